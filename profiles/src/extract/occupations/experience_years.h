// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "profiles/src/extract/occupations/title_index.h"

namespace overstap::extract {

/// ExperienceFound: "minimaal 2 jaar ervaring als planner", "Ik werk 15 jaar in de zorg",
/// "six months of experience". Ages, terms of contracts and years of a course are none.
void find_experience_years(const TitleText& read, const TitleIndex& titles,
                           std::vector<TextClaim>& claims);

}  // namespace overstap::extract
