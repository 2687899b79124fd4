// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_parts.h"

#include <algorithm>

#include "profiles/src/extract/skills/skill_single.h"
#include "profiles/src/extract/skills/skill_words.h"

namespace overstap::extract {
namespace {

constexpr std::uint32_t kNone = WordParts::kNone;
constexpr std::size_t kShortestCompound = 8;
constexpr std::size_t kShortestUnknown = 7;

}  // namespace

/// Nothing when a stem has too large a number for its bits.
std::optional<std::uint64_t> PartReader::packed(const WordParts& parts) {
  std::uint64_t bits =
      std::uint64_t{parts.signs} << kSignsAt | static_cast<std::uint64_t>(parts.kind) << kKindAt;
  unsigned at = 0;
  for (const std::uint32_t stem : {parts.main, parts.front, parts.open}) {
    if (stem != kNone && stem >= kStemMask) return std::nullopt;
    bits |= std::uint64_t{stem + 1} << at;
    at += kStemBits;
  }
  return bits;
}

WordParts PartReader::read_new(const Token& token) const {
  const WordParts parts = read(token);
  if (const auto bits = packed(parts)) memory_.put(token.hash, *bits);
  return parts;
}

WordParts PartReader::read(const Token& token) const {
  SkillStemmer::Buffer buffer;
  const std::string_view base = lexicon_.stemmer().stem(token.key, buffer);
  WordParts parts;
  read_stems(token, base, parts);
  const bool verb_base = token.key.size() >= 2 && lexicon_.is_verb_base(hash_of(base));
  const auto sign = [&](bool is, PartSign bit) {
    if (is) parts.signs |= bit;
  };
  const std::uint32_t signs = lexicon_.signs_of(token.hash);
  sign((signs & kFunctionWord) != 0, kFunction);
  sign((signs & ~std::uint32_t{kFunctionWord}) != 0, kSigned);
  sign(is_particle(token.key), kParticle);
  sign(verb_base, kVerbBase);
  const std::uint32_t roles = lexicon_.exact().roles_of(token.hash);
  sign((roles & TokenLabels::kWhole) != 0, kLabel);
  sign((roles & TokenLabels::kFirst) != 0, kBeginsLabel);
  sign((roles & TokenLabels::kSecond) != 0, kSecondInLabel);
  sign(may_be_alone(token, parts), kAlone);
  return parts;
}

void PartReader::read_stems(const Token& token, std::string_view base, WordParts& parts) const {
  const std::string_view word = token.key;
  parts.main = lexicon_.stem_of_word(token.hash);
  if (parts.main == kNone) parts.main = lexicon_.stem(base);
  if (parts.main != kNone) return;
  if (word.size() < kShortestUnknown || word.size() > SkillStemmer::kLongest) return;
  read_open(word, parts);
  parts.kind = WordParts::Main::back;
  if (word.size() >= kShortestCompound && read_compound(word, parts)) return;
  parts.kind = WordParts::Main::slip;
  parts.main = lexicon_.meant_by(word);
}

/// The label that is the word itself does not count.
bool PartReader::may_be_alone(const Token& token, const WordParts& parts) const {
  const auto stands_for = [&](std::uint32_t stem, bool as_form) {
    if (stem == kNone) return false;
    return std::ranges::any_of(lexicon_.single_labels(stem), [&](std::uint32_t id) {
      const SkillLabel& label = lexicon_.label(id);
      if (label.key == token.hash || !may_stand_for(lexicon_, token, label)) return false;
      return !as_form || fit_of_form(taxonomy_, token, label) != FormFit::none;
    });
  };
  return stands_for(parts.stem_as(WordParts::Main::whole), true) ||
         stands_for(parts.stem_as(WordParts::Main::slip), false) || stands_for(parts.open, false);
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
      parts.main = back;
      return true;
    }
  }
  for (std::size_t begin = 3; begin + kShortestHead <= word.size(); ++begin) {
    parts.main = lexicon_.stem_of_word(hash_of(word.substr(begin)));
    if (parts.main != kNone) return true;
  }
  return false;
}

}  // namespace overstap::extract
