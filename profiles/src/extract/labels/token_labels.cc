// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/token_labels.h"

#include <algorithm>
#include <string>
#include <utility>

#include "overstap/profiles/text.h"

namespace overstap::extract {
TokenLabels::TokenLabels(std::span<const Label> labels) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> single, longer;
  std::vector<std::uint64_t> pairs, begins;
  for (const Label& label : labels) {
    const std::string key = fold_key(label.text);
    const std::vector<std::string_view> words = key_words(key);
    if (words.empty()) continue;
    std::uint64_t hash = hash_of(words[0]);
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (i > 1) begins.push_back(hash);
      hash = chain(hash, hash_of(words[i]));
      if (i == 1) pairs.push_back(hash);
    }
    (words.size() == 1 ? single : longer).emplace_back(hash, label.id);
  }
  single_ = HashRows(std::move(single));
  longer_ = HashRows(std::move(longer), begins);
  note_pairs(pairs);
}

void TokenLabels::note_pairs(const std::vector<std::uint64_t>& pairs) {
  // At least two numbers, so that the shift stays below 64.
  pairs_.resize(std::bit_ceil(std::max<std::size_t>(2, pairs.size() / 4)));
  pairs_shift_ = 64U - static_cast<unsigned>(std::countr_zero(pairs_.size()));
  for (const std::uint64_t hash : pairs) {
    pairs_[hash >> pairs_shift_] |= std::uint64_t{1} << (hash & 63U) | std::uint64_t{1}
                                                                           << (hash >> 6U & 63U);
  }
}

void TokenLabels::find(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                       std::vector<Match>& matches) const {
  matches.clear();
  std::uint64_t hash = text.tokens[first].hash;
  std::uint32_t last = first + 1;
  HashRows<std::uint32_t>::Row row = single_.find(hash);
  row.marked = true;
  while (true) {
    if (!row.values.empty()) matches.push_back({last, row.values});
    if (!row.marked) break;
    while (last < sentence.last && text.tokens[last].kind == TokenKind::mark) ++last;
    if (last == sentence.last) break;
    hash = chain(hash, text.tokens[last++].hash);
    row = longer_.find(hash);
  }
  std::ranges::reverse(matches);
}

std::size_t TokenLabels::memory() const {
  return single_.memory() + longer_.memory() + pairs_.capacity() * sizeof(std::uint64_t);
}

}  // namespace overstap::extract
