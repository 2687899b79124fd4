// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "overstap/graph/all_pairs.h"
#include "overstap/graph/descriptors.h"
#include "overstap/graph/model.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// What a signal says of one destination: 0..kSignalPoints, or kUnknownPoints.
inline constexpr std::uint32_t kSignalPoints = 1'000'000;
inline constexpr std::uint32_t kUnknownPoints = 0xFFFF'FFFF;

/// One destination, signal by signal.
using SignalPoints = std::array<std::uint32_t, kSignals>;

/// What a signal adds to a nearness: exact parts of it.
struct SignalPart {
  Signal signal = Signal::skills;
  std::int64_t points = 0;    ///< weight x points; they sum to Score::earned
  std::int64_t possible = 0;  ///< weight x kSignalPoints; they sum to Score::possible
  friend bool operator==(const SignalPart&, const SignalPart&) = default;
};

/// How near one occupation lies to another: a weighted sum of signals, each in millionths,
///   earned = sum over known signals s of weight_s * points_s,   possible = sum of weight_s * 10^6.
/// An unknown signal counts in neither. Directional. It orders transitions; it tells neither what
/// somebody can (`TransitionScorer`) nor what he may. Each signal stands with formula, source,
/// worked example and weakness in one file of `src/signals`; the weights in `data/model`.
///
/// Holds scratch: one per thread. Who asks for many origins in turn pays once for an index of the
/// terms, after which each costs a fraction. Views; `taxonomy` and what `descriptors` views must
/// outlive it.
class NearnessScorer {
 public:
  NearnessScorer(const Taxonomy& taxonomy, const Descriptors& descriptors,
                 const ModelWeights& weights);

  /// Every signal of every destination, one array per signal; `can` has the skills' score of each
  /// destination. `from`: an occupation held, or nothing, which leaves the skills alone. O(postings
  /// of the origin's terms + occupations).
  void points_from(std::optional<OccupationId> from, std::span<const Score> can,
                   std::array<std::vector<std::uint32_t>, kSignals>& points);

  /// Mixes what `points_from` gave: the nearness of every destination.
  void mix(const std::array<std::vector<std::uint32_t>, kSignals>& points,
           std::vector<Score>& out) const;

  /// Both at once.
  void score_all(std::optional<OccupationId> from, std::span<const Score> can,
                 std::vector<Score>& out);

 private:
  void index_descriptors();
  void compare_with_all(std::size_t descriptor, OccupationId from);

  Taxonomy taxonomy_;
  Descriptors descriptors_;
  std::array<std::int64_t, kSignals> weights_{};
  std::array<std::vector<std::uint32_t>, kSignals> points_;
  std::array<std::vector<std::uint32_t>, kDescriptors> likeness_;
  std::vector<std::uint64_t> dots_;
  std::vector<std::uint32_t> products_;
  std::size_t origins_ = 0;  ///< asked for up to now
  std::array<std::optional<ProductIndex>, kDescriptors> indexes_;
};

/// The parts that sum to the nearness; unknown signals and such of weight 0 are left out.
[[nodiscard]] std::vector<SignalPart> nearness_parts(const SignalPoints& points,
                                                     const ModelWeights& weights);

}  // namespace overstap
