// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/calibration.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace overstap::quality {
namespace {

struct Sum {
  double total = 0;
  std::size_t count = 0;
  [[nodiscard]] double mean() const { return total / static_cast<double>(count); }
};

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Calls `each` with the unit groups and the score of every ordered pair that has one.
template <class Each>
void for_pairs(const Taxonomy& taxonomy, const ScoreMatrix& scores, Each each) {
  for (std::uint32_t origin = 0; origin < scores.occupations; ++origin) {
    const std::uint16_t from = taxonomy.record(OccupationId{origin}).isco;
    const auto row = scores.row(origin);
    for (std::uint32_t i = 0; i < scores.occupations; ++i) {
      if (i == origin || row[i] < 0) continue;
      each(from, taxonomy.record(OccupationId{i}).isco, static_cast<double>(row[i]));
    }
  }
}

}  // namespace

double score_at(const ScoreMatrix& scores, double percentile) {
  std::vector<float> known;
  for (std::size_t origin = 0; origin < scores.occupations; ++origin) {
    const auto row = scores.row(origin);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i != origin && row[i] >= 0) known.push_back(row[i]);
    }
  }
  if (known.empty()) return 0;
  const auto rank = static_cast<std::size_t>(percentile * static_cast<double>(known.size()));
  const auto at = known.begin() + static_cast<std::ptrdiff_t>(std::min(rank, known.size() - 1));
  std::nth_element(known.begin(), at, known.end());
  return static_cast<double>(*at);
}

Calibration calibrate(const Taxonomy& taxonomy, const ScoreMatrix& scores) {
  Calibration result{.name = scores.name};
  std::map<std::uint16_t, Sum> groups;
  double total = 0, squares = 0;
  for_pairs(taxonomy, scores, [&](std::uint16_t from, std::uint16_t to, double score) {
    ++result.all_pairs;
    if (from == 0 || from != to) return;
    ++result.group_pairs;
    total += score;
    squares += score * score;
    Sum& group = groups[from];
    group.total += score;
    ++group.count;
  });
  result.groups = groups.size();
  if (result.group_pairs == 0) return result;
  const auto pairs = static_cast<double>(result.group_pairs);
  result.mean = total / pairs;
  result.deviation = std::sqrt(std::max(0.0, squares / pairs - result.mean * result.mean));
  result.threshold = result.mean - result.deviation;
  std::size_t below = 0, inside_above = 0, groups_above = 0;
  for_pairs(taxonomy, scores, [&](std::uint16_t from, std::uint16_t to, double score) {
    if (score < result.threshold) {
      ++below;
    } else if (from != 0 && from == to) {
      ++inside_above;
    }
  });
  for (const auto& [isco, group] : groups) groups_above += group.mean() >= result.threshold;
  result.percentile = share(below, result.all_pairs);
  result.pairs_above = share(inside_above, result.group_pairs);
  result.groups_above = share(groups_above, result.groups);
  return result;
}

}  // namespace overstap::quality
