// SPDX-License-Identifier: Apache-2.0
// What would help most: every item alone and all pairs. Checked before timing: each occupation that
// a skill opens is viable with it and was not without.
#include <benchmark/benchmark.h>

#include "bench/bench_world.h"
#include "overstap/engine/planner.h"
#include "overstap/engine/unlock.h"

namespace overstap {
namespace {

bool opens_what_it_says(const SnapshotPtr& market, const SeekerProfile& person,
                        const UnlockList& list) {
  const TransitionPlanner planner{market};
  const Score viable{market->weights().viable_coverage_permille, 1000};
  for (const Unlock& unlock : list.items) {
    if (unlock.item.kind != UnlockKind::skill) continue;
    SeekerProfile with = person;
    Claim claim;
    claim.skill = *unlock.item.skill;
    with.claims.push_back(claim);
    for (const OccupationId to : unlock.opened.occupations) {
      const Score before = planner.explain(person, to, bench::kAsOf).score;
      const Score after = planner.explain(with, to, bench::kAsOf).score;
      if (compare(before, viable) >= 0 || compare(after, viable) < 0) return false;
    }
  }
  return true;
}

void what_helps_most(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const auto people = bench::seekers(*market, 16);
  const auto vacancies = bench::vacancies(*market, 200);
  const UnlockOptions options{.max_results = 10, .as_of = bench::kAsOf};
  const UnlockList first = or_throw(unlocks(*market, people[0], vacancies, options));
  if (!opens_what_it_says(market, people[0], first)) {
    return state.SkipWithError("a skill does not open what it says");
  }
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(unlocks(*market, people[next], vacancies, options));
    next = (next + 1) % people.size();
  }
  state.SetLabel(bench::market_name());
}
BENCHMARK(what_helps_most)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
