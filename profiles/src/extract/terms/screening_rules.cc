// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/screening_rules.h"

#include <algorithm>
#include <optional>

#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/text/word_table.h"

namespace overstap::extract {
namespace {

struct ScreeningWord {
  Screening screening = Screening::vog;
  bool loose = false;        ///< also a task in recruiting, or a word of medicine
  bool looked_into = false;  ///< only where the sentence says that it is looked into
};

const PhraseTable<ScreeningWord>& screening_words() {
  static const PhraseTable<ScreeningWord> table = [] {
    PhraseTable<ScreeningWord> words;
    for (const std::string_view key :
         {"vog", "verklaring omtrent gedrag", "verklaring omtrent het gedrag",
          "verklaring van goed gedrag", "certificate of conduct", "certificate of good conduct"}) {
      words.add(key, {Screening::vog, false});
    }
    for (const std::string_view key : {"integriteitsscreening",
                                       "integriteitscreening",
                                       "integriteitsonderzoek",
                                       "integriteitstoets",
                                       "integriteitsverklaring",
                                       "pre employment screening",
                                       "preemployment screening",
                                       "achtergrondscreening",
                                       "antecedentenonderzoek",
                                       "background check",
                                       "background screening",
                                       "integrity screening",
                                       "betrouwbaarheidsonderzoek",
                                       "veiligheidsonderzoek",
                                       "screeningsprocedure",
                                       "screening op integriteit",
                                       "screenen op integriteit",
                                       "screent op integriteit",
                                       "screenen je op integriteit",
                                       "op integriteit gescreend",
                                       "gescreend op integriteit",
                                       "screeningstraject",
                                       "achtergrondcheck",
                                       "achtergrondonderzoek",
                                       "background investigation",
                                       "integriteitscheck",
                                       "toetsen je integriteit",
                                       "toetsen uw integriteit",
                                       "toetsen jouw integriteit",
                                       "toetsen we je integriteit",
                                       "toetsen wij je integriteit",
                                       "toetsen wij uw integriteit",
                                       "getoetst op integriteit",
                                       "checken je achtergrond",
                                       "checken we je achtergrond",
                                       "checken wij je achtergrond",
                                       "onderzoeken je achtergrond",
                                       "onderzoeken we je achtergrond",
                                       "controleren je achtergrond",
                                       "check your background",
                                       "doorgelicht door de politie",
                                       "doorgelicht door justitie",
                                       "politie screent",
                                       "justitie screent",
                                       "politie licht",
                                       "licht de politie",
                                       "lichten justitie en politie",
                                       "screent de politie",
                                       "politie lichten",
                                       "politie doorgelicht",
                                       "justitie doorgelicht",
                                       "gescreend door de politie",
                                       "door de politie gescreend",
                                       "screening door de politie",
                                       "screened by the police",
                                       "police check",
                                       "police screening",
                                       "politiescreening",
                                       "onderzoek naar uw betrouwbaarheid",
                                       "onderzoek naar je betrouwbaarheid"}) {
      words.add(key, {Screening::integrity, false});
    }
    for (const std::string_view key : {"screening", "pes"}) {
      words.add(key, {Screening::integrity, true});
    }
    for (const std::string_view key : {"integriteit", "betrouwbaarheid", "achtergrond"}) {
      words.add(key, {Screening::integrity, true, true});
    }
    words.finish();
    return words;
  }();
  return table;
}

bool sentence_has(const ReadText& text, const Sentence& sentence, const WordList& words) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (words.holds_one(text.tokens[at].hash)) return true;
  }
  return false;
}

/// "een screening" after selection, not "screening van kandidaten".
bool is_demand(const ReadText& text, const Sentence& sentence, std::uint32_t last) {
  if (text.subject != TextSubject::vacancy || sentence.section == SectionKind::tasks) return false;
  if (last < sentence.last && is_any(text.tokens[last], {"van", "of", "op"})) return false;
  return !sentence_has(text, sentence,
                       {"kandidaten", "cv's", "telefonische", "leveranciers", "patienten",
                        "klanten", "cliënten", "candidates", "medische", "sollicitanten"});
}

/// "Screening: VOG en een integriteitsonderzoek": the title of what follows.
bool is_title_of_others(const ReadText& text, const Sentence& sentence, std::uint32_t last) {
  if (last >= sentence.last || !text.tokens[last].is(":")) return false;
  for (std::uint32_t at = last + 1; at < sentence.last; ++at) {
    const auto match = screening_words().find(text.tokens, at, sentence.last);
    if (match.value != nullptr && !match.value->loose) return true;
  }
  return false;
}

