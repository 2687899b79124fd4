// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/flags/flag_lists.h"

#include <array>

namespace overstap::extract {
namespace {

constexpr auto kClasses = std::to_array<FlagClass>({
    {"team", "team|ploeg|club|groep|crew|clubje|teampje|collectief|bende|gezelschap|organisatie"},
    {"worker",
     "medewerker|collega|kandidaat|verkoper|verkoopmedewerker|talent|professional|vakman|vakvrouw|"
     "kracht|persoon|sollicitant|assistent|adviseur|monteur|chauffeur|kok|candidate|employee|"
     "worker|"
     "colleague|applicant|person|people|mens|mensen|starter"},
    {"woman", "vrouw|dame|meid|meisje|juf|juffrouw|mevrouw|woman|women|lady|ladies|girl|moeder"},
    {"man", "man|mannen|heer|kerel|vent|jongen|gozer|knul|gast|jongens|men|guy|lad|boy"},
    {"served",
     "client|klant|patient|bewoner|leerling|gast|bezoeker|gevangene|gedetineerde|deelnemer|student|"
     "customer|patient|resident|inmate|pupil|prisoner|guest|dier|dieren|doelgroep|jongere|oudere|"
     "slachtoffer|victim|model|bevolking|kind|kinderen"},
    {"foreigner",
     "buitenlander|vluchteling|statushouder|migrant|allochtoon|allochtonen|pool|polen|roemeen|"
     "roemenen|bulgaar|bulgaren|turk|turken|marokkaan|marokkanen|moslim|moslims|afrikaan|afrikanen|"
     "arbeidsmigrant|foreigner|immigrant|refugee|asielzoeker|oosteuropeaan|oosteuropeanen"},
    {"title",
     "verkoopster|caissiere|gastvrouw|serveerster|kapster|schoonmaakster|barmeid|barvrouw|barman|"
     "hostess|stewardess|leidster|poetsvrouw|werkster|administratrice|directrice|lerares|juf|"
     "telefoniste|receptioniste|kassiere|kamermeisje|kantinejuffrouw|winkelmeisje|verpleegster|"
     "begeleidster|verzorgster|naaister|waitress|barmaid|salesgirl|salesman|cleaninglady|"
     "secretary|medewerkster|verkoopmedewerkster|baliemedewerkster|keukenmedewerkster|"
     "winkelmedewerkster|kassamedewerkster|klantenservicemedewerkster|adviseuse|"
     "inpakster|"
     "magazijnmedewerkster|productiemedewerkster"},
    {"faith",
     "christelijk|islamitisch|protestant|protestants|katholiek|gereformeerd|reformatorisch|joods|"
     "christian|muslim|catholic|religieus|religious|evangelisch"},
    {"trait",
     "stoer|spontaan|spontane|leuk|gezellig|vlot|stevig|sterk|pittig|enthousiast|vrolijk|knap|mooi|"
     "representatief|jong|lief|lieve|strong|friendly|nice|cute|pretty|attractive|beautiful|"
     "handsome|"
     "handig|potig|slank|charmant|aantrekkelijk"},
});

constexpr auto kWordings = std::to_array<FlagSource>({
    {"jong-team", "jong|jonge|jeugdig|young|youthful <4 @team"},
    {"leeftijd-team", "gemiddeld|average leeftijd|age !van|of"},
    {"leeftijd-team", "gemiddeld|average leeftijd|age van|of #"},
    {"leeftijd-team", "leeftijd ligt|is gemiddeld|rond"},
    {"leeftijd-team",
     "@team van|of ?enthousiaste ?vrolijke twintiger|dertiger|tiener|twentysomethings|millennial"},
    {"leeftijd-team", "gemiddeld|average|averaging # jaar|jaren|years"},
    {"niet-ouder-dan", "je bent ?een twintiger|dertiger|veertiger|tiener|millennial"},
    {"niet-ouder-dan",
     "@trait|energiek|energieke|jong|jonge|fris|frisse <1 twintiger|dertiger|tiener|millennial"},
    {"jonge-hond", "gezocht|gevraagd|wanted ?: ?een jong|jonge|jeugdig|young <2 @worker"},
    {"nederlandse-achtergrond",
     "geboren|born|opgegroeid|raised ?en ?and ?getogen ?bred in ?the nederland|netherlands"},
    {"geen-beperking",
     "vrij|free van|of|from ?alle "
     "fysiek|fysieke|lichamelijk|medisch|psychisch|gezondheid|physical|medical|health "
     "klacht|klachten|beperking|problemen|issues"},
    {"moeders", "ben je ?een huisvrouw|huismoeder"},
    {"geen-uitkering",
     "geen|no mensen|kandidaten|sollicitanten|people|candidates met|vanuit|uit|with|on ?een ?de "
     "uitkering|bijstand|ww|benefits|welfare"},
    {"jonge-hond", "jong|jonge|young van|of|at hart|geest|heart|spirit"},
    {"jonge-hond", "jong|jonge|jeugdig|young <2 @worker gezocht|gevraagd|wanted"},
    {"jonge-hond", "zoek|zoekt|zoeken|looking <3 jong|jonge|jeugdig|young <2 @worker"},
    {"niet-ouder-dan",
     "leeftijd|leeftijdscategorie|leeftijdsgroep|age|aged ?: <2 # <1 tot|en|to|and|- # ?jaar"},
    {"niet-ouder-dan", "leeftijd|age ?: <2 max|maximaal|tot|under|maximum|hooguit|hoogstens <1 #"},
    {"niet-ouder-dan", "under|onder|below ?de # $"},
    {"niet-ouder-dan", "ouder|boven|above|over ?dan ?de # <2 niet|not|hoeft"},
    {"starter",
     "net|pas|recent|just|recently|vers|fresh <1 "
     "klaar|afgestudeerd|gediplomeerd|graduated|uit|finished|van ?met ?van ?de ?je ?your ?with <1 "
     "studie|opleiding|school|college|university|schoolbank|schoolbanken"},
    {"starter",
     "net|pas|recent|just|recently|vers|fresh afgestudeerd|gediplomeerd|graduated|graduate"},
    {"starter", "je|jou|eerste|first <1 eerste|first baan|job"},
    {"student-gezocht", "student|scholier|students opgelet|gevraagd|attention"},
    {"student-gezocht",
     "ideaal|ideale|leuk|perfect|perfecte|geschikt|bijbaan|baan|job|ideal|great|suitable <2 "
     "voor|for <3 scholier|student|pupil|students"},
    {"moeders",
     "ideaal|ideale|leuk|perfect|perfecte|geschikt|bijbaan|baan|job|ideal|great <2 voor|for <4 "
     "huisvrouw|moeder|huismoeder|mother|mum|mums|housewife|housewives"},
    {"moeders", "je als ?een ?jonge moeder|huisvrouw|mama"},
    {"vitaal",
     "vitaal|vitale|fit|fitte|actief|actieve|energiek|energieke <2 "
     "plusser|gepensioneerde|senior|vutter|retiree|pensioner"},
    {"vitaal",
     "ideaal|ideale|leuk|leuke|perfect|perfecte|geschikt|bijbaan|baan <2 voor <3 "
     "gepensioneerde|plusser|vutter|aower"},
    {"hij-of-zij-functie", "gezocht|gevraagd|wanted ?: <2 -/ @title !/"},
    {"hij-of-zij-functie", "-/ @title !/ <5 gezocht|gevraagd|wanted"},
    {"hij-of-zij-functie", "zoek|zoekt|zoeken|looking <5 -/ @title !/"},
    {"hij-of-zij-functie", "^ @title !/ <4 $"},
    {"hij-of-zij-functie",
     "^ administratief|secretarieel|commercieel|huishoudelijk|medisch|telefonisch|financieel "
     "@title "
     "!/ <4 $"},
    {"juffrouw", "@trait <1 meid|dame|meisje|juf|juffrouw|lady|girl|hostess|waitress"},
    {"juffrouw", "@trait <1 vent|kerel|jongen|jongens|gozer|knul|guy|lad|boy"},
    {"vrouwelijke-collega", "-en|and|of|or|/ vrouwelijk|female !@served|en|and|of|or|/"},
    {"mannelijke-collega", "-en|and|of|or|/ mannelijk|male !@served|en|and|of|or|/"},
    {"vrouwelijke-collega",
     "voorkeur|liefst|preferably|prefer|preference ?naar ?gaat ?uit ?for ?voor ?een ?a @woman"},
    {"mannelijke-collega",
     "voorkeur|liefst|preferably|prefer|preference ?naar ?gaat ?uit ?for ?voor ?een ?a @man"},
    {"juffrouw", "je bent ?een <1 meid|dame|kerel|vent|jongen|gozer|knul"},
    {"juffrouw",
     "-onze|mijn|our|my dame|meisje|meid|jongen|girl|lady|boy voor|op|in|for ?de ?het ?onze ?the "
     "receptie|bediening|balie|winkel|keuken|telefoon|bar|desk|kantoor|office"},
    {"vrouwelijke-collega", "@woman <2 gezocht|gevraagd|wanted"},
    {"mannelijke-collega", "@man <2 gezocht|gevraagd|wanted"},
    {"vrouwelijke-collega", "( v|vrouw|f|female )"},
    {"mannelijke-collega", "( m|man|male )"},
    {"accentloos", "zonder|geen|no|without !probleem <2 accent"},
    {"accentloos", "accentloos|accentvrij"},
    {"moedertaal", "nederlandstalig|dutch <1 van|by geboorte|birth"},
    {"moedertaal", "moedertaal|tongue <2 is|moet <3 nederlands|dutch"},
    {"allochtoon", "geen|no|nooit <1 @foreigner"},
    {"nederlandse-achtergrond",
     "minimaal|minstens|tenminste|ten|al <3 jaar|jaren <1 woonachtig|wonend|wonen <1 in nederland"},
    {"nederlandse-nationaliteit",
     "alleen|uitsluitend|only|enkel <2 nederlanders|nederlandse|dutch|belgen <1 $"},
    {"geen-hoofddoek",
     "hoofddoek|headscarf|hijab|keppel|tulband|turban <<5 niet|not <1 "
     "toegestaan|gewenst|mogelijk|allowed|permitted|gedragen"},
    {"geen-hoofddoek",
     "hoofddoek|headscarf|hijab|keppel|tulband|turban <<3 verboden|forbidden|prohibited"},
    {"geen-hoofddoek",
     "geen|no|zonder|without <2 religieus|religieuze|religious|levensbeschouwelijk <1 "
     "uiting|kleding|symbool|symbolen|clothing|symbol|teken|kledij"},
    {"christelijk",
     "lid|lidmaat|member van|of <2 kerk|church|kerkgenootschap|kerkgemeente|moskee|mosque"},
    {"christelijk",
     "@faith achtergrond|levensovertuiging|overtuiging|background|levensstijl|geloof|faith <<3 "
     "vereist|gevraagd|verplicht|noodzakelijk|required|must|eis|nodig"},
    {"christelijk", "je hebt|bent|komt|deelt <3 @faith !school|instelling|organisatie"},
    {"christelijk", "je bent|be ?een ?a moslim|moslima|christen|hindoe|jood|gelovig|muslim"},
    {"christelijk", "je ga|gaat|bezoekt <2 kerk|moskee|synagoge|church|mosque"},
    {"christelijk",
     "vraag|vragen|verwacht|verwachten|zoek|zoeken|require|expect <3 @faith "
     "achtergrond|levensovertuiging|overtuiging|geloof|levensstijl|background|faith|belief"},
    {"christelijk",
     "onderschrijf|onderschrijft|onderschrijven|deel|deelt <3 @faith "
     "identiteit|grondslag|levensovertuiging|overtuiging|geloof"},
    {"christelijk",
     "praktiserend|belijdend|practising|practicing|overtuigd @faith|christen|moslim|lid|hindoe"},
    {"fysiek-fit", "je|you|must|kandidaat <2 bent|are|be|is <2 gezond|kerngezond|topfit|healthy"},
    {"fysiek-fit",
     "gezond|kerngezond|fit|topfit|healthy en|and "
     "belastbaar|fit|gezond|vitaal|sterk|strong|healthy"},
    {"fysiek-fit",
     "goed|goede|uitstekend|prima|good|excellent|perfect|blakende <1 gezondheid|health "
     "!insurance|insurances|plan|benefits|care"},
    {"fysiek-fit", "topconditie|topfit|kerngezond"},
    {"geen-beperking",
     "geen|zonder|no|without|vrij <1 "
     "fysiek|fysieke|lichamelijk|medisch|psychisch|gezondheid|physical|medical|health|mental|"
     "chronisch <1 "
     "klacht|klachten|beperking|probleem|problemen|issue|problem|limitation|aandoening|condition"},
    {"geen-beperking", "able bodied"},
    {"geen-beperking", "able - bodied"},
    {"nooit-ziek", "nooit|zelden|never|rarely|seldom|amper <1 ziek|sick|ill"},
    {"nooit-ziek", "niet <1 vaak|snel|veel <1 ziek"},
    {"nooit-ziek", "laag|gering|low <1 ziekteverzuim|verzuim|absenteeism <<2 je"},
    {"slank", "slank|slanke !organisatie|proces|ontwerp"},
    {"slank", "geen|no|zonder overgewicht|obesitas"},
    {"zonder-kinderen", "^ geen|zonder|no <1 kind|kinderen|children|kids"},
    {"zonder-kinderen", "je hebt|have <1 geen|no <2 kind|kinderen|children|kids|zorgtaken|gezin"},
    {"zonder-kinderen", "vrij|free van|of zorgtaken|gezinstaken|kinderen|children"},
    {"zonder-kinderen",
     "geen|no <1 verplichting|verplichtingen|obligation|commitment thuis|prive|at"},
    {"burgerlijke-staat", "ongebonden|vrijgezel"},
    {"burgerlijke-staat",
     "je|stabiel|stabiele|rustig|rustige|goed|goede thuissituatie|gezinssituatie|thuisfront <<4 "
     "geregeld|stabiel|orde|rustig|toe|toelaat|goed"},
    {"kinderwens",
     "geen|no|zonder <1 "
     "zwangerschapsplannen|kinderwens|gezinsplannen|zwangerschapswens|babyplannen|pregnancy"},
    {"geen-uitkering",
     "geen|no <1 "
     "uitkeringstrekker|werkloze|uitkeringsgerechtigde|bijstandstrekker|unemployed|"
     "bijstandsgerechtigde"},
    {"representatief-uiterlijk",
     "cv|sollicitatie|sollicitatiebrief|brief|stuur|solliciteer|resume|letter|reactie|motivatie "
     "<<5 pasfoto|foto|photo|photograph|picture"},
    {"representatief-uiterlijk",
     "aantrekkelijk|knap|mooi|attractive|pretty|handsome|beautiful|good <2 "
     "uiterlijk|voorkomen|verschijning|appearance|looks|looking|gezicht|smile|uitstraling"},
});

}  // namespace

std::span<const FlagClass> flag_classes() { return kClasses; }
std::span<const FlagSource> flag_sources() { return kWordings; }

}  // namespace overstap::extract
