// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "bench/quality/study.h"

namespace overstap::quality {

/// Tables for people: Markdown, ready for README.md.
[[nodiscard]] std::string report_markdown(const Study& study);
/// The same figures for programs; shares in thousandths as decimals.
[[nodiscard]] std::string report_json(const Study& study);
/// `gold,selection,ranking,code,fold,mrr,recall_10,ndcg_10,auc`: one row per origin code, six
/// decimals.
[[nodiscard]] std::string codes_csv(const Study& study);

/// The product's ranking that is compared with the baselines: what was held out from the fit, where
/// there is such a figure, else the fitted one, else that of the market.
[[nodiscard]] const MethodResult& compared(const GoldResult& gold);

/// With a fixed number of decimals, whatever the locale.
[[nodiscard]] std::string decimal(double value, int decimals);

}  // namespace overstap::quality
