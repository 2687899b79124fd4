// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "profiles/src/extract/terms/roster_leads.h"
#include "profiles/src/extract/terms/roster_phrase.h"
#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {
namespace {

class RosterReader {
 public:
  RosterReader(const TermSentence& s, std::vector<TextClaim>& claims) : s_{s}, claims_{claims} {}

  void read() {
    std::int32_t i = next_lead(s_.first());
    if (i == s_.last()) return;
    if (about_something_else(s_)) i = next_lead(std::max(i, after_opening_hours(s_)));
    while (i < s_.last()) {
      std::int32_t end = self_rostering(i);
      if (end == i) end = at(i);
      i = next_lead(end > i ? end : i + 1);
    }
  }

  void grid_row(const GridRow& row) {
    may_claim_ = true;
    AvailabilityFound found;
    found.works = row.works;
    put_days(row.days, row.parts, found);
    add({row.first, row.last, "availability.grid", 900, row.works == Works::no}, std::move(found));
    if (row.denied == 0) return;
    AvailabilityFound other;
    other.works = Works::no;
    put_days(row.denied, row.parts, other);
    add({row.first, row.last, "availability.grid", 900, true}, std::move(other));
  }

 private:
  static void put_days(std::int32_t days, std::int32_t parts, AvailabilityFound& found) {
    for (std::int32_t day = 0; day < kDays; ++day) {
      if (days >> day & 1) found.days.push_back(static_cast<Day>(day));
    }
    for (std::int32_t part = 0; part < kDayParts; ++part) {
      if (parts >> part & 1) found.parts.push_back(static_cast<DayPart>(part));
    }
  }

  /// The first token from `i` with which something said of a roster may begin: every rule asks
  /// there for a bit of roster_lead or for a day, a time or a number, which all have this family.
  [[nodiscard]] std::int32_t next_lead(std::int32_t i) const {
    return s_.next_of(i, family::kRosterLead);
  }

  /// What begins with a word of its own, and no day or number; the token behind it, `i` for none.
  std::int32_t by_word(std::uint32_t leads, std::int32_t i) {
    // `Werkdagen: ma/wo/vr` heads the days.
    if ((leads & roster_lead::kHead) != 0) {
      if (const std::int32_t head = after_head(s_, i); head > i) return head;
    }
    if ((leads & roster_lead::kOther) != 0) {
      if (const std::int32_t rest = other_days_denied(i); rest > i) return rest;
      if (const std::int32_t left = other_days_left(i); left > i) return left;
    }
    if ((leads & (roster_lead::kEnds | roster_lead::kAround | roster_lead::kBegins |
                  roster_lead::kFrom)) != 0) {
      if (const auto working = begin_and_end_at(s_, i)) {
        return claim(*working);
      }
    }
    if ((leads & roster_lead::kOfficeHours) != 0 && s_.is(i + 1, {"hours"}) &&
        (s_.cv() || s_.any(i - 4, i, {"work", "working"}))) {
      const RosterPhrase hours{.first = i, .last = i + 2, .parts = 3, .daytime = true};
      if (is_roster_of_work(s_, hours)) return claim(hours);
    }
    if ((leads & (roster_lead::kAround | roster_lead::kBegins)) != 0) {
      if (const auto begin = can_begin_at(s_, i)) return claim(*begin);
    }
    if ((leads & (roster_lead::kEarlyOrLate | roster_lead::kShift)) != 0) {
      if (const auto listed = listed_shifts_at(s_, i)) {
        for (const RosterPhrase& shift : listed->shifts) claim(shift);
        return listed->last;
      }
    }
    if ((leads & roster_lead::kEarlyOrLate) != 0) {
      if (const auto early = early_or_late_at(s_, i)) {
        return claim(*early);
      }
    }
    return i;
  }

  /// The claim that begins at `i`; the token after it.
  std::int32_t at(std::int32_t i) {
    const std::uint32_t leads = roster_leads(s_, i);
    if (const std::int32_t end = by_word(leads, i); end > i) return end;
    const Lex kind = s_.kind(i);
    if (kind == Lex::roster) {
      if (const auto listed = day_with_own_times(s_, i)) {
        claim(listed->others);
        return std::max(claim(listed->own), listed->others.last);
      }
    }
    if (const auto often = frequency_at(s_, leads, i)) {
      std::int32_t last = often->last;
      if (frequency(*often, last)) return last;
    }
    const bool named = kind == Lex::roster || kind == Lex::number || kind == Lex::clock ||
                       (kind == Lex::hour && s_.lexeme(i).value > 0);
    if (!named && !leads_times(s_, leads, i)) return i;
    auto phrase = roster_phrase_at(s_, i);
    if (!phrase) return i;
    if (is_roster_of_work(s_, *phrase)) {
      if (phrase->days == 0) {  // `de andere dagen kan ik van 8 tot 5`
        std::int32_t days = i - 1;
        while (s_.is(days, {"wel", "ik", "kan", "werk", "ben", "beschikbaar", "graag"})) --days;
        phrase->days = other_days(days - 1);
      }
      return claim(*phrase);
    }
    return kind == Lex::roster ? phrase->last : i;
  }

