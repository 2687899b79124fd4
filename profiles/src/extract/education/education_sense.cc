// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_sense.h"

#include <algorithm>

#include "profiles/src/extract/education/education_abroad.h"
#include "profiles/src/extract/education/education_people.h"
#include "profiles/src/extract/education/education_training.h"

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

class SenseReader {
 public:
  SenseReader(const ReadText& text, const Sentence& sentence,
              const std::vector<EducationMention>& found)
      : text_{text}, sentence_{sentence}, found_{found} {}

  [[nodiscard]] bool is_education(const EducationMention& mention) const {
    const Token& head = token(mention.first);
    const bool sure = head.all_capital || mention.word.kind == Kind::dutch ||
                      mention.word.kind == Kind::mbo || mention.word.kind == Kind::degree;
    if (head.name && mention.word.kind != Kind::title && !sure && !is_studied_at(mention.first)) {
      return false;
    }
    if (is_of_people(text_, sentence_, mention)) return false;
    if (mention.word.trade) return has_diploma(mention);
    switch (mention.word.kind) {
      case Kind::niveau:
        return mention.word.level && stands_for_mbo(mention);
      case Kind::title:
        return is_title_of_study(mention);
      case Kind::degree:
        if (head.is("doctoraal") && after_level(EducationLevel::wo)) return false;
        if (is_any(head, {"master", "bachelor"}) && mention.first > sentence_.first + 1 &&
            is_at(mention.first - 1, {"-"}) && is_at(mention.first - 2, {"pre"})) {
          return false;
        }
        // "examenbureau bachelor en master"
        if (sentence_.section == SectionKind::experience && !head.capital &&
            is_any(head, {"bachelor", "master"}) && !tells_of_diploma(mention)) {
          return false;
        }
        if (head.is("master") && is_at(mention.last, {"data", "class", "card"})) return false;
        if (is_any(head, {"ba", "ma", "bed"}) &&
            (!head.all_capital || (!head.is("mba") && (!is_at_capital(mention.last) ||
                                                       mention.last == sentence_.last)))) {
          return false;
        }
        return !is_at(mention.last, {"thesis"}) && !follows(mention, {"scrum", "web"});
      case Kind::dutch:
        if (head.is("wo")) return is_university(mention);
        if (mention.last == mention.first + 1 && head.is("entree")) return is_entry(mention);
        // "overgestapt naar hbo"
        if (text_.subject == TextSubject::cv && follows(mention, {"naar"})) return false;
        // The sector where somebody works is no school of theirs.
        if (head.is("basisschool")) return is_own_primary(mention);
        if (is_any(head, {"basisonderwijs", "lager"}) &&
            sentence_.section != SectionKind::education && !follows(mention, {"alleen", "heb"})) {
          return false;
        }
        if (is_any(head, {"academisch", "academische", "universitair", "universitaire"})) {
          return is_at(mention.last, {"werk", "denkniveau", "werkniveau", "opleiding", "niveau",
                                      "diploma", "geschoold", "opgeleid", "studie", "denk"});
        }
        if (head.is("ad") && mention.last == mention.first + 1) return is_bare_ad(mention);
        if (head.is("ad")) return is_at(mention.first + 1, {"-"}) || head.capital;
        return true;
      default:
        if (is_any(head, {"han", "hu", "rug", "wur", "tue"})) return is_short_academy(head);
        // The software of schools.
        if (head.is("magister") && sentence_.section != SectionKind::education) {
          return is_at(mention.last, {"degree", "titel", "diploma", "in"}) ||
                 follows(mention, {"titel", "diploma", "graad"});
        }
        return !head.is("magister") || !is_at(mention.last, {"nog", "nooit", ",", "en"});
    }
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }
  [[nodiscard, gnu::always_inline]] bool is_at(std::uint32_t at, const WordList& words) const {
    return at < sentence_.last && is_any(token(at), words);
  }

  /// "diploma doktersassistent", "gediplomeerd verzorgende IG"
  [[nodiscard]] bool has_diploma(const EducationMention& mention) const {
    const std::uint32_t begin =
        mention.first > sentence_.first + 2 ? mention.first - 2 : sentence_.first;
    for (std::uint32_t at = begin; at < mention.first; ++at) {
      if (is_at(at, {"diploma", "gediplomeerd", "gediplomeerde", "opleiding"})) return true;
    }
    if (is_levelled_trade(mention)) return true;
    return is_at(mention.last, {"diploma"}) ||
           (is_at(mention.last, {"-"}) && is_at(mention.last + 1, {"diploma"}));
  }

