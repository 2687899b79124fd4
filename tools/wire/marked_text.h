// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "overstap/profiles/extraction.h"

namespace overstap::wire {

/// A stretch of a part over which the same claims lie.
struct MarkedPiece {
  std::string_view text;
  std::vector<std::size_t> claims;  ///< indices into Extraction::claims, the innermost first
  std::vector<std::size_t> begins;  ///< of these, the ones that begin here
  std::vector<std::size_t> ends;    ///< and those that end here
};

/// A part cut where a claim begins or ends; pieces cover it in order, and none is empty. A claim
/// over no bytes is in none. O(claims of the extraction + pieces * claims of the part).
[[nodiscard]] std::vector<MarkedPiece> marked_pieces(const Extraction& extraction,
                                                     std::size_t part);

/// The claims of the parts `[first, last)`, by span; of `[-1, 0)` those that a person added.
[[nodiscard]] std::vector<std::size_t> claims_in(const Extraction& extraction, std::int32_t first,
                                                 std::int32_t last);

/// The sections; one over all parts where there are none.
[[nodiscard]] std::vector<Section> shown_sections(const Extraction& extraction);

}  // namespace overstap::wire
