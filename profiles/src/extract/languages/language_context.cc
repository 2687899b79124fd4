// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/languages/language_context.h"

#include <algorithm>

#include "profiles/src/extract/text/beside.h"

namespace overstap::extract {

bool follows_subject(const ReadText& text, const Sentence& sentence, std::uint32_t token) {
  for (std::uint32_t at = token; at > sentence.first && token - at < 2; --at) {
    const Token& before = text.tokens[at - 1];
    if (is_any(before, {"leraar",
                        "lerares",
                        "docent",
                        "docente",
                        "les",
                        "lessen",
                        "bijles",
                        "vertaler",
                        "tolk",
                        "bachelor",
                        "master",
                        "studie",
                        "vak",
                        "teacher",
                        "lecturer",
                        "staatsexamen",
                        "examen",
                        "leerkracht",
                        "lerarenopleiding",
                        "woordenboek",
                        "taaltrainer",
                        "ba",
                        "ma",
                        "opleiding",
                        "hbo",
                        "wo",
                        "teaching"})) {
      return true;
    }
  }
  return false;
}

bool speaks_of_firm(const ReadText& text, const Sentence& sentence) {
  if (text.subject == TextSubject::cv) return false;
  bool have = false, colleagues = false;
  for (std::uint32_t at = sentence.first; at + 1 < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    // "we hebben collega's die Turks spreken"
    colleagues |= is_any(token, {"collega", "collegas", "colleagues"});
    have |= is_any(token, {"hebben", "have"}) && at > sentence.first &&
            is_any(text.tokens[at - 1], {"we", "wij"});
    if (have && colleagues) return true;
    if (is_any(token, {"ons", "onze", "het", "our"}) &&
        is_any(text.tokens[at + 1], {"team", "klanten", "collega", "customers", "gasten"})) {
      return true;
    }
  }
  return false;
}

bool is_native_heading(const ReadText& text, std::size_t index) {
  if (index == 0) return false;
  const Sentence& before = text.sentences[index - 1];
  bool native = false;
  for (std::uint32_t at = before.first; at < before.last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::mark || is_any(token, {"en", "en", "s"})) continue;
    if (!is_any(token, {"moedertaal", "moedertalen", "mother", "tongue", "native"})) return false;
    native = true;
  }
  return native;
}

bool says_languages(const ReadText& text, const Sentence& sentence, std::uint32_t end) {
  for (std::uint32_t at = sentence.first; at < end; ++at) {
    if (is_any(text.tokens[at], {"talen", "taal", "languages", "language", "talenkennis",
                                 "taalbeheersing", "taalvaardigheid", "taalvaardigheden"})) {
      return true;
    }
  }
  return false;
}

bool is_being_learnt(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                     std::uint32_t last) {
  const std::uint32_t begin = first > sentence.first + 4 ? first - 4 : sentence.first;
  for (std::uint32_t at = begin; at < std::min(last + 2, sentence.last); ++at) {
    if (is_any(text.tokens[at], {"leer", "leert", "leren", "learning", "bijleren", "studying"})) {
      return true;
    }
  }
  return beside_lesson(text, sentence, first, last) && takes_lessons(text, sentence);
}

bool is_lesson(const Token& token) {
  return is_any(token, {"les", "lessen", "taalles", "taallessen", "cursus", "cursussen",
                        "taalcursus", "taalcursussen", "taaltraining", "taaltrainingen", "lesson",
                        "lessons", "class", "classes", "course", "courses", "taalopleiding"});
}

bool beside_lesson(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                   std::uint32_t last) {
  const std::uint32_t begin = first > sentence.first + 3 ? first - 3 : sentence.first;
  for (std::uint32_t at = begin; at < std::min(last + 3, sentence.last); ++at) {
    if (is_lesson(text.tokens[at])) return true;
  }
  return false;
}

bool takes_lessons(const ReadText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is_any(text.tokens[at],
               {"volg",     "volgt",     "volgen", "bezig",     "begin",     "start",
                "begonnen", "gestart",   "krijg",  "krijgt",    "neem",      "neemt",
                "doe",      "zit",       "heb",    "nu",        "momenteel", "following",
                "taking",   "attending", "attend", "currently", "started",   "take"})) {
      return true;
    }
    if (is_any(text.tokens[at], {"gegeven", "gaf", "geef", "gevolgd", "gedaan", "afgerond"})) {
      return false;
    }
  }
  return false;
}

bool lesson_runs(const ReadText& text, const Sentence& sentence) {
  if (took_lessons(text, sentence)) return false;
  return std::any_of(text.tokens.begin() + sentence.first, text.tokens.begin() + sentence.last,
                     [](const Token& token) {
                       return is_any(
                           token, {"progress", "ongoing", "loopt", "lopend", "bezig", "following",
                                   "taking", "attending", "currently", "momenteel"});
                     });
}

