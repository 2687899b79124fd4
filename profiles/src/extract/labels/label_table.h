// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace overstap {

/// Hashes of words and of word sequences. They only find places in tables: equality is always
/// decided by the bytes.
namespace word_hash {

__extension__ typedef unsigned __int128 Wide;

[[nodiscard]] inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  const Wide product = Wide{a ^ 0x9E3779B97F4A7C15U} * (b ^ 0xD1B54A32D192ED03U);
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

inline constexpr std::size_t kStep = 16;
/// From byte `kStep - n` on, n bytes count.
inline constexpr unsigned char kMask[2 * kStep] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                   0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

/// Up to kStep bytes, of which `size` count; kStep bytes must be readable.
[[nodiscard]] inline std::uint64_t add(std::uint64_t hash, const char* at, std::size_t size,
                                       std::uint64_t lower) {
  std::uint64_t bytes[2], mask[2];
  std::memcpy(bytes, at, sizeof bytes);
  std::memcpy(mask, kMask + (kStep - size), sizeof mask);
  return mix(hash ^ ((bytes[0] | lower) & mask[0]), (bytes[1] | lower) & mask[1]);
}

/// A folded word.
[[nodiscard]] inline std::uint64_t of_folded(std::string_view word) {
  std::uint64_t hash = 0;
  do {
    const std::size_t size = word.size() < kStep ? word.size() : kStep;
    char bytes[kStep] = {};
    std::memcpy(bytes, word.data(), size);
    hash = add(hash, bytes, size, 0);
    word.remove_prefix(size);
  } while (!word.empty());
  return hash;
}

/// The same of a word of ASCII letters and digits that is still to be folded, which for these is
/// one bit. Faster than `of_folded` where the text goes on for kStep bytes.
[[nodiscard]] inline std::uint64_t of_plain(const char* at, std::size_t size,
                                            const char* text_end) {
  constexpr std::uint64_t kLower = 0x2020202020202020U;
  std::uint64_t hash = 0;
  while (true) {
    const std::size_t step = size < kStep ? size : kStep;
    if (static_cast<std::size_t>(text_end - at) >= kStep) [[likely]] {
      hash = add(hash, at, step, kLower);
    } else {
      char bytes[kStep] = {};
      std::memcpy(bytes, at, step);
      hash = add(hash, bytes, step, kLower);
    }
    if (size <= kStep) return hash;
    at += step;
    size -= step;
  }
}

/// Words `before` and then `word`. A sequence of one word has the hash of the word.
[[nodiscard]] inline std::uint64_t chain(std::uint64_t before, std::uint64_t word) {
  const std::uint64_t product = (std::rotl(before, 23) ^ word) * 0x9E3779B97F4A7C15U;
  return product ^ (product >> 32U);
}

}  // namespace word_hash

/// Which sequences of words are keys, and which begin a longer key. Two bit maps answer first, by
/// one word and by two, and say no to nearly all that is neither.
class LabelTable {
 public:
  LabelTable() = default;
  /// Folded keys, all different and none empty.
  explicit LabelTable(const std::vector<std::string_view>& keys);

  static constexpr std::uint32_t kNone = 0x3FFFFFFF;  ///< also the most keys there may be

  [[nodiscard]] bool maybe_key(std::uint64_t word) const { return words_.has(word); }
  [[nodiscard]] bool maybe_longer(std::uint64_t pair) const { return pairs_.has(pair); }

  /// Gives `visit` the keys of so many words that have this hash, as far as the table knows: nearly
  /// always none or the one. Whether the sequence may begin a longer key; of one word, only the map
  /// of pairs tells.
  template <class Visit>
  [[nodiscard]] bool find(std::uint32_t words, std::uint64_t sequence, Visit visit) const {
    return (words == 1 ? single_ : longer_).find(sequence, visit);
  }
  /// Where `find` begins; to be fetched beforehand, for the tables are larger than near caches.
  [[nodiscard]] const void* single_place(std::uint64_t word) const { return single_.place(word); }
  [[nodiscard]] const void* longer_place(std::uint64_t sequence) const {
    return longer_.place(sequence);
  }

  [[nodiscard]] std::size_t longest_word() const { return longest_word_; }  ///< bytes
  [[nodiscard]] std::size_t most_words() const { return most_words_; }      ///< of a key
  /// Bytes on the heap.
  [[nodiscard]] std::size_t memory() const;

 private:
  class BitMap {
   public:
    /// Some of 200 other hashes are said to be there too: each has two bits of one place.
    explicit BitMap(const std::vector<std::uint64_t>& hashes = {});
    [[nodiscard]] bool has(std::uint64_t hash) const {
      const std::uint64_t bits = bits_[place(hash)];
      return (bits >> (hash & 63U) & bits >> (hash >> 6U & 63U) & 1U) != 0;
    }
    [[nodiscard]] std::size_t memory() const { return bits_.capacity() * sizeof(std::uint64_t); }

   private:
    [[nodiscard]] std::size_t place(std::uint64_t hash) const {
      return static_cast<std::size_t>(hash >> shift_);
    }
    unsigned shift_ = 0;
    std::vector<std::uint64_t> bits_;
  };

  struct Sequence {
    std::uint64_t hash = 0;
    std::uint32_t key = kNone;
    bool longer = false;
  };

  /// Open addressing. Frequent words are keys of their own more often than they begin others, so
  /// these have a table apart, which is small.
  class Slots {
   public:
    explicit Slots(std::vector<Sequence> sequences = {});
    template <class Visit>
    [[nodiscard]] bool find(std::uint64_t sequence, Visit visit) const {
      bool longer = false;
      const std::uint32_t tag = tag_of(sequence);
      for (std::size_t at = sequence & mask_; slots_[at].used(); at = (at + 1) & mask_) {
        const Slot& slot = slots_[at];
        if (slot.tag != tag) continue;
        longer |= slot.longer != 0;
        if (slot.key != kNone) visit(std::uint32_t{slot.key});
        if (slot.again == 0) break;
      }
      return longer;
    }
    [[nodiscard]] const void* place(std::uint64_t sequence) const {
      return &slots_[sequence & mask_];
    }
    [[nodiscard]] std::size_t memory() const { return slots_.capacity() * sizeof(Slot); }

   private:
    struct Slot {
      std::uint32_t tag = 0;
      std::uint32_t key : 30 = kNone;
      std::uint32_t longer : 1 = 0;
      std::uint32_t again : 1 = 0;  ///< another with this tag may follow
      [[nodiscard]] bool used() const { return key != kNone || longer != 0; }
    };
    [[nodiscard]] static std::uint32_t tag_of(std::uint64_t hash) {
      return static_cast<std::uint32_t>(hash >> 32U);
    }
    std::size_t mask_ = 0;
    std::vector<Slot> slots_;
  };

  BitMap words_, pairs_;
  Slots single_, longer_;
  std::size_t longest_word_ = 0, most_words_ = 0;
};

}  // namespace overstap
