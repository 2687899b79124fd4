// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/terms.h"

#include <array>

#include "tools/wire/words.h"

namespace overstap::wire {
namespace {

/// The text of an enumerator, where the table's rows follow the enum from `first` on.
template <class Enum>
std::string_view in_order(Language language, Word first, Enum value) {
  return word(language, static_cast<Word>(static_cast<std::uint16_t>(first) +
                                          static_cast<std::uint16_t>(value)));
}

constexpr std::array<std::string_view, 12> kDutchMonths{
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 12> kEnglishMonths{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kGrounds{"origin", "age",      "sex",  "health",
                                                   "family", "religion", "other"};

}  // namespace

std::string_view term(Language language, Block block) {
  return in_order(language, Word::block_certain, block);
}
std::string_view term(Language language, State state) {
  return in_order(language, Word::state_met, state);
}
std::string_view term(Language language, Reason reason) {
  return in_order(language, Word::reason_shown, reason);
}
std::string_view term(Language language, Force force) {
  return in_order(language, Word::force_legal, force);
}
std::string_view term(Language language, Evidence evidence) {
  return in_order(language, Word::evidence_tested, evidence);
}
std::string_view term(Language language, Day day) { return in_order(language, Word::day_mon, day); }
std::string_view term(Language language, DayPart part) {
  return in_order(language, Word::part_morning, part);
}
std::string_view term(Language language, LanguagePart part) {
  return in_order(language, Word::language_listen, part);
}
std::string_view term(Language language, Condition condition) {
  return in_order(language, Word::condition_outbound_sales, condition);
}
std::string_view term(Language language, TravelMode mode) {
  return in_order(language, Word::mode_walk, mode);
}
std::string_view term(Language language, ContractKind kind) {
  return in_order(language, Word::contract_permanent, kind);
}
std::string_view term(Language language, Screening screening) {
  return in_order(language, Word::screening_vog, screening);
}
std::string_view term(Language language, Tightness tightness) {
  return in_order(language, Word::tightness_very_slack, tightness);
}
std::string_view term(Language language, TrainingAccess access) {
  return in_order(language, Word::access_open, access);
}
std::string_view term(Language language, TrainingMode mode) {
  return in_order(language, Word::training_bbl, mode);
}
std::string_view term(Language language, OfferStatus status) {
  return in_order(language, Word::status_unknown, status);
}
std::string_view term(Language language, Relation relation) {
  return in_order(language, Word::relation_equal, relation);
}
std::string_view term(Language language, StepKind kind) {
  return in_order(language, Word::step_now, kind);
}
std::string_view term(Language language, Signal signal) {
  return in_order(language, Word::signal_skills, signal);
}
std::string_view term(Language language, Answer answer) {
  return in_order(language, Word::answer_unknown, answer);
}
std::string_view term(Language language, EducationLevel level) {
  return level == EducationLevel::none ? word(language, Word::level_none)
                                       : overstap::to_string(level);
}

std::string_view ground_term(Language language, std::string_view ground) {
  for (std::size_t i = 0; i < kGrounds.size(); ++i) {
    if (kGrounds[i] == ground) return in_order(language, Word::ground_origin, i);
  }
  return word(language, Word::ground_other);
}

std::string cefr_word(Cefr level) {
  std::string text{overstap::to_string(level)};
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'c') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string level_range(Language language, Range<EducationLevel> levels) {
  if (levels.min == levels.max) return std::string{term(language, levels.min)};
  return say(language, Word::range_to, {term(language, levels.min), term(language, levels.max)});
}

std::string weeks(Language language, Range<Weeks> range) {
  if (range.min == range.max) {
    return count(language, range.min.value, Word::week_one, Word::week_many);
  }
  const std::string both = say(language, Word::range_to,
                               {std::to_string(range.min.value), std::to_string(range.max.value)});
  return say(language, Word::week_many, {both});
}

std::string months(Language language, Months amount) {
  const int years = amount.value / 12;
  const int rest = amount.value % 12;
  if (years == 0) return count(language, rest, Word::month_one, Word::month_many);
  std::string whole = count(language, years, Word::year_one, Word::year_many);
  if (rest == 0) return whole;
  return say(language, Word::year_and_months,
             {whole, count(language, rest, Word::month_one, Word::month_many)});
}

std::string date_words(Language language, Date date) {
  std::string year = std::to_string(date.year);
  if (date.month < 1 || date.month > 12) return year;
  const auto& names = language == Language::nl ? kDutchMonths : kEnglishMonths;
  const std::string month{names[date.month - 1U]};
  if (date.day == 0) return month + " " + year;
  return std::to_string(date.day) + " " + month + " " + year;
}

std::string euros(Language language, Cents amount) {
  const char decimal = language == Language::nl ? ',' : '.';
  const std::int64_t cents = amount.value % 100;
  std::string text = "€ " + grouped(language, amount.value / 100);
  text += decimal;
  text += static_cast<char>('0' + cents / 10);
  text += static_cast<char>('0' + cents % 10);
  return text;
}

std::string kilometres(Language language, Range<Metres> distance) {
  const auto rounded = [](Metres m) { return std::to_string((m.value + 500) / 1000); };
  const std::string low = rounded(distance.min);
  const std::string high = rounded(distance.max);
  return say(language, Word::distance_estimate,
             {low == high ? low : say(language, Word::range_to, {low, high})});
}

std::string hours(Language language, Range<HoursPerWeek> range) {
  if (range.min == range.max) {
    return say(language, Word::hours_one, {std::to_string(range.min.value)});
  }
  return say(language, Word::hours_range,
             {std::to_string(range.min.value), std::to_string(range.max.value)});
}

std::string day_and_part(Language language, std::optional<Day> day, std::optional<DayPart> part) {
  if (day && part) {
    return say(language, Word::day_and_part, {term(language, *day), term(language, *part)});
  }
  if (day) return std::string{term(language, *day)};
  if (part) return std::string{term(language, *part)};
  return {};
}

}  // namespace overstap::wire