  /// "Helpende zorg en welzijn niveau 2", alone in its line; "Kok 2" where trainings stand.
  [[nodiscard]] bool is_levelled_trade(const EducationMention& mention) const {
    if (text_.subject != TextSubject::cv || !leads_line(text_, sentence_, mention.first) ||
        sentence_.section == SectionKind::experience) {
      return false;
    }
    const std::uint32_t at = is_at(mention.last, {",", "("}) ? mention.last + 1 : mention.last;
    // "Helpende, 2018" where trainings stand
    if (sentence_.section == SectionKind::education &&
        (at >= sentence_.last || token(at).kind == TokenKind::number ||
         is_at(at, {":", "gestopt", "diploma", "behaald", "gehaald", "afgerond", "niet"}))) {
      return true;
    }
    if (token(mention.last - 1).kind == TokenKind::number) {
      return sentence_.section == SectionKind::education &&
             (at >= sentence_.last || token(at).kind == TokenKind::mark);
    }
    if (!is_at(at, {"niveau", "niv"})) return false;
    for (std::uint32_t next = at + 1; next < sentence_.last; ++next) {
      if (token(next).kind == TokenKind::word) return false;
    }
    return true;
  }

  /// "rechten gestudeerd aan de UvA": a name that is a school.
  [[nodiscard]] bool is_studied_at(std::uint32_t at) const {
    if (!is_at(at, {"hogeschool", "universiteit", "hva", "avans", "fontys", "inholland",
                    "windesheim", "saxion", "uva", "vu", "university"})) {
      return false;
    }
    const std::uint32_t begin = at > sentence_.first + 5 ? at - 5 : sentence_.first;
    for (std::uint32_t before = begin; before < at; ++before) {
      if (is_at(before, {"gestudeerd", "studeerde", "afgestudeerd", "studied", "graduated"})) {
        return true;
      }
    }
    return false;
  }

  /// "na de basisschool", "basisschool afgemaakt", not the one where a teacher works.
  [[nodiscard]] bool is_own_primary(const EducationMention& mention) const {
    if (is_at(mention.last, {"afgemaakt", "gedaan", "afgerond", "gehad"})) return true;
    const std::uint32_t begin =
        mention.first > sentence_.first + 2 ? mention.first - 2 : sentence_.first;
    for (std::uint32_t at = begin; at < mention.first; ++at) {
      if (is_at(at, {"na", "alleen", "enkel", "slechts", "heb"})) return true;
    }
    const bool apart = mention.last == sentence_.last || is_at(mention.last, {",", "in", ".", "("});
    return apart && (mention.first == sentence_.first || follows(mention, {":", ",", "en"}));
  }

  /// "Ad Management in de Zorg, Hogeschool Rotterdam", not a man's name or an English "ad".
  [[nodiscard]] bool is_bare_ad(const EducationMention& mention) const {
    if (!token(mention.first).capital || !is_at_capital(mention.last)) return false;
    for (std::uint32_t at = mention.last; at < sentence_.last; ++at) {
      if (is_at(at, {"hogeschool", "hva", "avans", "fontys", "inholland", "windesheim", "saxion",
                     "diploma", "propedeuse"})) {
        return true;
      }
    }
    return sentence_.section == SectionKind::education && !token(mention.last).name;
  }

  [[nodiscard]] bool is_at_capital(std::uint32_t at) const {
    return at < sentence_.last && token(at).kind == TokenKind::word && token(at).capital;
  }

  /// "daarna entree, gestopt", not the entrance of a museum.
  [[nodiscard]] bool is_entry(const EducationMention& mention) const {
    const bool stands_apart = mention.last == sentence_.last ||
                              is_at(mention.last, {",", "(", "-", "niveau", "gestopt", "gehaald",
                                                   "behaald", "diploma", "gedaan", "."});
    if (sentence_.section == SectionKind::education &&
        leads_line(text_, sentence_, mention.first)) {
      return true;
    }
    // "Entree Logistiek, diploma 2021"
    if (mention.first == sentence_.first && is_at_capital(mention.last)) {
      for (std::uint32_t at = mention.last; at < sentence_.last; ++at) {
        if (is_at(at, {"diploma", "gehaald", "behaald", "roc"})) return true;
      }
    }
    // "daarna Entree en mbo-2"
    const bool listed = is_at(mention.last, {"en", "of", "/"}) &&
                        is_at(mention.last + 1, {"mbo", "niveau", "mbo2"});
    // "Hier heb ik Entree gedaan, met diploma"
    if (text_.subject == TextSubject::cv &&
        is_at(mention.last, {"gedaan", "gehaald", "behaald", "afgerond"}) &&
        follows(mention, {"ik", "heb", "de", "heeft"}) && tells_of_diploma(mention)) {
      return true;
    }
    return (stands_apart || listed) &&
           (mention.first == sentence_.first ||
            follows(mention, {"daarna", "toen", "is", "mbo", ",", ":", "en"}));
  }

