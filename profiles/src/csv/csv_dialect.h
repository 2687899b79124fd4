// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/csv_mapping.h"

namespace overstap {

/// How a CSV file is written, as far as its first bytes tell.
struct CsvDialect {
  char delimiter = ';';
  std::size_t skip_bytes = 0;       ///< a byte order mark and a `sep=;` line
  std::uint64_t skip_lines = 0;     ///< lines in them
  std::size_t lines_above = 0;      ///< records of one cell before the header row: a title
  std::vector<std::string> header;  ///< cells of the header row, UTF-8
  std::size_t records = 0;          ///< behind the header, in the sample
  std::size_t fitting = 0;          ///< of them with as many cells as the header
  int known = 0;                    ///< headers that are known without a mapping
};

/// The delimiter (`;`, `,`, tab or `|`) under which most records have as many cells as the header;
/// among equals the one with more known headers, then with more columns. `given` settles it. A
/// `sep=` line settles it too. Looks at the first 200 records. O(sample).
[[nodiscard]] CsvDialect recognise_csv_dialect(std::string_view sample, std::optional<char> given,
                                               std::optional<CsvEncoding> encoding);

/// Whether the bytes begin with a mark of UTF-16.
[[nodiscard]] bool is_utf16(std::string_view bytes);

}  // namespace overstap
