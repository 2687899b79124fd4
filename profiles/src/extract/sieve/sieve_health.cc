// SPDX-License-Identifier: Apache-2.0
// Health of a person.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {health, person, "off work since|with|due|sick|because"},
    {health, person,
     "nieuwe|kunst|new|artificial <1 heup|heupen|knie|knieen|nier|hartklep|lever|hip|knee|kidney "
     "$"},
    {health, person, "iq van|of|onder|tussen|# ?#"},
    {health, self,
     "krijg|krijgt|kreeg|heb|heeft|had <2 "
     "aanval|aanvallen|toeval|toevallen|flauwte|blackout|blackouts"},
    {health, self, "naar|bij de na|aa|ca|ga $"},
    {health, nothing, "@my <1 suiker|bloedsuiker|bloedsuikerspiegel|bloeddruk|cholesterol"},
    {health, person, "medicijngebruik|medicatiegebruik"},
    {health, self, "prosthetic|artificial leg|arm|hand|hip|limb|knee"},
    {health, self, "me|chronisch|@have|met cvs"},
    {health, person, "^ on the spectrum|autism|autistic"},
    {health, keep, "vinger|vingers blind"},
    {health, keep, "luisterend|luisterende|gewillig|listening oor|oren|ear"},
    {health, keep, "ik|nog|wij mis <3 ervaring|kennis|diploma|vaardigheden|werkervaring"},
    {health, keep, "typ|typt|typte|type|tik|tikt <2 blind"},
    {health, keep, "niet|nooit|not|never <5 in paniek|panic"},
    {health, keep, "am|being|very|stay|remain ?a ?very patient !at|of|in|from|bij"},
    {health, keep, "patient and|en|listener|person"},
    {health, keep, "stress bestendig|proof|resistant|tolerance|management|bestendige"},
    {health, keep, "tegen|under|onder|to|handle|houdt|hou|met <3 stress"},
    {health, person,
     "klachten|pijn|last|slijtage|letsel|operatie|pain|injury aan|in|van|to <1 @BODY !voor|detail"},
    {health, person, "onder behandeling|therapie"},
    {health, person,
     "slechte|zwakke|kapotte|versleten|bad|pijnlijke "
     "rug|knie|knieen|heup|heupen|nek|back|knee|knees|hip"},
    {health, person,
     "stabiel|ingesteld|stable <1 op|met|door|on|with medicatie|medicijnen|medication"},
    {health, person, "ongevaccineerd|gevaccineerd|unvaccinated"},
    {health, self, "in|door|van|uit paniek"},
    {health, keep, "typen|typediploma|typist <3 blind"},
    {health, keep, "blind # vingers"},
    {health, self, "operated on"},
    {health, self, "last|klachten <3 te <1 hebben|krijgen van|door"},
    {health, self, "overgang|menopauze|menopause"},
    {health, self,
     "psychisch|mentaal|geestelijk|lichamelijk|fysiek|mentally|physically <4 "
     "goed|beter|stabiel|sterk|op|uitgeput|zwaar|leeg|fine|better <3 "
     "met|geweest|me|mij|hem|haar|$"},
    {health, self,
     "van|off <2 drank|drugs|alcohol|fles|pillen|gokken|coke|speed|heroine|drink|gambling <1 "
     "af|afgekomen|gekomen|afkomen|afgebleven"},
    {health, person,
     "^ "
     "visueel|auditief|verstandelijk|lichamelijk|fysiek|motorisch|zintuiglijk|visually|physically "
     "beperkt|gehandicapt|impaired|disabled"},
    {health, self, "signed off ?sick work|sick|with|for"},
    {health, keep, "overgang naar|tussen|van"},
    {health, keep, "intensive care|ic verpleegkundige|afdeling"},
    {health, person,
     "dokters*|medisch|artsen|doctors <1 "
     "advies|verklaring|voorschrift|indicatie|advice|orders|note"},
    {health, nothing, "doktersadvies|doktersverklaring|doktersvoorschrift"},
    {health, person,
     "beperkt|beperking|beperkingen|limited|problemen <1 in|bij|met|with|in <1 "
     "bukken|hurken|tillen|knielen|lopen|staan|zitten|zien|horen|bewegen|traplopen|reiken|lifting|"
     "bending|walking|standing|sitting"},
    {health, self,
     "lost|lose|broke|broken|brak|breaks|fractured|gebroken|verstuikt|gescheurd <2 "
     "@BODY|hip|sleutelbeen"},
    {health, self,
     "hoort|hoor|ziet|zie|hear|hears|see|sees <1 "
     "niets|niks|weinig|slecht|nothing|little|nauwelijks"},
    {health, self, "partially|legally|hard|severely|profoundly sighted|blind|deaf|hearing"},
    {health, self,
     "hoofd|lijf|lichaam|gestel|brein|systeem|body|mind|head|brain <6 "
     "niet|not|moeilijk|slecht|nauwelijks|cannot|cant <2 aan|meer|verwerken|cope|handle|take|bij"},
    {health, self,
     "neem|neemt|nemen|slik|slikt|take|takes <3 @ILL|@CARE|tabletten|pil|pillen|druppels|spuit"},
    {health, self,
     "prik|prikt|spuit|spuiten|inject|injecteer <2 mezelf|mijzelf|zichzelf|insuline|myself"},
    {health, keep, "goed|prima|uitstekend tegen drukte en stress"},
    {health, keep, "ziek en|of betermeld*|herstelmeld*|beter"},
    {health, self, "rugzakje|rugzak"},
    {health, keep, "rugzak <3 reizen|reis|trektocht|wandel*|azie|amerika|australie|wereld"},
    {health, keep, "rugzak <4 ervaring|werkervaring|kennis|kunde|vaardigheden|skills|diploma*"},
    {health, self, "mis|mist|mistte|missing|miss|verloor|verloren|kwijt <4 @BODY"},
    {health, person,
     "#|jaar|jaren|jr|mnd|wk|maanden|weken|maand|years|yrs|months|@number "
     "clean|nuchter|sober|drugsvrij|afgekickt"},
    {health, self,
     "nasleep|gevolgen|restklachten|restverschijnselen|naweeen|overgehouden|aftermath|effects "
     "van|of|aan|door|na|uit <3 "
     "@ILL|@TARGET|corona|covid|ongeluk|ongeval|operatie|infectie|val|accident|ziekte|aanrijding"},
    {health, self,
     "ms|als|cp|@ILL|@TARGET|ziekte|aandoening|iets <2 "
     "vastgesteld|geconstateerd|ontdekt|gevonden|diagnosed|found"},
    {health, self,
     "live|lives|lived|living|leef|leeft|leven|omgaan|leren|omgaat with|met <2 "
     "ms|als|cp|hiv|@ILL|@TARGET|pijn|pain"},
    {health, keep, "goed|prima|uitstekend|bestand|opgewassen|well tegen|under <4 stress|drukte"},
    {health, self,
     "jaar|maanden|weken|tijd|poos|tijdje|ongeval|ongeluk <1 thuis geweest|gezeten !voor"},
    {health, self,
     "bekend|known|ingeschreven|cliente|client <2 bij|met|with|to|van <2 @CARE|@ILL|@TARGET"},
    {health, person, "hearing aid|aids"},
    {health, self, "deaf|halfdeaf|deafness|mute|doofstom|stom|mank|kreupel|lam|limp|manke"},
    {health, nothing, "@i|@he <2 got|fell|get|am|feel|felt|became <2 sick|ill|unwell|depressed"},
    {health, self,
     "niet <2 lekker|orde|fit|gezond|top|beter|goed <2 geweest|gevoeld|voelde|voel|lichamelijk|"
     "geestelijk"},
    {health, nothing, "@i was|ben|voelde <3 niet <1 lekker|orde|fit|gezond|mezelf"},
    {health, self, "dip|depri|inzinking|burnoutje|zenuwen <3 gezeten|gehad|geraakt|zat|heb|had"},
    {health, self, "in <1 een <1 dip|depri|inzinking"},
    {health, self,
     "@BODY|geheugen|memory|conditie <4 achteruit|minder|slechter|worse|deteriorated"},
    {health, self, "@my hoofd|head <<5 beter|rust|vol|moe|druk|rustig|break|rest"},
    {health, self, "rust <1 nodig|in $"},
    {health, self, "could|can|cannot|couldnt|kon|kan <1 not|niet work|werken $"},
    {health, self,
     "doctor|doctors|dokter|arts|huisarts|specialist <3 "
     "says|said|told|zegt|zei|adviseert|vindt|verbiedt|wil"},
    // What the body does not take, and what a doctor says.
    {health, person, "mag|moet|mocht|moest <3 van <2 @CARE"},
    {health, person, "van <2 @CARE <2 mag|moet|mocht|moest|niet|geen"},
    {health, self,
     "kamp|kampt|kampte|worstel|worstelt|worstelde|struggle|struggles|struggled|struggling|sukkel|"
     "sukkelt|sukkelde|tob|tobt|kwakkel|kwakkelt <2 met|with <4 "
     "@ILL|@TARGET|@BODY|gezondheid|health|vermoeidheid|klachten|fatigue|slapen|mezelf|stemmingen|"
     "energie|lijf"},
    {health, self, "@BODYLIFE <<8 niet|kapot|op|versleten|not|no|hold|handle|meer|stop|zwaar"},
    {health, self,
     "@BODY|shoulder|ankle <5 "
     "painful|hurts|hurting|sore|stiff|stijf|vastgezet|healed|laat|kapot|versleten|opgegeven|"
     "gave|out|shot"},
    {health, self,
     "niet|geen|nauwelijks|amper|moeilijk|cannot|cant|not|no|minder <3 "
     "tillen|lift|lifting|bukken|knielen|bend|kneel|traplopen|staan|stand|zitten|sit|lopen|walk "
     "<2 door|vanwege|wegens|ivm|omdat|because|due|met|with|van|sinds|na|since|after"},
    {health, self, "wachtlijst|waiting|aangemeld|verwezen|doorverwezen|intake <4 @CARE"},
    {health, self, "wachtlijst|intake|aangemeld voor|bij|van <2 ggz|behandeling|therapie|operatie"},
    {health, self, "prikkels|prikkelverwerking|overprikkeling|overprikkelt|concentratieproblemen"},
    {health, self, "gevoelig|moeite|problemen voor|met <2 prikkels|drukte|geluid|geluiden|licht"},
    {health, self,
     "gedotterd|opgebrand|uitgeput|exhausted|afgebrand|overbelast|overbelasting|oververmoeid|"
     "oververmoeidheid|vermoeid|vermoeidheid|chronischmoe|burned|flauwgevallen|getransplanteerd|"
     "transplantatie|stamceltransplantatie|gehandicapten*|bestraald|bestraling|gestent|stents"},
    {health, person, "snel|altijd|chronisch|extreem|constant moe|vermoeid|uitgeput|tired"},
    {health, self,
     "psychisch|mentaal|lichamelijk|fysiek|geestelijk|mentally|physically|emotionally <4 "
     "slecht|niet|moeilijk|zwaar|gebroken|ingestort|kapot|zwak|unwell|broken|not|struggling|laag"},
    {health, self, "never|not|nooit|niet <2 healed|genezen|hersteld|recovered"},
    {health, self, "ziek $"},
    {health, self,
     "huisarts|arts|dokter|doctor|gp|bedrijfsarts|fysiotherapeut|specialist|psycholoog|neuroloog "
     "<3 "
     "raadt|raadde|aangeraden|afgeraden|ontraadt|ontraden|verbiedt|verbood|advises|advised"},
    {health, self,
     "jaar|jaren|maanden|maand|weken|years|months <2 niet|geen|meer|without <2 "
     "gedronken|gegokt|geblowd|druppel|drinking"},
    {health, self,
     "kan|mag|kon|can <3 niet|nauwelijks|moeilijk|not|t <1 lang|lange <2 "
     "staan|lopen|bukken|knielen"},
    {health, self, "stand|walk|sit for long|hours|extended"},
    {health, self,
     "na|after|sinds|since <1 mijn|my accident|ongeluk|ongeval|crash|beroerte|stroke"},
    {health, self, "relearn|herleren|opnieuw <4 leren|walk|lopen|praten|speak $"},
    {health, self, "te ziek om"},
    {health, self, "zware|moeilijke|donkere|rotte <1 tijd|periode|jaren <4 gezondheid|ziekte"},
    {health, self, "tijdje|jaar|maanden|poos|tijd|periode|weken er <1 uit <1 geweest|gelegen|$"},
    {health, self, "er <2 tijdje|jaar|poos|tijd|maanden <1 uit <2 geweest|gelegen|vanwege|$"},
    {health, self, "thuiszitter|thuisgezeten|thuiszit|ziekteproces|ziektegeschiedenis"},
    {health, nothing, "zat|zit|kwam|kom <4 thuis|ziek <2 te|komen <1 zitten"},
    {health, self, "niet|not <1 gewerkt|werken|worked|work <4 ziekte|ziek|@ILL|@TARGET|illness"},
    {health, self, "ongeluk|ongeval|accident|val <3 gehad|afgekeurd|niet|kan|moest|gestopt"},
    {health, self, "re|niet|uit|running|weer <1 hersteld|opgeknapt|genezen|recovered|herstel"},
    {health, self, "opgenomen|admitted|hospital|hospitalised"},
    {health, self, "wheelchair|rolstoel|hulpmiddelen|taperingen|brace|spalk"},
    {health, self, "on|op <1 the|het <1 spectrum"},
    {health, keep,
     "psychisch|mentaal|lichamelijk|fysiek|physically|mentally zwaar|demanding <1 werk|beroep|$"},
    {health, keep, "werk|baan|beroep|job|work|functie <3 zwaar|zware|demanding"},
    {health, keep, "not|niet <2 exhaustive|uitputtend"},
    {health, keep, "uitgeput|exhausted <2 voorraad|stock|middelen"},
    {health, keep, "voorraad|stock <3 uitgeput|exhausted"},
    {health, person,
     "langdurige|lange|ernstige|long|serious|prolonged|severe ziekte|illness|sickness"},
    {health, nothing, "@i @be <2 *patient|*patiente"},
    {health, self, "@be <4 gezond|kerngezond|healthy $"},
    {health, person, "nervous breakdown"},
    {health, person, "gestopt|stopte met drinken|blowen|gokken|drugs|alcohol"},
    {health, person, "zit|ga|ging|kom bij|naar ?de aa"},
    {health, self, "gestopt|stopte|stopped|quit <1 drinken|blowen|gokken|drinking|gambling"},
    {health, self, "zit|ga|bij|naar|gaat <1 aa $"},
    {health, keep, "allergisch|allergic voor|to <1 slordig*|onrecht|gedoe|chaos|drama|nonsense"},

});

}  // namespace

std::span<const SieveRule> health_rules() { return kRules; }

}  // namespace overstap::sieving
