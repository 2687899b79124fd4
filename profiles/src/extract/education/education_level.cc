// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/education/education_clause.h"

/// What the words around a training make of its level.
namespace overstap::extract {
namespace {

/// "begin in februari aan"
bool leads_to_start(const ReadText& text, std::uint32_t at, std::uint32_t end) {
  for (std::uint32_t next = at + 1; next < std::min(at + 5, end); ++next) {
    if (is_any(text.tokens[next], {"aan", "met"})) return true;
  }
  return false;
}

/// "een opleiding tot tolk zou ik graag volgen"
bool is_wished_behind(const ReadText& text, const EducationClause& clause) {
  bool wish = false;
  for (std::uint32_t at = clause.first; at < clause.end; ++at) {
    if (is_any(text.tokens[at], {"heb", "had", "gedaan", "gevolgd", "afgerond", "behaald",
                                 "gehaald", "diploma", ".", ";"})) {
      return false;
    }
    wish |= is_any(text.tokens[at], {"wil", "zou", "hoop"});
    if (wish && is_any(text.tokens[at], {"volgen", "doen", "halen", "behalen", "oppakken"})) {
      return true;
    }
  }
  return false;
}

/// Behind "Wat ik wil:", "Wens:" on the line or the one above.
bool is_led_by_wish(const ReadText& text, const EducationClause& clause) {
  if (clause.sentence == 0) return false;
  const Sentence& own = text.sentences[clause.sentence];
  const Sentence& above = text.sentences[clause.sentence - 1];
  constexpr std::uint32_t kShort = 8;
  if (clause.begin != own.first || above.part != own.part || above.line + 1 < own.line ||
      above.last - above.first > kShort || !text.tokens[above.last - 1].is(":")) {
    return false;
  }
  for (std::uint32_t at = above.first; at < above.last; ++at) {
    if (is_any(text.tokens[at], {"wil", "wens", "wensen", "gepland", "plannen", "plan"}))
      return true;
  }
  return false;
}

/// "RUG", but "achter de rug".
bool is_groningen(const ReadText& text, std::uint32_t at) {
  return text.tokens[at].is("rug") && at > 0 && !is_any(text.tokens[at - 1], {"de", "mijn", "je"});
}

/// Whether a university stands in the sentence or beside it, so that a master is one of wo.
bool beside_university(const ReadText& text, std::size_t index) {
  const std::size_t begin = index > 0 ? index - 1 : 0;
  const std::size_t end = std::min(index + 2, text.sentences.size());
  for (std::size_t i = begin; i < end; ++i) {
    const Sentence& sentence = text.sentences[i];
    if (sentence.part != text.sentences[index].part) continue;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
      if (is_any(
              text.tokens[at],
              {"universiteit",  "university", "wo",         "bsc",      "msc",       "drs",
               "erasmus",       "radboud",    "tilburg",    "nyenrode", "delft",     "wageningen",
               "uva",           "vu",         "uu",         "tu",       "tue",       "rsm",
               "vwo",           "gymnasium",  "academisch", "academic", "doctoraal", "universitair",
               "universitaire", "twente",     "leiden",     "llb",      "bul"})) {
        return true;
      }
      // "pre-master", "School of Economics", but "een pre" and "op school"
      const bool more = at + 1 < sentence.last;
      if (more && text.tokens[at].is("pre") &&
          is_any(text.tokens[at + 1], {"-", "university", "master"})) {
        return true;
      }
      if (more && text.tokens[at].is("school") && text.tokens[at + 1].is("of")) return true;
      if (is_groningen(text, at)) return true;
    }
  }
  return false;
}

}  // namespace

