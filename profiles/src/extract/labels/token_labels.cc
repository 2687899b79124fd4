// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/token_labels.h"

#include <algorithm>
#include <string>
#include <utility>

#include "overstap/profiles/text.h"

namespace overstap::extract {
TokenLabels::TokenLabels(std::span<const Label> labels) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;  // node and label
  std::vector<std::uint64_t> pairs;
  const auto node_of = [&](HashIndex& index, std::uint64_t hash) {
    const auto next = static_cast<std::uint32_t>(nodes_.size());
    const std::uint32_t node = index.add(hash, next);
    if (node == next) nodes_.emplace_back();
    return node;
  };
  for (const Label& label : labels) {
    const std::string key = fold_key(label.text);
    const std::vector<std::string_view> words = key_words(key);
    if (words.empty()) continue;
    std::uint64_t hash = hash_of(words[0]);
    if (words.size() == 1) ends.emplace_back(node_of(single_, hash), label.id);
    for (std::size_t i = 1; i < words.size(); ++i) {
      hash = chain(hash, hash_of(words[i]));
      if (i == 1) pairs.push_back(hash);
      const std::uint32_t node = node_of(longer_, hash);
      const bool whole = i + 1 == words.size();
      if (whole) ends.emplace_back(node, label.id);
      nodes_[node].longer |= !whole;
    }
  }
  std::ranges::stable_sort(ends, {}, [](const auto& end) { return end.first; });
  for (const auto& [node, id] : ends) {
    const auto at = static_cast<std::uint32_t>(ids_.size());
    if (nodes_[node].ids_end == 0) nodes_[node].ids_begin = at;
    nodes_[node].ids_end = at + 1;
    ids_.push_back(id);
  }
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
  for (std::uint32_t at = single_.find(hash);;) {
    const bool known = at != HashIndex::kNone;
    if (known && nodes_[at].ids_end > nodes_[at].ids_begin) {
      const Node& node = nodes_[at];
      matches.push_back(
          {last, std::span{ids_}.subspan(node.ids_begin, node.ids_end - node.ids_begin)});
    }
    const bool one_word = last == first + 1;
    if (!one_word && (!known || !nodes_[at].longer)) break;
    while (last < sentence.last && text.tokens[last].kind == TokenKind::mark) ++last;
    if (last == sentence.last) break;
    hash = chain(hash, text.tokens[last++].hash);
    at = longer_.find(hash);
  }
  std::ranges::reverse(matches);
}

std::size_t TokenLabels::memory() const {
  return single_.memory() + longer_.memory() + nodes_.capacity() * sizeof(Node) +
         ids_.capacity() * sizeof(std::uint32_t) + pairs_.capacity() * sizeof(std::uint64_t);
}

}  // namespace overstap::extract
