// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/terms/roster_phrase.h"

/// The pieces of which a roster is made: days, parts of the day and times.
namespace overstap::extract {

inline constexpr std::int32_t kEveryDay = 0x7F, kDaytimeParts = 3, kMorningPart = 1,
                              kEveningPart = 4, kNightPart = 8;

/// Masks of the days and of the parts of the day that the word at `i` names.
[[nodiscard]] std::int32_t days_of(const TermSentence& s, std::int32_t i);
[[nodiscard]] std::int32_t parts_of(const TermSentence& s, std::int32_t i);
[[nodiscard]] bool one_day(std::int32_t mask);
/// `late diensten`, `early shift`: the part of the day by its hours.
[[nodiscard]] bool is_shift(const TermSentence& s, std::int32_t i);
/// The token behind prepositions and articles.
[[nodiscard]] std::int32_t after_fillers(const TermSentence& s, std::int32_t i);

/// Days, parts of the day and times at `i`, in the phrase; `i` moves behind them.
bool take_days(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase);
bool take_parts(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase);
/// `9.00-17.30`, `tussen 8 en 20 uur`; `sure` = days or parts stand before it.
bool take_clock(const TermSentence& s, std::int32_t& i, RosterPhrase& phrase, bool sure);
/// `elke dag behalve zondag`: the exceptions are rosters of their own.
void leave_out(const TermSentence& s, std::int32_t at, RosterPhrase& phrase);

}  // namespace overstap::extract
