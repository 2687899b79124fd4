// SPDX-License-Identifier: Apache-2.0
// Routes from one occupation to another. Checked against enumeration of every path of two steps.
#include <benchmark/benchmark.h>

#include "bench/bench_world.h"
#include "overstap/engine/planner.h"

namespace overstap {
namespace {

bool same_steps(const std::vector<Route>& a, const std::vector<Route>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].steps.size() != b[i].steps.size()) return false;
    for (std::size_t k = 0; k < a[i].steps.size(); ++k) {
      if (a[i].steps[k].to != b[i].steps[k].to) return false;
    }
  }
  return true;
}

void routes_of_some_steps(benchmark::State& state) {
  const SnapshotPtr market = bench::market();
  const RouteMarket tables = market->route_market();
  RouteOptions options;
  options.max_steps = 2;
  for (std::uint32_t n = 0; n < 3; ++n) {
    const OccupationId from = bench::occupation(*market, n);
    const OccupationId to = bench::occupation(*market, n + 100);
    if (from == to) continue;
    const CareerState career = state_from_occupation(market->taxonomy(), from, market->weights());
    const std::vector origins{from};
    if (!same_steps(find_routes(tables, career, origins, to, options),
                    enumerate_routes(tables, career, origins, to, options))) {
      return state.SkipWithError("the routes found are not those of the enumeration");
    }
  }
  options.max_steps = static_cast<int>(state.range(0));
  const TransitionPlanner planner{market};
  std::uint32_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(planner.routes(bench::occupation(*market, next),
                                            bench::occupation(*market, next + 100), options));
    next = (next + 1) % 64;
  }
  state.SetLabel(bench::market_name());
}
BENCHMARK(routes_of_some_steps)->Arg(2)->Arg(3)->Arg(4)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
