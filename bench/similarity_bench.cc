// SPDX-License-Identifier: Apache-2.0
// What one person's skills show of every skill asked. Checked against the definition, over all
// pairs that are close at all.
#include <benchmark/benchmark.h>

#include <algorithm>

#include "bench/bench_world.h"
#include "overstap/engine/seeker_state.h"
#include "overstap/graph/held_skills.h"

namespace overstap {
namespace {

bool shows_as_defined(const Snapshot& market, const std::vector<HeldSkill>& held,
                      const ShownSkills& shown) {
  for (std::uint32_t i = 0; i < market.taxonomy().skill_count(); ++i) {
    std::int64_t best = 0;
    for (const CloseSkill& close : market.closeness().showing(SkillId{i})) {
      for (const HeldSkill& skill : held) {
        if (skill.skill != close.other) continue;
        best = std::max(best, std::int64_t{close.closeness} * skill.strength);
      }
    }
    if (shown[SkillId{i}].points != best) return false;
  }
  return true;
}

void show_skills_of_one_person(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const auto people = bench::seekers(*market, 64);
  std::vector<SeekerState> states;
  for (const auto& person : people) states.push_back(seeker_state(*market, person, bench::kAsOf));
  ShownSkills shown{market->taxonomy().skill_count()};
  for (std::size_t i = 0; i < 3; ++i) {
    shown.assign(states[i].career.held, market->closeness());
    if (!shows_as_defined(*market, states[i].career.held, shown)) {
      return state.SkipWithError("what is shown is not what the definition gives");
    }
  }
  std::size_t next = 0;
  for (auto _ : state) {
    shown.assign(states[next].career.held, market->closeness());
    benchmark::DoNotOptimize(shown.touched().size());
    next = (next + 1) % states.size();
  }
  state.SetLabel(bench::market_name());
}
BENCHMARK(show_skills_of_one_person)->Unit(benchmark::kMicrosecond);

void build_all_closeness(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const ClosenessStorage built = build_closeness(market->taxonomy(), market->weights());
  const auto same = [](const CloseSkill& a, const CloseSkill& b) {
    return a.other == b.other && a.closeness == b.closeness && a.relation == b.relation;
  };
  if (!std::ranges::equal(built.by_asked.values, market->closeness().by_asked().values, same)) {
    return state.SkipWithError("closeness differs from what the market file holds");
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(build_closeness(market->taxonomy(), market->weights()));
  }
  state.SetLabel(bench::market_name());
}
BENCHMARK(build_all_closeness)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
