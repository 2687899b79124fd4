// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "profiles/src/extract/labels/token_labels.h"
#include "profiles/src/extract/skills/skill_atoms.h"
#include "profiles/src/extract/skills/skill_scope.h"
#include "profiles/src/extract/skills/token_set.h"

namespace overstap::extract {

/// A label that a sentence holds.
struct SkillFind {
  std::uint32_t label = 0;
  std::uint32_t first = 0, last = 0;  ///< tokens [first, last)
  TokenSet tokens;                    ///< those that carry it
  std::int32_t score = 0;             ///< 0..1000, before calibration
  std::string_view rule;
  std::uint64_t rank = 0;   ///< of FindChooser: the lowest is the best
  std::uint32_t order = 0;  ///< of the label
};

/// A sentence with what labels have of it.
struct FindScope : SkillScope {
  const SentenceAtoms& found;
  std::uint64_t senses = 0;  ///< `sense_bit` of all atoms

  [[nodiscard]] const WordParts& parts(std::uint32_t i) const {
    return found.parts[i - sentence.first];
  }
  [[nodiscard]] bool is_function(std::uint32_t i) const { return parts(i).is(kFunction); }
};

/// Everything that may be meant in a sentence; `FindChooser` takes the best of it.
class FindReader {
 public:
  FindReader(const Taxonomy& taxonomy, const SkillLexicon& lexicon)
      : taxonomy_{taxonomy}, lexicon_{lexicon}, atoms_{taxonomy, lexicon} {}

  /// What is kept from sentence to sentence, so that it is not made anew for each.
  struct Buffers {
    SentenceAtoms found;
    std::vector<TokenLabels::Match> matches;
  };
  void read(const ReadText& text, const Sentence& sentence, Buffers& buffers,
            std::vector<SkillFind>& finds) const;

 private:
  void read_exact(const FindScope& scope, std::vector<TokenLabels::Match>& matches,
                  std::vector<SkillFind>& finds) const;
  static void drop_others(const FindScope& scope, std::vector<SkillFind>& finds);
  void read_match(const FindScope& scope, std::uint32_t first, const TokenLabels::Match& match,
                  std::vector<SkillFind>& finds) const;
  void read_singles(const FindScope& scope, std::vector<SkillFind>& finds) const;
  [[nodiscard]] bool is_form_of(const FindScope& scope, std::uint32_t at,
                                const SkillLabel& label) const;
  void read_phrases(const FindScope& scope, std::vector<SkillFind>& finds) const;
  static const SkillAtom* atom_for(const FindScope& scope, std::uint32_t sense, std::size_t a,
                                   std::size_t b);
  struct AtomPair;
  void read_pair(const FindScope& scope, std::size_t a, std::size_t b,
                 std::vector<SkillFind>& finds) const;
  void try_phrase(const FindScope& scope, std::uint32_t label, AtomPair& pair,
                  std::vector<SkillFind>& finds) const;

  const Taxonomy& taxonomy_;
  const SkillLexicon& lexicon_;
  AtomReader atoms_;
};

/// The finds that stand: every word of the text carries one skill, the most specific one; words
/// that two phrases share ("orders en retouren verwerken") carry both, unless one is the broader.
class FindChooser {
 public:
  FindChooser(const Taxonomy& taxonomy, const SkillLexicon& lexicon, const ReadText& text)
      : taxonomy_{taxonomy}, lexicon_{lexicon}, text_{text} {}
  /// Expects finds of one sentence; leaves those that stand, in order.
  void choose(std::vector<SkillFind>& finds);

 private:
  struct Link {
    std::size_t find, next;
  };
  void rank(std::vector<SkillFind>& finds) const;
  void keep_standing(std::vector<SkillFind>& finds);
  [[nodiscard]] bool stands_beside(const SkillFind& find, const SkillFind& chosen) const;
  void drop_explained(std::vector<SkillFind>& finds) const;

  const Taxonomy& taxonomy_;
  const SkillLexicon& lexicon_;
  const ReadText& text_;
  std::vector<std::size_t> heads_;  ///< of each token, the first of its chosen finds in `links_`
  std::vector<Link> links_;
};

}  // namespace overstap::extract
