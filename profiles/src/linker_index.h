// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "overstap/graph/taxonomy.h"

namespace overstap {

/// Similarity of texts to the labels of one concept kind in one language: cosine of TF-IDF vectors
/// over words and the 3- to 5-byte pieces of each word with its borders. Whole numbers only, so
/// that every processor gives the same scores. About 40 bytes per piece of a label.
class SimilarityIndex {
 public:
  /// Of one label how near it is: 0..kMaxSimilarity.
  struct Near {
    std::uint32_t label;  ///< index into `Taxonomy::label_keys`
    std::int32_t score;
  };
  /// Below every exact match.
  static constexpr std::int32_t kMaxSimilarity = 899'999;

  /// `labels` are indices into `label_keys` of the taxonomy.
  SimilarityIndex(const Taxonomy& taxonomy, std::vector<std::uint32_t> labels);

  /// Labels that share at least `floor` of the text, in ascending index. O(postings of the text's
  /// pieces).
  [[nodiscard]] std::vector<Near> nearest(std::string_view key, std::int32_t floor) const;

 private:
  [[nodiscard]] std::uint64_t weight(std::uint32_t bucket) const { return weights_[bucket]; }

  std::vector<std::uint32_t> labels_;
  std::vector<std::uint32_t> offsets_;   ///< per bucket, into postings_
  std::vector<std::uint32_t> postings_;  ///< positions in labels_
  std::vector<std::uint16_t> weights_;   ///< per bucket: IDF in hundredths, words counting double
  std::vector<std::uint32_t> norms_;     ///< per label, with kNormBits fractional bits
};

}  // namespace overstap
