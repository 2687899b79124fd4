// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education_words.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;
std::optional<EducationLevel> level_of_number(std::int32_t number) {
  switch (number) {
    case 1:
      return EducationLevel::mbo_1;
    case 2:
      return EducationLevel::mbo_2;
    case 3:
      return EducationLevel::mbo_3;
    case 4:
      return EducationLevel::mbo_4;
    default:
      return std::nullopt;
  }
}

class EducationScanner {
 public:
  EducationScanner(const ReadText& text, const Sentence& sentence,
                   std::vector<EducationMention>& found)
      : text_{text}, sentence_{sentence}, found_{found} {}

  bool scan() {
    const std::size_t from = found_.size();
    for (std::uint32_t at = sentence_.first; at < sentence_.last;) {
      const auto match = education_words().find(text_.tokens, at, sentence_.last);
      if (const std::optional<EducationMention> school = old_school(at)) {
        found_.push_back(*school);
        at = school->last;
        continue;
      }
      if (match.value == nullptr) {
        ++at;
        continue;
      }
      EducationMention mention{*match.value, at, match.last};
      if (mention.word.kind == Kind::mbo || mention.word.kind == Kind::niveau) {
        read_number(mention);
      }
      at = mention.last;
      if (is_education(mention) && !belongs_to_level(mention)) found_.push_back(mention);
    }
    return found_.size() > from;
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }

  /// "middelbare landbouwschool", "hogere technische school": the levels of before 1999.
  [[nodiscard]] std::optional<EducationMention> old_school(std::uint32_t at) const {
    if (!is_at(at, {"lagere", "middelbare", "hogere"})) return std::nullopt;
    for (std::uint32_t last = at + 1; last < std::min(at + 5, sentence_.last); ++last) {
      const std::string_view key = token(last).key;
      if (token(last).kind != TokenKind::word) return std::nullopt;
      if (!key.ends_with("school")) continue;
      if (key == "school" && last == at + 1) return std::nullopt;
      if (key == "hogeschool" || key == "basisschool") return std::nullopt;
      const EducationLevel level = token(at).is("lagere")       ? EducationLevel::vmbo
                                   : token(at).is("middelbare") ? EducationLevel::mbo_4
                                                                : EducationLevel::hbo;
      return EducationMention{
          {.kind = Kind::dutch, .level = level, .names_field = true}, at, last + 1};
    }
    return std::nullopt;
  }

  /// "havo-diploma", "mbo-4 opleiding": the noun adds nothing.
  [[nodiscard]] bool belongs_to_level(const EducationMention& mention) const {
    if (mention.word.kind != Kind::school || mention.word.names_field || found_.empty()) {
      return false;
    }
    const EducationMention& before = found_.back();
    const std::uint32_t gap = mention.first - before.last;
    return before.first >= sentence_.first && before.word.kind != Kind::school &&
           before.word.kind != Kind::thinking &&
           (gap == 0 || (gap == 1 && token(before.last).is("-")));
  }

  [[nodiscard]] bool is_at(std::uint32_t at, std::initializer_list<Word> words) const {
    return at < sentence_.last && is_any(token(at), words);
  }

  /// "mbo-4", "mbo niveau 4", "mbo 3/4" (the lowest), "mbo Verzorgende IG, niveau 3".
  void read_number(EducationMention& mention) const {
    std::uint32_t at = mention.last;
    if (is_at(at, {","}) && is_at(at + 1, {"niveau", "level"})) ++at;
    while (is_at(at, {"-", "niveau", "level", "nivo", "niv", "(", ".", ":", "op"})) ++at;
    std::optional<EducationLevel> level = number_at(at);
    if (level) {
      mention.last = at + 1;
      while (is_at(mention.last, {"/", "-", "of", "en", "a", "or"})) {
        std::uint32_t next = mention.last + 1;
        while (is_at(next, {"niveau", "-"})) ++next;
        const std::optional<EducationLevel> other = number_at(next);
        if (!other) break;
        level = std::min(*level, *other);
        mention.last = next + 1;
      }
      mention.word.kind = mention.word.kind == Kind::mbo ? Kind::dutch : mention.word.kind;
    } else if (mention.word.kind == Kind::mbo) {
      level = number_later(mention.last);
      if (level) mention.word.kind = Kind::dutch;
    }
    mention.word.level = level;
  }

