// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/extract/education/education_clause.h"
#include "profiles/src/extract/education/education_field.h"
#include "profiles/src/extract/education/education_thinking.h"

/// Schools that say no level, and what the words around a training deny.
namespace overstap::extract {

/// In a CV: schools that are always somebody's own, and others that were left without a diploma.
/// In a vacancy: "a finished secondary education".
[[nodiscard]] bool is_own_school(const ReadText& text, const EducationMention& mention,
                                 const EducationClause& clause);

/// "Niet nodig: rijbewijs, een hbo-diploma.": before token `first`.
[[nodiscard]] bool is_led_by_denial(const ReadText& text, const Sentence& sentence,
                                    std::uint32_t first);

/// Whether a semicolon stands between the two.
[[nodiscard]] bool is_apart(const ReadText& text, const EducationMention& one,
                            const EducationMention& other);

/// In a vacancy: "je kunt doorstromen naar een mbo-3 opleiding", "bij ons haal je je mbo-2".
[[nodiscard]] bool is_training_given(const ReadText& text, const Sentence& sentence,
                                     const EducationClause& clause);

/// The field behind a school; "kappersschool" names it itself.
[[nodiscard]] StudyField field_or_own(const ReadText& text, const EducationMention& mention,
                                      const StudyField& field);

/// "mavo, en een horecavakdiploma", not "vakdiploma kok (niveau 3)"
[[nodiscard]] bool is_own_vakdiploma(const EducationLine& line, std::size_t m);

/// The field of a training abroad, before or behind its word.
[[nodiscard]] StudyField foreign_field(const ReadText& text, const Sentence& sentence,
                                       const EducationMention& mention);

/// "geen hbo-diploma"
[[nodiscard]] bool is_no_diploma(const ReadText& text, const EducationClause& clause);

/// "geen school in mijn land"
[[nodiscard]] bool is_no_school(const ReadText& text, const Sentence& sentence, std::uint32_t at);

/// "studeerde": a verb that tells of a training.
[[nodiscard]] bool is_studying(const Token& token);

/// "studie Rechten": of a university, whose name is not told.
[[nodiscard]] bool says_university_field(const ReadText& text, const Sentence& sentence,
                                         const EducationMention& mention);

/// "studeerde rechten", "drie jaar geneeskunde gestudeerd": what only universities teach, beside
/// the verb at `at`.
[[nodiscard]] StudyField studied_field(const ReadText& text, const Sentence& sentence,
                                       std::uint32_t at);

/// In a vacancy, behind a level that is asked: "bij voorkeur richting techniek" wishes a field.
void find_preferred_field(const ReadText& text, const EducationClause& clause,
                          std::vector<TextClaim>& claims);

}  // namespace overstap::extract
