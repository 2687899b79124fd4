// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "overstap/graph/records.h"

/// The UWV spanningsindicator: open vacancies per person with a WW benefit of less than six months.
/// Below 0.25 very slack, from 0.25 slack, from 0.67 average, from 1.5 tight, from 4 very tight.
/// It describes an occupation group in a region at a time, never a person, and enters no score.
/// Source: UWV, Spanningsindicator arbeidsmarkt.
namespace overstap {

/// More of either is not to be believed of any labour market.
inline constexpr std::int64_t kMaxTightnessCount = 1'000'000'000;

/// The class of a ratio in thousandths. A negative ratio is a broken precondition.
[[nodiscard]] Tightness tightness_class(std::int64_t ratio_thousandths);

/// The class of two counts, exact: without division. Nothing when nobody seeks: there is no ratio
/// then. Counts outside 0..kMaxTightnessCount are broken preconditions.
[[nodiscard]] std::optional<Tightness> tightness_class(std::int64_t vacancies,
                                                       std::int64_t seekers);

/// The ratio of two counts in thousandths, rounded down, so that it lies in the same class as the
/// counts. Nothing when nobody seeks.
[[nodiscard]] std::optional<std::int64_t> tightness_ratio(std::int64_t vacancies,
                                                          std::int64_t seekers);

}  // namespace overstap
