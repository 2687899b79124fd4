// SPDX-License-Identifier: Apache-2.0
// The fields of meaning of the grounds, gone through one by one: organs, carers, medicines,
// benefits, feasts, dress, peoples, relatives, penalties, money troubles. The classes of
// sieve_topics.cc and sieve_vocabulary.cc, continued.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

constexpr auto kFields = std::to_array<WordClass>({
    {"ILL",
     "hartkloppingen|winterdip|vergroeiing|vergroeiingen|verkalking|verkalkingen|krampen|"
     "tintelingen|verzakking|flauwvallen|duizeligheid|duizelingen|oorsuizingen|hoofdpijn|"
     "hoofdpijnen|buikpijn|buikklachten|cyste|cystes|poliepen|spierkramp|bloedprop|bloedstolsel|"
     "abces|fistel|kwaal|kwaaltjes|palpitations|dizziness|headaches|cyst|bekkenbodem|kankervrij|"
     "kankeroverlever|astmapatient|astmapatiente|allergieaanval|lactose|prikkelbaredarm|reflux|"
     "koliek|maagbloeding|postcommotioneel|concussion|wervelbreuk|discushernia|meniscusscheur|"
     "carpaal|hielspoor|dystrofie|crps|hemiparese|quadriplegie|addison|cushing|klinefelter|"
     "turnersyndroom|marfan|downsyndroom|dcd|dyspraxie|dysfasie|cptss|cptsd|"
     "paranoia|paranoide|paranoid|suicide|automutilatie|zenuwinzinking|"
     "ghbverslaving|detox|heroineverleden|verslavingsgeschiedenis|alcoholisme|hartpatienten|"
     "kransslagader|aortaklep|hartruis|boezemfibrilleren|longoedeem|klaplongen|stembandverlamming|"
     "stembandknobbels|oorontstekingen|trommelvlies|middenooronsteking|gehoorstoornis|scheelzien|"
     "hoornvlies|oogbloeding|dubbelzien|gezichtsveld|gezichtsvelduitval|halfzijdig|rechtszijdig|"
     "linkszijdig|schrompelnier|nierinsufficientie|hartinsufficientie|bekkeninstabiel|"
     "ziektegeschiedenis|ziektebeeld|ziekteverleden|chronischevermoeidheid|vermoeidheidsziekte|"
     "bindweefselziekte|reumatoideartritis|psoriasisartritis|ankylosing|spondylitis|coeliac|crohns|"
     "crohnpatient|darmstoma|stomas|colostoma|stomadrager|kankeroperatie|tumorverwijdering|"
     "dotterbehandeling|openhartoperatie|knievervanging|heupvervanging|rugwervelfractuur|"
     "schedelbasisfractuur|hersentumoren|dementia|alzheimers|parkinsons|huntingtons|tourettes|bpd|"
     "schizophrenia|bulimia|panicattacks|breakdowns|ptsdiagnose|adhddiagnose|autismediagnose|"
     "asspatient|winterdepressie|winterblues|slaapwandelen|restlesslegs|hooikoortspatient|"
     "huisstofmijtallergie|katallergie|meelallergie|bakkersastma|voedselallergie|contactallergie|"
     "handeczeem|kapperseczeem|schimmelinfectie|gordelroospijn|ziektevanlyme|lymepatient|tekenbeet|"
     "qkoortspatient|longcovidklachten|coronavermoeidheid|psychiatrischpatient|spierspanning|"
     "spierzwakte|jongdementie|lichaamsbeperking|spierscheuring"},
    {"TARGET",
     "faalangstig|hoogsensitieve|hypersensitief|analfabeet|analfabete|gedragsgestoord|zwakbegaafde|"
     "moeilijklerende|functieverlies|krachtverlies|gameverslaafd|telefoonverslaafd|rookverslaving"},
    {"AID",
     "looprek|rollatortje|gehoorhond|implantaat|knieband|kniebrace|rugbrace|polsbrace|steunkous|"
     "prothese|armprothese|handprothese|neusbril|beenbeugel|rolstoelbus|hoortoestellen|hoortoestel|"
     "gehoorapparaatje|cane|crutch|prosthesis|prosthetic|inhaler"},
    {"BODY",
     "achillespees|pezen|stembanden|schildklier|prostaat|blaas|baarmoeder|gebit|luchtwegen|"
     "bloedvaten|zenuwstelsel|bekken|kniebanden|ligament|ligaments|thumb|stomach|kidneys|kidney|"
     "liver|bladder|tendon|tendons|nerves|tussenwervelschijf|onderrug|bekkenbodem|gewrichtsbanden|"
     "handgewrichten|vingergewrichten|heupgewricht|kniegewricht|reuk|evenwichtsorgaan"},
    {"CARE",
     "dietist|dietiste|hematoloog|nefroloog|knoarts|diabetesverpleegkundige|longverpleegkundige|"
     "spv|factteam|haptonoom|haptotherapie|haptotherapeut|acupunctuur|acupuncturist|homeopaat|"
     "manueeltherapeut|oefentherapeut|handtherapeut|optometrist|orthoptist|audicien|audioloog|"
     "anesthesist|pijnspecialist|sportarts|bedrijfspsycholoog|arboarts|arbodienst|verzekeringsarts|"
     "keuringsarts|counsellor|schematherapie|schematherapeut|cgt|radiotherapie|radiotherapy|"
     "ibuprofen|naproxen|diclofenac|metformine|metformin|statines|thyrax|levothyroxine|ventolin|"
     "puffer|puffers|quetiapine|olanzapine|risperidon|haldol|abilify|lamotrigine|depakine|"
     "carbamazepine|keppra|temazepam|melatonine|venlafaxine|paroxetine|fluoxetine|escitalopram|"
     "mirtazapine|bupropion|amitriptyline|nortriptyline|fentanyl|buprenorfine|naltrexon|antabus|"
     "refusal|medikinet|strattera|elvanse|clozapine|marcoumar|omeprazol|humira|biologicals|"
     "hormonen|xanax|zoloft|adderall|insulin|betablocker|betablockers|steroids|antipsychotica|"
     "antipsychotics|stemmingsstabilisator|kalmeringsmiddelen|slaapmiddelen|ontstekingsremmers|"
     "bloedverdunner|maagbeschermers|medicatiegebruik|pillendoos|slaappil|slaaptabletten|"
     "pijnmedicatie|pijnstiller|tabletten|rehabilitation|psychotherapist|psychotherapy|counselling|"
     "shrink|oncologist|cardiologist|neurologist|rheumatologist|gp|wmobegeleiding|wmovoorziening|"
     "zorgindicatie|wlzindicatie|pgb|traumabehandeling|deeltijdbehandeling|dagtherapie|"
     "runningtherapie|lichttherapie|hormoonbehandeling|ect|kno|mdlarts"},
    {"WW",
     "bijstandje|uitkerinkje|wwtje|wajongje|owajong|aioaanvulling|bijstandsnorm|rww|abw|"
     "wijuitkering|iowuitkering|twuitkering|bbzuitkering|bbzlening|aowuitkering|aowtje|wianietje|"
     "wwuitkerinkje|wgauitkerinkje|vangnetzw|wajong2015|waz|ziektewetje|bijstandspotje"},
    {"BENEFIT",
     "steuntrekker|bijstandsgezin|uitkeringssituatie|uitkeringsafhankelijk|uitkeringsverleden|"
     "uitkeringsperiode|bijstandsperiode|wwperiode|wwrecht|wwrechten|wwmaanden|uitkeringsinstantie|"
     "dole"},
    {"STATUS",
     "wswer|wswindicatie|swbedrijfstatus|nugger|nuggers|banenafspraker|wajongvoordeel|"
     "praktijkverklaring|jobcoachuren|doelgroepstatus|doelgroepindicatie|arbeidsbeperkten|"
     "loonwaardebepaling|lkvverklaring"},
    {"FAITH",
     "moslimjongen|moslimgezin|bijbelvast|bijbelgetrouw|wedergeboren|kerkgangster|kerkgaand|"
     "oudgereformeerd|oudkatholiek|russischorthodoxe|grieksorthodoxe|syrischorthodoxe|protestante|"
     "sikhs|jains|sufi|soefist|wahabiet|taoisme|boeddhisme|hindoeisme|jodendom|christendom|"
     "katholicisme|judaism|christianity|catholicism|buddhism|hinduism|rastafarian|pagan|unitarian|"
     "gnostisch|gnosticus|evangelist|mormonen|amish|chassidisch|ultraorthodox|liberaaljoods|"
     "halfjoods|vadersjood|messiasbelijdend|nonreligious|irreligious|deist|ietsist|katholieken|"
     "geloofsgenoot|geloofsgenoten|medegelovigen"},
    {"FEAST",
     "suhoor|tarawih|wudu|gebedskleed|gebedskleedje|kerkasiel|bidstonden|ashura|moharram|mawlid|"
     "vesak|navratri|thaipusam|vaisakhi|kippoer|kippur|sukkot|sjabbes|sjabbath|aswoensdag|"
     "allerheiligen|zondagsheiliging|bidruimte|gebedsmoment|gebedsmomenten|bidmoment|bidmomenten|"
     "vrijdagmoskee|stiltetijd|rozenkrans|koranlezing|koranstudie|bijbelvers|bijbellezen|bijbelles|"
     "catechese|vormsel|doopfeest|barmitswa|batmitswa|besnijdenis|kerkbezoek|moskeegang|hadj|"
     "bedevaart|eucharistie|heiligemis|hoogmis|zondagsmis"},
    {"HOUSE",
     "huiskerk|huisgemeente|celgroep|kerkplant|moskeevereniging|pinkstergemeenschap|"
     "baptistengemeente|evangeliegemeente|volleevangelie|ashram|pagode|koorschool|klooster"},
    {"HEADWEAR",
     "hijabi|abaya|djellaba|chador|sluier|gesluierd|keppels|pijpenkrullen|dastar|dastaar|kirpan|"
     "hoofddoekje|hoofdoekje|khimar|yarmulke|kippa|kruisketting|davidster|rozenkransje"},
    {"PARTY",
     "50plus|piratenpartij|gemeentebelangen|leefbaar|wilders|omtzigt|cdaer|pvdaer|vvder|splid|jovd|"
     "cdja|tory|republican|democrat"},
    {"MIGRANT",
     "zoekjaar|kennismigrantenvergunning|mvv|twv|greencard|bluecard|asielzoekerscentrum|coalocatie|"
     "noodopvang|gezinslocatie|vluchtverhaal|vluchtelingenkind|bootvluchteling|oorlogsvluchteling|"
     "verblijfsprocedure|verblijfsduur|naturaliseren|genaturaliseert|nederlanderschap|"
     "inburgeringsklas|oekrainevluchteling|adoptie|geadopteert|adoptieland|vertrekplicht|"
     "terugkeerbesluit|indprocedure|inddocument|vluchtelinge|dublinprocedure|migratieverhaal|"
     "migratiegeschiedenis"},
    {"CIVIL",
     "weekendvader|weekendpapa|papadag|papadagen|mamadag|mamadagen|kostwinner|"
     "bonuspapa|bonusmama|stiefpapa|stiefmama|getrouwt|hertrouwde|relatiebreuk|uithuisplaatsing|"
     "uithuisgeplaatst|ondertoezichtstelling|tienerouder|tienervader|thuiswonende|lhbti|lhbtiq|"
     "lgbt|lgbtq|lesbische|homoseksuele|trouwerij|huwelijksproblemen|relatieproblemen|"
     "relatietherapie|gezinsproblemen|gezinsbegeleiding|opvoedproblemen|familieproblemen|"
     "familiedrama|nabestaande|rouwverlof|zorgverlof|kinderloosheid"},
    {"PREGNANT",
     "zwangerschapsverloffen|uitgerekende|kraamverlof|partnerverlof|zwangerschapsbuik|kinderwens|"
     "icsitraject|iuitraject|eiceldonatie|spermadonor|pregnantly|ectopic|bevallingsplan|weeen|"
     "stuitligging|foetus|nakomertje|kolfapparaat|kolfpauze|kolftijd|borstvoedingspauze|afkolven|"
     "kolf"},
    {"CRIME",
     "vrijlating|tralies|petoet|tbr|haltstraf|jeugdrechter|kinderrechter|politierechter|"
     "strafrechter|isdtraject|verdenking|elektronischtoezicht|enkelbandtraject|invrijheidstelling|"
     "voorwaardelijkvrij|schorsingsvoorwaarden|jeugdreclassering|jji|delict|delicten|misdrijf|"
     "misdaadverleden|criminaliteitsverleden|vastgezeten|gebromd|jailtime|parolee|misdemeanors|"
     "juvie|remand|lawbreaker"},
    {"DEBT",
     "kredietbank|geldnood|aanmaningen|toeslagenslachtoffer|pandjeshuis|schuldentraject|"
     "schuldenaarstraject|budgetcoach|budgetcoaching|inkomensbeheerder|betalingsregelingen|"
     "schuldenstress|schuldenverleden|schuldeisend|geldstress|wanbetaling|loansharks|overindebted|"
     "indebted|indebtedness|beslagvrije|huurachterstanden|energieschuld|energieschulden|leningen|"
     "woekerlening|flitskrediet|persoonlijkelening|creditcardschuld|creditcardschulden|naheffingen|"
     "saneringstraject"},
    // Who lives where; a person's nouns and adjectives beside those of sieve_origin.cc.
    {"ETHNIC",
     "tsjech|tsjechisch|slowaak|sloveen|sloveens|sloveense|macedonier|macedonisch|macedonische|"
     "montenegrijn|montenegrijns|moldavier|moldavisch|moldavische|witrus|witrussisch|georgier|"
     "georgische|azerbeidzjaan|azerbeidzjaans|kazach|kazachs|kazachse|oezbeek|oezbeeks|oezbeekse|"
     "tadzjiek|tadzjieks|mongool|mongools|mongoolse|nepalese|bengaal|bengaalse|bengali|srilankaan|"
     "srilankaans|srilankaanse|birmees|birmese|cambodjaan|cambodjaans|maleisier|maleisisch|"
     "maleisische|koreaan|koreaanse|taiwanees|taiwanese|jemeniet|jemenitisch|jemenitische|jemeni|"
     "saoedisch|saoedische|jordanier|jordaanse|libier|libische|malinees|malinese|ivoriaan|"
     "ivoriaans|ivoriaanse|liberiaan|liberiaans|liberiaanse|sierraleoons|togolees|togolese|"
     "kameroense|kameroener|rwandees|rwandese|burundees|burundese|tanzaniaan|tanzaniaans|"
     "tanzaniaanse|zambiaans|zambiaanse|zimbabwaans|zimbabwaanse|namibisch|angolese|gambiaanse|"
     "guinees|guinese|senegalese|mauritaans|keniaanse|keniaan|oegandese|ecuadoriaan|ecuadoriaans|"
     "ecuadoriaanse|boliviaan|boliviaans|boliviaanse|chileen|chileens|chileense|peruaan|peruaanse|"
     "cubaan|cubaanse|mexicaan|mexicaanse|argentijnse|venezolaan|venezolaanse|uruguayaans|"
     "paraguayaans|panamees|nicaraguaans|hondurees|haitiaan|haitiaans|jamaicaan|jamaicaans|"
     "jamaicaanse|bonairiaan|bonairiaans|canadese|australier|australische|tunesische|algerijnse|"
     "egyptische|israelier|israelische|letland|litouwer|litouwse|zwitserse|zwitser|oostenrijker|"
     "ier|zweed|deen|nigeriaan|tsjetsjeen|tsjetsjeens|tsjetsjeense|azeri|tibetaan|tibetaanse|"
     "oeigoers|oeigoerse|yezidi|assyrisch|assyrier|arameeer|aramees|aramese|swede|dane|norwegian|"
     "finn|scot|scotsman|welsh|aussie|serb|croat|bosniak|cypriot|maltese|belarusian|kazakh|uzbek|"
     "mongolian|nepalese|nepali|burmese|cambodian|malaysian|singaporean|yemeni|saudi|jordanian|"
     "ivorian|liberian|cameroonian|rwandan|tanzanian|zambian|zimbabwean|namibian|angolan|"
     "ecuadorian|bolivian|chilean|peruvian|cuban|panamanian|honduran|guatemalan|salvadoran|haitian|"
     "argentinian|kosovar|gambian|senegalese|bangladeshi|zuidafrikaan|zuidafrikaanse|westafrikaans|"
     "westafrikaanse"},
    {"RELATIVE",
     "tweelingbroer|tweelingzus|halfbroer|halfzus|schoonzus|schoonzoon|schoonfamilie|levenspartner|"
     "bonusdochter|bonuszoon|opoe|omaatje|schoonpa|schoonma|bruid|bruidegom|kindertjes|kiddos|"
     "stepdad|stepmum|stepmom|hubby|missus|nephew|niece|aunt|uncle|grandma|grandpa|granny|kid"},
    {"CHILDREN",
     "newborn|newborns|infant|pasgeborene|babytje|kid|kiddos|tweeling|drieling|twins|triplets|"
     "bonuskinderen|bonuskind|pleegkind|pleegzoon|pleegdochter|stiefkind|stiefzoon|stiefdochter|"
     "adoptiekind|adoptiekinderen|dreumes|dreumesen|peutertje|kleuterdochter|puberzoon|"
     "puberdochter|puberzonen|puberdochters|tienerzoon|tienerdochter|grandkids|stepchildren|"
     "stepson|stepdaughter|kleinzoon|kleindochter|kleinzoons|kleindochters"},
    // Who somebody is by the region of birth.
    {"NATIVE",
     "fries|friezin|brabander|brabantse|limburger|limburgse|groninger|groningse|drent|drentse|"
     "twentenaar|achterhoeker|zeeuw|zeeuwse|utrechter|amsterdammer|amsterdamse|rotterdammer|"
     "rotterdamse|hagenaar|hagenees|haarlemmer|eindhovenaar|tilburger|westlander|volendammer|urker|"
     "tukker|mokummer|nederlander|hollander"},
});

}  // namespace

std::span<const WordClass> field_classes() { return kFields; }

}  // namespace overstap::sieving
