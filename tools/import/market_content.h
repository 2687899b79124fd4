// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overstap/engine/market_builder.h"

namespace overstap {

/// The values of a market file as they went in, for building a changed one:
/// `build_market(content_of(m))` gives a market with the same payload.
[[nodiscard]] MarketContent content_of(const Snapshot& market);

}  // namespace overstap
