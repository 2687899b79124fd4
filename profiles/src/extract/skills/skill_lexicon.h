// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/extract/labels/label_matcher.h"
#include "profiles/src/extract/skills/skill_stem.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// From hashes to numbers, open addressing.
class HashIndex {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  void reserve(std::size_t entries);
  /// The number that `hash` has, or gets: `value`.
  std::uint32_t add(std::uint64_t hash, std::uint32_t value);
  [[nodiscard]] std::uint32_t find(std::uint64_t hash) const {
    if (slots_.empty()) return kNone;
    for (std::size_t at = place(hash); slots_[at].value != kNone; at = (at + 1) & mask_) {
      if (slots_[at].hash == hash) return slots_[at].value;
    }
    return kNone;
  }
  [[nodiscard]] std::size_t memory() const { return slots_.capacity() * sizeof(Slot); }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t value = kNone;
  };
  [[nodiscard]] std::size_t place(std::uint64_t hash) const {
    return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15U) >> 20U) & mask_;
  }
  std::vector<Slot> slots_;
  std::size_t mask_ = 0, used_ = 0;
};

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
  bool trait = false;          ///< one word that tells how somebody is
  std::uint8_t telling = 0;    ///< a small word without which it says less: "nieuwe klanten werven"
  bool knowledge = false;      ///< of a piece of knowledge, not of a skill
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

  [[nodiscard]] const LabelMatcher& matcher() const { return *matcher_; }
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
  [[nodiscard]] std::uint32_t sense_of(std::uint32_t stem) const { return senses_[stem]; }
  /// The number of a word that stands in a label as it is.
  [[nodiscard]] std::uint32_t stem_of_word(std::uint64_t word) const {
    return surfaces_.find(word);
  }
  /// Whether "nem" goes with a particle to a word of a label ("opnem").
  [[nodiscard]] bool is_verb_base(std::uint64_t stem) const { return bases_.find(stem) != kNone; }
  [[nodiscard]] bool is_function(const Token& token) const {
    return functions_.find(token.hash) != kNone;
  }
  [[nodiscard]] bool is_general(std::uint64_t word) const { return generals_.find(word) != kNone; }
  [[nodiscard]] bool is_open_ending(std::uint64_t word) const {
    return endings_.find(word) != kNone;
  }
  [[nodiscard]] bool needs_capital(std::uint64_t word) const {
    return capitals_.find(word) != kNone;
  }
  [[nodiscard]] bool is_trait(std::uint64_t word) const { return traits_.find(word) != kNone; }
  [[nodiscard]] bool is_item(std::uint64_t word) const { return items_.find(word) != kNone; }
  /// The word of a label for which `word` is a slip of the pen; kNone = none, or several.
  [[nodiscard]] std::uint32_t meant_by(std::string_view word) const;

  /// Labels of one word with this stem.
  [[nodiscard]] std::span<const std::uint32_t> single_labels(std::uint32_t stem) const {
    return row(single_rows_, singles_, stem);
  }
  /// Labels of more words that are found by this pair of senses.
  [[nodiscard]] std::span<const std::uint32_t> pair_labels(std::uint32_t a, std::uint32_t b) const;

  [[nodiscard]] std::size_t memory() const;

 private:
  friend class SkillLexiconBuilder;
  static std::span<const std::uint32_t> row(const std::vector<std::uint32_t>& rows,
                                            const std::vector<std::uint32_t>& values,
                                            std::uint32_t i) {
    if (i + 1 >= rows.size()) return {};
    return std::span{values}.subspan(rows[i], rows[i + 1] - rows[i]);
  }

  SkillStemmer stemmer_;
  std::vector<SkillLabel> labels_;
  std::vector<SkillWord> words_;
  std::vector<std::uint32_t> senses_;  ///< by stem
  HashIndex stems_, surfaces_, bases_, functions_, generals_, capitals_, items_, traits_, endings_;
  std::vector<std::uint32_t> single_rows_, singles_;
  HashIndex pairs_;
  std::vector<std::uint64_t> pair_bits_;
  std::vector<std::uint32_t> pair_rows_, pair_values_;
  HashIndex seen_;   ///< words of seven letters and more of other labels
  HashIndex slips_;  ///< words of seven letters and more with a letter left out
  std::vector<std::uint32_t> slip_rows_, slip_values_;
  std::vector<std::string_view> slip_words_;  ///< in the taxonomy's text
  std::vector<std::uint32_t> slip_stems_;
  std::unique_ptr<LabelMatcher> matcher_;
};

}  // namespace overstap::extract
