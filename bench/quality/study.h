// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bench/quality/calibration.h"
#include "bench/quality/fit.h"

namespace overstap::quality {

struct StudyOptions {
  std::string data{};     ///< folder with rome-moves, onet-career-changers and crosswalks
  std::string ranking{};  ///< export of `overstap transitions --all`; empty = none
  bool fit = true;        ///< fit weights on rome-moves
  bool ablation = true;   ///< each signal left out and alone
  int threads = 2;        ///< for the fits; the result is the same for any number
};

/// The kinds of product figures, which are compared with the baselines, and the baselines.
enum class MethodKind : std::uint8_t { held_out, market, fitted, exported, baseline };

struct MethodResult {
  std::string name{};
  MethodKind kind = MethodKind::baseline;
  std::vector<std::vector<CodeMetrics>> by_selection{};  ///< in the order of the gold's selections
};

struct GoldResult {
  std::string name{};
  std::vector<std::string> codes{};
  std::vector<Selection> selections{};
  std::size_t rows = 0, rows_kept = 0, occupations = 0, cases = 0;
  std::vector<MethodResult> methods{};  ///< the product's first
};

/// One signal on rome-moves, all moves together.
struct AblationResult {
  std::string signal{};
  std::vector<CodeMetrics> alone{};     ///< only this signal
  std::vector<CodeMetrics> kept{};      ///< left out, the others with the weights fitted on all
  std::vector<CodeMetrics> refitted{};  ///< left out, the others fitted again; held out
};

struct Study {
  std::string market{};
  std::uint64_t market_hash = 0;
  std::size_t occupations = 0;
  std::vector<std::string> signals{};
  Weights given{};
  std::optional<Fitted> fitted{};  ///< on all origin codes of rome-moves
  std::vector<Fitted> folds{};
  std::vector<GoldResult> golds{};
  std::vector<AblationResult> ablation{};
  std::vector<CodeMetrics> kept_reference{}, refitted_reference{};  ///< of all signals
  std::vector<Calibration> calibrations{};
  double viable_coverage = 0;  ///< coverage at the percentile of the market's own threshold
};

/// Ranks, fits and measures everything that the report holds.
[[nodiscard]] Result<Study> run_study(const Snapshot& market, const StudyOptions& options);

}  // namespace overstap::quality
