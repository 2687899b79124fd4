// SPDX-License-Identifier: Apache-2.0
// Debts and dates of birth, and the labels of personal fields.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {debts, self,
     "hulp|begeleiding|steun|help van|door|from <1 "
     "schuldhulpverlener|bewindvoerder|schuldhulp|budgetcoach|schuldhulpmaatje"},
    {debts, person, "schulden|schuld van|door|uit <1 @RELATIVE|huwelijk|relatie"},
    {debts, person, "huis|woning|koophuis <3 gedwongen|executie|geveild|veiling|executieverkoop"},
    {debts, person, "problematische|hoge|forse schulden|schuld"},
    {debts, person, "schulden|schuld <3 kwijtgescholden|afgelost|euro"},
    {debts, person, "in arrears"},
    {debts, person,
     "budgetbeheer|bewindvoering|inkomensbeheer|schuldhulpverlening|schuldregeling "
     "via|bij|loopt|door|sinds|gemeente|tot"},
    {debts, person, "beslag <3 op <1 inkomen|loon|salaris|uitkering|rekening|woning|huis"},
    {debts, person, "privefaillissement"},
    {debts, person,
     "open bij <1 "
     "belastingdienst|cjib|duo|zorgverzekeraar|energieleverancier|verhuurder|incassobureau"},
    {debts, self, "prive <2 alles kwijt|kwijtgeraakt|verloren"},
    {debts, nothing, "owe|owes|owed <1 money|rent|tax|taxes"},
    {debts, nothing,
     "zit|zat|loop|liep|sta|stond|ben <4 minnelijke|minnelijk "
     "regeling|traject|schuldregeling|akkoord|sanering"},
    {debts, self,
     "huisuitzetting|dakloos|thuisloos|homeless|daklozenopvang|nachtopvang|evicted|uitgezet"},
    {debts, quiet, "geld <2 tekort|kort"},
    {birth_date, nothing,
     "#|@AGE year|years|jarige old|man|vrouw|moeder|vader|woman|mother|father"},
    {debts, keep,
     "betalingsregeling|betalingsregelingen|afbetalingsregeling <2 met|voor <2 @others|@he|hen"},
    {debts, keep, "betalingsregeling|betalingsregelingen treffen|getroffen|afspreken|bewaken"},
    {debts, keep, "spreekt|maakt|regelt|biedt <2 betalingsregeling|betalingsregelingen"},
    {debts, keep, "tref|treft|trof|treffen|bewaak|bewaakte|beoordeel <1 betalingsregelingen"},
    {birth_date, keep, "wij|we|onze <4 # jaar|years ?jong ?oud ?old ?young"},
    {debts, self, "owe|owes|owed"},
    {debts, self, "niet|nauwelijks|amper|moeilijk|barely <2 rondkomen|rondgekomen"},
    {debts, self, "rondkomen"},
    {debts, nothing, "wij|we|halen|haal|krijgen|krijg|eten <4 voedselbank $"},
    {debts, self,
     "afbetalen|aflossen|terugbetalen|afgelost|afbetaald|afbetaal|afloste|repay|repaying|"
     "betalingsregeling|betalingsregelingen|afbetalingsregeling"},
    {debts, person,
     "huurschuld|huisuitzetting|uitgezet|uithuisplaatsing|evicted|eviction <5 "
     "huurschuld|huis|huur|rent|schuld|woning"},
    {debts, nothing, "huis|woning gezet|uitgezet"},
    {debts, self, "leefgeld|weekgeld|budgetbeheerder|gekort"},
    {debts, self, "payment|betalings|repayment plan|regeling|arrangement"},
    {debts, keep, "@i|ik <3 help|hielp|begeleid|ondersteun|adviseer <4 schulden"},
    {birth_date, nothing, "#|@AGE jaar|jaren|years|yrs|yr|jr <1 oud|old|jong|young"},
    {birth_date, person, "#|@AGE years of age"},
    {birth_date, self, "#|@AGE jaar|jr jong|oud"},
    {birth_date, nothing,
     "@i|@he|@opens @iam|is|turned ?pas ?nu ?al ?bijna ?net ?inmiddels ?only #|@AGE ?jaar $"},
    {birth_date, nothing, "@i|@he|@opens word|wordt|turn|turns <3 #|@AGE ?jaar $"},
    {birth_date, nothing, "@iam @i ?pas ?nu ?al ?bijna ?net ?inmiddels #|@AGE ?jaar $"},
    {birth_date, nothing, "@iam|word|turn|turning <3 @AGE $"},
    {birth_date, person, "^ man|vrouw|dame|heer|male|female|meisje|jongen|woman <1 #|@AGE"},
    {birth_date, person, "^ #|@AGE jaar|years|jr man|vrouw|male|female"},
    {birth_date, person, "^ #|@AGE vrouw|male|female"},
    {birth_date, person, "bouwjaar #"},
    {birth_date, nothing, "@iam van|from bouwjaar|jaargang|# $"},
    {birth_date, nothing, "@my <1 leeftijd|age|geboortejaar"},
    {birth_date, nothing, "man|vrouw|woman|moeder|vader van|of <1 #|@AGE ?jaar ?years $"},
    {birth_date, self, "leeftijd|age !vanaf|from|tot|minimaal|minimum <2 #|@AGE"},
    {birth_date, person, "^ leeftijd|age #|@AGE"},
    {birth_date, person,
     "@iam|heb|had|bereikt <2 "
     "vijftigplusser|55plusser|50plusser|60plusser|zestiger|vijftiger|veertiger|dertiger|twintiger|"
     "pensioengerechtigd*"},
    {birth_date, nothing, "geb|geboorte|gebdat <1 dat|datum|dd|dtm|# ?#"},
    {birth_date, person, "bsn|burgerservicenummer|sofinummer|sofi ?nr ?nummer ?is #"},
    {birth_date, nothing, "geboren|born <1 in|op|on|anno #"},
    {birth_date, keep,
     "bedrijf|zaak|onderneming|company|auto|wagen|machine|gebouw|winkel|team|organisatie|bouw|"
     "schip|vrachtwagen|jarenlang|kinderen|children|baby|leerlingen|jongeren|minimaal|vanaf|tot|"
     "tussen|minstens|ouder <5 #|@AGE jaar|jaren|years ?oud ?old ?jong"},
    {birth_date, keep, "under|over #|@AGE years|year"},
    {birth_date, nothing, "over mij <<3 #|@AGE jaar|jr"},
    {birth_date, nothing, "about me <<3 #|@AGE years|yrs"},
    {birth_date, keep, "leeftijd|age <3 kinderen|children|leerlingen|bewoners|groep|van 4|0"},
    {birth_date, keep, "bouwjaar <4 auto|wagen|woning|machine|panden|gebouw"},
    {birth_date, keep, "auto|wagen|woning|machine|panden|gebouw|volkswagen <2 bouwjaar"},
    {debts, self, "rekeningen|huur niet|nauwelijks|moeilijk betalen|rondkomen"},
    {birth_date, person, "dob #"},
    {debts, nothing, "@my <2 @DEBT"},
    {debts, nothing,
     "@i|@be|@have <4 "
     "schulden|schuld|*schulden|schuldsanering|schuldhulpverlening|schuldhulp|wsnp|bewind|curatele|"
     "deurwaarder|deurwaarders|loonbeslag|huurachterstand|betalingsachterstand|bkr|schuldenvrij|"
     "schuldvrij|geldproblemen|geldzorgen|budgetbeheer|voedselbank|debt|debts|bewindvoerder|"
     "bewindvoering|bailiff|bailiffs|bankrupt|failliet|debtfree|schuldeisers|schuldentraject|"
     "schuldenlast|inkomensbeheer|beschermingsbewind"},
    {debts, person,
     "schuldsanering|schuldensanering|schuldsaneering|schuldsaneringstraject|wsnp|wsnptraject|msnp|"
     "curatele|loonbeslag|huurachterstand|schuldenvrij|schuldvrij|geldzorgen|geldproblemen|"
     "schuldentraject|beschermingsbewind|bkrregistratie|bkrnotering|schuldhulptraject|schuldenlast|"
     "debtfree|belastingschulden|belastingschuld|studieschuld|studieschulden|restschuld|"
     "restschulden|priveschuld|priveschulden|gokschulden|huurschulden|huurschuld"},
    {debts, self,
     "schuld|schulden|*schulden|schuldhulpverlening|schuldhulp|schuldregeling|bewindvoering|"
     "bewindvoerder|deurwaarder|deurwaarders|betalingsachterstand|betalingsachterstanden|"
     "budgetbeheer|bkr|schuldeisers|schuldeiser|voedselbank|debts|debt|bankruptcy|bankrupt|bailiff|"
     "bailiffs|arrears|insolvency|insolvent|inkomensbeheer|beslaglegging"},
    {debts, person,
     "^ ?hoge ?veel ?geen ?no ?some ?grote ?high "
     "schulden|schuld|debts|bewindvoering|budgetbeheer|schuldhulpverlening $"},
    {debts, nothing,
     "zit|zat|loop|liep|sta|stond|ben|kom|kwam|leef|val|ga|zijn <4 in|onder|bij|uit "
     "de|een|het|wettelijke|minnelijke|diepe <1 "
     "schuldsanering|schuldhulpverlening|schuldhulp|schulden|bewind|bewindvoering|curatele|wsnp|"
     "schuldregeling|budgetbeheer|sanering"},
    {debts, person, "onder <1 bewind|bewindvoering|curatele|beschermingsbewind|beheer"},
    {debts, person, "in de|het wsnp|msnp|schuldsanering|schuldhulpverlening|sanering"},
    {debts, person, "in debt"},
    {debts, person,
     "debt "
     "restructuring|repayment|settlement|relief|management|counselling|counseling|free|problems|"
     "rescheduling|plan"},
    {debts, person, "beslag op|loon <2 loon|inkomen|salaris|uitkering|gelegd"},
    {debts, nothing, "beslag op|gelegd <2 mijn|my"},
    {debts, self,
     "failliet|faillissement|faillisement|bankrupt <2 "
     "verklaard|uitgesproken|gegaan|declared|went|persoonlijk|prive"},
    {debts, nothing, "declared|personally|went|go bankrupt"},
    {debts, nothing, "ik <4 failliet !bedrijf|werkgever|baas"},
    {debts, nothing, "persoonlijk|prive failliet|faillissement"},
    {debts, person, "personal|persoonlijk bankruptcy|faillissement|insolvency"},
    {debts, self,
     "financiele|financial|financieel|money <1 "
     "problemen|zorgen|problems|nood|moeilijkheden|trouble|troubles|difficulties|worries|situatie|"
     "klem|schulden|achterstand|achterstanden"},
    {debts, nothing,
     "@have|door|vanwege|my|mijn|wegens financiele|financial "
     "problemen|zorgen|problems|difficulties|moeilijkheden"},
    {debts, self, "in het rood <1 geraakt|staan|sta|stond|terecht|beland|gekomen"},
    {debts, self, "rood|krap bij|staan|te|sta|kas|staat"},
    {debts, nothing, "@i|sta <2 rood"},
    {debts, self,
     "los|betaal|aflos|aflossen|afbetalen|paying|pay|repaying|afloste|afbetaal|saneren|betaalt|"
     "aflost <4 af|off|back|schuld|schulden|debt|debts|lening|loan|loans"},
    {debts, self, "wages|salary|loon|salaris <2 garnished|beslag|seized|beslagen"},
    {debts, nothing,
     "incassobureau|incassobureaus|deurwaarder|deurwaarders|bailiff <3 achter|deur|mij|mijn|my|me"},
    {debts, self,
     "klant|gebruik|ga|krijg|afhankelijk|client|gebruikt|gaat|krijgt <3 voedselbank|foodbank|food"},
    {debts, self, "gokken|koopverslaving <2 schulden|geld"},
    {debts, keep, "schuld <1 aan|niet|geen"},
    {debts, keep, "eigen|mijn|de|geen schuld <1 was|is|dat|aan"},
    {debts, keep, "zonder schuld"},
    {debts, keep,
     "medewerk*|consulent|adviseur|assistent|kandidaat|gerechts|klantmanager|specialist|"
     "professioneel|beschermings|functie|werk|werkte|werkzaam|baan|kantoor|stage <2 "
     "bewindvoerder|deurwaarder|bewindvoering|schuldhulpverlening|schuldhulp|schuldsanering|"
     "deurwaarders|deurwaarderskantoor|debt|bewindvoerderskantoor|schuldregeling|wsnp|curatele"},
    {debts, keep,
     "bewindvoerder|deurwaarder|schuldhulpverlening|bewindvoering|wsnp|schuldhulp|debt|"
     "schuldsanering <1 "
     "kantoor|medewerk*|opleiding|collection|collector|collections|consulent|advisor|dossiers|"
     "zaken|functionaris|administratie|bewindvoerder|cursus|wet"},
    {debts, keep, "bewindvoerder|deurwaarder|schuldhulpverlening|bewindvoering|schuldhulp bij"},
    {debts, keep,
     "bedrijf|zaak|werkgever|baas|firma|winkel|keten|organisatie|company|employer|business|"
     "restaurant|onderneming|shop|store <5 "
     "failliet|faillissement|bankrupt|bankruptcy|faillisement"},
    {debts, keep,
     "faillissement|bankruptcy|failliet|faillissementen <2 "
     "van|of|winkel|bedrijf|werkgever|baas|the|v"},
    {debts, keep, "gewerkt|baas|jaar <2 failliet"},
    {debts, keep, "technical|technische debt|schuld"},
    {debts, keep, "debt collection|collector|market|securities"},
    {debts, keep,
     "chase|chased|chasing|collect|collected|collecting|recover|recovered|recovering|pursue|"
     "pursued|pursuing <2 debt|debts|arrears"},
    {debts, keep, "vrijwillig*|medewerk*|werk*|stage|coordinator|volunteer* <4 voedselbank"},
    {debts, keep, "voedselbank <2 vrijwillig*|medewerk*"},
    {debts, keep, "schulden|schuldenaren|debiteuren innen|inning|incasseren"},
    {debts, keep, "^ schuld|schulden afschrijven|afboeken|inboeken|boeken"},
    {debts, keep, "schulden van|bij klanten|clienten|debiteuren|huurders|mensen"},
    {debts, keep, "rood <1 licht|kruis|potlood|draad|wit"},
    {birth_date, nothing, "# geboren"},
    {birth_date, nothing, "geboren <3 #"},
    {birth_date, nothing,
     "geboren <3 "
     "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"},
    {birth_date, nothing, "ter wereld gekomen|kwam"},
    {birth_date, nothing, "zie|zag|zien|gezien <1 abraham|sarah|sara"},
    {birth_date, nothing, "abraham|sarah <1 gezien|zien"},
    {birth_date, nothing, "@i|@he|@opens <3 #|@AGE geworden"},
    {birth_date, nothing, "@i|@he turned|turn <1 #|@AGE"},
    {birth_date, nothing, "^ mevr|mevrouw|dhr|meneer|mw|mnr|client|cliente|kand # $"},
    {birth_date, person, "jaargang #"},
    {birth_date, person, "^ b # # #"},
    {birth_date, nothing, "levenslicht"},
    {birth_date, nothing, "kwam|kwamen|gekomen <<5 ter wereld"},
    {birth_date, nothing, "mijn|my|haar|zijn|his|her <2 verjaardag|birthday"},
    {birth_date, nothing, "@i|@he <1 kom|komt uit|van # $"},
    {birth_date, nothing, "@AGE word|wordt|worden"},
    {birth_date, nothing,
     "@i|@he|@opens <2 @iam van|uit # "
     "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"},
    {birth_date, nothing, "geboren|born op|on|#|rond|omstreeks"},
    {birth_date, nothing, "geboren|born in #"},
    {birth_date, nothing, "@my geboortedatum|birthday|birthdate|verjaardag|geboortejaar"},
    {birth_date, person, "geboortedatum|geboortejaar|birthdate"},
    {birth_date, person, "date|datum|year of|van birth|geboorte"},
    {birth_date, nothing, "geb|geboren #"},
    {birth_date, person, "geb <1 op|te|datum"},
    {birth_date, person, "bsn|burgerservicenummer|sofinummer|sofi <1 nummer|#"},
    {birth_date, keep,
     "geboortedatum|bsn <3 "
     "controleren|registreren|invoeren|opvragen|vragen|verwerken|klant|klanten|patient"},
});

