// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace overstap::extract {

/// Eight bytes of a text as one number, the first lowest: what is asked of every byte is asked of
/// eight at once, without a branch for each.
using Chunk = std::uint64_t;
static_assert(std::endian::native == std::endian::little);
inline constexpr std::size_t kChunk = sizeof(Chunk);

constexpr Chunk each(unsigned char byte) { return byte * Chunk{0x0101010101010101}; }
inline constexpr Chunk kHighBits = each(0x80);

/// The bytes of `text` at `at`, zeros behind its end.
inline Chunk chunk_at(std::string_view text, std::size_t at) {
  Chunk chunk = 0;
  if (text.size() - at >= kChunk) {
    std::memcpy(&chunk, text.data() + at, kChunk);
  } else {
    std::memcpy(&chunk, text.data() + at, text.size() - at);
  }
  return chunk;
}

/// The lowest `size` bytes of `chunk`.
constexpr Chunk first_of(Chunk chunk, std::size_t size) {
  return size >= kChunk ? chunk : chunk & ((Chunk{1} << (8 * size)) - 1);
}

/// The high bit of each byte from `first` to `last`, both below 128.
constexpr Chunk within(Chunk chunk, unsigned char first, unsigned char last) {
  const Chunk low = chunk & ~kHighBits;
  const Chunk from = low + each(static_cast<unsigned char>(0x80 - first));
  const Chunk behind = low + each(static_cast<unsigned char>(0x7F - last));
  return from & ~behind & ~chunk & kHighBits;
}

/// How many bytes stand in front of the first whose high bit is set; 8 = none is.
constexpr std::size_t bytes_before(Chunk high_bits) {
  return static_cast<std::size_t>(std::countr_zero(high_bits)) / 8;
}

}  // namespace overstap::extract
