// SPDX-License-Identifier: Apache-2.0
// Finding concepts by code or URI. Checked against a walk over all concepts.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "bench/bench_world.h"

namespace overstap {
namespace {

void find_skill_by_identifier(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const Taxonomy& taxonomy = market->taxonomy();
  std::vector<std::string> identifiers;
  for (std::uint32_t i = 0; i < taxonomy.skill_count(); i += 13) {
    identifiers.emplace_back(taxonomy.identifier(SkillId{i}));
    if (taxonomy.find_skill(identifiers.back()) != SkillId{i}) {
      return state.SkipWithError("a skill is not found by its identifier");
    }
  }
  if (taxonomy.find_skill("http://example.test/nothing")) {
    return state.SkipWithError("a skill is found that does not exist");
  }
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(taxonomy.find_skill(identifiers[next]));
    next = (next + 1) % identifiers.size();
  }
  state.SetLabel(bench::market_name());
}
BENCHMARK(find_skill_by_identifier);

void find_occupation_by_identifier(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const Taxonomy& taxonomy = market->taxonomy();
  std::vector<std::string> identifiers;
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); i += 7) {
    identifiers.emplace_back(taxonomy.identifier(OccupationId{i}));
    if (taxonomy.find_occupation(identifiers.back()) != OccupationId{i}) {
      return state.SkipWithError("an occupation is not found by its identifier");
    }
  }
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(taxonomy.find_occupation(identifiers[next]));
    next = (next + 1) % identifiers.size();
  }
  state.SetLabel(bench::market_name());
}
BENCHMARK(find_occupation_by_identifier);

}  // namespace
}  // namespace overstap
