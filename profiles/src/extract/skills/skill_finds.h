// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "profiles/src/extract/skills/skill_atoms.h"

namespace overstap::extract {

/// A label that a sentence holds.
struct SkillFind {
  std::uint32_t label = 0;
  std::uint32_t first = 0, last = 0;       ///< tokens [first, last)
  std::vector<std::uint32_t> tokens = {};  ///< those that carry it, ascending, each once
  std::int32_t score = 0;                  ///< 0..1000, before calibration
  std::string_view rule;
};

/// Everything that may be meant in a sentence; `choose_finds` takes the best of it.
class FindReader {
 public:
  FindReader(const Taxonomy& taxonomy, const SkillLexicon& lexicon)
      : taxonomy_{taxonomy}, lexicon_{lexicon}, atoms_{lexicon} {}

  /// `exact`: matches of the lexicon's matcher in the sentence's part, by begin; those within the
  /// sentence are taken.
  void read(const ReadText& text, const Sentence& sentence, std::span<const LabelMatch> exact,
            std::vector<SkillFind>& finds) const;

 private:
  struct Scope;
  void read_exact(const Scope& scope, std::span<const LabelMatch> exact,
                  std::vector<SkillFind>& finds) const;
  void read_singles(const Scope& scope, std::vector<SkillFind>& finds) const;
  [[nodiscard]] bool is_cut_short(const Token& token, const SkillLabel& label) const;
  [[nodiscard]] bool is_form_of(const Scope& scope, std::uint32_t at,
                                const SkillLabel& label) const;
  [[nodiscard]] bool is_alike(const Token& token, const SkillLabel& label) const;
  void read_phrases(const Scope& scope, std::vector<SkillFind>& finds) const;
  static const SkillAtom* atom_for(const Scope& scope, std::uint32_t sense, std::size_t a,
                                   std::size_t b);
  void try_phrase(const Scope& scope, std::uint32_t label, std::size_t a, std::size_t b,
                  std::vector<SkillFind>& finds) const;

  const Taxonomy& taxonomy_;
  const SkillLexicon& lexicon_;
  AtomReader atoms_;
};

/// The finds that stand: every word of the text carries one skill, the most specific one; words
/// that two phrases share ("orders en retouren verwerken") carry both, unless one is the broader.
void choose_finds(const Taxonomy& taxonomy, const SkillLexicon& lexicon, const ReadText& text,
                  std::vector<SkillFind>& finds);

}  // namespace overstap::extract
