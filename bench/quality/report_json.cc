// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "bench/quality/report.h"
#include "profiles/json/json.h"

namespace overstap::quality {
namespace {

using json::Writer;

void number(Writer& out, std::string_view key, double value) {
  out.key(key);
  out.thousandths(std::llround(value * 1000));
}

void count(Writer& out, std::string_view key, std::size_t value) {
  out.key(key);
  out.integer(static_cast<std::int64_t>(value));
}

void text(Writer& out, std::string_view key, std::string_view value) {
  out.key(key);
  out.string(value);
}

void write_estimate(Writer& out, std::string_view key, const Estimate& estimate) {
  out.key(key);
  out.begin_object();
  for (std::size_t m = 0; m < kMetrics; ++m) {
    out.key(kMetricNames[m]);
    out.begin_object();
    number(out, "mean", value(estimate.mean, m));
    number(out, "low", value(estimate.low, m));
    number(out, "high", value(estimate.high, m));
    out.end_object();
  }
  out.end_object();
}

void write_method(Writer& out, const GoldResult& gold, const MethodResult& method) {
  const MethodResult& ours = compared(gold);
  out.begin_object();
  text(out, "ranking", method.name);
  out.key("selections");
  out.begin_array();
  for (std::size_t i = 0; i < gold.selections.size(); ++i) {
    out.begin_object();
    text(out, "selection", to_string(gold.selections[i]));
    count(out, "origin_codes", method.by_selection[i].size());
    write_estimate(out, "metrics", bootstrap(method.by_selection[i]));
    if (&method != &ours) {
      write_estimate(out, "ours_less_this",
                     paired_bootstrap(ours.by_selection[i], method.by_selection[i]));
    }
    out.end_object();
  }
  out.end_array();
  out.end_object();
}

void write_gold(Writer& out, const GoldResult& gold) {
  out.begin_object();
  text(out, "gold", gold.name);
  count(out, "moves", gold.rows);
  count(out, "moves_used", gold.rows_kept);
  count(out, "codes", gold.codes.size());
  count(out, "occupations", gold.occupations);
  count(out, "questions", gold.cases);
  text(out, "ours", compared(gold).name);
  out.key("rankings");
  out.begin_array();
  for (const MethodResult& method : gold.methods) write_method(out, gold, method);
  out.end_array();
  out.end_object();
}

void write_weights(Writer& out, const Study& study, std::string_view key, const Weights& weights) {
  out.key(key);
  out.begin_object();
  for (std::size_t s = 0; s < weights.size(); ++s) {
    out.key(study.signals[s]);
    out.integer(weights[s]);
  }
  out.end_object();
}

void write_fit(Writer& out, const Study& study) {
  write_weights(out, study, "weights_in_market", study.given);
  if (!study.fitted) return;
  write_weights(out, study, "weights_fitted", study.fitted->weights);
  out.key("folds");
  out.begin_array();
  for (const Fitted& fold : study.folds) {
    out.begin_object();
    write_weights(out, study, "weights", fold.weights);
    number(out, "objective", fold.objective);
    out.end_object();
  }
  out.end_array();
}

void write_ablation(Writer& out, const Study& study) {
  out.key("ablation");
  out.begin_array();
  for (const AblationResult& row : study.ablation) {
    out.begin_object();
    text(out, "signal", row.signal);
    write_estimate(out, "alone", bootstrap(row.alone));
    write_estimate(out, "left_out_renormalised", bootstrap(row.kept));
    write_estimate(out, "left_out_renormalised_change",
                   paired_bootstrap(row.kept, study.kept_reference));
    write_estimate(out, "left_out_refitted", bootstrap(row.refitted));
    write_estimate(out, "left_out_refitted_change",
                   paired_bootstrap(row.refitted, study.refitted_reference));
    out.end_object();
  }
  out.end_array();
}

void write_calibration(Writer& out, const Study& study) {
  number(out, "viable_coverage", study.viable_coverage);
  out.key("calibration");
  out.begin_array();
  for (const Calibration& row : study.calibrations) {
    out.begin_object();
    text(out, "score", row.name);
    count(out, "pairs_within_groups", row.group_pairs);
    count(out, "pairs", row.all_pairs);
    count(out, "groups", row.groups);
    number(out, "mean", row.mean);
    number(out, "deviation", row.deviation);
    number(out, "threshold", row.threshold);
    count(out, "threshold_millionths",
          static_cast<std::size_t>(std::max(0LL, std::llround(row.threshold * 1e6))));
    number(out, "percentile_of_all_pairs", 100 * row.percentile);
    number(out, "percent_of_group_pairs_above", 100 * row.pairs_above);
    number(out, "percent_of_groups_above", 100 * row.groups_above);
    out.end_object();
  }
  out.end_array();
}

}  // namespace

std::string report_json(const Study& study) {
  Writer out{Writer::Style::indented};
  out.begin_object();
  text(out, "market", study.market);
  text(out, "content_hash", std::to_string(study.market_hash));
  count(out, "occupations", study.occupations);
  out.key("golds");
  out.begin_array();
  for (const GoldResult& gold : study.golds) write_gold(out, gold);
  out.end_array();
  write_fit(out, study);
  write_ablation(out, study);
  write_calibration(out, study);
  out.end_object();
  return out.take() + "\n";
}

}  // namespace overstap::quality
