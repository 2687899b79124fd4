// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/hours_phrase.h"

#include <algorithm>

namespace overstap::extract {
namespace {

constexpr std::string_view kBesideWage = "hours.beside_wage";

class HoursReader {
 public:
  HoursReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  void read() {
    std::int32_t done = s_.first();
    for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
      const Lex kind = s_.kind(i);
      if (kind == Lex::hour || kind == Lex::hour_adjective) {
        if (const auto labelled = after_label(i)) {
          i = done = *labelled;
          continue;
        }
        if (goes_on(i)) continue;
        auto phrase = hours_phrase_at(s_, i);
        if (!phrase || phrase->first < done) continue;
        take_around(s_, *phrase);
        done = phrase->last;
        if (!is_no_working_week(s_, *phrase)) done = std::max(done, add_unless_averaged(*phrase));
      } else if (kind == Lex::number && i >= done) {
        bare_range(i);
      }
    }
  }

 private:
  /// `24 uur tot 32 uur`: the first hour's word ends nothing.
  [[nodiscard]] bool goes_on(std::int32_t i) const {
    // `minimaal 20 uur, maximaal 24 uur`
    std::int32_t most = i + 1;
    while (s_.is(most, {",", "en", "and", "per", "week"})) ++most;
    if (most > i + 1 && s_.is(most, {"max", "maximaal", "hooguit", "hoogstens", "maximum"}) &&
        s_.kind(most + 1) == Lex::number && s_.kind(most + 2) == Lex::hour &&
        s_.any(i - 4, i, {"min", "minimaal", "minstens", "minimum"})) {
      return true;
    }
    const std::int32_t next = after_range_word(s_, i + 1);
    if (next == i + 1) return false;
    return (s_.kind(next) == Lex::number && s_.kind(next + 1) == Lex::hour) ||
           (s_.kind(next) == Lex::hour && s_.lexeme(next).value > 0);
  }

  /// `Uren 20 tot 25` at the beginning of a line
  [[nodiscard]] bool leads_range(std::int32_t i) const {
    return i == s_.first() && s_.is(i, {"uren", "hours"}) && s_.digits(i + 1) >= 8 &&
           (after_range_word(s_, i + 2) > i + 2 || s_.is(i + 2, {"/", ",", "|", ";"}));
  }

  /// `Uren: 16-24`, `Aantal uren per week: 32`: the last token of the numbers.
  std::optional<std::int32_t> after_label(std::int32_t i) {
    if (s_.lexeme(i).value > 0) return std::nullopt;
    std::int32_t at = i + 1;
    at = after_per_week(s_, at);
    if (s_.is(at, {"("}) && after_per_week(s_, at + 1) > at + 1) {
      at = after_per_week(s_, at + 1);
      if (s_.is(at, {")"})) ++at;
    }
    if (s_.is(at, {":", "="})) {
      ++at;
    } else if (s_.kind(i - 1) == Lex::number || (at == i + 1 && !leads_range(i))) {
      return std::nullopt;
    }
    while (s_.is(at, {"min", "minimaal", "minstens", "max", "maximaal", "hooguit", "vanaf", "tot",
                      "ca", "circa", "ongeveer", "gemiddeld", ".", "tussen"})) {
      ++at;
    }
    HoursPhrase phrase{.first = at, .last = at + 1};
    if (s_.kind(at) != Lex::number) return std::nullopt;
    phrase.min = phrase.max = s_.lexeme(at).value;
    std::int32_t next = after_range_word(s_, at + 1);
    while (s_.is(next, {","}) && s_.digits(next + 1) > phrase.min && s_.digits(next + 1) <= 48 &&
           s_.is(next + 2, {",", "of", "or", "en"})) {
      next += 2;  // `24, 32 of 38`
    }
    if (s_.is(next, {"/", "a", "of", "or", "en"})) ++next;
    if (next > at + 1 && s_.kind(next) == Lex::number) {
      if (phrase.min < 8 && !s_.is(at + 1, {"-"})) return std::nullopt;
      phrase.max = s_.lexeme(next).value;
      phrase.last = next + 1;
      phrase.range = true;
    } else if (const std::int32_t most = after_most(at + 1); s_.kind(most) == Lex::number) {
      phrase.max = s_.lexeme(most).value;  // `min. 16 en max. 20`
      phrase.last = most + 1;
      phrase.range = true;
    }
    if (s_.kind(phrase.last) == Lex::hour) return std::nullopt;
    if (s_.is(phrase.last, {".", ":"}) && s_.digits(phrase.last + 1) >= 0) return std::nullopt;
    if (phrase.min > phrase.max || phrase.max > kMostHours || phrase.max < 4) return std::nullopt;
    if (s_.cv() && s_.has_year()) return std::nullopt;
    widen(s_, phrase);
    add(phrase, "hours.label");
    return phrase.last - 1;
  }

