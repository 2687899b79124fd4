// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "overstap/profiles/extraction.h"

/// What the rules for hours, rosters, contracts, wages, conditions, places, travel and starts find
/// in a text, in words: `24-32`, `mon,tue morning 09:00-12:00 no`, `2 evenings/1w`, `permanent`,
/// `hour 1450-1620`, `home_work yes`, `has 9714 Groningen`, `15 km`, `2026-03-01`. Several are
/// joined by `; `.
namespace overstap::test {

struct TermRow {
  std::string_view text;
  std::string_view said;
};

[[nodiscard]] std::string terms_said(std::string_view text, TextSubject subject,
                                     std::string_view kind);

}  // namespace overstap::test
