// SPDX-License-Identifier: Apache-2.0
// More words of the grounds: the classes of sieve_topics.cc, continued.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

constexpr auto kVocabulary = std::to_array<WordClass>({
    {"ILL",
     "donornier|donorhart|donorlever|donorlong|alopecia|stofwisselingsziekte|metabool|kunstgebit|"
     "stammer|stammers|stammering|hypoglykemie|hyperglykemie|hypo|hypos|glutenallergie|"
     "notenallergie|pindaallergie|bijenallergie|latexallergie|koemelkallergie|lactoseintolerantie|"
     "glutenintolerantie|slijmbeursontsteking|peesontsteking|voorhoofdsholte|longfibrose|"
     "longkanker|botbreuk|heupbreuk|enkelbreuk|polsbreuk|sleutelbeenbreuk|rugletsel|nekletsel|"
     "knieletsel|hersenvocht|waterhoofd|doofstom|gehoorschade|gehoorverlies|tinitus|nachtmerries|"
     "slapeloosheid|slapeloos|insomnie|smetvrees|hoogtevrees|claustrofobisch|stemmenhoorder|"
     "migrane|migrene|qkoorts|reumatiek|spierreuma|*myalgie|*mialgie|fibromyalgiepatient|"
     "artrogrypose|spierdystrofie|"
     "duchenne|"
     "huntington|ziekenhuisbacterie|sepsis|bloedvergiftiging|meningitis|encefalitis|"
     "narcolepsie|hersenvliesontsteking|epileptica|absences|myasthenia|polyneuropathie|"
     "gordelroos|gezichtsverlamming|spataderen|lymfklierkanker|hodgkin|melanomen|"
     "eierstokkanker|blaaskanker|nierkanker|leverkanker|keelkanker|schildklierkanker|"
     "slokdarmkanker|uitzaaiingen|uitgezaaid|immunotherapie|hormoontherapie|"
     "borstreconstructie|hartklachten|hartritmestoring|angina|pectoris|hartzwakte|cholesterol|"
     "longontsteking|longembolieen|emfyseem|bronchitis|taaislijm|slaapapneu|cpap|hooikoorts|"
     "eczeem|vitiligo|psoriasispatient|netelroos|lupus|sjogren|sarcoidose|hashimoto|"
     "schildklier|hypothyreoidie|hyperthyreoidie|obesitas|overgewicht|morbide|maagband|"
     "bypassoperatie|divertikels|galblaas|leverfalen|nierfalen|nierstenen|hepatitisb|"
     "hivpositief|hivpatient|soa|coronaklachten|longcovidpatient|meniscus|kruisband|"
     "kruisbandblessure|ischias|scheefgroei|bechterew|hypermobiel|hypermobiliteit|eds|"
     "tennisarm|muisarm|zweepslag|verlamd|verlamde|beenamputatie|staaroperatie|netvlies|"
     "netvliesloslating|nachtblind|kokerzicht|oogziekte|retinitis|ooglijden|gehoorgestoord|"
     "plotsdoof|plotsdoofheid|evenwichtsstoornis|spraakgebrek|afasie|stotteraar|hakkelen|"
     "autistje|klassiekautisme|mcdd|gilles|borderliner|persoonlijkheidsstoornis|narcisme|"
     "dwangneurose|dwangstoornis|dwanggedachten|dwanghandelingen|stemmingsstoornis|"
     "stemmingswisselingen|manie|manieen|wanen|hallucinaties|psychotisch|schizoaffectief|"
     "dissociatief|eetbuien|anorexiapatient|zelfmoordgedachten|suicidegedachten|levensmoe|"
     "overwerkt|opgebrand|boreout|boreoutklachten|burnoutachtige|spanningsklachten|"
     "spanningshoofdpijn|hyperventileer|hyperventilatieklachten|posttraumatisch|"
     "posttraumatische|jeugdtrauma|oorlogstrauma|misbruikverleden|alcoholverleden|"
     "drankverleden|drankzucht|blowverleden|cocaineverslaving|heroine|heroineverslaafd|"
     "verslavingsgevoelig|gokverleden|exalcoholist|exjunk|junk|verslavingskliniek|minnesota|"
     "wervelfractuur|wervels|rugoperaties|hernias|nekhernia|klaplong|tuberculosepatient|"
     "gezondheidsissues|gezondheidsperikelen|ziekteproces|ziekbed|ziekenhuisbed|ongeneselijk|"
     "uitbehandeld|sikkelcel|sikkelcelziekte|thalassemie|menopauze|overgangsklachten|"
     "endometriose|pcos|vleesboom|vleesbomen|baarmoederverwijdering|prostaatklachten|"
     "incontinentieklachten|shingles|migraineur|sciatica|ulcer|ulcerative|lymphoma|melanoma|"
     "mastectomy|hysterectomy|transplant|dialysis|pacemaker|epileptic|seizure|seizures|"
     "narcoleptic|tinnitus|vertigo|deafness|blindness|glaucoma|cataract|cataracts|dyspraxia|"
     "dyscalculia|schizoaffective|postnatal|bulimic|anorexic|suicidal|addictions|alcoholics|"
     "obese|overweight|paralysis|amputated|amputation|tendonitis|bursitis|osteoporosis|gout|"
     "lymphoedema|hypertension|arrhythmia|copd|emphysema|pneumonia|sarcoidosis|burnouts"},
    {"TARGET",
     "vermoeidheidsklachten|depri|somber|somberheid|neerslachtig|prikkelverwerking|"
     "concentratiestoornis|gedragsproblemen|hechtingsstoornis|taalachterstand|leerstoornis|"
     "leerachterstand|leerbeperking|zwakbegaafd|laaggeletterd|laagbegaafd|moeilijklerend|zmlk|"
     "angstig|fatigue|anxious|overprikkeling|hooggevoelig|zintuiglijk|motorische|"
     "motoriek|spasticiteit"},
    {"AID",
     "pruik|oogprothese|kunstoog|kunstbeen|kunstarm|orthese|rolstoeltaxi|korset|brace|braces|spalk|"
     "rollator|krukken|scootmobiel|steunzolen|traplift|blindenstok|"
     "taststok|geleidehond|hulphond|assistentiehond|sonde|zuurstoffles|insulinepomp|katheter|"
     "rolstoel|rolstoeltje|vergrotingssoftware|brailleleesregel|loep|wandelstok|kruk|beugel|"
     "draadje|schoenaanpassing|elleboogkrukken|wheelchair|crutches|catheter|nekkraag|mitella|"
     "steunkousen"},
    {"CARE",
     "psychosomatisch|psychosomatische|pijnstilling|ritalin|concerta|methylfenidaat|"
     "dexamfetamine|prozac|sertraline|citalopram|oxazepam|diazepam|lithium|tramadol|morfine|"
     "oxycodon|lyrica|prednison|methotrexaat|insulinespuit|epipen|inhalator|pufjes|"
     "slaappillen|slaapmedicatie|kalmeringspillen|adhdmedicatie|paaz|ggzinstelling|"
     "crisisdienst|psychiatrie|verslavingsarts|revalidatiearts|orthopeed|uroloog|gynaecoloog|"
     "internist|longarts|oogarts|dermatoloog|osteopaat|chiropractor|ergotherapie|logopedie|"
     "cesartherapie|mensendieck|counseling|lotgenotengroep|praatgroep|zelfhulpgroep|aameeting|"
     "dagbesteding|bestraling|mri|biopsie|transfusie|injecties|infuus"},
    {"WW",
     "ziektewetperiode|ziektewetverleden|wajongverleden|bijstandsverleden|wwer|wiaer|wgaer|"
     "zzpuitkering|ioaw*|ioaz*|tozo|tonk|wachtgeld|"
     "wachtgelduitkering|wwplus|anwuitkering|nabestaandenuitkering|bijzonderebijstand|"
     "individueleinkomenstoeslag|studietoeslag|loongerelateerde|zwuitkering|wazouitkering|"
     "ziekteuitkering|werkloosheidsuitkering|participatiewetuitkering|"
     "pwuitkering|werkloosheidsgeld"},
    {"STATUS",
     "baanafspraak|garantiebaner|wiwbaan|idbaan|melkertbaan|participatieplaats|"
     "participatieplek|proefplaats|swer|werkvoorziening|afspraakbaan|doelgroeper|"
     "noriskregeling|jobcoachvoorziening|loonkostensubsidies|mobiliteitsbonus|"
     "ziektewetvangnet|aangepastwerk"},
    {"FAITH",
     "islamiet|moslimmeisje|moslimman|moslimvrouw|bekeerling|gereformeerde|gereformeerd|"
     "hervormde|christelijkgereformeerd|pkn|pkner|refo|bevindelijk|rkkatholiek|nietgelovig|"
     "humanistisch|animist|winti|voodoo|hindoeist|boeddhiste|jezidi|yezidi|druzen|maroniet|"
     "maronitisch|suryoyo|syrischorthodox|armeensapostolisch|russischorthodox|grieksorthodox|"
     "zevendedagsadventist|doopsgezind|mennoniet|vrijgemaakt|salafist|soennitisch|sjiitisch|"
     "ahmadiyya|bahai|scientology|scientoloog|vrijmetselaar|paganist|heiden|antroposoof|"
     "theosoof|mormons|evangelical|baptists|hindus|agnosticus|atheism|taoist|shinto|jain|"
     "zoroastrian|churchgoing|godvrezend|godgelovig"},
    {"FEAST",
     "bijbelschool|bijbelclub|ramadan*|idulfitr|eiduladha|vasten|iftar|zondagsschool*|"
     "evangelisatie*|jeugdkerk|"
     "kerkenwerk|catechisant|belijdenis|doopdienst|kerstnachtdienst|nachtmis|bidstond|"
     "gebedsgroep|gebedskring|huiskring|moskeebezoek|koranles|koranschool|umra|pelgrimstocht|"
     "vrijdagmiddaggebed|jumma|communie|biecht|vastentijd|paaswake|sederavond|roshhashana|"
     "soekot|purim|diwalifeest|holifeest|puja"},
    {"HOUSE",
     "kerkzaal|kerkgang|bijbelschool|moskeebestuur|kerkbestuur|parochiebestuur|pinksterkerk|"
     "gebedsruimte|hindoetempel|kerkkring"},
    {"MIGRANT",
     "vlugteling|vluchtling|vluchtelinge|vluchtelingenstatus|asielkind|amaer|"
     "gastarbeiderszoon|gastarbeidersdochter|gastarbeiderskind|dublinclaimant|uitgeprocedeerd|"
     "gedoogd|pardonner|kinderpardon|verblijfsgerechtigd|nieuwenederlander|medelander|"
     "kennismigrant|resettled|expatriate|immigrated"},
    {"CIVIL",
     "ongeh|geh|gesch|alleenst|gehuwt|getrout|vrijgezellen|ongebonden|thuiswonend|"
     "samenlevingscontract|verkering|verweduwde|halfwees|pleegkind|adoptiekind|zorgintensief|"
     "zorgkind|brusje|oppasoma|oppasopa|thuisblijfouder|alleenopvoedende|hetero|"
     "heteroseksueel|panseksueel|aseksueel|interseks|genderneutraal|genderfluide|gescheide|"
     "scheidingsperikelen|echtscheidingsprocedure|mantelzorgende|mantelzorgster|"
     "mantelzorgsituatie|kinderalimentatie|partneralimentatie|widowhood|fatherhood|motherhood|"
     "parenthood"},
    {"PREGNANT",
     "uitgeteld|bevallingsdatum|zwangerschapswens|zwangerschapsdatum|miscarried|stillborn|"
     "kraamvisite|draagmoederschap|zwangerschapsmisselijkheid|bekkenklachten|bekkenpijn|iui|"
     "babyshower"},
    {"CRIME",
     "strafbeschikking|jeugdgevangenis|gevangenisverleden|bajesklant|exbajesklant|"
     "draaideurcrimineel|veelpleger|recidivist|isder|isdmaatregel|proefverlof|"
     "penitentiairprogramma|heenzending|politiecel|justitiecontact|justitiecontacten|"
     "politiecontact|politiecontacten|justitieverleden|delictverleden|zedendelict|zedenzaak|"
     "geweldsdelict|vermogensdelict|verkeersdelict|vrijspraak|vrijgesproken|geseponeerd|sepot|"
     "voorarrest|inverzekeringstelling|convict|convicts|felon|felonies|indicted|acquitted|"
     "jailed|cautioned|asbo|inmate"},
    {"DEBT",
     "schuldsituatie|schuldenregeling|schuldenaar|schuldje|schuldjes|restschuld|huurschuld|"
     "zorgverzekeringsschuld|duoschuld|belastingschuld|betalingsproblemen|"
     "betalingsproblematiek|betaalachterstand|achterstalligheid|wanbetalersregeling|"
     "budgetbeheerrekening|budgetbeheerder|schuldhulpmaatje|gkb|saneringskrediet|"
     "privefaillissement|toeslagenouder|toeslagenaffaire|kwijtschelding|kwijtgescholden|"
     "gokschuld|roodstand|repossession|repossessed|overdrawn|payday|pawnshop|foodbank|"
     "insolvency"},
    {"OFFENCE",
     "diefstal|verduistering|fraude|mishandeling|inbraak|inbraken|geweld|oplichting|heling|"
     "afpersing|vernieling|brandstichting|straatroof|overval|drugshandel|drugssmokkel|"
     "wapenbezit|stalking|bedreiging|doodslag|zedendelict|aanranding|witwassen|wietkwekerij|"
     "hennepkwekerij|theft|burglary|fraud|assault|robbery|shoplifting|embezzlement|dealing|"
     "possession|manslaughter|arson|dui|dwi"},
});

}  // namespace

std::span<const WordClass> vocabulary_classes() { return kVocabulary; }

}  // namespace overstap::sieving
