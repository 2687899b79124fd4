// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_abroad.h"

#include <algorithm>

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

constexpr std::uint32_t kMostWords = 5;

/// The sentence below values the degree: "Credential evaluation by IDW: hbo bachelor".
bool is_valued_below(const ReadText& text, std::size_t sentence) {
  if (sentence + 1 >= text.sentences.size()) return false;
  const Sentence& next = text.sentences[sentence + 1];
  if (next.part != text.sentences[sentence].part) return false;
  for (std::uint32_t at = next.first; at < next.last; ++at) {
    if (is_any(text.tokens[at], {"idw", "nuffic", "sbb"})) return true;
  }
  return false;
}

bool speaks_of_valuation(const Token& token) {
  return is_any(
      token, {"assessed", "ingeschaald", "gewaardeerd", "waardering", "valued", "valuation", "idw",
              "nuffic", "diplomawaardering", "evaluation", "evaluated", "erkend", "recognised",
              "sbb", "gelijkgesteld", "waarderen", "evalueren", "erkenning"});
}

/// "mijn Turkse vakdiploma", not "Duitse taal".
bool is_foreign_diploma(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (!is_foreign_adjective(text.tokens[at])) return false;
  for (std::uint32_t i = at + 1; i < std::min(at + 3, sentence.last); ++i) {
    if (is_any(text.tokens[i], {"bachelor", "master", "universiteit", "university", "degree",
                                "school", "studie", "titel", "getuigschrift", "graad"}) ||
        text.tokens[i].key.ends_with("diploma")) {
      return true;
    }
  }
  return false;
}

bool names_place(const ReadText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (names_foreign_place(text.tokens[at])) return true;
  }
  return false;
}

/// "In Lublin was ik boekhouder. Diploma van de universiteit daar."
bool is_abroad_before(const ReadText& text, std::size_t index) {
  return index > 0 && text.sentences[index - 1].part == text.sentences[index].part &&
         names_place(text, text.sentences[index - 1]);
}

}  // namespace

bool heads_abroad(const ReadText& text, const Sentence& sentence) {
  constexpr std::uint32_t kShort = 8;
  if (sentence.last - sentence.first > kShort || sentence.last - sentence.first < 3) return false;
  const Token& end = text.tokens[sentence.last - 1];
  return is_any(text.tokens[sentence.first], {"opleiding", "opleidingen", "school", "onderwijs",
                                              "scholing", "education", "studie", "studies"}) &&
         text.tokens[sentence.first + 1].is("(") && is_any(end, {")", ":"}) &&
         names_place(text, sentence);
}

namespace {

/// Under a heading "SCHOOL (all abroad)".
bool is_under_abroad(const ReadText& text, std::size_t index) {
  constexpr std::size_t kMostLines = 4;
  const std::size_t end = index > kMostLines ? index - kMostLines : 0;
  for (std::size_t i = index; i > end; --i) {
    const Sentence& above = text.sentences[i - 1];
    if (above.part != text.sentences[index].part) return false;
    if (above.heading || heads_abroad(text, above)) return names_place(text, above);
  }
  return false;
}

}  // namespace

bool is_abroad(const ReadText& text, std::size_t index,
               const std::vector<EducationMention>& mentions) {
  const Sentence& sentence = text.sentences[index];
  const bool degree = std::ranges::any_of(
      mentions, [](const EducationMention& mention) { return mention.word.kind == Kind::degree; });
  if (degree && is_valued_below(text, index)) return true;
  const bool foreign = std::ranges::any_of(
      mentions, [](const EducationMention& mention) { return mention.word.foreign; });
  if (foreign) return true;
  if (!mentions.empty() && is_under_abroad(text, index)) return true;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (names_foreign_place(text.tokens[at])) return true;
    if (is_any(text.tokens[at], {"daar", "there"}) && is_abroad_before(text, index)) return true;
    if (is_foreign_diploma(text, sentence, at)) return true;
    // "mijn diploma is hier gewaardeerd als hbo"
    const std::uint32_t back = is_any(text.tokens[at], {"gewaardeerd", "gelijkgesteld", "erkend"})
                                   ? std::min(at - sentence.first, 3U)
                                   : 0;
    for (std::uint32_t i = at - back; i < at; ++i) {
      if (is_any(text.tokens[i], {"hier", "nederland"})) return true;
    }
    if (is_any(text.tokens[at], {"land", "country"}) && at > sentence.first &&
        is_any(text.tokens[at - 1], {"mijn", "my", "eigen", "home"})) {
      return true;
    }
  }
  return false;
}

