// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "profiles/src/extract/education/education_words.h"

namespace overstap::extract {

/// Whether a word of education is said of a training here: not the day "wo", the museum's entree,
/// the basisschool where somebody works. `found`: what the sentence named before it.
[[nodiscard]] bool means_education(const ReadText& text, const Sentence& sentence,
                                   const std::vector<EducationMention>& found,
                                   const EducationMention& mention);

}  // namespace overstap::extract
