// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_school.h"

#include <algorithm>

#include "profiles/src/extract/education/education_field.h"

namespace overstap::extract {
namespace {

/// In a vacancy: "a finished secondary education".
bool asks_for_secondary(const ReadText& text, const Sentence& sentence,
                        const EducationMention& mention) {
  if (!is_any(text.tokens[mention.first], {"secondary", "middelbare", "high"})) return false;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is_any(text.tokens[at], {"finished", "completed", "afgeronde", "afgerond", "voltooide"})) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool is_own_school(const ReadText& text, const EducationMention& mention,
                   const EducationClause& clause) {
  const Sentence& sentence = text.sentences[clause.sentence];
  const Token& head = text.tokens[mention.first];
  if (text.subject == TextSubject::vacancy) return asks_for_secondary(text, sentence, mention);
  if (sentence.section == SectionKind::experience) return false;
  if (is_any(head, {"praktijkonderwijs", "praktijkschool", "schoevers"})) {
    const bool told = clause.last < clause.end &&
                      is_any(text.tokens[clause.last], {"gevolgd", "afgerond", "gedaan"});
    if (told) return true;
    const bool leads = clause.first == clause.begin ||
                       is_any(text.tokens[clause.first - 1], {":", ",", ";", "(", "-"});
    if (!leads && !is_any(head, {"schoevers"})) return false;
    return clause.last == clause.end || text.tokens[clause.last].kind != TokenKind::word ||
           is_any(head, {"schoevers"});
  }
  const bool left = end_of(text, clause).completed == Answer::no;
  if (is_any(head, {"vakopleiding", "beroepsopleiding"})) {
    bool told = left || sentence.section == SectionKind::education;
    for (std::uint32_t at = clause.last; at < clause.end && !told; ++at) {
      told = is_any(text.tokens[at], {"gedaan", "gevolgd", "afgerond", "diploma", "behaald"});
    }
    return told && !field_after(text, mention.last, sentence.last).empty();
  }
  if (head.is("bootcamp")) return left;
  if (is_any(head, {"middelbare", "lerarenopleiding"})) return left;
  return left && is_any(head, {"opleiding", "studie"}) &&
         !field_after(text, mention.last, sentence.last).empty();
}

bool is_led_by_denial(const ReadText& text, const Sentence& sentence, std::uint32_t first) {
  bool no = false, asked = false;
  for (std::uint32_t at = sentence.first; at < std::min(sentence.first + 6, first); ++at) {
    if (text.tokens[at].is(":")) return no && asked;
    no |= is_any(text.tokens[at], {"niet", "not", "geen", "no"});
    asked |=
        is_any(text.tokens[at], {"nodig", "needed", "required", "vereist", "noodzakelijk", "eis"});
  }
  return false;
}

bool is_apart(const ReadText& text, const EducationMention& one, const EducationMention& other) {
  const std::uint32_t begin = std::min(one.last, other.last);
  const std::uint32_t end = std::max(one.first, other.first);
  for (std::uint32_t at = begin; at < end; ++at) {
    if (text.tokens[at].is(";")) return true;
  }
  return false;
}

bool is_no_diploma(const ReadText& text, const EducationClause& clause) {
  const Sentence& sentence = text.sentences[clause.sentence];
  if (clause.first == sentence.first || !text.tokens[clause.first - 1].is("geen")) return false;
  const auto is_diploma = [&](std::uint32_t at) {
    return at < sentence.last && text.tokens[at].is("diploma");
  };
  return is_diploma(clause.last) || is_diploma(clause.last + 1);
}

}  // namespace overstap::extract
