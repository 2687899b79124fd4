// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "market_arrays.h"
#include "overstap/engine/market_builder.h"

namespace overstap {

/// A market as read: the arrays stand in the file's bytes, the records are copies.
/// `records.taxonomy` is empty.
struct MarketView {
  MarketArrays arrays;
  MarketContent records;
};

/// Checks everything and reads. `file` must be aligned to 8 bytes and outlive the view. `corrupt`
/// or `version`, without a file name. O(bytes).
[[nodiscard]] Result<MarketView> read_market(std::span<const std::byte> file);

}  // namespace overstap
