// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "profiles/src/csv/csv_cells.h"

namespace overstap {

/// The jobs of one record: of cells with several (`Metselaar (2015-2024); Timmerman 2 jaar`) and of
/// numbered columns. A duration without dates has no field and is carried. A job that stands in two
/// columns, in one of them without dates, is one job.
[[nodiscard]] std::vector<Employment> csv_employment(CsvCells& cells,
                                                     std::vector<std::string>& unlinked);

/// The education of one record. Nothing is completed that is not said to be.
[[nodiscard]] std::vector<Education> csv_education(CsvCells& cells);

/// `per direct`, `immediately`.
[[nodiscard]] bool says_at_once(std::string_view text);

}  // namespace overstap
