// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/education/education_words.h"
#include "profiles/src/extract/education/education_number.h"
#include "profiles/src/extract/education/education_people.h"
#include "profiles/src/extract/education/education_sense.h"
#include "profiles/src/extract/education/education_training.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace overstap::extract {
namespace {

using Kind = EducationWord::Kind;

class EducationScanner {
 public:
  EducationScanner(const ReadText& text, const Sentence& sentence,
                   std::vector<EducationMention>& found)
      : text_{text}, sentence_{sentence}, found_{found} {}

  bool scan() {
    const PhraseTable<EducationWord>& words = education_words();
    const std::size_t from = found_.size();
    for (std::uint32_t at = sentence_.first; at < sentence_.last;) {
      const auto match = words.find(text_.tokens, at, sentence_.last);
      if (const std::optional<EducationMention> school = old_school(at)) {
        found_.push_back(*school);
        at = school->last;
        continue;
      }
      if (match.value == nullptr) {
        if (!ends_as_training(token(at))) {
          ++at;
          continue;
        }
        if (token(at).key.size() > 6 && token(at).key.ends_with("mavo")) {
          found_.push_back(
              {{.kind = Kind::dutch, .level = EducationLevel::vmbo, .names_field = true},
               at,
               at + 1});
        } else if (is_named_diploma(token(at)) || is_named_training(token(at))) {
          found_.push_back(
              {{.kind = Kind::school, .level = std::nullopt, .names_field = true}, at, at + 1});
        }
        ++at;
        continue;
      }
      EducationMention mention{*match.value, at, match.last};
      if (mention.word.kind == Kind::mbo || mention.word.kind == Kind::niveau) {
        read_level_number(text_, sentence_, mention);
      }
      at = mention.last;
      if (!means_education(text_, sentence_, found_, mention)) {
        // "havo- en vwo-klassen"
        if (is_of_people(text_, sentence_, mention)) drop_joined(mention.first, from);
        continue;
      }
      // "wo bachelor" is one training.
      const bool same = mention.word.kind == Kind::degree && found_.size() > from &&
                        found_.back().last == mention.first &&
                        (found_.back().word.level == EducationLevel::wo ||
                         found_.back().word.level == EducationLevel::hbo) &&
                        found_.back().word.kind == Kind::dutch;
      if (same) {
        found_.back().last = mention.last;
        continue;
      }
      // "HBO Associate degree"
      const bool narrower = mention.word.level == EducationLevel::ad && found_.size() > from &&
                            found_.back().last == mention.first;
      if (narrower) found_.pop_back();
      if (!belongs_to_level(mention)) found_.push_back(mention);
    }
    drop_trades(from);
    return found_.size() > from;
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }

  /// "ingenieursdiploma", but not a diploma that is a certificate.
  static bool is_named_diploma(const Token& token) {
    return token.key.size() > 9 && token.key.ends_with("diploma") &&
           !is_any(token, {"zwemdiploma", "ehbodiploma", "bhvdiploma", "typediploma",
                           "heftruckdiploma", "triagediploma", "wftdiploma", "vaardiploma"});
  }

  /// A profession says a level where no other word does.
  void drop_trades(std::size_t from) {
    const auto begin = found_.begin() + static_cast<std::ptrdiff_t>(from);
    const bool told = std::any_of(begin, found_.end(), [](const EducationMention& mention) {
      return says_level(mention) && !mention.word.trade;
    });
    if (!told) return;
    const auto kept = std::remove_if(begin, found_.end(), [&](const EducationMention& mention) {
      return mention.word.trade && !is_one_of_choice(mention);
    });
    found_.erase(kept, found_.end());
  }

  /// "Diploma Verzorgende IG of Verpleegkunde mbo-4", asked: each of them will do.
  [[nodiscard]] bool is_one_of_choice(const EducationMention& mention) const {
    return text_.subject == TextSubject::vacancy && is_at(mention.last, {"of", "or"}) &&
           !is_at(mention.last + 1, {"niveau", "mbo"});
  }

  /// Takes back what a hyphen joins to the word at `first`: "havo- en".
  void drop_joined(std::uint32_t first, std::size_t from) {
    if (found_.size() == from || first < sentence_.first + 2) return;
    const bool joined = is_at(first - 1, {"en", "of"}) && is_at(first - 2, {"-"});
    if (joined && found_.back().last + 2 == first) found_.pop_back();
  }

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

  [[nodiscard, gnu::always_inline]] bool is_at(std::uint32_t at, const WordList& words) const {
    return at < sentence_.last && is_any(token(at), words);
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
