// SPDX-License-Identifier: Apache-2.0
// Health of a person.
#include <array>

#include "profiles/src/extract/sieve_rules.h"

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

    // Illnesses.
    {health, nothing, "@my <2 @ILL"},
    {health, person, "@ILL"},
    {health, person, "burned|burnt out"},
    {health, person, "hearing loss"},
    {health, person, "hard of hearing"},
    {health, person, "cerebral palsy"},
    {health, self, "@have|met|with|aan <2 ms|als|cp|hrt $|lijdt|lijd"},
    {health, self, "@have ms|als|cp|pcos|ibs|pds|cf"},
    {health, nothing, "multiple sclerose|sclerosis"},
    {health, nothing,
     "@ILL "
     "gehad|gekregen|doorgemaakt|meegemaakt|achter|gediagnosticeerd|opgelopen|overwonnen|"
     "ontwikkeld"},
    {health, nothing, "@have|survived|suffered|suffer|overleefde <1 @ILL $"},
    // Words that are target groups of care as well.
    {health, nothing, "@my <2 @TARGET"},
    {health, self, "@have <3 @TARGET"},
    {health, nothing, "@i <1 @have <2 @TARGET"},
    {health, nothing, "@have @i <2 @TARGET"},
    {health, nothing, "@someone|mijn|my <1 heeft|has <2 @TARGET"},
    {health, nothing,
     "@i @be <3 "
     "autistisch|autistic|autist|verslaafd|addicted|addict|allergisch|allergic|hsp|blind|"
     "hoogbegaafd|add|adhder|chronisch"},
    {health, nothing,
     "@be @i <3 "
     "autistisch|autistic|autist|verslaafd|addicted|allergisch|allergic|hsp|blind|chronisch"},
    {health, person,
     "^ <1 @be <2 autistisch|autistic|autist|verslaafd|addicted|allergisch|allergic|hsp|chronisch"},
    {health, nothing, "autistisch|verslaafd|blind ben ik"},
    {health, person,
     "diagnose|gediagnosticeerd|gediagnostiseerd|diagnosed|diagnosis <4 @TARGET|@ILL|ms"},
    {health, self, "diagnose|gediagnosticeerd|gediagnostiseerd|diagnosed|diagnosis"},
    {health, self, "@weak_reason|@reason <3 @TARGET"},
    {health, person,
     "wegens|vanwege|door|ivm|due <2 "
     "ziekte|aandoening|beperking|handicap|illness|disability|trauma|stress|psychische|verslaving"},
    {health, person, "^ ziek|ziekte $"},
    {health, person, "^ <1 adhd|add|autisme|autism|ass|pddnos|dyslexie|dyslexia $"},
    {health, person,
     "licht|matig|ernstig|mild|mildly verstandelijk|verstandelijke|autistisch|geestelijk <1 "
     "beperking|beperkt|gehandicapt|handicap"},
    {health, person,
     "@be <2 "
     "visueel|auditief|verstandelijk|lichamelijk|fysiek|visually|hearing|physically|mentally "
     "beperkt|gehandicapt|impaired|disabled"},
    {health, self,
     "psychisch|psychische|mentaal|mentale|mental|lichamelijk|lichamelijke|fysiek|fysieke|medische|"
     "medisch|gezondheid|health|medical|physical <1 "
     "klachten|problemen|probleem|kwetsbaarheid|kwetsbaar|beperking|beperkingen|gezondheid|"
     "gezondheidsproblemen|health|issues|issue|problems|problem|condition|conditions|reasons|"
     "redenen|reden|breakdown|inzinking|ongemak|limitations|uitval|overbelast|overbelasting"},
    {health, person,
     "om|wegens|vanwege|for|ivm|due <1 gezondheidsredenen|gezondheid|medische|medical|health"},
    {health, nothing, "for health|medical reasons"},
    {health, person,
     "^ <1 psychische|lichamelijke|fysieke|medische|mental|physical "
     "klachten|beperking|beperkingen|problemen|kwetsbaarheid|disability"},
    {health, self, "beperkt|verminderd|niet|minder|onvoldoende belastbaar"},
    {health, person, "# arbeidsongeschikt|afgekeurd|arbeidsgeschikt"},
    {health, nothing,
     "@my "
     "belastbaarheid|fml|functionelemogelijkhedenlijst|beperking|beperkingen|aandoening|ziekte|"
     "ziekteverleden|gezondheid|handicap|diagnose|health|illness|disability|condition|sickness|"
     "medische|medical|ziektebeeld|herstel|recovery|verslaving|addiction|revalidatie|trauma|"
     "gehoor"},
    {health, nothing,
     "@my <2 gezondheid|health|ziekte|illness|disability|beperking|aandoening|handicap"},
    {health, nothing, "gezondheidsredenen|ziekteverleden|gezondheidstoestand|gezondheidsklachten"},
    {health, person, "gezondheid|health <2 @GOODBAD $"},
    {health, person, "@GOODBAD gezondheid|health $"},
    {health, nothing,
     "@iam @i? ?weer|helemaal|volledig|nu|gewoon|verder|kern|goed gezond|kerngezond|healthy $"},
    {health, nothing, "ik ben <2 gezond|kerngezond $"},
    {health, nothing, "i|im ?am <1 healthy $"},
    {health, nothing, "in good|poor|bad|excellent health"},
    {health, nothing, "mankeer <2 niets|iets|niks"},
    {health, self, "mankeer|mankeert"},
    // Being ill.
    {health, self, "@be <3 ziek|zieke|sick|ill|unwell|ziekjes|thuisgebleven"},
    {health, person, "^ <3 ziek|sick|ill geweest|geworden|gemeld|thuis|uit|gewest|leave|at|home"},
    {health, person,
     "langdurig|lang|chronisch|ernstig|jarenlang|psychisch|heel|erg|veel|vaak|veelvuldig|zwaar|"
     "chronically|seriously|terminaal|terminally ziek|ill|sick !te"},
    {health, nothing, "ziek geweest|geworden|thuis|gemeld|uit"},
    {health, self,
     "ziektewet|ziekteverzuim|verzuim|verzuimd|ziekte|ziek gehad|had|veel|periode|mijn|me|gemeld"},
    {health, person,
     "na|door|wegens|vanwege|tijdens|sinds|after|due|during <2 "
     "ziekte|illness|sickness|ziekteperiode|ziekbed"},
    {health, nothing, "on sick|medical|disability leave"},
    {health, person, "sick|medical|disability leave"},
    {health, nothing, "off sick"},
    {health, person, "sociaal|thuis door|met|wegens ziekte"},
    {health, self, "niet lekker|goed in mijn vel"},
    {health, nothing, "zit|zat|viel|val|raakte <3 overspannen|ziek|burnout"},
    {health, self, "ingestort|inzinking|zenuwinzinking|breakdown|overwerkt|uitgevallen|uitval $"},
    {health, person,
     "lijd|lijdt|leed|lijdend|lijden|suffer|suffers|suffered|suffering <1 aan|from"},
    {health, person, "last <1 van|with <1 @my|mn|een|de|m <2 @BODY|@ILL|@TARGET"},
    {health, self,
     "last van <3 "
     "@BODY|@ILL|@TARGET|stress|pijn|klachten|stemmingen|vermoeidheid|slaap|migraine|hoofdpijn|"
     "duizeligheid|faalangst"},
    {health, self,
     "hersteld|herstel|herstelt|herstellen|recovered|recover|recovering|recuperating|recovery <1 "
     "van|from|na|after"},
    {health, person, "recovering|herstellende|herstellend"},
    {health, self, "recovery|herstel|herstellen|herstelde"},
    {health, nothing, "@i <2 herstel|herstellen|recover|revalideer"},
    // The body.
    {health, nothing, "@reason|door|due|na <3 @my <2 @BODY $"},
    {health, nothing, "@my <1 @BODY <3 @BODYTROUBLE"},
    {health, nothing,
     "@BODYTROUBLE <1 aan|in|met|with|van|to|on <1 @my|mn|beide|een|de|my|both <1 @BODY"},
    {health, self, "@BODYTROUBLE <1 @BODY"},
    {health, nothing, "@have <3 @BODYTROUBLE <2 @BODY"},
    {health, nothing,
     "@have <2 slechte|slecht|versleten|zwakke|kapotte|kunst|bad|weak|artificial <1 @BODY"},
    {health, self, "@BODY @BODYTROUBLE"},
    {health, person,
     "rug|knie|schouder|hart|heup|nek|pols|long|darm|back|knee|heart|shoulder|hip|spinal "
     "klachten|problemen|pijn|operatie|injury|pain|problems|surgery|condition|attack|blessure|"
     "aandoening|disease|failure|kwaal|patient|ziekte"},
    {health, nothing,
     "@my <1 rug|knie|knieen|gezondheid|heup|back|knee|knees <3 "
     "@have|kan|wil|laat|gaat|is|was|niet|not|speelt|protesteert|me|mij|no|needs"},
    {health, self, "pijn|pain $"},
    {health, self,
     "veel|chronische|constant|altijd|vaak|chronic|constant|a lot pijn|pain|hoofdpijn|headaches"},
    {health, self,
     "lichamelijk|fysiek|psychisch|mentaal <2 "
     "niet|kapot|versleten|op|zwaar|afgekeurd|ongeschikt|beperkt|trok|trek|trekt <2 "
     "meer|aan|volhouden|trekken|beperkt"},
    {health, nothing, "trok|trek <1 het <2 mentaal|psychisch|fysiek|lichamelijk"},
    {health, self,
     "eenarmig|eenhandig|eenbenig|rolstoel|rollator|krukken|scootmobiel|wheelchair|crutches|"
     "blindegeleidehond|hulphond|gebarentolk|cochleair|hoorhulpmiddel"},
    {health, nothing, "my|mijn <1 rolstoel|rollator|scootmobiel|wheelchair|krukken"},
    {health, self,
     "zit|zat|zittend|kom|ben|rijd|leef|beweeg|verplaats|loop|am|sit|get|move|komt|rijdt|leeft|"
     "beweegt|verplaatst|loopt <3 in|met|using|with <1 "
     "rolstoel|rollator|scootmobiel|wheelchair|krukken"},
    {health, nothing, "is|was <1 wheelchair|rolstoel user|gebruiker|gebonden"},
    {health, nothing,
     "use|uses|gebruik|gebruikt <2 rolstoel|wheelchair|rollator|krukken|stok|cane"},
    {health, person, "^ <1 rolstoel|wheelchair $"},
    // Care.
    {health, nothing, "@my <1 @CARE"},
    {health, nothing, "@i <2 slik|neem|gebruik|krijg|take|use|volg|volgde <3 @CARE"},
    {health, self,
     "slik|slikt|slikte|neem|gebruik|gebruikt|krijg|krijgt|take|takes|taking|volg|volgt|volgde|"
     "onderga|onderging|undergo|undergoing|had|got|heb|heeft|have|sees|see|seeing|zie|ziet|neemt "
     "<3 @CARE"},
    {health, self, "slik|slikt|slikte <3 pillen|pil|tabletten|medicijnen|medicatie|middelen"},
    {health, self, "slik|slikt"},
    {health, self,
     "loop|loopt|liep|zit|zat|ga|ging|ben|was|sta|kom|been|see|go|gaat|staat|komt <3 "
     "onder|bij|in|naar|at|with|to|under <2 @CARE"},
    {health, self, "onder|in <1 behandeling|therapie|treatment|therapy"},
    {health, self, "opgenomen|opname|admitted <3 @CARE"},
    {health, self, "opgenomen geweest"},
    {health, person,
     "opgenomen <1 geweest|in|bij|op <2 "
     "ziekenhuis|ggz|kliniek|psychiatrie|inrichting|gezeten|paaz"},
    {health, self,
     "geopereerd|herniaoperatie|rugoperatie|knieoperatie|heupoperatie|hartoperatie|"
     "hersenoperatie"},
    {health, nothing, "van <1 @CARE <2 mag|moet"},
    {health, nothing, "on|met|zonder medication|antidepressants|antidepressiva"},
    {health, self, "clean|nuchter|sober|drugsvrij|afgekickt <4 #|jaar|sinds|since|for|years"},
    {health, nothing, "sober since|for"},
    {health, self,
     "nuchter|sober|drugs|alcohol|gokken|blowen|gebruikte|drank <3 "
     "gebruikt|probleem|problemen|verslaafd|verslaving|verleden|afgekickt|gestopt|clean|vrij"},
    {health, nothing, "verslaafd <1 geweest|aan"},
    {health, person, "unfit|incapacitated|incapable <2 work|working"},
    {health, self, "corona|covid <2 gehad|patient|klachten|besmet"},
    {health, person, "long|post corona|covid|covid19"},
    {health, self, "slecht|slechte|moeilijk|niet|nauwelijks <2 horen|zien|horend|ziend|lopen $"},
    {health, self, "slecht|weinig|poorly horen|zien|lopen|ter"},
    {health, nothing, "ik hoor|zie <2 slecht|weinig|niets|nauwelijks|maar"},
    {health, self, "doof|blind aan"},
    {health, person, "een|one <1 oor|oog|arm|nier|ear|eye|leg|kidney $"},
    {health, self, "spraakgebrek|stotter|stotteren|stutter|bril|tics"},
    {health, self, "wheelchair|autisme|adhd|autism"},
    {health, self,
     "gezondheidsituatie|gezondheidszorgtraject|beperktheid|klachten <2 gehad|heb|blijf"},
    {health, self, "@my klachten|complaints|pijn|pain|symptoms|depressies"},
    {health, self, "mijzelf|mezelf <2 iets|wat aandoen"},
    {health, keep, "ziek melden|gemeld|worden"},
    {health, keep,
     "ziekmeldingen|ziekmelding <3 verwerken|registreren|afhandelen|administratie|aannemen"},
    {health, keep, "bedrijf|zaak|werkgever|firma|company <2 failliet|bankrupt"},
    {health, keep, "klachten van|afhandelen|behandelen|oplossen|aannemen"},
    {health, keep, "tien vingers blind"},
    {health, keep, "blind <1 typen|typend|kunnen|schrijven|typ|type"},
    {health, keep, "doof|blind|slechthorend|slechthorenden|slechtzienden voor"},
    {health, keep,
     "hart|heart <2 zorg|klant|mensen|klanten|voor|for|op|lag|ligt|vak|ziel|techniek|sneller"},
    {health, keep, "met hart en|voor"},
    {health, keep, "manisch|depressief gedrag"},
    {health, keep, "back office|end|up|to"},
    {health, keep, "gezond verstand|bedrijf|eten|werkklimaat|werkklimaat|koken|leven"},
    {health, keep, "operations|operatie manager|assistent|kamer|team|managers"},
    {health, keep, "ass manager|bedrijfsleider|accountant|manager"},
    {health, keep,
     "arbeidsongeschiktheidsverzekering*|arbeidsongeschiktheidswet*|revalidatiecentrum|"
     "revalidatiekliniek|revalidatiezorg|gehandicaptenzorg|gehandicaptenvervoer|"
     "gehandicaptensport"},
    {health, keep, "tia opleiding|portal|siemens|step"},
    {health, keep, "siemens tia"},
    {health, keep, "staar|staarde"},
    {health, keep, "hand in hand"},
    {health, keep, "handen uit|vuile|met"},
    {health, keep, "afgekeurde|afgekeurd <1 producten|partij|partijen|materiaal"},
    {health, keep, "add in|on|ons|ins"},
    {health, keep, "opname van|studio|leider|apparatuur"},
});

}  // namespace

std::span<const SieveRule> health_rules() { return kRules; }

}  // namespace overstap::sieving
