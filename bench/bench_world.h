// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "overstap/engine/snapshot.h"
#include "overstap/profiles/seeker.h"

namespace overstap::bench {

inline constexpr Date kAsOf{2026, 11, 21};

/// The ESCO market where it was built (OVERSTAP_ESCO_MARKET), else a made one of a tenth of its
/// size. Built once.
[[nodiscard]] SnapshotPtr market();
/// What `market()` is, for labels.
[[nodiscard]] const char* market_name();

/// People with one to three jobs and up to twelve claims; the same for the same count.
[[nodiscard]] std::vector<SeekerProfile> seekers(const Snapshot& market, std::uint32_t count);
/// Vacancies that ask the skills of an occupation, hours and a working level.
[[nodiscard]] std::vector<Vacancy> vacancies(const Snapshot& market, std::uint32_t count);
/// An occupation with skills, the `n`th of a fixed shuffle.
[[nodiscard]] OccupationId occupation(const Snapshot& market, std::uint32_t n);

}  // namespace overstap::bench
