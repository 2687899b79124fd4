// SPDX-License-Identifier: Apache-2.0
// Small words, words of work and words for other people, in Dutch and English.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

constexpr auto kClasses = std::to_array<WordClass>({
    {"i", "ik|ikzelf|mij|mijzelf|mezelf|me|i|im|ive|id|ikke|myself|kheb|kben|kzit"},
    {"my", "mijn|mn|mijne|mijzelf|my|mine"},
    {"mine", "mijn|mn|mij|me|my"},
    {"our", "onze|ons|our"},
    {"person", "@i|@my"},
    // Somebody a note or an employer speaks of.
    {"someone",
     "hij|zij|ze|hem|haar|he|she|him|his|her|herself|himself|kandidaat|kandidate|betrokkene|"
     "sollicitant|"
     "sollicitante|werkzoekende|candidate|applicant|jobseeker|echtgenoot|echtgenote"},
    // The same in front of a sentence only: "Klant heeft schulden".
    {"opens",
     "cl|mnr|kand|dln|betr|ct|client|cliente|klant|deelnemer|deelneemster|mevrouw|meneer|mw|mevr|"
     "dhr|"
     "mr|mrs|ms|moeder|"
     "vader|vrouw|man"},
    {"colleague", "collega|colleague|coworker|voorganger|voorgangster|predecessor"},
    // Who an employer speaks of when a verb follows: "Onze kok is ...".
    {"staff",
     "administrateur|administratrice|penningmeester|secretaris|werkmeester|teamlid|vrijwilliger|"
     "vrijwilligster|concierge|koster|beheerder|beheerster|juf|meester|arts|tandarts|apotheker|"
     "apotheekster|portier|beveiliger|bestuurslid|locatiemanager|bewindvoerder|adviseur|consulent|"
     "jobcoach|instructeur|trainer|gastheer|gastvrouw|magazijnmeester|hovenier|lasser|timmerman|"
     "schilder|loodgieter|elektricien|directrice|hoofdredacteur|redacteur|kracht|medewerker|"
     "medewerkster|barbier|oprichter|oprichtster|eigenaar|eigenaresse|founder|owner|contactpersoon|"
     "recruiter|coordinator|coordinatrice|afdelingshoofd|hoofd|voorman|chef|ploegleider|bestuurder|"
     "voorzitter|planner|docent|docente|leraar|lerares|verpleegkundige|begeleider|begeleidster|"
     "assistent|assistente|kapper|kapster|bakker|slager|schoonmaker|schoonmaakster|teacher|nurse|"
     "assistant|employee|worker|heer|teamleider|teamleidster|"
     "bedrijfsleider|manager|agent|monteur|planner|receptioniste|receptionist|secretaresse|kok|"
     "chauffeur|verkoopster|verkoper|vakman|leidinggevende|directeur|baas|boss|supervisor|"
     "teamlead|lead|stagiaire|stagiair"},
    {"second", "je|jij|jou|jouw|jezelf|u|uw|uzelf|jullie|you|your|yours|youre|hebt|bent|kunt"},
    {"employer",
     "wij|we|ons|onze|vacature|gevraagd|gezocht|vereist|vereiste|vereisten|solliciteer*|functie|"
     "functieeisen|"
     "aanbod|our|offer|require*|applicants|vacancy|kandidaten|reageer|standplaats|salaris|"
     "sollicitatie*"},
    {"introduces", "spreekt|bel|belt|mail|vraag|contactpersoon|heet"},
    // Whom somebody works for, and the words that make it anybody of them.
    {"served",
     "klant|klante|client|cliente|student|studente|bewoner|bewoonster|patient|patiente|leerling|"
     "deelnemer|deelneemster|reiziger|gast|huurder|huurster|bezoeker|bezoekster|beller|moeder|"
     "vader|"
     "meneer|mevrouw|man|vrouw|kind|jongere|oudere|inwoner|inwoonster|burger|verzekerde|debiteur|"
     "zorgvrager|werknemer|kandidaat|iemand|gezin|customer|client|patient|resident|tenant|caller|"
     "student|visitor|guest|pupil|child|mother|father|passenger|someone|somebody"},
    {"passive", "is|werd|wordt|was|ben"},
    {"of", "van|of"},
    {"born",
     "geboortedatum|geboren|geb|gebdatum|dob|birthdate|birthday|birth|geboorte|born|bsn|sofi|"
     "burgerservicenummer|sofinummer|bsnnummer|geboorteplaats|geboortedag|geboortejaar|verjaardag"},
    // What is "onze" and nobody.
    {"house",
     "bedrijf|*bedrijf|team|*team|winkel|zaak|kantoor|keuken|locatie|vestiging|afdeling|sfeer|"
     "missie|"
     "doel|visie|product|cao|werkplek|gebouw|praktijk|kliniek|gemeente|kerk|moskee|huis|restaurant|"
     "hotel|magazijn|fabriek|pand|aanbod|pensioen|cultuur|motto|filosofie|zoon|dochter|gezin|"
     "company|"
     "school|office|shop|store|church|mission|goal|culture|department|clinic|hospital|verzuim|"
     "ziekteverzuim|aanpak|begeleiding|dorp|stad|regio|wijk|opvang|groep|club|ploeg|cafe|werkwijze|"
     "locaties|hoofdkantoor|afnemer|opdrachtgever|leverancier|dochteronderneming|eiland|markt|"
     "identiteit|geloof|overtuiging|grondslag|tuin|boerderij|hond|kat|paard|bus|wagenpark|systeem|"
     "software|app|website|platform|rooster|dienst|vloer|werk|client|synagoge|parochie|stichting"},
    {"sought", "kandidaat|kandidate|sollicitant|sollicitante|candidate|applicant|jobseeker"},
    {"any_of", "een|elke|iedere|welke|geen|a|an|each|every|any|no|which"},
    {"we", "wij|we"},
    {"employer_voice", "wij|we|onze|ons|our|us"},
    // A sentence that begins with one of these has left its subject out.
    {"bare",
     "revalideert|revalideer|prikt|ziet|hoort|hoor|mist|mis|onderging|onderga|verblijft|verbleef|"
     "behoort|betaalt|betaal|verdient|voelt|voel|neemt|neem|kampte|lijd|slikte|leeft|reist|prik|"
     "spuit|heb|heeft|had|hebbende|ben|is|was|werd|wordt|word|zit|zat|krijg|krijgt|kreeg|ontvang|"
     "ontvangt|ontving|werkt|works|kan|kon|mag|mocht|moet|moest|wil|woon|woont|woonde|kom|komt|"
     "kwam|ga|gaat|"
     "ging|sta|staat|stond|val|valt|viel|loop|loopt|liep|leef|leeft|leefde|raakte|bleef|blijf|"
     "blijft|gebruik|gebruikt|slik|slikt|draag|draagt|volgt|volg|lijdt|lijd|leed|herstelt|"
     "herstel|kampt|kamp|worstelt|worstel|stopte|gestopt|verloor|zorgde|zorg|zorgt|doe|doet|deed|"
     "eet|vier|vast|bid|bidt|has|have|am|currently|recovering|lives|live|lived|receives|"
     "receiving|suffers|struggles|struggling|got|gets|takes|takes|went|goes|moved|uses|cannot|"
     "cant|sinds|momenteel|weer|nog|nooit"},
    // Whom a note calls so without an article.
    {"noted",
     "cl|kand|dln|betr|client|cliente|klant|klante|deelnemer|deelneemster|kandidaat|kandidate|"
     "mevrouw|meneer|mw|"
     "mevr|dhr|betrokkene|werknemer|werkneemster|sollicitant|patient|heer|leerling|cursist"},
    {"does",
     "oogt|slaapt|gebruikt|loopt|staat|ontvangt|valt|ervaart|meldt|mist|heeft|is|was|had|zit|zat|"
     "krijgt|kreeg|ontvangt|ontving|woont|woonde|kan|kon|wil|wilde|gaat|"
     "ging|komt|kwam|staat|stond|valt|viel|moet|mag|werd|wordt|geeft|zegt|vertelt|raakte|gebruikt|"
     "slikt|draagt|kampt|lijdt|comes|revalideert|verwacht|eet|drinkt|viert|eats|wears|takes|prays|"
     "has|had|lives|receives|got|gets|suffers|"
     "uses|wants|went|leeft|loopt|"
     "liep|bleef|blijft|herstelt|herstellend|doet|vast|bidt"},
    {"determiner",
     "de|het|een|elke|iedere|ieder|elk|deze|die|dit|dat|geen|onze|ons|jouw|je|uw|per|the|a|an|"
     "each|every|any|no|our|your|als|met|voor|aan|bij|and|en|of|or|naar|van"},
    {"get", "krijg|krijgt|krijgen|kreeg|kregen|gekregen|get|getting|got|have|having"},
    {"since", "door|na|tot|sinds|after|since|until|by|following|door"},
    {"negation", "niet|not|geen|nooit|never|no|stopped|gestopt"},
    {"he", "hij|zij|ze|he|she|kandidaat|kandidate|client|cliente|klant|betrokkene"},
    // Labels whose value may stand in the next line or cell.
    {"has_value",
     "nationaliteit|nationality|citizenship|geboortedatum|geboorteplaats|geboorteland|geboren|"
     "birth|birthplace|geboorte|"
     "staat|status|geslacht|gender|sex|geloof|religie|religion|godsdienst|bsn|burgerservicenummer|"
     "leeftijd|age|dob|herkomst|afkomst|kinderen|children"},
    {"others",
     "meiden|bejaarden|nabestaanden|begunstigden|taakgestraften|minima|*bewoners|*klanten|*"
     "clienten|"
     "*patienten|*leerlingen|*cursisten|*huurders|passagiers|reizigers|passengers|toeristen|"
     "niemand|nobody|noone|households|mensen|clienten|"
     "klanten|patienten|bewoners|cursisten|claimants|couples|echtparen|veroordeelden|verdachten|"
     "arrestanten|"
     "statushouders|bellers|jongeren|ouderen|leerlingen|studenten|"
     "deelnemers|"
     "kandidaten|"
     "werknemers|medewerkers|personeelsleden|volwassenen|burgers|inwoners|huurders|gasten|families|"
     "werkzoekenden|senioren|pubers|kleuters|peuters|nieuwkomers|debiteuren|schuldenaren|"
     "schuldenaars|verzekerden|gezinnen|"
     "huishoudens|people|clients|customers|patients|residents|employees|candidates|workers|"
     "students|women|"
     "men|adults|elderly|families|children|teenagers|youth|youngsters|users|gebruikers|cursisten|"
     "doelgroep|"
     "doelgroepen|zorgvragers|personen|persons|individuals|persoon|someone|iemand|"
     "baby|babys|zuigelingen|gedetineerden|prisoners|inmates|refugees|migrants|vrouwen|mannen|"
     "meisjes|jongens|"
     "sollicitanten|applicants|daklozen|dakloze|slachtoffers|victims|gehandicapten|zieken|"
     "uitkeringsgerechtigden|"
     "ouders|parents|moeders|vaders|mothers|fathers|jeugd|jeugdigen|tieners|veteranen|veterans|"
     "clientele|publiek|"
     "lotgenoten|zwangeren|kinderen|kids|peers"},
    {"governs",
     "@did|"
     "registration|recording|selecteren|registreren|mensenrechten|helped|helping|omgaan|omgang|"
     "secretariaat|beheerde|registreerde|administreerde|controleerde|coordineerde|bewaakte|"
     "verzorgde|verstrekte|plande|inventariseerde|analyseerde|rapporteerde|presenteerde|vertaalde|"
     "redigeerde|publiceerde|schreef|maakte|bouwde|ontwierp|bezorgde|deelde|assisteerde|belde|"
     "incasseerde|inde|toetste|invallen|sold|sell|selling|repaired|repairing|import|export|"
     "ervaring|ervaringen|praktijkervaring|werkervaring|kennis|vakkennis|begelei*|ondersteun*|help|"
     "helpt|helpen|hielp|geholpen|"
     "hulpverlen*|hulpverleen*|verzorging|verzorgende|verzorgden|behandelen|behandelde|behandelaar|"
     "adviseerde|adviseren|"
     "adviseer|advisering|beoordel*|beoordeel*|bemiddel*|cursus*|training|trainingen|trainer|"
     "opleiding|opleidingen|module|modules|workshop*|scriptie|onderzoek|onderzoeken|onderzocht|"
     "onderzoeker|voorlicht*|docent*|consulent*|"
     "medewerk*|vrijwilliger*|vrijwilligerswerk|stage|stages|stagiair*|afdeling|afdelingen|"
     "organisatie*|stichting*|vereniging|instelling*|"
     "project*|beleid*|regeling|regelingen|wetgeving|wetten|affiniteit|specialis*|gespecialiseerd|"
     "experience|experienced|knowledge|"
     "supporting|supported|counsel*|volunteer*|department|research*|thesis|nurse|coach|coachen|"
     "coachte|coaching|coaches|"
     "gewerkt|werkte|werkzaam|worked|werkende|team|teams|manager|manage|managed|managing|"
     "teamleider|directeur|secretaris|"
     "penningmeester|bestuurslid|adviseur|adviseurs|verpleegkundige|assistent*|inspecteur|monteur|"
     "receptionist*|telefonist*|chauffeur|gastvrouw|gastheer|host|hostess|"
     "kok|schoonmaker|schoonmaakster|behandelaars|therapeut|administratie|administratief|handling|"
     "handled|processing|processed|verwerken|"
     "verwerkte|verwerking|afhandelen|afhandeling|aanvragen|dossiers|caseload|casemanager|"
     "casemanagement|"
     "werken|adviser|advisor|advise|advised|advising|assisted|assisting|caring|teaching|taught|"
     "trained|"
     "lessen|les|gaf|geven|geeft|gegeven|leerde|verkoop|verkocht|verkopen|consultant|specialist|"
     "specialists|officer|worker|professional|"
     "voorkomen|preventie|prevention|onderwijs|expertise|thema|themas|onderwerp|onderwerpen|topics|"
     "publicatie*|artikel|artikelen|"
     "gesprekken|organiseerde|organiseren|georganiseerd|coordinator|coordineren|coordinatie|inkoop|"
     "productie|ontwikkelde|ontwikkeld|ontwikkelen|"
     "doelgroep|doelgroepen|bestrijding|zorgverlen*|zorgmedewerk*|opvang|opvangen|toeleiding|"
     "toeleiden|reintegratie|re|"
     "werkgever|werkgevers|employer|employers|bedrijf|bedrijven|partner|organist|dirigent|pianist|"
     "musicus|"
     "*assistent|*assistente|*begeleider|*begeleidster|*kundige|*therapeut|*therapeute|*medewerker|"
     "*medewerkster|*consulent|*consulente|*adviseur|*coach|*specialist|*werker|*werkster|"
     "*verlener|*beschermer|*coordinator|*manager|*redacteur|redactrice|*journalist|*trainer|"
     "*docent|*docente|*leraar|*verzorgende|*onderzoeker|*voorlichter|*jurist|*advocaat|*leider|"
     "*leidster|*bemiddelaar|*mediator|*makelaar|*administratie|*voorlichting|*preventie|"
     "*behandelaar|*behandeling|*inspecteur|*keurder|*laborant|*verpleegkundigen|*hulpverlening|"
     "behandeling|advies|adviezen|techniek|regelde|redactie|blad|tijdschrift|boek|boeken|"
     "documentaire|film|blog|over|about|podcast|lezing|lezingen|symposium|congres|informeren|"
     "informeerde|meldpunt|hulplijn|mogelijkheid|mogelijk|writer|editor|author|journalist|"
     "magazine|book|blogger|hr|raadsman|raadsvrouw|raadslieden|*bewindvoerder|daghulp|*hulp|"
     "scholing|nascholing|bijscholing|"
     "schoolde|onderhandel*|negotiat*|overleg|contacten|contact|interview*|vertegenwoordig*|"
     "huisbezoeken|rapportages|"
     "ontving|welkom|welcome|geschikt|stimuleren|bedoeld|signaleren|signaleerde|herkennen|herken|"
     "uitleg|uitleggen|uitgelegd|"
     "expert|experts|intakes|intakegesprekken|receptie|balie|keuken|schoonmaak|beveiliging|"
     "administrateur|administratrice|"
     "secretaresse|"
     "manager|baan|functie"},
    // What makes words in front of it a task or a firm: "burn-out coach", "WIA aanvragen".
    {"work_object",
     "passagiers|reizigers|clienten|bewoners|klanten|leerlingen|mensen|jongeren|ouderen|"
     "volwassenen|werknemers|passengers|people|residents|registration|registratie|administration|"
     "reporting|records|recording|aanvragen|aanvraag|dossiers|dossier|consulent*|medewerk*|"
     "specialist*|preventie|begeleid*|"
     "begeleiding|coach|coaches|"
     "coaching|patienten|clienten|zorg|afdeling|kliniek|beoordeling*|beoordelaar*|regeling*|"
     "wetgeving|traject|trajecten|beleid*|"
     "deskundige*|adviseur*|team|onderzoek*|stichting|therapeut*|verpleegkundige*|verpleging|care|"
     "nurse*|clinic|patients|"
     "counsellor*|counselor*|counselling|support|services|service|awareness|research*|centrum|"
     "center|centre|poli|polikliniek|"
     "behandeling*|behandelaar*|administratie|training*|cursus*|voorlichting|fonds|vereniging|"
     "hulpverlen*|"
     "advocaat|advocaten|recht|law|lawyer|consultant*|manager|management|adviser|advisor|officer*|"
     "yoga|school|onderwijs|netwerk|project*|programma*|program*|campagne|congres|mediation|"
     "mediator|"
     "instelling*|organisatie*|bureau|kantoor|loket|gesprekken|kennis|ervaring|experience|expert*|"
     "docent*|"
     "aanpak|problematiek|verhalen|verlening|uitvoering|claims|claim|cases|case|mutaties|"
     "verwerking|verwerken|"
     "wassen|onderhandelingen|overleg|agreements|negotiations|restaurant|keuken|kitchen|cuisine|"
     "winkel|supermarkt|"
     "verzekering*|insurance|producten|products|apparatuur|equipment|afval|waste|kleding|mode|"
     "artikelen|assistent*|arts|artsen|station"},
    {"blocks",
     "@others|@governs|@second|@work_object|formulieren|wijzigingen|mutaties|vragen|informatie|"
     "uitleg"},
    {"joins", "en|and|maar|but|of|or|plus|dus|so|ook|want|omdat|met|who|die"},
    // In front of a clause that says something of its subject.
    {"subject",
     "heb|had|ben|was|zit|zat|kreeg|krijg|lijd|leed|have|am|got|receive|slik|ontvang|woon|sta|loop|"
     "kom"},
    {"have", "heb|had|heeft|gehad|have|has|having|got|kreeg|krijg|krijgt|gekregen|hbe|kheb"},
    {"be",
     "ben|was|is|geweest|am|been|im|being|werd|wordt|word|geworden|became|become|kben|bin|raakte|"
     "geraakt|were|are|zijn|voel|voelde|bleef|blijf|wezen"},
    {"iam", "ben|was|am|been|im|geweest|werd|word|geworden|became|is|kben"},
    {"number",
     "#|een|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six|seven|eight|1|2|3|4|5|6|"
     "7|8|9|beide|meerdere|several"},
    {"reason",
     "omdat|want|vanwege|wegens|ivm|doordat|aangezien|because|due|owing|namelijk|immers|dankzij|"
     "gezien|vanweg|omdad|wgs"},
    {"weak_reason",
     "als|wanneer|zolang|terwijl|totdat|door|voor|zodat|om|for|since|as|so|verband|to|bij|met|"
     "on|after|na|during|"
     "tijdens"},
    {"wish",
     "ma|di|wo|do|vr|za|zo|werkdagen|werktijden|schooltijden|kan|kunnen|kon|wil|wilde|wou|zoek|"
     "zoekt|zoeken|graag|liever|liefst|beschikbaar|"
     "beschikbaarheid|solliciteer|uur|uren|uurtjes|voorkeur|"
     "inzetbaar|parttime|deeltijd|fulltime|dagen|avond|avonden|weekend|weekenden|zaterdag|zondag|"
     "ochtend|ochtenden|"
     "middag|vrijdag|vrijdagmiddag|maandag|dinsdag|woensdag|woensdagmiddag|donderdag|nachtdienst*|"
     "nachtwerk|can|cannot|cant|want|looking|available|availability|prefer|"
     "preferably|hours|part|time|unable|evenings|weekends|saturday|saturdays|sunday|sundays|friday|"
     "fridays|monday|wednesday|"
     "wednesdays|nights|days|thuiswerken|remote|mag|mogen|max|maximaal|not|niet|like|would|"
     "kantoorbaan|zittend|start|starten|need|needs|needed|nodig|tijdelijk|tijdelijke|temporary"},
    {"relates", "die|who|whose|wiens|wier|zelf|himself|herself"},
    {"with", "met|with"},
    // Subjects of work that stand alone in a line as skills.
    {"matter",
     "allergie|allergieen|allergies|notenallergie|anw|bbz|bijstand|bijstandsuitkering|bijzondere|"
     "bloeddruk|"
     "budgetbeheer|burgerlijke|stand|debt|debts|problems|relief|disability|unemployment|social|"
     "benefit|benefits|huurachterstand|ioaw|ioaz|knowledge|security|naturalisatie|"
     "schuldenproblematiek|schuldhulp|schuldhulpverlening|uitkering|uitkeringen|wia|wsnp|ww|"
     "wwuitkering|wwuitkeringen|ziektewet|zorg|huurtoeslag|zorgtoeslag|participatiewet|aow|"
     "medische|achtergrond|en|and|of"},
    {"turn", "maar|dus|but|so|verder|daarnaast|wel|however|otherwise|overigens|en"},
});

}  // namespace

std::span<const WordClass> word_classes() { return kClasses; }

}  // namespace overstap::sieving
