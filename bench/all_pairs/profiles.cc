// SPDX-License-Identifier: Apache-2.0
#include "bench/all_pairs/profiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace overstap::bench {
namespace {

constexpr std::size_t kOccupations = 3'000, kSkillsOfOccupation = 40;
constexpr std::uint64_t kOccupationSeed = 44, kSkillOrderSeed = 7;
constexpr std::uint64_t kHeaviest = 31;

/// Draws ranks, each by its share; the standard distributions differ between libraries.
class Ranks {
 public:
  template <class Share>
  Ranks(std::size_t count, Share share) {
    double sum = 0;
    for (std::size_t rank = 0; rank < count; ++rank) up_to_.push_back(sum += share(rank));
  }
  std::uint32_t draw(std::mt19937_64& random) const {
    const double at = static_cast<double>(random() >> 11U) * 0x1p-53 * up_to_.back();
    const auto found = std::ranges::upper_bound(up_to_, at);
    return static_cast<std::uint32_t>(std::min(found, up_to_.end() - 1) - up_to_.begin());
  }

 private:
  std::vector<double> up_to_;
};

/// Ids of skills do not follow how frequent they are.
std::vector<std::uint32_t> skill_by_rank() {
  std::vector<std::uint32_t> skills(kProfileSkills);
  std::iota(skills.begin(), skills.end(), 0U);
  std::mt19937_64 random{kSkillOrderSeed};
  for (std::size_t i = skills.size(); i > 1; --i) std::swap(skills[i - 1], skills[random() % i]);
  return skills;
}

std::vector<std::vector<std::uint32_t>> occupations(const Ranks& skills) {
  std::mt19937_64 random{kOccupationSeed};
  std::vector<std::vector<std::uint32_t>> rows(kOccupations);
  for (auto& row : rows) {
    while (row.size() < kSkillsOfOccupation) {
      const std::uint32_t skill = skills.draw(random);
      if (std::ranges::find(row, skill) == row.end()) row.push_back(skill);
    }
  }
  return rows;
}

}  // namespace

CsrStorage<TermWeight> profiles(std::uint32_t count, std::uint64_t seed) {
  const Ranks skills{kProfileSkills, [](std::size_t r) { return 1.0 / (double(r) + 10); }};
  const Ranks jobs{kOccupations, [](std::size_t r) { return std::pow(double(r) + 1, -0.8); }};
  const auto order = skill_by_rank();
  const auto known = occupations(skills);
  std::mt19937_64 random{seed};
  CsrStorage<TermWeight> table;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto& own = known[jobs.draw(random)];
    const std::uint64_t draws = 10 + random() % 51;
    std::vector<TermWeight> row;
    for (std::uint64_t d = 0; d < draws; ++d) {
      const bool from_job = d * 10 < draws * 6;
      const std::uint32_t rank = from_job ? own[random() % own.size()] : skills.draw(random);
      row.push_back(
          {.id = order[rank], .weight = static_cast<std::uint16_t>(1 + random() % kHeaviest)});
    }
    std::ranges::stable_sort(row, {}, &TermWeight::id);
    const auto repeated = std::ranges::unique(row, {}, &TermWeight::id);
    row.erase(repeated.begin(), repeated.end());
    table.append_row(row);
  }
  return table;
}

}  // namespace overstap::bench
