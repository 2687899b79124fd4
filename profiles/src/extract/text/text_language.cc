// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "profiles/src/extract/text/reading.h"
#include "profiles/src/extract/text/word_facts.h"

namespace overstap::extract {
namespace {

using Counts = std::array<std::uint32_t, kTongues>;

/// The language with most votes, if it has enough more than the next.
TextLanguage winner(const Counts& votes, std::uint32_t words, std::uint32_t least) {
  std::uint32_t most = 0, next = 0;
  for (const std::uint32_t count : votes) {
    next = std::max(next, std::min(most, count));
    most = std::max(most, count);
  }
  if (most < least || most == next) return TextLanguage::unknown;
  if (votes[static_cast<std::size_t>(Tongue::nl)] == most) return TextLanguage::nl;
  if (votes[static_cast<std::size_t>(Tongue::en)] == most) return TextLanguage::en;
  // Another language must be told by more than a word that happens to be one of ours.
  return most >= 3 && most * 8U >= words ? TextLanguage::other : TextLanguage::unknown;
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
    votes.add(facts_of(token).votes);
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
