// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "bench/quality/ranking.h"

namespace overstap::quality {

/// Where a threshold for *viable* would lie when drawn as Nesta drew theirs: mean less one standard
/// deviation of the score over ordered pairs of two occupations of one ISCO-08 unit group. Pairs
/// without a score are left out.
struct Calibration {
  std::string name{};
  std::size_t group_pairs = 0, all_pairs = 0, groups = 0;
  double mean = 0, deviation = 0, threshold = 0;
  double percentile = 0;    ///< share of all ordered pairs below the threshold
  double pairs_above = 0;   ///< share of pairs within groups at or above it
  double groups_above = 0;  ///< share of groups whose mean is at or above it
};

/// The score below which `percentile` (0 to 1) of all ordered pairs with a score lie.
/// O(occupations^2).
[[nodiscard]] double score_at(const ScoreMatrix& scores, double percentile);

/// O(occupations^2).
[[nodiscard]] Calibration calibrate(const Taxonomy& taxonomy, const ScoreMatrix& scores);

}  // namespace overstap::quality
