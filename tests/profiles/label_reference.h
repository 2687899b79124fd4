// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/text.h"
#include "profiles/src/extract/labels/label_matcher.h"

/// What a label matcher must find, by its definition: the words of the folded text, every sequence
/// of them looked up.
namespace overstap::test {

using Words = std::vector<std::string>;

inline Words folded_words(std::string_view text) {
  const std::string key = fold_key(text);
  Words words;
  for (const std::string_view word : key_words(key)) words.emplace_back(word);
  return words;
}

struct ReferenceMatch {
  std::size_t first = 0, count = 0;  ///< words of the folded text
  std::string key;
};

/// By first word, then longest first.
inline std::vector<ReferenceMatch> reference_matches(const Words& words,
                                                     const std::set<std::string>& keys,
                                                     std::size_t most_words) {
  std::vector<ReferenceMatch> matches;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const std::size_t before = matches.size();
    std::string key;
    for (std::size_t count = 1; count <= most_words && first + count <= words.size(); ++count) {
      if (count > 1) key += ' ';
      key += words[first + count - 1];
      if (keys.contains(key)) matches.push_back({first, count, key});
    }
    std::reverse(matches.begin() + static_cast<std::ptrdiff_t>(before), matches.end());
  }
  return matches;
}

/// The first code point, or the first bytes of one.
inline std::string_view first_point(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return text.substr(0, size);
}

/// Whether a code point gives several words, whose ranges are then the same.
inline bool shares_ranges(std::string_view text) {
  while (!text.empty()) {
    const std::string_view point = first_point(text);
    if (folded_words(point).size() > 1) return true;
    text.remove_prefix(point.size());
  }
  return false;
}

inline Words part(const Words& words, std::size_t first, std::size_t count) {
  const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
  return {from, from + static_cast<std::ptrdiff_t>(count)};
}

/// Empty when the range holds these words and no others: with what stands before it, with what
/// stands behind it, and alone, folding gives the words of the whole text.
inline std::string range_problem(std::string_view text, const Words& words,
                                 const ReferenceMatch& expected, const LabelMatch& found) {
  if (found.begin >= found.end || found.end > text.size()) return "a range is empty";
  const std::string_view range = text.substr(found.begin, found.end - found.begin);
  const std::size_t behind = expected.first + expected.count;
  if (folded_words(range) != part(words, expected.first, expected.count)) {
    return "a range folds to other words";
  }
  if (folded_words(text.substr(0, found.end)) != part(words, 0, behind)) {
    return "a range ends elsewhere";
  }
  if (folded_words(text.substr(found.begin)) !=
      part(words, expected.first, words.size() - expected.first)) {
    return "a range begins elsewhere";
  }
  if (folded_words(range.substr(first_point(range).size())) ==
      part(words, expected.first, expected.count)) {
    return "a range begins too early";
  }
  return {};
}

/// Empty when the matcher found what the definition asks.
inline std::string match_problem(std::string_view text, const std::set<std::string>& keys,
                                 std::size_t most_words, const LabelMatcher& matcher,
                                 const std::vector<LabelMatch>& found) {
  const Words words = folded_words(text);
  const std::vector<ReferenceMatch> expected = reference_matches(words, keys, most_words);
  if (expected.size() != found.size()) {
    return "found " + std::to_string(found.size()) + " of " + std::to_string(expected.size());
  }
  const auto by_range = [](const LabelMatch& a, const LabelMatch& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  };
  if (!std::is_sorted(found.begin(), found.end(), by_range)) return "out of order";
  if (shares_ranges(text)) {
    std::multiset<std::string> theirs, ours;
    for (const ReferenceMatch& match : expected) theirs.insert(match.key);
    for (const LabelMatch& match : found) ours.emplace(matcher.key(match.key));
    return theirs == ours ? "" : "other keys";
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (matcher.key(found[i].key) != expected[i].key) return "another key at " + expected[i].key;
    std::string problem = range_problem(text, words, expected[i], found[i]);
    if (!problem.empty()) return problem.append(": ").append(expected[i].key);
  }
  return {};
}

}  // namespace overstap::test
