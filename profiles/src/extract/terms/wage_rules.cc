// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/terms/term_text.h"
#include "profiles/src/extract/terms/wage_words.h"

namespace overstap::extract {
namespace {

/// An amount of money as written.
struct Money {
  std::int32_t first = 0, last = 0;  ///< tokens, with the sign of the currency
  std::int64_t cents = -1;
  bool euro = false;       ///< with a sign or word of the currency
  bool thousands = false;  ///< with a mark between thousands: `2.900`
  bool decimals = false;   ///< with cents: `15,60`, `15.60`
};

constexpr std::int64_t kLeastHour = 1000, kMostHour = 6000;  // cents
constexpr std::int64_t kLeastMonth = 100'000, kMostMonth = 1'500'000;

/// `€` before an amount.
bool currency(const TermSentence& s, std::int32_t i) { return s.is(i, {"€", "eur", "euro"}); }

/// The digits at `i` with marks for thousands and cents.
std::optional<Money> money_at(const TermSentence& s, std::int32_t i) {
  Money money{.first = i, .last = i};
  std::int32_t at = i;
  if (currency(s, at)) {
    money.euro = true;
    ++at;
    if (s.is(at, {":"})) ++at;
  }
  const std::int32_t whole = s.digits(at);
  if (whole < 0 || s.token(at).key.size() > 6) return std::nullopt;
  std::int64_t euros = whole;
  ++at;
  const auto glued_digits = [&](std::int32_t mark) {
    return s.token(mark).glued && s.token(mark + 1).glued && s.digits(mark + 1) >= 0;
  };
  if (s.is(at, {".", ",", "'"}) && glued_digits(at) && s.token(at + 1).key.size() == 3) {
    euros = euros * 1000 + s.digits(at + 1);
    money.thousands = true;
    at += 2;
  } else if (money.euro && whole < 200 && s.digits(at) >= 0 && s.token(at).key.size() == 3) {
    euros = euros * 1000 + s.digits(at);  // `€ 2 900`, `€ 50 000`
    money.thousands = true;
    ++at;
  }
  money.cents = euros * 100;
  if (s.is(at, {",", "."}) && glued_digits(at) && s.token(at + 1).key.size() <= 2) {
    const std::int32_t cents = s.digits(at + 1);
    money.cents += s.token(at + 1).key.size() == 1 ? cents * 10 : cents;
    money.decimals = s.token(at + 1).key.size() == 2;
    at += 2;
  } else if (s.is(at, {","}) && s.token(at).glued && s.is(at + 1, {"-"}) && s.token(at + 1).glued) {
    at += s.is(at + 2, {"-"}) && s.token(at + 2).glued ? 3 : 2;  // `3600,-`
  }
  if (s.is(at, {"euro", "euros", "eur", "€"}) && !(s.is(at, {"€"}) && s.digits(at + 1) >= 0)) {
    money.euro = true;
    ++at;
  }
  money.last = at;
  return money;
}

enum class Per : std::uint8_t { unsaid, hour, month, other };

/// `per uur`, `p/u`, `bruto p/m`, `/maand`; moves `i` behind it.
Per take_per(const TermSentence& s, std::int32_t& i) {
  std::int32_t at = i;
  while (s.is(at, {"bruto", "gross", "("}) && at < i + 2) ++at;
  if (s.is(at, {"uurloon"})) {
    i = at + 1;
    return Per::hour;
  }
  bool per = s.is(at, {"per", "a", "an", "/", "each"});
  if (s.is(at, {"p"})) {
    if (s.is(at + 1, {"/", "."})) ++at;
    per = true;
  } else if (s.is(at, {"pm", "pu"})) {
    i = at + 1;
    return s.is(at, {"pm"}) ? Per::month : Per::hour;
  }
  if (!per) {
    if (at > i && s.is(at, {"maandelijks", "monthly"})) {
      i = at + 1;
      return Per::month;
    }
    return Per::unsaid;
  }
  ++at;
  if (s.is(at, {"de"})) ++at;
  Per found = Per::unsaid;
  if (s.is(at, {"uur", "u", "hour", "hr"})) found = Per::hour;
  if (s.is(at, {"maand", "mnd", "m", "month"})) found = Per::month;
  if (s.is(at, {"jaar",     "j",    "year",    "km",     "kilometer", "dag",   "week",
                "kwartaal", "keer", "day",     "d",      "annum",     "klant", "4",
                "vier",     "stuk", "gesprek", "bezoek", "deal",      "w"})) {
    found = Per::other;
  }
  if (found != Per::unsaid) i = at + 1;
  return found;
}

class WageReader {
 public:
  /// `families`: of the sentence.
  WageReader(const TermSentence& s, std::uint16_t families, std::vector<TextClaim>& claims)
      : s_{s},
        money_{(families & family::kWage) != 0 || wage_before()},
        hourly_{(families & family::kHours) != 0},
        monthly_{(families & family::kTerm) != 0},
        claims_{claims} {}

