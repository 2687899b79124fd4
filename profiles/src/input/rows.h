// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/profiles/reader.h"
#include "profiles/json/json.h"
#include "profiles/src/formats/row_readers.h"

namespace overstap {

/// How rows stand in one JSON text.
enum class Framing : std::uint8_t {
  document,  ///< the whole input: one row, or a list of rows
  line,      ///< one line of NDJSON
};

/// Finds the rows in a JSON text. An error means that the list as such is wrong.
using RowFinder = Result<std::vector<RowPlace>> (*)(const json::Document& document,
                                                    const json::Lines& lines, Framing framing);

/// The rows of an input in JSON: a document with one or more rows, or NDJSON. NDJSON is recognised
/// by content: the whole is not one JSON text, and at least half of its lines look like an object.
/// Lines are parsed one at a time.
class RowStream {
 public:
  /// The parse error of the whole when it is neither.
  [[nodiscard]] static Result<RowStream> open(const InputBytes& source, std::uint64_t max_bytes);

  /// The root of the document, or of the first well-formed line; null when there is none.
  [[nodiscard]] const json::Value* first() const;

  /// Calls `accept` for each row and `reject` for each line that holds none, in input order.
  [[nodiscard]] Result<void> each(
      RowFinder find_rows, const std::function<void(const RowPlace&, const json::Lines&)>& accept,
      const std::function<void(Error)>& reject) const;

 private:
  std::string name_;
  std::string_view bytes_;
  std::uint64_t max_bytes_ = 0;
  Framing framing_ = Framing::document;
  json::Document first_;
  bool has_first_ = false;
};

/// Rows of the project's own formats: the items of an array, the items of `{"<list_key>": [...]}`,
/// or the object itself.
[[nodiscard]] Result<std::vector<RowPlace>> find_listed_rows(const json::Document& document,
                                                             const json::Lines& lines,
                                                             Framing framing,
                                                             std::string_view list_key);

}  // namespace overstap
