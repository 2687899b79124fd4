// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/nearness.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

#include "signals/signal.h"

namespace overstap {
namespace signals {

void copy_likeness(const Origin& origin, Descriptor descriptor, std::span<std::uint32_t> points) {
  std::ranges::copy(origin.like(descriptor), points.begin());
}

}  // namespace signals

namespace {

/// In the order of Signal.
constexpr std::array<signals::Fill*, kSignals> kFills = {
    signals::skills,    signals::text,       signals::titles, signals::titles_nl,
    signals::titles_us, signals::isco_named, signals::sector, signals::leads,
    signals::teaches,   signals::sells,      signals::level,
};

/// An index of the terms costs as much as the products of about this many origins without one.
constexpr std::size_t kIndexFromOrigin = 12;

/// The root of a cosine, in millionths. Roots are guessed in floating point, which errs by one at
/// most here, and put right by whole numbers.
std::uint32_t likeness_points(std::uint32_t product) {
  constexpr std::uint32_t kLargest = kTermUnit * kTermUnit;
  const auto square = static_cast<std::int32_t>(std::min(product, kLargest));
  auto root = static_cast<std::int32_t>(std::sqrt(static_cast<float>(square)));
  root -= root * root > square ? 1 : 0;
  root += (root + 1) * (root + 1) <= square ? 1 : 0;
  // kSignalPoints / kTermUnit in lowest terms, so that the product fits.
  constexpr std::uint32_t kPoints = kSignalPoints / 64, kUnit = kTermUnit / 64;
  static_assert(kPoints * 64 == kSignalPoints && kUnit * 64 == kTermUnit);
  return static_cast<std::uint32_t>(root) * kPoints / kUnit;
}

void likeness_of_products(std::span<const std::uint32_t> products,
                          std::span<std::uint32_t> likeness) {
  for (std::size_t i = 0; i < products.size(); ++i) likeness[i] = likeness_points(products[i]);
}

}  // namespace

NearnessScorer::NearnessScorer(const Taxonomy& taxonomy, const Descriptors& descriptors,
                               const ModelWeights& weights)
    : taxonomy_{taxonomy}, descriptors_{descriptors} {
  std::ranges::copy(weights.signals, weights_.begin());
}

void NearnessScorer::index_descriptors() {
  for (std::size_t d = 0; d < kDescriptors; ++d) {
    if (auto index = ProductIndex::make(descriptors_.tables[d].by_occupation)) {
      indexes_[d] = std::move(*index);
    }
  }
}

/// Fills `likeness_` with one entry per occupation, or empties it where nobody is described.
void NearnessScorer::compare_with_all(std::size_t descriptor, OccupationId from) {
  const TermTable& table = descriptors_.tables[descriptor];
  const Csr<TermWeight>& rows = table.by_occupation;
  std::vector<std::uint32_t>& likeness = likeness_[descriptor];
  likeness.clear();
  if (from.index() >= rows.rows() || rows.row(from.index()).empty()) return;
  const std::span<const TermWeight> own = rows.row(from.index());
  const std::optional<ProductIndex>& index = indexes_[descriptor];
  if (index && index->bound(own) <= std::numeric_limits<std::uint32_t>::max()) {
    index->products_with_all(own, products_);
  } else {
    dots_.assign(rows.rows(), 0);
    add_products(table, from, dots_);
    products_.resize(rows.rows());
    std::ranges::transform(dots_, products_.begin(), [](std::uint64_t dot) {
      return static_cast<std::uint32_t>(std::min<std::uint64_t>(dot, 0xFFFF'FFFF));
    });
  }
  likeness.resize(rows.rows());
  likeness_of_products(products_, likeness);
  for (std::size_t i = 0; i < likeness.size(); ++i) {
    if (rows.offsets[i] == rows.offsets[i + 1]) likeness[i] = kUnknownPoints;
  }
}

void NearnessScorer::points_from(std::optional<OccupationId> from, std::span<const Score> can,
                                 std::array<std::vector<std::uint32_t>, kSignals>& points) {
  assert(can.size() == taxonomy_.occupation_count());
  for (std::vector<std::uint32_t>& column : points) column.assign(can.size(), kUnknownPoints);
  if (from) {
    if (++origins_ == kIndexFromOrigin) index_descriptors();
    for (std::size_t d = 0; d < kDescriptors; ++d) compare_with_all(d, *from);
  }
  const signals::Origin origin{taxonomy_, descriptors_, from.value_or(OccupationId{}), can,
                               likeness_};
  for (std::size_t s = 0; s < kSignals; ++s) {
    if (from || static_cast<Signal>(s) == Signal::skills) kFills[s](origin, points[s]);
  }
}

void NearnessScorer::mix(const std::array<std::vector<std::uint32_t>, kSignals>& points,
                         std::vector<Score>& out) const {
  out.assign(points.front().size(), {});
  for (std::size_t s = 0; s < kSignals; ++s) {
    const std::int64_t weight = weights_[s];
    if (weight == 0) continue;
    for (std::size_t i = 0; i < out.size(); ++i) {
      if (points[s][i] == kUnknownPoints) continue;
      out[i].earned += weight * points[s][i];
      out[i].possible += weight * kSignalPoints;
    }
  }
}

void NearnessScorer::score_all(std::optional<OccupationId> from, std::span<const Score> can,
                               std::vector<Score>& out) {
  points_from(from, can, points_);
  mix(points_, out);
}

std::vector<SignalPart> nearness_parts(const SignalPoints& points, const ModelWeights& weights) {
  std::vector<SignalPart> parts;
  for (std::size_t s = 0; s < kSignals; ++s) {
    const std::int64_t weight = weights.signals[s];
    if (weight == 0 || points[s] == kUnknownPoints) continue;
    parts.push_back({static_cast<Signal>(s), weight * points[s], weight * kSignalPoints});
  }
  return parts;
}

}  // namespace overstap
