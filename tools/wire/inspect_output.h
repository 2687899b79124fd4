// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "overstap/profiles/reader.h"
#include "tools/wire/page.h"
#include "tools/wire/scope.h"

namespace overstap::wire {

/// What a market file holds.
struct MarketContents {
  std::string path;
};

/// What was read from a file with people or vacancies. Counts and labels of the taxonomy only:
/// nothing personal.
struct ReadContents {
  std::string path;
  Word title = Word::head_inspect_seekers;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  ///< one per person or vacancy
  Diagnostics diagnostics;
  std::vector<std::string> unlinked;
};
[[nodiscard]] ReadContents contents_of(const Scope& scope, std::string path,
                                       const ReadResult<SeekerProfile>& read);
[[nodiscard]] ReadContents contents_of(const Scope& scope, std::string path,
                                       const ReadResult<Vacancy>& read);

[[nodiscard]] std::string screen(const Scope& scope, const MarketContents& contents, Colour colour);
[[nodiscard]] std::string json_text(const Scope& scope, const MarketContents& contents);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const MarketContents& contents);
/// `table,count`.
[[nodiscard]] std::string csv_text(const Scope& scope, const MarketContents& contents);

[[nodiscard]] std::string screen(const Scope& scope, const ReadContents& contents, Colour colour);
[[nodiscard]] std::string json_text(const Scope& scope, const ReadContents& contents);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const ReadContents& contents);
[[nodiscard]] std::string csv_text(const Scope& scope, const ReadContents& contents);

}  // namespace overstap::wire