  /// `marked`: the tokens of the sentence that have a kind.
  void read(std::span<const std::int32_t> marked) {
    std::int32_t done = s_.first();
    for (const std::int32_t i : marked) {
      if (i < done || s_.digits(i) < 0 || !may_be_money(i)) continue;
      const std::int32_t sign = s_.is(i - 1, {":"}) ? i - 2 : i - 1;
      const bool signed_before = sign >= done && currency(s_, sign);
      done = std::max(at(signed_before ? sign : i), i + 1);
    }
  }

 private:
  struct Wage {
    Money low, high;
    bool range = false;
    Per per = Per::unsaid;
    std::int32_t last = 0;
  };

  /// Where no word speaks of money, the number itself must, or an hour: `15,60`, `15 per uur`.
  [[nodiscard]] bool may_be_money(std::int32_t i) const {
    return money_ || hourly_ || monthly_ || (s_.mark(i + 1) && s_.token(i + 1).glued);
  }

  std::int32_t at(std::int32_t i) {
    const auto low = money_at(s_, i);
    if (!low) return i;
    // Most numbers are no wage at all.
    if (low->cents < kLeastHour || low->cents > kMostMonth) return low->last;
    Wage wage{.low = *low, .high = *low};
    wage.last = low->last;
    wage.per = take_per(s_, wage.last);
    std::int32_t next = after_range_word(s_, after_bracket(wage.last));
    if (next == after_bracket(wage.last)) next = wage.last;
    if (next == wage.last && s_.is(next, {"en", "and", "/", "a"}) &&
        (s_.is(next, {"/", "a"}) || s_.any(i - 4, i, {"tussen", "between"}))) {
      ++next;
    }
    if (next == wage.last && s_.is(next, {"up"}) && s_.is(next + 1, {"to"})) next += 2;
    if (next == wage.last && s_.is(next, {"naar"}) && s_.is(i - 1, {"van"})) ++next;
    if (next == wage.last && s_.is(next, {"en", "and", ","}) &&
        s_.is(next + 1, {"maximaal", "max", "hooguit"})) {
      ++next;  // `minimaal € 2.853 en maximaal € 4.024`
    }
    while (next > wage.last &&
           (s_.is(next, {"maximaal", "max", "hooguit", "bruto", "ca", "circa"}) ||
            (s_.is(next, {"."}) && s_.is(next - 1, {"max", "ca"})))) {
      ++next;
    }
    if (next > wage.last) {
      if (const auto high = money_at(s_, next)) take_high(wage, *high);
    }
    if (!is_wage(wage)) return low->last;
    take_growth(wage);
    add(wage);
    return wage.last;
  }

  /// `€ 13,90 (18 jaar) tot € 15,60`: behind a few words in brackets.
  [[nodiscard]] std::int32_t after_bracket(std::int32_t i) const {
    if (!s_.is(i, {"("})) return i;
    for (std::int32_t at = i + 1; at < i + 5; ++at) {
      if (s_.is(at, {")"})) return at + 1;
    }
    return i;
  }

