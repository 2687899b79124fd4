// SPDX-License-Identifier: Apache-2.0
// Origin: nationality, country and place of birth, descent, residence status.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {origin, nothing, "van oorsprong|origine|afkomst <<4 @ETHNIC"},
    {origin, person, "@ETHNIC national|nationals|citizen"},
    {origin, nothing,
     "zijn|haar|his|her ouders|vader|moeder|grootouders|parents|father|mother|familie|family <5 "
     "@COUNTRY|@ABROAD|@ETHNIC"},
    {origin, person, "in nederland|nl|holland <1 sinds|since"},
    {origin, nothing, "as|als ?a ?an ?een @ETHNIC <1 @i"},
    {origin, person, "van <1 oorsprong|geboorte|origine|afkomst <1 @ETHNIC"},
    {origin, person, "@ETHNIC van|by|of geboorte|oorsprong|origine|birth|origin"},
    {origin, person, "huidskleur|skincolour"},
    {origin, person, "roots|wortels in|uit|from"},
    {origin, person, "^ opgegroeid|getogen|grew|raised <1 in|up|op|te <2 @COUNTRY|@ABROAD"},
    {origin, nothing,
     "uit|vanuit|from <2 @COUNTRY|@ABROAD <2 gevlucht|gekomen|vertrokken|weggegaan|vandaan"},
    {origin, nothing, "@i|@be|als|as <<4 geadopteerd|adopted"},
    {origin, self, "ind brief|beschikking|pasje|document|kaart|afspraak"},
    {origin, nothing, "as|als a|an|een <1 @ETHNIC @i|weet|know|heb|ben|have|am"},
    {origin, person, "permanent|temporary|lawful resident|residency|residence"},
    {origin, person,
     "vergunning|document|permit <2 onbepaalde|bepaalde|regulier|asiel|indefinite <1 tijd|leave|$"},
    {origin, self, "ind <2 procedure|aanvraag|besluit|uitspraak|afspraak|beslissing"},
    {origin, person, "^ <1 ind procedure"},
    {origin, person, "wdocument|vdocument"},
    {origin, self,
     "weg|vluchten|vertrekken|vandaan|ontsnapt|ontkomen|away|escape|escaped uit|from|van <1 "
     "@COUNTRY|@ABROAD"},
    {origin, self, "is|ben|zijn|been|am hier|here <1 sinds|since <2 #"},
    {origin, self, "moest|moesten|had <2 weg|vluchten|flee|leave <2 uit|from|@COUNTRY"},
    {origin, self, "haar|zijn|mijn|my|her|his vlucht|escape uit|from"},
    {origin, keep,
     "producten|goederen|materialen|grondstoffen|wijnen|kazen|vlees|groente|fruit|kleding|hout|"
     "products|goods|artikelen|planten|auto|koffie|thee <3 herkomst|afkomst|oorsprong|origin"},
    {origin, keep,
     "herkomst|oorsprong|origin <2 producten|goederen|materialen|products|goods|klacht|klachten"},
    {origin, person,
     "^ "
     "geboorteplaats|geboorteland|nationaliteit|nationality|birthplace|geboortestad|herkomst|"
     "afkomst|"
     "staatsburgerschap|citizenship|verblijfsstatus|verblijfsvergunning <3 $"},
    {origin, nothing,
     "wij|we|ouders|parents|familie|family <2 gevlucht|vluchtten|fled|geemigreerd"},
    {origin, nothing,
     "@i <2 kom|kwam|came|come|arrive|arrived|ben <4 in|naar|to <1 "
     "nederland|holland|netherlands <4 met|by|with|als|as|toen|when|om|vanuit|from|gekomen|$"},
    {origin, person, "@ETHNIC @MIGRANT"},
    {origin, nothing, "@i <2 kom|komt|kwam|come|ben|am <2 van|from|uit <1 @COUNTRY|@ABROAD"},
    {origin, self, "azc|asielzoekerscentrum|vluchtelingenkamp|opvangcentrum|opvanglocatie"},
    {origin, nothing,
     "@my ?eigen ?own land|country|thuisland <4 "
     "@COUNTRY|oorlog|war|verlaten|leave|left"},
    {origin, nothing, "@my ?eigen ?own land|country|thuisland <<5 @COUNTRY"},
    {origin, nothing, "from|uit|van @my <1 land|country"},
    {origin, self, "war|oorlog <3 @COUNTRY|vlucht|gevlucht|land|country"},
    {origin, nothing, "my wife|husband|man|vrouw <6 @COUNTRY <3 nederland|holland|netherlands"},
    {origin, nothing, "@be ?een ?a @ETHNIC van|of #"},
    {origin, keep, "asylum seekers"},
    {origin, keep, "moedertaal|voertaal|taal|tongue|tongues|language <3 @ETHNIC"},
    {origin, keep, "@ETHNIC ?is ?my mother|moeder tongue|tongues|taal|language"},

    {origin, nothing,
     "@my|@our <2 "
     "nationaliteit|afkomst|roots|komaf|herkomst|origine|moederland|thuisland|vaderland|"
     "geboorteland|geboortestad|geboorteplaats|geboortedorp|nationality|origin|origins|homeland|"
     "birthplace|descent|heritage|ethnicity|etniciteit|cultuur|paspoort|passport|"
     "verblijfsvergunning|verblijfsstatus|inburgering|asielaanvraag|asielprocedure|wieg|"
     "inburgeringsexamen|inburgeringscursus|inburgeringstraject|inburgeringsdiploma|naturalisatie|"
     "vlucht|huidskleur|ras|hometown|citizenship|visum|visa"},
    {origin, person, "nationaliteit|nationality|staatsburgerschap|citizenship|staatsburger"},
    {origin, person,
     "inburgering|inburgeringsexamen|inburgeringscursus|inburgeringstraject|inburgeringsdiploma|"
     "inburgeringsplichtig|ingeburgerd|inburgeren|inburger|naturalisatie|inburgeringsprogramma|"
     "inburgeringsplicht"},
    {origin, self, "@MIGRANT"},
    {origin, nothing, "@i <3 @MIGRANT"},
    {origin, nothing, "@be|als|as|was <2 @MIGRANT"},
    {origin, person,
     "^ <1 "
     "vluchteling|statushouder|asielzoeker|allochtoon|refugee|verblijfsvergunning|"
     "migratieachtergrond|asylum|immigrant|verblijfsstatus|statushoudster|vluchtelinge|migrant"},
    {origin, nothing,
     "arrived|came|kwam|kwamen|gekomen|gevlucht|fled|binnengekomen <5 "
     "asielzoeker|vluchteling|refugee|asylum|immigrant|migrant"},
    {origin, person,
     "gevlucht|vluchtte|vluchtten|fled|gevluchte|geemigreerd|geimmigreerd|emigreerde|immigreerde|"
     "emigrated|immigrated|gemigreerd|migrated|emigreerden"},
    {origin, self,
     "woonde|woon|verbleef|verblijf|zat|gezeten|lived|opgegroeid|woont|verblijft <4 "
     "azc|asielzoekerscentrum|opvangcentrum|kamp|vluchtelingenkamp"},
    {origin, self, "residence|werk|tewerkstellings|work permit|vergunning"},
    {origin, self, "verblijfsdocument|werkvergunning|tewerkstellingsvergunning|verblijfskaart|brp"},
    {origin, nothing, "residence permit|status"},
    {origin, keep, "gemeente <3 brp"},
    {origin, keep, "brp"},
    {origin, nothing, "geboren|geboortig|born <1 en|and|in|te|uit|getogen|raised|near|at|nabij"},
    {origin, nothing, "hier|elders|daar|there|here|buiten geboren|born"},
    {origin, nothing,
     "geboren|born "
     "!verkoper|organisator|leider|talent|leraar|teamplayer|talenten|salesman|leader|verteller|"
     "optimist|verkoopster $"},
    {origin, nothing, "@COUNTRY geboren|born|afkomstig"},
    {origin, nothing, "in|te <3 geboren $"},
    {origin, keep,
     "geboren <1 "
     "verkoper|organisator|leider|talent|leraar|optimist|regelaar|verkoopster|gastheer|gastvrouw|"
     "uit|vanuit"},
    {origin, keep,
     "baby|babys|kinderen|kalfjes|kalveren|lammeren|dieren|pas|nieuw|te vroeg <3 geboren"},
    {origin, keep, "is|werd|was bedrijf|idee|onderneming|firma|project <3 geboren"},
    {origin, self, "opgegroeid|getogen|grew|raised <1 in|up|op|te <2 @COUNTRY|@ABROAD"},
    {origin, person,
     "kom|komt|kwam|komen|kwamen|come|comes|came|afkomstig|oorspronkelijk|originally|oorsprong|"
     "huis|from|gekomen|vertrokken|vertrok|verhuisd|overgekomen|overkomen <3 uit|vanuit|from "
     "@COUNTRY|@ABROAD"},
    {origin, person, "afkomstig|oorspronkelijk|originally uit|from"},
    {origin, nothing,
     "@i|@he|@my|ouders|family|familie|parents <4 "
     "kom|komt|kwam|komen|kwamen|come|comes|came|am|are|is|ben|zijn|originate|afkomstig|stam|stamt|"
     "stammen <3 uit|vanuit|from|af <2 @COUNTRY|@ABROAD"},
    {origin, nothing, "kom|komt|ben|stam ik|hij|zij|ze|zelf <3 uit|vanuit @COUNTRY|@ABROAD"},
    {origin, nothing, "@i|oorspronkelijk|originally|zelf <1 uit|from @COUNTRY|@ABROAD"},
    {origin, person, "^ uit|from @COUNTRY|@ABROAD $"},
    {origin, person,
     "@COUNTRY <3 "
     "gevlucht|gekomen|afkomst|afkomstig|komaf|origine|herkomst|bloed|roots|achtergrond|descent|"
     "origin|heritage|vandaan|ancestry|ouders|parents"},
    {origin, person,
     "@ETHNIC <1 "
     "afkomst|komaf|origine|herkomst|bloed|roots|achtergrond|descent|origin|heritage|ancestry|"
     "ouders|parents|nationaliteit|nationality|paspoort|passport|gezin|familie|family|vader|moeder|"
     "father|mother|vrouw|man|woman|jongen|meisje|citizen|citizenship|national|staatsburger|"
     "background|background|afstamming|oorsprong|burger|onderdaan|uiterlijk|huidskleur|wortels|"
     "vluchteling|refugee|immigrant|migrant|nederlander|nederlandse|american"},
    {origin, nothing, "van <2 @ETHNIC <1 afkomst|komaf|origine|herkomst|bloed|huize|oorsprong"},
    {origin, nothing, "of <1 @ETHNIC <1 descent|origin|heritage|background|ancestry|nationality"},
    {origin, nothing,
     "@be|im|als|as ?een ?a ?an ?half ?geboren ?van ?originally ?oorspronkelijk ?native ?echte "
     "?trotse ?proud @ETHNIC $"},
    {origin, nothing, "ik|i ben|am ?een ?a ?an ?half @ETHNIC $"},
    {origin, person, "half|halve|deels|part @ETHNIC"},
    {origin, self,
     "afkomst|komaf|roots|heritage|descent|ancestry|migratieachtergrond|etniciteit|ethnicity|"
     "etnische|huidskleur|ethnic|gekleurd|gekleurde|zwarte|getint|donkere"},
    {origin, self, "van <2 afkomst|komaf|origine|herkomst|bloed"},
    {origin, person,
     "niet|non|buitenlandse|foreign|migranten|allochtone "
     "westerse|westers|western|afkomst|achtergrond|komaf|origin|roots"},
    {origin, person,
     "tweede|derde|eerste|second|third|first generatie|generation <2 "
     "@ETHNIC|immigrant|nederlander|migrant|allochtoon|immigrants|migranten|turk|marokkaan|"
     "surinamer|antilliaan|$"},
    {origin, nothing,
     "@my|mijn <1 ouders|vader|moeder|grootouders|parents|father|mother|familie|family|opa|oma <5 "
     "@COUNTRY|@ABROAD|@ETHNIC|migranten|gastarbeiders|gastarbeider|immigrants|vluchtelingen|"
     "refugees"},
    {origin, self,
     "naar|to|in <1 nederland|holland|netherlands|europa|europe <3 "
     "gekomen|gevlucht|verhuisd|geemigreerd|gebracht|moved|kwam|aangekomen"},
    {origin, self,
     "gevlucht|gekomen|kwam|came|vluchtte|verhuisde|moved|arrived|emigrated|vertrokken|aangekomen "
     "<4 nederland|netherlands|holland"},
    {origin, nothing,
     "@i <2 kwam|came|moved|fled|arrived|emigrated|immigrated|ben <5 nederland|netherlands|holland "
     "<3 gekomen|gevlucht|as|from|uit|met|toen|when|$"},
    {origin, nothing, "sinds|since <3 in nederland|netherlands|holland"},
    {origin, nothing, "# jaar|years|jaren in nederland|holland"},
    {origin, self,
     "woon|woont|live|lives|verblijf|leef|woonde|wonen|ben|verblijft|leeft <5 in "
     "nederland|holland"},
    {origin, self, "live|lived|been|living|resident|lives <3 in the netherlands|nl"},
    {origin, self, "in ?the nederland|netherlands|holland <2 since|sinds|for|as"},
    {origin, self,
     "eu|european|europees|dual|dutch|dubbele|dubbel|nederlands|nederlandse|foreign|buitenlands <1 "
     "citizen|burger|citizenship|passport|paspoort|nationality|nationaliteit|national|onderdaan|"
     "staatsburger"},
    {origin, person,
     "^ <1 eu|dutch|dubbele|dual|nederlandse|nederlands|@ETHNIC "
     "citizen|burger|citizenship|passport|paspoort|national|nationality|nationaliteit"},
    {origin, self,
     "antilliaan|surinamer|marokkaan|turk|turkse|marokkaanse|pool|poolse|syrier|afghaan|irakees|"
     "iraki|eritreer|somalier|oekrainer|molukker|indo|hindoestaan|creool|javaan|bulgaar|"
     "roemeen|spanjaard|portugees|nederlander|chinees|duitser|belg|brit|engelsman|ghanees|iranier|"
     "koerd|armeen|rus|russin $"},
    {origin, nothing, "moeders|vaders kant <2 @ETHNIC"},
    {origin, keep,
     "spreek|spreekt|speak|speaks|taal|talen|language|languages|native|fluent|vloeiend|leer|learn|"
     "begrijp|versta <6 @ETHNIC"},
    {origin, keep,
     "@ETHNIC <1 "
     "sprekend|sprekende|talig|talige|taal|speaking|speaker|restaurant|keuken|cuisine|kitchen|"
     "winkel|bakker|slager|supermarkt|docent|docente|teacher|taalles|lessen|tolk|vertaler|"
     "vertaalster|translator|interpreter|b1|b2|c1|c2|a1|a2|bedrijf|markt|market|klanten|customers|"
     "company|goed|redelijk|matig|vloeiend|bank|nt2|leren|les|eten|gerechten|studies|literature|"
     "taalkunde|filologie|law|recht"},
    {origin, keep, "@be <3 geregistreerd|ingeschreven|gevestigd"},
    {origin, keep,
     "leverancier*|import*|export*|producten|goederen|klanten|suppliers|customers|chauffeur*|"
     "vracht*|levering*|transport* <4 uit|from @COUNTRY"},
    {origin, keep,
     "medewerkers|collegas|mensen|gasten|toeristen|studenten|bezoekers|docenten|colleagues|guests|"
     "people|students|vluchtelingen|clienten|chauffeurs|arbeidsmigranten|bewoners|uitzendkrachten|"
     "diploma|diplomas|bachelor|degree|master|data <3 uit|from @COUNTRY|@ABROAD"},
});

