// SPDX-License-Identifier: Apache-2.0
// Pregnancy, birth and the wish for children.
#include <array>

#include "profiles/src/extract/sieve/sieve_tables.h"

namespace overstap::sieving {
namespace {

using enum SieveGround;
using enum Need;

constexpr auto kRules = std::to_array<SieveRule>({
    {pregnancy, nothing, "gaat|ging|moet|moest|ga <2 bevallen"},
    {pregnancy, keep,
     "vanwege|tijdens|door|gedurende <4 zwangerschap|zwangerschapsverlof|bevallingsverlof <3 "
     "zoeken|gezocht|zoekt|vacature|functie"},
    {pregnancy, self, "uitgeteld"},
    {pregnancy, nothing, "baby|kindje|kleintje|tweeling <2 onderweg"},
    {pregnancy, nothing, "verwacht|verwachten|expecting <5 tweeling|twins|baby|kindje|kleintje"},
    {pregnancy, nothing, "@my zwangerschap|pregnancy|bevalling|zwangerschapsverlof"},
    {pregnancy, nothing, "baby|kindje|tweeling|kleintje verwacht|verwachten|krijgt|krijgen"},
    {pregnancy, nothing, "komt|come <2 onze|ons|our eerste|tweede|derde|vierde|second|third $"},
    {pregnancy, self, "zit|ben <3 derde|vierde|vijfde|zesde|zevende|achtste|negende maand $"},
    {pregnancy, keep,
     "verving|vervangen|vervanging|invalkracht|invaller|invalster|waarneemster|viel|ingevallen|"
     "covered|covering|cover <5 "
     "zwangerschap|zwangerschapsverlof|bevallingsverlof|verlof|maternity"},
    {pregnancy, keep, "invallen|inval|vervang*|vervang <5 zwangerschapsverlof|zwangerschap|verlof"},
    {pregnancy, self, "kind|kinderen|baby krijgen|gekregen|gehad|kreeg"},
    {pregnancy, person, "wij|we <<6 kind|kinderen|kindje|baby ?te krijgen"},
    {pregnancy, self, "bevallen $"},
    {pregnancy, self,
     "verloskundige|gynaecoloog|midwife|gynaecologist <5 "
     "voorgeschreven|zegt|zei|controle|afspraak|adviseert|rust|wil|says|said|appointment"},
    {pregnancy, nothing, "expect|expects <2 baby|child|twins|kind"},
    {pregnancy, nothing,
     "lost|verloor|verloren|losing <3 baby|kindje|kind|child|zwangerschap|pregnancy"},
    {pregnancy, nothing, "uitgerekend $"},
    {pregnancy, nothing, "@i|@he|wife|vrouw|partner|girlfriend <2 due in|on|next|around|this"},
    {pregnancy, keep, "verlof|verzuim|hr|ziekte <3 zwangerschap|zwangerschapsverlof"},
    {pregnancy, nothing, "baby|kleintje|kindje|kind|tweeling|wonder <2 op|onderweg komst"},
    {pregnancy, nothing, "baby|kleintje|kindje|kind|tweeling <2 op|onderweg|underway komst"},
    {pregnancy, nothing, "baby|child|kid|one|twins on the way"},
    {pregnancy, nothing,
     "trying|try|hoping|hopen|proberen|willen <3 baby|kindje|conceive|pregnant"},
    {pregnancy, self, "months|weeks along|pregnant"},
    {pregnancy, nothing,
     "verwacht|verwachten|expecting <4 "
     "mijn|ons|een|my|our|haar|her|zijn|a <1 "
     "eerste|tweede|derde|vierde|first|second|third|fourth|kleintje $"},
    {pregnancy, nothing,
     "verwacht|verwachten|expecting <4 mijn|ons|my|our|haar|her <1 "
     "kind|kindje|baby|tweeling|child|twins|kleintje|dochter|zoon"},
    {pregnancy, nothing,
     "word|wordt|worden|become|becoming <4 "
     "moeder|vader|mama|papa|mother|father|mum|mom|dad|ouders"},
    {pregnancy, nothing, "@get <3 baby|kindje|tweeling|kleintje"},
    {pregnancy, self, "@PREGNANT"},
    {pregnancy, keep, "@PREGNANT|zwangere <1 collegas|vrouwen|werknemers|medewerkers"},
    {pregnancy, keep,
     "functie|baan|contract|dienstverband|aanstelling|tijdelijk* <3 "
     "zwangerschapsverlof|bevallingsverlof|zwangerschap"},
    {pregnancy, nothing, "geboorte|birth van|of <1 @my|ons|onze|our"},
    {pregnancy, nothing, "@i ?am due in|on|next"},
    {pregnancy, nothing, "@my <1 @PREGNANT"},
    {pregnancy, nothing,
     "@our <1 miskraam|zwangerschap|pregnancy|miscarriage|bevalling|kinderwens|ivf"},
    {pregnancy, person, "@PREGNANT !nu|de|het|op"},
    {pregnancy, nothing,
     "@be|raakte|@i|@my|vrouw|vriendin|wife|partner|girlfriend <2 "
     "zwanger|pregnant|hoogzwanger|swanger"},
    {pregnancy, self, "uitgerekend <1 in|op|begin|eind|medio|voor|rond|ben|#"},
    {pregnancy, self, "in verwachting"},
    {pregnancy, self, "expecting <3 baby|child|twins|twin|first|second|third|fourth"},
    {pregnancy, nothing, "expecting <2 baby|child|twins"},
    {pregnancy, nothing,
     "verwacht|verwachten|krijg|krijgen <3 kindje|baby|tweeling|kind|gezinsuitbreiding"},
    {pregnancy, person, "maternity|paternity|parental leave"},
    {pregnancy, nothing, "on|after|from|during|my maternity leave"},
    {pregnancy, nothing, "met|na|mijn|sinds zwangerschapsverlof|bevallingsverlof"},
    {pregnancy, nothing, "gaat|gaan|is|was|ging <2 met|op|on zwangerschapsverlof|bevallingsverlof"},
    {pregnancy, nothing, "gave|given|giving birth"},
    {pregnancy, self,
     "baby|child|kindje|tweeling <2 due|born|geboren|komst|verloren|op komst|arrives"},
    {pregnancy, self, "due date"},
    {pregnancy, nothing, "ben|was|bin <3 bevallen !bij"},
    {pregnancy, nothing, "@i|juist|net|onlangs|pas|vrouw|vriendin <1 bevallen"},
    {pregnancy, nothing, "bevallen van <2 @CHILDREN|tweeling|baby|eerste|tweede|derde|gezonde"},
    {pregnancy, self,
     "fertility|vruchtbaarheids|ivf|icsi <1 "
     "treatment|treatments|behandeling|behandelingen|traject|clinic"},
    {pregnancy, nothing, "@i <2 fertility|ivf|icsi"},
    {pregnancy, keep, "is|zijn|was|heeft|hebben <1 me|mij|ons <3 bevallen"},
    {pregnancy, keep, "bevallen <2 me|mij"},
    {pregnancy, keep, "goed|uitstekend|prima|prettig bevallen"},
    {pregnancy, keep,
     "zwangerschapsvervanging|zwangerschapsyoga*|zwangerschapsgym*|zwangerschapscursus*|"
     "zwangerschapscoach*|zwangerschapsbegeleid*"},
    {pregnancy, keep,
     "vervang*|waarnem*|replacement|replacing|ter|wegens|ivm !mijn|mn|my <4 "
     "zwangerschap|zwangerschapsverlof|maternity|bevallingsverlof"},
    {pregnancy, keep, "maternity cover|ward|nurse|care|clothing|clothes|assistant"},
    {pregnancy, keep,
     "zwangerschapsverlof|bevallingsverlof|zwangerschap <1 "
     "regelen|aanvragen|verwerken|registreren"},
    {pregnancy, keep, "zwangerschapsverlof vervang*|waarneming"},
    {pregnancy, keep, "kolf|kolven <2 laboratorium|glas"},
});

}  // namespace

std::span<const SieveRule> pregnancy_rules() { return kRules; }

}  // namespace overstap::sieving
