// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/occupations/experience_years.h"

#include <algorithm>

#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

constexpr std::int32_t kWithExperience = 950;
constexpr std::int32_t kWithWork = 850;

/// Months of a unit; 0 for any other word.
std::int32_t months_of_unit(const Token& token) {
  if (is_any(token, {"jaar", "jaren", "jr", "years", "year", "yrs", "jarige"})) return 12;
  return is_any(token, {"maanden", "maand", "months", "month", "mnd", "mnden", "mnds"}) ? 1 : 0;
}

bool is_experience(const Token& token) {
  return is_any(token,
                {"ervaring", "werkervaring", "experience", "praktijkervaring", "beroepservaring",
                 "ervaren", "leidinggeven", "relevante", "aantoonbare"}) ||
         token.key.ends_with("ervaring");
}

/// `gekookt`, `geholpen`, `gegeven`: what somebody did.
bool is_participle(const Token& token) {
  constexpr std::size_t kShortest = 6;
  return token.kind == TokenKind::word && token.key.size() >= kShortest &&
         token.key.starts_with("ge") &&
         (token.key.ends_with("t") || token.key.ends_with("d") || token.key.ends_with("en")) &&
         !is_any(token, {"geleden", "gemeente", "gehaald", "getrouwd", "gewoond", "gebied",
                         "geldend", "gesprekken", "gegevens", "geduld", "geweest"});
}

bool is_work(const Token& token) {
  return is_any(token, {"ik",    "i",      "have",     "heb",     "been",   "in",     "gewerkt",
                        "werk",  "werkte", "werkzaam", "gestaan", "werken", "worked", "working",
                        "spent", "acteer", "gedaan",   "gehad",   "lijn",   "actief", "dienst",
                        "bezig", "als",    "as",       "bij",     "gezeten"}) ||
         is_participle(token);
}

/// Words after or before the number that make it something else than experience.
bool is_other(const Token& token) {
  return is_any(token, {"oud",      "old",    "geleden",   "ago",      "contract",  "jaarcontract",
                        "leeftijd", "age",    "geldig",    "garantie", "bestaat",   "bestaan",
                        "leerjaar", "cursus", "opleiding", "diploma",  "proeftijd", "opzegtermijn",
                        "binnen",   "within", "na",        "after",    "per",       "elk",
                        "ieder",    "elke",   "every",     "duurt",    "studie",    "school",
                        "kind",     "zoon",   "dochter",   "jong",     "jonge",     "afgelopen",
                        "komende"});
}

/// What people have or do for years that is no work.
bool is_life(const Token& token) {
  return is_any(
      token,
      {"rijbewijs", "woon",    "woont", "wonen", "woonachtig", "getrouwd", "lid",     "mts",
       "mbo",       "hbo",     "havo",  "vwo",   "mavo",       "gestopt",  "loop",    "pianoles",
       "hardlopen", "muziek",  "samen", "sport", "voetbal",    "speel",    "zing",    "rijbewijzen",
       "licence",   "license", "live",  "lived", "married",    "member",   "gewoond", "rook"});
}

/// A number of years or months at the tokens `[first, last)`.
struct Span {
  std::uint32_t first = 0, last = 0;
  Months least, most;
  bool in_years = false;
};

/// "een half jaar", "2,5 jaar", "2½ jaar", "twee en een half jaar".
std::optional<Span> fraction_at(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  constexpr std::int32_t kYear = 12;
  const auto year_at = [&](std::uint32_t i) {
    return i < last && months_of_unit(text.tokens[i]) == kYear;
  };
  const auto span = [&](std::uint32_t unit, std::int32_t months) {
    return Span{at, unit + 1, Months{months}, Months{months}, true};
  };
  const Token& token = text.tokens[at];
  if (token.is("half") && year_at(at + 1)) return span(at + 1, kYear / 2);
  if (token.is("halfjaar")) return span(at, kYear / 2);
  if (at + 1 < last && is_any(token, {"een", "half"}) && text.tokens[at + 1].is("half") &&
      year_at(at + 2)) {
    return span(at + 2, kYear / 2);
  }
  if (at + 3 < last && token.number() >= 0 && token.number() < 60 &&
      is_any(text.tokens[at + 1], {",", "."}) && text.tokens[at + 1].glued &&
      text.tokens[at + 2].glued && text.tokens[at + 2].key.size() == 1 &&
      text.tokens[at + 2].number() >= 0 && year_at(at + 3)) {
    const std::int32_t tenths = text.tokens[at + 2].number();
    return span(at + 3, token.number() * kYear + tenths * kYear / 10);
  }
  return std::nullopt;
}

