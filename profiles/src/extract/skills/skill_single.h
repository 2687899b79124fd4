// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/skills/skill_lexicon.h"

/// Which words may be told to be forms of a label of one word, whatever stands around them.
namespace overstap::extract {

enum class FormFit : std::uint8_t {
  none,
  beside_subject,  ///< the bare form of a verb: only beside who does it
  form,
};

/// How well a word with the stem of the label fits it: "bestelt", "flexibele"; not "coach" for
/// "coachen", "betalen" for "betalingen" or "even" for "events".
[[nodiscard]] FormFit fit_of_form(const Taxonomy& taxonomy, const Token& token,
                                  const SkillLabel& label);

/// Whether a word that was brought to the stem of the label may mean it.
[[nodiscard]] bool may_stand_for(const SkillLexicon& lexicon, const Token& token,
                                 const SkillLabel& label);

}  // namespace overstap::extract
