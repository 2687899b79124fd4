// SPDX-License-Identifier: Apache-2.0
// Illnesses, the body and care, and what only looks like them.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    // Illnesses.
    {health, person, "hoor|hoort|hoorde <3 slecht|slechter|bijna|amper|nauwelijks"},
    {health, person, "geopereert"},
    {health, nothing, "drink|dronk|blow|blowde|gok|gokte <2 niet|nooit meer|longer"},
    {health, nothing, "get|got|getting|come|came over <3 @ILL"},
    {health, nothing, "@my <2 @ILL"},
    {health, person, "@ILL"},
    {health, person, "burned|burnt out"},
    {health, person, "hearing loss"},
    {health, nothing,
     "hearing|eyesight|sight|vision <5 poor|bad|weak|impaired|worse|failing|limited|damaged"},
    {health, self, "over spannen|spanne|werkt|prikkelt"},
    {health, self, "gedwongen <1 rust|stilstand|pauze"},
    {health, self, "er <4 weer <2 bovenop"},
    {health, nothing,
     "mag|mocht|kan|moet|moest|may|must <1 niet|geen|not|minder|alleen|rust|rustig <<5 "
     "van|volgens|from ?de|het|mijn|my|the "
     "dokter|arts|huisarts|bedrijfsarts|specialist|psycholoog|ziekenhuis|doctor|gp $"},
    {health, nothing,
     "van|volgens de|mijn dokter|arts|huisarts|bedrijfsarts|specialist <1 mag|moet|kan <1 "
     "ik|hij|ze"},
    {health, self,
     "bedrijfsarts|verzekeringsarts|arboarts <3 afgesproken|bepaald|geadviseerd <3 ik"},
    {health, person, "hard of hearing"},
    {health, person, "cerebral palsy"},
    {health, self, "@have|met|with|aan <2 ms|als|cp|hrt $|lijdt|lijd"},
    {health, self, "@have ms|cp|pcos|ibs|pds|cf"},
    {health, nothing, "multiple sclerose|sclerosis"},
    {health, nothing,
     "@ILL "
     "gehad|gekregen|doorgemaakt|meegemaakt|achter|gediagnosticeerd|opgelopen|overwonnen|"
     "ontwikkeld"},
    {health, nothing, "@have|survived|suffered|suffer|overleefde <1 @ILL $"},
    // Words that are target groups of care as well.
    {health, nothing, "@my <2 @TARGET"},
    {health, self, "@have <3 @TARGET"},
    {health, nothing, "@i <1 @have <2 @TARGET"},
    {health, nothing, "@have @i <2 @TARGET"},
    {health, nothing, "@someone|mijn|my <1 heeft|has <2 @TARGET"},
    {health, nothing,
     "@i @be <3 "
     "autistisch|autistic|autist|verslaafd|addicted|addict|allergisch|allergic|hsp|blind|"
     "hoogbegaafd|add|adhder|chronisch"},
    {health, nothing,
     "@be @i <3 "
     "autistisch|autistic|autist|verslaafd|addicted|allergisch|allergic|hsp|blind|chronisch"},
    {health, person,
     "^ <1 @be <2 autistisch|autistic|autist|verslaafd|addicted|allergisch|allergic|hsp|chronisch"},
    {health, nothing, "autistisch|verslaafd|blind ben ik"},
    {health, person,
     "diagnose|gediagnosticeerd|gediagnostiseerd|diagnosed|diagnosis <4 @TARGET|@ILL|ms"},
    {health, self, "diagnose|gediagnosticeerd|gediagnostiseerd|diagnosed|diagnosis"},
    {health, self, "@weak_reason|@reason <3 @TARGET"},
    {health, person,
     "wegens|vanwege|door|ivm|due <2 "
     "ziekte|aandoening|beperking|handicap|illness|disability|trauma|stress|psychische|verslaving"},
    {health, person, "^ ziek|ziekte $"},
    {health, person, "^ <1 adhd|add|autisme|autism|ass|pddnos|dyslexie|dyslexia $"},
    {health, person,
     "licht|matig|ernstig|mild|mildly verstandelijk|verstandelijke|autistisch|geestelijk <1 "
     "beperking|beperkt|gehandicapt|handicap"},
    {health, person,
     "@be <2 "
     "visueel|auditief|verstandelijk|lichamelijk|fysiek|visually|hearing|physically|mentally "
     "beperkt|gehandicapt|impaired|disabled"},
    {health, self,
     "psychisch|psychische|mentaal|mentale|mental|lichamelijk|lichamelijke|fysiek|fysieke|medische|"
     "medisch|gezondheid|health|medical|physical <1 "
     "klachten|problemen|probleem|kwetsbaarheid|kwetsbaar|beperking|beperkingen|gezondheid|"
     "gezondheidsproblemen|health|issues|issue|problems|problem|condition|conditions|reasons|"
     "redenen|reden|breakdown|inzinking|ongemak|limitations|uitval|overbelast|overbelasting"},
    {health, person,
     "om|wegens|vanwege|for|ivm|due <1 gezondheidsredenen|gezondheid|medische|medical|health"},
    {health, nothing, "for health|medical reasons"},
    {health, person,
     "^ <1 psychische|lichamelijke|fysieke|medische|mental|physical "
     "klachten|beperking|beperkingen|problemen|kwetsbaarheid|disability"},
    {health, self, "beperkt|verminderd|niet|minder|onvoldoende belastbaar"},
    {health, person, "# arbeidsongeschikt|afgekeurd|arbeidsgeschikt"},
    {health, nothing,
     "@my "
     "belastbaarheid|fml|functionelemogelijkhedenlijst|beperking|beperkingen|aandoening|ziekte|"
     "ziekteverleden|gezondheid|handicap|diagnose|health|illness|disability|condition|sickness|"
     "medische|medical|ziektebeeld|herstel|recovery|verslaving|addiction|revalidatie|trauma|"
     "gehoor"},
    {health, nothing,
     "@my <2 gezondheid|health|ziekte|illness|disability|beperking|aandoening|handicap"},
    {health, nothing, "gezondheidsredenen|ziekteverleden|gezondheidstoestand|gezondheidsklachten"},
    {health, person, "gezondheid|health <2 @GOODBAD $"},
    {health, person, "@GOODBAD gezondheid|health $"},
    {health, nothing,
     "@iam ?@i ?weer|helemaal|volledig|nu|gewoon|verder|kern|goed gezond|kerngezond|healthy $"},
    {health, nothing, "ik ben <2 gezond|kerngezond $"},
    {health, nothing, "i|im ?am <1 healthy $"},
    {health, nothing, "in good|poor|bad|excellent health"},
    {health, nothing, "mankeer <2 niets|iets|niks"},
    {health, self, "mankeer|mankeert"},
    // Being ill.
    {health, self, "@be <3 ziek|zieke|sick|ill|unwell|ziekjes|thuisgebleven"},
    {health, person, "^ <3 ziek|sick|ill geweest|geworden|gemeld|thuis|uit|gewest|leave|at|home"},
    {health, person,
     "langdurig|lang|chronisch|ernstig|jarenlang|psychisch|heel|erg|veel|vaak|veelvuldig|zwaar|"
     "chronically|seriously|terminaal|terminally ziek|ill|sick !te"},
    {health, nothing, "ziek geweest|geworden|thuis|gemeld|uit"},
    {health, self,
     "ziektewet|ziekteverzuim|verzuim|verzuimd|ziekte|ziek gehad|had|veel|periode|mijn|me|gemeld"},
    {health, person,
     "na|door|wegens|vanwege|tijdens|sinds|after|due|during <2 "
     "ziekte|illness|sickness|ziekteperiode|ziekbed"},
    {health, nothing, "on sick|medical|disability leave"},
    {health, person, "sick|medical|disability leave"},
    {health, nothing, "off sick"},
    {health, person, "sociaal|thuis door|met|wegens ziekte"},
    {health, self, "niet lekker|goed in mijn vel"},
    {health, nothing, "zit|zat|viel|val|raakte <3 overspannen|ziek|burnout"},
    {health, self, "heb|had|ben|was|voel|voelde|feel|felt|feeling <3 down $"},
    {health, self, "ingestort|inzinking|zenuwinzinking|breakdown|overwerkt|uitgevallen|uitval $"},
    {health, person,
     "lijd|lijdt|leed|lijdend|lijden|suffer|suffers|suffered|suffering <1 aan|from"},
    {health, person, "last <1 van|with <1 @my|mn|een|de|m <2 @BODY|@ILL|@TARGET"},
    {health, self,
     "last van <3 "
     "@BODY|@ILL|@TARGET|stress|pijn|klachten|stemmingen|vermoeidheid|slaap|migraine|hoofdpijn|"
     "duizeligheid|faalangst"},
    {health, self,
     "hersteld|herstel|herstelt|herstellen|recovered|recover|recovering|recuperating|recovery <1 "
     "van|from|na|after"},
    {health, person, "recovering|herstellende|herstellend"},
    {health, self, "recovery|herstel|herstellen|herstelde"},
    {health, nothing, "@i <2 herstel|herstellen|recover|revalideer"},
    // The body.
    {health, nothing, "@reason|door|due|na <3 @my <2 @BODY $"},
    // "Kan door knie niet meer tillen", "vanwege rug geen zwaar werk"
    {health, person,
     "door|vanwege|wegens|ivm|because|due <2 @BODY <2 niet|geen|moeilijk|minder|amper|not|no"},
    {health, person, "niet|geen|gestopt|minder <5 door|vanwege|wegens|ivm <2 @BODY $"},
    {health, person, "geen|nooit drank|alcohol|drugs|wiet meer"},
    {health, person, "no more alcohol|drugs|drinking"},
    // Without "ik": "heb adhd maar met medicijnen merk je er niets van"
    {health, nothing, "^ heb|had|kreeg <1 @TARGET|@ILL"},
    {health, nothing, "@my <1 @BODY <3 @BODYTROUBLE"},
    {health, nothing,
     "@BODYTROUBLE <1 aan|in|met|with|van|to|on <1 @my|mn|beide|een|de|my|both <1 @BODY"},
    {health, self, "@BODYTROUBLE <1 @BODY"},
    {health, nothing, "@have <3 @BODYTROUBLE <2 @BODY"},
    {health, nothing,
     "@have <2 slechte|slecht|versleten|zwakke|kapotte|kunst|bad|weak|artificial <1 @BODY"},
    {health, self, "@BODY @BODYTROUBLE"},
    {health, person,
     "rug|knie|schouder|hart|heup|nek|pols|long|darm|back|knee|heart|shoulder|hip|spinal "
     "klachten|problemen|pijn|operatie|injury|pain|problems|surgery|condition|attack|blessure|"
     "aandoening|disease|failure|kwaal|patient|ziekte"},
    {health, nothing,
     "@my <1 rug|knie|knieen|gezondheid|heup|back|knee|knees <3 "
     "@have|kan|wil|laat|gaat|is|was|niet|not|speelt|protesteert|me|mij|no|needs"},
    {health, self, "pijn|pain $"},
    {health, self,
     "veel|chronische|constant|altijd|vaak|chronic|constant|a lot pijn|pain|hoofdpijn|headaches"},
    {health, self,
     "lichamelijk|fysiek|psychisch|mentaal <2 "
     "niet|kapot|versleten|op|zwaar|afgekeurd|ongeschikt|beperkt|trok|trek|trekt <2 "
     "meer|aan|volhouden|trekken|beperkt"},
    {health, nothing, "trok|trek <1 het <2 mentaal|psychisch|fysiek|lichamelijk"},
    {health, self,
     "eenarmig|eenhandig|eenbenig|rolstoel|rollator|krukken|scootmobiel|wheelchair|crutches|"
     "blindegeleidehond|hulphond|gebarentolk|cochleair|hoorhulpmiddel"},
    {health, nothing, "my|mijn <1 rolstoel|rollator|scootmobiel|wheelchair|krukken"},
    {health, self,
     "zit|zat|zittend|kom|ben|rijd|leef|beweeg|verplaats|loop|am|sit|get|move|komt|rijdt|leeft|"
     "beweegt|verplaatst|loopt <3 in|met|using|with <1 "
     "rolstoel|rollator|scootmobiel|wheelchair|krukken"},
    {health, nothing, "is|was <1 wheelchair|rolstoel user|gebruiker|gebonden"},
    {health, nothing,
     "use|uses|gebruik|gebruikt <2 rolstoel|wheelchair|rollator|krukken|stok|cane"},
    {health, person, "^ <1 rolstoel|wheelchair $"},
    // Care.
    {health, nothing, "@my <1 @CARE"},
    {health, nothing, "@i <2 slik|neem|gebruik|krijg|take|use|volg|volgde <3 @CARE"},
    {health, self,
     "slik|slikt|slikte|neem|gebruik|gebruikt|krijg|krijgt|take|takes|taking|volg|volgt|volgde|"
     "onderga|onderging|undergo|undergoing|had|got|heb|heeft|have|sees|see|seeing|zie|ziet|neemt "
     "<3 @CARE"},
    {health, self, "slik|slikt|slikte <3 pillen|pil|tabletten|medicijnen|medicatie|middelen"},
    {health, self, "slik|slikt"},
    {health, self,
     "loop|loopt|liep|zit|zat|ga|ging|ben|was|sta|kom|been|see|go|gaat|staat|komt <3 "
     "onder|bij|in|naar|at|with|to|under <2 @CARE"},
    {health, self, "onder|in <1 behandeling|therapie|treatment|therapy"},
    {health, self, "opgenomen|opname|admitted <3 @CARE"},
    {health, self, "opgenomen geweest"},
    {health, person,
     "opgenomen <1 geweest|in|bij|op <2 "
     "ziekenhuis|ggz|kliniek|psychiatrie|inrichting|gezeten|paaz"},
    {health, self,
     "geopereerd|herniaoperatie|rugoperatie|knieoperatie|heupoperatie|hartoperatie|"
     "hersenoperatie"},
    {health, nothing, "van <1 @CARE <2 mag|moet"},
    {health, nothing, "on|met|zonder medication|antidepressants|antidepressiva"},
    {health, self, "clean|nuchter|sober|drugsvrij|afgekickt <4 #|jaar|sinds|since|for|years"},
    {health, nothing, "sober since|for"},
    {health, self,
     "nuchter|sober|drugs|alcohol|gokken|blowen|gebruikte|drank <3 "
     "gebruikt|probleem|problemen|verslaafd|verslaving|verleden|afgekickt|gestopt|clean|vrij"},
    {health, nothing, "verslaafd <1 geweest|aan"},
    {health, person, "unfit|incapacitated|incapable <2 work|working"},
    {health, self, "corona|covid <2 gehad|patient|klachten|besmet"},
    {health, person, "long|post corona|covid|covid19"},
    {health, self, "slecht|slechte|moeilijk|niet|nauwelijks <2 horen|zien|horend|ziend|lopen $"},
    {health, self, "slecht|weinig|poorly horen|zien|lopen|ter"},
    {health, nothing, "ik hoor|zie <2 slecht|weinig|niets|nauwelijks|maar"},
    {health, self, "doof|blind aan"},
    {health, person, "een|one <1 oor|oog|arm|nier|ear|eye|leg|kidney $"},
    {health, self, "spraakgebrek|stotter|stotteren|stutter|bril|tics"},
    {health, self, "wheelchair|autisme|adhd|autism"},
    {health, self,
     "gezondheidsituatie|gezondheidszorgtraject|beperktheid|klachten <2 gehad|heb|blijf"},
    {health, self, "@my klachten|complaints|pijn|pain|symptoms|depressies"},
    {health, self, "mijzelf|mezelf <2 iets|wat aandoen"},
    {health, keep, "ziek melden|gemeld|worden"},
    {health, keep,
     "ziekmeldingen|ziekmelding <3 verwerken|registreren|afhandelen|administratie|aannemen"},
    {health, keep, "bedrijf|zaak|werkgever|firma|company <2 failliet|bankrupt"},
    {health, keep, "klachten van|afhandelen|behandelen|oplossen|aannemen"},
    {health, keep, "tien vingers blind"},
    {health, keep, "blind <1 typen|typend|kunnen|schrijven|typ|type"},
    {health, keep, "doof|blind|slechthorend|slechthorenden|slechtzienden voor"},
    {health, keep,
     "hart|heart <2 zorg|klant|mensen|klanten|voor|for|op|lag|ligt|vak|ziel|techniek|sneller"},
    {health, keep, "met hart en|voor"},
    {health, keep, "manisch|depressief gedrag"},
    {health, keep, "back office|end|up|to"},
    {health, keep, "gezond verstand|bedrijf|eten|werkklimaat|werkklimaat|koken|leven"},
    {health, keep, "operations|operatie manager|assistent|kamer|team|managers"},
    {health, keep, "ass manager|bedrijfsleider|accountant|manager"},
    {health, keep,
     "arbeidsongeschiktheidsverzekering*|arbeidsongeschiktheidswet*|revalidatiecentrum|"
     "revalidatiekliniek|revalidatiezorg|gehandicaptenzorg|gehandicaptenvervoer|"
     "gehandicaptensport"},
    {health, keep, "tia opleiding|portal|siemens|step"},
    {health, keep, "siemens tia"},
    {health, keep, "staar|staarde"},
    {health, keep, "hand in hand"},
    {health, keep, "handen uit|vuile|met"},
    {health, keep, "afgekeurde|afgekeurd <1 producten|partij|partijen|materiaal"},
    {health, keep, "add in|on|ons|ins"},
    {health, keep, "opname van|studio|leider|apparatuur"},
});

}  // namespace

std::span<const SieveRule> illness_rules() { return kRules; }

}  // namespace overstap::sieving
