// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/stretches.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>

#include "profiles/src/fold.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define OVERSTAP_X86_CLONES 1
#include <immintrin.h>
#endif

// What all sets of instructions share is always inlined, and so compiled once for each.
#define OVERSTAP_INLINE [[gnu::always_inline]] inline

namespace overstap {
namespace {

/// What the bytes of a block are, one bit each.
struct ByteMarks {
  std::uint64_t word = 0;   ///< ASCII letters and digits
  std::uint64_t other = 0;  ///< not ASCII, and controls that vanish
  std::uint64_t dot = 0, plus = 0, hash = 0, n = 0;
};

enum ByteKind : std::uint8_t { kWord = 1, kOther = 2, kDot = 4, kPlus = 8, kHash = 16, kN = 32 };

constexpr std::array<std::uint8_t, 256> kByteKinds = [] {
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const char c = static_cast<char>(i);
    if (fold::is_ascii_word(c)) kinds[i] = kWord;
    if (i >= 0x80 || i < '\t' || (i > '\r' && i < ' ')) kinds[i] = kOther;
  }
  kinds['.'] = kDot;
  kinds['+'] = kPlus;
  kinds['#'] = kHash;
  kinds['n'] = kinds['N'] = kWord | kN;
  return kinds;
}();

std::uint8_t kind_of(char c) { return kByteKinds[static_cast<unsigned char>(c)]; }

/// The set bits as positions, in order, from `base` on. Up to 16 too many are written.
OVERSTAP_INLINE void write_one_by_one(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) {
  const int count = std::popcount(bits);
  for (int done = 0; done < count; done += 8) {
    for (int i = 0; i < 8; ++i) {
      out[done + i] = base + static_cast<std::uint32_t>(std::countr_zero(bits));
      bits &= bits - 1;
    }
  }
}

struct PortableMarks {
  OVERSTAP_INLINE static void write(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) {
    write_one_by_one(bits, base, out);
  }
  /// Eight bytes' kinds at a time; a multiplication brings one bit of each together.
  OVERSTAP_INLINE static ByteMarks of(const char* block) {
    ByteMarks marks;
    for (unsigned at = 0; at < 64; at += 8) {
      std::uint64_t kinds = 0;
      for (unsigned i = 0; i < 8; ++i) kinds |= std::uint64_t{kind_of(block[at + i])} << (8 * i);
      const auto gathered = [kinds, at](ByteKind kind) {
        const std::uint64_t bits =
            (kinds >> static_cast<unsigned>(std::countr_zero(unsigned{kind}))) &
            0x0101010101010101U;
        return ((bits * 0x0102040810204080U) >> 56U) << at;
      };
      marks.word |= gathered(kWord);
      marks.other |= gathered(kOther);
      marks.dot |= gathered(kDot);
      marks.plus |= gathered(kPlus);
      marks.hash |= gathered(kHash);
      marks.n |= gathered(kN);
    }
    return marks;
  }
};

}  // namespace

struct StretchLoop {
  static constexpr std::size_t kMostBlocks = StretchScanner::kBlocks;

  /// Ends of the stretches in which an odd byte stands: such a byte, added to the ones of its
  /// stretch, carries to the first place behind it.
  OVERSTAP_INLINE static std::uint64_t odd_ends(std::uint64_t stretch, std::uint64_t odd,
                                                std::uint64_t& carry) {
    std::uint64_t sum = 0;
    const bool first = __builtin_add_overflow(stretch, odd, &sum);
    const bool second = __builtin_add_overflow(sum, carry, &sum);
    carry = first || second ? 1 : 0;
    return sum & ~stretch;
  }

