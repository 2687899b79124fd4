// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace overstap::extract {

/// Names of Dutch municipalities and of the larger places within them, separated by `|`, in their
/// usual spelling. Source: the municipalities of Statistics Netherlands (CBS, 2024) and editorial.
[[nodiscard]] std::string_view dutch_place_names();
/// Names that are Dutch words or surnames as well: places only after a word that says so.
[[nodiscard]] std::string_view ambiguous_place_names();

}  // namespace overstap::extract
