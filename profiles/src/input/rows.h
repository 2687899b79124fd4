// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/json/json.h"
#include "profiles/src/formats/row_readers.h"

namespace overstap {

/// How rows stand in one JSON text.
enum class Framing : std::uint8_t {
  document,  ///< the whole input: one row, or a list of rows
  line,      ///< one line of NDJSON
};

/// Rows of the project's own formats: the items of an array, the items of `{"<list_key>": [...]}`,
/// or the object itself; a line is always one row. An error means that the list as such is wrong.
[[nodiscard]] Result<std::vector<RowPlace>> find_listed_rows(const json::Document& document,
                                                             const json::Lines& lines,
                                                             Framing framing,
                                                             std::string_view list_key);

/// The first key of an object, at any depth, that stands more than once.
struct RepeatedKey {
  const json::Value* value;  ///< of the second one
  std::string pointer;
};
[[nodiscard]] std::optional<RepeatedKey> find_repeated_key(const json::Value& value,
                                                           const std::string& pointer);

}  // namespace overstap
