// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

#include "profiles/src/extract/sieve/sieve_words.h"

namespace overstap::sieving {
namespace {

/// How many bits are set: without an instruction for it, faster than std::popcount.
unsigned count_of(std::uint32_t bits) {
  bits -= (bits >> 1U) & 0x55555555U;
  bits = (bits & 0x33333333U) + ((bits >> 2U) & 0x33333333U);
  return (((bits + (bits >> 4U)) & 0x0F0F0F0FU) * 0x01010101U) >> 24U;
}

/// Words before which others stand free: "de realisatie", "na behandeling" and "een handig" are no
/// compounds typed apart.
constexpr auto kFree = std::to_array<std::string_view>(
    {"de",   "het", "een", "in", "na", "te",    "op",  "uit", "om",  "aan",  "af",   "bij",
     "voor", "met", "mee", "me", "en", "onder", "is",  "zo",  "van", "door", "echt", "over",
     "tot",  "als", "je",  "ik", "a",  "an",    "the", "to",  "my",  "i"});

}  // namespace

Lexicon::Lexicon() {
  constexpr std::size_t kRoom = std::size_t{1} << 15U;
  forward_.reserve(kRoom);
  forward_.emplace_back();
  backward_.emplace_back();
}

Lexeme Lexicon::add(std::string_view text) {
  const bool ends = text.front() == '*';
  const bool begins = text.back() == '*';
  text.remove_prefix(ends ? 1 : 0);
  text.remove_suffix(begins ? 1 : 0);
  Trie& trie = ends ? backward_ : forward_;
  std::uint16_t node = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t letter = place_of(ends ? text[text.size() - 1 - i] : text[i]);
    std::uint16_t next = trie[node].next[letter];
    if (next == 0) {
      assert(trie.size() < kMostNodes);
      next = static_cast<std::uint16_t>(trie.size());
      trie[node].next[letter] = next;
      trie[node].letters |= std::uint32_t{1} << letter;
      trie.emplace_back();
    }
    node = next;
  }
  Lexeme& lexeme = begins || ends ? trie[node].open : trie[node].whole;
  if (lexeme == kNone) lexeme = static_cast<Lexeme>(count_++);
  return lexeme;
}

Lexicon::PackedTrie Lexicon::packed(const Trie& trie, std::span<const Lexeme> numbers) {
  // Level by level, so that what is looked at most stands together.
  PackedTrie packed;
  packed.reserve(trie.size());
  std::vector<std::uint16_t> order{0};
  order.reserve(trie.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Node& node = trie[order[i]];
    Packed& added = packed.emplace_back();
    added.whole = numbers[node.whole];
    added.open = numbers[node.open];
    added.letters = node.letters;
    added.first = static_cast<std::uint16_t>(order.size());
    for (std::uint32_t rest = node.letters; rest != 0; rest &= rest - 1) {
      order.push_back(node.next[static_cast<std::size_t>(std::countr_zero(rest))]);
    }
  }
  return packed;
}

void Lexicon::settle(std::span<const Lexeme> numbers) {
  count_ = std::size_t{std::ranges::max(numbers)} + 1;
  words_ = packed(forward_, numbers);
  ends_ = packed(backward_, numbers);
  for (const std::string_view word : kFree) {
    std::uint16_t node = 0;
    for (const char c : word) {
      node = next(words_, node, c);
      if (node == 0) break;
    }
    words_[node].free = true;
  }
  forward_ = {};
  backward_ = {};
}

inline std::uint16_t Lexicon::next(const PackedTrie& trie, std::uint16_t node, char c) {
  const Packed& from = trie[node];
  const std::uint32_t bit = std::uint32_t{1} << place_of(c);
  if ((from.letters & bit) == 0) return 0;
  return static_cast<std::uint16_t>(from.first + count_of(from.letters & (bit - 1)));
}

