// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/metrics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace overstap::quality {
namespace {

constexpr std::size_t kResamples = 2'000;
constexpr std::uint64_t kSeed = 20'261'121;

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_{seed} {}
  /// In [0, bound), bound < 2^32.
  std::size_t below(std::size_t bound) {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    z ^= z >> 31U;
    return static_cast<std::size_t>(((z >> 32U) * bound) >> 32U);
  }

 private:
  std::uint64_t state_;
};

Metrics of_values(const std::array<double, kMetrics>& values) {
  return {values[0], values[1], values[2], values[3]};
}

double gain(std::size_t rank) { return 1.0 / std::log2(static_cast<double>(rank) + 1.0); }

double ideal_gain(std::size_t relevant) {
  double sum = 0;
  for (std::size_t rank = 1; rank <= std::min(relevant, kListLength); ++rank) sum += gain(rank);
  return sum;
}

/// How many of the scores stand below, level with, and level with but before one item.
struct Standing {
  std::size_t above = 0, level = 0, level_before = 0, below = 0;
};

Standing standing_of(std::span<const float> scores, std::uint32_t item) {
  const float own = scores[item];
  // Counted in 32 bits, which the compiler turns into vector compares.
  std::uint32_t above = 0, level = 0, left_out = 0, before = 0;
  for (const float score : scores) {
    above += static_cast<std::uint32_t>(score > own);
    level += static_cast<std::uint32_t>(score == own);
    left_out += static_cast<std::uint32_t>(score == kLeftOut);
  }
  if (level > 1) {
    for (std::uint32_t i = 0; i < item; ++i) before += static_cast<std::uint32_t>(scores[i] == own);
  }
  return {above, level - 1, before, scores.size() - above - level - left_out};
}

}  // namespace

Metrics& Metrics::operator+=(const Metrics& other) {
  mrr += other.mrr;
  recall += other.recall;
  ndcg += other.ndcg;
  auc += other.auc;
  return *this;
}

Metrics Metrics::operator-(const Metrics& other) const {
  return {mrr - other.mrr, recall - other.recall, ndcg - other.ndcg, auc - other.auc};
}

Metrics Metrics::over(double count) const {
  return {mrr / count, recall / count, ndcg / count, auc / count};
}

double value(const Metrics& metrics, std::size_t metric) {
  return std::array{metrics.mrr, metrics.recall, metrics.ndcg, metrics.auc}[metric];
}

Metrics rank_metrics(std::span<const float> scores, std::span<const std::uint32_t> relevant) {
  assert(!relevant.empty());
  Metrics metrics;
  std::size_t best_rank = scores.size(), found = 0;
  // Twice the pairs (right, other) in the right order, so that a tie is a whole number.
  std::size_t ordered_twice = 0, wrong = 0;
  for (const std::uint32_t item : relevant) {
    const Standing standing = standing_of(scores, item);
    const std::size_t rank = 1 + standing.above + standing.level_before;
    best_rank = std::min(best_rank, rank);
    if (rank <= kListLength) {
      ++found;
      metrics.ndcg += gain(rank);
    }
    ordered_twice += 2 * standing.below + standing.level;
    wrong = standing.above + standing.level + standing.below + 1 - relevant.size();
  }
  // Every pair of two right answers was counted once as ordered, or twice as level.
  const std::size_t pairs = relevant.size() * (relevant.size() - 1);
  metrics.mrr = 1.0 / static_cast<double>(best_rank);
  metrics.recall = static_cast<double>(found) / static_cast<double>(relevant.size());
  metrics.ndcg /= ideal_gain(relevant.size());
  metrics.auc = wrong == 0 ? 1.0
                           : static_cast<double>(ordered_twice - pairs) /
                                 static_cast<double>(2 * relevant.size() * wrong);
  return metrics;
}

Estimate bootstrap(std::span<const CodeMetrics> codes) {
  Estimate estimate;
  if (codes.empty()) return estimate;
  const double count = static_cast<double>(codes.size());
  for (const CodeMetrics& code : codes) estimate.mean += code.metrics;
  estimate.mean = estimate.mean.over(count);
  std::vector<Metrics> means(kResamples);
  Random random{kSeed};
  for (Metrics& mean : means) {
    for (std::size_t i = 0; i < codes.size(); ++i) {
      mean += codes[random.below(codes.size())].metrics;
    }
    mean = mean.over(count);
  }
  std::array<double, kMetrics> low{}, high{};
  std::vector<double> sorted(kResamples);
  for (std::size_t m = 0; m < kMetrics; ++m) {
    std::ranges::transform(means, sorted.begin(), [m](const Metrics& x) { return value(x, m); });
    std::ranges::sort(sorted);
    low[m] = sorted[kResamples / 40];
    high[m] = sorted[kResamples - 1 - kResamples / 40];
  }
  estimate.low = of_values(low);
  estimate.high = of_values(high);
  return estimate;
}

Estimate paired_bootstrap(std::span<const CodeMetrics> ours, std::span<const CodeMetrics> theirs) {
  assert(ours.size() == theirs.size());
  std::vector<CodeMetrics> differences;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    assert(ours[i].code == theirs[i].code);
    differences.push_back({ours[i].code, ours[i].metrics - theirs[i].metrics});
  }
  return bootstrap(differences);
}

}  // namespace overstap::quality
