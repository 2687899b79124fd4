// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "bench/quality/gold.h"
#include "bench/quality/metrics.h"

namespace overstap::quality {

/// A score in [0, 1] for every ordered pair of occupations, or kUnknownScore.
struct ScoreMatrix {
  std::string name{};
  std::size_t occupations = 0;
  std::vector<float> scores{};  ///< origins x destinations

  ScoreMatrix() = default;
  ScoreMatrix(std::string method, std::size_t count)
      : name{std::move(method)}, occupations{count}, scores(count * count) {}
  [[nodiscard]] std::span<const float> row(std::size_t origin) const {
    return std::span{scores}.subspan(origin * occupations, occupations);
  }
  [[nodiscard]] std::span<float> row(std::size_t origin) {
    return std::span{scores}.subspan(origin * occupations, occupations);
  }
};

/// Scores of codes from scores of occupations: each code gets the best of its occupations, the
/// codes of the origin are left out.
void score_codes(const Gold& gold, std::uint32_t origin, std::span<const float> scores,
                 std::vector<float>& codes);

/// The metrics of each origin code, ascending: the mean over its occupations. O(cases x (rows of
/// the mapping + right answers x codes)).
[[nodiscard]] std::vector<CodeMetrics> evaluate(const Gold& gold, const ScoreMatrix& ranking,
                                                Selection selection);

/// The mean per origin code of metrics per case; both in the order of `cases_of`.
[[nodiscard]] std::vector<CodeMetrics> mean_by_code(std::span<const Case> cases,
                                                    std::span<const Metrics> metrics);

/// A ranking from the bytes of a CSV with the columns from, to and rank, occupations by URI or
/// code: rank r scores 1 / r. Pairs that are not listed score 0, so the order within them is that
/// of their codes. `not_found` on an occupation that the taxonomy has not, `schema` on a rank that
/// is no positive number.
[[nodiscard]] Result<ScoreMatrix> read_export(const std::string& path, const Taxonomy& taxonomy);

}  // namespace overstap::quality
