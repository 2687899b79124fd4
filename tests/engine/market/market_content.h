// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "overstap/engine/market_builder.h"

namespace overstap::testing {

/// Four skills and more, three occupations, and of every record type one row with every field set
/// and one with every field as it begins.
[[nodiscard]] MarketContent rich_content();

/// The file of `rich_content`.
[[nodiscard]] std::vector<std::byte> rich_market();

}  // namespace overstap::testing
