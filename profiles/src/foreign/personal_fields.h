// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "profiles/json/json.h"

namespace overstap {

/// Whether a key names something that must not influence a match, in Dutch or English and in any
/// spelling: `firstName`, `first_name`, `Voornaam`. Such a field is never read.
[[nodiscard]] bool is_personal_field(std::string_view key);

/// Marks the personal fields of an object as known and unread; returns how many there were.
std::uint64_t drop_personal_fields(json::ObjectReader& object);

}  // namespace overstap
