// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/education/education_words.h"

namespace overstap::extract {

/// Reads the number of an mbo level into the mention: "mbo-4", "mbo niveau 4", "mbo 3/4" (the
/// lowest), "mbo Verzorgende IG, niveau 3", "mbo+", and one in the next cell or on the line.
void read_level_number(const ReadText& text, const Sentence& sentence, EducationMention& mention);

}  // namespace overstap::extract
