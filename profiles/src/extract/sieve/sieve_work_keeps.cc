// SPDX-License-Identifier: Apache-2.0
// Words of the grounds as CVs use them of work, of things and of what somebody is like.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {health, keep,
     "wachtwoord*|*gegevens|gegevens|adressen|namen|records|data|accounts|account|computer*|laptop*"
     "|"
     "pc|pcs|netwerk*|internet|wifi|printer*|server*|verbinding*|systemen|*fouten|fouten|storingen|"
     "schade|kleding <2 herstellen|hersteld|herstelde|herstel"},
    {health, keep,
     "*schade|*schades|*claims|*meldingen|*melding|verzoeken|klachten|klacht|aanvragen|aanrijding*|"
     "inbraak|dossiers|zaken|bezwaren <1 in behandeling"},
    {health, keep, "hand|hands|handed|handing out"},
    // "De telefoon opgenomen", "contact opgenomen", "opgenomen in het team"; with "heb" it is told
    // in sieve_work.cc
    {health, keep,
     "*telefoon|*telefoons|*telefoontjes|*bestelling|*bestellingen|*order|*orders|*gesprekken|"
     "gesprek|contact|*filmpjes|*video|videos|*schade|*schades|klachten|*meldingen|interviews|"
     "*aangifte|*aangiftes|*aangiften|*meterstanden|*standen|*maten|verlof|vakantie*|afspraken|"
     "gegevens <4 opgenomen"},
    {health, keep,
     "opgenomen in <3 "
     "*team|*teams|*pool|*bestand|*systeem|*instructie|*instructies|*handboek|*planning|*selectie|"
     "*rooster|*protocol|*beleid|*contract|*cao|*register|*dossier|*plan|*ploeg|*groep|*"
     "nieuwsbrief|"
     "*aanbod|*assortiment|*catalogus|*database"},
    {health, keep, "klachten|klacht <7 afgehandeld|opgelost|beantwoord|aangenomen|doorgezet"},
    {health, keep, "klachten ?gehad over"},
    {health, keep,
     "ms office|word|excel|teams|outlook|powerpoint|project|access|dynamics|navision|sharepoint|"
     "windows|sql|visio|365|onenote|publisher|edge|azure|exchange|planner|forms|dos"},
    {health, keep, "stress ?goed ?altijd onder controle"},
    {health, keep, "office|product|product*|klantcontact specialist|specialists"},
    {health, keep, "sociale hygiene"},
    {health, keep, "*rooster|*roosters|*planning|invallers|inval|vervanging <4 ziekte|verzuim"},
    {health, keep, "sick leave conversations|management|registration|administration|records"},
    {health, keep, "registering|recording|logging|handling|log|logged <2 sick|absences|absence"},
    {health, keep, "vragen|vraag|vroeg naar <3 koorts|pijn|medicijngebruik|klachten"},
    {health, keep, "lactose|gluten|sugar free|vrij|vrije"},
    {health, keep, "nam|neem|namen|nemen ik|wij|we ?ze ?deze in behandeling"},
    {health, keep,
     "in|bij|voor|binnen ?een ?het ?de ?dit kliniek|ggz <2 "
     "gewerkt|gestaan|balie|receptie|gedraaid|stage"},
    {health, keep,
     "in|bij|voor|binnen ?een ?het ?de ?dit ziekenhuis|verpleeghuis|verzorgingshuis|"
     "polikliniek|huisartsenpraktijk|apotheek|tandartspraktijk <2 "
     "gewerkt|gestaan|balie|receptie|gedraaid|schoongemaakt|rondgebracht|stage|gekookt|bezorgd"},
    {health, keep,
     "in|bij|voor ?een ?het ziekenhuis|verpleeghuis|verzorgingshuis|apotheek|huisartsenpraktijk "
     "heb|had ik <4 gewerkt|rondgebracht|schoongemaakt|gekookt|bezorgd|uitgedeeld"},
    {health, keep, "schade|schades|*schade|*schades|claims|auto|autos <2 na een ongeluk|ongeval"},
    {health, keep, "*verzoeken|*aanvragen|*zaken|*dossiers|*klachten|*claims behandeld"},
    {health, keep,
     "*kalveren|*koeien|*dieren|*honden|*katten|*paarden|*varkens|*schapen|*kippen|*animals|*cows "
     "<3 @ILL"},
    {health, keep, "^ @ILL <8 hulpvragen|hulpvraag|caseload|doelgroep|doelgroepen"},
    {health, keep, "crash|storing|uitval|database|*server|systeem|*netwerk <6 herstel|recovery"},
    {health, keep, "bloeddruk|glucose|temperatuur|hartslag <5 clienten|bewoners|patienten"},
    {health, keep, "afgekeurd|goedgekeurd of|en goedgekeurd|afgekeurd"},
    {health, keep, "lassen|producten|partijen|onderdelen|eieren|*machines|*auto <2 afgekeurd"},
    {health, keep, "visuele <3 inspectie|controle|communicatie|vormgeving"},
    {health, keep,
     "hearing aid|aids accessories|batteries|department|store|shop|sales|fitting|customers"},
    {health, keep,
     "@ILL and|en|of @ILL|@TARGET patients|patienten|clienten|bewoners|leerlingen|klanten"},
    {health, keep, "stroke|cancer|trauma|abuse survivors|victims"},
    {health, keep, "service|guest|account|data|disaster|debt|system|password recovery"},
    {health, keep,
     "diagnose|diagnosed|diagnosing|diagnoses <2 "
     "technical|problem|problems|fault|faults|errors|network|issues|storingen|storing|machines|"
     "motor"},
    {health, keep, "diagnose gesteld <3 wasmachine|machine|auto|apparaat|fiets|installatie"},
    {health, keep, "fault|storings|technische diagnosis|diagnose"},
    {health, keep, "sensitive to <3 need|needs|others|people|guests|customers|cultural"},
    {health, keep,
     "goede|good|prima|uitstekende|excellent <1 fysieke|lichamelijke|physical conditie|condition"},
    {health, keep, "rekening <3 allergie|allergieen|dieet|dieetwensen"},
    {health, keep, "telde|bestelde|leverde|controleerde|verkocht|verhuurde <1 hulpmiddelen"},
    {health, keep,
     "kan|kon|kunnen|can goed|prima|uitstekend|makkelijk|deal|cope ?well ?omgaan ?met ?with "
     "stress|werkdruk|pressure|drukte"},
    {health, keep, "geen|zonder|nooit last van <1 stress|werkdruk|zenuwen|drukte"},
    {health, keep, "stress niet snel"},
    {health, keep, "ogen in @my rug"},
    {health, keep, "telefoon|phone|headset <2 @my <1 oor|ear|hoofd"},
    {health, keep, "zocht|zoek|zoeken|adviseer*|verkocht|koos|kiezen <2 bril|brillen"},
    {health, keep,
     "verslaafd aan <1 koffie|chocola*|lezen|sport|sporten|thee|puzzels|puzzelen|werk|werken"},
    {health, keep, "allergisch|allergic voor|to te|slordig*|onrecht|onzin|rommel|gezeur|lateness"},
    {health, keep, "ziek van <1 slordig*|gezeur|onrecht|rommel|fouten"},
    {health, keep,
     "team|bedrijf|afdeling|zaak|ploeg|winkel <1 door een|de moeilijke|zware|lastige tijd|periode"},
    {debts, keep, "financiele|financial situatie|situation <2 met|van|of|with <1 @others"},
    {debts, keep,
     "besprak|bespreek|bespreken|besproken|beoordeelde|bracht|breng|brengen|inventariseerde|"
     "discuss|discussed|assess|assessed|map|mapped|negotiate|negotiated "
     "schulden|schuld|betalingsachterstand|betalingsachterstanden|debts|debt|arrears"},
    {debts, keep, "owed|owe|owes us"},
    {debts, keep, "geef|gaf|geven|krijg|kreeg <5 de schuld"},
    {debts, keep, "wie <3 schuld|schuldig"},
    {debts, keep, "schuldhulpverlener <<4 schuldeisers"},
    {debts, keep, "tenants|customers|clients|huurders|klanten who|die <4 behind|achter"},
    {debts, keep,
     "debt <1 counselling|counseling|management|recovery|collection|advice "
     "team|office|department|unit|adviser|advisor"},
    {debts, keep, "arrears calls|letters|team|collection|department"},
    {debts, keep, "bkr <1 toets|toetsing|check|checks|toetsen|registraties"},
    {debts, keep,
     "uitdelen|deelde|deel|vrijwillig*|kookte|sorteerde|inpakken|pakte|reed <5 voedselbank"},
    {debts, keep,
     "bij|voor de voedselbank <4 uitgedeeld|ingepakt|gesorteerd|rondgebracht|vrijwilliger*"},
    {benefit, keep,
     "@WW|@BENEFIT clienten|klanten|dossiers|gerechtigden|consulent*|team|"
     "afdeling"},
    {benefit, keep, "features|advantages and benefits"},
    {benefit, keep, "wft ?basis ?en pensioen"},
    {benefit, keep, "hoogte van <1 @WW|@BENEFIT"},
    {benefit, keep, "gaf|geef|geven|gegeven|verleen <3 bijstand"},
    {benefit, keep, "uitkering van <2 pensioenen|loon|salarissen|bedragen|dividend|schade*"},
    {benefit, keep, "bijstand verlenen|verleende"},
    {benefit, keep, "bijstand verleend aan"},
    {benefit, keep,
     "berekende|bereken|berekenen|berekend <5 "
     "aow|pensioen*|nabestaandenpensioen|uitkering*|*toeslag*|bijstand"},
    {benefit, keep,
     "uitkering|uitkeringen aan|van <2 "
     "klant|klanten|nabestaanden|begunstigden|verzekerden|verzekering*"},
    {benefit, keep,
     "*onderzoek|*onderzoeken|beoordeling|toetsing <1 naar|van het|de recht op <1 @WW|@BENEFIT"},
    {benefit, keep,
     "huurtoeslag|zorgtoeslag|toeslagen|bijstand|uitkeringen|kinderbijslag <4 "
     "aangevraagd|aanvragen "
     "voor <2 @others|bezoekers|clienten|klanten"},
    {benefit, keep, "hoe|wat <1 @WW|@BENEFIT werkt|inhoudt|is|betekent"},
    {benefit, keep,
     "ken|kent|kende ?de ?het ?goed participatiewet|ww|wia|ziektewet|wajong|wmo|aow|toeslagenwet"},
    {benefit, keep,
     "weet|wist|verstand|kennis|leerde <1 veel|alles|van|over <2 "
     "uitkeringen|uitkering|toeslagen|huurtoeslag|zorgtoeslag|kinderbijslag|participatiewet|"
     "bijstand"},
    {benefit, keep,
     "weet|wist|verstand|kennis|berekende|controleerde <3 "
     "uitkeringen|toeslagen|huurtoeslag|zorgtoeslag|kinderbijslag|participatiewet|bijstand en|of "
     "uitkeringen|toeslagen|huurtoeslag|zorgtoeslag|kinderbijslag|participatiewet|bijstand"},
    {benefit, keep,
     "berekende|bereken|berekenen|rekende|controleerde <1 "
     "kinderbijslag|toeslagen|huurtoeslag|zorgtoeslag|uitkeringen"},
    {benefit, keep,
     "verleende|verleen|verlenen|administratieve|juridische|technische|rechtskundige <1 bijstand"},
    {family, keep, "hoofdzaken|hoofdzaak|hoofd|bijzaken <3 scheiden|scheid"},
    {family, keep, "ben|is|was|blijf ?heel ?erg ?altijd trouw"},
    {family, keep, "eerlijk|loyaal|stipt|betrouwbaar en trouw"},
    {family, keep,
     "vechtpartij|vechtpartijen|vechtersbazen|ruziemakers|fietsen|machines|apparaten <2 uit "
     "elkaar"},
    {family, keep,
     "uit elkaar "
     "halen|haal|haalt|haalde|haalden|gehaald|houden|houd|hield|gehouden|zetten|gezet|schroeven|"
     "geschroefd|nemen|genomen|trekken|getrokken"},
    {family, keep, "haal|haalt|haalde|haalden|hield|houd|schroefde|nam|trok <5 uit elkaar"},
    {family, keep, "met|voor @CHILDREN <1 gewerkt|gespeeld|gesport|geknutseld"},
    {family, keep, "nieuwe jongens|meisjes"},
    {family, keep, "paren|stellen|bruidsparen|koppels <2 getrouwd"},
    {family, keep, "*afval|glas|papier|plastic|afvalstromen|waste <3 gescheiden|ingezameld"},
    {family, keep, "akten|akte|contracten <3 samenwonen|huwelijk*"},
    {family, keep,
     "gescheiden afvalstromen|ingezameld|inzamelen|inzameling|afval|verwerkt|aangeleverd"},
    {family, keep,
     "met @my @RELATIVE een|de|het <1 "
     "snackbar|cafe|camping|hotel|winkel|zaak|bedrijf|restaurant|boerderij|kwekerij|lunchroom"},
    {convictions, keep,
     "helpdesk|klantenservice|callcenter|centrale|administratie|kantoor|planning|klantcontact|"
     "meldkamer|servicedesk|backoffice gezeten"},
    {convictions, keep,
     "vastgezeten|vastgelopen machines|machine|schroeven|bouten|onderdelen|pallets|deuren|lading"},
    {convictions, keep,
     "verdachte|verdachten|arrestant|arrestanten|gedetineerde|gedetineerden had|heeft|hadden "
     "vastgezeten"},
    {convictions, keep, "wat er <1 mis"},
    {convictions, keep, "als|wat <4 mis|fout <2 gegaan"},
    {religion, keep, "wat|iets <2 mis"},
    {religion, keep, "lid van de|een *club|sportvereniging|buurtvereniging|schaakvereniging"},
    {religion, keep, "regelde|regel|regelen|geregeld|verzorgde|organiseerde <5 @FEAST|@GOD"},
    {religion, keep, "paasdag|pinksterdag|kerstdag en|of|and hemelvaartsdag|hemelvaart"},
    {religion, keep, "mis nooit een|iets|afspraken|deadlines"},
    {religion, keep, "eid inlezen|lezen|app|reader"},
    {convictions, keep, "with conviction"},
    {convictions, keep, "arrested|arresting the decline|fall|slide"},
    {convictions, keep, "gevangenis|penitentiaire|inrichting|pi|bajes <<6 bewaarder|celinspecties"},
    {convictions, keep, "prison library|service|services|officer|staff|kitchen|education|visits"},
    {convictions, keep,
     "zittingslijst|zittingen|griffie|griffier|rechtbank|dossiers <4 strafrechter|strafzaken"},
    {convictions, keep, "record aantal|tijd|dagen|omzet|verkoop|score|day|time|sales|number"},
    {convictions, keep, "hoe|dat|waar <1 proces loopt|liep|verloopt"},
    {convictions, keep, "watch|watched|watching|prevent|prevented|preventing <1 theft|shoplifting"},
    {pregnancy, keep, "ziekmeldingen|ziekmelding|vakantie|verlof|verzuim <1 zwangerschapsverlof"},
    {pregnancy, keep, "boven|volgens|tegen|naar verwachting"},
    {pregnancy, keep,
     "maternity|parental|zwangerschaps leave|verlof policy|administration|requests|beleid"},
    {pregnancy, keep, "percentages|percentage|gewichten|afstanden|routes|roosters <2 uitgerekend"},
    {religion, keep,
     "bijt|beet|bijten|houd|hou|houden|leg|legde|leggen|zet|zette|stel|stelde|klamp <4 vast"},
    {union_membership, keep,
     "fnv|cnv|vakbond|bond|union <4 "
     "telefoon|balie|receptie|klantenservice|callcenter|helpdesk|ledenservice|ledenadministratie|"
     "ledenlijn|contactcenter <3 gezeten|gewerkt|gestaan"},
    {union_membership, keep, "vakbond|bond leden <1 te woord"},
    {union_membership, keep, "tijdens de|een staking <<6 reizigers|klanten|passagiers|noodritten"},
    {union_membership, keep, "leden van de vakbond|bond <4 bijgestaan|geholpen|geadviseerd"},
    {union_membership, keep, "werkgeversdelegatie|werkgeverszijde <<8 fnv|cnv|bonden"},
    {birth_date, keep,
     "geboortedatum <8 geverifieerd|gecontroleerd|genoteerd|ingevoerd|gevraagd|gecheckt"},
    {birth_date, keep, "postcode en|of geboortedatum"},
    {birth_date, keep, "geboortedatum en|of postcode"},
    {birth_date, keep, "klanten|gasten|kinderen|bewoners <3 verjaardag"},
    {birth_date, keep, "verifieer*|verifieerde <<8 geboortedatum"},
    {birth_date, keep, "studio|idee|bedrijf|project|merk|concept|plan <3 geboren"},
    {birth_date, keep, "oldtimers|oldtimer|bussen|trams|motoren|tractoren|treinen <3 bouwjaar"},
    {birth_date, keep, "basis van geboortedatum|leeftijd"},
    {birth_date, keep, "date of birth field|fields|column|check|checks|verification"},
    {birth_date, keep, "legde|leg|noteerde|controleerde|registreerde|vroeg <4 geboortedatum"},
    {family, keep, "kook|kookte|koken|zorgde <1 voor de kinderen|bewoners|groep van|op|in"},
    {origin, keep, "legde|leg|noteerde|controleerde|registreerde|vroeg <1 nationaliteit|herkomst"},
    {origin, keep,
     "herkomst van <2 groente|groenten|fruit|vlees|vis|producten|goederen|geld|middelen|vermogen"},
    {origin, keep, "bedrijf|merk|keten|onderneming|product <3 oorspronkelijk <2 uit"},
    {origin, keep, "permit|visa|vergunning application|applications|aanvragen"},
    {origin, keep,
     "adoptie|adoption van|of <2 systemen|systeem|software|tools|technologie|technology|werkwijze"},
});

}  // namespace

std::span<const SieveRule> work_keeps() { return kRules; }

}  // namespace overstap::sieving
