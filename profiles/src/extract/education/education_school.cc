// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_school.h"

#include <algorithm>

#include "profiles/src/extract/education/education_field.h"
#include "profiles/src/extract/education/education_training.h"
#include "profiles/src/extract/text/fixed_words.h"

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

/// "gedaan", "afgerond", "diploma", "papiertje": in the clause, behind or before the training.
bool tells_of_end(const ReadText& text, const EducationClause& clause) {
  for (std::uint32_t at = clause.begin; at < clause.end; ++at) {
    if (at >= clause.first && at < clause.last) continue;
    if (is_any(
            text.tokens[at],
            {"gedaan",        "gevolgd",   "afgerond", "diploma",  "behaald",      "gehaald",
             "afgemaakt",     "doorlopen", "voltooid", "geslaagd", "gediplomeerd", "afgestudeerd",
             "getuigschrift", "papiertje", "deed",     "volgde",   "rondde",       "haalde",
             "completed",     "finished",  "diplomas"})) {
      return true;
    }
  }
  return false;
}

/// "opleiding *tot* pedicure", "studie *voor* tolk", "opleiding Kapster": it says which.
bool says_which(const ReadText& text, const EducationMention& mention,
                const EducationClause& clause) {
  if (mention.last >= clause.end) return false;
  const Token& next = text.tokens[mention.last];
  const bool leads = is_any(next, {"tot", "voor", "als"});
  const bool named = next.capital || is_profession(next);
  return (leads || named) && !field_after(text, mention.last, clause.end).empty();
}

/// "kappersschool, diploma 1994", "opleiding tot pedicure, afgerond in 2019".
bool is_own_training(const ReadText& text, const EducationMention& mention,
                     const EducationClause& clause, const TrainingEnd& end) {
  const Sentence& sentence = text.sentences[clause.sentence];
  const bool left = end.completed == Answer::no;
  const bool leads = leads_line(text, sentence, mention.first);
  if (is_named_training(text.tokens[mention.first])) {
    const bool listed = sentence.section == SectionKind::education || !end.years.empty();
    return left || tells_of_end(text, clause) || (listed && leads);
  }
  if (text.tokens[mention.first].key.ends_with("vakdiploma")) {
    return mention.first == sentence.first ||
           !is_any(text.tokens[mention.first - 1], {"geen", "no", "zonder"});
  }
  if (is_any(text.tokens[mention.first], {"technische", "leerlingwezen", "leerlingstelsel"})) {
    return left || leads;
  }
  if (!is_any(text.tokens[mention.first], {"opleiding", "studie"})) return false;
  return says_which(text, mention, clause) && (left || tells_of_end(text, clause));
}

/// "MBO 4 Managementassistent | Schoevers": another cell of the row says the level.
bool is_school_of_row(const ReadText& text, std::size_t index) {
  const Sentence& own = text.sentences[index];
  constexpr std::uint32_t kCell = 3;
  if (own.last - own.first > kCell) return false;
  std::vector<EducationMention> others;
  for (std::size_t i = index > 2 ? index - 2 : 0; i < std::min(index + 3, text.sentences.size());
       ++i) {
    const Sentence& beside = text.sentences[i];
    if (i == index || beside.part != own.part || beside.line != own.line) continue;
    find_education_words(text, beside, others);
  }
  return std::ranges::any_of(others, says_level);
}

}  // namespace

