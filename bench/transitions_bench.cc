// SPDX-License-Identifier: Apache-2.0
// Scores of all destinations, and the ten transitions that a coach sees. Checked against the
// definition before timing.
#include <benchmark/benchmark.h>

#include "bench/bench_world.h"
#include "overstap/engine/planner.h"

namespace overstap {
namespace {

void score_all_destinations(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const auto people = bench::seekers(*market, 64);
  std::vector<SeekerState> states;
  for (const auto& person : people) states.push_back(seeker_state(*market, person, bench::kAsOf));
  TransitionScorer scorer{market->taxonomy(), market->closeness(), market->weights()};
  std::vector<Score> scores;
  scorer.score_all(states[0].career.held, scores);
  for (std::uint32_t i = 0; i < scores.size(); i += 7) {
    const Score expected =
        reference_transition_score(market->taxonomy(), market->closeness(), market->weights(),
                                   states[0].career.held, OccupationId{i});
    if (scores[i] != expected) return state.SkipWithError("a score differs from its definition");
  }
  std::size_t next = 0;
  for (auto _ : state) {
    scorer.score_all(states[next].career.held, scores);
    benchmark::DoNotOptimize(scores.data());
    next = (next + 1) % states.size();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(scores.size()));
  state.SetLabel(bench::market_name());
}
BENCHMARK(score_all_destinations)->Unit(benchmark::kMicrosecond);

void ten_transitions(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const auto people = bench::seekers(*market, 64);
  const TransitionPlanner planner{market};
  const TransitionOptions options{.max_results = 10, .as_of = bench::kAsOf, .region = {}};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto list = or_throw(planner.transitions(people[i], options));
    for (const Transition& row : list.transitions) {
      if (planner.explain(people[i], row.to, bench::kAsOf).score != row.can) {
        return state.SkipWithError("an explanation does not sum to its score");
      }
    }
  }
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(planner.transitions(people[next], options));
    next = (next + 1) % people.size();
  }
  state.SetLabel(bench::market_name());
}
BENCHMARK(ten_transitions)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
