// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/link/term_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

#include "overstap/graph/integer_root.h"
#include "overstap/graph/model.h"

namespace overstap {
namespace {

constexpr std::size_t kMinPiece = 3;
constexpr std::size_t kMaxPiece = 5;
/// Longer questions are cut: what comes after so many bytes is no sentence.
constexpr std::size_t kMaxQuestionBytes = 2000;
/// Length of a unit vector.
constexpr std::int64_t kUnit = 1 << 15;
/// ln(2) in thousandths.
constexpr std::int64_t kLn2 = 693;

/// FNV-1a, 64 bits; the same everywhere.
std::uint64_t hash(std::string_view text) {
  std::uint64_t h = 14695981039346656037ULL;
  for (const char c : text) {
    h ^= static_cast<unsigned char>(c);
    h *= 1099511628211ULL;
  }
  return h ^ (h >> 29U);
}

/// 1 + ln(a / b) in thousandths.
std::int64_t one_and_log(std::uint64_t a, std::uint64_t b) {
  return 1000 + static_cast<std::int64_t>(log2_thousandths(a, b)) * kLn2 / 1000;
}

/// 1 + ln(times) in thousandths. Almost every term of a text stands in it a few times only.
std::int64_t one_and_log(std::uint64_t times) {
  constexpr std::size_t kKnown = 16;
  static const auto known = [] {
    std::array<std::int64_t, kKnown> all{};
    for (std::size_t i = 1; i < kKnown; ++i) all[i] = one_and_log(i, 1);
    return all;
  }();
  return times < kKnown ? known[times] : one_and_log(times, 1);
}

struct Count {
  std::uint32_t bucket;
  std::uint32_t times;
};

/// The terms of folded texts as buckets with their counts, ascending.
class TermReader {
 public:
  TermReader(TermIndex::Terms terms, std::uint32_t mask) : terms_{terms}, mask_{mask} {}

  const std::vector<Count>& of(std::string_view key) {
    buckets_.clear();
    while (!key.empty()) {
      const std::size_t end = std::min(key.find(' '), key.size());
      if (end > 0) add_word(key.substr(0, end));
      key.remove_prefix(std::min(end + 1, key.size()));
    }
    std::ranges::sort(buckets_);
    counts_.clear();
    for (const std::uint32_t bucket : buckets_) {
      if (!counts_.empty() && counts_.back().bucket == bucket) {
        ++counts_.back().times;
      } else {
        counts_.push_back({bucket, 1});
      }
    }
    return counts_;
  }

 private:
  void add_word(std::string_view word) {
    if (terms_ == TermIndex::Terms::words) return add(word);
    padded_.assign(1, ' ').append(word).append(1, ' ');
    const std::string_view text = padded_;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
      for (std::size_t size = kMinPiece; size <= kMaxPiece && begin + size <= text.size(); ++size) {
        add(text.substr(begin, size));
      }
    }
  }

  void add(std::string_view term) {
    buckets_.push_back(static_cast<std::uint32_t>(hash(term)) & mask_);
  }

  TermIndex::Terms terms_;
  std::uint32_t mask_;
  std::string padded_;
  std::vector<std::uint32_t> buckets_;
  std::vector<Count> counts_;
};

std::int64_t share(std::int64_t weight, std::uint64_t squares) {
  const auto norm = static_cast<std::int64_t>(integer_root(squares));
  return norm == 0 ? 0 : weight * kUnit / norm;
}

}  // namespace