namespace {

/// "leer voor", "bezig met", "studying for", "taalles tot", up to token `end`.
bool leads_to_level(const ReadText& text, std::uint32_t begin, std::uint32_t end) {
  const bool lesson = text.subject == TextSubject::vacancy;
  bool learns = false, towards = false;
  for (std::uint32_t at = begin; at < end; ++at) {
    const Token& token = text.tokens[at];
    if (is_any(token, {"rijbewijs", "licence", "license", "motor", "code", "examen"})) return false;
    learns |=
        lesson
            ? is_any(token,
                     {"taalles", "taallessen", "taalcursus", "taalcursussen", "taaltraining"})
            : is_any(token, {"leer",     "oefen",      "studeer", "bezig",  "studying",  "working",
                             "learning", "preparing",  "werk",    "ga",     "les",       "cursus",
                             "leert",    "studeert",   "oefent",  "traint", "studie",    "course",
                             "taalles",  "taalcursus", "weg",     "aiming", "inburgeren"});
    // "op het werk geleerd"
    const bool noun = token.is("werk") && at > 0 && is_any(text.tokens[at - 1], {"het", "mijn"});
    if (noun) learns = false;
    towards |=
        is_any(token, {"voor", "met", "for", "towards", "naar", "tot", "to", "aan", "on", "op"});
  }
  return learns && towards;
}

}  // namespace

bool is_aimed_at(const ReadText& text, std::uint32_t from, std::uint32_t at) {
  constexpr std::uint32_t kReach = 5;
  const std::uint32_t begin = std::max(from + kReach, at) - kReach;
  return leads_to_level(text, begin, at);
}

std::optional<FrameworkLevel> level_aimed(const ReadText& text, const Sentence& sentence) {
  const auto level = next_framework_level(text, sentence, sentence.first, sentence.last);
  if (!level) return std::nullopt;
  std::uint32_t first = level->first;
  const std::uint32_t begin = first > sentence.first + 6 ? first - 6 : sentence.first;
  if (!leads_to_level(text, begin, first)) return std::nullopt;
  while (first > begin && !is_lesson(text.tokens[first]) &&
         !is_any(text.tokens[first], {"leer", "oefen", "studeer", "bezig", "studying", "working",
                                      "learning", "preparing", "werk", "ga"})) {
    --first;
  }
  return FrameworkLevel{.range = level->range, .first = first, .last = level->last};
}

bool took_lessons(const ReadText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is_any(text.tokens[at], {"gevolgd", "gedaan", "afgerond", "behaald", "gehaald", "gehad",
                                 "completed", "finished", "taken"})) {
      return true;
    }
  }
  return false;
}

bool gives_lessons(const ReadText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is_any(text.tokens[at],
               {"geef", "geeft", "geven", "docent", "docente", "leraar", "lerares", "leerkracht",
                "teacher", "teach", "teaching", "verzorgt", "verzorgen", "leerlingen"})) {
      return true;
    }
  }
  return false;
}

namespace {

/// "Frans en wiskunde", "rekenen, Engels en aardrijkskunde": joined with a subject of a school.
bool is_beside_subject(const ReadText& text, const Sentence& sentence, std::uint32_t token) {
  const auto joins = [&](std::uint32_t at) {
    return is_any(text.tokens[at], {",", "en", "&", "/", "and"});
  };
  const auto is_subject = [&](std::uint32_t at) {
    return is_any(text.tokens[at], {"wiskunde", "rekenen", "economie", "biologie", "aardrijkskunde",
                                    "geschiedenis", "natuurkunde", "scheikunde", "maths",
                                    "mathematics", "biology", "geography", "history"});
  };
  if (token + 2 < sentence.last && joins(token + 1) && is_subject(token + 2)) return true;
  return token >= sentence.first + 2 && joins(token - 1) && is_subject(token - 2);
}

/// "Onze leerlingen krijgen les in Engels, Duits en Chinees"
bool is_taught_at_school(const ReadText& text, const Sentence& sentence) {
  bool pupils = false, lesson = false;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    pupils |= is_any(text.tokens[at], {"leerlingen", "scholieren", "pupils", "klassen"});
    lesson |= is_any(text.tokens[at], {"les", "lessen", "vakken", "lessons", "subjects"});
  }
  return pupils && lesson && text.subject == TextSubject::vacancy;
}

}  // namespace

