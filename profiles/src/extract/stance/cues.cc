// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/stance/cue_words.h"
#include "profiles/src/extract/text/reading.h"
#include "profiles/src/extract/text/word_facts.h"

namespace overstap::extract {
namespace {

/// Cues of one token of a sentence.
class CueReader {
 public:
  CueReader(const ReadText& text, const Sentence& sentence) : text_{text}, sentence_{sentence} {}

  [[nodiscard]] std::uint32_t read(std::uint32_t token) const {
    const Token& here = at(token);
    if (here.kind == TokenKind::word) return of_word(token);
    if (here.kind == TokenKind::number) return kNone;
    if (here.is(",")) return kComma;
    if (is_any(here, {"(", ")"}) && encloses_filler(token)) return kNone;
    if (is_any(here, {";", "(", ")", "[", "]", "|", ":", "?", "!", "*"})) return kHard;
    // A dash between blanks.
    const bool spaced = here.is("-") && !here.glued && token > sentence_.first &&
                        token + 1 < sentence_.last && !at(token + 1).glued;
    if (spaced) return kHard;
    const bool slash =
        here.is("/") && !here.glued && token + 1 < sentence_.last && !at(token + 1).glued;
    return slash ? kComma : kNone;
  }

 private:
  [[nodiscard]] const Token& at(std::uint32_t token) const { return text_.tokens[token]; }

  /// "heb ik (nog) niet": the brackets divide nothing.
  [[nodiscard]] bool encloses_filler(std::uint32_t token) const {
    if (token == sentence_.first) return false;
    const std::uint32_t word = at(token).is("(") ? token + 1 : token - 1;
    if (word <= sentence_.first || word + 1 >= sentence_.last) return false;
    return at(word - 1).is("(") && at(word + 1).is(")") &&
           is_any(at(word), {"nog", "helaas", "nu", "meer", "ook", "al", "yet", "still"});
  }

  [[nodiscard]] std::uint32_t of_word(std::uint32_t token) const {
    const std::uint32_t cue = facts_of(at(token)).cues;
    if (cue == kNone || is_compound(token)) return kNone;
    if ((cue & kInContext) != 0) return of_word_in_context(token, cue & ~kInContext);
    return (cue & kConjunction) != 0 ? cue | kHard : cue;
  }

  [[nodiscard]] std::uint32_t of_word_in_context(std::uint32_t token, std::uint32_t cue) const {
    const Token& here = at(token);
    if (here.is("t")) return is_contracted_not(token) ? kNot : kNone;
    if (here.is("wft")) return is_law(token) ? kLegal : kNone;
    if (here.is("want")) {
      return sentence_.language == TextLanguage::en ? kWish : kConjunction | kHard;
    }
    // "kan goed nee zeggen"
    if (here.is("nee") && token + 1 < sentence_.last &&
        is_any(at(token + 1), {"zeggen", "zegt", "zeg", "verkopen", "verkoopt", "durven", "kunnen",
                               "moeten", "te", "horen"}))
      return kNone;
    // "Need to have:", but "we need somebody who"
    if (here.is("need") && (token + 2 >= sentence_.last || !at(token + 2).is("have"))) return kNone;
    // "pre-employment"
    if (here.is("pre") && token + 2 < sentence_.last && at(token + 1).is("-") &&
        at(token + 1).glued && at(token + 2).glued) {
      return kNone;
    }
    // "je bent handig met kinderen"
    if (here.is("handig") && token + 1 < sentence_.last && is_any(at(token + 1), {"met", "in"})) {
      return kNone;
    }
    if (cue == kNot && !here.is("nee")) {
      if (!is_no_knowledge(token)) return kNone;
      return is_any(here, {"nul", "zero"}) ? kNo : kNot;
    }
    return cue == kLegal && is_known_law(token) ? kNone : cue;
  }

  /// "kennis van de Wpbr", "wet- en regelgeving": a law that is known, and asks nothing.
  [[nodiscard]] bool is_known_law(std::uint32_t token) const {
    if (token + 1 < sentence_.last && at(token + 1).is("-")) return true;
    std::uint32_t i = token;
    while (i > sentence_.first && token - i < 4 &&
           is_any(at(i - 1), {"de", "van", "over", "met", "in", "relevante", "the", "of", "en"})) {
      --i;
    }
    return i > sentence_.first && i < token &&
           is_any(at(i - 1), {"kennis", "ervaring", "thuis", "verstand", "bekend", "knowledge",
                              "toepassing", "toepassen", "experience", "wijzigingen"});
  }

