// SPDX-License-Identifier: Apache-2.0
// Writes made work histories, for timing `overstap learn moves` on a market of any size.
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "history_world.h"
#include "overstap/engine/snapshot.h"

int main(int argc, char** argv) {
  using namespace overstap;
  if (argc != 4) {
    std::cerr << "usage: overstap_histories MARKET PEOPLE OUTPUT.csv|.ndjson\n";
    return 2;
  }
  const auto market = Snapshot::open(argv[1]);
  if (!market) {
    std::cerr << market.error().to_string() << '\n';
    return 2;
  }
  testing::HistoryNames names;
  for (std::uint32_t i = 0; i < (*market)->taxonomy().occupation_count(); ++i) {
    names.occupations.emplace_back((*market)->taxonomy().identifier(OccupationId{i}));
  }
  for (const Region& region : (*market)->regions()) names.regions.push_back(region.code);
  testing::HistoryWorld world;
  world.occupations = static_cast<std::uint32_t>(names.occupations.size());
  world.regions = static_cast<std::uint32_t>(names.regions.size());
  world.jobs = 4;
  const std::string path = argv[3];
  const bool csv = path.ends_with(".csv");
  std::ofstream out{path, std::ios::binary};
  if (csv) out << testing::csv_header();
  const std::uint64_t people = std::strtoull(argv[2], nullptr, 10);
  for (std::uint64_t person = 0; person < people; ++person) {
    const auto jobs = testing::made_person(world, person);
    out << (csv ? testing::csv_rows(person, jobs, names)
                : testing::ndjson_row(person, jobs, names));
  }
  return out.good() ? 0 : 5;
}
