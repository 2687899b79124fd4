// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "profiles/src/extract/education/education_field.h"
#include "profiles/src/extract/education/education_school.h"

namespace overstap::extract {
namespace {

/// The token behind "bij voorkeur", "liefst", "preferably" at `at`; `at` where none stands.
std::uint32_t behind_preference(const ReadText& text, std::uint32_t at, std::uint32_t end) {
  if (at + 1 < end && text.tokens[at].is("bij") && text.tokens[at + 1].is("voorkeur"))
    return at + 2;
  return is_any(text.tokens[at], {"liefst", "preferably"}) ? at + 1 : at;
}

}  // namespace

void find_preferred_field(const ReadText& text, const EducationClause& clause,
                          std::vector<TextClaim>& claims) {
  constexpr std::uint32_t kFurthest = 10, kMostWords = 3, kShortest = 6;
  const Sentence& sentence = text.sentences[clause.sentence];
  for (std::uint32_t at = clause.last; at < std::min(clause.last + kFurthest, sentence.last);
       ++at) {
    std::uint32_t first = behind_preference(text, at, sentence.last);
    if (first == at || at == clause.last || !text.tokens[at - 1].is(",")) continue;
    const std::uint32_t led = first;
    while (first < sentence.last &&
           is_any(text.tokens[first], {"in", "de", "een", "richting", "the"}))
      ++first;
    const StudyField field = field_after(text, first, sentence.last);
    const bool ends =
        field.last == sentence.last || is_any(text.tokens[field.last], {".", ";", ",", "("});
    // "liefst met ervaring", "bij voorkeur hbo": only a field, which "richting" or the end shows.
    const bool told = first > led && is_any(text.tokens[first - 1], {"richting", "in"});
    if (field.empty() || field.last - field.first > kMostWords || field.first != first || !ends ||
        (!told && text.tokens[field.first].key.size() < kShortest)) {
      return;
    }
    EducationFound found;
    found.education.field = words_of(text, sentence, field);
    claims.push_back({.what = found,
                      .stance = Stance::wished,
                      .span = text.span(sentence, field.first, field.last),
                      .label = found.education.field,
                      .rule = "education.foreign",
                      .confidence = 800});
    return;
  }
}

}  // namespace overstap::extract
