// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/hours_phrase.h"

#include <algorithm>

namespace overstap::extract {
namespace {

constexpr std::string_view kBesideWage = "hours.beside_wage";
constexpr std::int32_t kFewestBare = 8;  ///< a number without a word for hours

class HoursReader {
 public:
  HoursReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  /// `marked`: the tokens of the sentence that have a kind.
  void read(std::span<const std::int32_t> marked) {
    std::int32_t done = s_.first(), next = s_.first();
    for (const std::int32_t i : marked) {
      if (i < next) continue;
      const Lex kind = s_.kind(i);
      if (kind == Lex::hour || kind == Lex::hour_adjective) {
        if (const auto labelled = after_label(i)) {
          done = *labelled;
          next = done + 1;
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
      } else if (kind == Lex::product && i >= done && s_.kind(i + 1) != Lex::hour) {
        bare_product(i);
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
    const std::int32_t next = s_.is(i + 1, {"of", "or"}) ? i + 2 : after_range_word(s_, i + 1);
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
    if (s_.is(at, {"."}) && s_.is(at + 1, {":"})) ++at;  // `p.w.:`
    if (s_.is(at, {":", "="})) {
      ++at;
    } else if (s_.kind(i - 1) == Lex::number || (at == i + 1 && !leads_range(i))) {
      return std::nullopt;
    }
    // `Uren: in overleg, minimaal 16`
    const std::int32_t label_end = at;
    while (s_.is(at, {"in", "overleg", ",", "flexibel", "variabel"})) ++at;
    const bool loose = at > label_end;
    while (s_.is(
        at, {"min", "minimaal", "minstens", "max",       "maximaal", "hooguit", "vanaf", "tot",
             "ca",  "circa",    "ongeveer", "gemiddeld", ".",        "tussen",  "de",    "between",
             "zo",  "'",        "n",        "zon",       "rond",     "about"})) {
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
    if (phrase.min > phrase.max || phrase.max > kMostHours || phrase.max < (loose ? 8 : 4)) {
      return std::nullopt;
    }
    if (s_.cv() && s_.has_year()) return std::nullopt;
    widen(s_, phrase);
    or_else(phrase);
    add(phrase, "hours.label");
    return phrase.last - 1;
  }

  /// The token behind `en max.`, `, maximaal`; -1 when there is no such word.
  [[nodiscard]] std::int32_t after_most(std::int32_t i) const {
    while (s_.is(i, {"en", ",", "-", "/", "and", "("})) ++i;
    if (!s_.is(i, {"max", "maximaal", "hooguit", "hoogstens", "maximum"})) return -1;
    return s_.is(i + 1, {".", ":"}) ? i + 2 : i + 1;
  }

  /// `32 p/w`, `24-32 per week`: hours without the word.
  bool per_week_alone(std::int32_t i, std::int32_t next) {
    if (const auto both = min_and_max_at(s_, i)) {
      add(*both, "hours.per_week");
      return true;
    }
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
    if (phrase.max > 48 || phrase.min > phrase.max) return false;
    if (s_.is(i - 1, {"€", "-", "/", ",", ".", ":"}) && !s_.is(i - 1, {",", ":"})) return false;
    if (is_no_working_week(s_, phrase)) return false;
    add(phrase, "hours.per_week");
    return true;
  }

  /// `24-32` between commas, without a word for hours.
  void bare_range(std::int32_t i) {
    if (s_.is(i + 1, {"x", "×", "*"}) && s_.digits(i) <= 6 && s_.digits(i + 2) > 0) {
      spaced_product(i);
      return;
    }
    if (s_.digits(i) < kFewestBare || s_.digits(i) > kMostHours || i < last_end_) return;
    std::int32_t next = after_range_word(s_, i + 1);
    if (next == i + 1 && s_.is(next, {"/", "a"})) ++next;
    if (per_week_alone(i, next)) return;
    if ((i == s_.first() || (i == s_.first() + 1 && s_.is(s_.first(), {":"}))) &&
        (i + 1 == s_.last() || s_.is(i + 1, {",", ";", "("})) && s_.digits(i) <= 48 &&
        s_.labelled({"uren", "uur", "hours", "arbeidsduur", "contracturen", "urenomvang"})) {
      add({.first = i, .last = i + 1, .min = s_.digits(i), .max = s_.digits(i)}, "hours.label");
      return;
    }
    if (next == i + 1 && is_other_hours(i)) {
      HoursPhrase phrase{.first = i, .last = i + 1, .min = s_.digits(i), .max = s_.digits(i)};
      widen(s_, phrase);
      or_else(phrase);
      add(phrase, "hours.bare");
      return;
    }
    if (next == i + 1 || s_.digits(next) < 0) return;
    const HoursPhrase phrase{
        .first = i, .last = next + 1, .min = s_.digits(i), .max = s_.digits(next), .range = true};
    if (phrase.max > 48 || phrase.min >= phrase.max || phrase.max < 20) return;
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

  /// `Werkweek: 4 x 9`
  void spaced_product(std::int32_t i) {
    const std::int32_t hours = s_.digits(i) * s_.digits(i + 2);
    const bool labelled =
        s_.is(i - 1, {":"}) && s_.is(i - 2, {"werkweek", "uren", "beschikbaar", "beschikbaarheid",
                                             "inzetbaarheid", "arbeidsduur", "rooster"});
    if (hours < 16 || hours > 40 || s_.digits(i + 2) > 10 || !labelled || !s_.alone(i, i + 3))
      return;
    add({.first = i, .last = i + 3, .min = hours, .max = hours, .computed = true}, "hours.days");
  }

  /// `Beschikbaar: 4x8`
  void bare_product(std::int32_t i) {
    const std::int32_t hours = s_.lexeme(i).value;
    const bool other = last_claim_ < claims_.size() && is_joined_by_or(s_, last_end_, i);
    if (hours < 16 || hours > 40 || (!other && !s_.alone(i, i + 1))) return;
    if (s_.cv() && (s_.has_year() || !(s_.has_wish() || s_.is(i - 1, {":"})))) return;
    const HoursPhrase phrase{
        .first = i, .last = i + 1, .min = hours, .max = hours, .computed = true};
    if (!explains_last(phrase)) add(phrase, "hours.days");
  }

  /// `Veertig uur hoeft niet meer, 32 is mooi`, `minimaal 28 uur, liever 36`
  [[nodiscard]] bool is_other_hours(std::int32_t i) const {
    const bool closed = !s_.has(i + 1) || s_.is(i + 1, {",", ".", ";", ")", "!", "worden", "gaan"});
    if (closed && is_about_hours(i)) return true;
    if (!s_.cv()) return closed && is_of_them(i);
    if (closed && s_.is(i - 1, {"liever", "liefst", "eventueel", "desnoods"}) &&
        s_.any(s_.first(), i, {"uur", "uren", "hours", "u"})) {
      return true;
    }
    // `werkte ik 36 uur; nu zoek ik 28`
    if (closed && s_.is(i - 1, {"ik"}) && s_.is(i - 2, {"zoek", "wil"}) &&
        s_.any(s_.first(), i, {"uur", "uren"})) {
      return true;
    }
    if (closed && is_of_them(i)) return true;
    // `Ik werk nu 36 uur en wil terug naar 28`
    if (closed && s_.is(i - 1, {"naar"}) && s_.is(i - 2, {"terug", "graag", "wil", "toe"}) &&
        s_.any(s_.first(), i, {"uur", "uren"})) {
      return true;
    }
    if (!s_.is(i + 1, {"is", "mag", "zou", "vind"}) || !s_.is(i - 1, {",", ";", "maar"}))
      return false;
    return s_.any(s_.first(), i, {"uur", "uren"});
  }

  /// `een uur of 28`
  [[nodiscard]] bool is_about_hours(std::int32_t i) const {
    return s_.is(i - 1, {"of"}) && s_.is(i - 2, {"uur", "uurtje", "uren", "uurtjes"}) &&
           s_.is(i - 3, {"een", "n", "zon"}) && s_.digits(i) >= 12 &&
           !s_.any(s_.first(), i, {"om", "rond"});
  }
  /// `zelf werk je er maximaal 32`, `dat mogen er straks 32 worden`, where hours were counted
  /// before
  [[nodiscard]] bool is_of_them(std::int32_t i) const {
    if (!s_.any(s_.first(), i, {"uur", "uren", "hours"})) return false;
    std::int32_t at = i - 1;
    while (s_.is(at, {"maximaal", "minimaal", "max", "min", "straks", "graag", "nog", "maar"}))
      --at;
    return s_.is(at, {"er"}) && s_.any(at - 3, at, {"werk", "werkt", "mogen", "wil", "worden"});
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
      if (!explains_last(phrase)) add(phrase, "hours.days");
    } else {
      add(phrase, phrase.range ? "hours.range" : "hours.number");
    }
    return phrase.last;
  }

  /// `38 uur. Mag ook 32.`, `bij 40 uur (32 uur kan ook)`: from the one to the other.
  void or_else(HoursPhrase& phrase) const {
    if (phrase.first < s_.first()) return;
    const auto at = static_cast<std::uint32_t>(phrase.last);
    if (const auto other = other_hours(s_.text(), at, s_.sentence().last)) {
      // `Tot 36 uur is bespreekbaar, 28 is ideaal`
      phrase.min = phrase.min == 0 ? other->min : std::min(phrase.min, other->min);
      phrase.max = std::max(phrase.max, other->max);
      phrase.last = static_cast<std::int32_t>(other->last);
      phrase.range = true;
      return;
    }
    if (phrase.range) return;
    const std::int32_t before = phrase.first;
    if (s_.is(phrase.last, {"kan", "mag"}) && s_.is(phrase.last + 1, {"ook"}) &&
        s_.is(before - 1, {"("}) && s_.kind(before - 2) == Lex::hour && s_.digits(before - 3) > 0) {
      phrase.max = std::max(phrase.max, s_.digits(before - 3));
    }
    const std::vector<Sentence>& all = s_.text().sentences;
    const auto next = static_cast<std::size_t>(&s_.sentence() - all.data()) + 1;
    constexpr std::uint32_t kShort = 9;
    if (s_.cv() || next >= all.size() || all[next].last - all[next].first > kShort ||
        all[next].part != s_.sentence().part || all[next].bullet) {
      return;
    }
    if (const auto other = other_hours(s_.text(), all[next].first, all[next].last)) {
      phrase.min = std::min(phrase.min, other->min);
      phrase.max = std::max(phrase.max, other->max);
    }
  }

  /// `38 uur, verdeeld over vier dagen van 9,5 uur` counts the same hours again; `38 uur, of vier
  /// keer negen` gives others that will do.
  bool explains_last(const HoursPhrase& phrase) {
    if (last_claim_ >= claims_.size()) return false;
    if (is_joined_by_or(s_, last_end_, phrase.first)) {
      auto& hours = std::get<HoursFound>(claims_[last_claim_].what);
      hours = {{HoursPerWeek{std::min(last_.min, phrase.min)},
                HoursPerWeek{std::max(last_.max, phrase.max)}}};
    }
    return true;
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
    const std::size_t size = claims_.size();
    add_term(s_, {phrase.first, phrase.last, rule, bare ? 900 : 970},
             HoursFound{{HoursPerWeek{phrase.min}, HoursPerWeek{phrase.max}}}, ClaimFamily::terms,
             claims_);
    if (claims_.size() == size) return;
    last_claim_ = size;
    last_ = phrase;
    last_end_ = phrase.last;
  }

  const TermSentence& s_;
  std::vector<TextClaim>& claims_;
  std::size_t last_claim_ = static_cast<std::size_t>(-1);  ///< of this sentence
  HoursPhrase last_;
  std::int32_t last_end_ = 0;
};

bool has_hours(const std::vector<TextClaim>& claims, std::size_t from) {
  return std::any_of(
      claims.begin() + static_cast<std::ptrdiff_t>(from), claims.end(),
      [](const TextClaim& claim) { return std::holds_alternative<HoursFound>(claim.what); });
}

/// `(36 uur)` in a title and `36 uur, 32 uur is bespreekbaar` below it: of one job the range holds.
void drop_within_range(std::vector<TextClaim>& claims, std::size_t from) {
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  const auto hours_of = [](const TextClaim& claim) {
    return std::get<HoursFound>(claim.what).hours;
  };
  const auto stands_for = [&](const TextClaim& one, const TextClaim& range) {
    const auto hours = hours_of(one), wider = hours_of(range);
    return hours.min == hours.max && wider.min < wider.max && hours.max == wider.max;
  };
  if (claims.size() != from + 2) return;
  if (stands_for(begin[0], begin[1])) {
    claims.erase(begin);
  } else if (stands_for(begin[1], begin[0])) {
    claims.pop_back();
  }
}

/// Hours beside a wage are those of the job where no others are said.
void drop_beside_wage(std::vector<TextClaim>& claims, std::size_t from) {
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  const auto beside = [](const TextClaim& claim) { return claim.rule == kBesideWage; };
  if (!std::all_of(begin, claims.end(), beside)) {
    claims.erase(std::remove_if(begin, claims.end(), beside), claims.end());
  }
}

}  // namespace

void find_hours(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  const std::size_t from = claims.size();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & (family::kHours | family::kNumber))) continue;
    const TermSentence s{terms, text.sentences[i]};
    HoursReader{s, claims}.read(terms.marked(i));
  }
  drop_beside_wage(claims, from);
  if (text.subject == TextSubject::vacancy) drop_within_range(claims, from);
  if (has_hours(claims, from)) {
    if (text.subject == TextSubject::cv) find_rather_full(terms, claims);
  } else if (!find_share(terms, claims)) {
    find_work_time(terms, claims);
  }
}

}  // namespace overstap::extract
