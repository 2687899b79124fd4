// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_none.h"

#include <algorithm>
#include <initializer_list>

#include "profiles/src/extract/education/education_abroad.h"
#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

/// The words around which it is said that there is none.
enum class DiplomaWord : std::uint8_t { diploma, qualification, training, schooling, none };
constexpr FixedWords<DiplomaWord, 32> kDiplomaWords(
    {{DiplomaWord::diploma, "diploma|diplomas"},
     {DiplomaWord::qualification, "startkwalificatie"},
     {DiplomaWord::training, "opleiding|opleidingen"},
     {DiplomaWord::schooling, "scholing"},
     {DiplomaWord::none, "geen|none|nee"}});

bool is_word(const Token& token, std::initializer_list<DiplomaWord> words) {
  const DiplomaWord* found = kDiplomaWords.find(token.hash);
  return found != nullptr && std::ranges::find(words, *found) != words.end();
}

/// "diploma", "horecadiploma", but not a diploma that is a certificate.
bool is_diploma(const Token& token) {
  if (is_word(token, {DiplomaWord::diploma, DiplomaWord::qualification})) return true;
  if (is_any(token, {"zwemdiploma", "ehbodiploma", "bhvdiploma", "typediploma", "typdiploma"})) {
    return false;
  }
  return token.kind == TokenKind::word && token.key.size() > 9 && token.key.ends_with("diploma");
}

/// "opleiding: geen", "geen enkele opleiding afgemaakt"
bool is_answered_none(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  const auto is_at = [&](std::uint32_t i, const WordList& words) {
    return i < sentence.last && words.holds_one(text.tokens[i].hash);
  };
  const bool training = is_word(text.tokens[at], {DiplomaWord::training});
  if (!training && !is_word(text.tokens[at], {DiplomaWord::diploma, DiplomaWord::schooling})) {
    return false;
  }
  if (at == sentence.first && is_at(at + 1, {":"}) && at + 2 < sentence.last &&
      is_word(text.tokens[at + 2], {DiplomaWord::none})) {
    return at + 3 >= sentence.last || text.tokens[at + 3].kind == TokenKind::mark;
  }
  if (at < sentence.first + 1 || !training) return false;
  // "geen afgeronde opleiding"
  if (at >= sentence.first + 2 && is_at(at - 2, {"geen"}) &&
      is_at(at - 1, {"afgeronde", "voltooide", "afgemaakte"})) {
    return true;
  }
  const bool none =
      is_at(at - 1, {"geen"}) ||
      (at >= sentence.first + 2 && is_at(at - 2, {"geen"}) && is_at(at - 1, {"enkele"}));
  return none &&
         is_at(at + 1, {"afgemaakt", "afgerond", "gehaald", "behaald", "voltooid", "gedaan"});
}

/// "geen" behind the label "Opleiding:" of the same line.
bool is_answer_none(const ReadText& text, const Sentence& sentence) {
  const auto at = static_cast<std::size_t>(&sentence - text.sentences.data());
  if (at == 0 || !is_word(text.tokens[sentence.first], {DiplomaWord::none})) return false;
  const Sentence& label = text.sentences[at - 1];
  const bool alone = sentence.first + 1 == sentence.last ||
                     is_any(text.tokens[sentence.first + 1], {",", ".", ";"});
  const bool asks = is_any(text.tokens[label.first],
                           {"opleiding", "opleidingen", "scholing", "vooropleiding", "education"});
  return alone && asks && label.heading && label.part == sentence.part &&
         label.line == sentence.line && label.section == SectionKind::education;
}

/// "technische school. Ik moest stoppen, geen diploma": of the training before on its line.
bool is_end_of_before(const ReadText& text, const Sentence& sentence) {
  const auto at = static_cast<std::size_t>(&sentence - text.sentences.data());
  if (at == 0) return false;
  const Sentence& before = text.sentences[at - 1];
  if (before.part != sentence.part || before.line != sentence.line) return false;
  std::vector<EducationMention> mentions;
  return find_education_words(text, before, mentions);
}

}  // namespace

std::vector<std::uint64_t> no_diploma_anchors() {
  std::vector<std::uint64_t> anchors;
  kDiplomaWords.for_each([&](std::uint64_t word, DiplomaWord) { anchors.push_back(word); });
  return anchors;
}

void find_no_diploma(const ReadText& text, const Sentence& sentence,
                     std::vector<TextClaim>& claims) {
  if (sentence.heading) return;
  const auto claim_none = [&](std::uint32_t first, std::uint32_t last) {
    claims.push_back({.what = EducationFound{},
                      .stance = Stance::lacks,
                      .span = text.span(sentence, first, last),
                      .label = "diploma",
                      .rule = "education.none",
                      .confidence = 850});
  };
  if (is_answer_none(text, sentence)) {
    claim_none(sentence.first, sentence.first + 1);
    return;
  }
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is_answered_none(text, sentence, at)) {
      claim_none(at, sentence.last);
      return;
    }
    if (!is_diploma(text.tokens[at])) continue;
    // "Een koksdiploma heb ik niet"
    if (!text.tokens[at].is("diploma") && at + 3 < sentence.last &&
        is_any(text.tokens[at + 1], {"heb", "heeft"}) &&
        is_any(text.tokens[at + 2], {"ik", "hij", "ze", "zij"}) &&
        is_any(text.tokens[at + 3], {"niet", "nooit"})) {
      claim_none(at, at + 4);
      return;
    }
    std::uint32_t first = at;
    while (first > sentence.first && at - first < 3 &&
           !is_any(text.tokens[first], {"geen", "zonder", "no", "nooit", "never"})) {
      --first;
    }
    if (!is_any(text.tokens[first], {"geen", "zonder", "no", "nooit", "never"})) continue;
    const std::uint32_t next = at + 1;
    if (next < sentence.last && is_any(text.tokens[next], {"nodig", "vereist", "needed"})) continue;
    std::vector<EducationMention> around;
    find_education_words(text, sentence, around);
    const bool compound = !is_word(text.tokens[at], {DiplomaWord::diploma}) ||
                          (first > sentence.first && is_any(text.tokens[first - 1], {"verder"}));
    if (!compound && std::ranges::any_of(around, says_level)) continue;
    if (!compound && is_end_of_before(text, sentence)) continue;
    if (!compound &&
        is_abroad(text, static_cast<std::size_t>(&sentence - text.sentences.data()), around)) {
      continue;
    }
    claim_none(first, next);
    return;
  }
}

}  // namespace overstap::extract
