// SPDX-License-Identifier: Apache-2.0
// Nets: a word of a ground in a sentence or a fragment in which nothing is said of work or of other
// people, and the words that speak of work.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kNets = std::to_array<SieveRule>({
    {health, quiet,
     "@person|@he|@someone|@bare <5 @TARGET|@ILL "
     "!benefit|benefits|pension|allowance|uitkering|insurance|payment"},
    {health, person, "licht|lichte|mild|milde|zware|ernstige|vorm|vormen <2 van|of <1 @TARGET"},
    {health, quiet, "@person|@he <3 @CARE"},
    {health, quiet,
     "@my|zijn|haar|his|her|mn <1 "
     "!hand|handen|hart|stem|hoofd|voeten|voice|heart|hands|head|vision "
     "@BODY|@SIDED !kant|voor|ligt|vooruit|detail|uit|open"},
    {health, quiet, "@person|@he|@someone|@bare <5 @AID"},
    {health, person,
     "na|door|wegens|vanwege|sinds|after|since <2 "
     "operatie|operaties|opname|ongeluk|ongeval|aanrijding|surgery"},
    {convictions, quiet, "ontslag|ontslagen|wegens|voor|na|vanwege|for|of <2 @OFFENCE"},
    {health, self, "@TROUBLED &@STEM"},
    {health, person, "^ <2 @TROUBLED &@STEM $"},
    {origin, quiet,
     "^ "
     "turkse|marokkaanse|surinaamse|antilliaanse|poolse|belgische|duitse|syrische|iraanse|iraakse|"
     "afghaanse|oekraiense|russische|bulgaarse|roemeense|hongaarse|somalische|eritrese|ethiopische|"
     "nigeriaanse|ghanese|braziliaanse|italiaanse|spaanse|portugese|griekse|franse|engelse|"
     "amerikaanse|"
     "chinese|indiase|indonesische|molukse|koerdische|armeense|nederlandse $ <1 "
     "woont|wonend|geboren|opgegroeid|sinds|man|vrouw|moeder|vader"},
    {religion, quiet, "@person|@he|@be <8 @FAITH|@HOUSE"},
    {religion, quiet, "@HEADWEAR|@GOD|@FEAST"},
    {convictions, quiet, "@CRIME"},
    {debts, quiet, "@person|@he|@someone|@bare <5 @DEBT"},
    {benefit, quiet, "@person|@he|@someone|@bare <5 @BENEFIT|@WW|@STATUS"},
    {origin, quiet, "@MIGRANT"},
    {family, quiet, "@CIVIL"},
    {pregnancy, quiet, "@PREGNANT"},
});

/// Compounds: a part of the body or the mind, and what is wrong with it.
constexpr auto kCompounds = std::to_array<WordClass>({
    {"TROUBLED",
     "*klacht|*klachten|*klachtjes|*pijn|*pijnen|*problemen|*probleem|*problematiek|*operatie|"
     "*operaties|*blessure|*blessures|*breuk|*ontsteking|*ontstekingen|*falen|*afwijking|"
     "*afwijkingen|*slijtage|*kwaal|*verlies|*beperking|*beperkingen|*verlamming|*uitval|*misbruik|"
     "*aanval|*aanvallen|*verkleining|*apparaat|*apparaatje|*apparaten|*apparaatjes|*verdunners|"
     "*remmers|*medicatie|*vernauwing|*scheur|*scheuring|*trauma|*zwakte|*tekort|*stoornis|"
     "*vermoeidheid|*gevoeligheid|*gevoelig|*verleden|*kliniek|*poli"},
    {"STEM",
     "rug*|nek*|knie*|schouder*|heup*|pols*|enkel*|elleboog*|voet*|been*|arm*|hand*|vinger*|hart*|"
     "long*|maag*|darm*|nier*|blaas*|huid*|oog*|oor*|gehoor*|gezicht*|hoofd*|hersen*|"
     "zenuw*|spier*|gewricht*|bot*|bloed*|vaat*|schildklier*|hormoon*|wervel*|bekken*|kaak*|keel*|"
     "stem*|slaap*|angst*|paniek*|stress*|spanning*|vermoeidheid*|energie*|concentratie*|"
     "geheugen*|prikkel*|drank*|drugs*|drug*|alcohol*|gok*|medicijn*|psych*|eet*|adem*|luchtweg*|"
     "evenwicht*|gewicht*|lichaam*|lijf*|verslaving*|ziekte*|burnout*|traumaver*|pijn*|kanker*|"
     "buik*|borst*|prostaat*|baarmoeder*|tand*|gebit*|spraak*|taalont*|leer*|loop*|rouw*|corona*|"
     "vruchtbaarheid*|overgang*|menstruatie*|migraine*|reuma*|suiker*|cholesterol*|lies*|navel*|"
     "rib*|sleutel*|teen*|duim*|schedel*|kuit*|dij*|pees*|gal*|hormoon*|"
     "neus*|reuk*|smaak*|lymfe*|rugge*"},
    {"SIDED", "linker*|rechter*|onderrug|onderbeen|bovenbeen|bovenarm|onderarm|ruggenwervel*"},
});