/// "3 jaar", "2 tot 3 jaar", "1-2 jaar", "anderhalf jaar", "5+ years"; nothing where token `at`
/// begins none.
std::optional<Span> years_at(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  if (const auto fraction = fraction_at(text, at, last)) return fraction;
  const std::int32_t first = small_number(text.tokens[at]);
  if (first < 0) return std::nullopt;
  if (at > 0 && text.tokens[at].glued && is_any(text.tokens[at - 1], {",", "."}) &&
      text.tokens[at - 1].glued) {
    return std::nullopt;  // the cents of "3,5"
  }
  std::int32_t second = first;
  std::uint32_t i = at + 1;
  if (i + 1 < last && is_any(text.tokens[i], {"-", "tot", "to", "a", "of", "or"}) &&
      small_number(text.tokens[i + 1]) >= first) {
    second = small_number(text.tokens[i + 1]);
    i += 2;
  }
  while (i < last &&
         is_any(text.tokens[i], {"+", "volle", "hele", "full", "or", "more", "of", "meer"})) {
    ++i;
  }
  if (i >= last) return std::nullopt;
  const std::int32_t unit = months_of_unit(text.tokens[i]);
  if (unit == 0) return std::nullopt;
  const bool half = text.tokens[at].is("anderhalf");
  // "een jaar of twee"
  if (i + 2 < last && text.tokens[i + 1].is("of") && small_number(text.tokens[i + 2]) > first) {
    const Months about{small_number(text.tokens[i + 2]) * unit};
    return Span{at, i + 3, about, about, unit == 12};
  }
  return Span{at, i + 1, Months{half ? 18 : first * unit}, Months{half ? 18 : second * unit},
              unit == 12};
}

/// Ends of the clause around the number: `;`, `.` and in vacancies `,` too far away.
std::uint32_t clause_end(const ReadText& text, std::uint32_t at, std::uint32_t last) {
  constexpr std::uint32_t kFurthest = 14;
  std::uint32_t i = at;
  for (; i < last && i - at < kFurthest; ++i) {
    if (is_any(text.tokens[i], {";", ".", "!", "?", "("})) break;
  }
  return i;
}

/// Where the clause before the number begins, at most so many tokens back.
std::uint32_t clause_begin(const ReadText& text, std::uint32_t first, std::uint32_t at) {
  constexpr std::uint32_t kFurthest = 8;
  std::uint32_t i = at;
  const auto ends = [&](std::uint32_t mark) {
    const bool short_form = text.tokens[mark].is(".") && mark > first &&
                            is_any(text.tokens[mark - 1], {"min", "max", "ca", "ong"});
    return !short_form && is_any(text.tokens[mark], {";", ".", "!", "?"});
  };
  while (i > first && at - i < kFurthest && !ends(i - 1)) --i;
  return i;
}

class YearsFinder {
 public:
  YearsFinder(const ReadText& text, const TitleIndex& titles, std::vector<TextClaim>& claims)
      : text_{text}, titles_{titles}, claims_{claims} {}