bool is_own_school(const ReadText& text, const EducationMention& mention,
                   const EducationClause& clause) {
  const Sentence& sentence = text.sentences[clause.sentence];
  const Token& head = text.tokens[mention.first];
  if (text.subject == TextSubject::vacancy) return asks_for_secondary(text, sentence, mention);
  if (sentence.section == SectionKind::experience) return false;
  // "opleiding Praktijkdiploma Loonadministratie" is for a certificate.
  if (is_any(head, {"opleiding"}) && clause.last < clause.end &&
      (text.tokens[clause.last].key.starts_with("praktijkdiploma") ||
       text.tokens[clause.last].key.ends_with("certificaat"))) {
    return false;
  }
  // "Die studie loopt nog." tells of one that was named before.
  if (clause.first > sentence.first && is_any(head, {"opleiding", "studie"}) &&
      is_any(text.tokens[clause.first - 1], {"die", "deze", "dat", "that", "this"})) {
    return false;
  }
  const bool named = is_any(head, {"schoevers", "spd", "ambi"});
  if (named && is_school_of_row(text, clause.sentence)) return false;
  if (named || is_any(head, {"praktijkonderwijs", "praktijkschool"})) {
    const bool told = clause.last < clause.end &&
                      is_any(text.tokens[clause.last], {"gevolgd", "afgerond", "gedaan"});
    const auto denies = [&](const Token& token) { return is_any(token, {"geen", "zonder"}); };
    if (told || (!named && clause.first > clause.begin && text.tokens[clause.first - 1].is("het") &&
                 tells_of_end(text, clause) &&
                 std::none_of(text.tokens.begin() + clause.begin, text.tokens.begin() + clause.end,
                              denies))) {
      return true;
    }
    const bool leads = clause.first == clause.begin ||
                       is_any(text.tokens[clause.first - 1], {":", ",", ";", "(", "-"});
    return named || (leads && (clause.last == clause.end ||
                               text.tokens[clause.last].kind != TokenKind::word));
  }
  const TrainingEnd end = end_of(text, clause);
  const bool left = end.completed == Answer::no;
  if (is_own_training(text, mention, clause, end)) return true;
  if (is_planned(text, clause)) {
    return is_named_training(head) ||
           (is_any(head, {"opleiding", "studie"}) && says_which(text, mention, clause));
  }
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

bool is_training_given(const ReadText& text, const Sentence& sentence,
                       const EducationClause& clause) {
  constexpr std::uint32_t kReach = 12;
  const std::uint32_t begin =
      clause.first > sentence.first + kReach ? clause.first - kReach : sentence.first;
  const std::uint32_t end = std::min(clause.last + kReach, sentence.last);
  bool learns = false, with_us = false;
  for (std::uint32_t at = begin; at < end; ++at) {
    const Token& token = text.tokens[at];
    const bool before = at < clause.first;
    if (before && is_any(token, {"doorstromen", "doorgroeien", "omscholen"})) return true;
    // ", die betalen we"
    if (!before && token.is("betalen") && at + 1 < end &&
        is_any(text.tokens[at - 1], {"die", "dat", "deze"}) &&
        is_any(text.tokens[at + 1], {"we", "wij"})) {
      return true;
    }
    learns |= before && is_any(token, {"haal", "haalt", "behaal", "behaalt", "doet", "doe", "leer",
                                       "volg", "volgt"});
    with_us |= token.is("ons") && at > sentence.first && text.tokens[at - 1].is("bij");
    // "; wij betalen die", "wij vergoeden de kosten"
    with_us |= !before && is_any(token, {"betalen", "vergoeden", "bekostigen"}) &&
               at > sentence.first && is_any(text.tokens[at - 1], {"wij", "we"});
  }
  return learns && with_us;
}

bool is_no_school(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  return text.tokens[at].is("school") && at > sentence.first &&
         is_any(text.tokens[at - 1], {"geen", "no"});
}

bool is_studying(const Token& token) {
  return is_any(token, {"studeerde", "studeer", "studeert", "gestudeerd"});
}

namespace {

/// What is studied at a university.
constexpr FixedWords<bool, 64> kFields(
    {{true,
      "rechten|rechtsgeleerdheid|geneeskunde|diergeneeskunde|tandheelkunde|psychologie|filosofie|"
      "wijsbegeerte|sociologie|antropologie|geschiedenis|kunstgeschiedenis|politicologie|"
      "econometrie|taalkunde|taalwetenschap|letterkunde|neerlandistiek|archeologie|farmacie|"
      "natuurkunde|wiskunde|scheikunde|sterrenkunde|biologie|planologie"}});

}  // namespace

bool says_university_field(const ReadText& text, const Sentence& sentence,
                           const EducationMention& mention) {
  return text.tokens[mention.first].is("studie") && mention.last < sentence.last &&
         kFields.holds(text.tokens[mention.last].hash);
}

StudyField studied_field(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  constexpr std::uint32_t kNear = 5;
  const bool behind = !text.tokens[at].is("gestudeerd");
  const std::uint32_t first = behind ? at + 1 : std::max(sentence.first, at - std::min(at, kNear));
  const std::uint32_t last = behind ? std::min(at + kNear, sentence.last) : at;
  for (std::uint32_t i = first; i < last; ++i) {
    if (is_any(text.tokens[i], {"zoon", "dochter", "vrouw", "man", "broer", "zus"})) return {};
    if (kFields.holds(text.tokens[i].hash)) return {i, i + 1};
  }
  return {};
}

StudyField field_or_own(const ReadText& text, const EducationMention& mention,
                        const StudyField& field) {
  const bool own = field.empty() && is_named_training(text.tokens[mention.first]);
  return own ? StudyField{mention.first, mention.last} : field;
}

bool is_own_vakdiploma(const EducationLine& line, std::size_t m) {
  const std::vector<EducationMention>& mentions = line.mentions;
  if (!line.text.tokens[mentions[m].first].key.ends_with("vakdiploma")) return false;
  if (m + 1 >= mentions.size()) return true;
  if (mentions[m + 1].word.kind == EducationWord::Kind::niveau) return false;
  for (std::uint32_t at = mentions[m].last; at < mentions[m + 1].first; ++at) {
    if (is_any(line.text.tokens[at], {",", ";", ".", "en"})) return true;
  }
  return false;
}

StudyField foreign_field(const ReadText& text, const Sentence& sentence,
                         const EducationMention& mention) {
  if (is_any(text.tokens[mention.first], {"diploma", "degree", "gestudeerd"})) {
    const StudyField before = field_before(text, sentence.first, mention.first);
    if (!before.empty() && before.last - before.first <= 3) return before;
  }
  const StudyField after = field_after(text, mention.last, sentence.last);
  return !after.empty() && names_foreign_place(text.tokens[after.first]) ? StudyField{} : after;
}

}  // namespace overstap::extract
