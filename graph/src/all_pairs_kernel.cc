// SPDX-License-Identifier: Apache-2.0
#include "all_pairs_kernel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define OVERSTAP_X86_CLONES 1
#include <immintrin.h>
#endif

// Each loop stands once, as a template that is always inlined, and is compiled once per set of
// instructions by the wrappers below.
#define OVERSTAP_INLINE [[gnu::always_inline]] inline

namespace overstap::all_pairs {
namespace {

constexpr std::size_t kMostGroups = 1'024;

/// Four columns at a time, so that sums are read and written a quarter as often.
template <class Sum>
OVERSTAP_INLINE void multiply_dense(std::span<const DenseTerm> terms, std::size_t padded,
                                    Sum* __restrict sums) {
  static constexpr std::size_t kAtOnce = 4;
  for (std::size_t t = 0; t < terms.size(); t += kAtOnce) {
    std::array<const std::uint16_t*, kAtOnce> column;
    std::array<Sum, kAtOnce> weight{};
    for (std::size_t i = 0; i < kAtOnce; ++i) {
      const bool present = t + i < terms.size();
      column[i] = terms[present ? t + i : t].column;
      if (present) weight[i] = static_cast<Sum>(terms[t + i].weight);
    }
    const std::uint16_t *a = column[0], *b = column[1], *c = column[2], *d = column[3];
    const std::uint32_t wa = weight[0], wb = weight[1], wc = weight[2], wd = weight[3];
    if (t == 0) {
      for (std::size_t i = 0; i < padded; ++i) {
        sums[i] = static_cast<Sum>(wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i]);
      }
    } else {
      for (std::size_t i = 0; i < padded; ++i) {
        sums[i] = static_cast<Sum>(sums[i] + wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i]);
      }
    }
  }
}

template <class Sum>
OVERSTAP_INLINE void multiply(const TileTerms& terms, Sum* __restrict sums) {
  if (terms.dense.empty()) {
    std::memset(sums, 0, terms.padded * sizeof(Sum));
  } else {
    multiply_dense(terms.dense, terms.padded, sums);
  }
  for (const ListedTerm& term : terms.listed) {
    const std::uint32_t weight = term.weight;
    for (const std::uint32_t row : term.rows) {
      Sum& sum = sums[row >> 16U];
      sum = static_cast<Sum>(sum + weight * (row & 0xFFFFU));
    }
  }
}

template <class Sum>
OVERSTAP_INLINE std::size_t count_from(const Sum* values, std::size_t size, Sum least) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < size; at += kBlock) {
    Sum reached = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      reached = static_cast<Sum>(reached + (values[at + i] >= least ? 1 : 0));
    }
    count += reached;
  }
  return count;
}

/// The rows are dealt into groups; what k of the groups' largest reach, k rows reach. Neighbours,
/// which are often alike, come into different groups.
template <class Sum>
OVERSTAP_INLINE Sum floor_of_top(const Sum* sums, std::size_t padded, std::size_t k) {
  const std::size_t groups = (2 * k + kBlock - 1) / kBlock * kBlock;
  if (k == 0 || groups > kMostGroups || 2 * groups > padded) return 1;
  std::array<Sum, kMostGroups> largest;
  std::copy_n(sums, groups, largest.begin());
  for (std::size_t at = groups; at < padded; at += groups) {
    const std::size_t size = std::min(groups, padded - at);
    for (std::size_t block = 0; block < size; block += kBlock) {
      Sum* __restrict group = largest.data() + block;
      const Sum* __restrict row = sums + at + block;
      for (std::size_t i = 0; i < kBlock; ++i) group[i] = std::max(group[i], row[i]);
    }
  }
  if (count_from<Sum>(largest.data(), groups, 1) < k) return 1;
  Sum least = 1;
  Sum beyond = *std::max_element(largest.begin(), largest.begin() + groups);
  while (least < beyond) {
    const auto middle = static_cast<Sum>(least + (beyond - least + 1U) / 2);
    const std::size_t count = count_from<Sum>(largest.data(), groups, middle);
    if (count < k) {
      beyond = static_cast<Sum>(middle - 1);
    } else {
      least = middle;
      if (count <= k + k / 16) break;
    }
  }
  return least;
}

template <class Sum>
OVERSTAP_INLINE std::size_t find(const Sum* sums, std::size_t padded, Sum least,
                                 std::uint32_t* found) {
  static constexpr std::size_t kAtOnce = 32;
  std::size_t count = 0;
  for (std::size_t at = 0; at < padded; at += kAtOnce) {
    alignas(kAtOnce) std::array<std::uint8_t, kAtOnce> reached;
    for (std::size_t i = 0; i < kAtOnce; ++i) reached[i] = sums[at + i] >= least ? 1 : 0;
    std::array<std::uint64_t, kAtOnce / 8> words;
    std::memcpy(words.data(), reached.data(), sizeof words);
    if ((words[0] | words[1] | words[2] | words[3]) == 0) continue;
    for (std::size_t w = 0; w < words.size(); ++w) {
      std::uint64_t word = words[w];
      if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
      for (; word != 0; word &= word - 1) {
        const auto byte = static_cast<std::size_t>(std::countr_zero(word)) / 8;
        found[count++] = static_cast<std::uint32_t>(at + 8 * w + byte);
      }
    }
  }
  return count;
}

