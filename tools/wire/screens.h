// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "tools/wire/page.h"
#include "tools/wire/results.h"

/// Pages for a terminal, at most 100 columns wide, without percentages and without personal data.
/// One .cc per page.
namespace overstap::wire {

[[nodiscard]] std::string screen(const Scope& scope, const TransitionsResult& result,
                                 Colour colour);
[[nodiscard]] std::string screen(const Scope& scope, const RoutesResult& result, Colour colour);
[[nodiscard]] std::string screen(const Scope& scope, const UnlockResult& result, Colour colour);
[[nodiscard]] std::string screen(const Scope& scope, const MatchResult& result, Colour colour);
[[nodiscard]] std::string screen(const Scope& scope, const CandidatesResult& result, Colour colour);
[[nodiscard]] std::string screen(const Scope& scope, const ExplainResult& result, Colour colour);

/// Title, reference date, market, and the order of the list: the top of every page.
void head(Page& page, const Scope& scope, const std::string& title, Word sorted_by);
/// `a1b2c3d4e5f60718`: the market's fingerprint.
[[nodiscard]] std::string hash_text(std::uint64_t hash);

}  // namespace overstap::wire
