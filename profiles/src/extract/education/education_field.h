// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "profiles/src/extract/education/education_words.h"

namespace overstap::extract {

/// The field of study of a training: tokens `[first, last)`, empty when none is named.
struct StudyField {
  std::uint32_t first = 0, last = 0;
  [[nodiscard]] bool empty() const { return first == last; }
};

/// "mbo-4 diploma *Commercieel medewerker*, behaald": what follows, up to `limit`.
[[nodiscard]] StudyField field_after(const ReadText& text, std::uint32_t last, std::uint32_t limit);
/// "*Verzorgende IG* (mbo-3)": what stands before, from `begin` on.
[[nodiscard]] StudyField field_before(const ReadText& text, std::uint32_t begin,
                                      std::uint32_t first);
/// "*Hoogste opleiding*: mbo": words that ask, and name no field.
[[nodiscard]] bool asks_for_school(const ReadText& text, const StudyField& field);
/// The words as written.
[[nodiscard]] std::string words_of(const ReadText& text, const Sentence& sentence,
                                   const StudyField& field);

}  // namespace overstap::extract
