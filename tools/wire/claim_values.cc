// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/claim_words.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

using Parts = std::vector<std::string>;

/// The words of one kind of claim, in parts.
class ValueWords {
 public:
  ValueWords(const Scope& scope, const TextClaim& claim)
      : scope_{scope}, language_{scope.language}, claim_{claim} {}

  Parts operator()(const SkillFound& found) const {
    Parts parts{scope_.label(found.skill)};
    if (found.duration) parts.push_back(months(language_, *found.duration));
    return parts;
  }
  Parts operator()(const OccupationFound& found) const {
    Parts parts{found.occupation ? scope_.label(*found.occupation)
                                 : say(Word::value_outside, claim_.label)};
    parts.push_back(period(found));
    if (found.leading) parts.push_back(say(Word::value_leading));
    return parts;
  }
  Parts operator()(const CertificateFound& found) const {
    Parts parts{scope_.label(found.certificate)};
    if (found.date) parts.push_back(date_words(language_, *found.date));
    if (found.valid_until) {
      parts.push_back(say(Word::value_valid_until, date_words(language_, *found.valid_until)));
    }
    if (!found.upkeep_year.empty()) {
      parts.push_back(say(Word::value_upkeep_year, found.upkeep_year));
    } else if (found.upkeep != Answer::unknown) {
      parts.push_back(
          say(found.upkeep == Answer::yes ? Word::value_upkeep : Word::value_no_upkeep));
    }
    return parts;
  }
  Parts operator()(const LanguageFound& found) const {
    Parts parts{scope_.label(found.language)};
    const auto& first = found.parts.front();
    if (first && std::ranges::all_of(found.parts, [&](const auto& p) { return p == first; })) {
      parts.push_back(say(Word::value_all_parts, levels(*first)));
      return parts;
    }
    for (int i = 0; i < kLanguageParts; ++i) {
      const auto& range = found.parts[static_cast<std::size_t>(i)];
      if (!range) continue;
      std::string part{term(language_, static_cast<LanguagePart>(i))};
      parts.push_back(part.append(" ").append(levels(*range)));
    }
    if (parts.size() == 1) parts.push_back(say(Word::value_no_level));
    return parts;
  }
  Parts operator()(const EducationFound& found) const {
    const Education& education = found.education;
    Parts parts{education.level ? std::string{term(language_, *education.level)}
                                : say(Word::value_unknown_level)};
    parts.push_back(education.field);
    if (education.completed != Answer::unknown) {
      parts.push_back(say(education.completed == Answer::yes ? Word::value_completed
                                                             : Word::value_not_completed));
    }
    if (education.abroad == Answer::yes) parts.push_back(say(Word::value_abroad));
    if (education.valuation) {
      parts.push_back(say(Word::value_valuation, term(language_, *education.valuation)));
    } else if (education.valuation_requested) {
      parts.push_back(say(Word::value_valuation_requested));
    } else if (found.valuation_denied) {
      parts.push_back(say(Word::value_not_valued));
    }
    for (const std::int32_t year : found.years) parts.push_back(std::to_string(year));
    return parts;
  }
  Parts operator()(const WorkingLevelFound& found) const {
    return {std::string{term(language_, found.level)}};
  }
  Parts operator()(const HoursFound& found) const { return {hours(language_, found.hours)}; }
  Parts operator()(const AvailabilityFound& found) const {
    Parts parts;
    if (found.works == Works::no) parts.push_back(say(Word::value_not));
    for (const Day day : found.days) parts.emplace_back(term(language_, day));
    for (const DayPart part : found.parts) parts.emplace_back(term(language_, part));
    parts.push_back(times(found));
    if (found.ends_at) parts.push_back(say(Word::value_ends_at, clock(*found.ends_at)));
    for (const Frequency& frequency : found.frequencies) parts.push_back(often(frequency));
    if (found.works == Works::if_needed) parts.push_back(say(Word::value_if_needed));
    if (found.self_rostering == Answer::yes) parts.push_back(say(Word::value_self_rostering));
    return parts;
  }
  Parts operator()(const ContractFound& found) const {
    if (found.kind) return {std::string{term(language_, *found.kind)}};
    return {say(found.name == "bbl" ? Word::value_bbl : Word::value_freelance)};
  }
  Parts operator()(const WageFound& found) const {
    std::string amount = euros(language_, found.gross.min);
    if (found.gross.max != found.gross.min) {
      amount = wire::say(language_, Word::range_to, {amount, euros(language_, found.gross.max)});
    }
    Parts parts;
    // Only a collective agreement may be named.
    if (found.gross.max.value > 0) {
      parts.push_back(
          say(found.unit == WageUnit::hour ? Word::value_per_hour : Word::value_per_month, amount));
    }
    if (!found.cao.empty()) parts.push_back(say(Word::value_cao, found.cao));
    return parts;
  }
  Parts operator()(const ConditionFound& found) const {
    Parts parts;
    if (found.answer == Answer::no) parts.push_back(say(Word::value_not));
    parts.emplace_back(term(language_, found.condition));
    return parts;
  }
  Parts operator()(const PlaceFound& found) const {
    std::string postcode;
    if (found.postcode.length > 0) {
      postcode = std::to_string(found.postcode.digits);
      postcode.append(static_cast<std::size_t>(4 - std::min<int>(found.postcode.length, 4)), 'x');
    }
    return {postcode, found.name};
  }
  Parts operator()(const TravelFound& found) const {
    Parts parts;
    const Travel& travel = found.travel;
    if (travel.max_distance) {
      parts.push_back(
          say(Word::value_max_km, std::to_string((travel.max_distance->value + 500) / 1000)));
    }
    if (travel.max_minutes) {
      parts.push_back(say(Word::value_max_minutes, std::to_string(*travel.max_minutes)));
    }
    for (const TravelMode mode : travel.modes) parts.emplace_back(term(language_, mode));
    return parts;
  }
  Parts operator()(const ExperienceFound& found) const {
    Parts parts;
    if (found.least) parts.push_back(say(Word::value_at_least, months(language_, *found.least)));
    if (found.most) parts.push_back(say(Word::value_at_most, months(language_, *found.most)));
    for (const OccupationId id : found.in) parts.push_back(say(Word::value_in, scope_.label(id)));
    for (const SkillId id : found.with) parts.push_back(say(Word::value_in, scope_.label(id)));
    if (!found.in_label.empty()) parts.push_back(say(Word::value_in, found.in_label));
    if (found.leading) parts.push_back(say(Word::value_leading));
    return parts;
  }
  Parts operator()(const StartFound& found) const {
    Parts parts;
    if (found.immediately) parts.push_back(say(Word::value_immediately));
    if (found.date) parts.push_back(say(Word::value_from, date_words(language_, *found.date)));
    if (found.after) parts.push_back(say(Word::value_notice, months(language_, *found.after)));
    return parts;
  }
  Parts operator()(const ScreeningFound& found) const {
    return {std::string{term(language_, found.screening)}};
  }