  void take_high(Wage& wage, Money high) const {
    Money low = wage.low;
    // `€ 14-16`, `2,9 - 3.400`: one unit for both.
    if (high.cents < low.cents || (high.cents > low.cents * 4)) return;
    wage.high = high;
    wage.range = true;
    wage.last = high.last;
    const Per per = take_per(s_, wage.last);
    if (per != Per::unsaid) wage.per = per;
  }

  /// `€ 2.480, na een jaar € 2.720`, `EUR 15.20 per hour, rising to 16.40`
  void take_growth(Wage& wage) {
    if (wage.range) return;
    constexpr std::int32_t kReach = 12;
    bool later = false;
    for (std::int32_t i = wage.last; i < wage.last + kReach && s_.has(i); ++i) {
      const auto high =
          later && (s_.is(i, {"€", "eur"}) || s_.digits(i) >= 0) ? money_at(s_, i) : std::nullopt;
      if (high && high->cents > wage.low.cents && high->cents * 2 < wage.low.cents * 3 &&
          (high->euro || high->decimals || high->thousands)) {
        if (wage.per == Per::unsaid) wage.per = guessed(wage);
        take_high(wage, *high);
        return;
      }
      later = later ||
              s_.is(i, {"na", "daarna", "oplopend", "rising", "groeit", "groeiend", "after",
                        "going", "doorgroeien", "begint", "stijgt", "loopt", "increasing",
                        "doorgroei", "tweede"}) ||
              (s_.is(i, {"eerste"}) && s_.is(i + 1, {"jaar"})) ||
              (s_.is(i, {"jaar", "year"}) && s_.digits(i + 1) == 1);
      if (s_.kind(i) == Lex::number || s_.kind(i) == Lex::year_unit ||
          s_.kind(i) == Lex::month_unit || s_.kind(i) == Lex::hour || later) {
        continue;
      }
      if (!s_.is(i, {",", "(", "in", "het", "en", "bij", "dan", "bruto", "met", "ervaring", "kun",
                     "kunt", "je", "u", "als"})) {
        return;
      }
    }
  }

  [[nodiscard]] bool euro(const Wage& wage) const { return wage.low.euro || wage.high.euro; }

  [[nodiscard]] Per guessed(const Wage& wage) const {
    if (wage.per != Per::unsaid) return wage.per;
    const std::int64_t low = wage.low.cents, high = wage.high.cents;
    if (low >= kLeastMonth && high <= kMostMonth) return Per::month;
    if (low >= kLeastHour && high <= kMostHour) return Per::hour;
    return Per::other;
  }

