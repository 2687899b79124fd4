// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "tools/import/import_result.h"

namespace overstap {

/// A crosswalk from titles to concepts as CSV.
struct AliasOptions {
  std::string input;
  /// Names of the columns with the title, the concept and, where there is one, the kind of match;
  /// empty = the names that are recognised (README.md).
  std::string title_column, concept_column, match_column;
  char separator = ',';
  Language language = Language::nl;  ///< of the titles
};

/// A title that names an occupation.
struct OccupationAlias {
  OccupationId occupation;
  std::string title;
  LabelKind kind = LabelKind::alias;  ///< `alternative` where the match is a broad one
};

struct AliasResult {
  std::vector<OccupationAlias> aliases;  ///< in the order of the file
  Diagnostics diagnostics;
  std::vector<RowCount> counts;  ///< rows = kept + dropped
};

/// Reads titles with the occupation of `taxonomy` that each row names by URI or code. A row without
/// a title or with an unknown concept (an ISCO group is one), a row that says what was known, and a
/// `narrowMatch` (the concept is only a part of what the title means) are dropped with the reason.
/// Titles that fit two concepts are kept for both, as alternatives, with a note: asked for by name
/// they are ambiguous. `io`, `syntax` or `schema` when the file as a whole cannot be used.
[[nodiscard]] Result<AliasResult> read_aliases(const AliasOptions& options,
                                               const Taxonomy& taxonomy);

/// Adds labels to a taxonomy; those it has are left as they are, or become stronger.
/// O(n log n) of labels and aliases.
void lay_aliases(TaxonomyStorage& taxonomy, std::span<const OccupationAlias> aliases,
                 Language language);

/// Reads aliases and adds them to a result, diagnostics and counts included.
[[nodiscard]] Result<void> add_aliases(ImportResult& result, const AliasOptions& options);

}  // namespace overstap
