// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "tools/import/import_result.h"

namespace overstap {

/// Lays a table of tightness figures over a result: facts, sources, diagnostics and counts.
/// Columns: `region`, `group`, `period`, `vacancies`, `ww_under_6_months`, `source`, `as_of`;
/// others are not read. A row becomes a fact of kind tightness with its ratio (rounded down) and
/// class.
///
/// A region is named by its code, its name or an alias, folded; `Nederland`, `NL` or nothing is the
/// country. Where a name fits several regions, the one that bore it last at the row's `as_of` is
/// meant. A group is named by its id or label in either language. A source is one of the market's
/// by id or title; any other is kept as it is written.
///
/// An older class of the same group and region gets the newest of them as its successor, and so is
/// shown no more. A row is dropped, with its reason, when a name is unknown or fits several, a
/// number or date is none, nobody seeks, or group, region and period were there before. `io`,
/// `schema` or `syntax` when the file as a whole cannot be used.
[[nodiscard]] Result<void> add_tightness(ImportResult& result, const std::string& path);

/// The newest `as_of` among the facts; `Date{}` when there is none.
[[nodiscard]] Date newest_fact(const MarketContent& content);

}  // namespace overstap
