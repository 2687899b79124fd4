// SPDX-License-Identifier: Apache-2.0
// People for a vacancy, and vacancies for a person. Both are checked against the definitions on the
// same people before timing.
#include <benchmark/benchmark.h>

#include "bench/bench_world.h"
#include "overstap/engine/matcher.h"

namespace overstap {
namespace {

constexpr MatchOptions kOptions{.max_results = 10, .as_of = bench::kAsOf};
constexpr std::uint32_t kChecked = 200;

bool candidates_are_as_defined(const SnapshotPtr& market, const Vacancy& vacancy) {
  const auto people = bench::seekers(*market, kChecked);
  const auto fast = or_throw(Matcher{market}.candidates_for(vacancy, people, kOptions));
  const auto slow = reference_candidates(*market, vacancy, people, bench::kAsOf);
  for (std::size_t i = 0; i < fast.matches.size(); ++i) {
    if (fast.matches[i].seeker != slow[i].seeker || fast.matches[i].can != slow[i].can)
      return false;
  }
  return fast.matches.size() == 10;
}

void candidates_for_a_vacancy(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const auto people = bench::seekers(*market, static_cast<std::uint32_t>(state.range(0)));
  const auto jobs = bench::vacancies(*market, 16);
  if (!candidates_are_as_defined(market, jobs[0])) {
    return state.SkipWithError("the list is not that of the reference");
  }
  const Matcher matcher{market};
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(matcher.candidates_for(jobs[next], people, kOptions));
    next = (next + 1) % jobs.size();
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetLabel(bench::market_name());
}
BENCHMARK(candidates_for_a_vacancy)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

void vacancies_for_a_person(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const auto people = bench::seekers(*market, 64);
  const auto jobs = bench::vacancies(*market, static_cast<std::uint32_t>(state.range(0)));
  const Matcher matcher{market};
  for (const Match& match : or_throw(matcher.vacancies_for(people[0], jobs, kOptions)).matches) {
    if (match.can != reference_can(*market, people[0], jobs[match.vacancy], bench::kAsOf)) {
      return state.SkipWithError("a score differs from its definition");
    }
  }
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(matcher.vacancies_for(people[next], jobs, kOptions));
    next = (next + 1) % people.size();
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetLabel(bench::market_name());
}
BENCHMARK(vacancies_for_a_person)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
