// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/tightness.h"

#include <array>
#include <cassert>

namespace overstap {

namespace {

/// Lower ends of the classes above `very_slack`, in thousandths.
constexpr std::array<std::int64_t, 4> kLowerEnds{250, 670, 1500, 4000};

[[maybe_unused]] bool is_count(std::int64_t n) { return n >= 0 && n <= kMaxTightnessCount; }

}  // namespace

Tightness tightness_class(std::int64_t ratio_thousandths) {
  assert(ratio_thousandths >= 0);
  std::uint8_t level = 0;
  while (level < kLowerEnds.size() && ratio_thousandths >= kLowerEnds[level]) ++level;
  return Tightness{level};
}

std::optional<Tightness> tightness_class(std::int64_t vacancies, std::int64_t seekers) {
  assert(is_count(vacancies) && is_count(seekers));
  if (seekers == 0) return std::nullopt;
  std::uint8_t level = 0;
  while (level < kLowerEnds.size() && vacancies * 1000 >= kLowerEnds[level] * seekers) ++level;
  return Tightness{level};
}

std::optional<std::int64_t> tightness_ratio(std::int64_t vacancies, std::int64_t seekers) {
  assert(is_count(vacancies) && is_count(seekers));
  if (seekers == 0) return std::nullopt;
  return vacancies * 1000 / seekers;
}

}  // namespace overstap
