// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <ranges>
#include <span>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/extract/labels/hash_index.h"
#include "profiles/src/extract/labels/hash_rows.h"
#include "profiles/src/extract/labels/token_labels.h"
#include "profiles/src/extract/skills/skill_stem.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// The hash of a word and more letters.
constexpr std::uint64_t hash_more(std::uint64_t hash, std::string_view key) {
  for (const char c : key) hash = next_hash(hash, c);
  return hash;
}

/// A label of a skill or a piece of knowledge.
struct SkillLabel {
  SkillId skill;
  TextRef label;                      ///< as written, in the taxonomy's text
  std::uint32_t first = 0, last = 0;  ///< its words in SkillLexicon::words_of
  LabelKind kind = LabelKind::preferred;
  std::uint8_t key_words = 0;  ///< of the folded key, all of them
  bool verb_last = false;      ///< ends in a verb: "klachten behandelen"; its words change places
  bool parted = false;         ///< a compound taken apart: "klachtenafhandeling" as two words
  bool light = false;          ///< one of its words carries little: "werken met systemen"
  bool denies = false;         ///< holds a negation: "nooit te laat"
  bool clause = false;         ///< a clause of its own: "als een klant boos is"
  bool says_no = false;        ///< holds "nee": "tegen een nee kunnen"
  bool item = false;           ///< one word that is a skill in a list only: "tickets"
  bool ordered = false;        ///< ends in an English particle: "call back" is not "back to calls"
  bool trait = false;          ///< one word that tells how somebody is
  std::uint8_t telling = 0;    ///< a small word without which it says less: "nieuwe klanten werven"
  bool knowledge = false;      ///< of a piece of knowledge, not of a skill
  std::uint32_t order = 0;     ///< by which equals are put in order
  std::uint64_t key = 0;       ///< TokenLabels::hash_of_words of its words; 0 when taken apart
  std::uint64_t senses = 0;    ///< `sense_bit` of all its words
};

/// One of 64 bits, by which most senses that differ are told apart.
[[nodiscard]] constexpr std::uint64_t sense_bit(std::uint32_t sense) {
  return std::uint64_t{1} << (sense * 0x9E3779B9U >> 26U);
}

/// What a word is by itself, in bits; see skill_words.h.
enum WordSign : std::uint32_t {
  kFunctionWord = 1U << 0U,
  kGeneralWord = 1U << 1U,
  kCapitalWord = 1U << 2U,
  kTraitWord = 1U << 3U,
  kItemWord = 1U << 4U,
  kOpenEnding = 1U << 5U,
};

/// A word of a label: its stem, and the class of words that may stand for it.
struct SkillWord {
  std::uint32_t stem = 0;
  std::uint32_t sense = 0;
};

/// The labels of skills and knowledge of one taxonomy, by their words' stems. Immutable.
class SkillLexicon {
 public:
  static constexpr std::uint32_t kNone = HashIndex::kNone;

  explicit SkillLexicon(const Taxonomy& taxonomy);

  /// All labels that a taxonomy has, by their own words; their ids are numbers of labels.
  [[nodiscard]] const TokenLabels& exact() const { return exact_; }
  [[nodiscard]] const SkillLabel& label(std::uint32_t id) const { return labels_[id]; }
  [[nodiscard]] std::span<const SkillWord> words_of(const SkillLabel& label) const {
    return std::span{words_}.subspan(label.first, label.last - label.first);
  }
  [[nodiscard]] const SkillStemmer& stemmer() const { return stemmer_; }

  /// The stem's number, if a label or a row of synonyms holds it.
  [[nodiscard]] std::uint32_t stem(std::string_view stem) const {
    return stems_.find(hash_of(stem));
  }
  [[nodiscard]] std::uint32_t stem_of_hash(std::uint64_t hash) const { return stems_.find(hash); }
  struct alignas(32) Stem {
    std::uint64_t partners = 0;  ///< `sense_bit` of the senses that make a pair with its sense
    std::uint32_t sense = 0;
    std::uint32_t singles_begin = 0, singles_end = 0;
  };
  /// Fetches what will be asked soon of a word and of its stem, if it has one.
  void prefetch(std::uint64_t word, std::uint32_t stem, bool label) const {
    if (stem != kNone) __builtin_prefetch(&entries_[stem]);
    if (label) exact_.prefetch(word);
  }
  [[nodiscard]] const Stem& stem_at(std::uint32_t stem) const { return entries_[stem]; }
  /// The number of a word that stands in a label as it is.
  [[nodiscard]] std::uint32_t stem_of_word(std::uint64_t word) const {
    return surfaces_.find(word);
  }
  /// Whether "nem" goes with a particle to a word of a label ("opnem").
  [[nodiscard]] bool is_verb_base(std::uint64_t stem) const { return bases_.find(stem) != kNone; }
  /// Bits of WordSign.
  [[nodiscard]] std::uint32_t signs_of(std::uint64_t word) const {
    const std::uint32_t signs = signs_.find(word);
    return signs == kNone ? 0 : signs;
  }
  /// The word of a label for which `word` is a slip of the pen; kNone = none, or several.
  [[nodiscard]] std::uint32_t meant_by(std::string_view word) const;

  /// Numbers of labels; those that are asked for together lie together.
  using Labels = std::ranges::iota_view<std::uint32_t, std::uint32_t>;
  /// Labels of one word with this stem.
  [[nodiscard]] Labels single_labels(std::uint32_t stem) const {
    return {entries_[stem].singles_begin, entries_[stem].singles_end};
  }
  /// Labels of more words that are found by this pair of senses.
  [[nodiscard]] Labels pair_labels(std::uint32_t a, std::uint32_t b) const;

  [[nodiscard]] std::size_t memory() const;

 private:
  friend class SkillLexiconBuilder;

  SkillStemmer stemmer_;
  std::vector<SkillLabel> labels_;
  std::vector<SkillWord> words_;
  std::vector<Stem> entries_;
  HashIndex stems_, surfaces_, bases_, signs_;
  HashRanges pairs_;  ///< ranges of labels
  std::vector<std::uint64_t> pair_bits_;
  HashIndex seen_;                 ///< words of seven letters and more of other labels
  HashRows<std::uint32_t> slips_;  ///< words of seven letters and more with a letter left out
  std::vector<std::string_view> slip_words_;  ///< in the taxonomy's text
  std::vector<std::uint32_t> slip_stems_;
  TokenLabels exact_;
};

}  // namespace overstap::extract