/// "Een screening (VOG) hoort erbij": what stands between brackets is asked.
bool is_told_by_brackets(const ReadText& text, const Sentence& sentence, std::uint32_t last) {
  if (last + 2 >= sentence.last || !text.tokens[last].is("(")) return false;
  const auto match = screening_words().find(text.tokens, last + 1, sentence.last);
  return match.value != nullptr && match.value->screening == Screening::vog &&
         match.last < sentence.last && text.tokens[match.last].is(")");
}

/// "VOG kan ik aanvragen" claims none; "(afgegeven 2023)" says that there is one.
bool is_only_possible(const ReadText& text, const Sentence& sentence) {
  if (sentence_has(text, sentence,
                   {"afgegeven", "bezit", "aanwezig", "recente", "recent", "geldige", "issued",
                    "binnen", "ontvangen"})) {
    return false;
  }
  return text.subject == TextSubject::cv &&
         sentence_has(text, sentence,
                      {"aanvragen", "aan", "bezwaar", "overleggen", "aanvraag", "apply", "bereid"});
}

}  // namespace

namespace {

/// "Een VOG aanvragen is goed", "een VOG vraag ik zo aan": there is none yet, and there will be.
bool will_be_applied_for(const ReadText& text, const Sentence& sentence) {
  return text.subject == TextSubject::cv &&
         sentence_has(text, sentence, {"aanvragen", "vraag", "apply"}) &&
         sentence_has(text, sentence,
                      {"goed", "prima", "graag", "plezier", "uiteraard", "zo", "probleem",
                       "bezwaar", "will", "wil", "bereid", "natuurlijk"});
}

}  // namespace

std::vector<std::uint64_t> screening_anchors() {
  std::vector<std::uint64_t> anchors;
  screening_words().for_each_anchor(
      [&](std::uint64_t word, const ScreeningWord&) { anchors.push_back(word); });
  return anchors;
}

void find_screening(const ReadText& text, const std::vector<std::uint32_t>& sentences,
                    std::vector<TextClaim>& claims) {
  const PhraseTable<ScreeningWord>& words = screening_words();
  const std::size_t from = claims.size();
  for (const std::uint32_t index : sentences) {
    const Sentence& sentence = text.sentences[index];
    for (std::uint32_t at = sentence.first; at < sentence.last;) {
      const auto match = words.find(text.tokens, at, sentence.last);
      if (match.value == nullptr) {
        ++at;
        continue;
      }
      const std::uint32_t first = at;
      at = match.last;
      std::uint32_t last = match.last;
      // "certificate of conduct (VOG)"
      if (last + 2 < sentence.last && text.tokens[last].is("(")) {
        const auto again = words.find(text.tokens, last + 1, sentence.last);
        const bool same = again.value != nullptr &&
                          again.value->screening == match.value->screening &&
                          again.last < sentence.last && text.tokens[again.last].is(")");
        if (same) last = again.last + 1;
      }
      const std::uint32_t words_end = last;
      if (last + 1 < sentence.last && text.tokens[last].is(":")) last += 2;  // "VOG: ja"
      if (match.value->looked_into &&
          (!sentence_has(
               text, sentence,
               {"screenen", "screent", "gescreend", "toetsen", "toetst", "getoetst", "checken",
                "checkt", "gecheckt", "onderzoeken", "onderzoekt", "controleren", "screening"}) ||
           sentence_has(text, sentence, {"jij", "taken", "rapporteert"}))) {
        continue;
      }
      if (match.value->loose && (!is_demand(text, sentence, words_end) ||
                                 is_title_of_others(text, sentence, words_end))) {
        continue;
      }
      if (match.value->screening == Screening::integrity &&
          is_told_by_brackets(text, sentence, words_end)) {
        continue;
      }
      const bool wish = is_only_possible(text, sentence);
      if (wish && !will_be_applied_for(text, sentence)) continue;
      // "Pre-employment" is no wish: the stance is that of the words behind it.
      const std::uint32_t from_word = text.tokens[first].is("pre") ? match.last - 1 : first;
      std::optional<Stance> stance =
          stance_at(text, sentence, from_word, words_end, ClaimFamily::requirement);
      if (!stance) continue;
      if (from_word != first && stance == Stance::wished) stance = Stance::required;
      if (wish) stance = Stance::wants;
      // Whoever pays for it, it is asked.
      if (stance == Stance::offered) stance = Stance::required;
      const bool known =
          std::any_of(claims.begin() + static_cast<std::ptrdiff_t>(from), claims.end(),
                      [&](const TextClaim& claim) {
                        const auto* other = std::get_if<ScreeningFound>(&claim.what);
                        return other != nullptr && other->screening == match.value->screening;
                      });
      if (known) continue;
      claims.push_back({.what = ScreeningFound{match.value->screening},
                        .stance = *stance,
                        .span = text.span(sentence, first, last),
                        .label = std::string{to_string(match.value->screening)},
                        .rule = "screening.word",
                        .confidence = match.value->loose ? 850 : 960});
    }
  }
}

}  // namespace overstap::extract
