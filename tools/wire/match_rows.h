// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "tools/wire/page.h"
#include "tools/wire/results.h"

/// Rows that the pages about a seeker and a vacancy share.
namespace overstap::wire {

/// `Kan nu`, ..., `Net niet` or `Past niet`.
[[nodiscard]] std::string block_words(const Scope& scope, const May& may);
/// The best shown skills, each with its evidence.
[[nodiscard]] std::string why_sentence(const Scope& scope, const Explanation& explanation,
                                       const SeekerProfile& seeker);
/// Met, to ask, not met, after training, later: one row each.
void requirement_rows(Page& page, const Scope& scope, const Vacancy& vacancy, const May& may);
/// `Kan nu: 3; Kan, nog iets vragen: 41; ...`, near misses apart.
[[nodiscard]] std::string block_counts(const Scope& scope, const std::uint32_t (&per_block)[4],
                                       std::uint32_t near_misses);
/// `u krijgt 24 van de 32 uur`, when the person wants fewer hours than the vacancy has; else empty.
[[nodiscard]] std::string hours_words(const Scope& scope, const Vacancy& vacancy, const May& may);
/// The question to ask first; one about interest when nothing decisive is unknown.
[[nodiscard]] std::string first_question(const Scope& scope, const Vacancy& vacancy,
                                         const May& may);

}  // namespace overstap::wire
