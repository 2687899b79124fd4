// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "overstap/graph/quantities.h"
#include "profiles/src/foreign/foreign_object.h"

/// Numbers of the exchange formats, which write them as numbers or as text.
namespace overstap {

/// A whole number of 0 to 999,999 and nothing else: `32`, `32.0`.
[[nodiscard]] std::optional<std::int32_t> whole_number_in(std::string_view text);

/// An amount of euro in cents, with a point or a comma: `12`, `12.5`, `12,50`. Parts of a cent and
/// more than 10,000 euro are nothing.
[[nodiscard]] std::optional<Cents> cents_in(std::string_view text);

/// Hours per week between two members, of which one may miss: only a highest number is
/// `0..highest`. Only a lowest number says no range, and neither do numbers above 60: they are
/// carried with a note.
[[nodiscard]] std::optional<Range<HoursPerWeek>> hours_between(ForeignObject& at,
                                                               std::string_view min_key,
                                                               std::string_view max_key);

/// A postcode when the country member is missing or names the Netherlands; else a note, and the
/// text is carried.
[[nodiscard]] PostcodePrefix dutch_postcode(ForeignObject& address, std::string_view key,
                                            std::string_view country_key);

}  // namespace overstap