TermIndex::TermIndex(std::span<const std::string_view> texts, Terms terms)
    : terms_{terms}, size_{texts.size()} {
  // Two terms in one bucket are rare with about 16 buckets per text; a power of two between 2^12
  // and 2^20.
  const std::size_t wanted = std::clamp<std::size_t>(size_ * 16, 1U << 12U, 1U << 20U);
  const auto buckets = static_cast<std::uint32_t>(std::bit_ceil(wanted));
  mask_ = buckets - 1;
  TermReader reader(terms_, mask_);
  std::vector<Count> all;
  std::vector<std::size_t> ends;
  ends.reserve(size_);
  for (const std::string_view text : texts) {
    const std::vector<Count>& found = reader.of(text);
    all.insert(all.end(), found.begin(), found.end());
    ends.push_back(all.size());
  }
  offsets_.assign(buckets + 1, 0);
  for (const Count& count : all) ++offsets_[count.bucket + 1];
  idf_.resize(buckets);
  for (std::uint32_t b = 0; b < buckets; ++b) {
    idf_[b] = static_cast<std::uint16_t>(one_and_log(size_ + 1, offsets_[b + 1] + 1));
    offsets_[b + 1] += offsets_[b];
  }
  texts_.resize(all.size());
  weights_.resize(all.size());
  std::vector<std::uint32_t> next(offsets_.begin(), offsets_.end() - 1);
  const auto weight_of = [&](const Count& count) {
    return one_and_log(count.times) * idf_[count.bucket] / 1000;
  };
  std::size_t begin = 0;
  for (std::uint32_t text = 0; text < size_; ++text) {
    std::uint64_t squares = 0;
    for (std::size_t i = begin; i < ends[text]; ++i) {
      const auto weight = static_cast<std::uint64_t>(weight_of(all[i]));
      squares += weight * weight;
    }
    for (std::size_t i = begin; i < ends[text]; ++i) {
      const std::uint32_t place = next[all[i].bucket]++;
      texts_[place] = text;
      weights_[place] = static_cast<std::uint16_t>(share(weight_of(all[i]), squares));
    }
    begin = ends[text];
  }
}

std::vector<TermIndex::Weighted> TermIndex::unit_vector(std::string_view key) const {
  TermReader reader(terms_, mask_);
  std::vector<Weighted> vector;
  std::uint64_t squares = 0;
  for (const Count& count : reader.of(key.substr(0, kMaxQuestionBytes))) {
    const std::int64_t weight = one_and_log(count.times) * idf_[count.bucket] / 1000;
    squares += static_cast<std::uint64_t>(weight * weight);
    vector.push_back({count.bucket, weight});
  }
  for (Weighted& term : vector) term.weight = share(term.weight, squares);
  return vector;
}

std::vector<TermIndex::Weighted> TermIndex::question_vector(
    std::span<const WeightedText> question) const {
  std::vector<Weighted> sum;
  for (const WeightedText& part : question) {
    for (const Weighted& term : unit_vector(part.key)) {
      sum.push_back({term.bucket, term.weight * part.permille / 1000});
    }
  }
  std::ranges::stable_sort(sum, {}, &Weighted::bucket);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < sum.size(); ++i) {
    if (kept > 0 && sum[kept - 1].bucket == sum[i].bucket) {
      sum[kept - 1].weight += sum[i].weight;
    } else {
      sum[kept++] = sum[i];
    }
  }
  sum.resize(kept);
  std::uint64_t squares = 0;
  for (const Weighted& term : sum) squares += static_cast<std::uint64_t>(term.weight * term.weight);
  for (Weighted& term : sum) term.weight = share(term.weight, squares);
  return sum;
}

void TermIndex::score(std::span<const WeightedText> question,
                      std::span<std::int32_t> scores) const {
  assert(scores.size() == size_);
  std::ranges::fill(scores, 0);
  // A vector is longer than kUnit by a thousandth at most, so a product of two fits.
  for (const Weighted& term : question_vector(question)) {
    const auto weight = static_cast<std::int32_t>(term.weight);
    for (std::uint32_t i = offsets_[term.bucket]; i < offsets_[term.bucket + 1]; ++i) {
      scores[texts_[i]] += weight * weights_[i];
    }
  }
  std::ranges::transform(scores, scores.begin(), [](std::int64_t dot) {
    return static_cast<std::int32_t>(std::min<std::int64_t>(dot * kOne / (kUnit * kUnit), kOne));
  });
}

}  // namespace overstap
