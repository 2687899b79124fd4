// SPDX-License-Identifier: Apache-2.0
// Words of the grounds as CVs use them of work, of things and of what somebody is like.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {health, keep,
     "wachtwoord*|*gegevens|gegevens|adressen|namen|records|data|accounts|account|computer*|laptop*"
     "|"
     "pc|pcs|netwerk*|internet|wifi|printer*|server*|verbinding*|systemen|*fouten|fouten|storingen|"
     "schade|kleding <2 herstellen|hersteld|herstelde|herstel"},
    {health, keep,
     "*schade|*schades|*claims|*meldingen|*melding|verzoeken|klachten|klacht|aanvragen|aanrijding*|"
     "inbraak|dossiers|zaken|bezwaren <1 in behandeling"},
    {health, keep, "hand|hands|handed|handing out"},
    {health, keep, "service|guest|account|data|disaster|debt|system|password recovery"},
    {health, keep,
     "diagnose|diagnosed|diagnosing|diagnoses <2 "
     "technical|problem|problems|fault|faults|errors|network|issues|storingen|storing|machines|"
     "motor"},
    {health, keep, "fault|storings|technische diagnosis|diagnose"},
    {health, keep, "sensitive to <3 need|needs|others|people|guests|customers|cultural"},
    {health, keep,
     "goede|good|prima|uitstekende|excellent <1 fysieke|lichamelijke|physical conditie|condition"},
    {health, keep, "rekening <3 allergie|allergieen|dieet|dieetwensen"},
    {health, keep, "telde|bestelde|leverde|controleerde|verkocht|verhuurde <1 hulpmiddelen"},
    {health, keep,
     "kan|kon|kunnen|can goed|prima|uitstekend|makkelijk|deal|cope ?well ?omgaan ?met ?with "
     "stress|werkdruk|pressure|drukte"},
    {health, keep, "geen|zonder|nooit last van <1 stress|werkdruk|zenuwen|drukte"},
    {health, keep, "stress niet snel"},
    {health, keep, "ogen in @my rug"},
    {health, keep, "telefoon|phone|headset <2 @my <1 oor|ear|hoofd"},
    {health, keep, "zocht|zoek|zoeken|adviseer*|verkocht|koos|kiezen <2 bril|brillen"},
    {health, keep,
     "verslaafd aan <1 koffie|chocola*|lezen|sport|sporten|thee|puzzels|puzzelen|werk|werken"},
    {health, keep, "allergisch|allergic voor|to te|slordig*|onrecht|onzin|rommel|gezeur|lateness"},
    {health, keep, "ziek van <1 slordig*|gezeur|onrecht|rommel|fouten"},
    {health, keep,
     "team|bedrijf|afdeling|zaak|ploeg|winkel <1 door een|de moeilijke|zware|lastige tijd|periode"},
    {debts, keep, "financiele|financial situatie|situation <2 met|van|of|with <1 @others"},
    {debts, keep,
     "besprak|bespreek|bespreken|besproken|beoordeelde|bracht|breng|brengen|inventariseerde|"
     "discuss|discussed|assess|assessed|map|mapped|negotiate|negotiated "
     "schulden|schuld|betalingsachterstand|betalingsachterstanden|debts|debt|arrears"},
    {debts, keep, "arrears calls|letters|team|collection|department"},
    {debts, keep, "bkr <1 toets|toetsing|check|checks|toetsen|registraties"},
    {debts, keep,
     "uitdelen|deelde|deel|vrijwillig*|kookte|sorteerde|inpakken|pakte|reed <5 voedselbank"},
    {benefit, keep,
     "ken|kent|kende ?de ?het ?goed participatiewet|ww|wia|ziektewet|wajong|wmo|aow|toeslagenwet"},
    {benefit, keep,
     "weet|wist|verstand|kennis|leerde <1 veel|alles|van|over <2 "
     "uitkeringen|uitkering|toeslagen|huurtoeslag|zorgtoeslag|kinderbijslag|participatiewet|"
     "bijstand"},
    {benefit, keep,
     "weet|wist|verstand|kennis|berekende|controleerde <3 "
     "uitkeringen|toeslagen|huurtoeslag|zorgtoeslag|kinderbijslag|participatiewet|bijstand en|of "
     "uitkeringen|toeslagen|huurtoeslag|zorgtoeslag|kinderbijslag|participatiewet|bijstand"},
    {benefit, keep,
     "berekende|bereken|berekenen|rekende|controleerde <1 "
     "kinderbijslag|toeslagen|huurtoeslag|zorgtoeslag|uitkeringen"},
    {benefit, keep,
     "verleende|verleen|verlenen|administratieve|juridische|technische|rechtskundige <1 bijstand"},
    {family, keep, "hoofdzaken|hoofdzaak|hoofd|bijzaken <3 scheiden|scheid"},
    {family, keep, "ben|is|was|blijf ?heel ?erg ?altijd trouw"},
    {family, keep, "eerlijk|loyaal|stipt|betrouwbaar en trouw"},
    {family, keep,
     "vechtpartij|vechtpartijen|vechtersbazen|ruziemakers|fietsen|machines|apparaten <2 uit "
     "elkaar"},
    {family, keep, "nieuwe jongens|meisjes"},
    {family, keep,
     "met @my @RELATIVE een|de|het <1 "
     "snackbar|cafe|camping|hotel|winkel|zaak|bedrijf|restaurant|boerderij|kwekerij|lunchroom"},
    {convictions, keep,
     "helpdesk|klantenservice|callcenter|centrale|administratie|kantoor|planning|klantcontact|"
     "meldkamer|servicedesk|backoffice gezeten"},
    {convictions, keep, "wat er <1 mis"},
    {convictions, keep, "hoe|dat|waar <1 proces loopt|liep|verloopt"},
    {convictions, keep, "watch|watched|watching|prevent|prevented|preventing <1 theft|shoplifting"},
    {pregnancy, keep, "ziekmeldingen|ziekmelding|vakantie|verlof|verzuim <1 zwangerschapsverlof"},
    {pregnancy, keep, "percentages|percentage|gewichten|afstanden|routes|roosters <2 uitgerekend"},
    {religion, keep,
     "bijt|beet|bijten|houd|hou|houden|leg|legde|leggen|zet|zette|stel|stelde|klamp <4 vast"},
    {birth_date, keep, "legde|leg|noteerde|controleerde|registreerde|vroeg <4 geboortedatum"},
    {family, keep, "kook|kookte|koken|zorgde <1 voor de kinderen|bewoners|groep van|op|in"},
    {origin, keep, "legde|leg|noteerde|controleerde|registreerde|vroeg <1 nationaliteit|herkomst"},
    {origin, keep,
     "adoptie|adoption van|of <2 systemen|systeem|software|tools|technologie|technology|werkwijze"},
});

}  // namespace

std::span<const SieveRule> work_keeps() { return kRules; }

}  // namespace overstap::sieving
