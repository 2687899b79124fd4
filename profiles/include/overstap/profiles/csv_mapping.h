// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"

namespace overstap {

enum class CsvEncoding : std::uint8_t { utf8, windows_1252 };

/// What a column holds. Personal columns are dropped unread, contact columns go to the contact
/// part, text and unnamed columns are carried whole. data/schemas/csv_mapping.schema.json lists
/// the names.
struct CsvColumn {
  std::string header;      ///< as in the file
  std::string field;       ///< a field name of the mapping format, or `text`, `contact`, `drop`
  std::string separators;  ///< characters between values of one cell; empty = `;|` and line ends
  std::string language;    ///< for language columns: the language that the column is about
};

/// How to read one kind of CSV export.
struct CsvMapping {
  std::string name;                     ///< shown in diagnostics
  std::optional<char> delimiter;        ///< nothing = recognised
  std::optional<CsvEncoding> encoding;  ///< nothing = recognised
  std::vector<CsvColumn> columns;       ///< headers not listed are recognised or carried
};

/// Reads a mapping file (JSON). `schema` with JSON pointer on an unknown field.
[[nodiscard]] Result<CsvMapping> parse_csv_mapping(std::string_view bytes, std::string name);
/// The mapping as JSON, as parse_csv_mapping reads it.
[[nodiscard]] std::string write_csv_mapping(const CsvMapping& mapping);

/// What of a column was found in a sample.
struct CsvSuggestion {
  CsvMapping mapping;
  std::vector<std::string> reasons;  ///< one per column: why this field; same order
};
/// Proposes a mapping for a sample (the first rows) of a file; every column gets a field, `text`
/// where none fits. `vacancies` chooses which vocabulary.
enum class CsvSubject : std::uint8_t { seekers, vacancies };
[[nodiscard]] Result<CsvSuggestion> suggest_csv_mapping(std::string_view sample, std::string name,
                                                        CsvSubject subject);

}  // namespace overstap
