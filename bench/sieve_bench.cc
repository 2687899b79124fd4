// SPDX-License-Identifier: Apache-2.0
// How fast text goes through the sieve: the CVs of the gold set with an odd number, which hold a
// sentence to cut in every five or six hundred bytes, and what is left of them.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "overstap/profiles/sieve.h"

namespace {

bool is_odd_cv(const std::filesystem::path& path) {
  const std::string name = path.stem().string();
  return path.extension() == ".txt" && name.starts_with("cv_") && name.back() >= '0' &&
         name.back() <= '9' && (name.back() - '0') % 2 == 1;
}

/// About a megabyte.
std::string text_of_cvs() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(OVERSTAP_SOURCE_DIR "/bench/gold_nl")) {
    if (is_odd_cv(entry.path())) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::string once;
  for (const std::filesystem::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    once.append(std::istreambuf_iterator<char>(file), {}).append("\n");
  }
  std::string text;
  while (!once.empty() && text.size() < 1'000'000) text.append(once);
  return text;
}

void run(benchmark::State& state, const std::string& text) {
  std::uint64_t found = 0;
  for (auto _ : state) {
    overstap::SieveCount count;
    benchmark::DoNotOptimize(overstap::sieve(text, count, overstap::SieveSubject::seeker));
    found = count.total();
  }
  if (text.empty()) state.SkipWithError("there are no texts");
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["cuts"] = static_cast<double>(found);
}

void sieve_text_with_cuts(benchmark::State& state) { run(state, text_of_cvs()); }
void sieve_text_without(benchmark::State& state) {
  overstap::SieveCount count;
  run(state, overstap::sieve(text_of_cvs(), count, overstap::SieveSubject::seeker));
}
BENCHMARK(sieve_text_with_cuts)->Unit(benchmark::kMillisecond);
BENCHMARK(sieve_text_without)->Unit(benchmark::kMillisecond);

}  // namespace