  template <class Marks>
  OVERSTAP_INLINE static void add_block(StretchScanner& s, const ByteMarks& marks, char before,
                                        char behind) {
    // Signs that folding may keep: a dot before n, plus and hash behind a letter. Behind or before
    // what is not ASCII, nobody knows yet.
    const auto bit = [](bool is) { return std::uint64_t{is}; };
    const std::uint8_t kind_before = kind_of(before), kind_behind = kind_of(behind);
    const std::uint64_t holds = marks.word | marks.other;
    const std::uint64_t soft =
        (marks.dot &
         (((marks.n | marks.other) >> 1U) | bit((kind_behind & (kN | kOther)) != 0) << 63U)) |
        (marks.plus &
         ((holds | marks.plus) << 1U | bit((kind_before & (kWord | kOther | kPlus)) != 0))) |
        (marks.hash & (holds << 1U | bit((kind_before & (kWord | kOther)) != 0)));
    const std::uint64_t stretch = holds | soft;
    const std::uint64_t shifted = stretch << 1U | s.open_;
    const std::uint64_t begins = stretch & ~shifted, ends = ~stretch & shifted;
    s.open_ = stretch >> 63U;
    const std::uint64_t odd = odd_ends(stretch, marks.other | soft, s.open_odd_);
    const auto base = static_cast<std::uint32_t>(s.at_);
    Marks::write(begins, base, s.begins_.data() + s.begun_);
    Marks::write(ends, base, s.ends_.data() + s.count_);
    s.begun_ += static_cast<std::size_t>(std::popcount(begins));
    const std::size_t first = s.count_;
    s.count_ += static_cast<std::size_t>(std::popcount(ends));
    for (std::uint64_t left = odd; left != 0; left &= left - 1) {
      const std::uint64_t below = (left & (0 - left)) - 1;
      s.odd_[s.odd_count_++] = static_cast<std::uint32_t>(first) +
                               static_cast<std::uint32_t>(std::popcount(ends & below));
    }
  }

  /// Blocks of the next call of `fill`; the last of a text is not full.
  OVERSTAP_INLINE static std::size_t blocks(const StretchScanner& s) {
    return std::min(StretchScanner::kBlocks, (s.text_.size() - s.at_) / StretchScanner::kBlock + 1);
  }
  OVERSTAP_INLINE static const char* block(const StretchScanner& s, std::size_t b) {
    const std::size_t at = s.at_ + b * StretchScanner::kBlock;
    return s.text_.size() - at < StretchScanner::kBlock ? s.last_.data() : s.text_.data() + at;
  }
  template <class Marks>
  OVERSTAP_INLINE static void fill(StretchScanner& s, const ByteMarks* marks, std::size_t blocks) {
    s.odd_count_ = 0;
    for (std::size_t b = 0; b < blocks; ++b) {
      const std::size_t behind = s.at_ + StretchScanner::kBlock;
      add_block<Marks>(s, marks[b], s.at_ == 0 ? ' ' : s.text_[s.at_ - 1],
                       behind < s.text_.size() ? s.text_[behind] : ' ');
      s.at_ = behind;
    }
    s.done_ = s.at_ > s.text_.size();
  }
};

namespace {

// NOLINTBEGIN(bugprone-macro-parentheses)
#define OVERSTAP_FILL(name, Marks, target)                   \
  target void fill_##name(StretchScanner& scanner) {         \
    std::array<ByteMarks, StretchLoop::kMostBlocks> marks;   \
    const std::size_t blocks = StretchLoop::blocks(scanner); \
    for (std::size_t b = 0; b < blocks; ++b) {               \
      marks[b] = Marks::of(StretchLoop::block(scanner, b));  \
    }                                                        \
    StretchLoop::fill<Marks>(scanner, marks.data(), blocks); \
  }
// NOLINTEND(bugprone-macro-parentheses)

OVERSTAP_FILL(portable, PortableMarks, )

#ifdef OVERSTAP_X86_CLONES
#define OVERSTAP_AVX2 [[gnu::target("avx2,bmi,bmi2,popcnt,lzcnt")]]
#define OVERSTAP_AVX512 [[gnu::target("avx2,bmi,bmi2,popcnt,lzcnt,avx512f,avx512bw,avx512vl")]]