  bool frequency(const FrequencyPhrase& often, std::int32_t& last) {
    if (says_no_frequency(s_, often)) return false;
    AvailabilityFound found;
    found.frequencies = {{often.unit, often.times, often.weeks}};
    std::int32_t first = often.first;
    const bool whole_days =
        often.unit == Frequency::Unit::saturdays || often.unit == Frequency::Unit::sundays;
    const bool part_behind =
        whole_days && s_.is(last, {"overdag", "ochtend", "middag", "avond", "s"});
    if (often.unit == Frequency::Unit::day_parts || part_behind) take_parts_behind(last, found);
    for (std::int32_t i = often.first; i < often.last; ++i) take_part_of_day(i, found);
    if (often.unit == Frequency::Unit::evenings) take_end_behind(last, found);
    if (whole_days) take_until_behind(last, found);
    if (often.weeks == 1 || (whole_days && !s_.is(last, {","}))) take_times_behind(last, found);
    const Works before = works_before(s_, first);
    found.works = before == Works::yes ? works_behind(s_, last) : before;
    if (found.works == Works::no) return false;
    if (before == Works::yes && s_.is(last, {"mag"}))
      found.works = Works::yes;  // so often it is fine
    add({first, last, "availability.frequency", 930}, std::move(found));
    return true;
  }

  /// `om de week een zaterdagochtend`
  void take_part_of_day(std::int32_t i, AvailabilityFound& found) const {
    if (s_.kind(i) != Lex::roster) return;
    const std::int32_t value = s_.lexeme(i).value;
    if ((value & roster_bits::kDays) == 0) return;
    for (std::int32_t part = 0; part < kDayParts; ++part) {
      if (value >> (roster_bits::kPartShift + part) & 1) {
        found.parts.push_back(static_cast<DayPart>(part));
      }
    }
  }

  /// `twee keer in de week tot 20.30 uur`
  void take_end_behind(std::int32_t& last, AvailabilityFound& found) const {
    std::int32_t at = last;
    // `één avond per week heb je klantgesprekken, tot 21.00 uur`
    while (at < last + 5 && s_.has(at) && !s_.is(at, {".", ";", "tot", "until", "till"})) ++at;
    if (at > last && !s_.is(at - 1, {",", "je", "jij", "u", "bijvoorbeeld", "uiterlijk", "dag",
                                     "werkdag", "dienst"})) {
      at = last;
    }
    const auto end = s_.is(at, {"tot", "until", "till"}) ? clock_at(s_, at + 1) : std::nullopt;
    if (!end || !end->exact) return;
    constexpr std::int32_t kNoon = 12 * 60;
    found.ends_at = end->minutes < kNoon && end->minutes > 0 ? end->minutes + kNoon : end->minutes;
    last = end->end;
  }

  /// `om de week op zaterdag tot 13 uur`
  void take_until_behind(std::int32_t& last, AvailabilityFound& found) const {
    const std::int32_t at = s_.is(last, {",", "("}) ? last + 1 : last;
    const auto end = s_.is(at, {"tot", "until", "till"}) ? clock_at(s_, at + 1) : std::nullopt;
    if (!end || !end->exact) return;
    found.until = end->minutes;
    last = end->end;
  }

  /// `twee avonden per week (17.30-21.00 uur)`, `... van 18:00 tot 21:00`
  void take_times_behind(std::int32_t& last, AvailabilityFound& found) const {
    const std::int32_t rather =
        s_.is(last + 1, {"liefst", "meestal", "graag"}) ? last + 2 : last + 1;
    const bool comma = s_.is(last, {","}) && s_.is(rather, {"van", "tussen", "from", "between"});
    std::int32_t at = comma ? rather : s_.is(last, {"("}) ? last + 1 : last;
    if (s_.is(at, {"werk", "werkt"}) && s_.is(at + 1, {"je", "jij", "u"})) at += 2;
    const bool lead = at > last || s_.is(at, {"van", "vanaf", "tussen", "from", "between"});
    const auto times = lead ? roster_phrase_at(s_, at) : std::nullopt;
    if (!times || times->days != 0 || times->parts != 0 || !times->from) return;
    if (!times->until && !s_.is(at, {"vanaf", "from"})) return;
    found.from = times->from;
    found.until = times->until;
    last = times->last;
  }