  /// The token behind `en max.`, `, maximaal`; -1 when there is no such word.
  [[nodiscard]] std::int32_t after_most(std::int32_t i) const {
    while (s_.is(i, {"en", ",", "-", "/", "and"})) ++i;
    if (!s_.is(i, {"max", "maximaal", "hooguit", "hoogstens", "maximum"})) return -1;
    return s_.is(i + 1, {".", ":"}) ? i + 2 : i + 1;
  }

  /// `32 p/w`, `24-32 per week`: hours without the word.
  bool per_week_alone(std::int32_t i, std::int32_t next) {
    const bool range = next > i + 1 && s_.digits(next) >= 0;
    const std::int32_t upper = range ? next : i;
    const std::int32_t last = after_per_week(s_, upper + 1);
    if (last == upper + 1 || s_.is(upper + 1, {"week", "-", "a"})) return false;
    const HoursPhrase phrase{.first = i,
                             .last = last,
                             .min = s_.digits(i),
                             .max = s_.digits(upper),
                             .range = range,
                             .per_week = true};
    if (phrase.min < 8 || phrase.max > 48 || phrase.min > phrase.max) return false;
    if (s_.is(i - 1, {"€", "-", "/", ",", ".", ":"}) && !s_.is(i - 1, {",", ":"})) return false;
    if (is_no_working_week(s_, phrase)) return false;
    add(phrase, "hours.per_week");
    return true;
  }

  /// `24-32` between commas, without a word for hours.
  void bare_range(std::int32_t i) {
    std::int32_t next = after_range_word(s_, i + 1);
    if (next == i + 1 && s_.is(next, {"/", "a"})) ++next;
    if (per_week_alone(i, next)) return;
    if (i == s_.first() && i + 1 == s_.last() && s_.digits(i) >= 8 && s_.digits(i) <= 48 &&
        s_.labelled({"uren", "uur", "hours", "arbeidsduur", "contracturen", "urenomvang"})) {
      add({.first = i, .last = i + 1, .min = s_.digits(i), .max = s_.digits(i)}, "hours.label");
      return;
    }
    if (next == i + 1 && s_.cv() && is_other_hours(i)) {
      add({.first = i, .last = i + 1, .min = s_.digits(i), .max = s_.digits(i)}, "hours.bare");
      return;
    }
    if (next == i + 1 || s_.digits(i) < 0 || s_.digits(next) < 0) return;
    const HoursPhrase phrase{
        .first = i, .last = next + 1, .min = s_.digits(i), .max = s_.digits(next), .range = true};
    if (phrase.min < 8 || phrase.max > 48 || phrase.min >= phrase.max || phrase.max < 20) return;
    if (s_.token(i).key.size() != 2 || s_.token(next).key.size() != 2) return;
    if (!s_.alone(phrase.first, phrase.last) || phrase.min % 2 != 0 || phrase.max % 2 != 0) return;
    if (s_.any(next + 1, next + 2, {"."}) && s_.digits(next + 2) >= 0) return;
    if (phrase.max <= 24 && roster_word_before(s_, s_.first(), i)) return;
    if (phrase.max <= 24 && s_.any(i - 3, next + 4, {"late", "vroege", "diensten", "dienst"}))
      return;
    if (phrase.max <= 24 && phrase.min < 12) return;
    if (s_.cv() && (s_.has_year() || s_.any(s_.first(), s_.last(), {"jaar", "jr"}))) return;
    if (s_.is(i - 1, {"€"}) || s_.is(i - 2, {"€"})) return;
    add(phrase, "hours.bare");
  }

  /// `Veertig uur hoeft niet meer, 32 is mooi`, `minimaal 28 uur, liever 36`
  [[nodiscard]] bool is_other_hours(std::int32_t i) const {
    if (s_.digits(i) < 8 || s_.digits(i) > kMostHours) return false;
    const bool closed = !s_.has(i + 1) || s_.is(i + 1, {",", ".", ";", ")", "!"});
    if (closed && s_.is(i - 1, {"liever", "liefst", "eventueel", "desnoods"}) &&
        s_.any(s_.first(), i, {"uur", "uren", "hours", "u"})) {
      return true;
    }
    if (!s_.is(i + 1, {"is", "mag", "zou", "vind"}) || !s_.is(i - 1, {",", "maar"})) return false;
    return s_.any(s_.first(), i, {"uur", "uren"});
  }

