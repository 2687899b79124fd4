// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace overstap {

/// A decimal number as an integer count of `10^-digits`, rounded half away from zero:
/// `("52.3362429", 6)` is 52336243. Nothing when the text is no plain decimal
/// (`-?[0-9]+(.[0-9]+)?`) or has more than 9 digits before the point. `digits` in 0..9.
[[nodiscard]] std::optional<std::int64_t> parse_decimal(std::string_view text, int digits);

}  // namespace overstap
