// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "profiles/src/writers/seeker_holds.h"
#include "profiles/src/writers/spoken_levels.h"

/// What several formats do alike to what a job seeker did and learned.
namespace overstap {

/// A job stands in a format when it has a title or a period.
inline constexpr Fits<Employment> kTitleOrPeriod{[](const Employment& job, const ConceptNames&) {
                                                   return job.occupation || !job.label.empty() ||
                                                          job.from || job.to || job.current;
                                                 },
                                                 "a job without a title and a period says nothing"};

/// A study stands in a format when it has a level or a name.
inline constexpr Fits<Education> kLevelOrName{
    [](const Education& study, const ConceptNames&) { return study.level || !study.field.empty(); },
    "a study without a level and a name says nothing"};

inline constexpr Hold<std::optional<EducationLevel>> kLevelInWords{
    level_in_words, "a level is a word, and this one has none"};

/// In a format that names the country of a school: only the Netherlands are known for sure.
inline constexpr Hold<Answer> kNotAbroad{
    [](const Answer& answer) { return answer == Answer::no ? answer : Answer::unknown; },
    "abroad is told by a country, and none is known"};

/// What a job is called.
[[nodiscard]] inline std::string_view title_of(const Employment& job, const ConceptNames& names) {
  return job.occupation ? names.readable(*job.occupation) : std::string_view{job.label};
}

}  // namespace overstap