  /// `40 of 24 uur, gemiddeld 32`: the mean is what holds.
  std::int32_t add_unless_averaged(HoursPhrase phrase) {
    for (std::int32_t i = phrase.last; i < std::min(phrase.last + 4, s_.last()); ++i) {
      if (!about_word(s_, i) || !s_.is(i, {"gemiddeld", "average"})) continue;
      const std::int32_t mean = s_.lexeme(i + 1).value;
      if (s_.kind(i + 1) != Lex::number || mean < 8 || mean > kMostHours) continue;
      if (s_.is(i + 2, {"-", ",", "."}) && s_.digits(i + 3) >= 0) continue;
      add({.first = i + 1, .last = i + 2, .min = mean, .max = mean}, "hours.mean");
      return s_.kind(i + 2) == Lex::hour ? i + 3 : i + 2;
    }
    widen(s_, phrase);
    or_else(phrase);
    if (beside_wage(phrase)) {
      add(phrase, kBesideWage);
    } else if (phrase.computed) {
      add(phrase, "hours.days");
    } else {
      add(phrase, phrase.range ? "hours.range" : "hours.number");
    }
    return phrase.last;
  }

  /// `38 uur. Mag ook 32.`, `bij 40 uur (32 uur kan ook)`: from the one to the other.
  void or_else(HoursPhrase& phrase) const {
    if (phrase.range || phrase.computed) return;
    const auto other = [&](std::int32_t hours) {
      if (hours < 8 || hours > kMostHours) return;
      phrase.min = std::min(phrase.min, hours);
      phrase.max = std::max(phrase.max, hours);
    };
    const std::int32_t at = phrase.last;
    // `24 uur maar 32 is ook goed`
    if (s_.is(at, {"maar", ",", "of"}) && s_.is(at + 2, {"is", "mag", "kan", "vind"}) &&
        s_.is(at + 3, {"ook"}) && s_.digits(at + 1) >= 8) {
      other(s_.digits(at + 1));
      phrase.last = at + 4;
    }
    if (s_.cv()) return;
    for (std::int32_t i = at; i < at + 6; ++i) {  // `16 uur, met uitbreiding naar 24 uur`
      if (!s_.token(i).key.starts_with("uitbreid") || !s_.is(i + 1, {"naar", "tot"})) continue;
      other(s_.digits(i + 2));
      if (s_.digits(i + 2) >= 8) phrase.last = s_.kind(i + 3) == Lex::hour ? i + 4 : i + 3;
      return;
    }
    if (s_.is(at, {"kan", "mag"}) && s_.is(at + 1, {"ook"}) && s_.is(phrase.first - 1, {"("}) &&
        s_.kind(phrase.first - 2) == Lex::hour) {
      other(s_.digits(phrase.first - 3));
    }
    for (std::int32_t i = at; i < at + 6; ++i) {
      if (s_.is(i, {"kan", "mag"}) && s_.is(i + 1, {"ook"})) other(s_.digits(i + 2));
    }
    const std::vector<Sentence>& all = s_.text().sentences;
    const auto next = static_cast<std::size_t>(&s_.sentence() - all.data()) + 1;
    if (next >= all.size() || all[next].last - all[next].first < 3) return;
    const Token* token = &s_.text().tokens[all[next].first];
    if (is_any(token[0], {"kan", "mag"}) && token[1].is("ook")) other(token[2].number());
  }

  /// `€ 2.780 – € 3.420 (36 uur, cao OV)`: what the wage is reckoned with.
  [[nodiscard]] bool beside_wage(const HoursPhrase& phrase) const {
    // `€ 2,650 gross per month for 40 hours`
    if (!s_.cv() && s_.is(phrase.first - 1, {"for"}) &&
        s_.any(phrase.first - 6, phrase.first, {"gross", "month"})) {
      return true;
    }
    return !s_.cv() && s_.is(phrase.first - 1, {"("}) && !phrase.range &&
           s_.any(phrase.first - 12, phrase.first, {"€", "euro", "bruto", "salaris"});
  }

  void add(const HoursPhrase& phrase, std::string_view rule) {
    const bool bare = rule == "hours.bare";
    add_term(s_, {phrase.first, phrase.last, rule, bare ? 900 : 970},
             HoursFound{{HoursPerWeek{phrase.min}, HoursPerWeek{phrase.max}}}, ClaimFamily::terms,
             claims_);
  }