  [[nodiscard]] std::optional<EducationLevel> number_at(std::uint32_t at) const {
    if (at >= sentence_.last) return std::nullopt;
    if (is_at(at + 1, {"jaar", "jr", "jarig", "jarige", "years", "uur"})) return std::nullopt;
    if (const auto level = level_of_short(at)) return level;
    return level_of_number(token(at).number());
  }

  /// "n2", "niv3"
  [[nodiscard]] std::optional<EducationLevel> level_of_short(std::uint32_t at) const {
    if (is_at(at, {"n1", "niv1", "niveau1"})) return EducationLevel::mbo_1;
    if (is_at(at, {"n2", "niv2", "niveau2"})) return EducationLevel::mbo_2;
    if (is_at(at, {"n3", "niv3", "niveau3"})) return EducationLevel::mbo_3;
    if (is_at(at, {"n4", "niv4", "niveau4"})) return EducationLevel::mbo_4;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<EducationLevel> number_later(std::uint32_t at) const {
    const std::uint32_t end = std::min(at + 14, sentence_.last);
    for (; at < end; ++at) {
      if (is_at(at, {";", "mbo", "hbo", "havo", "vmbo", "mavo", "vwo"})) return std::nullopt;
      if (const auto level = level_of_short(at)) return level;
      if (is_at(at, {"niveau", "nivo", "niv", "level", "denkniveau", "werkniveau"})) {
        return number_at(is_at(at + 1, {"."}) ? at + 2 : at + 1);
      }
    }
    if (const auto level = number_in_next_cell()) return level;
    return number_on_line();
  }

  /// "Hoogste opleiding: mbo   richting: Onderwijsassistent niveau 4", in a form.
  [[nodiscard]] std::optional<EducationLevel> number_on_line() const {
    if (sentence_.last - sentence_.first > 6) return std::nullopt;
    const auto tokens = static_cast<std::uint32_t>(text_.tokens.size());
    const std::uint32_t end = std::min(sentence_.last + 25, tokens);
    const std::string_view bytes = text_.part_text(sentence_);
    for (std::uint32_t at = sentence_.last; at + 1 < end; ++at) {
      const std::uint32_t before = token(at - 1).end, begin = token(at).begin;
      if (begin < before || bytes.substr(before, begin - before).find('\n') != bytes.npos) break;
      if (is_any(token(at), {"mbo", "hbo", "havo", "vmbo", "mavo", "vwo"})) break;
      if (token(at).is("niveau")) return level_of_number(token(at + 1).number());
    }
    return std::nullopt;
  }

  /// "Mbo-verpleegkundige | niveau 4", in a row of a table.
  [[nodiscard]] std::optional<EducationLevel> number_in_next_cell() const {
    std::uint32_t next = sentence_.last;
    while (next < text_.tokens.size() && token(next).is("|")) ++next;
    if (next + 1 >= text_.tokens.size() || !token(next).is("niveau") ||
        token(next).begin < token(next - 1).end || sentence_.last - sentence_.first > 6) {
      return std::nullopt;
    }
    return level_of_number(token(next + 1).number());
  }

  [[nodiscard]] bool is_education(const EducationMention& mention) const {
    const Token& head = token(mention.first);
    if (head.name && mention.word.kind != Kind::title) return false;
    if (is_of_people(mention)) return false;
    switch (mention.word.kind) {
      case Kind::niveau:
        return mention.word.level && stands_for_mbo(mention);
      case Kind::title:
        return is_title_of_study(mention);
      case Kind::degree:
        if (head.is("doctoraal") && after_level(EducationLevel::wo)) return false;
        if (head.is("master") && is_at(mention.last, {"data", "class", "card"})) return false;
        if (is_any(head, {"ba", "ma", "bed"}) &&
            (!head.all_capital || (!head.is("mba") && (!is_at_capital(mention.last) ||
                                                       mention.last == sentence_.last)))) {
          return false;
        }
        return !is_at(mention.last, {"thesis"}) && !follows(mention, {"scrum", "web"});
      case Kind::dutch:
        if (head.is("wo")) return is_university(mention);
        // "overgestapt naar hbo"
        if (text_.subject == TextSubject::cv && follows(mention, {"naar"})) return false;
        // The sector where somebody works is no school of theirs.
        if (is_any(head, {"basisonderwijs", "lager"}) &&
            sentence_.section != SectionKind::education && !follows(mention, {"alleen", "heb"})) {
          return false;
        }
        if (is_any(head, {"academisch", "academische", "universitair", "universitaire"})) {
          return is_at(mention.last, {"werk", "denkniveau", "werkniveau", "opleiding", "niveau",
                                      "diploma", "geschoold", "opgeleid", "studie", "denk"});
        }
        if (head.is("ad")) return is_at(mention.first + 1, {"-"}) || head.capital;
        return true;
      default:
        return true;
    }
  }

  [[nodiscard]] bool is_at_capital(std::uint32_t at) const {
    return at < sentence_.last && token(at).kind == TokenKind::word && token(at).capital;
  }

  [[nodiscard]] bool after_level(EducationLevel level) const {
    return std::ranges::any_of(found_, [&](const EducationMention& other) {
      return other.first >= sentence_.first && other.word.level == level;
    });
  }

  [[nodiscard]] bool follows(const EducationMention& mention,
                             std::initializer_list<Word> words) const {
    return mention.first > sentence_.first && is_any(token(mention.first - 1), words);
  }

  /// "hbo-studenten", "docent mbo", "mbo'ers".
  [[nodiscard]] bool is_of_people(const EducationMention& mention) const {
    std::uint32_t next = mention.last;
    while (is_at(next, {"-", "'"})) ++next;
    if (is_at(next, {"instelling", "instellingen", "student", "studenten", "docent", "docenten",
                     "leerlingen", "stagiair", "stagiaire", "stagiaires", "stagiairs", "ers", "er",
                     "scholen", "raad", "school", "stage", "students", "teacher"}) &&
        mention.word.kind != Kind::thinking && mention.word.kind != Kind::school) {
      return true;
    }
    return follows(mention, {"docent", "docente", "leraar", "lerares", "voor het", "teacher"});
  }

  /// "Verzorgende IG, niveau 3" where trainings stand.
  [[nodiscard]] bool stands_for_mbo(const EducationMention& mention) const {
    if (follows(mention, {"beveiliger", "ksf", "op", "taal"})) return false;
    for (const EducationMention& other : found_) {
      if (other.first < sentence_.first || other.word.kind != Kind::dutch) continue;
      bool apart = false;
      for (std::uint32_t at = other.last; at < mention.first; ++at) apart |= is_at(at, {",", ";"});
      if (!apart) return false;
    }
    if (sentence_.section == SectionKind::education) return true;
    for (const Sentence& row : text_.sentences) {
      if (row.part != sentence_.part || row.line != sentence_.line) continue;
      for (std::uint32_t at = row.first; at < row.last; ++at) {
        if (is_any(token(at), {"opleiding", "diploma", "bbl", "bol", "roc", "entree"})) return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool is_title_of_study(const EducationMention& mention) const {
    if (text_.subject == TextSubject::vacancy) return false;
    const std::uint32_t next = is_at(mention.last, {"."}) ? mention.last + 1 : mention.last;
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
    return token(first).all_capital && !is_at(first + 1, {":", "1", "2"});
  }

  const ReadText& text_;
  const Sentence& sentence_;
  std::vector<EducationMention>& found_;
};

}  // namespace

bool find_education_words(const ReadText& text, const Sentence& sentence,
                          std::vector<EducationMention>& found) {
  return EducationScanner(text, sentence, found).scan();
}

}  // namespace overstap::extract
