// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace overstap::json {

/// A text that is parsed ends in so many NUL bytes: whole blocks are read.
inline constexpr std::size_t kTextPadding = 16;

/// Where a plain run inside a string ends: at a quotation mark, a backslash or a control character.
struct PlainRun {
  char* end;
  bool ascii;  ///< no byte of the run is 0x80 or more
};

#if defined(__SSE2__)
inline PlainRun plain_run(char* at) {
  const __m128i quote = _mm_set1_epi8('"');
  const __m128i slash = _mm_set1_epi8('\\');
  const __m128i control = _mm_set1_epi8(0x1F);
  unsigned high = 0;
  while (true) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i stops =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, quote), _mm_cmpeq_epi8(block, slash)),
                     _mm_cmpeq_epi8(_mm_min_epu8(block, control), block));
    const auto found = static_cast<unsigned>(_mm_movemask_epi8(stops));
    const auto bytes = static_cast<unsigned>(_mm_movemask_epi8(block));
    if (found != 0) {
      high |= bytes & (found ^ (found - 1U));  // up to the first, which is ASCII itself
      return {at + std::countr_zero(found), high == 0};
    }
    high |= bytes;
    at += 16;
  }
}
#else
inline PlainRun plain_run(char* at) {
  unsigned high = 0;
  while (true) {
    const auto c = static_cast<unsigned char>(*at);
    if (c == '"' || c == '\\' || c < 0x20) return {at, high == 0};
    high |= c & 0x80U;
    ++at;
  }
}
#endif

}  // namespace overstap::json