void Lexicon::remember(std::uint64_t hash, const Word& word) const {
  const auto& [first, second, third, fourth, fifth, sixth] = word.lexemes;
  if (third != kNone || first > kMostRemembered || second > kMostRemembered) return;
  memory_.put(hash, std::uint64_t{second} << kSecondAt | std::uint64_t{first} << kFirstAt |
                        std::uint64_t{word.onward} << kOnwardAt | word.path);
}

void Lexicon::search(std::string_view folded, Word& word) const {
  std::uint16_t node = 0, last = 0;
  std::size_t at = 0;
  do {
    last = node;
    node = next(words_, node, folded[at]);
    if (node == 0) break;
    if (words_[node].open != kNone) word.fit(words_[node].open);
  } while (++at < folded.size());
  constexpr std::size_t kShortest = 7;
  constexpr std::size_t kFewestRight = 4;
  if (node == 0 && at >= kFewestRight && folded.size() >= kShortest && word.lexeme_count == 0) {
    if (const Lexeme meant = look_up_misspelt(last, folded, at); meant != kNone) {
      word.fit(meant);
    }
  }
  if (node != 0 && words_[node].whole != kNone) word.fit(words_[node].whole);
  if (node != 0 && !words_[node].free) {
    const std::uint32_t letters = words_[node].letters;
    word.path = node;
    word.onward = (letters | letters >> kOnwardBits) & ((1U << kOnwardBits) - 1);
  }
  constexpr std::size_t kShortestWithEnd = 4;
  if (folded.size() < kShortestWithEnd) return;
  node = 0;
  for (at = folded.size(); at > 0; --at) {
    node = next(ends_, node, folded[at - 1]);
    if (node == 0) return;
    if (ends_[node].open != kNone) word.fit(ends_[node].open);
  }
}

Lexeme Lexicon::whole_behind(std::uint16_t node, std::string_view rest) const {
  for (const char c : rest) {
    node = next(words_, node, c);
    if (node == 0) return kNone;
  }
  return words_[node].whole;
}

Lexeme Lexicon::look_up_misspelt(std::uint16_t node, std::string_view folded,
                                 std::size_t at) const {
  const auto by = [&](char c) { return next(words_, node, c); };
  const std::string_view rest = folded.substr(at);
  const char wrong = rest.front(), before = folded[at - 1];
  // A letter that stands twice, or should.
  Lexeme meant = wrong == before ? whole_behind(node, rest.substr(1)) : kNone;
  if (meant != kNone) return meant;
  if (const std::uint16_t twice = by(before); twice != 0) {
    meant = whole_behind(twice, rest);
    if (meant != kNone) return meant;
  }
  // A vowel that is missing: "migrane".
  for (const char vowel : {'a', 'e', 'i', 'o', 'u'}) {
    const std::uint16_t other = by(vowel);
    meant = other == 0 ? kNone : whole_behind(other, rest);
    if (meant != kNone) return meant;
  }
  for (const std::string_view pair : {"dt", "sz", "fv", "ck", "iy", "ie", "ea", "gh", "ij", "ao"}) {
    if (pair.find(wrong) == std::string_view::npos) continue;
    const std::uint16_t other = by(pair[0] == wrong ? pair[1] : pair[0]);
    if (other == 0) continue;
    meant = whole_behind(other, rest.substr(1));
    if (meant != kNone) return meant;
  }
  // Two letters that changed places.
  if (rest.size() < 2) return kNone;
  const std::uint16_t swapped = by(rest[1]);
  const std::uint16_t behind = swapped == 0 ? swapped : next(words_, swapped, wrong);
  return behind == 0 ? kNone : whole_behind(behind, rest.substr(2));
}

Lexeme Lexicon::look_up_behind(std::uint16_t path, std::string_view folded) const {
  constexpr std::size_t kFewest = 3;  // letters: "rug geopereerd" is no "rugge..."
  Lexeme found = kNone;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    path = next(words_, path, folded[i]);
    if (path == 0) return found;
    if (words_[path].open != kNone && i + 1 >= kFewest) found = words_[path].open;
  }
  return words_[path].whole != kNone ? words_[path].whole : found;
}

}  // namespace overstap::sieving
