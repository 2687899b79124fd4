// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/places/place_table.h"

#include <algorithm>
#include <utility>

#include "profiles/src/extract/places/place_names.h"

namespace overstap::extract {
namespace {

/// Names in English.
constexpr std::pair<std::string_view, std::string_view> kOtherNames[] = {
    {"The Hague", "Den Haag"}, {"Hook of Holland", "Hoek van Holland"}, {"Flushing", "Vlissingen"}};

constexpr std::size_t kSlots = 8192;

std::vector<std::string_view> split(std::string_view list) {
  std::vector<std::string_view> out;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find('|', begin), list.size());
    out.push_back(list.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

}  // namespace

PlaceTable::PlaceTable(std::span<const Place> places) {
  std::vector<std::string_view> ambiguous = split(ambiguous_place_names());
  std::vector<std::string_view> names = split(dutch_place_names());
  for (const Place& place : places) names.emplace_back(place.name);
  std::sort(ambiguous.begin(), ambiguous.end());
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  std::erase_if(names, [&](std::string_view name) {
    return name.empty() || std::binary_search(ambiguous.begin(), ambiguous.end(), name);
  });
  add(names, false);
  add(ambiguous, true);
  for (const auto& [other, usual] : kOtherNames) {
    add(std::span{&other, 1}, false);
    names_.back() = usual;
  }
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.anchor != b.anchor ? a.anchor < b.anchor : a.count > b.count;
  });
  std::size_t slots = kSlots;
  while (slots < entries_.size() * 2) slots *= 2;
  slots_.assign(slots, 0);
  anchors_ = WordFilter(entries_.size());
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (i > 0 && entries_[i].anchor == entries_[i - 1].anchor) continue;
    std::size_t slot = entries_[i].anchor & (slots - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (slots - 1);
    slots_[slot] = static_cast<std::uint32_t>(i) + 1;
    anchors_.add(entries_[i].anchor);
  }
}

void PlaceTable::add(std::span<const std::string_view> names, bool ambiguous) {
  SourceText source;
  for (const std::string_view name : names) {
    source.parts.emplace_back();
    source.parts.back().text = std::string{name};
  }
  const ReadText text = split_text(source, {});
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const Sentence& sentence = text.sentences[i];
    Entry entry{.words = static_cast<std::uint32_t>(words_.size()),
                .count = static_cast<std::uint16_t>(sentence.last - sentence.first),
                .name = static_cast<std::uint32_t>(names_.size()),
                .ambiguous = ambiguous};
    std::size_t longest = 0;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
      words_.push_back(text.tokens[at].hash);
      if (text.tokens[at].key.size() <= longest) continue;
      longest = text.tokens[at].key.size();
      entry.at = static_cast<std::uint16_t>(at - sentence.first);
      entry.anchor = text.tokens[at].hash;
    }
    names_.emplace_back(names[static_cast<std::size_t>(sentence.part)]);
    entries_.push_back(entry);
  }
}

const NamedPlace* PlaceTable::find(const TermSentence& s, std::int32_t i, NamedPlace& found) const {
  const std::uint64_t hash = s.token(i).hash;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
    std::size_t at = slots_[slot] - 1;
    if (entries_[at].anchor != hash) continue;
    for (; at < entries_.size() && entries_[at].anchor == hash; ++at) {
      const Entry& entry = entries_[at];
      const std::int32_t first = i - entry.at;
      bool same = s.has(first) && s.has(first + entry.count - 1);
      for (std::int32_t word = 0; same && word < entry.count; ++word) {
        same = s.token(first + word).hash == words_[entry.words + static_cast<std::uint32_t>(word)];
      }
      if (!same) continue;
      found = {first, first + entry.count, names_[entry.name], entry.ambiguous};
      return &found;
    }
    return nullptr;
  }
  return nullptr;
}

}  // namespace overstap::extract