/// What stands in front of a colon, or as a heading above a value.
constexpr auto kLabels = std::to_array<SieveRule>({
    {origin, label,
     "^ "
     "nationaliteit|nationality|nat|staatsburgerschap|citizenship|staatsburger|"
     "geboorteland|herkomst|afkomst|ethnicity|etniciteit|verblijfsstatus|verblijfsvergunning|"
     "geboorteplaats|birthplace|verblijfstitel|ras|race|origin|moederland"},
    {origin, label, "^ land|plaats|country|place van|of herkomst|geboorte|birth|origin"},
    {origin, label, "^ geboren te|in"},
    {origin, label, "^ residence|immigration|visa|work status|permit"},
    {birth_date, label,
     "^ "
     "geboortedatum|geboortedag|geboortejaar|geboren|gebdatum|dob|birthdate|birthday|born|geb|"
     "leeftijd|age|verjaardag"},
    {birth_date, label, "^ geboortedatum|geboren|geb ?en ?op ?datum ?plaats ?geboorteplaats ?te"},
    {birth_date, label, "^ geboortedatum en <2 plaats|geboorteplaats"},
    {birth_date, label, "^ geboorteplaats en <2 datum|geboortedatum"},
    {birth_date, label, "^ date|datum|year|place of|van|and <3 birth|geboorte"},
    {birth_date, label,
     "^ "
     "geslacht|gender|sex|sekse|aanhef|bsn|burgerservicenummer|sofinummer|sofi|bsnnummer|pronouns|"
     "voornaamwoorden|aanspreekvorm"},
    {birth_date, label, "^ bsn|sofi nummer|nr"},
    {family, label,
     "^ "
     "burgerlijke|burgelijke|burgerlijk|burg|huwelijkse|civil|marital|family|gezins|"
     "burgerlijkstaat "
     "staat|status|stand|situatie|samenstelling"},
    {family, label,
     "^ "
     "burgerlijkestaat|gezinssituatie|gezinssamenstelling|thuissituatie|kinderen|children|kids|"
     "partner|gehuwd|getrouwd|gezin|leefsituatie|woonsituatie|maritalstatus|echtgenoot|echtgenote|"
     "omgangsregeling|voogdij|alimentatie|"
     "spouse|dependants|dependents|relatiestatus|leefvorm|huishouden|huwelijk|gezinsleden"},
    {family, label, "^ aantal|number <1 kinderen|children|of"},
    {religion, label,
     "^ "
     "religie|geloof|religion|godsdienst|kerkgenootschap|levensovertuiging|geloofsovertuiging|"
     "gezindte|faith|kerkelijke|politieke <1 gezindte|voorkeur|overtuiging"},
    {religion, label,
     "^ "
     "religie|geloof|religion|godsdienst|kerkgenootschap|levensovertuiging|geloofsovertuiging|"
     "gezindte|faith|denominatie"},
    {health, label,
     "^ "
     "gezondheid|health|medisch|medische|gezondheidstoestand|handicap|disability|disabilities|"
     "beperking|beperkingen|arbeidsbeperking|diagnose|diagnosis|ziekte|allergieen|allergies|"
     "medicatie|medication|ziektebeeld|medical"},
    {health, label,
     "^ medische|medical|lichamelijke|physical|health|arbeids "
     "gegevens|bijzonderheden|conditie|condition|gezondheid|beperkingen|beperking|klachten|status|"
     "conditions|history|achtergrond|ongeschiktheid"},
    {benefit, label,
     "^ "
     "uitkering|soort|type|huidige|benefit|uitkeringssoort|doelgroepregister|banenafspraak|"
     "uitkeringssituatie|inkomenssituatie|wajong|wia|ww|bijstand|participatiewet|benefits|"
     "uitkeringsvorm|aow|indicatie|noriskpolis <1 uitkering|register"},
    {benefit, label,
     "^ "
     "uitkering|benefit|uitkeringssoort|doelgroepregister|banenafspraak|uitkeringssituatie|"
     "uitkeringsvorm|wajong|wia|ww|bijstand|indicatie|noriskpolis|inkomenssituatie|"
     "doelgroepenregister|uitkeringstype|garantiebaan"},
    {union_membership, label,
     "^ vakbond|lidmaatschap|vakbondslidmaatschap|union|vakbondslid <1 vakbond|membership|lid"},
    {pregnancy, label, "^ zwanger|zwangerschap|pregnant|pregnancy|kinderwens|uitgerekend"},
    {convictions, label,
     "^ strafblad|veroordelingen|convictions|justitieel|criminal|detentie|justitiele|antecedenten "
     "<1 verleden|record|gegevens|documentatie"},
    {convictions, label,
     "^ strafblad|veroordelingen|convictions|detentie|antecedenten|reclassering"},
    {debts, label,
     "^ "
     "schulden|schuld|debts|schuldsanering|schuldhulp|schuldhulpverlening|bewindvoering|"
     "bewindvoerder|schuldenproblematiek|beslag|bewind"},
});

}  // namespace

std::span<const SieveRule> record_rules() { return kRules; }
std::span<const SieveRule> label_rules() { return kLabels; }

}  // namespace overstap::sieving