struct Avx2Marks {
  OVERSTAP_INLINE static void write(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) {
    write_one_by_one(bits, base, out);
  }
  OVERSTAP_AVX2 OVERSTAP_INLINE static __m256i within(__m256i bytes, char first, char count) {
    const __m256i from = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
    const __m256i last = _mm256_set1_epi8(static_cast<char>(count - 1));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(from, last), from);
  }
  OVERSTAP_AVX2 OVERSTAP_INLINE static std::uint64_t bits(__m256i low, __m256i high) {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
           std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32U;
  }
  OVERSTAP_AVX2 OVERSTAP_INLINE static std::uint64_t equal(__m256i low, __m256i high, char c) {
    const __m256i all = _mm256_set1_epi8(c);
    return bits(_mm256_cmpeq_epi8(low, all), _mm256_cmpeq_epi8(high, all));
  }
  OVERSTAP_AVX2 OVERSTAP_INLINE static __m256i word(__m256i bytes, __m256i lower) {
    return _mm256_or_si256(within(lower, 'a', 26), within(bytes, '0', 10));
  }
  OVERSTAP_AVX2 OVERSTAP_INLINE static __m256i other(__m256i bytes) {
    const __m256i controls = _mm256_or_si256(within(bytes, 0, 9), within(bytes, 14, 18));
    return _mm256_or_si256(bytes, controls);  // the highest bits count
  }
  OVERSTAP_AVX2 OVERSTAP_INLINE static ByteMarks of(const char* block) {
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 32));
    const __m256i small = _mm256_set1_epi8(0x20);
    const __m256i c = _mm256_or_si256(a, small), d = _mm256_or_si256(b, small);
    return {.word = bits(word(a, c), word(b, d)),
            .other = bits(other(a), other(b)),
            .dot = equal(a, b, '.'),
            .plus = equal(a, b, '+'),
            .hash = equal(a, b, '#'),
            .n = equal(c, d, 'n')};
  }
};

struct Avx512Marks {
  OVERSTAP_AVX512 static inline void write(std::uint64_t bits, std::uint32_t base,
                                           std::uint32_t* out) {
    const __m512i lanes = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    __m512i at = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(base)), lanes);
    for (int part = 0; part < 4; ++part) {
      const auto mask = static_cast<__mmask16>(bits & 0xFFFFU);
      _mm512_storeu_si512(out, _mm512_maskz_compress_epi32(mask, at));
      out += std::popcount(static_cast<unsigned>(mask));
      at = _mm512_add_epi32(at, _mm512_set1_epi32(16));
      bits >>= 16U;
    }
  }
  OVERSTAP_AVX512 OVERSTAP_INLINE static std::uint64_t within(__m512i bytes, char first,
                                                              char count) {
    return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, _mm512_set1_epi8(first)),
                                  _mm512_set1_epi8(count));
  }
  OVERSTAP_AVX512 OVERSTAP_INLINE static std::uint64_t equal(__m512i bytes, char c) {
    return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c));
  }
  OVERSTAP_AVX512 OVERSTAP_INLINE static ByteMarks of(const char* block) {
    const __m512i bytes = _mm512_loadu_si512(block);
    const __m512i lower = _mm512_or_si512(bytes, _mm512_set1_epi8(0x20));
    return {.word = within(lower, 'a', 26) | within(bytes, '0', 10),
            .other = _mm512_movepi8_mask(bytes) | within(bytes, 0, 9) | within(bytes, 14, 18),
            .dot = equal(bytes, '.'),
            .plus = equal(bytes, '+'),
            .hash = equal(bytes, '#'),
            .n = equal(lower, 'n')};
  }
};

OVERSTAP_FILL(avx2, Avx2Marks, OVERSTAP_AVX2)
OVERSTAP_FILL(avx512, Avx512Marks, OVERSTAP_AVX512)
#endif

}  // namespace

StretchScanner::StretchScanner(std::string_view text, Instructions instructions)
    : text_{text}, fill_{fill_portable} {
  assert(text.size() < std::numeric_limits<std::uint32_t>::max());
  last_.fill(' ');
  const std::string_view rest = text.substr(text.size() - text.size() % kBlock);
  std::copy(rest.begin(), rest.end(), last_.begin());
#ifdef OVERSTAP_X86_CLONES
  const Instructions used = std::min(instructions, best_instructions());
  if (used == Instructions::avx2) fill_ = fill_avx2;
  if (used == Instructions::avx512) fill_ = fill_avx512;
#else
  static_cast<void>(instructions);
#endif
}

bool StretchScanner::next() {
  if (done_) return false;
  // A stretch that goes on keeps its begin.
  if (open_ != 0) begins_[0] = begins_[begun_ - 1];
  begun_ = open_;
  count_ = 0;
  fill_(*this);
  return true;
}

}  // namespace overstap
