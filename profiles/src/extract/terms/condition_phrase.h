// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {

/// Words that name a condition of work.
struct ConditionPhrase {
  std::int32_t first = 0, last = 0;
  Condition condition = Condition::home_work;
  bool only_denied = false;  ///< a claim only as "geen ..."; said plainly it is work or a skill
  bool only_wished = false;  ///< CV: a claim only where somebody says what he wants
};

/// The condition that the word at `i` names, if it is about work. O(1).
[[nodiscard]] std::optional<ConditionPhrase> condition_phrase_at(const TermSentence& s,
                                                                 std::int32_t i);
/// Whether the words deny the condition; takes the denial into the phrase.
[[nodiscard]] bool take_denial(const TermSentence& s, ConditionPhrase& phrase);

}  // namespace overstap::extract
