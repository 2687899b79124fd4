// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace overstap {

/// A part of a question with its share in it, in thousandths of the first part.
struct WeightedText {
  std::string_view key;  ///< folded
  std::int32_t permille = 1000;
};

/// Texts as TF-IDF vectors, and how near a question is to each: the cosine, in millionths. Whole
/// numbers only, so that every processor gives the same scores. Term frequency counts as
/// 1 + ln(tf), document frequency as 1 + ln((n + 1) / (df + 1)). About 6 bytes per term of a text.
class TermIndex {
 public:
  enum class Terms : std::uint8_t {
    words,
    pieces,  ///< of 3 to 5 bytes of each word with its borders: finds compounds and misspellings
  };
  static constexpr std::int32_t kOne = 1'000'000;

  /// `texts` are folded.
  TermIndex(std::span<const std::string_view> texts, Terms terms);

  [[nodiscard]] std::size_t size() const { return size_; }

  /// Calls nothing and keeps nothing: the cosine of each text goes to `scores`, which has `size()`
  /// entries. The question is the sum of its parts, each of length 1 times its share.
  /// O(size + postings of the question's terms).
  void score(std::span<const WeightedText> question, std::span<std::int32_t> scores) const;

 private:
  struct Weighted {
    std::uint32_t bucket;
    std::int64_t weight;
  };
  [[nodiscard]] std::vector<Weighted> unit_vector(std::string_view key) const;
  [[nodiscard]] std::vector<Weighted> question_vector(std::span<const WeightedText> question) const;

  Terms terms_;
  std::uint32_t mask_ = 0;
  std::size_t size_ = 0;
  std::vector<std::uint32_t> offsets_;  ///< per bucket, into the postings
  std::vector<std::uint32_t> texts_;    ///< posting: which text
  std::vector<std::uint16_t> weights_;  ///< posting: share in the unit vector, of kUnit
  std::vector<std::uint16_t> idf_;      ///< per bucket, in thousandths
};

}  // namespace overstap
