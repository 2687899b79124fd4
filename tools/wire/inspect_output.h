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

/// What became of the values at one place of the input, over all rows.
struct FieldCount {
  std::string pattern;  ///< pointer with `*` for numbers, or CSV column
  Disposition disposition = Disposition::carried;
  std::string target;  ///< field of the profile, or why it was dropped
  std::uint64_t values = 0;
};

/// Which fields the page tells: most = those dropped as technical are only counted, and long places
/// show their end.
enum class FieldRows : std::uint8_t { most, all };

/// What was read from a file with people or vacancies, and what became of the rest. Counts and
/// labels of the taxonomy only: no text, no contact data, nothing personal.
struct ReadContents {
  std::string path;
  std::string format;  ///< name of the format
  Word title = Word::head_inspect_seekers;
  std::size_t max_rows = 20;
  FieldRows field_rows = FieldRows::most;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  ///< the first `max_rows` people or vacancies
  std::vector<FieldCount> fields;              ///< in input order, as they were first seen
  Diagnostics diagnostics;                     ///< set when all rows have been added
  std::uint64_t unlinked = 0;                  ///< labels that fit no concept, over all rows
};
[[nodiscard]] ReadContents seeker_contents(const Scope& scope, std::string path,
                                           std::string_view format);
[[nodiscard]] ReadContents vacancy_contents(const Scope& scope, std::string path,
                                            std::string_view format);
void add_row(const Scope& scope, ReadContents& contents, const ReadRow<SeekerProfile>& row);
void add_row(const Scope& scope, ReadContents& contents, const ReadRow<Vacancy>& row);

/// What became of each field, grouped by that: the part of the page for ReadContents.
void add_fields_part(Page& page, const Scope& scope, const ReadContents& contents);

[[nodiscard]] std::string screen(const Scope& scope, const MarketContents& contents, Colour colour);
[[nodiscard]] std::string json_text(const Scope& scope, const MarketContents& contents);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const MarketContents& contents);
/// `table,count`.
[[nodiscard]] std::string csv_text(const Scope& scope, const MarketContents& contents);

[[nodiscard]] std::string screen(const Scope& scope, const ReadContents& contents, Colour colour);
[[nodiscard]] std::string json_text(const Scope& scope, const ReadContents& contents);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const ReadContents& contents);
/// `place,became,target,values`: one line per place of the input.
[[nodiscard]] std::string csv_text(const Scope& scope, const ReadContents& contents);

}  // namespace overstap::wire