  [[nodiscard]] bool tells_of_diploma(const EducationMention& mention) const {
    const std::uint32_t begin = std::max(mention.first, sentence_.first + 16) - 16;
    for (std::uint32_t at = begin; at < std::min(mention.last + 16, sentence_.last); ++at) {
      if (is_at(at, {"diploma", "mbo", "niveau", "roc", "behaald", "gehaald", "afgerond"})) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool after_level(EducationLevel level) const {
    return std::ranges::any_of(found_, [&](const EducationMention& other) {
      return other.first >= sentence_.first && other.word.level == level;
    });
  }

  [[nodiscard, gnu::always_inline]] bool follows(const EducationMention& mention,
                                                 const WordList& words) const {
    return mention.first > sentence_.first && is_any(token(mention.first - 1), words);
  }

  /// "Verzorgende IG, niveau 3" where trainings stand.
  [[nodiscard]] bool stands_for_mbo(const EducationMention& mention) const {
    if (std::ranges::any_of(found_, [&](const EducationMention& other) {
          return other.first >= sentence_.first && other.word.kind == Kind::mbo;
        })) {
      return true;
    }
    for (const EducationMention& other : found_) {
      if (other.first < sentence_.first || !token(other.first).is("mbo")) continue;
      // "MBO Verzorgende IG niveau 3": the number of the mbo
      if (other.word.level == mention.word.level && !is_apart_from(other, mention)) return false;
      // "MBO Detailhandel: niveau 2 behaald, niveau 3 afgebroken"
      if (other.word.level != mention.word.level && text_.subject == TextSubject::cv &&
          follows(mention, {",", "en", "toen", "daarna"})) {
        return true;
      }
    }
    if (follows(mention, {"ksf", "taal"}) || is_of_guard(mention)) return false;
    if (is_level_of_training(mention) || is_level_of_trade(mention)) return true;
    if (follows(mention, {"op"})) return goes_on_at(mention);
    for (const EducationMention& other : found_) {
      if (other.first < sentence_.first || other.word.kind != Kind::dutch) continue;
      if (!is_apart_from(other, mention)) return false;
    }
    return sentence_.section == SectionKind::education || row_names_school() ||
           (mention.first == sentence_.first && mention.last == sentence_.last &&
            is_below_training(text_, sentence_));
  }

  /// Whether a comma stands between.
  [[nodiscard]] bool is_apart_from(const EducationMention& other,
                                   const EducationMention& mention) const {
    for (std::uint32_t at = other.last; at < mention.first; ++at) {
      if (is_at(at, {",", ";"})) return true;
    }
    return false;
  }

  /// "Entree gedaan, en nu zit ik op niveau 2": of a school that was named.
  [[nodiscard]] bool goes_on_at(const EducationMention& mention) const {
    const bool school = std::ranges::any_of(found_, [&](const EducationMention& other) {
      return other.first >= sentence_.first && other.word.kind == Kind::dutch;
    });
    const std::uint32_t begin = std::max(mention.first, sentence_.first + 4) - 4;
    for (std::uint32_t at = begin; school && at < mention.first; ++at) {
      if (is_at(at, {"zit", "zat"})) return text_.subject == TextSubject::cv;
    }
    return false;
  }

  /// "diploma Beveiliger (niveau 2)" is a certificate; a higher level is a training.
  [[nodiscard]] bool is_of_guard(const EducationMention& mention) const {
    if (mention.word.level != EducationLevel::mbo_2) return false;
    const std::uint32_t before =
        follows(mention, {"(", ",", "-"}) ? mention.first - 1 : mention.first;
    return before > sentence_.first &&
           is_any(token(before - 1), {"beveiliger", "beveiliging", "beveiligingsdiploma",
                                      "beveiligersdiploma", "beveiligerdiploma"});
  }

  /// "een koksopleiding op niveau 3", "afgeronde kappersopleiding, minimaal niveau 2"
  [[nodiscard]] bool is_level_of_training(const EducationMention& mention) const {
    constexpr std::uint32_t kNear = 5;
    const std::uint32_t begin =
        mention.first > sentence_.first + kNear ? mention.first - kNear : sentence_.first;
    for (std::uint32_t at = mention.first; at > begin; --at) {
      if (is_at(at - 1, {";", "."})) return false;
      if (is_training_noun(token(at - 1))) return true;
    }
    return false;
  }

  /// "Helpende Zorg en Welzijn": a profession right before, in its words.
  [[nodiscard]] bool names_trade_before(std::uint32_t end) const {
    if (end > sentence_.first && is_profession(token(end - 1))) return true;
    constexpr std::uint32_t kWords = 4;
    for (std::uint32_t at = end; at > sentence_.first && end - at < kWords; --at) {
      if (token(at - 1).kind != TokenKind::word) return false;
      if (is_any(token(at - 1), {"verzorgende", "helpende", "medewerker", "begeleider"}))
        return true;
    }
    return false;
  }

  /// "een lasser niveau 3", "niveau 2 schilder": asked, or learnt; not the work of a past job.
  [[nodiscard]] bool is_level_of_trade(const EducationMention& mention) const {
    if (sentence_.section == SectionKind::experience || &sentence_ == text_.sentences.data()) {
      return false;
    }
    const bool bracket = follows(mention, {"("});
    const std::uint32_t before = bracket ? mention.first - 1 : mention.first;
    const bool behind = names_trade_before(before);
    // "niveau 3 (Verzorgende IG)"
    const std::uint32_t next = is_at(mention.last, {"("}) ? mention.last + 1 : mention.last;
    const bool ahead = next < sentence_.last && is_profession(token(next));
    if (!behind && !ahead) return false;
    const std::uint32_t begin = before > sentence_.first + 4 ? before - 4 : sentence_.first;
    for (std::uint32_t at = begin; at < before; ++at) {
      if (is_at(at, {"als", "as", "onze", "our", "werk", "werkte", "werkzaam", "functie"})) {
        return false;
      }
    }
    return true;
  }

  /// Whether the line of the sentence, or its row of a table, speaks of a school.
  [[nodiscard]] bool row_names_school() const {
    const Sentence* const begin = text_.sentences.data();
    const Sentence* const end = begin + text_.sentences.size();
    const auto beside = [&](const Sentence& row) {
      return row.part == sentence_.part && row.line == sentence_.line;
    };
    const Sentence* row = &sentence_;
    while (row > begin && beside(row[-1])) --row;
    for (; row < end && beside(*row); ++row) {
      for (std::uint32_t at = row->first; at < row->last; ++at) {
        if (is_training_noun(token(at)) ||
            is_any(token(at), {"college", "lyceum", "scholengemeenschap"})) {
          return true;
        }
      }
    }
    return false;
  }

  [[nodiscard]] bool is_title_of_study(const EducationMention& mention) const {
    if (text_.subject == TextSubject::vacancy) return false;
    const std::uint32_t next = is_at(mention.last, {"."}) ? mention.last + 1 : mention.last;
    if (is_at(next, {"in"}) && is_at(next + 1, {"de"}) && is_at(next + 2, {"rechten"})) return true;
    if (is_at(next, {")", ","}) && follows(mention, {"("})) return true;
    if (next >= sentence_.last || token(next).kind != TokenKind::word ||
        token(next).key.size() < 4 || token(next).name) {
      return false;
    }
    if (sentence_.section == SectionKind::education) return true;
    for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
      if (is_at(at, {"universiteit", "opleiding", "studie", "diploma", "afgestudeerd", "uva", "vu",
                     "university"})) {
        return true;
      }
    }
    return false;
  }

  /// "WO Rechten", "hbo/wo", not the day "wo".
  [[nodiscard]] bool is_university(const EducationMention& mention) const {
    const auto is_day = [&](std::uint32_t at) {
      return is_at(at, {"ma", "di", "do", "vr", "za", "zo", "maandag", "dinsdag", "donderdag",
                        "vrijdag", "vm", "nm", "ochtend", "middag", "avond"});
    };
    const std::uint32_t first = mention.first;
    if (is_day(first + 1) || is_day(first + 2)) return false;
    if (first > sentence_.first && is_day(first - 1)) return false;
    if (first > sentence_.first + 1 && is_day(first - 2)) return false;
    if (is_at(first + 1, {"-"}) && token(first + 1).glued && first + 2 < sentence_.last &&
        token(first + 2).glued && token(first + 2).kind == TokenKind::word) {
      return true;
    }
    if (is_at(first + 1, {"werk", "denkniveau", "niveau", "diploma", "bachelor", "master",
                          "opleiding", "opgeleid", "of"})) {
      return true;
    }
    if (first > sentence_.first + 1 && is_any(token(first - 1), {"/", "of", "or", "en"}) &&
        is_any(token(first - 2), {"hbo", "vwo"})) {
      return true;
    }
    if (follows(mention, {"werkniveau", "denkniveau", "opleidingsniveau"})) return true;
    if (follows(mention, {"("}) && is_at(first + 1, {")"})) return true;
    return token(first).all_capital && !is_at(first + 1, {":", "1", "2"});
  }

  const ReadText& text_;
  const Sentence& sentence_;
  const std::vector<EducationMention>& found_;
};

}  // namespace

bool means_education(const ReadText& text, const Sentence& sentence,
                     const std::vector<EducationMention>& found, const EducationMention& mention) {
  return SenseReader(text, sentence, found).is_education(mention);
}

}  // namespace overstap::extract
