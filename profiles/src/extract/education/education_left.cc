// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_left.h"

#include <algorithm>

#include "profiles/src/extract/education/education_end_words.h"

namespace overstap::extract {
namespace {

/// "de pabo bleek niets voor mij", but not "met mbo 3 dacht ik dat kantoor niets voor mij was".
bool is_not_for_me(const ReadText& text, const EducationClause& clause, std::uint32_t at,
                   std::uint32_t last) {
  const std::vector<Token>& tokens = text.tokens;
  if (at + 2 >= last || !tokens[at + 1].is("voor") || !is_any(tokens[at + 2], {"mij", "me"})) {
    return false;
  }
  for (std::uint32_t i = clause.last; i < at; ++i) {
    if (!is_any(tokens[i], {"bleek", "was", "is", "daarna", "toch", "achteraf", "echt", "helemaal",
                            "eigenlijk"})) {
      return false;
    }
  }
  return true;
}

/// "maakte het niet af"
bool is_made_in_vain(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  for (std::uint32_t i = at + 1; i + 1 < std::min(at + 5, last); ++i) {
    if (is_any(text.tokens[i], {"niet", "nooit"}) && text.tokens[i + 1].is("af")) return true;
  }
  return false;
}

}  // namespace

bool is_given_up(const ReadText& text, const EducationClause& clause, std::uint32_t at,
                 std::uint32_t last) {
  const std::uint32_t word = end_word(text.tokens[at]);
  return ((word & EndWord::kNothing) != 0 && is_not_for_me(text, clause, at, last)) ||
         ((word & EndWord::kMade) != 0 && is_made_in_vain(text, at, last));
}

bool is_short_time(const ReadText& text, const EducationClause& clause, std::uint32_t at,
                   std::uint32_t last) {
  const std::vector<Token>& tokens = text.tokens;
  if (at < clause.last + 2) return false;
  if (at + 1 < last && tokens[at + 1].kind == TokenKind::word) return false;
  return is_any(tokens[at - 1], {"1", "2", "een", "twee", "half", "anderhalf"}) &&
         is_any(tokens[at - 2], {",", "("}) &&
         is_any(tokens[clause.first],
                {"hbo", "hts", "heao", "pabo", "wo", "universiteit", "bachelor", "conservatorium",
                 "kunstacademie", "havo", "vwo", "gymnasium", "atheneum", "mts", "meao"});
}

}  // namespace overstap::extract
