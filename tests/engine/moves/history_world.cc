// SPDX-License-Identifier: Apache-2.0
#include "history_world.h"

#include <algorithm>

namespace overstap::testing {
namespace {

constexpr std::int32_t kMillion = 1'000'000;
constexpr std::int32_t kFirstYear = 2012, kYears = 4;

std::uint32_t below(std::mt19937_64& random, std::uint32_t bound) {
  return static_cast<std::uint32_t>(random() % bound);
}

Date month(std::int32_t number) {
  return {static_cast<std::int16_t>(number / 12), static_cast<std::uint8_t>(number % 12 + 1), 0};
}

/// The occupations after it, round and round; each is chosen half as often as the one before it,
/// the last two equally often.
std::uint32_t destination(const HistoryWorld& world, std::uint32_t from, std::uint32_t rank) {
  return (from + 1 + rank) % world.occupations;
}
std::int32_t share_of_rank(const HistoryWorld& world, std::uint32_t rank) {
  const std::uint32_t halvings = std::min(rank + 1, world.destinations - 1);
  return kMillion >> halvings;
}
std::uint32_t drawn_rank(const HistoryWorld& world, std::mt19937_64& random) {
  std::int32_t left = static_cast<std::int32_t>(below(random, kMillion));
  for (std::uint32_t rank = 0; rank + 1 < world.destinations; ++rank) {
    left -= share_of_rank(world, rank);
    if (left < 0) return rank;
  }
  return world.destinations - 1;
}

bool chance(std::mt19937_64& random, std::uint32_t percent) { return below(random, 100) < percent; }

}  // namespace

std::vector<TrueShare> true_shares(const HistoryWorld& world) {
  std::vector<TrueShare> shares;
  for (std::uint32_t from = 0; from < world.occupations; ++from) {
    for (std::uint32_t rank = 0; rank < world.destinations; ++rank) {
      shares.push_back({OccupationId{from}, OccupationId{destination(world, from, rank)},
                        share_of_rank(world, rank)});
    }
  }
  return shares;
}

std::vector<MadeJob> made_person(const HistoryWorld& world, std::uint64_t person) {
  std::mt19937_64 random{world.seed * 0x9E37'79B9'7F4A'7C15ULL + person};
  random.discard(2);
  const std::uint32_t count = 1 + below(random, world.jobs);
  const RegionId region{world.regions == 0 ? 0 : below(random, world.regions)};
  const std::uint32_t first = below(random, world.occupations);
  std::vector<MadeJob> jobs;
  std::uint32_t occupation = first, employer = 1;
  std::int32_t begin = kFirstYear * 12 + static_cast<std::int32_t>(below(random, kYears * 12));
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::int32_t length = 12 + static_cast<std::int32_t>(below(random, 30));
    MadeJob job;
    job.spell.occupation = OccupationId{occupation};
    job.spell.from = month(begin);
    job.spell.employer = employer;
    if (world.regions > 0) job.spell.region = region;
    if (i + 1 < count) {
      job.spell.to = month(begin + length);
    } else {
      job.spell.current = true;
    }
    jobs.push_back(job);
    begin += length + 1;
    if (chance(random, world.idle) && i + 1 < count) {
      MadeJob idle;
      idle.work = false;
      idle.spell.from = month(begin);
      begin += static_cast<std::int32_t>(below(random, 8));
      idle.spell.to = month(begin);
      jobs.push_back(idle);
      begin += 1;
    } else if (chance(random, world.overlapping)) {
      begin -= 3;
    }
    const bool back = occupation != first && chance(random, world.returning);
    occupation = back ? first : destination(world, occupation, drawn_rank(world, random));
    if (!chance(random, world.internal)) ++employer;
  }
  return jobs;
}

std::string csv_header() { return "person,occupation,from,to,employer,region,kind\n"; }

std::string csv_rows(std::uint64_t person, std::span<const MadeJob> jobs,
                     const HistoryNames& names) {
  std::string out;
  for (const auto& [spell, work] : jobs) {
    out += "p" + std::to_string(person) + ",";
    if (spell.occupation) out += names.occupations[spell.occupation->index()];
    out += "," + spell.from->to_string() + ",";
    out += spell.current ? "present" : spell.to->to_string();
    out += ",e" + std::to_string(spell.employer) + ",";
    if (spell.region) out += names.regions[spell.region->index()];
    out += work ? ",work\n" : ",other\n";
  }
  return out;
}

std::string ndjson_row(std::uint64_t person, std::span<const MadeJob> jobs,
                       const HistoryNames& names) {
  std::string out = R"({"id":"p)" + std::to_string(person) + R"(","occupations":[)";
  bool first = true;
  for (const auto& [spell, work] : jobs) {
    if (!first) out += ",";
    first = false;
    out += R"({"occupation":")";
    if (spell.occupation) out += names.occupations[spell.occupation->index()];
    out += R"(","from":")" + spell.from->to_string() + R"(","to":")";
    out += spell.current ? "present" : spell.to->to_string();
    out += R"(","employer":"e)" + std::to_string(spell.employer) + "\"";
    if (spell.region) out += R"(,"region":")" + names.regions[spell.region->index()] + "\"";
    out += work ? "}" : R"(,"kind":"other"})";
  }
  return out + "]}\n";
}

}  // namespace overstap::testing
