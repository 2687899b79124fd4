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

/// "twee jaar Economie aan de Universiteit Utrecht gedaan": no whole study takes so little.
bool is_part_of_study(const ReadText& text, const EducationClause& clause) {
  const std::vector<Token>& tokens = text.tokens;
  if (!is_any(tokens[clause.first],
              {"hogeschool", "universiteit", "university", "hbo", "wo", "hva", "avans", "fontys",
               "inholland", "windesheim", "saxion", "uva", "vu"})) {
    return false;
  }
  for (std::uint32_t at = clause.begin + 1; at < clause.first; ++at) {
    if (is_any(tokens[at], {"jaar", "jaartje", "year", "years"}) &&
        is_any(tokens[at - 1], {"een", "1", "twee", "2", "half", "anderhalf", "a", "one", "two"})) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool is_given_up(const ReadText& text, const EducationClause& clause, std::uint32_t at,
                 std::uint32_t last) {
  const std::uint32_t word = end_word(text.tokens[at]);
  if ((word & EndWord::kDone) != 0 && at > clause.last &&
      is_any(text.tokens[at - 1], {"niet", "nooit"})) {
    return true;
  }
  if ((word & EndWord::kFollowed) != 0 && is_part_of_study(text, clause)) return true;
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

namespace {

/// "een bijbaan naast mijn studie hbo Communicatie", but not beside a diploma that is had.
bool is_beside_work(const ReadText& text, const EducationClause& clause) {
  if (text.sentences[clause.sentence].section == SectionKind::experience) return false;
  const std::uint32_t begin = std::max(clause.first, clause.begin + 3) - 3;
  for (std::uint32_t at = begin; at + 1 < clause.first; ++at) {
    if (is_any(text.tokens[at], {"naast", "besides"}) &&
        is_any(text.tokens[at + 1], {"mijn", "m", "my"})) {
      return clause.last >= clause.end || !text.tokens[clause.last].is("diploma");
    }
  }
  return false;
}

}  // namespace

bool is_left_in(const ReadText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if ((end_word(text.tokens[at]) & EndWord::kStopped) != 0 ||
        (at > sentence.first && text.tokens[at].is("school") && text.tokens[at - 1].is("van"))) {
      return true;
    }
  }
  return sentence.last - sentence.first > 1 &&
         is_any(text.tokens[sentence.first], {"geen", "zonder", "no"}) &&
         text.tokens[sentence.first + 1].is("diploma");
}

Answer answer_in_form(const ReadText& text, std::size_t sentence) {
  constexpr std::int32_t kLines = 3;
  constexpr std::size_t kCells = 6;
  const std::vector<Sentence>& all = text.sentences;
  for (std::size_t i = sentence + 1; i < std::min(sentence + kCells, all.size()); ++i) {
    const Sentence& line = all[i];
    if (line.part != all[sentence].part || line.line > all[sentence].line + kLines) break;
    if (line.line == all[sentence].line) continue;
    const Token& label = text.tokens[line.first];
    if (is_any(label, {"opleiding", "naam", "studie"})) break;
    if (!is_any(label, {"diploma", "afgerond", "behaald"})) continue;
    // The label may be a sentence of its own.
    const bool apart = i + 1 < all.size() && all[i + 1].line == line.line;
    const std::uint32_t end = apart ? all[i + 1].last : line.last;
    for (std::uint32_t at = line.first; at + 1 < std::min(line.first + 5, end); ++at) {
      if (!text.tokens[at].is(":") && !(apart && at + 1 == line.last)) continue;
      if (is_any(text.tokens[at + 1], {"nee", "neen", "geen", "niet", "no"})) return Answer::no;
      if (is_any(text.tokens[at + 1], {"ja", "yes", "behaald"})) return Answer::yes;
    }
  }
  return Answer::unknown;
}

bool is_not_begun(const ReadText& text, const EducationClause& clause) {
  const std::uint32_t end = std::min(clause.last + 5, clause.end);
  for (std::uint32_t at = clause.last; at + 1 < end; ++at) {
    if (!is_any(text.tokens[at], {"niet", "nooit", "never", "not"})) continue;
    const std::uint32_t verb = is_any(text.tokens[at + 1], {"aan", "mee"}) ? at + 2 : at + 1;
    if (verb < end && is_any(text.tokens[verb], {"begonnen", "gestart", "started", "begun"})) {
      return true;
    }
  }
  return false;
}

bool tells_of_validity(const ReadText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is_any(text.tokens[at], {"geldig", "valid", "tot", "t", "until"})) return true;
  }
  return false;
}

bool is_followed_now(const ReadText& text, const EducationClause& clause) {
  const std::vector<Token>& tokens = text.tokens;
  if (is_beside_work(text, clause)) return true;
  bool now = false, follows = false;
  for (std::uint32_t at = clause.begin; at < clause.first; ++at) {
    now |= is_any(tokens[at], {"nu", "momenteel", "thans", "tegenwoordig", "now", "currently"}) ||
           (tokens[at].is("moment") && at > clause.begin && tokens[at - 1].is("dit"));
    follows |= is_any(tokens[at], {"doe", "doet", "zit", "do", "doing"});
    // "ik doe mee aan een leerwerktraject (mbo-2 Groen)"
    now |= is_any(tokens[at], {"mee"}) && at > clause.begin && at + 1 < clause.first &&
           tokens[at + 1].is("aan");
    // "nu ik mbo-2 heb, doe ik"
    if (is_any(tokens[at], {"en", "and", ";", "heb", "have"})) now = follows = false;
  }
  if (now && follows) return true;
  // "rond ik in november af"
  bool rounds = false;
  for (std::uint32_t at = clause.begin; at + 1 < clause.end; ++at) {
    const auto is_person = [&](std::uint32_t i) {
      return is_any(tokens[i], {"ik", "hij", "zij", "ze", "we"});
    };
    rounds |= is_any(tokens[at], {"rond", "rondt"}) &&
              (is_person(at + 1) || (at > clause.begin && is_person(at - 1)));
    if (rounds && tokens[at + 1].is("af")) return true;
  }
  constexpr std::uint32_t kUnit = 2;  // tokens from "nog" to "jaar"
  for (std::uint32_t at = clause.last; at + kUnit < clause.end; ++at) {
    const std::uint32_t behind = at + kUnit + 1;
    if (!is_any(tokens[at], {"nog", "another"}) ||
        !is_any(tokens[at + kUnit], {"jaar", "jaartje", "maand", "maanden", "year", "months"}) ||
        !is_any(tokens[at - 1], {",", "(", "-", "moet", "duurt", "heb", "en"})) {
      continue;
    }
    if (behind == clause.end || tokens[behind].kind == TokenKind::mark ||
        is_any(tokens[behind], {"te", "to", "bezig", "dan"})) {
      return true;
    }
  }
  return false;
}

}  // namespace overstap::extract
