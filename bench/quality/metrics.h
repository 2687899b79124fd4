// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace overstap::quality {

/// The length of the list that recall and NDCG look at.
inline constexpr std::size_t kListLength = 10;

/// How well one ranking puts the right answers first; each in [0, 1].
struct Metrics {
  double mrr = 0;     ///< 1 / rank of the first right answer
  double recall = 0;  ///< share of the right answers among the first ten
  double ndcg = 0;    ///< gain 1 / log2(rank + 1), over the best that min(10, right answers) allow
  double auc = 0;     ///< share of pairs (right, wrong) in the right order; a tie counts half

  Metrics& operator+=(const Metrics& other);
  [[nodiscard]] Metrics operator-(const Metrics& other) const;
  [[nodiscard]] Metrics over(double count) const;
};
inline constexpr std::size_t kMetrics = 4;
inline constexpr std::array<std::string_view, kMetrics> kMetricNames = {"MRR", "R@10", "NDCG@10",
                                                                        "AUC"};
[[nodiscard]] double value(const Metrics& metrics, std::size_t metric);

/// Scores that stand below every real one.
inline constexpr float kUnknownScore = -1.0F;  ///< ranked, last
inline constexpr float kLeftOut = -2.0F;       ///< not ranked at all

/// Metrics of one ranking: items by score descending, ties by index ascending; items of score
/// kLeftOut are not ranked. `relevant` holds at least one item, ascending, none left out.
/// O(relevant x items).
[[nodiscard]] Metrics rank_metrics(std::span<const float> scores,
                                   std::span<const std::uint32_t> relevant);

/// Metrics of one origin code: the mean over its occupations.
struct CodeMetrics {
  std::uint32_t code = 0;
  Metrics metrics;
};

/// A mean with its 95 % interval.
struct Estimate {
  Metrics mean, low, high;
};

/// The mean over codes, with the 2.5 and 97.5 percentiles of the means of 2,000 resamples of the
/// codes with replacement. The same seed for every call, so that the same input gives the same
/// interval. O(2000 x codes).
[[nodiscard]] Estimate bootstrap(std::span<const CodeMetrics> codes);

/// The same of the differences ours - theirs, code by code (paired). Both hold the same codes in
/// the same order.
[[nodiscard]] Estimate paired_bootstrap(std::span<const CodeMetrics> ours,
                                        std::span<const CodeMetrics> theirs);

}  // namespace overstap::quality