bool names_subjects(const ReadText& text, const Sentence& sentence, std::uint32_t token) {
  if (is_any(text.tokens[sentence.first], {"vakkenpakket", "vakken", "examenvakken", "subjects",
                                           "eindexamen", "eindexamenvakken", "profielvakken"})) {
    return true;
  }
  if (is_beside_subject(text, sentence, token) || is_taught_at_school(text, sentence)) return true;
  return token >= sentence.first + 2 && text.tokens[token - 1].is("met") &&
         is_any(text.tokens[token - 2], {"helpen", "helpt", "hielp", "geholpen", "hulp",
                                         "begeleiden", "oefenen", "geoefend", "ondersteunen"});
}

namespace {

bool denies(const Token& token) {
  return is_any(token, {"geen", "niet", "nooit", "noch", "zonder", "no", "not", "never", "without",
                        "nor", "don", "doesn", "cannot", "nee", "neen", "nauwelijks"});
}

/// The "t" of "don't".
bool is_contracted(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  return text.tokens[at].is("t") && at >= sentence.first + 2 &&
         is_any(text.tokens[at - 2], {"don", "doesn", "didn", "can", "won", "couldn"});
}

/// A word with which something new is said of a language.
bool begins_anew(const Token& token) {
  return is_any(token, {"behalve", "except", "mijn",    "my",       "haar",   "zijn",    "maar",
                        "but",     "wel",    "alleen",  "only",     "spreek", "spreekt", "praat",
                        "speak",   "speaks", "beheers", "beheerst", "kan",    "kent",    "ken",
                        "schrijf", "lees",   "versta",  "begrijp",  "leer",   "leert"});
}

}  // namespace

namespace {

/// "programmeren kan ik niet", and on the next line the language.
bool ends_line_denied(const ReadText& text, const Sentence& sentence, std::uint32_t first) {
  if (first <= sentence.first || !is_any(text.tokens[first - 1], {"niet", "not", "nooit"})) {
    return false;
  }
  const std::string_view bytes = text.part_text(sentence);
  const std::uint32_t before = text.tokens[first - 1].end, begin = text.tokens[first].begin;
  return begin <= bytes.size() && before <= begin &&
         bytes.substr(before, begin - before).find('\n') != bytes.npos;
}

}  // namespace

bool denial_reaches(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                    std::uint32_t last, bool levelled) {
  for (std::uint32_t at = first; at < last; ++at) {
    if (denies(text.tokens[at])) return true;
  }
  std::uint32_t behind = last;
  for (; behind < sentence.last; ++behind) {
    const Token& token = text.tokens[behind];
    if (denies(token)) return true;
    if (is_any(token, {",", ";", "maar", "but", "en", "and"})) break;
  }
  // "mijn Engels is matig en Frans ken ik niet"
  const bool of_next = levelled && std::any_of(text.tokens.begin() + behind,
                                               text.tokens.begin() + sentence.last, denies);
  bool anew = ends_line_denied(text, sentence, first);
  for (std::uint32_t at = first; at > sentence.first; --at) {
    const Token& token = text.tokens[at - 1];
    // "ik kan geen Engels": the verb stands before its own denial.
    if (denies(token)) return !anew;
    const bool verb = begins_anew(token) && at >= sentence.first + 2;
    if (verb && (denies(text.tokens[at - 2]) || is_contracted(text, sentence, at - 2))) return true;
    anew |= begins_anew(token) || (levelled && is_any(token, {"en", "and", ",", ";"}));
  }
  return !of_next;
}

bool is_answered_no(const ReadText& text, std::size_t index, std::uint32_t first,
                    std::uint32_t last) {
  const Sentence& sentence = text.sentences[index];
  if (first > 0 && is_any(text.tokens[first - 1], {"✗", "✘", "❌", "✖", "☒"})) return true;
  std::uint32_t at = last, end = sentence.last;
  // The cell or sentence behind, where this one ends.
  while (at < end && is_any(text.tokens[at], {":", "?", "-", "("})) ++at;
  if (at == end && index + 1 < text.sentences.size()) {
    const Sentence& next = text.sentences[index + 1];
    if (!is_beside(sentence, next)) return false;
    at = next.first;
    end = next.last;
  }
  if (at >= end || !is_any(text.tokens[at], {"nee", "neen", "geen", "no", "none", "niet", "nooit",
                                             "never", "zero", "nul", "nihil"})) {
    return false;
  }
  ++at;
  while (at < end && is_any(text.tokens[at], {"geleerd", "gehad", "gesproken", "learned"})) ++at;
  // "Duits: geen kennis van"
  const bool noun = at < end && is_any(text.tokens[at], {"kennis", "ervaring", "knowledge"});
  if (noun && at + 1 < end && is_any(text.tokens[at + 1], {"van", "of", "mee"})) ++at;
  if (noun) ++at;
  return at >= end || text.tokens[at].kind == TokenKind::mark;
}

}  // namespace overstap::extract