  /// "SQL zegt mij niets", "heb niks met Excel", "nul ervaring", "have yet to work with SQL", but
  /// "niets is mij te veel", "ik doe niets liever".
  [[nodiscard]] bool is_no_knowledge(std::uint32_t token) const {
    const bool last = token + 1 >= sentence_.last;
    if (at(token).is("yet")) {
      return !last && at(token + 1).is("to") && token > sentence_.first &&
             is_any(at(token - 1), {"have", "has"});
    }
    if (is_any(at(token), {"nul", "zero"})) {
      return !last && is_any(at(token + 1), {"ervaring", "kennis", "experience", "knowledge"});
    }
    if (!last && is_any(at(token + 1), {"liever", "te", "anders", "zo", "leuker", "but", "fijner",
                                        "mooier", "like"})) {
      return false;
    }
    // "met Excel doe ik niks", but "ik doe niets half"
    if (token >= sentence_.first + 2 && is_any(at(token - 1), {"ik", "i", "hij", "zij", "ze"}) &&
        is_any(at(token - 2), {"doe", "doet", "deed"})) {
      return true;
    }
    // "van Excel weet ik veel, van Python helemaal niets": the verb is not said again.
    const bool ends = last || at(token + 1).kind == TokenKind::mark;
    const std::uint32_t near =
        ends && is_any(at(token - 1), {"helemaal", "vrijwel", "van"}) ? 14 : 4;
    const std::uint32_t least = token - std::min(token - sentence_.first, near);
    for (std::uint32_t i = token; i > least; --i) {
      if (is_any(at(i - 1), {"weet", "zegt", "heb", "heeft", "hebt", "ken", "kent", "kan", "snap",
                             "snapt", "begrijp", "know", "knows", "wist", "had"})) {
        return true;
      }
    }
    return false;
  }

  /// The second half of "e-learning".
  [[nodiscard]] bool is_compound(std::uint32_t token) const {
    return at(token).glued && token >= sentence_.first + 2 && at(token - 1).is("-") &&
           at(token - 1).glued;
  }

  /// "volgens de Wft", "op grond van de Wft", "eist de Wft", "de Wft schrijft voor"
  [[nodiscard]] bool is_law(std::uint32_t token) const {
    if (token == sentence_.first || !at(token - 1).is("de")) return false;
    constexpr auto asks = [](const Token& word) {
      return is_any(word, {"eist", "vraagt", "vereist", "verlangt", "schrijft", "verplicht",
                           "bepaalt", "zegt", "stelt"});
    };
    if (token + 1 < sentence_.last && asks(at(token + 1))) return true;
    if (token < sentence_.first + 2) return false;
    if (asks(at(token - 2))) return true;
    if (is_any(at(token - 2), {"volgens", "krachtens", "conform", "vanwege", "ingevolge"})) {
      return true;
    }
    return at(token - 2).is("van") && token >= sentence_.first + 3 && at(token - 3).is("grond");
  }

  /// The "t" of "don't".
  [[nodiscard]] bool is_contracted_not(std::uint32_t token) const {
    return at(token).glued && token >= sentence_.first + 2 && at(token - 1).is("'") &&
           at(token - 1).glued &&
           is_any(at(token - 2), {"don", "doesn", "didn", "haven", "hasn", "isn", "aren", "can",
                                  "won", "couldn", "wouldn", "wasn", "weren", "hadn"});
  }

  const ReadText& text_;
  const Sentence& sentence_;
};

}  // namespace

void find_cues(ReadText& text) {
  text.cues.assign(text.tokens.size(), kNone);
  for (const Sentence& sentence : text.sentences) {
    const CueReader reader(text, sentence);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = text.tokens[i];
      const std::uint32_t cues = facts_of(token).cues;
      const bool plain = (token.kind == TokenKind::word) & !token.glued &
                         ((cues & (kInContext | kConjunction)) == 0);
      text.cues[i] = plain ? cues : reader.read(i);
    }
  }
}

}  // namespace overstap::extract
