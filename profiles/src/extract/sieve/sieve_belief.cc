// SPDX-License-Identifier: Apache-2.0
// Religion and conviction, and union membership.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {religion, quiet,
     "principiele|levensbeschouwelijke|gewetensbezwaren|religieuze <1 redenen|bezwaren|gronden"},
    {religion, keep, "mis|mist <3 @BODY"},
    {union_membership, self, "de bond $"},
    {union_membership, self, "nu91"},
    {union_membership, nothing, "memberships|lidmaatschappen <<9 unison|rmt|gmb|fnv|cnv|usdaw"},
    {religion, nothing,
     "als|as <1 islamitische|joodse|christelijke|katholieke|gereformeerde|muslim|jewish|christian "
     "vrouw|man|moeder|vader|woman|mother|father"},
    {union_membership, nothing, "nog steeds|altijd lid $"},
    {union_membership, person,
     "politievakbond|onderwijsvakbond|lerarenvakbond|zorgvakbond|artsenvakbond|politiebond|"
     "havenbond|zeeliedenbond|onderwijsbond|leraarsbond|leraarbond|kunstenbond|"
     "bouwbond|"
     "metaalbond|voedingsbond|vervoersbond|transportbond|chauffeursbond|spoorbond|ambtenarenbond|"
     "defensiebond|officierenbond|journalistenbond|verplegersbond|artsenbond|horecabond|winkelbond|"
     "industriebond|douanebond|brandweerbond"},
    {union_membership, nothing,
     "member|joined|join|joining|rep|steward <3 unite|gmb|rmt|tuc|unison|usdaw|aslef|nasuwt|siptu"},
    {union_membership, keep,
     "propedeuse|hbo|mbo|studie|opleiding|school|rechten|cursus|traject|diploma <4 gestaakt"},
    {union_membership, keep, "cao|onderhandel*|overleg* <5 fnv|cnv|vakbond <3 fnv|cnv|unie|vcp"},
    {religion, person,
     "orthodoxe|katholieke|hervormde|gereformeerde|evangelische|koptische|protestantse|"
     "islamitische "
     "dienst|diensten|viering|mis|zangdienst"},
    {religion, person,
     "folderen|flyeren|folder|flyer|campagne|canvassed|canvassing|campaigned|posters <3 voor|for "
     "<2 @PARTY"},
    {religion, self,
     "zondag|zondags|sunday|sundays <6 orgel|organ|voorganger|preek|preken|gemeente|psalmen"},
    {union_membership, nothing,
     "door|via|bij|van|met de|mijn bond|vakbond <2 ben|heb|werd|ik|geholpen"},
    {religion, person,
     "raadslid|gemeenteraadslid|statenlid|fractievoorzitter|fractielid|wethouder|burgerraadslid|"
     "commissielid|kandidaatraadslid|councillor|councilor <4 @PARTY"},
    {religion, self, "lijst|kieslijst|kandidatenlijst <3 @PARTY"},
    {religion, person,
     "member|supporter|lid of|van <2 green|labour|conservative|socialist|liberal party"},
    {religion, person,
     "hervormde|gereformeerde|evangelische|protestantse|doopsgezinde|remonstrantse|vrijgemaakte|"
     "oudkatholieke|christelijke|katholieke|koptische|orthodoxe|baptisten|pinkster "
     "gemeente|kerk|kerken|"
     "parochie|geloofsgemeenschap"},
    {religion, keep,
     "koster|beheerder|organist|administrateur|medewerk*|kosteres|secretaresse|schoonmaker|werk* "
     "<5 "
     "hervormde|gereformeerde|evangelische|protestantse|christelijke|katholieke "
     "gemeente|kerk|parochie"},
    {religion, quiet,
     "@person|@he|@someone|mijn|onze <8 "
     "dominee|pastoor|imam|rabbijn|priester|predikant|ouderling|pandit"},
    {religion, quiet, "dominee|pastoor|imam|rabbijn|predikant|pandit <9 @person"},
    {religion, self,
     "voorganger|predikant|oudste|elder in|van|bij|of <3 gemeente|kerk|church|evangelische"},
    {religion, quiet, "gospelkoor|kerkkoor|jeugddienst|kindernevendienst|bijbelgroep"},
    {religion, quiet, "uit|vanuit|om <1 overtuiging|geloofsovertuiging|principe|principes"},
    {religion, nothing, "@FAITH home|household|house|huishouden|milieu|jeugd"},
    {union_membership, nothing, "@my|zijn|haar|his|her <1 bond|vakbond|vakcentrale"},
    {union_membership, nothing,
     "lidmaatschap|lidmaatschappen|memberships|membership <3 fnv|cnv|unie|vakbond|union|bond"},
    {union_membership, person, "unie|vcp|acp|aob|npb|nu91|unite lid|member|kaderlid"},
    {union_membership, self, "ledengroep|bedrijfsledengroep|kadergroep|bondsgroep|vakgroepbestuur"},
    {union_membership, keep,
     "vakbondsmedewerk*|vakbondsonderhandel*|vakbondsoverleg|vakbondszaken|vakbondsjurist|"
     "vakbondsconsulent*|vakbondsadviseur*"},
    {religion, self, "lid|member|leden van|of <1 pkn|ggin|hhk|eg|vbg|gkv|ngk|pkngemeente"},
    {religion, self, "hadj|haj|hajj|umrah|bedevaart|mekka|mecca|pelgrimage|pilgrimage"},
    {religion, person, "@FAITH <2 opgevoed|opgegroeid|grootgebracht|raised"},
    {union_membership, self, "vakbonds*|bondslid*"},
    {union_membership, self, "union dues|fees|subscription"},
    {union_membership, self, "zit|zat|ben|was <1 namens <2 fnv|cnv|vakbond|bond <2 in"},
    {union_membership, person, "member of unite|unison|gmb|usdaw|fnv|cnv"},
    {union_membership, keep,
     "leden <8 woord|geadviseerd|adviseren|helpen|geholpen|bellen|gebeld|werven|geworven|vragen"},
    {union_membership, keep,
     "vakbond|vakbonden|bond|union|fnv|cnv <6 namens|onderhandel*|negotiat*"},
    {religion, self, "zeer|erg|diep|streng|heel|very|deeply|steeds|niet|echt|actief <2 @FAITH"},
    {religion, self, "@be <4 @FAITH $"},
    {religion, self,
     "@be <4 pastoor|dominee|imam|priester|non|priest|nun|monnik|pastor <1 geweest"},
    {religion, nothing,
     "voorzitter|penningmeester|raadskandidaat|kandidaat|kieslijst|verkiezingen|lijsttrekker|"
     "afdelingsvoorzitter|afdelingsbestuur|ledenraad <<4 @PARTY"},
    {union_membership, self, "join|joined|the|my|in|our union !jack|station|street"},
    {religion, nothing,
     "@i|@be|@he|actief|active <6 "
     "actief|active|lid|bestuurslid|member|vrijwilliger|volunteer|campagne|campaigned <<6 @PARTY"},
    {religion, self, "politiek|politically <2 actief|active|links|rechts"},
    {religion, self,
     "zing|zingt|zong|sing|sings|sang|speel|speelt|help|helpt|kook|preek|preekt <4 @HOUSE"},
    {religion, nothing, "belijdend|gedoopt|dooplid|doend lid"},
    {religion, person,
     "lid|member <2 van|of <2 @FAITH|gereformeerde|hervormde|evangelische|"
     "protestantse|katholieke|christelijke gemeente|kerk|kerken|gemeenschap|church|parish"},
    {religion, self,
     "kerkkoor|gospelkoor|kerkorkest|jeugdkerk|catechisatie|bijbelstudie|alphacursus"},
    {religion, nothing,
     "geloof|geloven|believe|faith|vertrouwen|trust|dank|kracht in|aan|van <1 @GOD"},
    {religion, nothing,
     "@GOD <3 "
     "kracht|leidt|geleid|leidde|helpt|heeft|geeft|gaf|gave|gives|led|leads|has|helped|zegt|wil|"
     "called|roept|geroepen|bless|zegen|dank"},
    {religion, nothing, "dank|thank|thanks|dankzij|met|with <1 @GOD"},
    {religion, nothing, "insjallah|inshallah|alhamdulillah|mashallah|amen"},
    {religion, nothing, "wij|we <1 zijn|are <2 @FAITH"},
    {religion, nothing, "sgp|pvda|vvd|cda|d66|groenlinks|partij|christenunie|pvv lid|member"},
    {union_membership, person,
     "penningmeester|voorzitter|secretaris|bestuurslid|bestuur|treasurer|chair <1 van|bij|of <1 "
     "vakbond*|bond|union|fnv|cnv"},
    {union_membership, nothing,
     "actief|active|member|steward|lid <<3 vakbond|union|fnv|cnv|vakbeweging"},

    {religion, nothing, "@i <1 @be <4 @FAITH !@institution|geschoold"},
    {religion, nothing, "@be @i <4 @FAITH !@institution"},
    {religion, nothing, "@i <1 @be <3 opgevoed|opgegroeid|raised|brought <3 @FAITH|kerk|geloof"},
    {religion, nothing, "^ <1 @be <4 @FAITH $ !@institution"},
    {religion, person, "als|as <1 een|a|an <2 @FAITH|belijdend $ !@institution"},
    {religion, self, "als|as <2 @FAITH !@institution"},
    {religion, person,
     "^ <1 "
     "praktiserend|praktizerend|practising|practicing|devout|overtuigd|overtuigde|belijdend|actief|"
     "streng|strikt|born|gelovig|vroom|actieve|active @FAITH|lid|again"},
    {religion, nothing,
     "praktiserend|praktizerend|practising|practicing|devout|overtuigd|belijdend|streng|strikt|"
     "vroom @FAITH"},
    {religion, nothing,
     "@FAITH "
     "opgevoed|opgegroeid|opvoeding|gezin|achtergrond|upbringing|background|geloof|overtuiging|"
     "faith|raised|nest|huis|gemeenschap|familie|family|milieu|getuige|getuigen|witness|witnesses"},
    {religion, nothing,
     "christelijke|katholieke|islamitische|joodse|protestantse|gereformeerde|religieuze|"
     "hindoeistische|boeddhistische|moslimse|evangelische|orthodoxe|reformatorische|religious|"
     "strenge|streng <1 "
     "opvoeding|gezin|achtergrond|geloof|overtuiging|familie|huize|levensovertuiging|feestdagen|"
     "feestdag|community|holidays|holiday|nest|moslim|gemeenschap|plichten|redenen|reasons|beliefs|"
     "verplichtingen"},
    {religion, person,
     "^ "
     "moslim|moslima|muslim|katholiek|protestants|gereformeerd|hindoe|boeddhist|atheist|gelovig|"
     "joods|hervormd|catholic|christian|christen|hindu|jewish|jehovas|jehova|buddhist|religieus|"
     "agnost|atheistisch|islamitisch|evangelisch $"},
    {religion, person, "^ moslim|moslima|muslim|jehova|jehovas|muslima"},
    {religion, person,
     "niet|not|non|geen ?een ?a gelovig|religieus|religious|kerkelijk|believer|moslim|christen"},
    {religion, self,
     "moslim|moslima|muslim|muslima|jehova|jehovas|jehovah|jehovahs|gelovig|religieus|bekeerd|"
     "hindoe|hindu|islam|gelovige"},
    {religion, nothing, "getuige|witness|witnesses|getuigen van|jehova|jehovah|jehovas|jehovahs"},
    {religion, nothing, "jehovas|jehovahs getuige|getuigen|witness|witnesses"},
    {religion, nothing,
     "@my <2 "
     "geloof|religie|godsdienst|levensovertuiging|geloofsovertuiging|kerk|moskee|parochie|faith|"
     "religion|church|mosque|parish|god|allah|gebed|gebeden|hoofddoek|hijab|headscarf|bijbel|koran|"
     "imam|dominee|dominie|pastoor|kerkgang|bekering|doop|temple|synagoge|synagogue|prayers|prayer|"
     "beliefs|keppel|keppeltje|tulband|turban|congregation|rabbi|gebedstijden|overtuiging|"
     "geloofsgemeenschap|vasten|gemeenschap"},
    {religion, nothing,
     "@our|ons|onze <1 "
     "geloof|kerk|moskee|parochie|church|mosque|parish|god|religion|faith|heer|heere|synagoge|"
     "kerkgemeente|congregation|tempel"},
    {religion, nothing,
     "omwille|wegens|vanwege|ivm|door|om|due|because|for <3 "
     "geloof|geloofsovertuiging|religie|religieuze|religious|levensovertuiging|godsdienst|kerkgang|"
     "gebed|ramadan|religion|faith|gebedstijden|kerk|moskee|kerkdienst|zondagsrust|sabbat|sabbath|"
     "shabbat"},
    {religion, self,
     "geloof|religie|religion|godsdienst|faith|geloofsovertuiging|levensovertuiging|zondagsrust"},
    {religion, keep, "geloof <1 dat|erin|mij|me|er|ik|heilig|echt|oprecht|niet"},
    {religion, keep, "^ geloof in"},
    {religion, keep, "ik|i|wij|we geloof|believe"},
    {religion, keep, "geloof ik"},
    {religion, self, "@FEAST"},
    {religion, nothing,
     "tijdens|during|met|vier|vieren|celebrate|observe|aan|fast|vast|rond|na|vrij|off|respect|keep|"
     "voor|eerbiedig|eerbiedigen|houd|naar|for <3 "
     "ramadan|suikerfeest|offerfeest|eid|diwali|divali|sabbat|sjabbat|shabbat|sabbath|pesach|gebed|"
     "prayer|prayers|vrijdaggebed|vrijdagmiddaggebed|vrijdagsgebed|kerkdienst|kerk|moskee|mosque|"
     "synagoge"},
    {religion, person, "^ <2 ramadan|sabbat|shabbat|sabbath"},
    {religion, self,
     "ga|gaat|gaan|ging|bezoek|bezoekt|bezoeken|kom|go|goes|attend|attends|visit|lid|member|actief|"
     "active|ouderling|diaken|koster|verbonden|betrokken|aangesloten|ingeschreven|gedoopt|baptised|"
     "baptized|behoor|behoren|involved|komt|behoort <5 @HOUSE"},
    {religion, nothing,
     "@i|wij|we|@he <2 ga|gaat|gaan|ging|bezoek|bezoekt|bezoeken|kom|go|goes|attend|attends|visit "
     "<5 @HOUSE"},
    {religion, nothing, "ga|gaan|bezoek|attend|go <1 ik|wij|we <4 @HOUSE"},
    {religion, person,
     "^ <1 ga|gaat|bezoek|bezoekt|go|attend|lid|member|actief|active|attends <4 @HOUSE"},
    {religion, nothing,
     "lid|member|leden <3 "
     "@HOUSE|kerkenraad|gereformeerde|hervormde|pinkstergemeente|evangelische|protestantse|"
     "katholieke|baptistengemeente"},
    {religion, nothing,
     "elke|iedere|every|op|on|each|s|zondags|sundays|sunday|zondag|vrijdag|friday <3 naar|to|at|in "
     "<2 @HOUSE"},
    {religion, self, "@HOUSE $"},
    {religion, person,
     "ouderling|diaken|ambtsdrager|kerkenraadslid|elder|deacon|churchgoer|kerkganger|misdienaar|"
     "kerklid|gemeentelid|zondagsschool|moskeebezoek|kerkbezoek"},
    {religion, nothing, "@i|we|wij <2 bid|bidden|pray"},
    {religion, nothing, "bid|bidden ik|wij|we"},
    {religion, self, "bid|bidden|bidt|pray|praying|prays|gebeden"},
    {religion, person, "^ bid|bidt|vasten $"},
    {religion, nothing, "@i vast|vasten|fast"},
    {religion, self, "vasten|fasting|vast|fast <3 ramadan|vastenmaand|maand|lent"},
    {religion, self, "@HEADWEAR"},
    {religion, nothing, "@i|draag|wear|wears|draagt <4 @HEADWEAR"},
    {religion, self,
     "halal|kosher|koosjer|varkensvlees|pork <4 "
     "eet|eat|verkoop|raak|werken|only|alleen|aanraken|geloof|alcohol|raakt"},
    {religion, self,
     "eet|eat|raak|schenk|serveer|verkoop|touch|serve|handle|raakt <4 "
     "halal|kosher|koosjer|varkensvlees|pork"},
    {religion, self,
     "god|allah|heere|here|jezus|jesus|christus|christ|profeet|bijbel|koran|quran|bible|boeddha|"
     "heiland $"},
    {religion, self, "de|mijn|onze|der heer|heere $"},
    {religion, nothing, "god|allah|jesus|jezus <3 @my|@i|geloof|believe"},
    {religion, nothing, "geloof|believe in|aan god|allah|jezus|jesus"},
    {religion, self, "gedoopt|baptised|baptized|belijdenis|communie|bekeerd|converted"},
    {religion, self,
     "zondag|zondags|sunday|sundays|vrijdagmiddag|friday <6 "
     "kerk|moskee|church|mosque|mis|dienst|gebed|prayer|rustdag|geloof"},
    {religion, person,
     "geen|niet|no|not <3 zondag|sunday <3 geloof|kerk|religie|church|faith|religion"},
    {religion, nothing, "stem|stemde|stemmen|stemt|vote|voted <3 @PARTY !lijst"},
    {religion, nothing, "stem|stemde|stemmen|stemt|vote|voted <<4 op|for <1 @PARTY !lijst"},
    {religion, keep, "stem|stemde|stemmen|stemt <<4 af <<4 @PARTY"},
    {religion, person,
     "^ <2 lid|member|actief|kaderlid|stemmer|vrijwilliger <3 "
     "groenlinks|pvda|vvd|d66|cda|sgp|pvv|bbb|volt|nsc|christenunie|partij|ja21|fvd|glpvda|labour"},
    {religion, nothing, "@my|mijn politieke|political"},
    {religion, self,
     "@be <3 links|rechts|socialist|communist|conservatief|humanist|anarchist|liberaal "
     "georienteerd|$"},
    {religion, person, "lid <2 sp|cu|denk|partij"},
    {religion, keep,
     "@FAITH|@HOUSE|christelijke|katholieke|islamitische|joodse|protestantse|gereformeerde|"
     "hervormde|evangelische|reformatorische|oecumenische|religieuze <1 @institution"},
    {religion, keep, "@institution <2 @HOUSE|@FAITH"},
    {religion, keep,
     "@FAITH|christelijke|katholieke|islamitische|joodse|protestantse <1 "
     "sociaal|maatschappelijk|jeugd|pastoraal|diaconaal werk"},
    {religion, keep, "mis <2 je|niets|niks|ik|liepen|ging|gaan|gegaan|mee"},
    {religion, keep, "mis|holi day|days|hap|zeker|ik"},
    {religion, keep, "ik|iets|niets|niks|wat ?nu ?nog ?wel ?soms ?vooral mis"},
    {religion, keep, "ik|nog mis <3 ervaring|kennis|diploma|vaardigheden|werkervaring"},
    {religion, keep, "kruisje|kruisjes zetten|bij"},
    {religion, keep,
     "@be <3 joods|christelijk|katholiek|islamitisch|christian|catholic|jewish|protestants <1 "
     "@institution"},
    {religion, keep,
     "kerk|moskee|church|tempel|kerken <2 "
     "schoonmaak|schoongemaakt|restaur*|gebouwd|schilderwerk|verhuur|beheer|renovatie|orgel|muziek|"
     "dak"},
    {religion, keep,
     "schoonmaak*|restaur*|renovatie|koster|organist|dirigent|verhuur|beheer*|schilder*|bouw|gids|"
     "rondleiding*|concerten|pianist|zanger|architect|schoonmaker|musicus|beiaardier <4 @HOUSE"},
    {religion, keep, "humanist|humanistisch ?geestelijk verzorger|raadsman|begeleider"},
    // Unions.
    {union_membership, nothing,
     "lid|leden|member|lidmaatschap|membership|aangesloten|ingeschreven|kaderlid|contributie <4 "
     "fnv|cnv|vakbond|vakbeweging|bond|unie|vcp|abvakabo|vakcentrale|vakvereniging|nu91|aob|npb|"
     "acp|union|unions|vhp|unienfto|vakbonden|ntb|kunstenbond !representatives"},
    {union_membership, nothing,
     "fnv|cnv|abvakabo|bonds|vakbonds|vakbond|union|bond "
     "lid|kaderlid|kaderleden|member|membership|lidmaatschap|leden|representative|rep|reps|steward|"
     "activist|actief|vertegenwoordiger|delegate|militant|official|afgevaardigde"},
    {union_membership, nothing,
     "vakbondslid|vakbondsman|vakbondsvrouw|vakbondslidmaatschap|vakbondskaderlid|fnver|bondslid|"
     "vakbondslidschap|vakbondsvertegenwoordiger|bondskaderlid|vakbondsafgevaardigde|"
     "vakbondsactivist|unionist|kaderlid|fnvlid|cnvlid|vakbondskader"},
    {union_membership, person, "vakbondsactiviteiten|vakbondscontributie|bondscontributie"},
    {union_membership, nothing, "@i|@be|@my <4 vakbond|fnv|cnv|union $"},
    {union_membership, self,
     "vakbond|fnv|cnv|vakbeweging|abvakabo|vakcentrale|bondsbestuur|bondsraad|bondsvergadering|"
     "bondscongres|bondsgroep|unionised|unionized"},
    {union_membership, nothing,
     "@my <1 bond|vakbond|union|kaderlidmaatschap|vakbondspas|lidmaatschap <4 "
     "gestaakt|actie|staking|bestuur|geholpen|gezeten|helped|strike|$"},
    {union_membership, self,
     "de|mijn|onze bond <3 staat|hielp|helpt|steunt|adviseert|lid|kaderlid|gestaakt|betaal|$"},
    {union_membership, self, "trade|labour|labor|workers union"},
    {union_membership, self, "gestaakt|staken|striking"},
    {union_membership, self,
     "actief|active|betrokken|bestuurslid|vrijwilliger|organised|unionised|unionized|steward|"
     "georganiseerd|aangesloten <4 vakbond|fnv|cnv|union|bond|unie|vakbeweging"},
    {union_membership, nothing, "shop|union steward|organiser|rep"},
    {union_membership, nothing, "actief|active|steward <3 vakbond|fnv|cnv|trade|union|vakbeweging"},
    {union_membership, self, "staak|staakte|meegestaakt|staking|stakingen|strike|strikes|stakers"},
    {union_membership, self, "vakbond|fnv|cnv|vakbeweging|union $"},
    {union_membership, self, "via|steun|bijstand|contributie|hulp <2 vakbond|fnv|cnv|bond|union"},
    {union_membership, person, "^ fnv|cnv|vakbond $"},
    {union_membership, keep,
     "credit|european|student|students|western|rugby|civil|customs union|unie"},
    {union_membership, keep, "europese|hogeschool unie"},
    {union_membership, keep,
     "jurist <1 bij|van|voor|arbeidsrecht ?bij ?de ?het fnv|cnv|vakbond|bond|unie"},
    {union_membership, keep,
     "medewerk*|adviseur|consulent|secretaresse|werkzaam|gewerkt|werkte|werk|baan|functie|"
     "worked|employed|stage|administratie*|receptioniste|juridisch <3 "
     "fnv|cnv|vakbond|bond|unie|union|vakbeweging"},
    {union_membership, keep,
     "overleg*|onderhandel*|negotiat*|contact|contacten|cao|afspraken|gesprekken|liaised|"
     "liaison|"
     "agreements|or <5 vakbond|vakbonden|fnv|cnv|union|unions|bonden"},
    {union_membership, keep,
     "bij|voor|at|for ?de ?het ?the ?vakbond ?bond fnv|cnv|vakbond|bond|union <<6 "
     "werkte|gewerkt|worked|working|medewerk*|deed|administratie*|stage"},
    {union_membership, keep, "vakbonden|unions <2 overleg|onderhandel*"},
    {union_membership, keep, "staking|strike <2 opgelost|gesprekken|price|rate"},
    {union_membership, keep, "studie|opleiding|school <2 gestaakt|staakte"},
});

}  // namespace

std::span<const SieveRule> belief_rules() { return kRules; }

}  // namespace overstap::sieving
