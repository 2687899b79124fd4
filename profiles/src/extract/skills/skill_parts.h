// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "profiles/src/extract/skills/skill_lexicon.h"
#include "profiles/src/extract/text/word_memory.h"

namespace overstap::extract {

constexpr std::size_t kShortestPart = 4;  ///< letters of the second part of a compound
constexpr std::size_t kShortestHead = 6;  ///< of one whose first part no label has

/// What a word is to labels, in bits.
enum PartSign : std::uint8_t {
  kFunction = 1U << 0U,       ///< holds sentences together
  kParticle = 1U << 1U,       ///< may be that of a separable verb
  kVerbBase = 1U << 2U,       ///< goes with some particle to a word of a label
  kLabel = 1U << 3U,          ///< is a label
  kBeginsLabel = 1U << 4U,    ///< may be the first of the words of a label
  kSecondInLabel = 1U << 5U,  ///< may be the second of them
  kAlone = 1U << 6U,          ///< may be a form of a label of one word
  kSigned = 1U << 7U,         ///< has a WordSign, beside kFunctionWord
};

/// What labels hold of a word of a text, whatever stands around it: stems, kNone = not.
struct WordParts {
  static constexpr std::uint32_t kNone = SkillLexicon::kNone;
  enum class Main : std::uint8_t {
    whole,  ///< the word itself or another form of it; then there is no other stem
    back,   ///< the last part of a compound
    slip,   ///< what is meant by a typing error
  };
  std::uint32_t main = kNone;
  std::uint32_t front = kNone;  ///< the first part of a compound
  std::uint32_t open = kNone;   ///< the front of "baliewerkzaamheden"
  Main kind = Main::whole;
  std::uint8_t signs = 0;  ///< of PartSign

  [[nodiscard]] bool is(PartSign sign) const { return (signs & sign) != 0; }
  [[nodiscard]] std::uint32_t stem_as(Main as) const { return kind == as ? main : kNone; }
  [[nodiscard]] bool has_stem() const { return (main & front & open) != kNone; }
};

/// Tells the parts of words, and remembers them. Thread-safe. O(1) for a word that was read before,
/// else O(letters of it).
class PartReader {
 public:
  PartReader(const Taxonomy& taxonomy, const SkillLexicon& lexicon)
      : taxonomy_{taxonomy}, lexicon_{lexicon} {}
  /// To be called some tokens before `parts_of`.
  void prefetch(const Token& token) const { memory_.prefetch(token.hash); }
  [[nodiscard]] WordParts parts_of(const Token& token) const {
    const auto known = memory_.find(token.hash);
    return known ? unpacked(*known) : read_new(token);
  }

 private:
  // What is remembered: three stems, 0 = none, what the first of them is, and signs.
  static constexpr unsigned kStemBits = 18;
  static constexpr std::uint64_t kStemMask = (std::uint64_t{1} << kStemBits) - 1;
  static constexpr unsigned kKindAt = 3 * kStemBits, kSignsAt = kKindAt + 2;
  [[nodiscard]] static std::optional<std::uint64_t> packed(const WordParts& parts);
  [[nodiscard]] static WordParts unpacked(std::uint64_t bits) {
    static_assert(WordParts::kNone == std::uint32_t{0} - 1);
    return {.main = static_cast<std::uint32_t>(bits & kStemMask) - 1,
            .front = static_cast<std::uint32_t>(bits >> kStemBits & kStemMask) - 1,
            .open = static_cast<std::uint32_t>(bits >> (2 * kStemBits) & kStemMask) - 1,
            .kind = static_cast<WordParts::Main>(bits >> kKindAt & 3U),
            .signs = static_cast<std::uint8_t>(bits >> kSignsAt)};
  }
  [[nodiscard]] WordParts read_new(const Token& token) const;
  [[nodiscard]] WordParts read(const Token& token) const;
  void read_stems(const Token& token, std::string_view base, WordParts& parts) const;
  [[nodiscard]] bool may_be_alone(const Token& token, const WordParts& parts) const;
  void read_open(std::string_view word, WordParts& parts) const;
  [[nodiscard]] bool read_compound(std::string_view word, WordParts& parts) const;

  const Taxonomy& taxonomy_;
  const SkillLexicon& lexicon_;
  mutable WordMemory memory_;
};

}  // namespace overstap::extract