  /// `twee dagdelen per week, in de ochtend`
  void take_parts_behind(std::int32_t& last, AvailabilityFound& found) const {
    std::int32_t at = last;
    while (s_.is(at, {",", "in", "de", "'", "s", "("}) && at < last + 4) ++at;
    const auto phrase = s_.kind(at) == Lex::roster ? roster_phrase_at(s_, at) : std::nullopt;
    if (!phrase || phrase->days != 0 || phrase->from || phrase->until) return;
    for (std::int32_t part = 0; part < kDayParts; ++part) {
      if (phrase->parts >> part & 1) found.parts.push_back(static_cast<DayPart>(part));
    }
    last = phrase->last;
  }

  /// `donderdagavond (eens per twee weken)`
  void take_how_often(RosterPhrase& phrase, AvailabilityFound& found) const {
    const auto often = phrase.parts != 0 ? how_often_behind(s_, phrase.last) : std::nullopt;
    if (!often) return;
    constexpr Frequency::Unit kUnits[] = {Frequency::Unit::mornings, Frequency::Unit::afternoons,
                                          Frequency::Unit::evenings, Frequency::Unit::nights};
    for (std::int32_t part = 0; part < kDayParts; ++part) {
      if (phrase.parts != 1 << part) continue;
      found.frequencies = {{kUnits[part], often->times, often->weeks}};
      phrase.last = often->last;
      const auto end =
          s_.is(phrase.last, {"tot", "until"}) ? clock_at(s_, phrase.last + 1) : std::nullopt;
      if (!end || !end->exact || phrase.until) continue;
      phrase.until = end->minutes;
      phrase.last = end->end;
    }
  }

  /// `Woensdag niet, de andere dagen tot 17 uur`: the days that the claim before leaves.
  [[nodiscard]] std::int32_t other_days(std::int32_t i) const {
    const bool other =
        (roster_leads(s_, i) & roster_lead::kOther) != 0 && s_.is(i + 1, {"dagen", "days"});
    if (!other || claims_.empty()) return 0;
    const auto* denied = std::get_if<AvailabilityFound>(&claims_.back().what);
    if (denied == nullptr || denied->works != Works::no || denied->days.empty()) return 0;
    std::int32_t days = 0x7F;
    for (const Day day : denied->days) days &= ~(1 << static_cast<int>(day));
    return days;
  }

  /// `Dinsdag heb ik college, de overige dagen kan ik werken`: what the claim before leaves.
  std::int32_t other_days_left(std::int32_t i) {
    if (!s_.cv() || !s_.is(i + 2, {"kan", "ben", "wel", "werk", "lukt", "lukken", "is"})) return i;
    if (s_.is(i + 3, {"tot", "van", "vanaf", "tussen"})) return i;
    const std::int32_t days = other_days(i);
    const auto [from, to] = s_.clause_of(i + 2);
    if (days == 0 || s_.any(i + 2, to, {"niet", "geen"})) return i;
    AvailabilityFound found;
    put_days(days, 0, found);
    add({i, i + 3, "availability.other_days", 850}, std::move(found));
    return i + 3;
  }

  /// `Overige dagen niet`: all that no claim before names; the token behind.
  std::int32_t other_days_denied(std::int32_t i) {
    if (!s_.cv() || s_.kind(i + 1) != Lex::day_unit || !s_.is(i + 2, {"niet", "not", "nee"})) {
      return i;
    }
    std::int32_t rest = 0x7F;
    for (const TextClaim& claim : claims_) {
      const auto* found = std::get_if<AvailabilityFound>(&claim.what);
      if (found == nullptr) continue;
      for (const Day day : found->days) rest &= ~(1 << static_cast<int>(day));
    }
    if (rest == 0x7F || rest == 0) return i;
    AvailabilityFound found;
    found.works = Works::no;
    put_days(rest, 0, found);
    add({i, i + 3, "availability.other_days", 850, true}, std::move(found));
    return i + 3;
  }

  /// `van 7 tot 16 uur, 5 dagen`: how many days they are.
  void take_days_behind(RosterPhrase& phrase, AvailabilityFound& found) const {
    if (phrase.days != 0 || !phrase.from || !phrase.until) return;
    const std::int32_t at = s_.is(phrase.last, {",", "("}) ? phrase.last + 1 : phrase.last;
    const auto often = s_.kind(at) == Lex::number ? frequency_at(s_, at) : std::nullopt;
    if (!often || often->unit != Frequency::Unit::days || often->weeks != 1) return;
    if (often->bare ? !s_.alone(at, often->last) : !days_of_work(s_, *often)) return;
    found.frequencies = {{often->unit, often->times, often->weeks}};
    phrase.last = often->last;
  }

