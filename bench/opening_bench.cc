// SPDX-License-Identifier: Apache-2.0
// Opening a market file: checksums, validation and decoding, up to the first query. Every market is
// first read back and compared.
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>

#include "overstap/engine/market_builder.h"
#include "overstap/engine/snapshot.h"

namespace overstap {
namespace {

std::string numbered(const char* stem, std::size_t i) { return stem + std::to_string(i); }

std::vector<LabelInput> labels(const std::string& name, int aliases) {
  std::vector<LabelInput> all = {{name, name, Language::nl, LabelKind::preferred}};
  for (int i = 0; i < aliases; ++i) {
    const std::string alias = name + " ook genoemd " + std::to_string(i);
    all.push_back({alias, alias, i % 2 == 0 ? Language::nl : Language::en, LabelKind::alternative});
  }
  return all;
}

/// A market of ESCO's proportions: per occupation five skills, 41 of which are asked; per concept
/// some eight labels.
MarketContent market_of(std::size_t occupations) {
  std::mt19937_64 random{occupations};
  const std::size_t skills = 5 * occupations;
  TaxonomyBuilder builder;
  for (std::size_t i = 0; i < skills; ++i) {
    SkillInput skill;
    skill.uri = numbered("http://example.test/skill/", i);
    skill.label.nl = numbered("vaardigheid in het werk ", i);
    skill.labels = labels(skill.label.nl, 7);
    if (i % 20 == 0) skill.kind = SkillKind::group;
    if (i % 20 != 0) skill.broader = {numbered("http://example.test/skill/", i - i % 20)};
    builder.add(std::move(skill));
  }
  for (std::size_t i = 0; i < occupations; ++i) {
    OccupationInput occupation;
    occupation.uri = numbered("http://example.test/occupation/", i);
    occupation.label.nl = numbered("beroep in de dienstverlening ", i);
    occupation.labels = labels(occupation.label.nl, 10);
    for (int k = 0; k < 41; ++k) {
      // A tenth of the skills is asked far more often than the others.
      const std::size_t choice = random() % (k % 2 == 0 ? skills : skills / 10);
      occupation.skills.push_back({numbered("http://example.test/skill/", choice),
                                   k < 20 ? Relevance::essential : Relevance::important});
    }
    builder.add(std::move(occupation));
  }
  MarketContent content;
  content.taxonomy = or_throw(builder.build());
  return content;
}

/// Whether everything of the taxonomy can be found again by its identifier.
bool finds_every_concept(const Taxonomy& taxonomy) {
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    if (taxonomy.find_occupation(taxonomy.identifier(OccupationId{i})) != OccupationId{i})
      return false;
  }
  for (std::uint32_t i = 0; i < taxonomy.skill_count(); ++i) {
    if (taxonomy.find_skill(taxonomy.identifier(SkillId{i})) != SkillId{i}) return false;
  }
  return taxonomy.occupation_count() > 0;
}

void time_opening(benchmark::State& state, const std::string& path) {
  for (auto _ : state) {
    const auto market = Snapshot::open(path);
    if (!market) return state.SkipWithError(market.error().to_string().c_str());
    benchmark::DoNotOptimize((*market)->taxonomy().occupation_count());
  }
  const auto size = std::filesystem::file_size(path);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size));
  state.counters["MiB"] = static_cast<double>(size) / (1 << 20);
}

void open_generated_market(benchmark::State& state) {
  const MarketContent content = market_of(static_cast<std::size_t>(state.range(0)));
  const std::string path = (std::filesystem::temp_directory_path() /
                            ("overstap-opening-" + std::to_string(::getpid()) + ".market"))
                               .string();
  or_throw(write_market(path, or_throw(build_market(content))));
  const SnapshotPtr market = or_throw(Snapshot::open(path));
  if (market->taxonomy().tables().text.size() != content.taxonomy.text.size() ||
      market->taxonomy().label_keys().size() != content.taxonomy.label_keys.size() ||
      !finds_every_concept(market->taxonomy())) {
    state.SkipWithError("the market that was opened is not the one that was built");
  } else {
    time_opening(state, path);
  }
  std::filesystem::remove(path);
}
BENCHMARK(open_generated_market)->Arg(300)->Arg(3007)->Unit(benchmark::kMillisecond);

/// The real one, where it was built (see OVERSTAP_ESCO_MARKET in CMake).
void open_esco_market(benchmark::State& state) {
  const std::string path = OVERSTAP_ESCO_MARKET;
  const auto market = Snapshot::open(path);
  if (!market && market.error().code == ErrorCode::not_found) {
    state.SetLabel("no file at " + path);
    for (auto _ : state) {
    }
    return;
  }
  if (!market) return state.SkipWithError(market.error().to_string().c_str());
  if (!finds_every_concept((*market)->taxonomy())) {
    return state.SkipWithError("a concept of the ESCO market is not found by its identifier");
  }
  time_opening(state, path);
}
BENCHMARK(open_esco_market)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
