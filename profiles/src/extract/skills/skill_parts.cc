// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_parts.h"

#include <array>
#include <optional>

#include "profiles/src/extract/skills/skill_words.h"

namespace overstap::extract {
namespace {

constexpr std::uint32_t kNone = WordParts::kNone;
constexpr std::size_t kShortestCompound = 8;
constexpr std::size_t kShortestUnknown = 7;

// What is remembered: three stems, what the first of them is, and three signs.
constexpr unsigned kStemBits = 19;
constexpr std::uint64_t kNoStem = (std::uint64_t{1} << kStemBits) - 1;
enum class First : std::uint64_t { whole, back, slip };
constexpr unsigned kFirstAt = 3 * kStemBits, kSignsAt = kFirstAt + 2;

/// Nothing when a stem has too large a number for its bits.
std::optional<std::uint64_t> packed(const WordParts& parts) {
  const First first = parts.back != kNone   ? First::back
                      : parts.slip != kNone ? First::slip
                                            : First::whole;
  const std::uint32_t of_first[] = {parts.whole, parts.back, parts.slip};
  std::uint64_t bits = 0;
  unsigned at = 0;
  for (const std::uint32_t stem :
       {of_first[static_cast<std::size_t>(first)], parts.front, parts.open}) {
    if (stem != kNone && stem >= kNoStem) return std::nullopt;
    bits |= (stem == kNone ? kNoStem : stem) << at;
    at += kStemBits;
  }
  const std::uint64_t signs =
      (parts.function ? 1U : 0U) | (parts.particle ? 2U : 0U) | (parts.verb_base ? 4U : 0U);
  return bits | static_cast<std::uint64_t>(first) << kFirstAt | signs << kSignsAt;
}

WordParts unpacked(std::uint64_t bits) {
  const auto stem = [&](unsigned which) {
    const std::uint64_t value = bits >> (which * kStemBits) & kNoStem;
    return value == kNoStem ? kNone : static_cast<std::uint32_t>(value);
  };
  WordParts parts{.open = stem(2), .front = stem(1)};
  switch (static_cast<First>(bits >> kFirstAt & 3U)) {
    case First::whole:
      parts.whole = stem(0);
      break;
    case First::back:
      parts.back = stem(0);
      break;
    case First::slip:
      parts.slip = stem(0);
      break;
  }
  const std::uint64_t signs = bits >> kSignsAt;
  parts.function = (signs & 1U) != 0;
  parts.particle = (signs & 2U) != 0;
  parts.verb_base = (signs & 4U) != 0;
  return parts;
}

}  // namespace

WordParts PartReader::parts_of(const Token& token) const {
  if (const auto known = memory_.find(token.hash)) return unpacked(*known);
  const WordParts parts = read(token);
  if (const auto bits = packed(parts)) memory_.put(token.hash, *bits);
  return parts;
}

WordParts PartReader::read(const Token& token) const {
  const std::string_view word = token.key;
  SkillStemmer::Buffer buffer;
  const std::string_view base = lexicon_.stemmer().stem(word, buffer);
  WordParts parts{.function = lexicon_.is_function(token),
                  .particle = is_particle(word),
                  .verb_base = word.size() >= 2 && lexicon_.is_verb_base(hash_of(base))};
  parts.whole = lexicon_.stem_of_word(token.hash);
  if (parts.whole == kNone) parts.whole = lexicon_.stem(base);
  if (parts.whole != kNone) return parts;
  if (word.size() < kShortestUnknown || word.size() > SkillStemmer::kLongest) return parts;
  read_open(word, parts);
  if (word.size() < kShortestCompound || !read_compound(word, parts)) {
    parts.slip = lexicon_.meant_by(word);
  }
  return parts;
}

void PartReader::read_open(std::string_view word, WordParts& parts) const {
  for (const std::string_view ending : skill_open_endings()) {
    if (!word.ends_with(ending)) continue;
    std::string_view front = word.substr(0, word.size() - ending.size());
    std::uint32_t stem = lexicon_.stem_of_word(hash_of(front));
    if (stem == kNone && front.ends_with('s')) {
      front.remove_suffix(1);
      stem = lexicon_.stem_of_word(hash_of(front));
    }
    if (front.size() >= 3) parts.open = stem;
    return;
  }
}

/// Both parts where labels have them; else the last part, which says what the whole is.
bool PartReader::read_compound(std::string_view word, WordParts& parts) const {
  SkillStemmer::Buffer buffer;
  std::uint64_t hash = hash_of(word.substr(0, 2));
  for (std::size_t size = 3; size + kShortestPart <= word.size(); ++size) {
    hash = next_hash(hash, word[size - 1]);
    const std::uint32_t front = lexicon_.stem_of_word(hash);
    if (front == kNone) continue;
    for (std::size_t skip = 0; skip <= (word[size] == 's' ? 1U : 0U); ++skip) {
      const std::string_view rest = word.substr(size + skip);
      if (rest.size() < kShortestPart) continue;
      const std::uint32_t back = lexicon_.stem(lexicon_.stemmer().stem(rest, buffer));
      if (back == kNone) continue;
      parts.front = front;
      parts.back = back;
      return true;
    }
  }
  for (std::size_t begin = 3; begin + kShortestHead <= word.size(); ++begin) {
    parts.back = lexicon_.stem_of_word(hash_of(word.substr(begin)));
    if (parts.back != kNone) return true;
  }
  return false;
}

}  // namespace overstap::extract
