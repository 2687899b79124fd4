// SPDX-License-Identifier: Apache-2.0
// The 50 largest products of each of 3,000 profiles with 3,000 others. Checked against the
// definition for some of them. bench/all_pairs/run measures the same beside sparse_dot_topn.
#include <benchmark/benchmark.h>

#include "bench/all_pairs/profiles.h"
#include "overstap/graph/all_pairs.h"

namespace overstap {
namespace {

constexpr std::uint32_t kRows = 3'000, kCheckedRows = 20;
constexpr std::size_t kTop = 50;

/// Weights of 1..31 leave sums of 16 bits; a hundred times that needs 32.
CsrStorage<TermWeight> origins(std::uint32_t count, std::int64_t times) {
  auto table = bench::profiles(count, bench::kOriginSeed);
  for (TermWeight& term : table.values) {
    term.weight = static_cast<std::uint16_t>(term.weight * times);
  }
  return table;
}

void top_of_all_pairs(benchmark::State& state) {
  const auto instructions = static_cast<Instructions>(state.range(0));
  if (instructions > best_instructions()) {
    state.SetLabel("this processor lacks the instructions; with the best that it has");
  }
  const auto from = origins(kRows, state.range(1));
  const auto to = bench::profiles(kRows, bench::kDestinationSeed);
  const auto some = origins(kCheckedRows, state.range(1));
  const auto index = or_throw(ProductIndex::make(to.view(), instructions));
  if (or_throw(index.top(some.view(), kTop)).values !=
      reference_top_products(some.view(), to.view(), kTop).values) {
    return state.SkipWithError("the products differ from their definition");
  }
  for (auto _ : state) benchmark::DoNotOptimize(index.top(from.view(), kTop));
  state.SetItemsProcessed(state.iterations() * std::int64_t{kRows} * kRows);
}
BENCHMARK(top_of_all_pairs)
    ->ArgNames({"instructions", "weights"})
    ->ArgsProduct({{0, 1, 2}, {1, 100}})
    ->Unit(benchmark::kMillisecond);

void build_product_index(benchmark::State& state) {
  const auto to = bench::profiles(kRows, bench::kDestinationSeed);
  for (auto _ : state) benchmark::DoNotOptimize(ProductIndex::make(to.view()));
}
BENCHMARK(build_product_index)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
