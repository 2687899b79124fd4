// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// A step into selling what is known: the likeness of the texts where the destination sells to
/// firms or runs a shop or its sales (ISCO-08 1221, 1420, 2433, 2434, 3322, 3323, 3324), 0
/// elsewhere.
/// Source: editorial; who knows a product from making or using it is asked to sell it (technical
/// and medical sales, ISCO-08 definition of 2433).
/// Example: a cook and a wholesale merchant in food at a cosine of 0.04: 200000.
/// Weakness: not everybody wants to sell; wishes are applied elsewhere.
void sells(const Origin& origin, std::span<std::uint32_t> points) {
  static constexpr std::uint16_t kSelling[] = {1221, 1420, 2433, 2434, 3322, 3323, 3324};
  const auto plays = [](const OccupationRecord& record) {
    return in_groups(record.isco, kSelling);
  };
  likeness_of_role(origin, Descriptor::text, plays, points);
}

}  // namespace overstap::signals