  const TermSentence& s_;
  std::vector<TextClaim>& claims_;
};

bool has_hours(const std::vector<TextClaim>& claims, std::size_t from) {
  return std::any_of(
      claims.begin() + static_cast<std::ptrdiff_t>(from), claims.end(),
      [](const TextClaim& claim) { return std::holds_alternative<HoursFound>(claim.what); });
}

/// Hours beside a wage are those of the job where no others are said.
void drop_beside_wage(std::vector<TextClaim>& claims, std::size_t from) {
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  const auto beside = [](const TextClaim& claim) { return claim.rule == kBesideWage; };
  if (!std::all_of(begin, claims.end(), beside)) {
    claims.erase(std::remove_if(begin, claims.end(), beside), claims.end());
  }
}

/// `parttime` or `fulltime` at `at`: the token after it, and the hours. Below the 35 hours from
/// which Statistics Netherlands counts a job as full-time, and the usual full weeks.
struct WorkTime {
  std::int32_t last = 0, min = 0, max = 0;
};
std::optional<WorkTime> work_time_at(const TermSentence& s, std::int32_t at) {
  std::int32_t last = at + 1;
  const bool part =
      s.is(at, {"part", "parttime", "deeltijd", "deeltijds", "deeltijdse", "parttimer"});
  if (!part && !s.is(at, {"full", "fulltime", "voltijd", "voltijds", "voltijdse", "fulltimer"})) {
    return std::nullopt;
  }
  if (s.is(at, {"part", "full"})) {
    if (s.is(last, {"-"})) ++last;
    if (!s.is(last, {"time"})) return std::nullopt;
    ++last;
  }
  return part ? WorkTime{last, 0, 32} : WorkTime{last, 40, 40};
}

/// `fulltime` at `at`, or `fulltime of parttime`; the token behind, and whether it stands by
/// itself or before a word for a job.
std::int32_t both_times(const TermSentence& s, const WorkTime& first,
                        std::optional<WorkTime>& other) {
  if (s.is(first.last, {"of", "or", "/", "en"})) other = work_time_at(s, first.last + 1);
  return other ? other->last : first.last;
}
bool offers_time(const TermSentence& s, std::int32_t at, std::int32_t last) {
  const bool job = s.is(last, {"baan", "functie", "werk", "job", "work", "contract", "betrekking",
                               "dienstverband", "aanstelling", "position", "employment"});
  if (s.cv()) {
    const SectionKind section = s.sentence().section;
    return s.has_wish() || section == SectionKind::wishes ||
           s.labelled({"beschikbaar", "beschikbaarheid", "uren", "werkweek", "inzetbaarheid"}) ||
           (at == s.first() && s.alone(at, last) && section != SectionKind::experience &&
            section != SectionKind::education && section != SectionKind::courses);
  }
  if (job || s.alone(at, last)) return true;
  return s.alone(at, s.last()) && s.is(last, {"bespreekbaar", "mogelijk", "kan"});
}

/// `fulltime, mag ook 36`: the fewest hours that will do.
void or_fewer(const TermSentence& s, WorkTime& time) {
  std::int32_t at = time.last;
  while (s.is(at, {",", "maar"}) && at < time.last + 2) ++at;
  if (!s.is(at, {"mag", "kan"}) || !s.is(at + 1, {"ook"})) return;
  const std::int32_t hours = s.digits(at + 2);
  if (hours >= 8 && hours < time.min) time.min = hours;
}

/// `parttime` or `fulltime` without a number, as a wish or an offer.
void find_work_time(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & family::kHours)) continue;
    const TermSentence s{terms, text.sentences[i]};
    if (s.has_year()) continue;
    for (std::int32_t at = s.first(); at < s.last(); ++at) {
      auto time = work_time_at(s, at);
      if (!time) continue;
      const auto [from, to] = s.clause_of(at);
      if (s.any(from, to, {"geen", "werkte", "gewerkt", "niet"})) continue;
      or_fewer(s, *time);
      std::optional<WorkTime> other;
      if (!offers_time(s, at, both_times(s, *time, other))) continue;
      if (s.any(s.first(), s.last(), {"opleiding", "studie", "hbo", "bij", "basis"})) continue;
      // `€ 2.300 bruto (fulltime)`: what the wage is reckoned with
      if (s.any(at - 12, at, {"€", "euro", "bruto", "gross"})) continue;
      const auto add = [&](std::int32_t first, const WorkTime& work) {
        add_term(s, {first, work.last, "hours.work_time", 600},
                 HoursFound{{HoursPerWeek{work.min}, HoursPerWeek{work.max}}}, ClaimFamily::terms,
                 claims);
      };
      add(at, *time);
      if (other) add(time->last + 1, *other);
      return;
    }
  }
}

}  // namespace

void find_hours(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  const std::size_t from = claims.size();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & (family::kHours | family::kNumber))) continue;
    const TermSentence s{terms, text.sentences[i]};
    HoursReader{s, claims}.read();
  }
  drop_beside_wage(claims, from);
  if (!has_hours(claims, from) && !find_share(terms, claims)) find_work_time(terms, claims);
}

}  // namespace overstap::extract
