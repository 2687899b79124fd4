// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/json/value.h"

namespace overstap::json {

struct ParseOptions {
  int max_depth = 64;
  std::uint64_t max_bytes = 256u << 20;
  std::uint64_t first_line = 1;  ///< line number of the first byte, for NDJSON
};

/// `syntax` with file, line and column of the first fault and what was expected there; `limit` when
/// the text is larger or nested deeper than allowed. A byte order mark before the value is skipped;
/// NUL, lone surrogates and anything but white space after the root value are refused. The bytes
/// are copied. O(n).
[[nodiscard]] Result<Document> parse(std::string_view bytes, std::string name,
                                     const ParseOptions& options = {});

/// Parses text after text, as the lines of NDJSON are, in memory that is used again: the same as
/// `parse`, without an allocation once the memory has the size of the largest text.
class Parser {
 public:
  Parser();
  ~Parser();
  Parser(Parser&&) noexcept;
  Parser& operator=(Parser&&) noexcept;

  /// The document stands until the next call or until the parser ends.
  [[nodiscard]] Result<const Document*> parse(std::string_view bytes, std::string_view name,
                                              const ParseOptions& options = {});
  /// Everything that `parse` checks, and no tree.
  [[nodiscard]] Result<void> validate(std::string_view bytes, std::string_view name,
                                      const ParseOptions& options = {});

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Where the lines of a text begin, to turn byte offsets into positions. The text is not kept. O(n)
/// to make, O(log n) to ask.
class Lines {
 public:
  explicit Lines(std::string_view bytes, std::uint64_t first_line = 1);
  struct Position {
    std::uint64_t line = 0, column = 0;  ///< 1-based, column in bytes
  };
  [[nodiscard]] Position at(std::uint64_t offset) const;

 private:
  std::vector<std::uint64_t> starts_;
  std::uint64_t first_line_;
};

}  // namespace overstap::json
