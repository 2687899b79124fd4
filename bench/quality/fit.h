// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "bench/quality/our_signals.h"

namespace overstap::quality {

using Weights = std::vector<std::int32_t>;  ///< one per signal, 0..kMaxWeight
inline constexpr std::int32_t kMaxWeight = 100;
inline constexpr std::uint32_t kFolds = 5;

/// The fold of an origin code: a seeded hash of its text, so that it does not depend on which other
/// codes there are. 0..kFolds-1.
[[nodiscard]] std::uint32_t fold_of(std::string_view code);

/// Which codes an ascent looks at: those of one fold are held out, or none are.
using HeldOut = std::optional<std::uint32_t>;

struct Fitted {
  Weights weights;       ///< without a common divisor
  double objective = 0;  ///< mean over the codes looked at of NDCG@10 + MRR / 2
};

/// How an ascent goes: the steps tried, largest first, and a signal whose weight stays 0.
struct AscentOptions {
  std::vector<std::int32_t> steps = {32, 16, 8, 4, 2, 1};
  std::optional<std::size_t> left_out{};
  HeldOut held_out{};
};

/// Finds weights of the mix by coordinate ascent on all moves of one gold set. Keeps for each
/// origin of the gold set and each mapped destination what every signal says, so that a trial is
/// one pass over them. Immutable; may be asked from several threads.
class MixFit {
 public:
  /// `signals` and `gold` must outlive the fit.
  MixFit(const Gold& gold, const std::vector<SignalMatrix>& signals, std::size_t occupations);

  [[nodiscard]] double objective(const Weights& weights, HeldOut held_out) const;
  /// From one start: for each step, signal after signal, a weight is moved up or down by the step
  /// as long as a round over all signals improves the objective. A weight moves only for more than
  /// 0.001, so that small gains of chance are left alone. Deterministic.
  [[nodiscard]] Fitted ascend(const Weights& start, const AscentOptions& options) const;
  /// Where to begin: all equal, and much on the first or the second signal. Never the weights of
  /// the market, which may have been fitted on what a fold holds out. Settled weights stay as they
  /// are.
  [[nodiscard]] std::vector<Weights> starts() const;

 private:
  /// What is mixed so far of every pair: numerator and denominator of the score.
  struct Mixed {
    std::vector<float> earned, possible;
  };
  [[nodiscard]] Mixed mixed(const Weights& weights) const;
  void add(Mixed& mixed, std::size_t signal, std::int32_t weight) const;
  [[nodiscard]] double trial(const Mixed& mixed, std::size_t signal, std::int32_t change,
                             HeldOut held_out) const;
  [[nodiscard]] bool round(Fitted& best, Mixed& mixed, std::int32_t step,
                           const AscentOptions& options) const;
  void score_row(const Mixed& mixed, std::size_t origin, std::size_t signal, std::int32_t change,
                 std::vector<float>& scores) const;

  const Gold& gold_;
  const std::vector<SignalMatrix>& signals_;
  std::vector<Case> cases_;                        ///< by origin
  std::vector<std::uint32_t> origins_;             ///< occupations with a case, ascending
  std::vector<std::uint32_t> destinations_;        ///< occupations with a code, ascending
  std::vector<std::vector<std::uint32_t>> under_;  ///< per code its columns
  std::vector<std::uint32_t> fold_;                ///< per code
  std::vector<std::vector<float>> points_;         ///< per signal: origins x destinations, 0..1
  std::vector<std::vector<float>> known_;          ///< the same, 1 or 0; empty = always 1
};

/// Metrics on what was held out: each code is ranked with the weights fitted without its fold.
struct CrossValidation {
  std::vector<Fitted> folds;                       ///< per fold held out
  std::vector<std::vector<CodeMetrics>> held_out;  ///< per selection of the gold set
};

/// Ranks the codes of each fold with its weights.
[[nodiscard]] CrossValidation held_out_metrics(const Gold& gold,
                                               const std::vector<SignalMatrix>& signals,
                                               std::vector<Fitted> folds);

}  // namespace overstap::quality
