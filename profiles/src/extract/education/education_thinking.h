// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "overstap/profiles/extraction.h"
#include "profiles/src/extract/education/education_line.h"

namespace overstap::extract {

/// Appends the working levels of a sentence: "mbo-4 werk- en denkniveau", "hbo-niveau". Marks in
/// `used` the mentions that they rest on.
void find_working_levels(const EducationLine& line, std::vector<bool>& used,
                         std::vector<TextClaim>& claims);

}  // namespace overstap::extract
