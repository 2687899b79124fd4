// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "overstap/graph/levels.h"
#include "overstap/profiles/seeker.h"

/// Words of office exports, Dutch and English. Words that are not known give nothing.
namespace overstap {

// Of one folded word.
[[nodiscard]] std::optional<Day> day_named(std::string_view word);           ///< `ma`, `maandag`
[[nodiscard]] std::optional<DayPart> day_part_named(std::string_view word);  ///< `ochtend`
[[nodiscard]] std::optional<LanguagePart> language_part_named(std::string_view word);
/// One of the languages that exports have columns for.
[[nodiscard]] bool is_language_name(std::string_view word);

// Of a whole text, folded here.
[[nodiscard]] std::optional<ContractKind> contract_in(std::string_view text);
[[nodiscard]] std::optional<TravelMode> travel_mode_in(std::string_view text);
/// `ja`, `nee`, `x`, `waar`, `1`, ...
[[nodiscard]] std::optional<bool> truth_of(std::string_view text);
[[nodiscard]] std::optional<Condition> condition_in(std::string_view text);
[[nodiscard]] std::optional<Wish> wish_in(std::string_view text);

/// `ma, di en do`, `ma t/m vr`, `ma-vr`, `werkdagen`; nothing when a word is no day.
[[nodiscard]] std::optional<std::vector<Day>> days_in(std::string_view text);
/// `ochtend, middag`, `overdag`; nothing when a word is no part of a day.
[[nodiscard]] std::optional<std::vector<DayPart>> day_parts_in(std::string_view text);

}  // namespace overstap
