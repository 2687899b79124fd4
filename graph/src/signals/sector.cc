// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// Likeness of the sectors in which two occupations are found: NACE codes by their first two, three
/// and four digits, or the family of a market of our own. `points = 10^6 * sqrt(cosine)`.
/// Source: NACE Rev. 2.1 codes that ESCO 1.2 gives its occupations; employers look for people who
/// know the sector (practice).
/// Example: both NACE 56.11 alone: 1000000; 56.11 and 56.30 share "56" alone.
/// Weakness: office work is found in every sector and carries the code of one; a family joins
/// everything in it alike.
void sector(const Origin& origin, std::span<std::uint32_t> points) {
  copy_likeness(origin, Descriptor::sector, points);
}

}  // namespace overstap::signals