/// The place of a product is the number of larger ones, and then of equal ones before it.
OVERSTAP_INLINE void places(std::span<const std::uint32_t> products,
                            std::uint32_t* __restrict places) {
  std::array<std::uint8_t, kMostPlaced> taken{};
  for (std::size_t i = 0; i < products.size(); ++i) {
    const std::uint32_t product = products[i];
    std::uint32_t place = 0;
    for (const std::uint32_t other : products) place += other > product ? 1U : 0U;
    places[i] = place + taken[place]++;
  }
}

// NOLINTBEGIN(bugprone-macro-parentheses): attributes and parts of names take none.
#define OVERSTAP_LOOPS(name, find_narrow, find_wide, target)                                      \
  target void name##_multiply_narrow(const TileTerms& terms, std::uint16_t* sums) {               \
    multiply(terms, sums);                                                                        \
  }                                                                                               \
  target void name##_multiply_wide(const TileTerms& terms, std::uint32_t* sums) {                 \
    multiply(terms, sums);                                                                        \
  }                                                                                               \
  target std::uint16_t name##_floor_narrow(const std::uint16_t* sums, std::size_t padded,         \
                                           std::size_t k) {                                       \
    return floor_of_top(sums, padded, k);                                                         \
  }                                                                                               \
  target std::uint32_t name##_floor_wide(const std::uint32_t* sums, std::size_t padded,           \
                                         std::size_t k) {                                         \
    return floor_of_top(sums, padded, k);                                                         \
  }                                                                                               \
  target std::size_t name##_find_narrow(const std::uint16_t* sums, std::size_t padded,            \
                                        std::uint16_t least, std::uint32_t* found) {              \
    return find_narrow(sums, padded, least, found);                                               \
  }                                                                                               \
  target std::size_t name##_find_wide(const std::uint32_t* sums, std::size_t padded,              \
                                      std::uint32_t least, std::uint32_t* found) {                \
    return find_wide(sums, padded, least, found);                                                 \
  }                                                                                               \
  target void name##_places(std::span<const std::uint32_t> products, std::uint32_t* out) {        \
    places(products, out);                                                                        \
  }                                                                                               \
  constexpr Loops name##_loops{{name##_multiply_narrow, name##_floor_narrow, name##_find_narrow}, \
                               {name##_multiply_wide, name##_floor_wide, name##_find_wide},       \
                               name##_places};
// NOLINTEND(bugprone-macro-parentheses)

OVERSTAP_LOOPS(portable, find, find, )

#ifdef OVERSTAP_X86_CLONES
#define OVERSTAP_AVX2 [[gnu::target("avx2,bmi,bmi2")]]
// Clang knows no vector width here and would leave the whole attribute out.
#ifdef __clang__
#define OVERSTAP_AVX512 [[gnu::target("avx2,bmi,bmi2,popcnt,avx512f,avx512bw,avx512vl")]]
#else
#define OVERSTAP_AVX512 \
  [[gnu::target("avx2,bmi,bmi2,popcnt,avx512f,avx512bw,avx512vl,prefer-vector-width=512")]]
#endif

/// The numbers of the rows are packed by the mask of those that reach.
OVERSTAP_AVX512 inline std::size_t append_found(std::uint32_t mask, std::size_t at,
                                                std::uint32_t* found) {
  const __m512i lanes = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  const __m512i rows = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(at)), lanes);
  _mm512_storeu_si512(found, _mm512_maskz_compress_epi32(static_cast<__mmask16>(mask), rows));
  return static_cast<std::size_t>(std::popcount(mask & 0xFFFFU));
}
OVERSTAP_AVX512 std::size_t find_packed(const std::uint16_t* sums, std::size_t padded,
                                        std::uint16_t least, std::uint32_t* found) {
  const __m512i floor = _mm512_set1_epi16(static_cast<std::int16_t>(least));
  std::size_t count = 0;
  for (std::size_t at = 0; at < padded; at += 32) {
    const std::uint32_t mask = _mm512_cmpge_epu16_mask(_mm512_loadu_si512(sums + at), floor);
    count += append_found(mask & 0xFFFFU, at, found + count);
    count += append_found(mask >> 16U, at + 16, found + count);
  }
  return count;
}
OVERSTAP_AVX512 std::size_t find_packed(const std::uint32_t* sums, std::size_t padded,
                                        std::uint32_t least, std::uint32_t* found) {
  const __m512i floor = _mm512_set1_epi32(static_cast<std::int32_t>(least));
  std::size_t count = 0;
  for (std::size_t at = 0; at < padded; at += 16) {
    const std::uint32_t mask = _mm512_cmpge_epu32_mask(_mm512_loadu_si512(sums + at), floor);
    count += append_found(mask, at, found + count);
  }
  return count;
}

OVERSTAP_LOOPS(avx2, find, find, OVERSTAP_AVX2)
OVERSTAP_LOOPS(avx512, find_packed, find_packed, OVERSTAP_AVX512)
#endif

}  // namespace

const Loops& loops_for(Instructions instructions) {
#ifdef OVERSTAP_X86_CLONES
  if (instructions == Instructions::avx512) return avx512_loops;
  if (instructions == Instructions::avx2) return avx2_loops;
#endif
  static_cast<void>(instructions);
  return portable_loops;
}

}  // namespace overstap::all_pairs

namespace overstap {

Instructions best_instructions() {
#ifdef OVERSTAP_X86_CLONES
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("bmi2")) {
    return Instructions::avx512;
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) return Instructions::avx2;
#endif
  return Instructions::portable;
}

}  // namespace overstap
