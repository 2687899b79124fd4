// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>

#include "profiles/src/extract/terms/term_text.h"
#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

struct WrittenDate {
  Date date;
  std::int32_t last = 0;
  bool year = false;  ///< said
};

bool is_year(const TermSentence& s, std::int32_t i) {
  const std::int32_t year = s.digits(i);
  return year >= 2000 && year < 2100 && s.token(i).key.size() == 4;
}

Date day_of(std::int32_t year, std::int32_t month, std::int32_t day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

/// `1 maart 2026`, `maart 2026`, `01-09-2025`, `2026-03-01`, `1 maart`.
std::optional<WrittenDate> date_at(const TermSentence& s, std::int32_t i) {
  if (is_year(s, i) && s.is(i + 1, {"-", "/"}) && s.digits(i + 2) >= 1 && s.digits(i + 2) <= 12) {
    const bool day = s.is(i + 3, {"-", "/"}) && s.digits(i + 4) >= 1 && s.digits(i + 4) <= 31;
    return WrittenDate{day_of(s.digits(i), s.digits(i + 2), day ? s.digits(i + 4) : 0),
                       day ? i + 5 : i + 3, true};
  }
  const std::int32_t first = s.digits(i);
  if (first >= 1 && first <= 31 && s.token(i).key.size() <= 2) {
    const std::int32_t month = s.digits(i + 2);
    if (s.is(i + 1, {"-", "/", "."}) && month >= 1 && month <= 12 && s.is(i + 3, {"-", "/", "."}) &&
        is_year(s, i + 4)) {
      return WrittenDate{day_of(s.digits(i + 4), month, first), i + 5, true};
    }
    std::int32_t at = i + 1;
    if (s.is(at, {"th", "st", "nd", "rd", "e"})) ++at;
    if (s.kind(at) == Lex::month) {
      const bool year = is_year(s, at + 1);
      return WrittenDate{day_of(year ? s.digits(at + 1) : 0, s.lexeme(at).value, first),
                         year ? at + 2 : at + 1, year};
    }
    return std::nullopt;
  }
  if (s.kind(i) != Lex::month) {
    return std::nullopt;
  }
  const std::int32_t month = s.lexeme(i).value;
  // `March 1, 2027`
  const std::int32_t day = s.digits(i + 1);
  const std::int32_t year = s.is(i + 2, {","}) ? i + 3 : i + 2;
  if (day >= 1 && day <= 31 && is_year(s, year)) {
    return WrittenDate{day_of(s.digits(year), month, day), year + 1, true};
  }
  if (is_year(s, i + 1)) return WrittenDate{day_of(s.digits(i + 1), month, 0), i + 2, true};
  return WrittenDate{day_of(0, month, 0), i + 1, false};
}

Date days_after(const Date& from, std::int32_t days) {
  using std::chrono::sys_days, std::chrono::year_month_day;
  const year_month_day start{std::chrono::year{from.year}, std::chrono::month{from.month},
                             std::chrono::day{from.day}};
  const year_month_day then{sys_days{start} + std::chrono::days{days}};
  return day_of(static_cast<int>(then.year()),
                static_cast<std::int32_t>(static_cast<unsigned>(then.month())),
                static_cast<std::int32_t>(static_cast<unsigned>(then.day())));
}

/// The first such day on or after the reference date.
bool take_year(Date& date, const std::optional<Date>& as_of) {
  if (!as_of) return false;
  date.year = as_of->year;
  const auto key = [](const Date& d) { return d.month * 32 + (d.day == 0 ? 31 : d.day); };
  if (key(date) < as_of->month * 32 + as_of->day) ++date.year;
  return true;
}

/// The words with which a start begins that is no date.
enum class StartLead : std::uint8_t { direct, at_once, away, day, asap, letters, soon, notice, in };
constexpr FixedWords<StartLead, 64> kStartLeads{
    {{StartLead::direct, "direct"},
     {StartLead::at_once, "immediately|onmiddellijk|meteen|gelijk"},
     {StartLead::away, "right|straight"},
     {StartLead::day, "morgen|vandaag|tomorrow"},
     {StartLead::asap, "zsm|asap"},
     {StartLead::letters, "z"},
     {StartLead::soon, "snel|spoedig|soon"},
     {StartLead::notice, "opzegtermijn|opzegtijd|notice|opzeggen"},
     {StartLead::in, "over|in|na|binnen|within|after"}}};

class StartReader {
 public:
  StartReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  void read() {
    for (std::int32_t i = s_.first(); i < s_.last(); ++i) {
      const StartLead* lead = kStartLeads.find(s_.token(i).hash);
      if (lead != nullptr && (at_once(i, *lead) || after_months(i, *lead))) return;
      if (by_date(i)) return;
    }
  }

 private:
  [[nodiscard]] bool start_word(std::int32_t i) const {
    return s_.is(i, {"beschikbaar",  "starten",       "start",    "startdatum",  "begindatum",
                     "ingangsdatum", "beginnen",      "begin",    "aanvang",     "available",
                     "wanneer",      "inzetbaar",     "begint",   "startmoment", "beschikbaarheid",
                     "join",         "aanvangsdatum", "startend", "starting",    "slag",
                     "ingaande",     "ingaand"});
  }
  [[nodiscard]] bool start_near(std::int32_t from, std::int32_t to) const {
    for (std::int32_t i = from; i < to; ++i) {
      if (start_word(i) && !s_.is(i - 1, {"not", "niet"})) return true;
    }
    return from <= s_.first() && to <= s_.first() + 2 &&
           s_.labelled({"beschikbaar", "start", "startdatum", "begindatum", "ingangsdatum",
                        "beschikbaarheid", "available", "wanneer", "aanvang", "beginnen"});
  }

  /// `per direct`, `direct beschikbaar`, `direct aan de slag`: takes the words around `direct`.
  bool take_direct(std::int32_t& first, std::int32_t& last) const {
    if (s_.is(first - 1, {"per"})) {
      --first;
    } else if (s_.is(last,
                     {"beschikbaar", "inzetbaar", "starten", "beginnen", "start", "available"})) {
      ++last;
    } else if (s_.is(last, {"aan"}) && s_.is(last + 2, {"slag"})) {
      last += 3;
    } else {
      return (s_.alone(first, last) || s_.is(last, {"of", "or"})) && start_near(first - 3, first);
    }
    return true;
  }

  bool at_once(std::int32_t i, StartLead lead) {
    std::int32_t first = i, last = i + 1;
    switch (lead) {
      case StartLead::direct:
        if (!take_direct(first, last)) return false;
        break;
      case StartLead::at_once: {
        const bool at_work = s_.is(i + 1, {"aan"}) && s_.is(i + 3, {"slag"});
        if (!start_near(i - 4, i) && !start_near(i + 1, i + 4) && !at_work) return false;
        break;
      }
      case StartLead::away:
        if (!s_.is(i + 1, {"away"}) || !start_near(i - 4, i)) return false;
        last = i + 2;
        break;
      case StartLead::day:
        if (!s_.is(i - 1, {"kan", "can"}) || !start_near(i + 1, i + 2)) return false;
        break;
      case StartLead::asap:
        break;
      case StartLead::letters:
        if (!s_.is(i + 2, {"s"}) || !s_.is(i + 4, {"m"})) return false;
        last = i + 5;
        break;
      case StartLead::soon:
        if (!s_.is(i + 1, {"mogelijk", "as"}) || !s_.is(i - 1, {"zo", "as"})) return false;
        --first;
        last = s_.is(i + 1, {"as"}) ? i + 3 : i + 2;
        if (!start_near(first - 5, first) && !start_near(last, last + 2) &&
            !s_.alone(first, last)) {
          return false;
        }
        break;
      case StartLead::notice:
      case StartLead::in:
        return false;
    }
    StartFound found;
    found.immediately = true;
    add({first, last, "start.at_once", 930}, found);
    return true;
  }

  bool by_date(std::int32_t i) {
    if (s_.kind(i) != Lex::number && s_.kind(i) != Lex::month) return false;
    auto written = date_at(s_, i);
    if (!written) return false;
    const bool cue = start_near(i - 5, i) || begins_behind(i, written->last) || sought_from(i) ||
                     (start_word(s_.first()) && i < s_.first() + 10) ||
                     (s_.is(s_.first(), {"je", "jij", "u", "you"}) && start_word(s_.first() + 1) &&
                      i < s_.first() + 11) ||
                     (s_.is(i - 1, {"per"}) && per_is_start(i)) ||
                     (s_.is(i - 1, {"van", "per"}) && s_.is(i - 2, {"ingang"})) ||
                     is_whole_wish(i, written->last);
    if (!cue || s_.is(i - 1, {"tot", "until", "sinds", "since", "voor", "before"})) return false;
    if (s_.is(written->last, {"-", "tot", "t"})) return false;
    // `Per 1 april 2019 in dienst`
    const std::optional<Date>& today = s_.text().as_of;
    const bool past = written->year && today && written->date.year < today->year;
    if (s_.cv() && past && !start_near(i - 5, i) && !begins_behind(i, written->last)) return false;
    if (!written->year && !take_year(written->date, s_.text().as_of)) return false;
    StartFound found;
    found.date = written->date;
    add({i, written->last, written->year ? "start.date" : "start.day_of_year",
         written->year ? 950 : 700},
        found);
    return true;
  }
  /// `vanaf 1 oktober kan ik beginnen`, `per 1 maart aan de slag`
  [[nodiscard]] bool begins_behind(std::int32_t i, std::int32_t last) const {
    if (!s_.is(i - 1, {"vanaf", "per", "from", "in"})) return false;
    constexpr std::int32_t kReach = 12;
    for (std::int32_t at = last; at < last + kReach && s_.has(at) && !s_.mark(at); ++at) {
      // `in september wil ik beginnen met de opleiding`
      if (s_.is(at, {"opleiding", "studie", "cursus", "school"}) || s_.is(at - 1, {"bbl"}))
        return false;
      if (start_word(at)) return !s_.is(at + 1, {"met", "with", "aan"});
    }
    return false;
  }
  /// `we zoeken iemand vanaf september 2027`, `Ingang: 1 augustus 2027`
  [[nodiscard]] bool sought_from(std::int32_t i) const {
    if (s_.cv()) return false;
    if (s_.is(i - 1, {":"}) && s_.is(i - 2, {"ingang", "indiensttreding"})) return true;
    return s_.is(i - 1, {"vanaf", "per", "from"}) &&
           (s_.any(s_.first(), i, {"zoeken", "zoekt", "gezocht", "vacature", "looking", "plek"}) ||
            sought_behind(i));
  }
  /// `From 1 April until October we need eight people`
  [[nodiscard]] bool sought_behind(std::int32_t i) const {
    constexpr std::int32_t kReach = 12;
    for (std::int32_t at = i; at < i + kReach && s_.has(at); ++at) {
      if (s_.is(at, {"we", "wij"}) || s_.is(at + 1, {"we", "wij"})) {
        return s_.any(at, at + 3, {"need", "seek", "zoeken", "hire", "looking", "vragen"});
      }
    }
    return false;
  }
  /// `From 15 January.`
  [[nodiscard]] bool is_whole_wish(std::int32_t i, std::int32_t last) const {
    // `Kan vanaf 1-2-2027`
    if (s_.cv() && s_.is(i - 1, {"vanaf", "from"}) && s_.is(s_.first(), {"kan", "can"}) &&
        i - 2 == s_.first()) {
      return true;
    }
    return s_.cv() && s_.is(i - 1, {"vanaf", "from"}) && i - 1 == s_.first() &&
           (!s_.has(last) || (s_.is(last, {".", ","}) && last + 1 == s_.last()));
  }
  [[nodiscard]] bool per_is_start(std::int32_t i) const {
    return !s_.cv() || s_.has_wish() || s_.alone(i - 1, s_.last()) || start_near(s_.first(), i);
  }

  /// `iemand die binnen een maand kan komen`, in a vacancy
  [[nodiscard]] bool comes_within(std::int32_t i) const {
    return !s_.cv() && s_.is(i, {"binnen", "within"}) &&
           (start_word(i - 1) ||
            (s_.any(i + 3, i + 7, {"komen", "beginnen", "starten", "start", "begint"}) &&
             s_.any(s_.first(), s_.last(),
                    {"iemand", "kan", "kunt", "can", "somebody", "kandidaat"})));
  }

  bool after_months(std::int32_t i, StartLead lead) {
    std::int32_t at = i + 1;
    if (lead == StartLead::notice) {
      if (s_.is(at, {"period"})) ++at;
      while (s_.is(at, {"van", "is", ":", "of", "bedraagt", "(", "mijn"})) ++at;
      // `2 maanden opzegtermijn`, `one month's notice`
      if (s_.kind(at) != Lex::number) {
        for (std::int32_t back = i - 1; back > i - 5; --back) {
          if (s_.kind(back) == Lex::number) at = back;
        }
      }
    } else if (lead != StartLead::in || (s_.kind(at) != Lex::number && !s_.is(at, {"a"})) ||
               (!comes_within(i) &&
                (!s_.cv() || (!start_near(i - 4, i) && !start_near(i + 3, i + 8))))) {
      return false;
    }
    const bool single = s_.is(at, {"a"});  // `within a month`
    if (s_.kind(at) != Lex::number && !single) return false;
    const std::int32_t count = single ? 1 : s_.lexeme(at).value;
    const Lex unit = s_.kind(at + 1);
    if (count < 1 || count > 12 || (unit != Lex::month_unit && unit != Lex::week_unit))
      return false;
    StartFound found;
    if (unit == Lex::week_unit && count % 4 != 0) {
      // No delay in months: the day itself, where the day of today is known.
      const std::optional<Date>& today = s_.text().as_of;
      if (!today || today->month == 0 || today->day == 0) return false;
      found.date = days_after(*today, count * 7);
    } else {
      found.after = Months{unit == Lex::month_unit ? count : count / 4};
    }
    add({std::min(i, at), std::max(i + 1, at + 2), "start.after", 900}, found);
    return true;
  }

  void add(const TermPlace& place, const StartFound& found) {
    add_term(s_, place, found, ClaimFamily::terms, claims_);
  }

  const TermSentence& s_;
  std::vector<TextClaim>& claims_;
};

}  // namespace

void find_starts(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & family::kStart)) continue;
    const TermSentence s{terms, text.sentences[i]};
    StartReader{s, claims}.read();
  }
}

}  // namespace overstap::extract