constexpr auto kTasks = std::to_array<WordClass>({
    // What is done to the things that somebody works on.
    {"handled",
     "bijhouden|doorgeven|noteren|bespreken|doorspreken|signaleren|herkennen|vaststellen|nagaan|"
     "vastleggen|melden|verlenen|uitvragen|opmeten|vermelden|"
     "spuiten|plannen|inplannen|ingepland|lezen|selecteren|screenen|geredigeerd|redigeren|"
     "uitgegeven|gemaild|voorbereid|voorbereiden|beoordeeld|beoordelen|behandeld|behandelen|"
     "berekend|berekenen|verwerkt|verwerken|verstrekt|"
     "verstrekken|toegekend|toekennen|geadministreerd|administreren|geregistreerd|registreren|"
     "gecontroleerd|controleren|toedienen|toegediend|klaargezet|klaarzetten|uitgezet|uitzetten|"
     "uitdelen|uitgedeeld|aangemeten|aanmeten|opgeleid|opleiden|verkocht|verkopen|gerepareerd|"
     "repareren|geleverd|leveren|bezorgd|bezorgen|ingekocht|inkopen|opgevangen|begeleid|begeleiden|"
     "ondersteund|ondersteunen|geadviseerd|adviseren|voorgelicht|voorlichten|onderzocht|"
     "onderzoeken|"
     "getraind|trainen|gecoacht|coachen|ingevoerd|invoeren|gearchiveerd|archiveren|opgespoord|"
     "opsporen|geprikt|prikken|gemeten|meten|aangevraagd|aanvragen|ingediend|bemiddeld|bemiddelen|"
     "geind|innen|geincasseerd|incasseren|vertaald|vertalen|getolkt|gesouffleerd|verzorgd|"
     "verzorgen|"
     "afstellen|afgesteld|aanpassen|passen|monteren|gemonteerd|demonstreren|uitleggen|"
     "uitgelegd|uitlenen|uitgeleend|verhuren|verhuurd|reinigen|gereinigd|keuren|gekeurd|"
     "bestellen|besteld|fitting|fitted|adjusting|adjusted|dispensing|dispensed|testing|tested|"
     "gewassen|gemaakt|ontworpen|geschreven|woord|processed|handled|assessed|administered|"
     "calculated|registered|sold|repaired|delivered|supported|counselled|trained"},
    // Somebody does, did or learnt this for a living.
    {"task",
     "uitgever|uitgeverij|redactie|voorbereid|voorbereiden|voorbereidde|voorbereiding|cao|*"
     "caotafel|fotograaf|photographer|*fotograaf|fotografeerde|helped|helping|*acceptatie|toets|"
     "toetsen|aanmaning*|herinnering*|gedrag|agressie|*slagerij|slager|toonbank|verzekeraar|"
     "zorgverzekeraar|parttime|*deskundige|*seren|*treren|*leren|*neren|*teren|*meren|*ceren|*"
     "ieren|*keren|*geren|*peren|*veren|"
     "*seerde|*treerde|*leerde|*neerde|*teerde|*meerde|*ceerde|*ieerde|*keerde|*geerde|*veerde|"
     "*beheer|*beheerder|*beoordelaar|*bewaarder|*bewaking|*controle|*controller|*toetsing|"
     "*adviseur|*acceptant|*bewaker|*chauffeur|*chauffeurs|*monteur|*schoonmaker|*verkoper|"
     "*verkoopster|*bezorger|*vervoer|*onderhoud|*transport|*logistiek|*inkoop|*verkoop|*planner|"
     "*planning|*recht|*advocatuur|*wetenschap|*techniek|*instelling|*kantoor|*bureau|*praktijk|"
     "*dienst|*winkel|*bedrijf|*hulpverlener|*begeleiding|*ondersteuning|*stage|*les|*lessen|"
     "assisteerde|assisteer|assisteren|beoordeeld|beoordeelde|behandeld|berekend|berekende|"
     "berekenen|verwerkt|verwerkte|verwerken|opgeleid|opleiden|verkocht|verkopen|verkoop|plande|"
     "plannen|gepland|deelde|uitdelen|deed|toedienen|toegediend|uitzetten|klaarzetten|aanmeten|"
     "ingevoerd|invoeren|voerde|opgesteld|opstellen|stelde|geschreven|schreef|schrijven|"
     "aansturen|stuurde|aangestuurd|leiding|leidde|leiden|geleid|opgezet|opzetten|ontwierp|"
     "ontwerpen|ontworpen|gebouwd|bouwde|bouwen|maakte|maken|gemaakt|repareren|repareerde|"
     "onderhield|onderhouden|beheerde|beheren|bewaakte|bewaken|bediende|bedienen|bezorgde|"
     "bezorgen|leverde|leveren|geleverd|belde|bellen|gebeld|beantwoorden|beantwoord|beantwoordde|"
     "woord|bezoeken|bezocht|innen|inning|incasso|incasseren|telefonisch|handhaven|handhaving|"
     "toezicht|surveillance|vertalen|vertaald|vertaalde|tolken|getolkt|tolk|vertegenwoordigde|"
     "klantcontact|klantenservice|callcenter|gastvrouw|gastheer|beveiliger|beveiligingsbeambte|"
     "werkplek|werkplekken|aansturing|aanpassingen|acceptatie|receptie|aankoop|catering|horeca|"
     "administratief|administratieve|secretaris|notulist|notulen|redigeren|studeerde|studie|"
     "scriptie|bachelor|master|diploma|certificaat|minor|profielwerkstuk|college|colleges|"
     "examen|examens|assistente|assistentie|stagiaire|leerling|klas|groep|groepsleiding|groepen|"
     "cleaner|lawyer|lawyers|attorney|solicitor|librarian|clerk|guard|teacher|driver|waiter|"
     "controller|collecting|selling|sold|sell|built|wrote|writing|designed|designing|led|lead|"
     "leading|organised|organized|organising|organizing|coordinated|planned|planning|answered|"
     "answering|negotiated|translated|translating|interpreted|interpreter|scheduled|scheduling|"
     "booked|booking|administered|administering|delivered|delivering|reviewed|reviewing|"
     "assessed|assessing|screened|screening|sales|retail|logistics|internship|intern|degree|"
     "course|courses|lessons|presentation|presentations|report|reports|campaign|assistant|"
     "secretary|responsible|verantwoordelijk|taken|werkzaamheden|duties|tasks"},
    // Behind a name: where somebody works; what a reader does for him.
    {"whereabouts", "uit|van|bij|in|op|aan|achter|from|of|at|on|behind"},
    {"follows",
     "op|over|af|opvolgen|opvolgt|vervangen|vervangt|aflossen|aflost|waarnemen|helpen|helpt|"
     "assisteren|ondersteunen|ondersteunt"},
    {"seeks", "zoeken|zoekt|zoek|seek|seeking"},
    {"left_by",
     "van|naast|door|vervang|vervangt|vervangen|from|by|beside|alongside|replace|replacing"},
    // In front of a clause about somebody: "zolang Joke ziek is".
    {"meanwhile",
     "tijdens|gedurende|during|nu|terwijl|zolang|totdat|tot|sinds|as|since|while|until|that|zodra"},
    // What somebody does for others, or for himself, beside @did and @governs.
    {"acted",
     "vulde|vroeg|rekende|zocht|diende|nam|hield|bracht|deed|las|ving|legde|sprak|"
     "belde|maakte|vul|vraag|reken|zoek|neem|breng|doe|lees|maak|rijd|reed"},
    {"clientele",
     "clienten|klanten|bewoners|leerlingen|cursisten|patienten|studenten|deelnemers|huurders|"
     "clients|customers|patients|residents|students"},
    {"this_one", "deze|this"},
    {"demands", "moet|moeten|mag|must|should|may|kan|dient|beschikt|zal|will"},
    {"received", "kreeg|krijg|krijgt|kregen"},
    // "medicijnen uit te delen"
    {"te", "te"},
    {"dealt",
     "delen|dienen|zetten|reiken|leveren|handelen|voeren|meten|boeken|plannen|kennen|keren|werken|"
     "houden"},
    // What is asked for by whom it is for, or by an official for others.
    {"asked_for", "aangevraagd|aangevraagt"},
    {"ask_for", "aanvragen"},
    // In front of whom something is done for.
    {"on_behalf", "voor|namens|for"},
    {"many", "*uitkeringen|toeslagen|*toeslagen|subsidies|vergunningen"},
    {"obtained", "gekregen|gekreegen"},
});

}  // namespace

std::span<const SieveRule> net_rules() { return kNets; }
std::span<const WordClass> task_classes() { return kTasks; }
std::span<const WordClass> compound_classes() { return kCompounds; }

}  // namespace overstap::sieving