std::optional<std::uint32_t> ends_in_level(const ReadText& text, const Sentence& sentence,
                                           const EducationMention& mention) {
  if (mention.word.trade) return std::nullopt;
  std::uint32_t at = mention.last;
  while (at < sentence.last && is_any(text.tokens[at], {"-", "+"})) ++at;
  if (at >= sentence.last || !is_any(text.tokens[at], {"niveau", "nivo", "level"})) {
    return std::nullopt;
  }
  const std::uint32_t begin =
      mention.first > sentence.first + 5 ? mention.first - 5 : sentence.first;
  for (std::uint32_t before = begin; before < mention.first; ++before) {
    if (is_any(text.tokens[before], {"opleiding", "diploma", "opgeleid", "opleidingsniveau",
                                     "studie", "education", "degree", "afgeronde"})) {
      return std::nullopt;
    }
  }
  const bool of_training =
      at + 1 < sentence.last &&
      is_any(text.tokens[at + 1], {"opgeleid", "diploma", "opleiding", "afgerond", "gevolgd",
                                   "education", "degree", "qualification"});
  return of_training ? std::nullopt : std::optional{at + 1};
}

std::optional<EducationLevel> level_of_degree(const ReadText& text, const EducationMention& mention,
                                              const EducationClause& clause) {
  for (std::uint32_t at = clause.begin; at < text.sentences[clause.sentence].last; ++at) {
    if (is_any(text.tokens[at],
               {"hogeschool", "hbo", "hogescholen", "hva", "avans", "fontys", "saxion",
                "windesheim", "inholland", "hanzehogeschool", "hanze", "hz", "nhl", "stenden",
                "han", "hu", "zuyd", "buas", "hanzehogeschool"})) {
      return EducationLevel::hbo;
    }
    // "University of Applied Sciences"
    if (text.tokens[at].is("university") && at + 2 < text.sentences[clause.sentence].last &&
        text.tokens[at + 2].is("applied")) {
      return EducationLevel::hbo;
    }
    if (is_any(text.tokens[at],
               {"universiteit", "university", "uva", "vu", "wo", "uu", "tu", "wur", "radboud",
                "erasmus", "nyenrode", "tue", "geneeskunde", "rechtsgeleerdheid", "tandheelkunde",
                "diergeneeskunde", "farmacie"}) ||
        is_groningen(text, at)) {
      return EducationLevel::wo;
    }
  }
  // A master of which no school is told may be one of a hogeschool.
  if (text.subject == TextSubject::cv && text.tokens[mention.first].is("master") &&
      mention.last == mention.first + 1 && !beside_university(text, clause.sentence)) {
    return std::nullopt;
  }
  return mention.word.level;
}

bool is_planned(const ReadText& text, const EducationClause& clause) {
  bool wish = is_led_by_wish(text, clause);
  if (wish) return true;
  for (std::uint32_t at = clause.begin; at < clause.first; ++at) {
    const Token& token = text.tokens[at];
    wish |= is_any(token, {"start", "begin"}) && at + 1 < clause.first &&
            is_any(text.tokens[at + 1], {"ik", "i"});
    wish |= is_any(token, {"begin", "start", "begint"}) && leads_to_start(text, at, clause.first);
    if (is_any(token, {"gepland", "geplande", "aangemeld", "ingeschreven", "toegelaten"})) {
      return true;
    }
    // "Wat ik wil: een opleiding niveau 2"
    if (wish && token.is(":")) return true;
    wish |= is_any(token, {"wil", "hoop", "zou", "ga", "would", "hope", "plan", "wens", "droom"});
    if (is_any(token, {"heb", "had", "haalde", "deed", "volgde", "na"})) wish = false;
  }
  if (!wish) wish = is_wished_behind(text, clause);
  if (!wish) return false;
  for (std::uint32_t at = clause.begin; at < clause.end; ++at) {
    if (is_any(text.tokens[at], {"doen", "volgen", "beginnen", "starten", "halen", "behalen",
                                 "afmaken", "start", "begin", "do", "finish", "volg", "oppakken",
                                 "afronden", "studeren", "worden", "gaan"})) {
      return true;
    }
  }
  return false;
}

}  // namespace overstap::extract
