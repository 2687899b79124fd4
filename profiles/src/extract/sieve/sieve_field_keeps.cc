// SPDX-License-Identifier: Apache-2.0
// What only looks like the phrases of sieve_field_rules.cc, and the subjects of work that a line of
// a CV may name by themselves.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {health, keep, "als|as ?een ?a ?an @CARE"},
    {health, keep,
     "kinderen|leerlingen|mensen|bewoners|clienten|jongeren|volwassenen|children|pupils|people "
     "met|with <2 syndroom|syndrome ?van ?of ?down"},
    {health, keep, "rooster|roosters|planning|bezetting|diensten <4 ziekte|ziek|verzuim"},
    {health, keep,
     "recorded|registered|logged|tracked|processed|handled|reported <3 "
     "sick|absence|absences|absenteeism"},
    {health, keep, "meet|meten|mat|gemeten|measure|measured <3 bloeddruk|blood"},
    {health, keep,
     "geef|geven|gaf|deel|deelde|delen|hand|give|gave <3 medicijnen|medicatie|injecties|medicines|"
     "medication|injections"},
    {health, keep, "notenallergie|allergie|allergieen|allergy <6 kok|keuken|gerecht|kitchen|chef"},
    {convictions, keep,
     "escalaties|klachten|meldingen|vragen|taken|tickets|zaken|signalen|orders <2 opgepakt"},
    {convictions, keep, "opened|open <3 locked|lock"},
    {convictions, keep, "locked|lock up <3 shop|store|bar|building|office|premises|restaurant"},
    {debts, keep,
     "verstuurde|stuurde|verzond|schreef|maakte|maak|stuur|verstuur|regelde ?ik ?we ?wij <1 "
     "aanmaningen|aanmaning|herinneringen|betalingsregelingen"},
    {debts, keep,
     "tenants|customers|clients|debtors|accounts|huurders|klanten <2 "
     "arrears|debts|betalingsachterstand|achterstand"},
    {debts, keep,
     "bel|belde|belt|bellen|gebeld|schreef|schrijf|mail|mailde|benader|benaderde|onderhandel* ?ik "
     "?we ?wij ?met ?de schuldeiser|schuldeisers|creditors"},
    {benefit, keep, "snelle|terechte uitkering|uitkeringen"},
    {family, keep, "er zitten|zijn|komen <3 kinderen|leerlingen met|die"},
    {origin, keep,
     "kinderen|leerlingen|mensen|gezinnen|nieuwkomers|klanten|bewoners die|who <2 "
     "net|pas|kort|just "
     "<1 in nederland"},
    {health, keep,
     "*avond|*avonds|*avonden|*avonduren|*dag|*dagen|*middag|*middagen|*ochtend|*ochtenden|*"
     "weekend|"
     "weekenden|*nacht|*nachten|uur|januari|februari|maart|april|mei|juni|juli|augustus|september|"
     "oktober|november|december|vakantie|schoolvakantie*|feestdagen <4 kan|kon|can|cannot|could <2 "
     "werken|work"},
    {health, keep, "siemens|s7|plc|step <2 tia"},
    {health, keep, "tia portal"},
    {health, keep, "slachtoffers|slachtoffer <3 klachten|letsel|trauma*"},
    {health, keep, "vervang* <4 ziekte|ziek|verzuim"},
    {birth_date, keep,
     "geboortedatum <4 checken|check|verifieren|verifieer|vragen|noteren|controleren|invoeren"},
    {birth_date, keep, "vragen|vraag|vroeg|checken|controleren|noteren <3 geboortedatum"},
    {health, keep, "blind <6 typen|typt|typ|type|typing"},
    {health, keep, "@ILL en|of|and *afdeling|*poli|*zorg|*patienten|*kliniek|*afdelingen|*ward"},
    {health, keep, "lichamelijk|fysiek|physically|mentaal|mentally sterk|strong|fit"},
    {health, keep, "stressbestendig|hufterproof|belastbaar|stressbestendige"},
    {health, keep, "hoge|hoog|fysiek|fysieke energie|werkdruk|werkdrukte|belasting"},
    {health, keep,
     "zicht|evenwicht|stem <1 op|tussen|van|aan|in <3 klant|resultaat|processen|werk"},
    {health, keep, "door dik|roeien|weer|wind"},
    {health, keep,
     "zware|moeilijke|drukke|difficult|rough <1 klanten|gesprekken|customers|maaltijd"},
    {health, keep, "drink|drinkt <3 koffie|thee|water|coffee|tea"},
    {benefit, keep,
     "werk|werkt|werkte|werkzaam|gewerkt|stage|baan|functie|work|worked <1 "
     "bij|voor|namens|in|binnen|als|at|for <2 uwv|svb|gemeente|sociale"},
    {benefit, keep, "bij|voor|namens ?het ?de uwv|svb gewerkt|werkzaam|gewerkt|gezeten|stage|als"},
    {convictions, keep,
     "aan|achter|bij|op|in|naast <2 "
     "telefoon|telefoons|kassa|bureau|balie|receptie|tafel|telefonie|lijn|vrachtwagen|"
     "heftruck|stuur|computer|loket|phone|desk <1 gezeten"},
    {convictions, keep,
     "telefoon|kassa|bureau|balie|school|schoolbanken|vak|bouw|zorg|horeca|"
     "onderwijs|logistiek|techniek|it|verkoop|retail|zadel gezeten"},
    {convictions, keep,
     "werkmeester|meester|arbeidstoeleider|kok|docent|bewaarder|verpleegkundige|lesgever|trainer|"
     "vrijwilliger|schoonmaker <4 "
     "gevangenis|jeugdgevangenis|jeugdinrichting|jji|pi|bajes|detentie"},
    {convictions, keep, "zaken|rechtszaken|dossiers <3 lopende|openstaande"},
    {convictions, keep, "lopende|openstaande zaken|boetes <2 afhandelen|opvolgen|bewaken|innen"},
    {convictions, keep, "neither|noch|not <2 nor"},
    {union_membership, keep,
     "belangenbehartig*|ledenservice|ledenvoorlicht* <4 fnv|cnv|vakbond|bond|unie"},
    {debts, keep, "beslag|beslagen leggen|gelegd|leggende"},
    {debts, keep,
     "collegas|colleagues|medewerkers|werknemers <2 met|with|in <2 schulden|debts|debt"},
    {debts, keep, "geld <2 tellen|storten|tellen|inzamelen|ophalen|kassa"},
    {origin, keep,
     "spreektaal|thuistaal|werktaal|voertaal|schrijftaal|omgangstaal|contacttaal <3 @ETHNIC"},
    {origin, keep,
     "^ inburgering|inburgeringsdiploma|inburgeringsexamen|inburgeringscursus <3 "
     "gehaald|behaald|afgerond|geslaagd|voltooid|gedaan|passed|#"},
    {origin, keep, "speak|speaks|spreek|spreekt neither|geen|noch <1 @ETHNIC"},
    {origin, keep,
     "speak|speaks|spreek|spreekt|spreken|sprak|praat|praten|versta|verstaat|understand <<8 "
     "@ETHNIC"},
    {origin, keep,
     "speak|speaks|spreek|spreekt|spreken|praat|versta|verstaat <<8 @ETHNIC en|of|and|or|als|as <1 "
     "@ETHNIC"},
    {family, keep, "woon|woont|live <<6 praat|spreek|spreekt|praten|speak <2 thuis|home"},
    {origin, keep, "@ETHNIC|neither nor|noch|or|of @ETHNIC"},
    {origin, keep, "half|deels <1 @ETHNIC <2 talig|*talig|taal|gesproken"},
    {family, keep, "bij|voor|in|van|met <1 gezin|gezinnen|familie <2 aan huis|gewerkt|werkzaam"},
    {family, keep, "werkte|werk|werken|gewerkt|werkt <2 voor|bij|met <4 @CHILDREN|gezin|ouders"},
    {origin, keep,
     "@ETHNIC en|of|and|or|als|as @ETHNIC <1 "
     "collegas|klanten|gasten|medewerkers|kinderen|leerlingen|chauffeurs|colleagues|customers|"
     "guests"},
    {convictions, keep,
     "vwo|havo|mavo|vmbo|mbo|hbo|lts|mts|gymnasium|atheneum|brugklas|klas|basisschool|school|"
     "opleiding|universiteit|hogeschool <3 gezeten"},
    {health, keep, "licht|lichten ik|wij|we <5 toe"},
    {health, keep, "my|with eyes closed|open"},
    {health, keep,
     "bij|tijdens|door|wegens ziekte van <2 "
     "chef|baas|collega*|leidinggevende|bedrijfsleider|manager|teamleider|eigenaar"},
    {family, keep,
     "kinderen|kids|peuters|kleuters|children <2 "
     "vermaakt|begeleid|opgevangen|verzorgd|lesgegeven|getraind|geholpen|voorgelezen|entertained|"
     "taught|supervised|coached"},
    {family, keep,
     "*winkel|webshop|zaak|*bedrijf|snackbar|cafe|*restaurant|kiosk|salon|praktijk|camping|hotel "
     "van @my @RELATIVE"},
    {family, keep,
     "samen met @my @RELATIVE <2 "
     "snackbar|cafe|kiosk|webshop|webwinkel|camping|hotel|kwekerij|salon|eetcafe|lunchroom"},
    {pregnancy, keep,
     "*premies|premie|*kortingen|korting|*prijzen|prijs|lonen|loon|uren|bedragen|bedrag|*kosten|"
     "rente|belasting|maten|hoeveelheden|winst|marges|marge|btw|offertes|hoeveel <3 uitgerekend"},
    {benefit, keep, "gedaan|bezig|bekend met <1 ww|wia|ziektewet|wajong|participatiewet"},
    // Where somebody would like to work.
    {debts, keep,
     "iets|werk|werken|baan|functie|plek|richting|overstap|interesse|stage|carriere|something|job "
     "<1 "
     "in|bij|naar|binnen|with <1 "
     "schuldhulpverlening|schuldhulp|bewindvoering|schuldsanering|wsnp|schuldregeling|debt"},
    {debts, keep,
     "terug|over|doorgroeien naar <1 schuldhulpverlening|schuldhulp|bewindvoering|schuldregeling"},
    {convictions, keep,
     "iets|werk|werken|baan|functie|plek|richting|overstap|interesse|stage|terug <1 "
     "in|bij|naar|binnen <1 reclassering|gevangeniswezen|gevangenis|detentie|justitie"},
    // "Mijn taak was aanmaningen versturen"
    {debts, keep,
     "@my taak|taken|rol|functie|specialisme|role|task|duties was|waren|is|were|waar <1 @DEBT"},
    {health, keep,
     "@my taak|taken|rol|functie|specialisme|role|task|duties was|waren|is|were|waar <1 @ILL|@AID"},
    {benefit, keep,
     "@my taak|taken|rol|functie|specialisme|role|task|duties was|waren|is|were|waar <1 "
     "@BENEFIT|@WW"},
    {convictions, keep,
     "@my taak|taken|rol|functie|specialisme|role|task|duties was|waren|is|were|waar <1 @CRIME"},
    {benefit, keep,
     "wijzigingen|mutaties|toekenning|beeindiging <2 uitkeringen|uitkering|bijstand"},
    {benefit, keep,
     "verwerkte|beoordeelde|berekende|controleerde|behandelde <4 uitkeringen|uitkering|bijstand"},
    {health, keep,
     "vermoeidheid|stress|pijn|onrust|verdriet|angst|@ILL van|of <1 "
     "bellers|klanten|clienten|patienten|bewoners|gasten|callers|clients|leerlingen"},
    {health, keep, "sale|sales|repair|repairs|fitting|supply of|and <1 hearing aid|aids"},
    {benefit, keep,
     "bij|voor <1 sociale dienst|zaken|verzekeringsbank "
     "verwerkte|behandelde|beoordeelde|deed|werkte|verzorgde|beantwoordde|registreerde"},
    {health, keep,
     "sale|sales|repair|repairs|fitting|supply|verkoop|reparatie of|van <1 hearing|@AID"},
    {debts, keep,
     "werk|werkte|baan|stage|medewerk*|functie|work|job <1 bij|voor|at|for <1 kredietbank|gkb"},
    {family, keep,
     "moeder|vader|ouders|ouder|oma|opa|zoon|dochter|mother|father|parents van|of <1 "
     "leerling|leerlingen|klant|client|patient|bewoner|bewoners|clienten|pupil|pupils"},
    {health, keep,
     "herstel|herstelt|herstelde|herstellen <1 "
     "fouten|storingen|schade|machines|kleding|meubels|fietsen|apparaten|*fouten|bugs"},
    {religion, keep, "supermarkt|winkel|slagerij|bakkerij|restaurant|horeca|keuken|shop <3 @FEAST"},
    {debts, keep, "schuldeisers|schuldeiser aanschrijven|benaderen|bellen|overtuigen"},
    {debts, keep, "stuurde|belde|schakelde|begeleidde|sprak deurwaarders|deurwaarder"},
    {debts, keep, "deurwaarder|deurwaarders|incassobureaus aansturen|inschakelen|inzetten|bellen"},
    {family, keep, "family|divorce law|lawyer|lawyers|attorney|intakes|cases|mediation|court"},
    {health, keep,
     "triage|bellers|meldingen|spoedvragen|telefoontjes|oproepen|spoedgevallen <3 "
     "pijn|hartklachten|benauwdheid|*klachten|@ILL"},
    {religion, keep,
     "zaal|zalen|zaaltje|ruimte|ruimtes|verhuur*|concert*|rondleiding*|evenementen|museum|horeca|"
     "restaurant|hotel <4 kerk|kerkgebouw|kapel|moskee|klooster|synagoge|church|chapel"},
    {religion, keep,
     "voormalige|voormalig|oude|monumentale|former kerk|klooster|kapel|church|chapel"},
    {health, keep,
     "klacht|klachten|aanvragen|dossiers|bezwaren|verzoeken|zaken|vragen|meldingen|schades|claims "
     "<2 "
     "behandeld|behandelde|afgehandeld"},
    {health, keep, "letsel|letselschade @i begeleid|beoordeel|behandel|bereken|regel|onderhandel"},
    {pregnancy, keep, "was|wordt|worden <3 verwacht|expected <1 dat|to|van"},
});

}  // namespace

std::span<const SieveRule> field_keeps() { return kRules; }

}  // namespace overstap::sieving
