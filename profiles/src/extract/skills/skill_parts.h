// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "profiles/src/extract/skills/skill_lexicon.h"
#include "profiles/src/extract/text/word_memory.h"

namespace overstap::extract {

/// The hash of a word and more letters.
constexpr std::uint64_t hash_more(std::uint64_t hash, std::string_view key) {
  for (const char c : key) hash = next_hash(hash, c);
  return hash;
}

constexpr std::size_t kShortestPart = 4;  ///< letters of the second part of a compound
constexpr std::size_t kShortestHead = 6;  ///< of one whose first part no label has

/// What labels hold of a word of a text, whatever stands around it: stems, kNone = not.
struct WordParts {
  static constexpr std::uint32_t kNone = SkillLexicon::kNone;
  std::uint32_t whole = kNone;  ///< the word itself or another form of it; then no other is set
  std::uint32_t open = kNone;   ///< the front of "baliewerkzaamheden"
  std::uint32_t front = kNone;  ///< the first part of a compound
  std::uint32_t back = kNone;   ///< its last part
  std::uint32_t slip = kNone;   ///< what is meant by a typing error, when there is no `back`
  bool function = false;        ///< holds sentences together
  bool particle = false;        ///< may be that of a separable verb
  bool verb_base = false;       ///< goes with some particle to a word of a label
};

/// Tells the parts of words, and remembers them. Thread-safe. O(1) for a word that was read before,
/// else O(letters of it).
class PartReader {
 public:
  explicit PartReader(const SkillLexicon& lexicon) : lexicon_{lexicon} {}
  [[nodiscard]] WordParts parts_of(const Token& token) const;

 private:
  [[nodiscard]] WordParts read(const Token& token) const;
  void read_open(std::string_view word, WordParts& parts) const;
  [[nodiscard]] bool read_compound(std::string_view word, WordParts& parts) const;

  const SkillLexicon& lexicon_;
  mutable WordMemory memory_;
};

}  // namespace overstap::extract
