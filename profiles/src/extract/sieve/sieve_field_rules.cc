// SPDX-License-Identifier: Apache-2.0
// What people say of themselves in other words than those of the grounds: phrases by field of
// meaning, in the first person, in the third and in telegrams.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    // Sleep, mood, energy.
    {health, self, "pieker|piekert|piekerde|piekeren"},
    {health, quiet,
     "slaap|slaapt|sliep|sleep|slapen <2 slecht|nauwelijks|weinig|moeilijk|badly !van"},
    {health, self,
     "ervaar|ervaart|ervaarde <2 "
     "spanning|spanningen|stress|pijn|klachten|angst|druk|onrust|vermoeidheid|beperkingen"},
    {health, person, "uit de roulatie|running|lappenmand"},
    {health, person, "in|uit de lappenmand"},
    {health, self, "hoofd <2 niet|slecht|minder <2 goed|gaat|ging|zat|lekker"},
    {health, quiet, "gaat|ging|going <3 geestelijk|mentaal|psychisch|lichamelijk|fysiek"},
    {health, quiet, "snel|gauw|vlug|easily|quickly overprikkeld|vermoeid|moe|uitgeput|overwhelmed"},
    {health, quiet,
     "weinig|beperkte|verminderde|wisselende|lage|minder|geringe energie|belastbaarheid|"
     "draagkracht|energielevel|weerbaarheid|conditie !voor"},
    {health, self, "energie <4 beperkt|snel|laag|op|niet|wisselend|verdelen|doseren"},
    {health, self, "ingestort|instorting|crash|crashte|crashed|omgevallen|opgebrand $"},
    {health, self,
     "zat|zit|zag|viel <3 er|het <2 "
     "doorheen|stuk|zitten"},
    {health, self, "niet <1 meer <1 zitten|trekken|aankunnen|volhouden|bolwerken"},
    {health, quiet, "stemmen|stemmetjes <1 hoorde|hoor|hoort|horen"},
    {health, quiet, "zwaarmoedig|zwart|donker <1 gat|periode|tijd"},
    {health, quiet, "in een <1 zwart|diep gat|dal"},
    {health, quiet, "emotioneel|mentaal <2 instabiel|labiel|wankel|kwetsbaar|onstabiel|op|leeg"},
    {health, quiet,
     "labiel|instabiel|vergeetachtig|verward|suf|duizelig|misselijk|benauwd|kortademig"},
    {health, self, "geheugen|concentratie|memory|concentration <3 slecht|minder|moeilijk|poor|weg"},
    {health, quiet, "moeite|problemen <1 met|om <2 concentreren|concentratie|onthouden|prikkels"},
    // Senses and limbs.
    {health, quiet,
     "@my|zijn|haar|her|his|de <1 reuk|smaak|gehoor|zicht|evenwicht|stem|geheugen <2 "
     "kwijt|weg|verloren|"
     "minder|slecht"},
    {health, quiet,
     "loop|loopt|liep|lopen|walk|walks <3 met|with <1 stok|wandelstok|looprek|cane|stick"},
    {health, quiet, "loopt|loop|walks|walk moeilijk|mank|slecht|moeizaam|stroef|badly"},
    {health, quiet, "trekt|trek <2 been|beentje"},
    {health, quiet,
     "been|arm|hand|voet|vinger|oog|oor|nier <2 geamputeerd|verlamd|kwijt|afgezet|lam"},
    {health, quiet, "met|zonder|mist|mis <1 een|1 been|arm|hand|oog|nier|long $"},
    {health, quiet, "doof|blind|slechthorend|slechtziend <2 geboren|sinds|vanaf|aan|rechts|links"},
    {health, quiet, "@opens|@he|@person <3 liplezen|liplees|gebarentaal|braille"},
    {health, quiet, "suiker|bloeddruk|bloedsuiker|cholesterol <3 te|hoog|laag|schommelt|ontregeld"},
    {health, self,
     "rug|nek|knie|knieen|schouder|schouders|heup|pols|polsen|enkel|voeten|benen|lijf|lichaam|hart|"
     "longen|ogen|oren|hoofd|back|knees|body <4 "
     "protesteert|speelt|speelde|opspeelt|opspeelde|begeven|achteruit|tegen|roet|steek|parten|zeer|"
     "achteruitging|begaf|weigert|weigerde|meewerkt|meewerken|fluit|gefloten"},
    {health, self, "door|van|through <1 @my rug|hoeven|back gegaan|gezakt|ging"},
    {health, quiet, "door zijn|haar|mijn|m|mn rug|hoeven gegaan|gezakt|ging|heen"},
    {health, self,
     "@have|@be|last <<6 in|aan mijn|mn|zijn|haar|beide|my|both <1 "
     "rug|nek|schouder|schouders|knie|knieen|heup|heupen|pols|polsen|enkel|enkels|elleboog|longen|"
     "darmen|nieren|maag|gewrichten|spieren|onderrug|been|benen|bekken|wervels|back|neck|knee|"
     "knees|"
     "hip|hips|shoulder|shoulders|lungs|joints"},
    {health, self,
     "@BODY <2 "
     "tril|trilt|trillen|tintelen|tintelt|verkrampt|verkrampen|zwelt|zwellen|gezwollen|gevoelloos|"
     "krachteloos|shake|shaking|swollen|numb"},
    {health, person,
     "door|van|vanwege|wegens|from de|het|mijn|zijn|haar|the|my "
     "medicijnen|medicatie|pillen|behandeling|behandelingen|chemo|bestraling|medication"},
    {health, nothing,
     "zit|zat|volg|volgt|volgde|krijg|krijgt|kreeg|loop|loopt|heb|heeft|wacht <<3 "
     "traject|behandeling|therapie|begeleiding|ondersteuning|hulp|nazorg|opname <<2 "
     "bij|van|via|vanuit|in <<1 "
     "ggz|verslavingszorg|wmo|psycholoog|psychiater|jellinek|parnassia|tactus|brijder|wijkteam|"
     "thuiszorg|ggnet|altrecht|lentis|psychotherapeut|psychologe|verslavingskliniek|crisisdienst"},

    {health, self, "geopereerd|operated|geopereert <1 aan|on"},
    {health, person, "onlangs|net|pas|recent|recently|just geopereerd|operated"},

    // Being ill, in other words.
    {health, quiet, "ernstig|erg|zwaar ziek|gewond|gevallen|verbrand"},
    {health, quiet, "brandwonden|littekens|litteken|schotwond|hersenkneuzing"},
    {health, quiet, "onder het mes|operatiemes"},
    {health, self,
     "diagnose|diagnosed|gediagnosticeerd|ziekenhuis|scan <4 kreeg|kreegen|gekregen|kwam"},
    {health, quiet,
     "in|via|naar het|een ziekenhuis|kliniek <1 gelegen|beland|opgenomen|gelag|moeten"},
    {health, self, "lag|lig|ligt|gelegen <4 ziekenhuis|kliniek|coma|intensive|ic"},
    {health, quiet, "coma|reanimatie <2 gelegen|geraakt|overleefd"},
    {health, quiet,
     "dokters|huisarts|ziekenhuis|artsen <2 in en|bezoek|bezoeken|afspraak|afspraken $"},
    {health, self, "gereanimeerd|gedotterd|geopereerd|bestraald|behandeld|doorverwezen|opgelapt $"},
    {health, quiet, "sukkel|sukkelt|kwakkel|kwakkelt|tob|tobt|kwakkelde|kwakkelend"},
    {health, self,
     "zware|moeilijke|donkere|mindere|nare|pittige|difficult|rough|dark "
     "tijd|periode|jaren|tijden|patch|period|time !voor|in"},
    {health, quiet, "met <1 gezondheid <3 sukkelen|sukkel|sukkelt|minder|slecht|kwakkelen"},
    {health, quiet, "kwakkelende|zwakke|broze|wankele|tanende|slechte gezondheid|gestel|conditie"},
    {health, quiet,
     "weer|inmiddels|nu|again|now <1 beter|hersteld|genezen|opgeknapt|de oude $|verklaard"},
    {health, quiet, "beter|hersteld|genezen|schoon|arbeidsgeschikt verklaard|gemeld"},
    {health, self,
     "medisch|medische|gezondheidstechnisch|medically <3 "
     "niet|geen|beperkt|afgekeurd|reden|redenen|keuring|urenbeperking|unfit|reasons"},
    {health, person, "urenbeperking|medische urenbeperking"},
    {health, person, "^ <1 urenbeperking|prikkelarm|prikkelarme|duurbelastbaarheid"},
    {health, quiet, "op|volgens <1 advies <2 van <2 @CARE"},
    {health, quiet, "behandeltraject|revalideren|nabehandeling"},
    {health, quiet, "@CARE <2 twee|eens|wekelijks|maandelijks|1x|2x|per|elke|iedere"},
    {health, quiet, "elke|iedere|wekelijks|maandelijks|weekly|every <3 @CARE"},
    {health, quiet, "onder|in <1 controle <2 @CARE|blijven|van|bij|in|voor"},
    {health, self, "diagnose|indicatie|beschikking <2 voor|op|van <3 @ILL|@TARGET|wlz|wmo|ggz"},
    {health, quiet, "rokersverslaving|rookverslaafd|stoppen met roken"},
    {health, quiet,
     "verleden|geschiedenis|history|past <2 met|van|of|with <2 "
     "drank|alcohol|drugs|gokken|verslaving|depressies|psychoses|blowen|coke|wiet|substance|abuse"},
    {health, quiet,
     "drink|drinkt|dronk|blow|blowt|blowde|gokte|gebruik|gebruikt|gebruikte|snoof <3 "
     "alcohol|drugs|coke|wiet|cocaine|speed"},
    {health, quiet, "drink|drinkt|blow|blowt|gok|gokt <1 niet|nooit <1 meer"},
    {health, quiet, "aan de|het drank|fles|drugs|gokken|blowen|medicijnen|pillen|dope"},
    {health, quiet,
     "van de|het fles|drank|drugs|alcohol|gokken|blowen|speed|coke|dope af|afgekomen|los"},
    {health, quiet, "terugval|relapse|relapsed|afkicken|ontwennen|detox"},
    {health, person,
     "^ <1 zwakbegaafd|laagbegaafd|moeilijklerend|hoogsensitief|prikkelgevoelig|stressgevoelig "
     "$|heeft"},
    {health, person, "^ snel|gauw moe|vermoeid|overprikkeld|afgeleid"},
    {health, self, "aanval|toeval krijg|krijgt|kreeg"},
    {health, self, "@my <3 versleten"},
    {health, nothing,
     "zijn|haar|mijn|his|her|my|mn "
     "verslavingsverleden|drugsverleden|drankverleden|ziekteverleden|alcoholverleden|"
     "ziektegeschiedenis"},
    {health, self, "lost|lose|missing|blind|deaf <3 eye|ear|finger|toe|leg|arm|hand"},
    {health, quiet, "iq <2 van|rond|onder|tussen|laag|lager|#"},
    {health, self,
     "@have ?een ?a ?lichte ?milde ?vorm ?van ?zware ?ernstige ?forse ?mild ?severe ?of "
     "@TARGET|@ILL"},
    {health, quiet, "@have|@be <3 @TARGET|@ILL"},
    {health, quiet, "iets|something <1 aan|met|with|to <2 @BODY"},
    {health, self,
     "beperkt|limited|restricted <2 inzetbaar|in|door|by <3 @BODY|@ILL|@TARGET|ziekte"},
    {health, quiet,
     "aangepast|aangepaste|speciaal|speciale|special|adapted "
     "bureaustoel|stoel|werkplek|toetsenbord|muis|bril|schoenen|auto|fiets|vervoer|chair <2 nodig|"
     "needed|heb|heeft|vereist|$"},
    {health, quiet,
     "heeft|heb|need|needs|nodig <3 prikkelarme|rustige werkplek|omgeving|ruimte <2 nodig|$"},
    {health, self, "allergisch|allergic|overgevoelig|sensitive|intolerant <1 voor|to"},
    {health, quiet, "allergie|allergy|intolerantie|overgevoeligheid <1 voor|to|van"},
    {health, self,
     "kan|kunnen|can|cannot|cant|tegen <2 niet|geen|not|no <3 tegen <2 "
     "stof|meel|drukte|lawaai|prikkels|kou|warmte|latex|chemicalien|dampen|gluten"},
    {health, self,
     "niet <1 tegen <2 stof|meel|drukte|lawaai|prikkels|kou|warmte|latex|geluid|licht"},

    // Benefits and the authorities that pay them.
    {benefit, nothing, "bijstandje|uitkerinkje|wwtje|wajongje|ziektewetje|aowtje"},
    {benefit, quiet, "handje|hand ophouden|ophoud"},
    {benefit, quiet, "sollicitatieplicht|sollicitatieplichtig|tegenprestatie|vrijlatingsregeling"},
    {benefit, quiet, "inkomen|inkomsten|income <4 aangevuld|aanvulling|supplemented|aanvullende"},
    {benefit, quiet,
     "aanvullend|aanvullende|gedeeltelijk|gedeeltelijke|volledig|volledige|tijdelijk "
     "@WW|@BENEFIT|bijstand|inkomen"},
    {benefit, quiet,
     "afgekeurd|goedgekeurd|gekeurd|herkeurd|duurzaam <3 uwv|volledig|procent|#|"
     "arbeidsongeschikt"},
    {benefit, quiet, "zonder|geen|no recht <1 op <1 @WW|@BENEFIT|uitkering"},
    {benefit, quiet, "food stamps"},
    {benefit, quiet, "on|off|from|gets|get <1 ssi|ssdi|pip|esa|uc|jsa|snap|medicaid|pension"},
    {benefit, quiet, "living on|off <1 state|benefits|pension|welfare|savings"},
    {benefit, quiet, "vervroegd|vroeg|met|early <1 pensioen|gepensioneerd|retired|retirement"},
    {benefit, quiet, "gepensioneerd|pensionado|aower|retired|vutter"},

    // Belief and conviction.
    {religion, quiet,
     "geen|no|nooit <2 varkensvlees|alcohol <3 geloof|raak|raakt|schenken|principe"},
    {religion, quiet,
     "zondag|zondags|sunday|sundays|sabbat <4 rust|rustdag|heilig|holy|heilige|rest"},
    {religion, quiet, "bidden|bidt|bid|gebed|mediteer|mediteert|prays"},
    {religion, quiet,
     "leef|leeft|live|lives <3 volgens|naar|by|according <3 "
     "bijbel|koran|geloof|woord|bible|quran|torah|thora|islam|faith"},
    {religion, quiet, "kind|child|man|vrouw|woman|dienaar|servant van|of <1 @GOD"},
    {religion, quiet, "stem|stemt|stemde|vote|votes|voted <2 links|rechts|left|right|@PARTY"},
    {religion, quiet,
     "politiek|politieke|politically <1 links|rechts|actief|voorkeur|overtuiging|kleur|active"},
    {religion, quiet, "flyer|flyeren|flyerde|campagne|folders <3 voor|for <2 @PARTY"},
    {religion, quiet, "lid|member|raadslid|kandidaat|lijst <4 @PARTY"},
    {religion, quiet,
     "uit|op|om <1 principiele|levensbeschouwelijke|gelovige <1 overwegingen|redenen|gronden"},

    {religion, self, "dominee|pastoor|imam|rabbijn|pandit|priester <<8 over|about mij|me"},
    {religion, nothing, "zondagsschoolleid*|zondagsschooljuf"},
    {religion, nothing,
     "zondag|sunday|zaterdag|saturday <<6 principiele|religious|religieuze|gelovige"},

    {religion, nothing, "wij|we <1 vieren|vierden|celebrate <<4 @FEAST"},

    {religion, person,
     "raadslid|gemeenteraadslid|statenlid|wethouder|fractievoorzitter <<4 partij|party"},

    {religion, person, "kerkelijk|christelijk actief|betrokken|meelevend"},
    {religion, quiet, "jeugdleider <2 kerk|gemeente|moskee|parochie|@HOUSE"},

    // Origin.
    {origin, self,
     "uit|vanuit|from @COUNTRY|@ABROAD kom|komt|kwam|komen|kwamen|afkomstig|gekomen|came|comes"},
    {origin, self,
     "daarvoor|vroeger|eerst|voorheen|toen|before|previously <2 woonde|leefde|lived <4 in <1 "
     "@COUNTRY|@ABROAD"},
    {origin, quiet, "spreekt|spreek|heb|heeft|have|has|met|with <3 accent !op|aigu"},
    {origin, keep, "goed|redelijk|vloeiend|voldoende|good|fluent <<3 accent"},
    {origin, quiet,
     "rasechte|geboren|echte|trotse|proud|rasecht|volbloed|typische|nuchtere @NATIVE"},
    {origin, quiet, "@be <2 @NATIVE $"},
    {origin, quiet, "geboren|gebore|geboorte|born en|and|in|te|uit"},
    {origin, keep, "geboorte|birth en|of|and overlijden|huwelijk|huwelijken|erkenning|death"},
    {origin, self, "gebore|geborn|geboren|geborren <1 in|te|uit|en"},
    {origin, quiet, "van <1 @ETHNIC <1 komaf|afkomst|origine|herkomst|bloed|huize|bodem|makelij"},
    {origin, quiet, "@person|@he|@opens|@bare <3 @MIGRANT"},
    {origin, quiet, "@he|@opens|@someone <2 @be <1 @ETHNIC $"},
    {origin, quiet, "@be <2 @ETHNIC <1 man|vrouw|jongen|meisje|moeder|vader|woman|lady|guy|girl"},
    {origin, quiet,
     "gevlucht|vluchtte|vluchten|gevlugt|fled|escaped|refugee|asiel|oorlog|vluchteling <5 "
     "@COUNTRY|@ABROAD|land|country|nederland|hier|@my|oorlog|war"},
    {origin, quiet, "sinds|since|al <3 nederland|holland|netherlands|nl !gevestigd|actief|geldig"},
    {origin, quiet,
     "naar|to <1 nederland|holland|netherlands|nl <2 "
     "gekomen|verhuisd|gehaald|vertrokken|came|moved|gevlucht|gebracht"},
    {origin, quiet, "nog|still <2 familie|family <2 in @COUNTRY|@ABROAD"},
    {origin, quiet,
     "@COUNTRY|@ABROAD <3 opgegroeid|getogen|geboren|geadopteerd|grew|raised|born|adopted"},
    {origin, quiet, "opgegroeid|getogen|geadopteerd|adopted|raised|grew <4 @COUNTRY|@ABROAD"},
    {origin, quiet, "wieg|roots|wortels|bakermat <3 @COUNTRY|@ABROAD|@ETHNIC|stond|liggen|lag"},
    {origin, quiet, "@ETHNIC paspoort|passport|nationaliteit|nationality|id|identiteitskaart"},
    {origin, quiet, "paspoort|passport <3 @COUNTRY|@ETHNIC"},
    {origin, quiet,
     "geldige|tijdelijke|permanente|onbepaalde|valid|temporary|permanent "
     "verblijfsvergunning|verblijfstitel|verblijf|residence|residency|resident|visa"},
    {origin, quiet, "verblijf <1 voor bepaalde|onbepaalde tijd"},
    {origin, quiet, "settled|presettled|permanent|resident status|residency|resident|card"},
    {origin, quiet, "leave to remain"},
    {origin, quiet, "need|needs|require|requires|without <2 visa|sponsorship|permit"},

    // Family.
    {family, quiet,
     "oudste|jongste|middelste|eldest|youngest|oldest <1 van|of <1 @number|#|tien|negen|het"},
    {family, quiet, "enig kind"},
    {family, quiet, "only child"},
    {family, quiet, "gezin|family|nest <2 van|met|of|with <1 @number|#|tien"},
    {family, quiet, "groot|klein|warm|hecht|samengesteld|large|big|close gezin|family|nest"},
    {family, quiet,
     "thuis|home <7 "
     "jongens|meiden|meisjes|kinderen|kleintjes|kids|pubers|baby|boys|girls|tweeling"},
    {family, quiet, "thuis|home <4 opgroeiende|drukke|kleine|jonge"},
    {family, quiet, "@he|@someone|@opens <1 heeft|has|had|kreeg|got|krijgt <4 @CHILDREN"},
    {family, quiet,
     "trotse|trots|proud <2 opa|oma|vader|moeder|papa|mama|ouder|dad|mum|mom|father|mother|"
     "parent|tante|oom|auntie|uncle"},
    {family, quiet, "opa|oma|grandma|grandfather|grandmother|papa|mama van|of"},
    {family, quiet, "samen met|with <1 @my|zijn|haar|onze|his|her <1 @RELATIVE"},
    {family, quiet,
     "@he|@someone|@opens|@bare <3 "
     "getrouwd|gescheiden|samenwonend|alleenstaand|verloofd|weduwe|weduwnaar|vrijgezel|samenwoont|"
     "single|married|divorced|mantelzorger|mantelzorg|huwelijk|echtscheiding|vechtscheiding"},
    {family, quiet,
     "jongste|oudste|kleinste|youngest|eldest <6 "
     "school|creche|opvang|bso|studeert|huis|geboren|jaar|maanden|months|old|kinderdagverblijf|"
     "dagopvang|daycare"},
    {family, quiet, "alleen|helemaal staande|staand"},
    {family, quiet,
     "mijn|my|m|mn|zijn|haar <1 meisjes|meiden|jongens|mannen|boys|girls <4 "
     "school|opvang|thuis|groot|klein|week|weekend|slapen|home"},
    {family, quiet, "zorg|care|zorgt <3 voor|for <3 @RELATIVE"},
    {family, quiet,
     "moeder|vader|man|vrouw|ouders|partner|zoon|dochter|broer|zus <4 "
     "ziek|overleden|dement|alzheimer|dementie|hulpbehoevend|gehandicapt|autisme|kanker|ziekenhuis|"
     "verpleeghuis|overleed|verloren|beperking|werkloos"},

    {family, nothing, "mij|ik|mezelf of|en ?naar ?met ?voor mevrouw"},
    {family, self,
     "als|wanneer|when|while|terwijl ?de ?the ?mijn kinderen|kids|children <2 school|opvang"},

    // Pregnancy.
    {pregnancy, quiet, "borstvoeding|kolven|kolf|kolft|breastfeeding"},
    {pregnancy, quiet,
     "@be|i|we <1 expecting <3 "
     "in|a|our|my|twins|child|january|february|march|april|may|june|july|august|september|october|"
     "november|december"},
    {pregnancy, quiet,
     "ons|onze|mijn|haar|our|my|her <2 kindje|kind|baby|kleintje|wondertje|tweeling <4 "
     "verwacht|verwachten|geboren|komt|expected|due|arrives|born"},
    {pregnancy, quiet,
     "wordt|word|werd|worden|becomes|becoming <4 "
     "moeder|vader|mama|papa|ouder|mother|father|mum|mom|dad"},
    {pregnancy, quiet, "uitgerekend|uitgeteld|bevallen|zwanger|uitgerekende"},
    {pregnancy, quiet,
     "net|pas|onlangs|just|recent|recently <1 moeder|vader|mama|papa|bevallen|mother|mum"},
    {pregnancy, quiet, "in blijde|verwachting"},

    {pregnancy, self, "moeder|vader|mama|papa|ouders wordt|word|worden|geworden"},
    {pregnancy, nothing, "geeft|geef <2 borstvoeding"},

    {family, quiet,
     "ouders|moeder|vader|schoonmoeder|schoonvader|parents|oma|opa <1 wonen|woont in"},
    {religion, nothing, "sta|staat|stond <<3 @PARTY <<4 lijst|kieslijst|kandidatenlijst"},

    {family, person,
     "^ relatie|relationship lat|vriend|vriendin|partner|geen|ja|vast|single|getrouwd"},
    {pregnancy, self, "@be # weken|wk|weeks en|and|zwanger|onderweg|along|$"},

    // Convictions.
    {convictions, nothing, "geen vog mogelijk|vanwege|door|wegens|ivm|te"},
    {convictions, self,
     "door|vanwege|wegens|om|because <2 mijn|zijn|haar|my|his|her verleden|past"},
    {convictions, quiet, "vrijlating|vrijgelaten|vrijkwam|vrijgekomen|vrijkomt|vrijkomen|vrijkom"},
    {convictions, quiet, "achter|behind <1 tralies|slot|bars"},
    {convictions, quiet, "locked up"},
    {convictions, quiet, "time|years|months|jaar|maanden inside|binnen <1 gezeten|$"},
    {convictions, self, "verdacht|verdachte|verhoord|verdenking <3 geweest|van|wegens|door"},
    {convictions, quiet, "aangifte <4 gedaan|werkgever|tegen|liep|loopt"},
    {convictions, quiet, "stelen|gestolen|gejat|gedeald|gesjoemeld|ingebroken heb|had"},
    {convictions, quiet,
     "foute|verkeerde|slechte <2 vrienden|pad|wereld|circuit|keuzes|kant|milieu"},
    {convictions, quiet, "fout|mis|scheef <1 gegaan|gezeten"},
    {convictions, quiet, "jeugdzonde|jeugdzonden|misstap|misstappen|scheve schaats"},
    {convictions, quiet, "uren|uur|hours werkstraf|taakstraf|community|dienstverlening"},
    {convictions, quiet, "zaak|rechtszaak|proces|strafzaak <2 loopt|lopen|lopende|tegen|hangt"},
    {convictions, quiet, "lopende|openstaande zaak|strafzaak|boetes|boete|rechtszaak"},
    {convictions, quiet,
     "blanco|schoon|clean|geen|no strafblad|blazoen|record|antecedenten|justitieverleden"},
    {convictions, self,
     "vog <5 wordt|word|werd|niet|geen|moeilijk|lastig|afgewezen|geweigerd|probleem !vereist"},

    // Debts.
    {debts, quiet,
     "geld|financien|financieel|financial|financially <4 "
     "krap|moeilijk|lastig|problemen|klem|knel|orde|tekort|tight|struggle|struggling|rood|slecht|"
     "zorgen"},
    {debts, quiet,
     "schulden|schuld|leningen|debts|debt|lening <4 "
     "aflossen|afbetalen|afgelost|afbetaald|los|betaal|paying|pay|af|gemaakt|opgebouwd|lopen"},
    {debts, quiet,
     "@person|@he|@opens|@bare <4 "
     "schulden|leningen|deurwaarder|deurwaarders|incasso|incassobureau"},
    {debts, quiet,
     "bewindvoerder|bewindvoering|budgetcoach|curator|kredietbank|schuldhulp|"
     "schuldhulpverlening|schuldsanering|wsnp <5 "
     "loopt|sinds|via|regelt|beheert|bepaalt|heeft|tot|nodig|weekgeld|leefgeld|contact"},
    {debts, quiet,
     "rekeningen|huur|lasten|energierekening <3 achter|achterstand|stapel*|opstapelen"},
    {debts, quiet,
     "achter|achterstand|behind <2 met|op|with|on <2 "
     "huur|betalen|betalingen|rent|zorgpremie|hypotheek|payments|energie"},
    {debts, quiet, "gas|stroom|water|energie|licht afgesloten"},
    {debts, quiet, "loon|salaris|inkomen|wages <3 beslag|garnished|gelegd"},
    {debts, quiet,
     "failliet|bankrupt|faillissement <3 gegaan|verklaard|persoonlijk|prive|went|declared|ging"},
    {debts, quiet, "voedselbank|foodbank"},
    {debts, quiet, "rood|krap <2 staan|sta|staat|bij"},

    {debts, person,
     "in schuldhulp|schuldsanering|schuldhulpverlening|bewind|bewindvoering|wsnp|saneringstraject"},

    {convictions, nothing,
     "diefstal|fraude|verduistering|theft bij|van|at <1 oude|vorige|ex|old|previous"},
    {health, person, "nooit|zelden|never|rarely <1 ziek|sick|ill"},

    // Unions.
    {union_membership, quiet,
     "@person|@he|@opens|@bare <6 "
     "fnv|cnv|vakbond|bond|bondsconsulent|vakbondsman|vakbondsconsulent|vakbondsjurist|unite|"
     "unison|gmb|"
     "usdaw|teamsters|vcp|abvakabo"},
    {union_membership, quiet, "trade|labour|labor union|unionist"},
    {union_membership, quiet,
     "vakbondsblad|bondsblad|ledenblad|bondsbijeenkomst|vakbondsbijeenkomst"},
});

}  // namespace

std::span<const SieveRule> field_rules() { return kRules; }

}  // namespace overstap::sieving