  static void put_times(const RosterPhrase& phrase, AvailabilityFound& found) {
    const bool late = (phrase.parts & 0xC) != 0;
    if (late && phrase.until && !phrase.from) {
      constexpr std::int32_t kNoon = 12 * 60;  // `avonden tot 9 uur`
      const bool spoken =
          phrase.parts == 1 << 2 && *phrase.until > kNoon / 2 && *phrase.until < kNoon;
      found.ends_at = *phrase.until + (spoken ? kNoon : 0);
    } else {
      found.from = phrase.from;
      found.until = phrase.until;
    }
  }

  /// The token behind what is claimed.
  std::int32_t claim(RosterPhrase phrase) {
    if (says_no_time(s_, phrase)) return phrase.last;
    AvailabilityFound found;
    std::int32_t first = phrase.first;
    const Works before = works_before(s_, first);
    found.works = before == Works::yes ? works_behind(s_, phrase.last) : before;
    if (before == Works::no && s_.is(phrase.last, {"wel"})) found.works = Works::yes;
    if (found.works == Works::yes && begins_now_and_then(s_, phrase.first) &&
        !is_fine(s_, phrase.last)) {
      found.works = Works::if_needed;
    }
    // `af en toe een zaterdag vind ik prima`
    if (before == Works::if_needed && s_.any(first, first + 2, {"toe", "soms", "occasional"}) &&
        is_fine(s_, phrase.last)) {
      found.works = Works::yes;
    }
    if (found.works == Works::no && !s_.cv() && phrase.days == 0 && phrase.parts == 0)
      return phrase.last;
    // `werkdagen in overleg` leaves them open.
    if (!s_.cv() && found.works == Works::if_needed && s_.is(phrase.first, {"werkdagen"}))
      return phrase.last;
    // `niet voor half 9`
    if (is_denied_time(s_, phrase) && phrase.days == 0 && phrase.parts == 0 &&
        found.works == Works::yes) {
      found.works = Works::no;
    }
    put_days(phrase.days, phrase.parts, found);
    if (!s_.cv()) take_how_often(phrase, found);
    if (found.frequencies.empty()) take_days_behind(phrase, found);
    put_times(phrase, found);
    std::string_view rule = "availability.days";
    if (found.days.empty())
      rule = found.parts.empty() ? "availability.times" : "availability.parts";
    const bool denied = found.works != Works::yes;
    add({first, phrase.last, rule, denied ? 880 : 850, denied}, std::move(found));
    return phrase.last;
  }

  /// The claim at `i`, if any; the token behind it.
  std::int32_t self_rostering(std::int32_t i) {
    std::int32_t first = i;
    const std::int32_t last = after_self_rostering(s_, i);
    if (last == i || last > s_.last() || !may_claim() || works_before(s_, first) == Works::no)
      return i;
    AvailabilityFound found;
    found.self_rostering = Answer::yes;
    // The employer gives it; whoever looks for work wants it.
    add_term(s_, {first, last, "availability.self_rostering", 900}, std::move(found),
             ClaimFamily::terms, claims_);
    return last;
  }

  void add(const TermPlace& place, AvailabilityFound found) {
    if (!may_claim()) return;
    const std::size_t before = claims_.size();
    add_term(s_, place, std::move(found), ClaimFamily::roster, claims_);
    if (s_.cv() || claims_.size() == before) return;
    // `liefst over 4 dagen`
    const bool wished = s_.any(place.first - 3, place.first, {"liefst", "voorkeur", "preferably"});
    if (wished) claims_.back().stance = Stance::wished;
  }

  /// Whether rosters are claimed of this sentence; asked only where one stands.
  [[nodiscard]] bool may_claim() {
    if (!may_claim_) may_claim_ = tells_of_rosters(s_);
    return *may_claim_;
  }

  const TermSentence& s_;
  std::vector<TextClaim>& claims_;
  std::optional<bool> may_claim_;
};

}  // namespace

void find_availability(const TermText& terms, std::vector<TextClaim>& claims) {
  const ReadText& text = terms.text();
  const std::size_t from = claims.size();
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (!(terms.families(i) & (family::kRoster | family::kHours))) continue;
    const std::vector<GridRow> grid = grid_below(terms, i);
    for (const GridRow& row : grid) {
      const TermSentence line{terms, text.sentences[row.sentence]};
      RosterReader{line, claims}.grid_row(row);
    }
    const TermSentence s{terms, text.sentences[i]};
    if (grid.empty()) {
      RosterReader{s, claims}.read();
    } else {
      const auto last = static_cast<std::uint32_t>(grid.back().last);
      while (i + 1 < text.sentences.size() && text.sentences[i + 1].first < last) ++i;
    }
  }
  drop_rosters_of_title(text, claims, from);
  drop_days_said_as_frequency(claims, from);
}

}  // namespace overstap::extract
