// SPDX-License-Identifier: Apache-2.0
// Sentences of life, and of work that they look like, in forms that the rules of the grounds do not
// have: what stands in front of its verb, verbs in two parts, tasks behind "om", telegrams.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {health, self,
     "in|bij <1 kliniek|afkickkliniek|inrichting|ggz|verslavingskliniek heb|had|ben ik <2 "
     "gekookt|geschilderd|geknutseld|geleerd|leren|gesport|gezeten|gelegen|verbleven|gebleven"},
    {health, self,
     "bij|met <1 psychiater|psycholoog|psychologe|therapeut|bedrijfsarts|huisarts|neuroloog "
     "heb|had|ben ik <2 besproken|verteld|geleerd|leren|gepraat|gezeten|gelopen|geweest|gelegen"},
    {pregnancy, self, "is|was|am|are <1 expecting $"},
    {benefit, person, "claim|claims|claimed|claiming|received|receiving|drew <2 universal credit"},
    {benefit, person, "claim|claimed|claiming|received|receiving <1 pip|esa|jsa|dla|ssi|ssdi"},
    {union_membership, person,
     "unison|gmb|usdaw|rmt|aslef|tuc|fnv|cnv member|lid|kaderlid|rep|steward "
     "!services|support|relations"},
    {union_membership, nothing, "joined|join|joining <3 fnv|cnv|union !team|office|as|desk"},
    {origin, self, "een|a|an @ETHNIC die|who"},
    {origin, self, "@my|zijn|haar|his|her <1 geboorteland|moederland|vaderland|thuisland|homeland"},
    {family, nothing,
     "@i|@he <2 @CHILDREN <1 heb|had|heeft "
     "$|werk|wil|zoek|kan|ben|moet"},
    {convictions, person, "served|spent|did|serving|inmate <5 hmp|yoi|prison|jail|custody"},
    {convictions, quiet, "hmp|yoi"},
    {debts, nothing,
     "in|on|under <1 debt management|repayment|relief|settlement plan|programme|program|order"},
    {birth_date, person,
     "^ # jr|yrs $ <<1 "
     "woon|woont|wonend|wonende|woonachtig|living|ongehuwd|getrouwd|alleenstaand"},
    {health, self, "ziekenhuis|hospital|ic heb|had ik <5 gelegen|verbleven|doorgebracht"},
    {health, self,
     "ik heb|had <5 ziekenhuis|kliniek|ic|verpleeghuis gelegen|verbleven|doorgebracht"},
    {benefit, person,
     "zorgtoeslag|huurtoeslag|kinderbijslag|toeslagen aangevraagd|ontvangen|gekregen"},
    {benefit, self,
     "van <1 uwv|svb|belastingdienst heb|had|kreeg|krijg|ontvang ik <2 "
     "voorschot|geld|inkomen|toeslag|toeslagen|aanvulling"},
    {convictions, person, "did|served|spent|doing <3 years|months inside $"},
    {health, self, "medicijnen|medicatie|pillen|tabletten innemen|slikken|ingenomen|geslikt"},
    {convictions, self, "in de bak|nor|bajes|petoet heb|had|ben|werkte|haalde|leerde ik"},
    {family, self, "@CHILDREN in huis"},
    // What somebody does for others.
    {convictions, keep,
     "gevangenis|jeugdgevangenis|jeugdinrichting|detentiecentrum|pi|inrichting|jji heb ik <1 "
     "lessen|taalles|cursussen|trainingen gegeven"},
    {convictions, keep,
     "gevangenis|jeugdgevangenis|jeugdinrichting|detentiecentrum|pi|inrichting|jji heb ik "
     "lesgegeven"},
    {family, keep, "kinderen van groep|klas"},
    {pregnancy, keep, "van|voor <1 collega|leidinggevende met|op zwangerschapsverlof"},
    {debts, keep,
     "schuldhulpverlening|schuldhulp|schuldsanering|wsnp|bewindvoering|budgetbeheer dossiers en"},
    {benefit, keep,
     "*uitkeringen|uitkering|bijstand|toeslagen|huurtoeslag|zorgtoeslag aan te vragen "
     "voor|met|namens <1 @others"},
    {pregnancy, keep,
     "zwangerschapsverlof|bevallingsverlof van <2 collega|leidinggevende|docente|juf|teamleider"},
    {health, keep,
     "reduced|reducing|lowered|lowering|cut|managing|managed|monitored !my <1 "
     "sick|sickness|absence <1 leave|absence|rates|levels"},
    {health, keep,
     "bijhouden|registreren|verwerken|doorgeven|administreren van <3 "
     "ziekteverlof|ziekteverzuim|verzuim|ziekmeldingen|ziekte"},
    {health, keep,
     "@my|als taak|taken|rol|functie|task|job|role|duties|werk ?was ?is ?het ?om ?to ?vooral ?hand "
     "?out "
     "medicatie|medicijnen|insuline|pillen|injecties|hulpmiddelen|medication|steunkousen|"
     "ziekteverlof|ziekmeldingen|verzuim"},
    {health, keep,
     "bracht|breng|brengt|brengen|zette|zet|zetten|deelde|deel|deelt|delen|reikte|reik|gaf|geef|"
     "vulde|vul|telde|tel|maakte|maak|leverde|lever ?ik ?wij ?we ?de ?hun ?alle "
     "medicijnen|medicatie|insuline|pillen|injecties|hulpmiddelen <<5 "
     "rond|klaar|uit|aan|af|toe|bij"},
    {health, keep,
     "ziekteverlof|ziekteverzuim|verzuim|ziekmeldingen <<3 hield|houd|houden|hielden ik|we|wij <1 "
     "bij"},
    {health, keep,
     "hield|houd|houdt|hielden|bijhouden ?ik ?we ?wekelijks ?het ?de ?alle "
     "ziekteverlof|ziekteverzuim|verzuim|ziekmeldingen|ziekte <2 bij|van"},
    {pregnancy, keep,
     "pregnant women|clients|customers|patients|colleagues|mothers|guests|employees|ladies"},
    {pregnancy, keep,
     "collega|collegas|leidinggevende|manager <1 met|op|wegens|tijdens <1 "
     "zwangerschapsverlof|bevallingsverlof <1 heb|had ik"},
    {benefit, keep,
     "@my|als taak|taken|rol|functie|task|job|role|duties|werk ?was ?is ?het ?om ?to ?vooral "
     "*uitkeringen|toeslagen"},
    {benefit, keep,
     "zorg|zorgde|zorgden|zorgen|zorgt|gezorgd ?ik ?wij ?we ?er ?ervoor ?voor dat <2 "
     "@BENEFIT|@WW|*uitkeringen <5 "
     "betaald|uitbetaald|overgemaakt|uitgekeerd|gestort|verwerkt|toegekend|berekend"},
    {benefit, keep, "met pensioen gaat|ging|gaan|is|vertrekt"},
    {union_membership, keep,
     "processed|registered|administered|collected|handled <2 membership|member|members <6 "
     "union|unions"},
    {union_membership, keep,
     "voor|bij|namens <2 fnv|cnv|vakbond|bond|vakcentrale|unie <1 "
     "organiseerde|verzorgde|plande|beantwoordde|behandelde|adviseerde|begeleidde|schreef|"
     "ontwierp|administreerde|registreerde|coordineerde|redigeerde|vertaalde ik"},
    {religion, keep,
     "tijdens|rond|met|voor|in <1 @FEAST "
     "verkochten|verkocht|verkoop|bestelde|bestelden|plande|leverde|leverden|maakte|maakten|bakte|"
     "bakten|draaide|"
     "draaiden wij|we|"
     "ik !ons|onze|mijn|thuis"},
    {religion, keep,
     "*roosters|*rooster|*planning|menukaart|etalage|folder "
     "aangepast|gemaakt|gepland|geschreven|opgesteld|"
     "ingericht <2 @FEAST"},
    {family, keep, "op ?twee ?drie ?vier @CHILDREN <<8 gepast|passen|gelet|letten|paste"},
    {convictions, keep,
     "reclassering "
     "begeleidde|adviseerde|beoordeelde|coordineerde|plande|registreerde|administreerde|"
     "rapporteerde|controleerde|organiseerde ik"},
    {convictions, keep,
     "reclassering hield|schreef|voerde|stelde|verzorgde ik <2 "
     "toezicht|rapporten|rapportages|adviezen|gesprekken|plannen|dossiers|administratie|intakes"},
    {convictions, keep,
     "gevangenis|jeugdgevangenis|jeugdinrichting|detentiecentrum|pi|inrichting|jji "
     "gaf|begeleidde|bracht|coachte|onderwees|bewaakte|trainde|fouilleerde ik !andere <<4 "
     "gedetineerden|gevangenen|jongens|jongeren|bezoekers|arrestanten"},
    {convictions, keep,
     "gevangenis|jeugdgevangenis|jeugdinrichting|detentie|detentiecentrum|pi|inrichting|jji|"
     "reclassering <<5 als <2 "
     "geestelijk|groepsleider|groepsleidster|*begeleider|mentor|onderwijsassistent|bewaker|"
     "bewaarder|"
     "bewaarster|beveiliger|piw*|penitentiair*|complexbeveiliger|verpleegkundige|"
     "arts|psycholoog|docent|docente|leraar|lerares|werkmeester|portier|casemanager|trainer|"
     "receptionist|receptioniste|secretaresse"},
    {debts, keep,
     "voor <2 deurwaarder|gerechtsdeurwaarder|incassobureau|bewindvoerder|kredietbank heb|had ik "
     "!mijn|me|mij <<4 @done|voorbereid"},
    {debts, keep,
     "@my|als taak|taken|rol|functie|task|job|role|duties|werk ?was ?is ?het ?om ?to ?vooral "
     "aanmaningen|betalingsregelingen|huurachterstanden|leefgeld|beslagen|schuldeisers"},
    {debts, keep,
     "schuldhulpverlening|schuldhulp|schuldsanering|wsnp|bewindvoering|budgetbeheer <3 "
     "intakes|budgetplannen|huisbezoeken|rapportages|caseload|intakegesprekken"},
    {birth_date, keep,
     "*kalveren|kalf|dieren|honden|katten|paarden|lammeren|vee|runderen|koeien|*puppys|*kittens|"
     "biggen|pups|veulens <<6 geboortedatum"},
});

}  // namespace

std::span<const SieveRule> form_rules() { return kRules; }

}  // namespace overstap::sieving
