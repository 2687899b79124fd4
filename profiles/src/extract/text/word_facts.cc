// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/word_facts.h"

#include <bit>

#include "profiles/src/extract/stance/cue_words.h"
#include "profiles/src/extract/text/name_lists.h"

namespace overstap::extract {
namespace {

constexpr std::size_t kSlots = 8192;
static_assert(std::has_single_bit(kSlots));
constexpr std::uint64_t kPlaceBits = kMostFacts - 1;

constexpr std::size_t slot_of(std::uint64_t hash) {
  return static_cast<std::size_t>((hash ^ (hash >> 32U)) % kSlots);
}

/// The words of all lists with what each says.
struct Gathered {
  std::array<std::uint64_t, kSlots> words{};
  std::array<WordFacts, kSlots> facts{};

  consteval Gathered() {
    vote_words::kWords.for_each([&](std::uint64_t word, Votes votes) { at(word).votes = votes; });
    kCueWords.for_each([&](std::uint64_t word, std::uint32_t cues) { at(word).cues = cues; });
    kNameRoles.for_each([&](std::uint64_t word, NameRole role) { at(word).role = role; });
    kFirstNames.for_each([&](std::uint64_t word, bool) { at(word).first_name = true; });
    kAmbiguousNames.for_each([&](std::uint64_t word, bool) { at(word).ambiguous_name = true; });
    kSurnames.for_each([&](std::uint64_t word, bool) { at(word).surname = true; });
    kTitleWords.for_each([&](std::uint64_t word, bool) { at(word).title_word = true; });
  }

 private:
  constexpr WordFacts& at(std::uint64_t word) {
    std::size_t slot = slot_of(word);
    while (words[slot] != 0 && words[slot] != word) slot = (slot + 1) % kSlots;
    words[slot] = word;
    return facts[slot];
  }
};

/// The same with facts that differ only. A slot holds the hash of a word, with the place of its
/// facts in the lowest byte: a word is looked up in one line of memory.
struct Shared {
  std::array<std::uint64_t, kSlots> slots{};
  std::array<WordFacts, kMostFacts> facts{};
  WordBits<kSlots * 4> filter;

  consteval Shared() {
    constexpr Gathered kGathered;
    std::size_t held = 0;
    for (std::size_t slot = 0; slot < kSlots; ++slot) {
      const std::uint64_t word = kGathered.words[slot];
      if (word == 0) continue;
      filter.add(word);
      slots[slot] = (word & ~kPlaceBits) | place_of(kGathered.facts[slot]);
      ++held;
    }
    if (held * 2 > kSlots) throw "a table of words that is too full";
  }

 private:
  /// Compilers count the steps of what is done while compiling: facts are found by a hash too.
  constexpr std::uint8_t place_of(const WordFacts& of_word) {
    const std::uint64_t names = static_cast<std::uint64_t>(of_word.role) * 16 +
                                (of_word.first_name ? 1U : 0U) + (of_word.surname ? 2U : 0U) +
                                (of_word.title_word ? 4U : 0U) + (of_word.ambiguous_name ? 8U : 0U);
    std::uint64_t hash = of_word.votes.lanes[0];
    for (const std::uint64_t more : {of_word.votes.lanes[1], std::uint64_t{of_word.cues}, names}) {
      hash = (hash ^ more ^ (hash >> 31U)) * 0x9E3779B97F4A7C15U;
    }
    std::size_t slot = hash >> 54U;
    while (found[slot] != 0 && !(facts[found[slot]] == of_word)) slot = (slot + 1) % found.size();
    if (found[slot] == 0) {
      facts.at(++count) = of_word;
      found[slot] = static_cast<std::uint8_t>(count);
    }
    return found[slot];
  }

  std::array<std::uint8_t, 1024> found{};
  std::size_t count = 0;
};

constexpr Shared kShared;

}  // namespace

constinit const std::array<WordFacts, kMostFacts> kWordFacts = kShared.facts;

std::uint8_t facts_of_word(std::uint64_t hash) {
  if (!kShared.filter.may_hold(hash)) return 0;
  for (std::size_t slot = slot_of(hash); kShared.slots[slot] != 0; slot = (slot + 1) % kSlots) {
    const std::uint64_t held = kShared.slots[slot];
    if (((held ^ hash) & ~kPlaceBits) == 0) return static_cast<std::uint8_t>(held & kPlaceBits);
  }
  return 0;
}

}  // namespace overstap::extract