  [[nodiscard]] bool is_wage(const Wage& wage) const {
    const Per per = guessed(wage);
    const std::int64_t least = per == Per::hour ? kLeastHour : kLeastMonth;
    const std::int64_t most = per == Per::hour ? kMostHour : kMostMonth;
    if (per == Per::other || wage.low.cents < least || wage.high.cents > most) return false;
    // `tussen 2600 en 3300 per maand`
    const bool monthly = wage.per == Per::month && wage.range;
    if (!money_ && !monthly && !wage.low.decimals && !wage.low.thousands && wage.per != Per::hour)
      return false;
    const std::int32_t first = wage.low.first;
    // `Vergoeding: 3000 euro bruto`
    const bool label = s_.is(first - 1, {":"}) && s_.is(first - 2, {"vergoeding", "beloning"}) &&
                       s_.any(wage.low.first, wage.last + 2, {"bruto", "gross"});
    if (label) return true;
    // `€ 14,75 per uur, vakantiegeld elke maand`: another item of the list
    const std::int32_t behind = s_.is(wage.last, {","}) ? wage.last : wage.last + 2;
    if (other_money(s_, wage.last, behind) || other_money(s_, first - 3, first)) {
      return s_.is(wage.last, {"+", "plus", "excl", "exclusief", "ex", "met"});
    }
    if (s_.is(wage.last, {"bruto"}) && s_.any(wage.last, wage.last + 4, {"jaar", "year"}))
      return false;
    if (s_.any(wage.last, wage.last + 4, {"jaarsalaris", "annum", "jaarbasis"})) return false;
    if (s_.cv() && !wishes() && !wish_word(first)) return false;
    if (s_.cv() && s_.tells_of_work_done()) return false;
    if (s_.cv() && !s_.has_wish() && s_.any(first - 5, first, {"was", "verdiende", "earned"}))
      return false;
    const bool word = has_wage_word(wage);
    if (wage.per != Per::unsaid) {
      // `40 uur per maand` has no money in it.
      const bool month = per == Per::month && (wage.range || s_.cv() || in_an_offer(wage));
      return euro(wage) || word || wage.low.decimals || wage.low.thousands || month ||
             explicit_short(wage);
    }
    // `min. 13 euro`
    const bool floor =
        s_.cv() && s_.any(first - 3, first, {"min", "minimaal", "minstens", "vanaf"});
    if (euro(wage) && floor) return true;
    if (euro(wage))
      return per == Per::month || word || wage.low.decimals || wage.range || cv_money() ||
             in_an_offer(wage);
    if (is_period(wage)) return false;
    if (word) return wage.low.thousands || wage.low.decimals || per == Per::month;
    return bare(wage, per);
  }

  [[nodiscard]] bool wishes() const {
    return s_.has_wish() || s_.sentence().section == SectionKind::wishes ||
           s_.labelled({"salariswens", "loonwens", "looneis", "loon", "salaris", "gewenst",
                        "uurloon", "salarisindicatie", "salary", "salariseis", "verdien",
                        "verdienen"});
  }
  [[nodiscard]] bool wish_word(std::int32_t first) const {
    for (std::int32_t i = s_.first(); i < first; ++i) {
      if (wage_word(s_, i)) return true;
    }
    return s_.any(s_.first(), first, {"minimaal", "vanaf", "min", "minstens", "denk", "minder"});
  }
  /// `Wij geven: 16-24 uur, 15 euro`
  [[nodiscard]] bool in_an_offer(const Wage& wage) const {
    if (s_.cv() || !s_.alone(wage.low.first, wage.last)) return false;
    return s_.sentence().section == SectionKind::offer ||
           s_.labelled({"geven", "bieden", "krijg", "krijgt", "bod", "aanbod", "offer"});
  }
  [[nodiscard]] bool cv_money() const { return s_.cv() && s_.has_wish(); }
  [[nodiscard]] bool explicit_short(const Wage& wage) const {
    return wage.per == Per::hour && !s_.is(wage.low.first - 1, {"/", "-"});
  }
  [[nodiscard]] bool has_wage_word(const Wage& wage) const {
    for (std::int32_t i = std::max(s_.first(), wage.low.first - 7); i < wage.low.first; ++i) {
      if (wage_word(s_, i)) return true;
    }
    if (wage_before()) return true;
    return wage_word(s_, wage.last) || s_.is(wage.last - 1, {"bruto"});
  }
  [[nodiscard]] bool wage_before() const {
    return s_.labelled({"salaris", "loon", "uurloon", "salary", "maandsalaris"});
  }
  /// `2016-2018`: years, not euros.
  [[nodiscard]] bool is_period(const Wage& wage) const {
    const auto year = [](const Money& money) {
      return !money.thousands && money.cents >= 195'000 && money.cents < 210'000;
    };
    return year(wage.low) || year(wage.high);
  }
  /// `2.750-3.300` or `15,90` between commas, in a vacancy.
  [[nodiscard]] bool bare(const Wage& wage, Per per) const {
    const bool heap = s_.is(wage.low.first - 1, {"bod", "aanbod", "bieden", "geboden"});
    if (s_.cv() || (!heap && !s_.alone(wage.low.first, wage.last))) return false;
    if (per == Per::month) return wage.range && wage.low.thousands && wage.high.thousands;
    const bool commas = s_.is(wage.low.first + 1, {","}) && wage.high.decimals;
    const bool time = s_.is(wage.low.first + 1, {"."}) || (wage.range && !commas);
    return wage.low.decimals && !time;
  }

