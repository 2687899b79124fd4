// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/reading.h"

namespace overstap::extract {
namespace {

/// Languages told apart; all but the first two are `other`.
enum class Tongue : std::uint8_t { nl, en, de, fr, es, it, pt, pl, tr, ro, ar };
constexpr std::size_t kTongues = 11;

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

using enum Tongue;

/// Words that hold sentences together; what several languages share votes for two or stays out.
constexpr FixedWords<Votes, 2048> kVotes({
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

using Counts = std::array<std::uint32_t, kTongues>;

/// The language with most votes, if it has enough more than the next.
TextLanguage winner(const Counts& votes, std::uint32_t words, std::uint32_t least) {
  const std::size_t best =
      static_cast<std::size_t>(std::ranges::max_element(votes) - votes.begin());
  if (votes[best] < least) return TextLanguage::unknown;
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < kTongues; ++i) {
    if (i != best) next = std::max(next, votes[i]);
  }
  if (votes[best] == next) return TextLanguage::unknown;
  if (best == static_cast<std::size_t>(nl)) return TextLanguage::nl;
  if (best == static_cast<std::size_t>(en)) return TextLanguage::en;
  // Another language must be told by more than a word that happens to be one of ours.
  return votes[best] >= 3 && votes[best] * 8U >= words ? TextLanguage::other
                                                       : TextLanguage::unknown;
}

/// Letters of other scripts than Latin.
bool is_foreign(const Token& token) {
  if (token.key.size() < 2) return false;
  const auto lead = static_cast<unsigned char>(token.key.front());
  return lead >= 0xCD && lead <= 0xEF;
}

/// What the words of a sentence, or of a text, tell.
struct Tally {
  Counts votes{};
  std::uint32_t words = 0, foreign = 0;

  void add(const Tally& other) {
    constexpr std::uint32_t kMost = 60'000;
    for (std::size_t i = 0; i < kTongues; ++i) {
      votes[i] = std::min(votes[i] + other.votes[i], kMost);
    }
    words += other.words;
    foreign += other.foreign;
  }
  [[nodiscard]] TextLanguage language(std::uint32_t least) const {
    if (foreign > 1 && foreign * 2 > words) return TextLanguage::other;
    return winner(votes, words, least);
  }
};

Tally tally_of(const ReadText& text, const Sentence& sentence) {
  Tally tally;
  Votes votes;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind != TokenKind::word) continue;
    ++tally.words;
    if (is_foreign(token)) ++tally.foreign;
    if (const Votes* of_word = kVotes.find(token.hash)) votes.add(*of_word);
  }
  if (votes.none()) return tally;
  for (std::size_t i = 0; i < kTongues; ++i) tally.votes[i] = votes.of(i);
  return tally;
}

}  // namespace

void find_languages_of_sentences(ReadText& text) {
  constexpr std::uint32_t kEnough = 4;
  Tally whole;
  TextLanguage last = TextLanguage::unknown;
  std::int32_t part = -1;
  for (Sentence& sentence : text.sentences) {
    const Tally tally = tally_of(text, sentence);
    whole.add(tally);
    sentence.language = tally.language(kEnough);
    if (sentence.part != part) last = TextLanguage::unknown;
    part = sentence.part;
    if (sentence.language == TextLanguage::unknown) sentence.language = last;
    last = sentence.language;
  }
  // What is too short to tell takes the language of the sentence behind it, then of the text.
  const TextLanguage common = whole.language(2);
  last = TextLanguage::unknown;
  part = -1;
  for (std::size_t i = text.sentences.size(); i > 0; --i) {
    Sentence& sentence = text.sentences[i - 1];
    if (sentence.part != part) last = TextLanguage::unknown;
    part = sentence.part;
    if (sentence.language == TextLanguage::unknown) {
      sentence.language = last != TextLanguage::unknown ? last : common;
    }
    last = sentence.language;
  }
}

}  // namespace overstap::extract
