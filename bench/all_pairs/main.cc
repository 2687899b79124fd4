// SPDX-License-Identifier: Apache-2.0
// The side of Overstap in bench/all_pairs/run.
//   overstap_all_pairs profiles SEED ROWS TABLE    writes a table of made-up profiles
//   overstap_all_pairs market MARKET TABLE         writes occupations by skills, weighed by TF-IDF
//   overstap_all_pairs serve ORIGINS DESTINATIONS K
// `serve` answers lines on its standard input, one each: `write FILE` puts per origin K products
// into FILE, 32 bits each, descending and filled up with 0; `time` and `time_portable` compute once
// and answer in seconds how long the index took and how long the products did.
// A table is rows, columns and values as 32 bits each, then offsets and ids, both of 32 bits, and
// weights of 16 bits.
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "bench/all_pairs/profiles.h"
#include "overstap/engine/snapshot.h"
#include "overstap/graph/all_pairs.h"

namespace overstap {
namespace {

using Table = CsrStorage<TermWeight>;

template <class T>
void write(std::ostream& out, const std::vector<T>& values) {
  out.write(reinterpret_cast<const char*>(values.data()),
            static_cast<std::streamsize>(values.size() * sizeof(T)));
}
template <class T>
std::vector<T> read(std::istream& in, std::size_t count) {
  std::vector<T> values(count);
  in.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(count * sizeof(T)));
  return values;
}

void write_table(const Table& table, std::uint32_t columns, const std::string& file) {
  std::vector<std::uint32_t> ids;
  std::vector<std::uint16_t> weights;
  for (const TermWeight& term : table.values) {
    ids.push_back(term.id);
    weights.push_back(term.weight);
  }
  std::ofstream out{file, std::ios::binary};
  write(out, std::vector{static_cast<std::uint32_t>(table.view().rows()), columns,
                         static_cast<std::uint32_t>(ids.size())});
  write(out, table.offsets);
  write(out, ids);
  write(out, weights);
  if (!out.flush()) throw std::runtime_error{file + " could not be written"};
}

Table read_table(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  const auto sizes = read<std::uint32_t>(in, 3);
  Table table;
  table.offsets = read<std::uint32_t>(in, std::size_t{sizes[0]} + 1);
  const auto ids = read<std::uint32_t>(in, sizes[2]);
  const auto weights = read<std::uint16_t>(in, sizes[2]);
  if (!in) throw std::runtime_error{file + " is no table, or cut short"};
  for (std::size_t i = 0; i < ids.size(); ++i) {
    table.values.push_back({.id = ids[i], .weight = weights[i]});
  }
  return table;
}

/// As the text of occupations is described, with skills as terms: what is optional counts half.
Table occupations_by_skills(const Taxonomy& taxonomy) {
  TermTableBuilder builder{taxonomy.occupation_count()};
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    for (const OccupationSkill& asked : taxonomy.skills_of(OccupationId{i})) {
      builder.add(OccupationId{i}, builder.term(std::to_string(asked.skill.value())),
                  asked.relevance == Relevance::essential ? 2 : 1);
    }
  }
  return std::move(builder).build().by_occupation;
}

double lap() {
  static auto last = std::chrono::steady_clock::now();
  const auto now = std::chrono::steady_clock::now();
  return std::chrono::duration<double>(now - std::exchange(last, now)).count();
}

void time_once(const Table& origins, const Table& destinations, std::size_t k,
               Instructions instructions) {
  lap();
  const auto index = or_throw(ProductIndex::make(destinations.view(), instructions));
  const double indexed = lap();
  const auto found = or_throw(index.top(origins.view(), k));
  const double computed = lap();
  std::cout << indexed << ' ' << computed << ' ' << found.values.size() << std::endl;
}

void write_products(const Table& origins, const Table& destinations, std::size_t k,
                    const std::string& file) {
  const auto found = or_throw(top_products(origins.view(), destinations.view(), k));
  std::vector<std::uint32_t> products(origins.view().rows() * k);
  for (std::size_t i = 0; i < origins.view().rows(); ++i) {
    auto next = products.begin() + static_cast<std::ptrdiff_t>(i * k);
    for (const RowProduct& row : found.view().row(i)) *next++ = row.product;
  }
  std::ofstream out{file, std::ios::binary};
  write(out, products);
  if (!out.flush()) throw std::runtime_error{file + " could not be written"};
  std::cout << "written" << std::endl;
}

void serve(const Table& origins, const Table& destinations, std::size_t k) {
  for (std::string line; std::getline(std::cin, line);) {
    if (line == "time") {
      time_once(origins, destinations, k, best_instructions());
    } else if (line == "time_portable") {
      time_once(origins, destinations, k, Instructions::portable);
    } else if (line.starts_with("write ")) {
      write_products(origins, destinations, k, line.substr(6));
    } else {
      throw std::runtime_error{"unknown request: " + line};
    }
  }
}

int run(const std::vector<std::string>& args) {
  if (args.size() == 4 && args[0] == "profiles") {
    const auto rows = static_cast<std::uint32_t>(std::stoul(args[2]));
    write_table(bench::profiles(rows, std::stoul(args[1])), bench::kProfileSkills, args[3]);
  } else if (args.size() == 3 && args[0] == "market") {
    const SnapshotPtr market = or_throw(Snapshot::open(args[1]));
    const auto skills = static_cast<std::uint32_t>(market->taxonomy().skill_count());
    write_table(occupations_by_skills(market->taxonomy()), skills, args[2]);
  } else if (args.size() == 4 && args[0] == "serve") {
    serve(read_table(args[1]), read_table(args[2]), std::stoul(args[3]));
  } else {
    std::cerr << "usage: overstap_all_pairs profiles SEED ROWS TABLE | market MARKET TABLE |\n"
                 "       serve ORIGINS DESTINATIONS K\n";
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace overstap

int main(int argc, char** argv) {
  try {
    return overstap::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "overstap_all_pairs: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
