// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/text.h"
#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

/// A shift that ends at this hour or later needs a look at the way back. Source: editorial (public
/// transport thins out after 22:00).
constexpr int kLateHour = 22;

std::string postcode_words(PostcodePrefix postcode) {
  if (postcode.length == 0) return {};
  std::string digits = std::to_string(postcode.digits);
  digits.append(static_cast<std::size_t>(4 - std::min<int>(postcode.length, 4)), 'x');
  return digits;
}

std::string money_range(const Scope& scope, Range<Cents> range) {
  if (range.min == range.max) return euros(scope.language, range.min);
  return scope.say(Word::range_to,
                   {euros(scope.language, range.min), euros(scope.language, range.max)});
}

std::string monthly_words(const Scope& scope, Range<Cents> hourly, HoursPerWeek hours) {
  const Range<Cents> monthly{monthly_wage(hourly.min, hours), monthly_wage(hourly.max, hours)};
  return scope.say(Word::wage_month, {money_range(scope, monthly), std::to_string(hours.value)});
}

/// Whether `key` stands in `text` as whole words; both folded.
bool contains_words(std::string_view text, std::string_view key) {
  if (key.empty()) return false;
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    const bool starts = at == 0 || text[at - 1] == ' ';
    const bool ends = at + key.size() == text.size() || text[at + key.size()] == ' ';
    if (starts && ends) return true;
  }
  return false;
}

bool ends_late(const Roster& roster) {
  if (roster.ends_at.size() < 2) return false;
  const char tens = roster.ends_at[0], ones = roster.ends_at[1];
  if (tens < '0' || tens > '9' || ones < '0' || ones > '9') return false;
  const int hour = (tens - '0') * 10 + (ones - '0');
  return hour >= kLateHour || hour < 5;
}

}  // namespace

std::string vacancy_title(const Scope& scope, const Vacancy& vacancy) {
  std::string title = vacancy.title;
  if (title.empty() && vacancy.occupation) title = scope.label(*vacancy.occupation);
  std::vector<std::string> rest;
  if (!vacancy.employer.empty()) rest.push_back(vacancy.employer);
  std::string place = postcode_words(vacancy.postcode);
  for (const Place& known : scope.market.places()) {
    if (vacancy.postcode.length == 4 && known.postcode == vacancy.postcode.digits) {
      place += " " + known.name;
    }
  }
  if (!place.empty()) rest.push_back(std::move(place));
  if (vacancy.hours) rest.push_back(hours(scope.language, *vacancy.hours));
  std::string tail = join_plain(rest, ", ");
  return tail.empty() ? title : title + " - " + tail;
}

Cents monthly_wage(Cents hourly, HoursPerWeek hours) {
  const std::int64_t thirds = std::int64_t{hourly.value} * hours.value * 13;
  return {static_cast<std::int32_t>((2 * thirds + 3) / 6)};
}

std::string wage_sentence(const Scope& scope, const Vacancy& vacancy) {
  std::vector<std::string> parts;
  if (vacancy.wage.hourly) {
    parts.push_back(scope.say(Word::wage_hour, {money_range(scope, *vacancy.wage.hourly)}));
    if (vacancy.hours) {
      parts.push_back(monthly_words(scope, *vacancy.wage.hourly, vacancy.hours->min));
      if (vacancy.hours->max != vacancy.hours->min) {
        parts.push_back(monthly_words(scope, *vacancy.wage.hourly, vacancy.hours->max));
      }
    }
  }
  if (!vacancy.wage.cao.empty()) parts.push_back(scope.say(Word::wage_cao, {vacancy.wage.cao}));
  if (!parts.empty()) {
    parts.push_back(
        scope.say(Word::wage_allowances, {term(scope.language, vacancy.wage.allowances)}));
  }
  return join_plain(parts);
}

std::string roster_sentence(const Scope& scope, const Vacancy& vacancy) {
  const Roster& roster = vacancy.roster;
  std::vector<std::string> parts;
  const auto add = [&](std::optional<std::int32_t> n, Word one, Word many) {
    if (n.value_or(0) > 0) parts.push_back(scope.count(*n, one, many));
  };
  add(roster.evenings_per_week, Word::roster_evening, Word::roster_evenings);
  add(roster.saturdays_per_4_weeks, Word::roster_saturday, Word::roster_saturdays);
  add(roster.sundays_per_4_weeks, Word::roster_sunday, Word::roster_sundays);
  if (!roster.ends_at.empty()) parts.push_back(scope.say(Word::roster_until, {roster.ends_at}));
  return join_plain(parts);
}

std::string contract_sentence(const Scope& scope, const Vacancy& vacancy) {
  std::vector<std::string> parts;
  parts.reserve(vacancy.contracts.size());
  for (const ContractKind kind : vacancy.contracts) parts.emplace_back(term(scope.language, kind));
  std::string contracts = join(scope.language, parts, Word::list_or);
  std::string induction;
  if (vacancy.induction) {
    const std::string time = weeks(scope.language, {*vacancy.induction, *vacancy.induction});
    induction = scope.say(
        vacancy.induction_paid == Answer::yes ? Word::induction_paid : Word::induction, {time});
  }
  return join_plain({contracts, induction});
}

std::vector<FlaggedPhrase> flagged_phrases(const Snapshot& market, const Vacancy& vacancy) {
  std::vector<FlaggedPhrase> out;
  std::vector<std::string> texts = vacancy.said;
  texts.push_back(vacancy.title);
  for (const std::string& said : texts) {
    const std::string folded = fold_key(said);
    for (const Phrase& phrase : market.phrases()) {
      const bool known = std::any_of(out.begin(), out.end(),
                                     [&](const FlaggedPhrase& f) { return f.phrase == &phrase; });
      if (known) continue;
      for (const std::string& key : phrase.keys) {
        if (contains_words(folded, key)) {
          out.push_back({&phrase, said});
          break;
        }
      }
    }
  }
  return out;
}

std::string flagged_sentence(const Scope& scope, const FlaggedPhrase& flagged) {
  const Phrase& phrase = *flagged.phrase;
  return join_plain(
      {scope.say(Word::flagged, {flagged.words, ground_term(scope.language, phrase.ground),
                                 scope.in(phrase.proposal)}),
       stale_mark(scope, phrase.provenance.as_of)},
      " ");
}

std::string travel_back_sentence(const Scope& scope, const Vacancy& vacancy,
                                 const SeekerProfile& seeker) {
  const auto& modes = seeker.travel.modes;
  const auto has = [&](TravelMode mode) {
    return std::find(modes.begin(), modes.end(), mode) != modes.end();
  };
  if (!ends_late(vacancy.roster) || !has(TravelMode::public_transport) || has(TravelMode::car)) {
    return {};
  }
  return scope.say(Word::travel_back, {vacancy.roster.ends_at});
}

}  // namespace overstap::wire
