// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/education/education_words.h"

namespace overstap::extract {

/// Whether a level names people or schools rather than a training of the writer or a demand:
/// "hbo-studenten", "docent mbo", "scholen voor vmbo en havo", "mbo'ers".
[[nodiscard]] bool is_of_people(const ReadText& text, const Sentence& sentence,
                                const EducationMention& mention);

}  // namespace overstap::extract
