// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/experience_years.h"

#include <algorithm>

#include "profiles/src/extract/education/education_training.h"
#include "profiles/src/extract/occupations/experience_spans.h"
#include "profiles/src/extract/occupations/experience_words.h"
#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

constexpr std::int32_t kWithExperience = 950;
constexpr std::int32_t kWithWork = 850;

class YearsFinder {
 public:
  YearsFinder(const TitleText& read, const TitleIndex& titles, std::vector<TextClaim>& claims)
      : read_{read}, text_{read.text}, titles_{titles}, claims_{claims} {}

  void read(const Sentence& sentence) {
    bool told = false;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (!begins_years(text_.tokens[i])) continue;
      const auto years = years_at(text_, i, sentence.last);
      if (!years) {
        if ((told && is_part_of_years(sentence, i)) || is_least_of_few(sentence, i)) {
          claim_part(sentence, i);
        }
        continue;
      }
      told = true;
      claim(sentence, *years);
      i = years->last - 1;
    }
  }

 private:
  /// "negen jaar ervaring, waarvan *twee* als planner", "the last *two* as shift leader": years
  /// without their word.
  [[nodiscard]] bool is_part_of_years(const Sentence& sentence, std::uint32_t at) const {
    const std::int32_t number = small_number(text_.tokens[at]);
    constexpr std::int32_t kMost = 40;
    if (number < 1 || number > kMost || at + 1 >= sentence.last || at == sentence.first) {
      return false;
    }
    std::uint32_t before = at;
    while (before > sentence.first &&
           is_any(text_.tokens[before - 1], {"de", "the", "minimaal", "minstens", "least", "at"})) {
      --before;
    }
    const bool led = before > sentence.first &&
                     is_any(text_.tokens[before - 1], {"waarvan", "which", "laatste", "last"});
    std::uint32_t behind = at + 1;
    while (behind < sentence.last && is_any(text_.tokens[behind], {"daarvan", "of", "which"})) {
      ++behind;
    }
    if (!led && behind == at + 1) return false;
    return behind < sentence.last &&
           is_any(text_.tokens[behind], {"als", "as", "in", "op", "bij", "at"});
  }

  /// "een paar jaar ervaring (minimaal *2*)"
  [[nodiscard]] bool is_least_of_few(const Sentence& sentence, std::uint32_t at) const {
    if (at == sentence.first ||
        !is_any(text_.tokens[at - 1], {"minimaal", "minstens", "min", "least", "minimum"})) {
      return false;
    }
    const std::int32_t number = small_number(text_.tokens[at]);
    constexpr std::int32_t kMost = 15;
    constexpr std::uint32_t kFurthest = 14;
    if (number < 1 || number > kMost) return false;
    if (at + 1 < sentence.last && text_.tokens[at + 1].kind != TokenKind::mark) return false;
    bool years = false, experience = false;
    for (std::uint32_t i = at > sentence.first + kFurthest ? at - kFurthest : sentence.first;
         i < at; ++i) {
      years |= months_of_unit(text_.tokens[i]) == 12;
      experience |= is_experience(text_.tokens[i]);
    }
    return years && experience;
  }

  void claim_part(const Sentence& sentence, std::uint32_t at) {
    constexpr std::int32_t kYear = 12;
    const auto stance = stance_at(text_, sentence, at, at + 1, ClaimFamily::requirement);
    if (!stance) return;
    ExperienceFound found{.least = Months{small_number(text_.tokens[at]) * kYear},
                          .most = {},
                          .in = {},
                          .with = {},
                          .in_label = {}};
    const std::uint32_t end = clause_end(text_, at + 1, sentence.last);
    for (std::uint32_t i = at + 1; i < end; ++i) add_title(found, i, end);
    claims_.push_back({.what = std::move(found),
                       .stance = *stance,
                       .span = text_.span(sentence, at, at + 1),
                       .label = {},
                       .rule = "experience.years_of_work",
                       .confidence = kWithWork});
  }

  /// What the words around a number of years tell of it.
  struct Around {
    std::uint32_t first = 0, last = 0;  ///< the words that carry the claim
    bool experience = false;            ///< "ervaring" and the like
    bool work = false;                  ///< "gewerkt", "als", "bij"
    bool least = false, most = false;   ///< "minimaal", "maximaal"
    bool other = false;                 ///< a term, a course
    bool age = false;                   ///< "ik ben 45 jaar", unless a title follows
    bool lasting = false;               ///< "al dertig jaar", "ruim 20 jaar"
    bool later = false;                 ///< "na twee jaar ervaring"
    bool life = false;                  ///< "ik woon", "mijn rijbewijs"
    bool nearly = false;                ///< "bijna tien jaar"
    bool branch = false;                ///< "tien jaar winkel", "two years in retail"
    bool of_firm = false;               ///< "wij zitten 25 jaar in de bouw"
    bool firm_has = false;              ///< "wij hebben samen 100 jaar ervaring"
    bool schooling = false;             ///< "Pabo: een jaar gedaan"
    bool bracket = false;               ///< "(4 years 9 months)"
    bool last_years = false;            ///< "laatste 2 jaar": of the job above
  };

  [[nodiscard]] Around around(const YearSpan& years, std::uint32_t low, std::uint32_t end) const {
    constexpr std::uint32_t kNear = 5;
    Around seen{.first = years.first, .last = years.last};
    bool firm_behind = false;
    for (std::uint32_t i = years.last; i < end; ++i) {
      const Token& token = text_.tokens[i];
      seen.other |= i < years.last + 2 && is_other(token);
      if (i >= years.last + kNear) break;
      if (is_experience(token)) {
        if (!seen.experience) seen.last = i + 1;
        seen.experience = true;
      }
      seen.work |= is_work(token) || (token.is("geweest") && i > years.last);
      seen.life |= is_life(token);
      firm_behind |= is_any(token, {"ons", "onze", "us", "our"});
      seen.schooling |= is_schooling(token);
      seen.branch |= i <= years.last + 3 && (is_branch(token) || is_function(token));
      seen.branch |= i == years.last && is_profession(token);
    }
    const bool been = std::any_of(text_.tokens.begin() + years.last,
                                  text_.tokens.begin() + std::min(end, years.last + kNear),
                                  [](const Token& token) { return token.is("geweest"); });
    bool firm_has = false, reader = false;
    for (std::uint32_t i = low; i < years.first; ++i) {
      const Token& token = text_.tokens[i];
      seen.other |= i + 1 == years.first && (is_other(token) || token.is("in"));
      seen.other |= i + 1 == years.first && token.is("nog") &&
                    (i == low || !is_any(text_.tokens[i - 1], {"ook", "daarnaast"}));
      seen.other |= i + 4 >= years.first && is_of_something_else(token);
      seen.last_years |= i + 1 == years.first && is_any(token, {"laatste", "last", "eerste"});
      seen.age |=
          i + 1 == years.first && !been && is_any(token, {"ben", "am", "is", "word", "aged", "nu"});
      seen.experience |= is_experience(token);
      seen.work |= is_work(token);
      seen.life |= is_life(token);
      seen.schooling |= is_schooling(token);
      seen.of_firm |= is_any(token, {"wij", "we", "ons", "onze", "our", "bedrijf", "opleiding",
                                     "familiebedrijf", "traineeship", "traject", "contract",
                                     "training", "programma", "garantie", "leertraject"});
      firm_has |= is_any(token, {"hebben", "have", "samen", "together", "train", "leiden",
                                 "inwerken", "opleiden"});
      const bool beside = i + 1 == years.first;
      constexpr std::int32_t kYoungest = 15 * 12;
      seen.age |= text_.subject == TextSubject::vacancy && years.least.value >= kYoungest &&
                  i + 4 > years.first && is_any(token, {"bent", "leeftijd"});
      seen.bracket |= beside && token.is("(");
      seen.later |= beside && is_any(token, {"na", "after", "binnen", "within"});
      seen.later |= beside && token.is("over") && !seen.experience &&
                    !is_any(text_.tokens[years.last - 1], {"years", "year"});
      seen.nearly |= beside && is_any(token, {"bijna", "krap", "nearly", "almost"});
      seen.lasting |= i + 2 >= years.first && is_any(token, {"al", "ruim"});
      reader |= is_any(token, {"je", "jij", "u", "you"});
      seen.most |= is_any(token, {"max", "maximaal", "hoogstens", "maximum"});
      if (is_any(token,
                 {"minimaal", "minstens", "min", "tenminste", "least", "minimum", "ruim", "al"}) ||
          (token.is("ten") && text_.tokens[i + 1].is("minste"))) {
        seen.first = std::min(seen.first, i);
        seen.least = true;
      }
    }
    seen.firm_has = (seen.of_firm && firm_has) || (seen.lasting && firm_behind && !reader);
    // "liefst heb je al een jaar in een keuken gestaan"
    seen.lasting = seen.lasting && !reader;
    for (std::uint32_t i = years.first; i < years.last; ++i) {
      seen.least |= is_any(text_.tokens[i], {"more", "meer", "+"});
    }
    seen.least |= years.last + 1 < end && is_any(text_.tokens[years.last], {"of", "or"}) &&
                  is_any(text_.tokens[years.last + 1], {"meer", "more", "langer", "longer"});
    return seen;
  }

  /// Whether a number of years is experience. A maximum leaves people out by age: a flag, and no
  /// demand; and in a vacancy years by themselves are mostly those of a firm or a contract.
  [[nodiscard]] bool is_claim(const Sentence& sentence, const YearSpan& years, const Around& seen,
                              bool title) const {
    // "Na tien jaar winkel wil ik ...", not "na twee jaar ziekte"
    const bool over = seen.later && text_.subject == TextSubject::cv && !seen.life &&
                      (seen.branch || is_work_behind(sentence, years));
    if (seen.later && !over) return false;
    if (seen.schooling && !seen.experience) return false;
    if (!seen.experience && is_of_job_above(sentence, years, seen, title)) return false;
    if (text_.subject == TextSubject::cv && !seen.experience && !title &&
        is_own_age(sentence, years)) {
      return false;
    }
    // "March 2022 - Present (4 years 9 months)" reckons what its dates say
    if (seen.bracket && text_.subject == TextSubject::cv && !seen.experience &&
        !periods_in(text_, sentence.first, years.first).empty()) {
      return false;
    }
    // "de afgelopen zes jaar was ik chauffeur"
    const bool was = years.last < sentence.last &&
                     is_any(text_.tokens[years.last], {"was", "werkte", "werk", "stond"});
    const bool lately = (title || (was && !seen.life)) && years.first > sentence.first &&
                        text_.tokens[years.first - 1].is("afgelopen");
    const bool no_work = (seen.other && !lately) || seen.life || (seen.age && !title);
    if (no_work && !seen.experience && !over) return false;
    if (text_.subject == TextSubject::vacancy) {
      if (seen.most || seen.firm_has) return false;
      return seen.experience ||
             (!seen.other && !seen.lasting && !seen.of_firm && seen.branch &&
              sentence.section != SectionKind::offer) ||
             (!seen.other && seen.least && seen.bracket && !seen.lasting) ||
             (years.in_years && !seen.other && !seen.lasting &&
              (seen.least || (seen.work && sentence.section == SectionKind::demands)));
    }
    const bool spent = years.first > sentence.first && text_.tokens[years.first - 1].is("for");
    return seen.experience || seen.work || spent || title || seen.branch || over ||
           (sentence.section == SectionKind::experience && years.in_years);
  }

  /// "Laatste 2 jaar nieuwe bezorgers inwerken", "sinds een jaar ook de administratie": some of the
  /// years of a job told above.
  [[nodiscard]] bool is_of_job_above(const Sentence& sentence, const YearSpan& years,
                                     const Around& seen, bool title) const {
    // "Laatste 2 jaar nieuwe bezorgers inwerken"
    if (seen.last_years && text_.subject == TextSubject::cv && !title && !seen.branch &&
        sentence.section == SectionKind::experience) {
      return true;
    }
    // "sinds een jaar ook de administratie": one of the tasks
    constexpr std::int32_t kYear = 12;
    if (years.least.value == kYear && years.first > sentence.first &&
        is_any(text_.tokens[years.first - 1], {"sinds", "since"})) {
      return true;
    }
    return false;
  }

  /// "na acht jaar als kok"
  [[nodiscard]] bool is_work_behind(const Sentence& sentence, const YearSpan& years) const {
    return years.last < sentence.last && is_any(text_.tokens[years.last], {"als", "as"});
  }

  /// "Ik heet Noor, 19 jaar, en zoek ...": the number stands by itself beside who it is.
  [[nodiscard]] bool is_own_age(const Sentence& sentence, const YearSpan& years) const {
    constexpr std::int32_t kYoungest = 14 * 12, kOldest = 75 * 12;
    if (!years.in_years || years.least.value < kYoungest || years.least.value > kOldest) {
      return false;
    }
    const bool apart =
        years.last >= sentence.last || text_.tokens[years.last].kind == TokenKind::mark ||
        is_any(text_.tokens[years.last], {"en", "and", "zoek", "zoekt", "uit", "jong"});
    if (!apart) return false;
    constexpr std::uint32_t kReach = 8;
    for (std::uint32_t i = years.first > sentence.first + kReach ? years.first - kReach
                                                                 : sentence.first;
         i < years.first; ++i) {
      if (is_any(text_.tokens[i], {"ben", "heet", "naam", "am", "name"})) return true;
    }
    return years.first > sentence.first && text_.tokens[years.first - 1].name;
  }

  /// "*minimaal 4* en maximaal 8 jaar ervaring": the words of the least, which stands before the
  /// most; nothing where they do not.
  [[nodiscard]] std::optional<YearSpan> least_before(const Sentence& sentence,
                                                     const YearSpan& years) const {
    constexpr std::int32_t kYear = 12;
    std::uint32_t at = years.first;
    const auto back = [&](const WordList& words) {
      if (at > sentence.first && text_.tokens[at - 1].is(".")) --at;
      if (at == sentence.first || !words.holds_one(text_.tokens[at - 1].hash)) return false;
      --at;
      return true;
    };
    if (!back({"maximaal", "max", "hoogstens", "maximum", "hooguit"})) return std::nullopt;
    if (!back({"en", "and", "tot", "/", ","}) || at == sentence.first) return std::nullopt;
    const std::uint32_t number = --at;
    const std::int32_t least = small_number(text_.tokens[number]);
    if (least < 1 || !back({"minimaal", "min", "minstens", "minimum"})) return std::nullopt;
    return YearSpan{at, number + 1, Months{least * kYear}, Months{least * kYear}, true};
  }

  void claim(const Sentence& sentence, YearSpan years) {
    const std::uint32_t low = clause_begin(text_, sentence.first, years.first);
    const std::uint32_t end = clause_end(text_, years.last, sentence.last);
    Around seen = around(years, low, end);
    // The most leaves people out by age; the least is asked.
    if (const auto least = least_before(sentence, years)) {
      seen.most = false;
      seen.first = least->first;
      seen.last = least->last;
      years = *least;
    }
    ExperienceFound found{.least = years.least, .most = {}, .in = {}, .with = {}, .in_label = {}};
    constexpr std::int32_t kYear = 12;
    if (seen.nearly && years.least.value >= 2 * kYear) {
      found.least = Months{years.least.value - kYear};
    }
    for (std::uint32_t i = low; i < end; ++i) add_title(found, i, end);
    if (found.in.empty()) found.in_label = field_after(seen.last, end, sentence);
    if (!is_claim(sentence, years, seen, !found.in.empty())) return;
    const auto stance =
        stance_at(text_, sentence, years.first, seen.last, ClaimFamily::requirement);
    if (!stance) return;
    // "na tien jaar winkel wil ik iets anders": the years were.
    const bool had = text_.subject == TextSubject::cv && stance == Stance::wants;
    if (years.most.value > years.least.value) found.most = years.most;
    for (std::uint32_t i = low; i < end; ++i) {
      found.leading |= is_any(text_.tokens[i], {"leidinggevende", "leidinggeven", "leidinggevend",
                                                "managementervaring", "supervisory"});
    }
    claims_.push_back({.what = std::move(found),
                       .stance = had ? Stance::has : *stance,
                       .span = text_.span(sentence, seen.first, seen.last),
                       .label = {},
                       .rule = seen.experience ? "experience.years" : "experience.years_of_work",
                       .confidence = seen.experience ? kWithExperience : kWithWork});
  }

  void add_title(ExperienceFound& found, std::uint32_t at, std::uint32_t end) const {
    const Token& token = text_.tokens[at];
    if ((read_.bits(at) & kMayBegin) == 0 || token.name) return;
    auto title = titles_.at(read_, at, end);
    if (!title && is_place_of_work(at)) title = titles_.department_at(read_, at, end);
    if (!title || std::ranges::find(found.in, title->occupation) != found.in.end()) return;
    found.in.push_back(title->occupation);
  }

  /// "in een KCC", "bij burgerzaken"
  [[nodiscard]] bool is_place_of_work(std::uint32_t at) const {
    if (at > 0 && is_any(text_.tokens[at - 1], {"een", "de", "het", "a", "an", "the"})) --at;
    return at > 0 && is_any(text_.tokens[at - 1], {"in", "bij", "binnen", "at", "within"});
  }

  /// The words after "ervaring in" that fit no title.
  [[nodiscard]] std::string field_after(std::uint32_t at, std::uint32_t end,
                                        const Sentence& sentence) const {
    constexpr std::uint32_t kLongest = 6;
    if (at >= end || !is_any(text_.tokens[at],
                             {"in", "bij", "binnen", "als", "met", "at", "as", "with", "within"})) {
      return {};
    }
    const std::uint32_t first = at + 1;
    std::uint32_t last = first;
    while (last < end && last - first < kLongest && text_.tokens[last].kind == TokenKind::word) {
      if (is_any(text_.tokens[last], {"vergelijkbare", "soortgelijke", "gelijksoortige", "dezelfde",
                                      "similar", "deze", "comparable"})) {
        return {};
      }
      ++last;
    }
    return last == first ? std::string{}
                         : std::string{text_.words(text_.span(sentence, first, last))};
  }

  const TitleText& read_;
  const ReadText& text_;
  const TitleIndex& titles_;
  std::vector<TextClaim>& claims_;
};

}  // namespace

void find_experience_years(const TitleText& read, const TitleIndex& titles,
                           std::vector<TextClaim>& claims) {
  YearsFinder finder{read, titles, claims};
  for (std::size_t s = 0; s < read.sentences.size(); ++s) {
    const Sentence& sentence = read.text.sentences[s];
    if ((read.sentences[s] & kTimeUnit) != 0 && !sentence.heading) finder.read(sentence);
  }
}

}  // namespace overstap::extract
