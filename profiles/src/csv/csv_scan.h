// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace overstap {

/// Bytes behind the text that may be read by `find_stop`; they must be 0.
inline constexpr std::size_t kCsvPadding = 16;

/// The first byte at or after `at` that is `mark` or a control character. There must be one: the
/// padding is. About 16 bytes per step.
[[nodiscard]] inline const char* find_stop(const char* at, char mark) {
#if defined(__SSE2__)
  const __m128i marks = _mm_set1_epi8(mark);
  const __m128i last_control = _mm_set1_epi8(0x1F);
  while (true) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, last_control), bytes);
    const int found = _mm_movemask_epi8(_mm_or_si128(control, _mm_cmpeq_epi8(bytes, marks)));
    if (found != 0) return at + std::countr_zero(static_cast<unsigned>(found));
    at += 16;
  }
#else
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHighs = 0x8080808080808080U;
  const std::uint64_t marks = kOnes * static_cast<unsigned char>(mark);
  while (true) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    const std::uint64_t other = bytes ^ marks;
    // Exact for "is there one"; which one is told by the loop below.
    const std::uint64_t control = (bytes - kOnes * 0x20) & ~bytes & kHighs;
    const std::uint64_t equal = (other - kOnes) & ~other & kHighs;
    if ((control | equal) != 0) break;
    at += 8;
  }
  while (static_cast<unsigned char>(*at) >= 0x20 && *at != mark) ++at;
  return at;
#endif
}

/// Whether no byte has its highest bit set. `size` bytes plus the padding are read.
[[nodiscard]] inline bool is_ascii(const char* text, std::size_t size) {
  std::uint64_t high = 0;
  std::size_t at = 0;
  for (; at + 8 <= size; at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text + at, sizeof bytes);
    high |= bytes;
  }
  for (; at < size; ++at) high |= static_cast<unsigned char>(text[at]);
  return (high & 0x8080808080808080U) == 0;
}

}  // namespace overstap
