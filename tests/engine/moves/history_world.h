// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "overstap/engine/observed_moves.h"

/// Work histories with a known truth, for tests and benchmarks of learning. The same seed gives the
/// same people on every machine.
namespace overstap::testing {

struct HistoryWorld {
  std::uint64_t seed = 1;
  std::uint32_t occupations = 30;
  std::uint32_t regions = 4;
  std::uint32_t destinations = 6;  ///< per origin; fewer than occupations
  std::uint32_t jobs = 3;          ///< at most, per person; 1..6
  /// Of a hundred jobs: those that share the employer of the job before, that go back to the first
  /// occupation, that follow a spell without work, and that overlap the job before.
  std::uint32_t internal = 5, returning = 5, idle = 10, overlapping = 10;
  Date as_of{2026, 1, 1};
};

/// The chance, in millionths, that who leaves `from` for new work goes to `to`.
struct TrueShare {
  OccupationId from, to;
  std::int32_t share = 0;
};
[[nodiscard]] std::vector<TrueShare> true_shares(const HistoryWorld& world);

struct MadeJob {
  WorkSpell spell;
  bool work = true;  ///< else a spell of another kind, which a file marks
};

/// The jobs of one person, in order of begin.
[[nodiscard]] std::vector<MadeJob> made_person(const HistoryWorld& world, std::uint64_t person);

/// How files name what a world numbers.
struct HistoryNames {
  std::vector<std::string> occupations;  ///< code, URI or label, by occupation
  std::vector<std::string> regions;      ///< region codes
};
[[nodiscard]] std::string csv_header();
[[nodiscard]] std::string csv_rows(std::uint64_t person, std::span<const MadeJob> jobs,
                                   const HistoryNames& names);
[[nodiscard]] std::string ndjson_row(std::uint64_t person, std::span<const MadeJob> jobs,
                                     const HistoryNames& names);

}  // namespace overstap::testing