std::optional<EducationLevel> valued_level(const ReadText& text, const Sentence& in,
                                           const std::vector<EducationMention>& mentions,
                                           std::vector<bool>* used) {
  std::optional<EducationLevel> level;
  bool cue = false;
  std::size_t m = 0;
  for (std::uint32_t at = in.first; at < in.last; ++at) {
    while (m < mentions.size() && mentions[m].first < at) ++m;
    cue |= is_any(text.tokens[at],
                  {"assessed", "ingeschaald", "gewaardeerd", "waardering", "valued", "idw",
                   "nuffic", "valuation", "evaluated", "gelijkgesteld", "vergelijkbaar",
                   "equivalent", "erkend", "recognised", "comparable", "sbb", "gelijkwaardig"});
    if (!cue || m >= mentions.size() || mentions[m].first != at) continue;
    if (!says_level(mentions[m])) continue;
    if (!level) level = mentions[m].word.level;
    if (used != nullptr) (*used)[m] = true;
  }
  return level;
}

bool leads_with_valuation(const ReadText& text, const Sentence& sentence, const Sentence& next) {
  constexpr std::uint32_t kNear = 6;
  if (next.line == sentence.line) return true;
  for (std::uint32_t at = next.first; at < std::min(next.first + kNear, next.last); ++at) {
    if (speaks_of_valuation(text.tokens[at])) return true;
  }
  return false;
}

bool is_academy(const Token& token) {
  return is_any(token, {"hogeschool", "universiteit", "hva", "avans", "fontys", "inholland",
                        "windesheim", "saxion", "uva", "vu", "zuyd", "buas", "hanzehogeschool"}) ||
         is_short_academy(token);
}

bool is_short_academy(const Token& token) {
  return token.all_capital && is_any(token, {"han", "hu", "rug", "wur", "tue"});
}

bool is_academic(const Token& token) {
  return is_any(token, {"universitair", "universitaire", "academisch", "academische"});
}

bool is_dutch_university(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (!text.tokens[at].is("university")) return false;
  const std::uint32_t begin = std::max(at, sentence.first + 2) - 2;
  for (std::uint32_t i = begin; i < std::min(at + 7, sentence.last); ++i) {
    if (is_any(text.tokens[i], {"amsterdam", "utrecht", "leiden", "groningen", "rotterdam",
                                "tilburg", "nijmegen", "maastricht", "twente", "delft", "eindhoven",
                                "wageningen", "radboud", "erasmus", "hague"})) {
      return true;
    }
  }
  return false;
}

namespace {

/// "Bedrijfskunde gedaan aan de Avans", but not a stage
bool is_study_at(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  if (!is_any(text.tokens[at], {"gedaan", "gevolgd", "deed", "volgde"})) return false;
  const std::uint32_t first = at > sentence.first + 6 ? at - 6 : sentence.first;
  bool academy = false;
  for (std::uint32_t i = first; i < std::min(at + 6, sentence.last); ++i) {
    if (is_any(text.tokens[i], {"stage", "cursus", "training", "project", "onderzoek", "werk"})) {
      return false;
    }
    academy |= is_academy(text.tokens[i]) && i > sentence.first &&
               is_any(text.tokens[i - 1], {"aan", "de", "bij", "op"});
  }
  return academy;
}

}  // namespace

namespace {

/// "Avans Hogeschool | Communicatie | propedeuse": another cell of its row tells of a training.
bool row_tells_of_study(const ReadText& text, const Sentence& sentence) {
  const Sentence* const begin = text.sentences.data();
  const Sentence* const end = begin + text.sentences.size();
  const auto beside = [&](const Sentence& cell) {
    return cell.part == sentence.part && cell.line == sentence.line;
  };
  const Sentence* cell = &sentence;
  while (cell > begin && beside(cell[-1])) --cell;
  for (; cell < end && beside(*cell); ++cell) {
    for (std::uint32_t at = cell->first; at < cell->last; ++at) {
      if (is_any(text.tokens[at], {"propedeuse", "afgestudeerd", "diploma"})) return true;
    }
  }
  return false;
}

}  // namespace

