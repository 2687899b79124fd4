// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/byte_source.h"

namespace overstap {

/// The lines of an input, in memory bounded by the longest line.
class LineSource {
 public:
  static constexpr std::size_t kMaxLine = 16u << 20;

  struct Line {
    std::string_view text;     ///< without its `\n`; stands until the next call
    std::uint64_t number = 0;  ///< 1-based
    bool too_long = false;     ///< more than kMaxLine: `text` is only its front
  };

  /// `source` must outlive this.
  explicit LineSource(ByteSource& source) : source_{source} {}

  /// The next line; nothing at the end. A file that ends in `\n` has no empty line behind it.
  [[nodiscard]] Result<std::optional<Line>> next();

 private:
  /// Reads more behind what is there; false at the end.
  [[nodiscard]] Result<bool> fill();
  /// Drops bytes up to and with the next `\n`.
  [[nodiscard]] Result<void> skip_line();

  ByteSource& source_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0, end_ = 0;  ///< of what is not given out yet
  std::uint64_t number_ = 0;
  bool skipping_ = false;
};

}  // namespace overstap
