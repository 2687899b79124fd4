// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// Likeness of the titles that people use for the work. In English by words cut to six letters,
/// in Dutch by groups of four letters, since a Dutch title is one long word, and by the alternate
/// titles of O*NET that the crosswalk gives. `points = 10^6 * sqrt(cosine)` each.
/// Source: titles as a signal of their own: O*NET Related Occupations (2022).
/// Example: "hotel receptionist" and "receptionist" share one word of two; with equal rarity the
/// cosine is 0.707, so 840896.
/// Weakness: "manager" joins what has nothing else in common; the O*NET titles are those of the
/// United States and reach an occupation only through the crosswalk.
void titles(const Origin& origin, std::span<std::uint32_t> points) {
  copy_likeness(origin, Descriptor::titles, points);
}

void titles_nl(const Origin& origin, std::span<std::uint32_t> points) {
  copy_likeness(origin, Descriptor::titles_nl, points);
}

void titles_us(const Origin& origin, std::span<std::uint32_t> points) {
  copy_likeness(origin, Descriptor::titles_us, points);
}

}  // namespace overstap::signals
