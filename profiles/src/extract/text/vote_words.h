// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/reading.h"

/// The words by which the language of a sentence is told.
namespace overstap::extract {

/// Languages told apart; all but the first two are `other`.
enum class Tongue : std::uint8_t { nl, en, de, fr, es, it, pt, pl, tr, ro, ar };
inline constexpr std::size_t kTongues = 11;

/// Votes for all languages in two words, ten bits each: those of a sentence, at most two for each
/// of its tokens, are added at once.
struct Votes {
  std::array<std::uint64_t, 2> lanes{};

  [[nodiscard]] bool none() const { return (lanes[0] | lanes[1]) == 0; }
  [[nodiscard]] constexpr std::uint32_t of(std::size_t tongue) const {
    return static_cast<std::uint32_t>(lanes[tongue / kLanes] >> (tongue % kLanes * kBits)) &
           ((1U << kBits) - 1);
  }
  constexpr void add(Tongue tongue, std::uint64_t votes) {
    const auto lane = static_cast<std::size_t>(tongue);
    lanes[lane / kLanes] += votes << (lane % kLanes * kBits);
  }
  friend bool operator==(const Votes&, const Votes&) = default;
  void add(const Votes& other) {
    lanes[0] += other.lanes[0];
    lanes[1] += other.lanes[1];
  }

 private:
  static constexpr std::size_t kLanes = 6, kBits = 10;
  static_assert(kTongues <= 2 * kLanes && 2 * kMostTokensOfSentence < (1U << kBits));
};
constexpr Votes only(Tongue tongue) {
  Votes votes;
  votes.add(tongue, 2);
  return votes;
}
/// Half a vote for what two languages share.
constexpr Votes both(Tongue a, Tongue b) {
  Votes votes;
  votes.add(a, 1);
  votes.add(b, 1);
  return votes;
}

namespace vote_words {
using enum Tongue;

/// Words that hold sentences together; what several languages share votes for two or stays out.
inline constexpr FixedWords<Votes, 2048> kWords({
    {both(nl, de), "die|dem|bei|war|was|hier|nun|als|wir|dir"},
    {both(nl, en), "in|is|we|me|over|week|per|had|have|week"},
    {both(en, fr), "on|or"},
    {both(en, de), "so|will|also"},
    {both(en, ro), "a"},
    {both(fr, ro), "la|un|ca"},
    {both(es, fr), "que|es|les|tu"},
    {both(es, pt), "como|para|por|no|de|da|um|uma|muy|mas"},
    {both(nl, fr), "en|de"},
    {both(pl, it), "i|do|o"},
    {only(nl),
     "het|een|van|ik|je|jij|niet|met|op|te|dat|er|maar|om|hem|dan|zou|wat|mijn|men|dit|zo|door|ze|"
     "zich|bij|ook|tot|uit|kan|naar|heb|hoe|heeft|nog|zijn|zal|wel|deze|wij|ons|onze|jouw|jou|"
     "hebben|werd|wordt|worden|waren|moet|kunnen|geen|aan|voor|waar|wie|omdat|tegen|sinds|jaar|"
     "werk|ervaring|opleiding|bent|hebt|uw|meer|veel|tussen|daarna|eerder|heden|goed|uur|"
     "werkervaring|beschikbaar|vaardigheden|talen|graag|wil|zoek|gewerkt|gehaald|behaald|vragen|"
     "bieden|krijgt|salaris|kennis|beheersing|klanten|werken|of|nu|daar|vanaf|maanden|maand|dag|"
     "dagen|avond|geldig|ervaren|nieuwe|medewerker|bruto|rijbewijs|functie|jullie|zoeken|zoekt"},
    {only(en),
     "the|and|of|to|that|it|for|with|as|his|they|be|at|this|from|but|not|by|my|i|you|your|our|are|"
     "an|has|been|were|their|which|who|would|can|could|should|about|into|than|more|since|until|"
     "work|worked|working|experience|years|year|skills|education|languages|english|looking|team|"
     "good|when|where|what|while|he|she|her|him|us|all|any|some|other|only|very|did|do|does|am|if|"
     "there|then|now|both|through|during|within|hours|month|must|required|able|strong|knowledge"},
    {only(de),
     "der|das|und|ich|nicht|ist|sie|er|mit|sich|ein|eine|auf|auch|von|zu|des|im|fur|dass|oder|"
     "wird|sind|aber|einen|einer|einem|nach|bin|habe|haben|hat|wurde|uber|aus|zum|zur|noch|nur|"
     "mich|mein|meine|ihr|ihre|unsere|kann|sehr|seit|jahre|arbeit|erfahrung|kenntnisse|sprachen|"
     "ausbildung|beruf|wenn|durch|bis|vom|werden|sowie|gute|als|deutsch"},
    {only(fr),
     "le|les|des|du|et|est|une|je|pour|dans|qui|ne|pas|sur|au|avec|ce|il|elle|nous|vous|mais|ou|"
     "par|plus|mon|ma|mes|sont|ete|aux|cette|depuis|ans|travail|langues|formation|chez|suis|ai|"
     "etre|avoir|leur|ses|vos|notre|votre|experience|competences"},
    {only(es),
     "el|los|las|una|y|con|se|lo|su|al|mi|pero|sus|ha|este|esta|entre|cuando|muy|sin|sobre|ser|"
     "tiene|tambien|hasta|hay|donde|desde|todo|nos|durante|anos|trabajo|experiencia|idiomas|soy|"
     "tengo|estoy|yo|he"},
    {only(it),
     "il|lo|gli|e|di|che|non|per|una|con|sono|del|della|dei|delle|nel|nella|mi|ma|ho|anni|lavoro|"
     "esperienza|lingue|anche|come|piu|questo|alla|dal|presso|mio|mia"},
    {only(pt),
     "o|os|e|do|da|dos|das|nao|ao|com|em|na|se|mais|foi|ele|eu|tem|ser|quando|muito|nos|ja|"
     "tambem|pelo|pela|ate|isso|ela|entre|sem|mesmo|aos|minha|meu|trabalho|anos|sou|tenho"},
    {only(pl),
     "w|z|na|nie|sie|jest|ze|od|po|dla|jako|przez|oraz|lub|jestem|mam|praca|pracy|lat|jezyk|"
     "doswiadczenie|byl|byla|jak|ale|co|za|ja|moj|moja|umiejetnosci|przy|ich|bardzo|dobrze"},
    {only(tr),
     "ve|bir|bu|icin|ile|olarak|daha|cok|gibi|kadar|sonra|ben|benim|olan|degil|var|yok|calistim|"
     "yil|deneyim|egitim|iyi|diller|biliyorum|istiyorum|den|dan|is|ama|her|ne|ya|mi"},
    {only(ro),
     "si|sa|cu|pe|pentru|din|este|sunt|care|am|nu|mai|fost|ani|munca|experienta|limba|lucrat|de|"
     "sau|prin|dupa|intr|intre|foarte|bine|eu|mea|meu"},
    {only(ar),
     "ana|fi|min|ila|ala|wa|al|ma|hada|kana|lakin|sanawat|amal|arabi|anna|alladhi|huwa|hiya"},
});
}  // namespace vote_words

}  // namespace overstap::extract
