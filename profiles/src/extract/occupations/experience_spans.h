// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

/// Numbers of years and months.
namespace overstap::extract {

/// A number of years or months at the tokens `[first, last)`.
struct YearSpan {
  std::uint32_t first = 0, last = 0;
  Months least, most;
  bool in_years = false;
};

/// Months of a unit; 0 for any other word.
[[nodiscard]] std::int32_t months_of_unit(const Token& token);

/// Whether years_at finds anything in words that begin with this one. "Een" is a number.
[[nodiscard]] bool begins_years(const Token& token);
/// Whether it is the unit without which years_at finds nothing.
[[nodiscard]] bool ends_years(const Token& token);
void add_year_units(std::vector<std::uint64_t>& words);
/// "3 jaar", "2 tot 3 jaar", "1-2 jaar", "anderhalf jaar", "5+ years"; nothing where token `at`
/// begins none.
[[nodiscard]] std::optional<YearSpan> years_at(const ReadText& text, std::uint32_t at,
                                               std::uint32_t last);

/// Where the clause behind a number ends that goes on at `at`: at a mark that ends it, or far away.
[[nodiscard]] std::uint32_t clause_end(const ReadText& text, std::uint32_t at, std::uint32_t last);
/// Where the clause before a number at `at` begins, at most so many tokens back.
[[nodiscard]] std::uint32_t clause_begin(const ReadText& text, std::uint32_t first,
                                         std::uint32_t at);

}  // namespace overstap::extract
