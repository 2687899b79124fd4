// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/label_table.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "overstap/profiles/text.h"

namespace overstap {

LabelTable::BitMap::BitMap(const std::vector<std::uint64_t>& hashes) {
  // At least two words of bits, so that the shift stays below 64.
  bits_.resize(std::bit_ceil(std::max<std::size_t>(2, hashes.size() / 2)));
  shift_ = 64 - static_cast<unsigned>(std::countr_zero(bits_.size()));
  for (const std::uint64_t hash : hashes) {
    bits_[place(hash)] |= std::uint64_t{1} << (hash & 63U) | std::uint64_t{1} << (hash >> 6U & 63U);
  }
}

LabelTable::LabelTable(const std::vector<std::string_view>& keys) {
  assert(keys.size() < kNone);
  std::vector<Sequence> single, longer;
  std::vector<std::uint64_t> words, pairs;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(i);
    const std::vector<std::string_view> parts = key_words(keys[i]);
    most_words_ = std::max(most_words_, parts.size());
    std::uint64_t hash = 0;
    for (std::size_t count = 1; count <= parts.size(); ++count) {
      const std::string_view part = parts[count - 1];
      longest_word_ = std::max(longest_word_, part.size());
      const std::uint64_t word = word_hash::of_folded(part);
      hash = count == 1 ? word : word_hash::chain(hash, word);
      if (count == 2) pairs.push_back(hash);
      const bool whole = count == parts.size();
      if (count > 1) longer.push_back({hash, whole ? number : kNone, !whole});
    }
    if (parts.size() == 1) {
      words.push_back(hash);
      single.push_back({hash, number, false});
    }
  }
  std::ranges::sort(pairs);
  pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
  words_ = BitMap(words);
  pairs_ = BitMap(pairs);
  single_ = Slots(std::move(single));
  longer_ = Slots(std::move(longer));
}

LabelTable::Slots::Slots(std::vector<Sequence> sequences) {
  // Beginnings of the same sequence become one; keys, even with equal hashes, stay apart.
  std::ranges::sort(sequences, [](const Sequence& a, const Sequence& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.key < b.key;
  });
  std::size_t kept = 0;
  for (const Sequence& s : sequences) {
    if (kept > 0 && s.key == kNone && sequences[kept - 1].hash == s.hash) {
      sequences[kept - 1].longer = true;
    } else {
      sequences[kept++] = s;
    }
  }
  sequences.resize(kept);
  slots_.assign(std::bit_ceil(kept + kept / 2 + 1), {});
  mask_ = slots_.size() - 1;
  for (const Sequence& s : sequences) {
    std::size_t at = s.hash & mask_;
    for (; slots_[at].used(); at = (at + 1) & mask_) {
      if (slots_[at].tag == tag_of(s.hash)) slots_[at].again = 1;
    }
    slots_[at].tag = tag_of(s.hash);
    slots_[at].key = s.key & kNone;
    slots_[at].longer = s.longer ? 1 : 0;
  }
}

std::size_t LabelTable::memory() const {
  return words_.memory() + pairs_.memory() + single_.memory() + longer_.memory();
}

}  // namespace overstap
