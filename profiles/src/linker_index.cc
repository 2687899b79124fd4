// SPDX-License-Identifier: Apache-2.0
#include "linker_index.h"

#include <algorithm>
#include <bit>
#include <string>

#include "overstap/graph/integer_root.h"
#include "overstap/graph/model.h"
#include "overstap/profiles/text.h"

namespace overstap {
namespace {

constexpr std::size_t kMinPiece = 3;
constexpr std::size_t kMaxPiece = 5;
/// Norms are square roots with this many bits behind the point.
constexpr unsigned kNormBits = 8;
/// Longer texts are cut: what comes after so many words is not one label.
constexpr std::size_t kMaxQueryBytes = 400;
constexpr std::uint64_t kWordWeight = 2;

/// FNV-1a, 64 bits; the same everywhere.
std::uint64_t hash(std::string_view text, std::uint64_t seed) {
  std::uint64_t h = 14695981039346656037ULL ^ seed;
  for (const char c : text) {
    h ^= static_cast<unsigned char>(c);
    h *= 1099511628211ULL;
  }
  return h ^ (h >> 29U);
}

/// The features of a folded text as bucket numbers, each once, ascending. Even buckets are words,
/// odd ones pieces.
class Features {
 public:
  explicit Features(std::uint32_t bucket_mask) : mask_{bucket_mask} {}

  const std::vector<std::uint32_t>& of(std::string_view key) {
    buckets_.clear();
    while (!key.empty()) {
      const std::size_t end = std::min(key.find(' '), key.size());
      if (end > 0) add_word(key.substr(0, end));
      key.remove_prefix(std::min(end + 1, key.size()));
    }
    std::sort(buckets_.begin(), buckets_.end());
    buckets_.erase(std::unique(buckets_.begin(), buckets_.end()), buckets_.end());
    return buckets_;
  }

 private:
  void add_word(std::string_view word) {
    add(hash(word, 1), 0);
    padded_.assign(1, ' ').append(word).append(1, ' ');
    const std::string_view text = padded_;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
      for (std::size_t size = kMinPiece; size <= kMaxPiece && begin + size <= text.size(); ++size) {
        add(hash(text.substr(begin, size), 0), 1);
      }
    }
  }

  void add(std::uint64_t h, std::uint32_t odd) {
    buckets_.push_back((static_cast<std::uint32_t>(h) & mask_ & ~1U) | odd);
  }

  std::uint32_t mask_;
  std::string padded_;
  std::vector<std::uint32_t> buckets_;
};

std::uint32_t norm_of(std::uint64_t sum_of_squares) {
  return static_cast<std::uint32_t>(integer_root(sum_of_squares << (2 * kNormBits)));
}

}  // namespace

SimilarityIndex::SimilarityIndex(const Taxonomy& taxonomy, std::vector<std::uint32_t> labels)
    : labels_{std::move(labels)} {
  // About 16 buckets per label keep two features in one bucket rare; a power of two between 2^10
  // and 2^20.
  const std::size_t wanted = std::clamp<std::size_t>(labels_.size() * 16, 1U << 10U, 1U << 20U);
  const auto buckets = static_cast<std::uint32_t>(std::bit_ceil(wanted));
  Features features(buckets - 1);
  std::vector<std::uint32_t> all;
  std::vector<std::uint32_t> ends;
  ends.reserve(labels_.size());
  for (const std::uint32_t label : labels_) {
    const auto& found = features.of(taxonomy.text(taxonomy.label_keys()[label].key));
    all.insert(all.end(), found.begin(), found.end());
    ends.push_back(static_cast<std::uint32_t>(all.size()));
  }

  offsets_.assign(buckets + 1, 0);
  for (const std::uint32_t bucket : all) ++offsets_[bucket + 1];
  weights_.assign(buckets, 0);
  for (std::uint32_t b = 0; b < buckets; ++b) {
    const std::uint32_t df = offsets_[b + 1];
    const auto idf =
        static_cast<std::uint64_t>(log2_thousandths(labels_.size() + 1, std::max(df, 1U))) / 10;
    weights_[b] = static_cast<std::uint16_t>((b & 1U) == 0 ? idf * kWordWeight : idf);
    offsets_[b + 1] += offsets_[b];
  }

  postings_.resize(all.size());
  norms_.reserve(labels_.size());
  std::vector<std::uint32_t> next(offsets_.begin(), offsets_.end() - 1);
  std::uint32_t begin = 0;
  for (std::uint32_t position = 0; position < labels_.size(); ++position) {
    std::uint64_t squares = 0;
    for (std::uint32_t i = begin; i < ends[position]; ++i) {
      postings_[next[all[i]]++] = position;
      squares += weight(all[i]) * weight(all[i]);
    }
    norms_.push_back(norm_of(squares));
    begin = ends[position];
  }
}

std::vector<SimilarityIndex::Near> SimilarityIndex::nearest(std::string_view key,
                                                            std::int32_t floor) const {
  std::vector<Near> out;
  if (labels_.empty()) return out;
  Features features(static_cast<std::uint32_t>(weights_.size() - 1));
  std::vector<std::uint64_t> dots(labels_.size(), 0);
  std::uint64_t squares = 0;
  for (const std::uint32_t bucket : features.of(key.substr(0, kMaxQueryBytes))) {
    const std::uint64_t square = weight(bucket) * weight(bucket);
    squares += square;
    for (std::uint32_t i = offsets_[bucket]; i < offsets_[bucket + 1]; ++i)
      dots[postings_[i]] += square;
  }
  const std::uint64_t norm = norm_of(squares);
  for (std::size_t position = 0; position < dots.size(); ++position) {
    if (dots[position] == 0) continue;
    const std::uint64_t product =
        std::max<std::uint64_t>((norm * norms_[position]) >> (2 * kNormBits), 1);
    const std::uint64_t score =
        std::min<std::uint64_t>(dots[position] * kMaxSimilarity / product, kMaxSimilarity);
    if (score >= static_cast<std::uint64_t>(floor)) {
      out.push_back({labels_[position], static_cast<std::int32_t>(score)});
    }
  }
  return out;
}

}  // namespace overstap
