// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/token_labels.h"

#include <algorithm>
#include <string>

#include "overstap/profiles/text.h"

namespace overstap::extract {
std::uint64_t TokenLabels::hash_of_words(std::span<const std::string_view> words) {
  std::uint64_t hash = words.empty() ? 0 : hash_of(words[0]);
  for (std::size_t i = 1; i < words.size(); ++i) hash = chain(hash, hash_of(words[i]));
  return hash;
}

TokenLabels::TokenLabels(std::span<const std::string_view> labels)
    // At least two numbers, so that the shift stays below 64.
    : pairs_(std::bit_ceil(std::max<std::size_t>(2, labels.size() / 8))),
      pairs_shift_{64U - static_cast<unsigned>(std::countr_zero(pairs_.size()))} {
  std::vector<std::uint64_t> single(labels.size()), longer(labels.size()), begins;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::string key = fold_key(labels[i]);
    const std::vector<std::string_view> words = key_words(key);
    (words.size() > 1 ? longer : single)[i] = hash_of_words(words);
    for (std::size_t count = 2; count < words.size(); ++count)
      begins.push_back(hash_of_words(std::span{words}.first(count)));
    if (words.size() == 1) roles_.add_bits(hash_of(words[0]), kWhole);
    if (words.size() < 2) continue;
    roles_.add_bits(hash_of(words[0]), kFirst);
    roles_.add_bits(hash_of(words[1]), kSecond);
    note_pair(hash_of_words(std::span{words}.first(2)));
  }
  std::ranges::sort(begins);
  begins.erase(std::ranges::unique(begins).begin(), begins.end());
  single_ = HashRanges(single);
  longer_ = HashRanges(longer, 0, begins);
}

void TokenLabels::find(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                       std::uint32_t roles, std::vector<Match>& matches) const {
  matches.clear();
  std::uint64_t hash = text.tokens[first].hash;
  std::uint32_t last = first + 1;
  HashRanges::Range range;
  if ((roles & kWhole) != 0) range = single_.find(hash);
  range.marked = (roles & kFirst) != 0;
  while (true) {
    if (range.begin < range.end) matches.push_back({last, range.begin, range.end});
    if (!range.marked) break;
    while (last < sentence.last && text.tokens[last].kind == TokenKind::mark) ++last;
    if (last == sentence.last) break;
    hash = chain(hash, text.tokens[last++].hash);
    range = longer_.find(hash);
  }
  std::ranges::reverse(matches);
}

std::size_t TokenLabels::memory() const {
  return single_.memory() + longer_.memory() + roles_.memory() +
         pairs_.capacity() * sizeof(std::uint64_t);
}

}  // namespace overstap::extract