  void read(const Sentence& sentence) {
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (text_.tokens[i].kind == TokenKind::mark) continue;
      const auto years = years_at(text_, i, sentence.last);
      if (!years) continue;
      claim(sentence, *years);
      i = years->last - 1;
    }
  }

 private:
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
    bool bracket = false;               ///< "(4 years 9 months)"
  };

  [[nodiscard]] Around around(const Span& years, std::uint32_t low, std::uint32_t end) const {
    constexpr std::uint32_t kNear = 5;
    Around seen{.first = years.first, .last = years.last};
    for (std::uint32_t i = years.last; i < end; ++i) {
      const Token& token = text_.tokens[i];
      seen.other |= i < years.last + 2 && is_other(token);
      if (i >= years.last + kNear) break;
      if (is_experience(token)) {
        if (!seen.experience) seen.last = i + 1;
        seen.experience = true;
      }
      seen.work |= is_work(token);
      seen.life |= is_life(token);
    }
    for (std::uint32_t i = low; i < years.first; ++i) {
      const Token& token = text_.tokens[i];
      seen.other |= i + 1 == years.first && (is_other(token) || token.is("in"));
      seen.age |= i + 1 == years.first && is_any(token, {"ben", "am", "is", "word", "aged", "nu"});
      seen.experience |= is_experience(token);
      seen.work |= is_work(token);
      seen.life |= is_life(token);
      const bool beside = i + 1 == years.first;
      constexpr std::int32_t kYoungest = 15 * 12;
      seen.age |= text_.subject == TextSubject::vacancy && years.least.value >= kYoungest &&
                  i + 4 > years.first && is_any(token, {"bent", "leeftijd"});
      seen.bracket |= beside && token.is("(");
      seen.later |= beside && is_any(token, {"na", "after", "binnen", "within", "over"});
      seen.nearly |= beside && is_any(token, {"bijna", "krap", "nearly", "almost"});
      seen.lasting |= is_any(token, {"al", "ruim"});
      seen.most |= is_any(token, {"max", "maximaal", "hoogstens", "maximum"});
      if (is_any(token,
                 {"minimaal", "minstens", "min", "tenminste", "least", "minimum", "ruim", "al"}) ||
          (token.is("ten") && text_.tokens[i + 1].is("minste"))) {
        seen.first = std::min(seen.first, i);
        seen.least = true;
      }
    }
    return seen;
  }

  /// Whether a number of years is experience. A maximum leaves people out by age: a flag, and no
  /// demand; and in a vacancy years by themselves are mostly those of a firm or a contract.
  [[nodiscard]] bool is_claim(const Sentence& sentence, const Span& years, const Around& seen,
                              bool title) const {
    if (seen.later) return false;
    // "March 2022 - Present (4 years 9 months)" reckons what its dates say
    if (seen.bracket && text_.subject == TextSubject::cv && !seen.experience &&
        !periods_in(text_, sentence.first, years.first).empty()) {
      return false;
    }
    if ((seen.other || seen.life || (seen.age && !title)) && !seen.experience) return false;
    if (text_.subject == TextSubject::vacancy) {
      if (seen.most) return false;
      return seen.experience ||
             (years.in_years && !seen.other && !seen.lasting &&
              (seen.least || (seen.work && sentence.section == SectionKind::demands)));
    }
    const bool spent = years.first > sentence.first && text_.tokens[years.first - 1].is("for");
    return seen.experience || seen.work || spent || title ||
           (sentence.section == SectionKind::experience && years.in_years);
  }

  void claim(const Sentence& sentence, const Span& years) {
    const std::uint32_t low = clause_begin(text_, sentence.first, years.first);
    const std::uint32_t end = clause_end(text_, years.last, sentence.last);
    const Around seen = around(years, low, end);
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
    if (years.most.value > years.least.value) found.most = years.most;
    for (std::uint32_t i = low; i < end; ++i) {
      found.leading |= is_any(text_.tokens[i], {"leidinggevende", "leidinggeven", "leidinggevend",
                                                "managementervaring", "supervisory"});
    }
    claims_.push_back({.what = std::move(found),
                       .stance = *stance,
                       .span = text_.span(sentence, seen.first, seen.last),
                       .label = {},
                       .rule = seen.experience ? "experience.years" : "experience.years_of_work",
                       .confidence = seen.experience ? kWithExperience : kWithWork});
  }

  void add_title(ExperienceFound& found, std::uint32_t at, std::uint32_t end) const {
    const Token& token = text_.tokens[at];
    if (token.kind == TokenKind::mark || token.name) return;
    auto title = titles_.at(text_, at, end);
    if (!title && is_place_of_work(at)) title = titles_.department_at(text_, at, end);
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

  const ReadText& text_;
  const TitleIndex& titles_;
  std::vector<TextClaim>& claims_;
};

}  // namespace

void find_experience_years(const ReadText& text, const TitleIndex& titles,
                           std::vector<TextClaim>& claims) {
  YearsFinder finder{text, titles, claims};
  for (const Sentence& sentence : text.sentences) {
    if (!sentence.heading) finder.read(sentence);
  }
}

}  // namespace overstap::extract
