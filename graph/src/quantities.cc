// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/quantities.h"

#include "int128.h"

namespace overstap {

std::int32_t Score::millionths() const {
  if (!known()) return 0;
  return static_cast<std::int32_t>(Int128{earned} * 1'000'000 / possible);
}

std::strong_ordering compare(Score a, Score b) {
  if (!a.known() || !b.known()) return a.known() <=> b.known();
  const Int128 left = Int128{a.earned} * b.possible;
  const Int128 right = Int128{b.earned} * a.possible;
  if (left == right) return std::strong_ordering::equal;
  return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace overstap
