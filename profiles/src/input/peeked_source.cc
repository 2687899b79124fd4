// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/peeked_source.h"

#include <algorithm>
#include <cstring>

#include "overstap/graph/try.h"

namespace overstap {

Result<std::string_view> PeekedSource::peek(std::size_t bytes) {
  ahead_.erase(0, taken_);
  taken_ = 0;
  std::size_t have = ahead_.size();
  if (have < bytes && !ended_) ahead_.resize(bytes);
  while (have < bytes && !ended_) {
    const Result<std::size_t> read = source_.read(std::span<char>(ahead_).subspan(have));
    if (!read) return std::unexpected(read.error());
    have += *read;
    ended_ = *read == 0;
  }
  ahead_.resize(have);
  return std::string_view{ahead_};
}

Result<std::size_t> PeekedSource::read(std::span<char> buffer) {
  if (taken_ == ahead_.size()) return source_.read(buffer);
  const std::size_t count = std::min(buffer.size(), ahead_.size() - taken_);
  std::memcpy(buffer.data(), ahead_.data() + taken_, count);
  taken_ += count;
  return count;
}

}  // namespace overstap
