// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// Likeness of everything that is written of two occupations: description, titles, labels and
/// descriptions of the skills (optional ones count half) and the definition of the ISCO-08 unit
/// group, as words cut to six letters. `points = 10^6 * sqrt(cosine of TF-IDF vectors)`; the root
/// keeps far neighbours apart, which a plain cosine crowds near zero.
/// Source: cosine of TF-IDF vectors (Salton and Buckley 1988); descriptions as a signal beside
/// skills: O*NET Related Occupations (2022).
/// Example: vectors at a cosine of 0.25: 500000.
/// Weakness: says that texts share words, not that the work is alike; a long definition draws
/// everything in its group together; symmetric.
void text(const Origin& origin, std::span<std::uint32_t> points) {
  copy_likeness(origin, Descriptor::text, points);
}

}  // namespace overstap::signals
