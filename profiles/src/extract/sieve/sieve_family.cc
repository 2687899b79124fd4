// SPDX-License-Identifier: Apache-2.0
// Family, civil state, orientation, and with whom somebody lives.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {family, nothing, "@i|@he <4 @CHILDREN <4 heb|had|hebben|heeft $"},
    {family, self,
     "is|ben|was|net|pas|sinds|onlangs|recent <1 gescheiden "
     "!houden|ingezameld|aangeleverd|verwerkt"},
    {family, keep,
     "divorce|family|wedding <1 "
     "lawyer|lawyers|attorney|photographer|planner|court|mediator|solicitor"},
    {family, nothing,
     "naar|met|van|door|en|of|voor me|m|mn|mun "
     "man|vrouw|moeder|vader|zoon|dochter|vriend|vriendin|broer|zus"},
    {family, person, "^ vader|moeder|oma|opa|zoon|dochter <2 woont|leeft|inwonend"},
    {family, self, "omdat|want|because|doordat <2 kinderen|kids|children|gezin|zoon|dochter|oppas"},
    {family, person,
     "opa|oma|grootouders|schoonouders|buurvrouw <3 passen|past|oppassen|babysit $|op"},
    {family, self, "thuis <3 voor|bij|met <2 kinderen|gezin|kids|kleintjes"},
    {family, person, "thuis <1 wonen|woont|zitten|heb|heeft <4 @CHILDREN"},
    {family, person,
     "^ partner|man|vrouw|vriend|vriendin|echtgenoot|echtgenote|husband|wife en|and <1 @CHILDREN"},
    {family, person, "voor|om|for de|the|love liefde|love"},
    {family, person, "stay at home mum|mom|dad|mother|father|parent"},
    {family, person, "^ geen|no|zonder|without <1 @CHILDREN $"},
    {family, keep,
     "@my <1 @RELATIVE <4 "
     "*bedrijf|*zaak|*winkel|*praktijk|*restaurant|*kwekerij|*boerderij|onderneming"},
    {family, self, "look|looks|looking|looked after <<3 @RELATIVE"},
    {family, self, "overlijden|dood|overleden|death|passing|sterven <2 mijn|my|onze"},
    {family, quiet, "@have <3 twin|twins|tweeling"},
    {family, quiet, "@have <3 boys|girls|toddlers|teenagers|jongens|meisjes|pubers $"},
    {family, keep, "getrouwd|married met|to <1 werk|vak|work|job|zaak"},
    {family, self, "moet|wil|haal|breng <1 de kinderen|kids <5 opvang|school|bso|creche"},
    {family, keep, "look|looks|looking|looked after children|kids|toddlers|babies"},
    {family, self,
     "alleen voor|met <3 "
     "jongens|meisjes|jongetjes|kids|pubers|peuters|kleuters|tieners|boys|girls"},
    {family, self, "zijn|haar|his|her <<1 @RELATIVE"},
    {family, keep,
     "oppas|nanny|gastouder|babysitter|pair <1 bij|in|voor|for|with <1 "
     "gezin|family|families|gezinnen <4 @CHILDREN"},
    {family, person, "^ getrouwd|gehuwd|married|divorced|gescheiden|weduwe|alleenstaand"},
    {family, person, "^ burgerlijke|burgelijke|marital|civil staat|status <2 $"},
    {family, person, "gescheiden <1 #"},
    {family, self, "gezin|familie|family|kinderen|children <2 onderhouden|voeden|feed|support"},
    {family, person,
     "^ ?mijn ?de kind|zoon|zoontje|dochter|dochtertje|jongste|oudste|kleine ?gaat ?is naar|op "
     "opvang|kinderopvang|creche|bso|gastouder|peuterspeelzaal"},
    {family, person,
     "^ ?de ?mijn ?onze ?the @CHILDREN gaan|zitten|go|zit|gaat <2 school|opvang|bso"},
    {family, person,
     "huisvader|thuismoeder|thuisvader|bonusouder|pleegouders|papadag|papadagen|mamadag"},
    {family, person,
     "^ partner|man|vrouw|vriend|vriendin|echtgenoot|echtgenote|husband|wife "
     "werkt|works|zorgt|verdient|working|thuis"},
    {family, self, "thuis|home <4 makkelijk|moeilijk|zwaar|ruzie|spanningen|easy|difficult|hard"},
    {family, person, "^ thuis|home <4 makkelijk|moeilijk|zwaar|ruzie|spanningen|easy|difficult"},
    {family, keep, "in|bij|voor een|het|gezinnen|twee|drie gezin|gezinnen <1 met"},
    {family, keep,
     "werk*|samen <4 met|voor mijn|my <1 @RELATIVE <4 "
     "bedrijf|zaak|winkel|restaurant|bakkerij|garage|kapsalon|shop|business|company|boerderij"},
    {family, nothing,
     "omstandigheden|problemen|situatie|zorgen|circumstances|problems thuis|prive|home"},
    {family, person,
     "thuis|prive|persoonlijke|personal|huiselijke <1 "
     "omstandigheden|circumstances|problemen|zorgen|redenen|reasons"},
    {family, person,
     "prive <3 meegemaakt|situatie|omstandigheden|problemen|redenen|reasons|zwaar|moeilijk|druk|"
     "veel|tegenslag|tegenslagen"},
    {family, person, "priveomstandigheden|priveredenen|priveproblemen|thuisproblemen"},
    {family, person,
     "opvang|oppas|kinderopvang|bso|creche|childcare|daycare|babysitter|gastouder <<5 "
     "geregeld|arranged|rond|gevonden|orde|sorted|organised|organized|available|beschikbaar"},
    {family, person, "geregeld|arranged <3 opvang|oppas|kinderopvang|childcare|daycare"},
    {family, person,
     "@CHILDREN <4 "
     "deur|huis|nest uit"},
    {family, person, "@CHILDREN <4 zijn|is|are <2 groot|groter|oud|ouder|grown|older|zelfstandig"},
    {family, person,
     "jongste|oudste|middelste|youngest|oldest|eldest <4 "
     "naar|school|studeert|zit|basisschool|deur|to|schoolgaand|kinderopvang|middelbare|is|huis"},
    {family, person,
     "^ ?nog ?momenteel woont|woonde|wonend|inwonend|lives|live|lived|living|woon <4 "
     "alleen|samen|alone|together|ouders|parents|moeder|vader|partner|vriend|vriendin|man|vrouw|"
     "zelfstandig|kinderen|begeleid|beschermd|mother|father"},
    {family, self,
     "woon|woont|wonen|woonde|leeft|leef|lives|live|lived|living <5 "
     "ouders|parents|moeder|vader|vriend|vriendin|partner|kinderen|man|vrouw|zoon|dochter|gezin|"
     "family|mother|father|wife|husband|children|sons|daughters|samen|alleen|alone|together|"
     "zelfstandig|begeleid|beschermd|oma|opa|zus|broer"},
    {family, nothing,
     "^ na|door|tijdens|sinds|vanwege|wegens|after|since|during|before|voor <2 "
     "scheiding|echtscheiding|divorce|relatiebreuk|breakup !van|tussen"},
    {family, nothing, "raised|opgevoed|grootgebracht|opgegroeid door|by|bij|with <2 @RELATIVE"},
    {family, self, "@RELATIVE <3 ziek|ill|sick|overleden|died|passed|dementie|dementia|hulp|zorg"},
    {family, self,
     "zijn|haar|his|her <1 "
     "man|vrouw|vriend|vriendin|echtgenoot|echtgenote|partner|ex|zoon|zoontje|dochter|dochtertje|"
     "kinderen|kids|gezin|moeder|vader|ouders|husband|wife|spouse|girlfriend|boyfriend|son|"
     "daughter|sons|daughters|children|family|mother|father|parents"},
    {family, keep, "gezinnen|ouders|kinderen|stellen|paren|families <2 scheiding"},
    {family, keep, "werk|rol|functie|taken|arbeid prive|thuis <1 balans|scheiden|combineren"},
    {family, nothing, "@have <2 gezin|family $"},
    {family, nothing, "@my <<2 parents|mother|father|ouders|moeder|vader|kinderen|children"},
    {family, keep, "alleenstaand|alleenstaande huis|huizen|woning|woningen|gebouw|pand|werk"},
    {family, keep,
     "relatie|relaties met <2 klanten|leveranciers|opdrachtgevers|collegas|werkgevers"},

    {family, nothing, "@my <2 @RELATIVE"},
    {family, nothing,
     "@our <2 "
     "kinderen|kind|kids|zoon|zoontje|dochter|dochtertje|gezin|gezinnetje|baby|tweeling|children|"
     "child|son|daughter|huwelijk|relatie|scheiding|marriage|divorce|ouders|moeder|vader|family|"
     "zoons|dochters|kleinkinderen|sons|daughters|kindjes|pubers|toddler|twins|kleintje"},
    {family, person,
     "getrouwd|gehuwd|ongehuwd|ongetrouwd|hertrouwd|weduwe|weduwnaar|weduwnar|alleenstaand|"
     "alleenstaande|vrijgezel|samenwonend|samenwonende|verloofd|verweduwd|vechtscheiding|"
     "jonggehuwd|tienermoeder|kinderloos|childless"},
    {family, person,
     "coouder|coouders|coouderschap|coparent|coparenting|huisvrouw|huismoeder|huisman|"
     "thuisblijfmoeder|thuisblijfvader|thuisblijvende|eenoudergezin|bonusmoeder|bonusvader|"
     "pleegmoeder|pleegvader|pleegouder|stiefmoeder|stiefvader|alleenverdiener|latrelatie"},
    {family, person,
     "married|unmarried|divorced|divorcee|widow|widower|widowed|housewife|househusband|homemaker|"
     "stayathome|ouderschapsverlof|vaderschapsverlof|geboorteverlof"},
    {family, nothing,
     "@be <3 married|divorced|widowed|getrouwd|gehuwd|alleenstaand|samenwonend|verloofd|weduwe"},
    {family, self, "engaged ?to $"},
    {family, person,
     "mantelzorg|mantelzorger|mantelzorgtaken|mantelzorgtaak|mantelzorgverlof|mantelzorgen"},
    {family, nothing,
     "mantelzorg|mantelzorger|mantelzorgen|caregiver|carer|caring|cared <2 voor|van|for|of <2 "
     "@my|mn|een|mij|zieke|demente <2 @RELATIVE|ouder|familielid"},
    {family, nothing, "@i <3 mantelzorger|mantelzorg|mantelzorgtaken"},
    {family, nothing, "@my <1 mantelzorgtaken|mantelzorg"},
    {family, self, "carer|caregiver for"},
    {family, nothing,
     "zorg|zorgde|zorgen|zorgt|zorgdraag|care|cared|caring <3 voor|for|of <2 "
     "@my|onze|our|haar|his|her|de|een|zieke <2 "
     "moeder|vader|ouders|man|vrouw|kinderen|kind|zoon|dochter|gezin|partner|mother|father|parents|"
     "husband|wife|child|children|son|daughter|family|oma|opa|broer|zus|schoonmoeder $"},
    {family, person,
     "zorg|zorgde|zorgen|zorgt voor|van het|de|een|mijn|onze|zieke|beide "
     "gezin|kinderen|zoon|dochter|moeder|vader|ouders|partner $"},
    {family, person, "^ zorg|opvoeding voor|van kinderen|gezin|ouders|moeder|vader"},
    {family, nothing, "ik <2 zorg|zorgde <2 alleen voor"},
    {family, nothing, "@i|wij|we <1 @have|krijg|krijgen|kreeg|kregen <4 @CHILDREN"},
    {family, nothing, "heb|had|hebben|hadden|have|has ik|wij|we|@i|samen <4 @CHILDREN"},
    {family, self, "@have <4 @CHILDREN"},
    {family, person,
     "^ <1 @have <2 "
     "@number|geen|no|jonge|kleine|young|small|schoolgaande|studerende|volwassen|thuiswonende|"
     "uitwonende <2 @CHILDREN"},
    {family, person, "^ @number <2 @CHILDREN $"},
    {family, nothing,
     "moeder|vader|mama|papa|mother|father|mum|mom|dad|oma|opa|ouder|parent|grandmother|"
     "grandfather|grandma|granny <1 van|of <2 "
     "@number|een|a|jonge|pubers|tweeling|twins|volwassen|young|schoolgaande|@CHILDREN"},
    {family, nothing,
     "@be <2 moeder|mama|mother|mum|mom|dad|papa|oma|opa|grandmother|grandfather $"},
    {family, person,
     "^ <1 "
     "trotse|alleenstaande|werkende|jonge|single|working|proud|bewust|fulltime|young|full|"
     "gescheiden|lone moeder|vader|ouder|mother|father|mom|mum|dad|parent|papa|mama|oma|opa|time"},
    {family, nothing,
     "alleenstaande|single|lone moeder|vader|ouder|mother|father|mom|mum|dad|parent"},
    {family, nothing, "toen ik moeder|vader|oma|mama werd|was"},
    {family, nothing, "moeder|vader|oma|opa|mama|ouder|mother|father|parent geworden"},
    {family, nothing, "became|becoming ?a mother|father|parent|mum|mom|dad"},
    {family, person,
     "@CHILDREN <2 "
     "grootgebracht|opgevoed|opvoedt|opvoed|grootbrengt|groot|opvoeden|grootbrengen|raised|"
     "thuiswonend|thuis|uitwonend|"
     "gekregen|kreeg"},
    {family, nothing,
     "grootgebracht|opgevoed|opvoeden|opvoeding|grootbrengen|raising|raised|raise|bringing|"
     "opvoedde <3 @number|mijn|my|our|onze|van|@CHILDREN|children|de <2 @CHILDREN"},
    {family, person, "^ <2 raising|raised children|kids|family"},
    {family, person,
     "opvoeding|opvoeden|grootbrengen van|kinderen|mijn|gezin <2 kinderen|gezin|kind|$"},
    {family, self,
     "de|the kinderen|kids|kind|children <4 "
     "school|opvang|halen|ophalen|oppas|creche|thuis|vakantie|vakanties|brengen|klein|slapen|"
     "wegbrengen|bso|pick|daycare|slaap|ziek|groot|uit|huis|weekend|bed"},
    {family, nothing,
     "ivm|vanwege|wegens|voor|door|because|due|with|om|for|omwille <2 "
     "de|the|mn|onze|jonge|kleine|schoolgaande "
     "kinderen|kids|kleintjes|kleine|kind|children|kindjes|gezin $"},
    {family, nothing,
     "ivm|vanwege|wegens|because|due|omwille <2 "
     "kinderen|gezin|thuissituatie|privesituatie|gezinssituatie|schooltijden|oppas|kinderopvang|"
     "zorgtaken|family|children|childcare|kids|scheiding|echtscheiding|divorce|kids|mantelzorg|"
     "familieomstandigheden|gezinsomstandigheden|kind"},
    {family, nothing, "familieomstandigheden|gezinsomstandigheden|gezinsuitbreiding|familyreasons"},
    {family, nothing, "family reasons|circumstances"},
    {family, self,
     "zorgtaken|gezinsleven|zorgtaak|schooltijden|opvang|oppas|kinderopvang|childcare|daycare|"
     "gezin|thuissituatie|babysitter|nanny <4 geregeld|regelen|heb|geen|thuis|arranged|voor|for"},
    {family, nothing, "@have|heb <2 geen oppas|opvang|kinderopvang"},
    {family, nothing, "gezin|family <2 met|with|van <2 @number|kinderen|children|kids"},
    {family, person, "^ <2 gezin|relatie|thuis @i"},
    {family, nothing,
     "@i|wij|we <2 woon|wonen|leef|live|lives|woonde|lived|living|trek|trok <4 "
     "samen|alleen|together|alone|partner|ouders|parents|vriend|vriendin|kinderen|zelfstandig|"
     "thuis|roommates|huisgenoten|begeleid|beschermd"},
    {family, nothing,
     "woon|wonen|leef|live|woonde|lived|wonend|inwonend|thuiswonend|living <4 "
     "ik|wij|bij|met|with|at|alleen|samen|alone|together <3 "
     "ouders|parents|moeder|vader|vriend|vriendin|partner|kinderen|man|vrouw|zoon|dochter|gezin|"
     "family|mother|father|wife|husband|children|oma !in"},
    {family, person,
     "woon|woont|wonend|live|lives|living|woonachtig "
     "samen|alleen|alone|together|begeleid|beschermd"},
    {family, person, "thuiswonend|uitwonend|inwonend|thuiswonende|uitwonende|huisgenoten"},
    {family, nothing, "ik|ben|am|@i <2 gescheiden $"},
    {family, person, "^ <2 gescheiden <1 $"},
    {family, person, "gescheiden van|levend|ouders|en|man|vrouw|sinds|moeder|vader|#"},
    {family, nothing,
     "in|na|door|mijn|vanwege|wegens|tijdens|ivm|een|the|my|after|during <1 "
     "scheiding|echtscheiding|divorce|vechtscheiding|separation $ !van"},
    {family, person, "echtscheiding|divorce"},
    {family, nothing, "uit elkaar|relatiebreuk|breakup"},
    {family, self,
     "verkering|relatiebreuk|samenwonen|trouw|trouwen|trouwde|huwelijk|scheiden|scheidde|bruiloft|"
     "verloofd|marry|marrying|wedding"},
    {family, nothing, "ik ben|am|was <2 single"},
    {family, nothing, "i|im ?am|was <2 single $"},
    {family, person, "^ single $"},
    {family, person, "single mother|father|mum|mom|dad|parent|woman|man"},
    {family, nothing,
     "@be|als|as <3 "
     "lesbisch|lesbienne|homo|homoseksueel|gay|lesbian|biseksueel|bisexual|transgender|transvrouw|"
     "transman|nonbinair|queer|homosexual|trans|biseksueel|bisexual"},
    {family, self,
     "lesbisch|lesbienne|homoseksueel|gay|lesbian|biseksueel|bisexual|transgender|transvrouw|"
     "transman|homosexual|nonbinair|geaardheid"},
    {family, person, "^ lesbisch|homo|homoseksueel|gay|lesbian|transgender|biseksueel $"},
    {family, nothing, "custody of|over"},
    {family, self,
     "voogdij|voogd|omgangsregeling|custody|alimentatie|pleegzorg|pleegkind|pleegkinderen|"
     "stiefkinderen|kleinkinderen|grandchildren|weduwe|widow"},
    {family, nothing,
     "man|vrouw|vader|moeder|zoon|dochter|husband|wife|echtgenoot|partner|ouders|mother|father|son|"
     "daughter|kind|broer|zus|oma|opa <5 overleden|overleed|overlijden|died|gestorven|death|passed "
     "!klant"},
    {family, nothing,
     "overlijden|dood|verlies|ziekte|death|loss|illness <1 van|of <1 @my <2 @RELATIVE"},
    {family, keep, "aangifte|aangiften|akte|akten|aktes <5 overlijden|huwelijk"},
    {family, person,
     "^ <1 @be <2 getrouwd|gehuwd|gescheiden|alleenstaand|married|divorced|single $"},
    {family, person,
     "met|with <1 man|vrouw|vriend|vriendin|husband|wife|kinderen|children|kids en|and|# <2 "
     "@CHILDREN|@number"},
    {family, self, "privesituatie|priveomstandigheden|thuisfront"},
    // Work with families, firms of relatives.
    {family, keep,
     "bedrijf|zaak|winkel|restaurant|bakkerij|boerderij|onderneming|slagerij|kapsalon|praktijk|"
     "garage|cafe|familiebedrijf|business|company|shop|store|farm|bakery <2 van|of <1 mijn|my|onze "
     "<2 @RELATIVE"},
    {family, keep,
     "mijn|my <1 vaders|moeders|ouders|ooms|father|fathers|parents|family|uncles <1 "
     "bedrijf|zaak|winkel|restaurant|bakkerij|boerderij|business|company|shop|store|farm"},
    {family, keep, "groep|groepen|klas|klassen|group|class <3 # kinderen|children"},
    {family, keep,
     "relatie|partner|familie|family <1 "
     "beheer|manager|management|manager|programma|bedrijf|business|netwerk|doctor|therapist"},
    {family, keep,
     "sparring|business|zaken|keten|samenwerkings|hr|media|sales|channel partner|partners"},
    {family, keep,
     "afval|vuil|strikt|strict|werk|prive|rollen|stromen|lang|ruimtes|functies|inzamel* <3 "
     "gescheiden"},
    {family, keep,
     "gescheiden <2 "
     "afval|houden|inzamel*|inzameling|werelden|stromen|verwerking|aanleveren|huishoudens|kinderen|"
     "vrouwen"},
    {family, keep, "scheiding <1 van|tussen|afval"},
    {family, keep, "single page|malt|sign|source|point|handedly|family|digit|player|use|user"},
    {family, keep, "engaged in|with|team|stakeholders|employees"},
    {family, keep, "mantelzorgers <2 ondersteun*"},
    {family, keep,
     "ondersteun*|begeleid*|voor|met|contact|coach|adviseur|consulent <2 mantelzorgers"},
    {family, keep, "?is my|our|his|her mother tongue|language"},
    {family, keep, "onze|our|een|vaste|ons relatie|relaties|opdrachtgever|klant"},
    {family, keep, "mantelzorg consulent|makelaar|coordinator|ondersteuning|organisatie|steunpunt"},
    {family, keep, "moeder|mother|parent bedrijf|maatschappij|tongue|tongues|company|language"},
    {family, keep, "oma|opa verhalen|app"},
    {family, keep,
     "alleenstaande <2 ouderen|vluchtelingen|moeders|jongeren|minderjarige*|vrouwen|ouders"},
    {family, keep, "wed|weduwe kas"},
    {family, keep,
     "oppas|nanny|gastouder|au|babysitter <1 bij|in|voor|for|with|werk*|gezin|family|pair|van"},
    {family, keep,
     "als|as|werk|werkte|ervaring <2 oppas|nanny|gastouder|babysitter|thuishulp|gezinshulp"},
    {family, keep, "echtscheiding mediation|mediator|advocaat|advocaten|zaken|recht|notaris"},
    {family, keep, "transgender zorg|netwerk"},
    {family, keep, "gay pride"},
    {family, keep, "samen <2 team|collega*|werken|werk|werkte|werkten"},
});

}  // namespace

std::span<const SieveRule> family_rules() { return kRules; }

}  // namespace overstap::sieving