/// Countries and regions abroad that people come from, without diacritics.
/// Source: ISO 3166-1, names as used in Dutch and English.
constexpr auto kPlaces = std::to_array<WordClass>({
    {"COUNTRY",
     "syrie|syria|eritrea|afghanistan|irak|iraq|iran|perzie|turkije|turkey|turkiye|marokko|morocco|"
     "suriname|surinam|curacao|aruba|antillen|bonaire|maarten|oekraine|ukraine|polen|poland|"
     "roemenie|romania|bulgarije|bulgaria|"
     "hongarije|hungary|tsjechie|czechia|slowakije|slovakia|slovenie|slovenia|kroatie|croatia|"
     "servie|serbia|bosnie|bosnia|kosovo|albanie|albania|montenegro|macedonie|macedonia|"
     "griekenland|greece|cyprus|italie|italy|spanje|spain|portugal|"
     "frankrijk|france|duitsland|germany|belgie|belgium|luxemburg|luxembourg|oostenrijk|austria|"
     "zwitserland|switzerland|engeland|england|schotland|scotland|ierland|ireland|wales|brittannie|"
     "britain|uk|denemarken|denmark|zweden|sweden|"
     "noorwegen|norway|finland|ijsland|iceland|estland|estonia|letland|latvia|litouwen|lithuania|"
     "rusland|russia|belarus|moldavie|moldova|georgie|georgia|armenie|armenia|azerbeidzjan|"
     "azerbaijan|kazachstan|kazakhstan|oezbekistan|uzbekistan|"
     "tadzjikistan|turkmenistan|kirgizie|mongolie|mongolia|china|japan|korea|taiwan|vietnam|"
     "thailand|cambodja|cambodia|laos|birma|burma|myanmar|maleisie|malaysia|singapore|indonesie|"
     "indonesia|filipijnen|philippines|india|pakistan|bangladesh|nepal|"
     "bhutan|lanka|israel|palestina|palestine|gaza|libanon|lebanon|jordanie|jordan|jemen|yemen|"
     "oman|qatar|koeweit|kuwait|bahrein|emiraten|egypte|egypt|libie|libya|tunesie|tunisia|algerije|"
     "algeria|soedan|sudan|somalie|somalia|somaliland|ethiopie|ethiopia|"
     "djibouti|kenia|kenya|oeganda|uganda|tanzania|rwanda|burundi|congo|kongo|angola|mozambique|"
     "zambia|zimbabwe|malawi|botswana|namibie|namibia|madagaskar|madagascar|mauritius|nigeria|"
     "ghana|togo|benin|kameroen|cameroon|gabon|senegal|gambia|mali|guinee|guinea|"
     "niger|tsjaad|chad|liberia|sierra|leone|ivoorkust|mauritanie|burkina|kaapverdie|verde|afrika|"
     "africa|brazilie|brazil|argentinie|argentina|chili|chile|peru|bolivia|colombia|venezuela|"
     "ecuador|guyana|paraguay|uruguay|mexico|cuba|haiti|dominicaanse|jamaica|trinidad|panama|"
     "nicaragua|honduras|guatemala|salvador|amerika|america|usa|vs|us|verenigde|united|canada|"
     "australie|australia|koerdistan|kurdistan|tibet|molukken|java|azie|asia|oosteuropa|"
     "joegoslavie|yugoslavia|sovjetunie|buitenland|abroad|overseas|moederland|vaderland|hongkong"},
    {"ABROAD",
     "aleppo|damascus|homs|bagdad|baghdad|mosul|basra|kabul|kaboel|herat|teheran|tehran|istanbul|"
     "ankara|izmir|casablanca|rabat|tanger|nador|hoceima|fez|fes|marrakech|agadir|oujda|paramaribo|"
     "nickerie|willemstad|oranjestad|asmara|addis|mogadishu|khartoum|nairobi|kampala|lagos|accra|"
     "kumasi|dakar|kinshasa|luanda|praia|cairo|tunis|algiers|tripoli|beiroet|beirut|amman|"
     "jeruzalem|jerusalem|erbil|kirkuk|sulaymaniyah|warschau|warsaw|krakau|krakow|lodz|wroclaw|"
     "gdansk|poznan|boekarest|bucharest|sofia|varna|boedapest|budapest|praag|prague|belgrado|"
     "belgrade|sarajevo|pristina|tirana|"
     "skopje|zagreb|kiev|kyiv|kyjiv|lviv|odessa|charkov|kharkiv|mariupol|cherson|moskou|moscow|"
     "minsk|tbilisi|jerevan|yerevan|baku|lissabon|lisbon|porto|madrid|barcelona|rome|milaan|napels|"
     "athene|athens|berlijn|berlin|hamburg|parijs|paris|brussel|brussels|antwerpen|londen|london|"
     "dublin|manila|jakarta|bandung|surabaya|"
     "bangkok|saigon|hanoi|peking|beijing|shanghai|wenzhou|delhi|mumbai|bombay|kolkata|chennai|"
     "karachi|lahore|islamabad|dhaka|kathmandu|colombo|tokyo|lima|bogota|medellin|caracas|quito|"
     "rio|janeiro|paulo|havana|kingston|johannesburg|kaapstad|capetown"},
    {"ETHNIC",
     "syrisch|syrische|syrier|syrian|eritrees|eritreer|eritrean|afghaans|afghaanse|afghaan|afghan|"
     "iraaks|iraakse|irakees|iraqi|iraans|iraanse|iranier|iranian|perzisch|persian|turks|turkse|"
     "turk|turkish|marokkaans|marokkaanse|marokkaan|moroccan|surinaams|surinaamse|surinamer|"
     "surinamese|"
     "antilliaans|antilliaanse|antilliaan|antillean|curacaos|curacaose|arubaans|arubaanse|arubaan|"
     "oekraiens|oekraiense|oekrainer|ukrainian|pools|poolse|pool|polish|pole|roemeens|roemeense|"
     "roemeen|romanian|bulgaars|bulgaarse|bulgaar|bulgarian|hongaars|hongaarse|hongaar|hungarian|"
     "tsjechisch|tsjechische|czech|"
     "slowaaks|slowaakse|slovak|kroatisch|kroatische|kroaat|croatian|servisch|servische|servier|"
     "serbian|bosnisch|bosnische|bosnier|bosnian|kosovaars|kosovaarse|albanees|albanese|albanian|"
     "grieks|griekse|griek|greek|italiaans|italiaanse|italiaan|italian|spaans|spaanse|spanjaard|"
     "spaniard|spanish|portugees|portugese|portuguese|frans|franse|fransman|french|"
     "duits|duitse|duitser|german|belgisch|belgische|belg|belgian|oostenrijks|oostenrijkse|"
     "austrian|zwitsers|swiss|brits|britse|brit|british|engels|engelse|engelsman|english|iers|"
     "ierse|irish|schots|scottish|deens|deense|danish|zweeds|zweedse|swedish|noors|noorse|"
     "norwegian|fins|finse|finnish|russisch|russische|rus|russian|"
     "armeens|armeense|armeen|armenian|georgisch|georgian|koerdisch|koerdische|koerd|kurd|kurdish|"
     "arabisch|arabische|arabier|arab|arabic|israelisch|israeli|palestijns|palestijnse|palestijn|"
     "palestinian|libanees|libanese|lebanese|jordaans|egyptisch|egyptische|egyptenaar|egyptian|"
     "tunesisch|tunesier|tunisian|algerijns|algerijn|algerian|libisch|libyan|soedanees|soedanese|"
     "sudanese|"
     "somalisch|somalische|somalier|somali|ethiopisch|ethiopische|ethiopier|ethiopian|keniaans|"
     "kenyan|oegandees|ugandan|nigeriaans|nigeriaanse|nigerian|ghanees|ghanese|ghanaian|kameroens|"
     "congolees|congolese|angolees|angolese|kaapverdisch|kaapverdische|kaapverdiaan|senegalees|"
     "gambiaans|afrikaans|afrikaanse|afrikaan|african|zuidafrikaans|berbers|berberse|berber|"
     "indiaas|indiase|indier|indian|pakistaans|pakistaanse|pakistaan|pakistani|bengaals|nepalees|"
     "indonesisch|indonesische|indonesier|indonesian|indisch|indische|indo|moluks|molukse|molukker|"
     "javaans|javaanse|javaan|hindoestaans|hindoestaanse|hindoestaan|creools|creoolse|creool|"
     "chinees|chinese|japans|japanse|japanner|japanese|koreaans|korean|vietnamees|vietnamese|thais|"
     "thaise|thai|filipijns|filipijnse|filipijn|filipina|filipino|aziatisch|aziatische|asian|"
     "braziliaans|braziliaanse|braziliaan|brazilian|colombiaans|colombiaanse|colombiaan|colombian|"
     "venezolaans|venezuelan|argentijns|argentijn|mexicaans|mexican|peruaans|cubaans|dominicaans|"
     "dominicaanse|haitian|jamaican|amerikaans|amerikaanse|amerikaan|american|canadees|canadian|"
     "australisch|australian|nederlands|nederlandse|nederlander|dutch|dutchman|dutchwoman|fries|"
     "roma|sinti|zigeuner|gypsy|joegoslavisch|vluchtelinge|caribisch|caribische|caribbean|latino|"
     "latina|hispanic|tamil|punjabi|tigrinya|oeigoer|tibetaans|buitenlands|buitenlandse|"
     "buitenlander|foreigner|allochtoon|autochtoon|"
     "noordafrikaans|noordafrikaanse|oosteuropees|oosteuropese|zuideuropees|lets|litouws|ests|"
     "letse|estonian|latvian|lithuanian|nederturk|marokkaansnederlandse|turksnederlandse"},
    {"institution",
     "school|basisschool|basisscholen|scholen|schoolgemeenschap|scholengemeenschap|instelling|"
     "instellingen|organisatie|organisaties|omroep|hogeschool|universiteit|university|college|"
     "lyceum|gymnasium|mavo|havo|vwo|pabo|onderwijs|stichting|ziekenhuis|zorginstelling|zorg|"
     "zorgorganisatie|verpleeghuis|bejaardentehuis|verzorgingshuis|woonzorgcentrum|kinderopvang|"
     "kinderdagverblijf|boekhandel|uitgeverij|krant|dagblad|bibliotheek|centrum|bureau|werkgever|"
     "bedrijf|identiteit|grondslag|signatuur|vereniging|jeugdzorg|hulpverlening|organisation|"
     "organization|institution|charity|hospital|studies|theology|"
     "begraafplaats|kookboek|kunst|muziek|musicus|orgel|organist|gebouw|gebouwen|toerisme|slager|"
     "slagerij|catering|restaurant|theologie|verpleging|nursing|secondary|primary|high|press|"
     "publisher|radio|media|partij|fonds|nieuws|nieuwsblad|weekblad|tijdschrift|bank|reisbureau|"
     "museum|maatschappij|services|"
     "care|foundation|relief|aid|radioomroep|wijk|gemeenten|scholengroep|mbo|vmbo|roc|nv|bv|"
     "architectuur|koor|philharmonic|quarter"},
});

}  // namespace

std::span<const SieveRule> origin_rules() { return kRules; }
std::span<const WordClass> place_classes() { return kPlaces; }

}  // namespace overstap::sieving
