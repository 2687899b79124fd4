// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "overstap/profiles/csv_mapping.h"

namespace overstap {

/// One column per header, in the same order: as `given` says (it may be null), else as the header
/// is known, else `text`. Headers are made distinct: an empty one becomes `column 3`, the second
/// `Taal` becomes `Taal (2)`; by these names a mapping speaks of them. A repeated `Functie` counts
/// as `Functie 2`. `schema` when `given` names a column that is not there or a field that is not
/// for `subject`.
[[nodiscard]] Result<CsvMapping> lay_out_csv(std::span<const std::string> headers,
                                             CsvSubject subject, const CsvMapping* given,
                                             const std::string& file);

}  // namespace overstap
