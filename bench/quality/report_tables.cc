// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "bench/quality/report.h"

namespace overstap::quality {
namespace {

constexpr int kDecimals = 3;

std::string text(std::size_t number) { return std::to_string(number); }

std::string with_interval(const Estimate& estimate, std::size_t metric) {
  return decimal(value(estimate.mean, metric), kDecimals) + " (" +
         decimal(value(estimate.low, metric), kDecimals) + " to " +
         decimal(value(estimate.high, metric), kDecimals) + ")";
}

void append_row(std::string& out, const std::vector<std::string>& cells) {
  for (const std::string& cell : cells) out += "| " + cell + " ";
  out += "|\n";
}

void append_head(std::string& out, const std::vector<std::string>& names) {
  append_row(out, names);
  for (std::size_t i = 0; i < names.size(); ++i) out += "|---";
  out += "|\n";
}

std::vector<std::string> metric_head(const std::string& first) {
  std::vector<std::string> names{first};
  names.insert(names.end(), kMetricNames.begin(), kMetricNames.end());
  return names;
}

void append_estimate(std::string& out, const std::string& name, const Estimate& estimate) {
  std::vector<std::string> cells{name};
  for (std::size_t m = 0; m < kMetrics; ++m) cells.push_back(with_interval(estimate, m));
  append_row(out, cells);
}

std::string words_of(Selection selection) {
  switch (selection) {
    case Selection::all:
      return "all moves together";
    case Selection::near:
      return "near moves";
    case Selection::step_up:
      return "step-up moves";
  }
  return "";
}

void append_selection(std::string& out, const GoldResult& gold, std::size_t selection) {
  const MethodResult& ours = compared(gold);
  out += "\n### " + gold.name + ", " + words_of(gold.selections[selection]) + " (" +
         text(ours.by_selection[selection].size()) + " origin codes)\n\n";
  append_head(out, metric_head("ranking"));
  for (const MethodResult& method : gold.methods) {
    append_estimate(out, method.name, bootstrap(method.by_selection[selection]));
  }
  out += "\nDifference, paired: " + ours.name + " less\n\n";
  append_head(out, metric_head("ranking"));
  for (const MethodResult& method : gold.methods) {
    if (&method == &ours) continue;
    append_estimate(out, method.name,
                    paired_bootstrap(ours.by_selection[selection], method.by_selection[selection]));
  }
}

void append_gold(std::string& out, const GoldResult& gold) {
  out += "\n## " + gold.name + "\n\n" + text(gold.rows) + " moves, of which " +
         text(gold.rows_kept) + " between two codes with an occupation; " +
         text(gold.codes.size()) + " codes, " + text(gold.occupations) +
         " occupations under them, " + text(gold.cases) + " questions (origin code, occupation).\n";
  for (std::size_t i = 0; i < gold.selections.size(); ++i) append_selection(out, gold, i);
}

void append_weights(std::string& out, const Study& study) {
  out +=
      "\n## Weights\n\nObjective: NDCG@10 + MRR / 2, mean over the origin codes of rome-moves "
      "that the fit looks at.\n\n";
  std::vector<std::string> names{"weights"};
  names.insert(names.end(), study.signals.begin(), study.signals.end());
  names.emplace_back("objective");
  append_head(out, names);
  const auto append = [&](const std::string& name, const Weights& weights,
                          const std::string& objective) {
    std::vector<std::string> cells{name};
    for (const std::int32_t weight : weights) cells.push_back(std::to_string(weight));
    cells.push_back(objective);
    append_row(out, cells);
  };
  append("in the market", study.given, "");
  if (study.fitted) {
    append("fitted on all: enter these in data/model", study.fitted->weights,
           decimal(study.fitted->objective, 4));
  }
  for (std::size_t fold = 0; fold < study.folds.size(); ++fold) {
    append("without fold " + text(fold), study.folds[fold].weights,
           decimal(study.folds[fold].objective, 4));
  }
}

std::string ndcg_with_difference(const std::vector<CodeMetrics>& without,
                                 const std::vector<CodeMetrics>& with) {
  const Estimate change = paired_bootstrap(without, with);
  return decimal(bootstrap(without).mean.ndcg, kDecimals) + "; " + with_interval(change, 2);
}

void append_ablation(std::string& out, const Study& study) {
  if (study.ablation.empty()) return;
  out +=
      "\n## Signal by signal (rome-moves, all moves, NDCG@10)\n\n"
      "Left out, renormalised: the other weights as fitted on all, measured on all. Left out, "
      "refitted: fitted again without it on four folds, measured on the fifth. After the "
      "semicolon the paired change against all signals.\n\n";
  append_head(out, {"signal", "alone", "left out, renormalised", "left out, refitted"});
  append_row(out, {"all signals", "", decimal(bootstrap(study.kept_reference).mean.ndcg, kDecimals),
                   decimal(bootstrap(study.refitted_reference).mean.ndcg, kDecimals)});
  for (const AblationResult& row : study.ablation) {
    append_row(out, {row.signal, with_interval(bootstrap(row.alone), 2),
                     ndcg_with_difference(row.kept, study.kept_reference),
                     ndcg_with_difference(row.refitted, study.refitted_reference)});
  }
}

void append_calibration(std::string& out, const Study& study) {
  out += "\n## Where *viable* would begin\n\n";
  append_head(out, {"score", "pairs within unit groups", "mean", "SD", "threshold (mean - SD)",
                    "percentile among all pairs", "pairs within groups above", "groups above"});
  for (const Calibration& row : study.calibrations) {
    append_row(out, {row.name, text(row.group_pairs), decimal(row.mean, kDecimals),
                     decimal(row.deviation, kDecimals), decimal(row.threshold, kDecimals),
                     decimal(100 * row.percentile, 1), decimal(100 * row.pairs_above, 1) + " %",
                     decimal(100 * row.groups_above, 1) + " %"});
  }
  out += "\nSkills coverage at the percentile of *ours, as in the market*: " +
         decimal(study.viable_coverage, kDecimals) + " (`viable_coverage_permille`).\n";
}

}  // namespace

std::string report_markdown(const Study& study) {
  std::string out = "# Quality of ranked transitions\n\nMarket `" + study.market + "`, " +
                    text(study.occupations) + " occupations, content hash " +
                    std::to_string(study.market_hash) +
                    ". Means over origin codes with 95 % bootstrap intervals (2,000 resamples of "
                    "origin codes, fixed seed). What is measured and how: bench/quality/README.md. "
                    "On rome-moves the rankings *fitted on all* and, once its weights are entered, "
                    "*as in the market* were fitted on what they are measured on; *held out* was "
                    "not.\n";
  for (const GoldResult& gold : study.golds) append_gold(out, gold);
  append_weights(out, study);
  append_ablation(out, study);
  append_calibration(out, study);
  return out;
}

}  // namespace overstap::quality
