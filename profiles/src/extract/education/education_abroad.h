// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "profiles/src/extract/education/education_field.h"
#include "profiles/src/extract/education/education_words.h"

/// Trainings that say no Dutch level: abroad, valued, without a diploma.
namespace overstap::extract {

/// Whether the words around a training of a CV speak of a country or a valuation.
[[nodiscard]] bool is_abroad(const ReadText& text, std::size_t sentence,
                             const std::vector<EducationMention>& mentions);

/// "SCHOOL (all abroad)": a line that heads trainings abroad, and is none.
[[nodiscard]] bool heads_abroad(const ReadText& text, const Sentence& sentence);

/// "gewaardeerd als hbo": the level that a training is worth. Marks in `used`, if any, the mentions
/// that say so.
[[nodiscard]] std::optional<EducationLevel> valued_level(
    const ReadText& text, const Sentence& in, const std::vector<EducationMention>& mentions,
    std::vector<bool>* used);

/// "hogeschool", "Avans": says a level where somebody studied there.
[[nodiscard]] bool is_academy(const Token& token);
/// "HAN", "RUG": in capitals only, for "Han" is a name and "rug" a back.
[[nodiscard]] bool is_short_academy(const Token& token);
/// "universitaire studie", "academisch diploma": of whatever country.
[[nodiscard]] bool is_academic(const Token& token);
/// "University of Amsterdam", "Utrecht University".
[[nodiscard]] bool is_dutch_university(const ReadText& text, const Sentence& sentence,
                                       std::uint32_t at);
/// Whether the sentence tells of a study: "afgestudeerd", "student", or by its section.
[[nodiscard]] bool tells_of_study(const ReadText& text, const Sentence& sentence);

enum class Valuation : std::uint8_t { unsaid, none, requested };
/// Whether a valuation was asked, in a sentence or the one behind it.
[[nodiscard]] Valuation valuation_of(const ReadText& text, std::size_t sentence);

/// The title of a training where trainings stand and a diploma is told, but no level; or nothing.
[[nodiscard]] StudyField bare_training(const ReadText& text, std::size_t sentence,
                                       const std::vector<EducationMention>& mentions);

/// The first words of a sentence, up to a comma and at most up to `end`; empty when they are many.
[[nodiscard]] StudyField first_item(const ReadText& text, const Sentence& sentence,
                                    std::uint32_t end);

/// "Gewaardeerd als hbo.", or on the same line: it values the training of the sentence before.
[[nodiscard]] bool leads_with_valuation(const ReadText& text, const Sentence& sentence,
                                        const Sentence& next);

}  // namespace overstap::extract