  void add(const Wage& wage) {
    const Per per = guessed(wage);
    WageFound found;
    found.unit = per == Per::hour ? WageUnit::hour : WageUnit::month;
    found.gross = {Cents{static_cast<std::int32_t>(wage.low.cents)},
                   Cents{static_cast<std::int32_t>(wage.high.cents)}};
    found.cao = cao_named(s_);
    std::string_view rule = wage.range ? "wage.range" : "wage.amount";
    if (!euro(wage) && wage.per == Per::unsaid) rule = "wage.bare";
    const std::size_t before = claims_.size();
    add_term(s_, {wage.low.first, wage.last, rule, rule == "wage.bare" ? 880 : 950},
             std::move(found), ClaimFamily::terms, claims_);
    if (claims_.size() == before || !earned_now(wage.low.first)) return;
    claims_.back().stance = Stance::has;
    if (!wants_to_keep(s_, wage.last)) return;
    TextClaim wish = claims_.back();
    wish.stance = Stance::wants;
    claims_.push_back(std::move(wish));
  }

  /// `mijn huidige salaris is ...`, `ik verdien nu ...`
  [[nodiscard]] bool earned_now(std::int32_t first) const {
    if (!s_.cv()) return false;
    const auto [from, to] = s_.clause_of(first);
    if (s_.any(from, first, {"huidig", "huidige", "current", "currently", "momenteel", "moment"}))
      return true;
    if (s_.labelled({"nu", "huidig"})) return true;
    // `Huidig loon: 18,10`, `loon nu: 19,80`
    for (std::int32_t at = first - 1; at > first - 6 && s_.has(at); --at) {
      if (s_.is(at, {"huidig", "huidige", "current"})) return true;
      if (s_.is(at, {"nu", "now"}) && s_.is(at + 1, {":"})) return true;
      if (s_.is(at, {",", ";", ".", "gewenst", "wens", "wil", "minimaal"})) break;
    }
    if (s_.is(first - 1, {"nu", "now"}) && has_wage_label(first - 2)) return true;
    // `€ 3.300 (nu 3.150)`
    if (s_.is(first - 1, {"nu", "now"}) && s_.is(first - 2, {"(", ",", ":"})) return true;
    // `nu is dat 2.850`
    if (s_.is(first - 1, {"dat", "het"}) && s_.is(first - 2, {"is"}) && s_.is(first - 3, {"nu"})) {
      return true;
    }
    return s_.any(from, to, {"nu", "now"}) &&
           s_.any(from, to,
                  {"verdien", "verdient", "earn", "earns", "krijg", "krijgt", "loon", "salaris",
                   "uurloon"});
  }

  /// `Loon: nu 19,40`
  [[nodiscard]] bool has_wage_label(std::int32_t i) const {
    return wage_word(s_, i) || (s_.is(i, {":"}) && wage_word(s_, i - 1));
  }

  const TermSentence& s_;
  bool money_;    ///< a word speaks of it, in the sentence or the label before it
  bool hourly_;   ///< the sentence has a word for hours
  bool monthly_;  ///< or for months
  std::vector<TextClaim>& claims_;
};

}  // namespace

void find_wages(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const std::uint16_t families = terms.families(i);
    if (!(families & family::kNumber)) continue;
    const TermSentence s{terms, text.sentences[i]};
    WageReader{s, families, claims}.read(terms.marked(i));
  }
}

}  // namespace overstap::extract