 private:
  [[nodiscard]] std::string say(Word which, std::string_view argument = {}) const {
    return wire::say(language_, which, {argument});
  }

  [[nodiscard]] std::string period(const OccupationFound& found) const {
    std::string to;
    if (found.current) to = say(Word::value_present);
    if (found.to) to = date_words(language_, *found.to);
    if (found.from && !to.empty()) {
      return wire::say(language_, Word::value_period, {date_words(language_, *found.from), to});
    }
    if (found.from) return say(Word::value_from, date_words(language_, *found.from));
    return to.empty() ? to : say(Word::value_until, to);
  }

  [[nodiscard]] std::string levels(Range<Cefr> range) const {
    if (range.min == range.max) return cefr_word(range.min);
    return wire::say(language_, Word::range_to, {cefr_word(range.min), cefr_word(range.max)});
  }

  static std::string clock(std::int32_t minutes) {
    const auto two = [](std::int32_t n) {
      std::string text{n < 10 ? "0" : ""};
      return text.append(std::to_string(n));
    };
    return two(minutes / 60).append(":").append(two(minutes % 60));
  }

  [[nodiscard]] std::string times(const AvailabilityFound& found) const {
    if (found.from && found.until) {
      return wire::say(language_, Word::range_to, {clock(*found.from), clock(*found.until)});
    }
    if (found.from) return say(Word::value_from, clock(*found.from));
    return found.until ? say(Word::value_until, clock(*found.until)) : std::string{};
  }

  [[nodiscard]] std::string often(const Frequency& frequency) const {
    const auto unit = static_cast<Word>(static_cast<std::size_t>(Word::often_days) +
                                        static_cast<std::size_t>(frequency.unit));
    const std::string times = std::to_string(frequency.times);
    if (frequency.weeks == 1) {
      return wire::say(language_, Word::value_often_week, {times, word(language_, unit)});
    }
    return wire::say(language_, Word::value_often_weeks,
                     {times, word(language_, unit), std::to_string(frequency.weeks)});
  }

  const Scope& scope_;
  Language language_;
  const TextClaim& claim_;
};

}  // namespace

std::string value_words(const Scope& scope, const TextClaim& claim) {
  return join_plain(std::visit(ValueWords{scope, claim}, claim.what), ", ");
}

}  // namespace overstap::wire
