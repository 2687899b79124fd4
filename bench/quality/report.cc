// SPDX-License-Identifier: Apache-2.0
#include "bench/quality/report.h"

#include <algorithm>
#include <charconv>

#include "tools/import/csv.h"

namespace overstap::quality {

std::string decimal(double value, int decimals) {
  char digits[64];
  const auto end =
      std::to_chars(std::begin(digits), std::end(digits), value, std::chars_format::fixed, decimals)
          .ptr;
  return {digits, end};
}

const MethodResult& compared(const GoldResult& gold) {
  for (const MethodKind kind : {MethodKind::held_out, MethodKind::fitted}) {
    const auto found = std::ranges::find(gold.methods, kind, &MethodResult::kind);
    if (found != gold.methods.end()) return *found;
  }
  return *std::ranges::find(gold.methods, MethodKind::market, &MethodResult::kind);
}

std::string codes_csv(const Study& study) {
  CsvWriter csv;
  for (const char* name :
       {"gold", "selection", "ranking", "code", "fold", "mrr", "recall_10", "ndcg_10", "auc"}) {
    csv.cell(name);
  }
  csv.end_row();
  for (const GoldResult& gold : study.golds) {
    for (const MethodResult& method : gold.methods) {
      for (std::size_t i = 0; i < gold.selections.size(); ++i) {
        for (const CodeMetrics& code : method.by_selection[i]) {
          csv.cell(gold.name);
          csv.cell(to_string(gold.selections[i]));
          csv.cell(method.name);
          csv.cell(gold.codes[code.code]);
          csv.cell(std::to_string(fold_of(gold.codes[code.code])));
          for (std::size_t m = 0; m < kMetrics; ++m) csv.cell(decimal(value(code.metrics, m), 6));
          csv.end_row();
        }
      }
    }
  }
  return csv.take();
}

}  // namespace overstap::quality
