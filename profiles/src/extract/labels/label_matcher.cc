// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/label_matcher.h"

#include <algorithm>
#include <cassert>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/labels/label_search.h"

namespace overstap {
namespace {

struct FoldedLabel {
  std::string key;
  std::size_t place = 0;
  std::uint32_t id = 0;
};

/// Sorted by key; the order in which they were given is kept among equal ones.
std::vector<FoldedLabel> fold_labels(std::span<const MatcherLabel> labels) {
  std::vector<FoldedLabel> folded;
  folded.reserve(labels.size());
  for (const MatcherLabel& label : labels) {
    std::string key = fold_key(label.text);
    if (!key.empty()) folded.push_back({std::move(key), folded.size(), label.id});
  }
  std::ranges::sort(folded, [](const FoldedLabel& a, const FoldedLabel& b) {
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.place < b.place;
  });
  return folded;
}

template <class T>
std::size_t bytes_of(const T& container) {
  return container.capacity() * sizeof(container[0]);
}

}  // namespace

LabelMatcher::LabelMatcher(std::span<const MatcherLabel> labels, Instructions instructions)
    : instructions_{instructions} {
  const std::vector<FoldedLabel> folded = fold_labels(labels);
  std::vector<std::string_view> keys;
  for (const FoldedLabel& label : folded) {
    if (keys.empty() || keys.back() != label.key) {
      keys.emplace_back(label.key);
      key_begins_.push_back(static_cast<std::uint32_t>(key_text_.size()));
      key_text_.append(label.key);
      id_ends_.push_back(static_cast<std::uint32_t>(ids_.size()));
    }
    ids_.push_back(label.id);
    id_ends_.back() = static_cast<std::uint32_t>(ids_.size());
  }
  key_begins_.push_back(static_cast<std::uint32_t>(key_text_.size()));
  key_text_.append(kPadding, ' ');
  key_text_.shrink_to_fit();
  key_begins_.shrink_to_fit();
  ids_.shrink_to_fit();
  id_ends_.shrink_to_fit();
  table_ = LabelTable(keys);
}

void LabelMatcher::find(std::string_view text, std::vector<LabelMatch>& matches) const {
  matches.clear();
  LabelSearch(*this, text, matches).run();
}

std::string_view LabelMatcher::key(std::uint32_t key) const {
  assert(key < key_count());
  return key_of(key);
}

std::span<const std::uint32_t> LabelMatcher::ids(std::uint32_t key) const {
  assert(key < key_count());
  const std::uint32_t begin = key == 0 ? 0 : id_ends_[key - 1];
  return std::span(ids_).subspan(begin, id_ends_[key] - begin);
}

std::size_t LabelMatcher::memory() const {
  return sizeof(*this) + bytes_of(key_text_) + bytes_of(key_begins_) + bytes_of(ids_) +
         bytes_of(id_ends_) + table_.memory();
}

}  // namespace overstap
