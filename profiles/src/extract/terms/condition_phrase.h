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
  /// The words name the opposite: `vaste dagen` is no irregular roster.
  bool wanted_otherwise = false;
};

/// The condition that the word at `i` names, if it is about work. O(1).
[[nodiscard]] std::optional<ConditionPhrase> condition_phrase_at(const TermSentence& s,
                                                                 std::int32_t i);
/// Targets, scripts and angry customers at the phrase's first token, if it says that of the work.
[[nodiscard]] std::optional<ConditionPhrase> targets_at(const TermSentence& s,
                                                        ConditionPhrase phrase);
[[nodiscard]] std::optional<ConditionPhrase> script_at(const TermSentence& s,
                                                       ConditionPhrase phrase);
[[nodiscard]] std::optional<ConditionPhrase> angry_at(const TermSentence& s,
                                                      ConditionPhrase phrase);
/// Shifts and rosters that change.
[[nodiscard]] std::optional<ConditionPhrase> irregular_at(const TermSentence& s,
                                                          ConditionPhrase phrase,
                                                          ConditionWord word);
/// Whether the words deny the condition; takes the denial into the phrase.
[[nodiscard]] bool take_denial(const TermSentence& s, ConditionPhrase& phrase);

}  // namespace overstap::extract
