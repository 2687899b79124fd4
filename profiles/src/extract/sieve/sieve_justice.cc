// SPDX-License-Identifier: Apache-2.0
// Convictions, punishments, and that there are none.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {convictions, nothing,
     "rijbewijs <4 afgepakt|ingevorderd|ontzegd|ingehouden <3 rechter|alcohol|drank|drugs|politie"},
    {convictions, nothing,
     "moet|moest|moeten <3 voorkomen voor|wegens|bij <2 @CRIME|*zaak|rechter"},
    // "Met justitie ben ik nog nooit in aanraking geweest"
    {convictions, self, "justitie|politie|police|law|wet <8 aanraking|aanmerking|botsing|conflict"},
    {convictions, self,
     "justitie|politie|police|law <6 nooit|niets|niks|geen|niet|never <4 "
     "doen|maken|problemen|gedoe|last"},
    {convictions, self,
     "nooit|niets|niks|geen|never <4 doen|maken|problemen|gedoe|last <4 justitie|politie"},
    {convictions, self, "@my naam|naampje <5 justitie|politie"},
    {convictions, self, "justitie|politie <4 @my naam"},
    {convictions, self, "bekend|bekende bij|van <1 justitie|politie"},
    {convictions, self, "brush|brushes|runin|run|runins with|in <2 law|police"},
    {convictions, self, "spent <6 inside $"},
    {convictions, self, "vrijheid gesteld"},
    {convictions, self,
     "kinderrechter|politierechter|strafrechter <3 gestaan|geweest|verschenen|gemoeten"},
    {convictions, self, "voor <1 rechter|tribunaal gestaan|geweest|verschenen|gemoeten"},
    {convictions, self, "zat|zit|zitten <3 straf uit"},
    {convictions, self, "aantekening|aantekeningen <3 documentatie|strafblad|justitieregister"},
    {convictions, self, "dbs|vog|police <6 caution|warning|offence"},
    {convictions, self, "given|did|sentenced|ordered|hours|doing <3 community service"},
    {convictions, nothing,
     "zit|zat|kom|kwam|ben <<6 vanuit|uit <1 pi|penitentiaire|gevangenis|jji|detentie"},
    {convictions, self, "politie|justitie|police kent|kennen|kende|know|knows mij|me"},
    {convictions, self, "rechte pad"},
    {convictions, keep, "samen|samenwerking|overleg|overlegde|afstemming <5 reclassering|justitie"},
    {convictions, self, "vrijlating|invrijheidstelling|proefverlof"},
    {convictions, self, "vrijgekomen|vrijgelaten uit|na"},
    {convictions, keep,
     "bekend|bekende bij|van <1 politie|justitie <3 systemen|procedures|protocol|werkwijze"},
    {convictions, person, "^ <3 gezeten|vastgezeten $"},
    {convictions, person, "served|did time in|for|at"},
    {convictions, self, "exdealer|ex dealer|gedetineerde|bajesklant|crimineel|drugsdealer"},
    {convictions, person, "rechtszaak|strafzaak|zaak|hoger <1 dient|loopt|beroep"},
    {convictions, person, "boete <3 rijden|snelheid|alcohol|openstaand|openstaande|cjib|rijbewijs"},
    {convictions, self, "record <3 expunged|cleared|wiped|clean"},
    {convictions, keep, "boetes|boete uitschrijven|innen|opleggen|uitgeschreven"},
    {convictions, keep, "geen eis|vereiste|voorwaarde|probleem <4 vog|strafblad"},
    {convictions, keep, "blanco|geen|schoon <1 strafblad <2 eis|vereiste|voorwaarde|nodig"},
    {convictions, keep, "*raad|*commissie|*bestuur|or|redactie|panel <2 gezeten|zat"},
    {convictions, nothing,
     "@my <1 jeugd|youth|puberteit|jonge <4 "
     "veroordeeld|straf|gezeten|fouten|politie|crimineel|convicted|prison|jail|vast"},
    {convictions, self, "contactverbod|straatverbod|gebiedsverbod|huisverbod|stadionverbod"},
    {convictions, keep, "onderwijs|docent|zorg|werk*|les|lessen <2 detentie"},
    {convictions, self, "strafbare|strafbaar feiten|feit|offences|gedrag"},
    {convictions, self,
     "vog <1 krijg|krijgt|kreeg|kan|halen|aanvragen <6 niet|geen|lastig|moeilijk"},
    {convictions, self, "opgepakt|aangehouden|gearresteerd <1 geweest"},
    {convictions, nothing, "@be ?ooit ?een ?keer ?twee opgepakt|aangehouden|gearresteerd $"},
    {convictions, nothing, "vog <<4 geweigerd|afgewezen|refused|denied|ingetrokken|onthouden"},
    {convictions, self, "geen|niet|no|nooit <2 vog !nodig|vereist"},
    {convictions, self, "vog <3 niet|geen <3 krijg|krijgen|aanvragen|gekregen|kreeg|halen"},
    {convictions, self, "vog <3 probleem|lastig|moeilijk|issue|problem"},
    {convictions, self,
     "justitie|politie|police <4 aanraking|aanmerking|contact|trouble|problemen"},
    {convictions, self, "did|do|done|doing|serve|served <2 time|sentence"},
    {convictions, self,
     "straf <2 uitgezeten|gehad|gekregen|erop|achter|uitzitten|gedaan|gezeten|voorwaardelijk"},
    {convictions, person, "voorwaardelijke|onvoorwaardelijke|suspended <1 straf|sentence|celstraf"},
    {convictions, self, "tijdens|na|voor|during|after <1 mijn|zijn|haar|my|his straf|sentence"},
    {convictions, self, "proeftijd|probation <4 straf|sentence|voorwaardelijke|rechter|justitie"},
    {convictions, self, "gevangenis|prison|jail|bajes|jeugdgevangenis|pi|penitentiaire"},
    {convictions, self, "voor|daarvoor|daar|waarvoor|erfor <2 gezeten $"},
    {convictions, self, "@have <4 conviction|convictions|offence|offense|record"},
    {convictions, self, "conviction|convictions|convicted|offence <2 for|of|from"},
    {convictions, self, "fouten|mistakes <4 verleden|past <6 gezeten|straf|justitie|prison|vog"},
    {convictions, self,
     "drugs|wiet|coke <3 gedeald|gedealed|dealen|verkocht|gedeal|dealing|dealt|gesmokkeld"},
    {convictions, self, "gedeald|gesmokkeld|ingebroken|gefraudeerd|opgelicht"},
    {convictions, keep, "geen vog <2 nodig|vereist|verplicht|gevraagd"},
    {convictions, keep, "track|proven|strong|good|safety|world record|records"},
    {convictions, keep, "bestuur|bondsbestuur|kader|raad|ledenraad|dagelijks <6 gezeten"},
    {convictions, person, "# jaar|maanden|maand|jaren|weken gezeten $"},
    {convictions, nothing, "verleden met|bij justitie|politie"},
    {convictions, person, "toezicht <2 reclassering"},
    {convictions, nothing,
     "opgepakt voor|door|wegens <2 "
     "politie|diefstal|winkeldiefstal|inbraak|fraude|drugs|mishandeling|rijden"},
    {convictions, keep, "strafblad <3 eis|vereist|nodig|verplicht|vereiste|gevraagd|vragen"},
    {convictions, keep, "vragen|eisen <2 strafblad"},
    {convictions, keep, "strafblad verklaring"},
    {convictions, nothing, "@my <3 @CRIME"},
    {convictions, person,
     "strafblad|strafdossier|veroordeling|veroordelingen|veroordeeld|veroordeelt|taakstraf|"
     "taakstraffen|gevangenisstraf|celstraf|exgedetineerde|exgedetineerd|exdelinquent|enkelband|"
     "jeugddetentie|voorarrest|antecedenten|detentieverleden|gevangenisverleden|vastgezeten|"
     "wietteelt"},
    {convictions, nothing,
     "@i|@have|@be <4 "
     "strafblad|veroordeeld|taakstraf|gevangenisstraf|celstraf|enkelband|voorarrest|convicted|"
     "sentenced|imprisoned|gearresteerd|arrested|gedetineerd|incarcerated"},
    {convictions, self,
     "werkstraf|detentie|tbs|gedetineerd|reclassering|reclasseringstoezicht|reclasseringsambtenaar|"
     "gearresteerd|arrestatie|strafzaak|rechtszaak"},
    {convictions, person, "^ <1 detentie|gedetineerd|reclassering|tbs $"},
    {convictions, nothing,
     "in|uit|na|tijdens|sinds|from|periode detentie|voorarrest|hechtenis|bajes|tbs|bak"},
    {convictions, nothing,
     "in|uit|naar|from <1 gevangenis|prison|jail|bajes|cel|nor|jeugdgevangenis|jeugddetentie <2 "
     "gezeten|zat|verbleven|geweest|gekomen|ontslagen|released|doorgebracht|beland|moeten|for"},
    {convictions, nothing,
     "zat|zit|gezeten|verbleef|verbleven|kwam|kom|belandde|served|spent|been|went|serving|sat|came|"
     "released|out|doorgebracht|did <5 "
     "gevangenis|prison|jail|detentie|bajes|cel|vast|bak|nor|tbs|sentence"},
    {convictions, person, "^ <3 gezeten|vastgezeten <2 voor|wegens|#"},
    {convictions, self,
     "vast|maanden|mnd|jaar|jr|jaren|maand|weken|wk|tijd gezeten|vastgezeten|gevangenis"},
    {convictions, nothing,
     "contact|aanraking|aanmerking|problemen|trouble <3 justitie|politie|police|wet|law"},
    {convictions, person,
     "justitieel|crimineel|criminele|strafrechtelijk|strafrechtelijke|justitiele|criminal <1 "
     "verleden|record|past|achtergrond|documentatie|antecedenten|history|gegevens|background"},
    {convictions, person, "criminal record|records|past|history|conviction|convictions|charges"},
    {convictions, person,
     "geen|no|blanco|schoon|clean|zonder|without <2 "
     "strafblad|veroordeling|veroordelingen|criminal|antecedenten|record|convictions|verleden $"},
    {convictions, person, "convicted|exoffender|exconvict|incarcerated|imprisoned"},
    {convictions, self,
     "conviction|convictions|prison|jail|parole|felony|misdemeanor|misdemeanour|offender|arrested|"
     "detention|detained|sentenced|inmate $"},
    {convictions, self, "spent convictions|conviction"},
    {convictions, self, "on|my|under probation|parole"},
    {convictions, nothing, "on|my probation for|officer|after|until|since"},
    {convictions, self, "sentenced|hours community|taakstraf|werkstraf"},
    {convictions, self, "foute|verkeerde|criminele <1 vrienden|pad|circuit|keuzes"},
    {convictions, person, "rijden onder invloed"},
    {convictions, nothing,
     "rijbewijs|licence|license <3 "
     "afgenomen|ingenomen|ingevorderd|kwijt|kwijtgeraakt|suspended|revoked <3 "
     "alcohol*|drank|invloed|drink|rechter|blaastest|snelheid"},
    {convictions, self,
     "boete|gestolen|diefstal|fraude|mishandeling|inbraak|drugshandel|theft|stole|assault <3 "
     "gepleegd|begaan|veroordeeld|veroordeling|committed|gezeten"},
    {convictions, self, "heb|had <2 gestolen|gefraudeerd"},
    {convictions, keep, "winkeldiefstal|diefstal <2 voorkomen|preventie|aangehouden"},
    {convictions, keep,
     "werk*|gewerkt|bewaker|bewaarder|piw*|officer|nurse|docent|kok|medewerk*|worked|working|"
     "employed|beveilig*|schoonmaker|staff|service <4 "
     "gevangenis|prison|jail|detentie|detentiecentrum|reclassering|probation|tbs|detention"},
    {convictions, keep,
     "gevangenis|prison|reclassering|detentie|tbs|probation|parole "
     "medewerk*|officer|bewaarder|staff|service|period|kliniek|instelling|toezichthouder|werker|"
     "centrum|guard|wezen|nederland|organisatie|nurse|inrichting"},
    {convictions, keep, "overtuigd|strong|firm conviction"},
    {convictions, keep, "bak|nor koffie|thee"},
    {convictions, keep, "zat|zit|gezeten <3 bestuur|or|commissie|jury|raad"},
    {convictions, keep,
     "bestuur|or|commissie|jury|raad|kantoor|team|medezeggenschapsraad <2 gezeten"},
    {convictions, keep, "crimineel|criminele <1 gedrag|organisaties|jongeren|activiteiten"},
});

}  // namespace

std::span<const SieveRule> justice_rules() { return kRules; }

}  // namespace overstap::sieving
