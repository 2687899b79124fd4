// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstring>
#include <string_view>

#include "overstap/profiles/byte_source.h"

namespace overstap::test {

/// Hands bytes out in pieces of at most `piece`.
class PieceSource final : public ByteSource {
 public:
  explicit PieceSource(std::string_view bytes, std::size_t piece = std::string_view::npos)
      : bytes_{bytes}, piece_{piece} {}
  Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t size = std::min({buffer.size(), bytes_.size(), piece_});
    if (size > 0) std::memcpy(buffer.data(), bytes_.data(), size);
    bytes_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view bytes_;
  std::size_t piece_;
};

}  // namespace overstap::test
