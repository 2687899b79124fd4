// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/terms/roster_phrase.h"

/// Units of a frequency, and in how many weeks something recurs.
namespace overstap::extract {

/// Unit of the word at `i`: `avonden`, `zaterdag`, `dagdelen`, `dagen`.
[[nodiscard]] std::optional<Frequency::Unit> unit_at(const TermSentence& s, std::int32_t i);
[[nodiscard]] std::int32_t small_number(const TermSentence& s, std::int32_t i);
/// `week`, `2 weken`, `maand`, `de drie weken`: number of weeks; moves `i` behind it.
[[nodiscard]] std::int32_t take_weeks(const TermSentence& s, std::int32_t& i);
/// `op zaterdag`, `een weekend`, `in het weekend`, `(zaterdag)` after how often it is.
[[nodiscard]] std::optional<Frequency::Unit> take_unit(const TermSentence& s, std::int32_t& i);
/// `om de week`, `elke twee weken`, `every other week`: in which one may stand; moves `i`.
[[nodiscard]] std::int32_t take_interval(const TermSentence& s, std::int32_t& i);
/// Every second week is reckoned per four, where the words name no "per two weeks".
void set_interval(FrequencyPhrase& phrase, std::int32_t weeks);

/// `elke derde zaterdag`, `om het weekend`, where `leads` are the bits of roster_lead at `i`.
[[nodiscard]] std::optional<FrequencyPhrase> by_interval(const TermSentence& s, std::uint32_t leads,
                                                         std::int32_t i);
/// `zaterdag om de week`, `zaterdag (1x per 3 weken)`
[[nodiscard]] std::optional<FrequencyPhrase> by_interval_behind(const TermSentence& s,
                                                                std::int32_t i);

}  // namespace overstap::extract