bool tells_of_study(const ReadText& text, const Sentence& sentence) {
  if (text.subject == TextSubject::cv && sentence.section == SectionKind::education) return true;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is_any(text.tokens[at], {"afgestudeerd", "studeerde", "gestudeerd", "student", "studente",
                                 "studeert", "studeer", "afstudeerde", "studerend", "bul", "studie",
                                 "studied", "graduated", "studying"}) ||
        text.tokens[at].key.ends_with("jaarsstudent") ||
        text.tokens[at].key.ends_with("jaarsstudente")) {
      return true;
    }
    if (text.subject == TextSubject::cv && is_study_at(text, sentence, at)) return true;
  }
  return text.subject == TextSubject::cv && row_tells_of_study(text, sentence);
}

Valuation valuation_of(const ReadText& text, std::size_t sentence) {
  const std::size_t end = std::min(sentence + 2, text.sentences.size());
  for (std::size_t i = sentence; i < end; ++i) {
    bool speaks = false, valued = false, requested = false, denied = false, not_requested = false;
    for (std::uint32_t at = text.sentences[i].first; at < text.sentences[i].last; ++at) {
      const Token& token = text.tokens[at];
      speaks |= speaks_of_valuation(token);
      requested |=
          is_any(token, {"aangevraagd", "requested", "loopt", "applied", "aanvraag", "wacht",
                         "pending", "lopend", "opgestuurd", "ingediend", "ingestuurd", "submitted",
                         "sent", "waiting", "aanvragen", "underway", "behandeling"});
      not_requested |= at > text.sentences[i].first && requested &&
                       is_any(token, {"aangevraagd", "requested"}) &&
                       is_any(text.tokens[at - 1], {"niet", "not", "nooit", "never"});
      valued |= speaks_of_valuation(token) &&
                !is_any(token, {"erkend", "recognised", "erkenning", "gelijkgesteld"});
      denied |= is_any(token, {"niet", "not", "geen", "no", "nooit"});
    }
    if (!speaks) continue;
    if (requested && !not_requested) return Valuation::requested;
    if (denied && valued) return Valuation::none;
  }
  return Valuation::unsaid;
}

StudyField bare_training(const ReadText& text, std::size_t index,
                         const std::vector<EducationMention>& mentions) {
  const Sentence& sentence = text.sentences[index];
  if (sentence.section != SectionKind::education || sentence.heading ||
      sentence.part_kind == PartKind::table_cell) {
    return {};
  }
  const auto is_told = [&](const EducationMention& mention) {
    if (!is_any(text.tokens[mention.first], {"diploma"}) || mention.first == sentence.first) {
      return false;
    }
    const bool leads = is_any(text.tokens[mention.first - 1], {"(", "met", "with"});
    const bool got = mention.last < sentence.last &&
                     is_any(text.tokens[mention.last], {"behaald", "gehaald", "obtained"});
    return leads || got;
  };
  if (std::ranges::none_of(mentions, is_told)) return {};
  for (std::size_t i = index > 2 ? index - 2 : 0; i < std::min(index + 3, text.sentences.size());
       ++i) {
    const Sentence& beside = text.sentences[i];
    std::vector<EducationMention> others;
    if (i == index || beside.part != sentence.part || beside.line != sentence.line) continue;
    if (find_education_words(text, beside, others)) return {};
  }
  return first_item(text, sentence, sentence.last);
}

StudyField first_item(const ReadText& text, const Sentence& sentence, std::uint32_t end) {
  std::uint32_t first = sentence.first;
  while (first < end && text.tokens[first].kind != TokenKind::word) ++first;
  std::uint32_t last = first;
  while (last < end && text.tokens[last].kind == TokenKind::word) ++last;
  if (first == last || last - first > kMostWords || !text.tokens[first].capital) return {};
  return {first, last};
}

}  // namespace overstap::extract
