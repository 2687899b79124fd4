// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "overstap/profiles/byte_source.h"

namespace overstap {

/// A source whose first bytes can be looked at before they are read.
class PeekedSource final : public ByteSource {
 public:
  /// `source` must outlive this.
  explicit PeekedSource(ByteSource& source) : source_{source} {}

  /// What comes next: at least `bytes` of it unless the input is shorter. It stands until the next
  /// call.
  [[nodiscard]] Result<std::string_view> peek(std::size_t bytes);
  /// Whether what was peeked is all there is.
  [[nodiscard]] bool ended() const { return ended_; }
  [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override;

 private:
  ByteSource& source_;
  std::string ahead_;
  std::size_t taken_ = 0;  ///< of `ahead_`
  bool ended_ = false;
};

}  // namespace overstap
