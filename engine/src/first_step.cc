// SPDX-License-Identifier: Apache-2.0
//
// The first thing to do, chosen by what stands in the way, nearest obstacle last:
//   hours that the person surely cannot work: ask for the roster;
//   the occupation held: talk with the employer where one works there now, else apply;
//   an own diploma asked: valuation of a foreign one, check where nothing is known, else its route;
//   experience or a level missing: ask the present employer, without one gain experience;
//   a certificate missing: the course that gives it, without a known course ask an employer;
//   spoken or written Dutch asked and only the other known: language test;
//   nothing shown but by occupations: confirm the skills;
//   evening, weekend or irregular hours not known to fit: ask for the roster;
//   every essential particular skill shown: apply; else a day along.
#include <algorithm>

#include "transition_rows.h"

namespace overstap {
namespace {

bool foreign_diploma_without_valuation(const SeekerProfile& seeker) {
  return std::ranges::any_of(seeker.education, [](const Education& education) {
    return education.abroad == Answer::yes && !education.valuation;
  });
}

FirstStep towards_diploma(const Traveller& traveller, const EntryGap& gap) {
  const SeekerProfile* seeker = traveller.seeker;
  if (seeker != nullptr && foreign_diploma_without_valuation(*seeker)) {
    return FirstStep::diploma_valuation;
  }
  return seeker != nullptr && gap.diploma_unknown ? FirstStep::confirm_skills
                                                  : FirstStep::diploma_route;
}

bool knows_part(const SeekerProfile& seeker, SkillId language, LanguagePart part) {
  return std::ranges::any_of(seeker.languages, [&](const LanguageSkill& known) {
    return known.language == language && known.parts[static_cast<std::size_t>(part)];
  });
}

/// Whether the work surely asks spoken or written Dutch and only the other is known. Of somebody of
/// whose Dutch nothing is known, nothing says that a test is due: that is a question first.
bool dutch_is_open(const Traveller& traveller, OccupationId to) {
  const Taxonomy& taxonomy = traveller.market.taxonomy();
  const auto dutch = taxonomy.dutch_language();
  if (!dutch) return false;
  const ConditionSet conditions = taxonomy.conditions(to);
  const bool spoken = conditions[Condition::phone_all_day] == Answer::yes ||
                      conditions[Condition::face_to_face] == Answer::yes;
  const bool written = conditions[Condition::written_work] == Answer::yes;
  const bool speaks = knows_part(*traveller.seeker, *dutch, LanguagePart::speak);
  const bool writes = knows_part(*traveller.seeker, *dutch, LanguagePart::write);
  return (speaks || writes) && ((spoken && !speaks) || (written && !writes));
}

bool surely_works(const Availability& availability, DayPart part) {
  return std::ranges::any_of(availability, [&](const auto& day) {
    return day[static_cast<std::size_t>(part)] == Works::yes;
  });
}

bool surely_works(const Availability& availability, Day day) {
  return std::ranges::any_of(availability[static_cast<std::size_t>(day)],
                             [](Works works) { return works == Works::yes; });
}

bool roster_is_open(const Traveller& traveller, OccupationId to) {
  const ConditionSet conditions = traveller.market.taxonomy().conditions(to);
  const Availability& availability = traveller.seeker->availability;
  const bool evenings = surely_works(availability, DayPart::evening);
  const bool weekends =
      surely_works(availability, Day::sat) || surely_works(availability, Day::sun);
  const auto asks = [&](Condition condition) { return conditions[condition] == Answer::yes; };
  return (asks(Condition::evening_work) && !evenings) ||
         (asks(Condition::weekend_work) && !weekends) ||
         (asks(Condition::irregular_roster) && !(evenings && weekends)) ||
         (asks(Condition::night_work) && !surely_works(availability, DayPart::night));
}

bool essentials_shown(const Traveller& traveller, const Transition& row) {
  const auto asked = traveller.market.taxonomy().skills_of(row.to);
  return std::ranges::none_of(row.missing, [&](SkillId skill) {
    const auto found = std::ranges::lower_bound(asked, skill, {}, &OccupationSkill::skill);
    return found != asked.end() && found->skill == skill &&
           found->relevance == Relevance::essential;
  });
}

}  // namespace

FirstStep first_step(const Traveller& traveller, const Transition& row) {
  if (!row.roster_conflicts.empty()) return FirstStep::ask_roster;
  if (traveller.holds(row.to)) {
    return traveller.works_now() ? FirstStep::ask_current_employer : FirstStep::apply;
  }
  if (row.gap.diploma) return towards_diploma(traveller, row.gap);
  switch (row.gap.kind) {
    case StepKind::after_experience:
    case StepKind::level_jump:
      return traveller.works_now() ? FirstStep::ask_current_employer : FirstStep::gain_experience;
    case StepKind::after_training:
      return row.gap.offers.empty() ? FirstStep::ask_employer_training : FirstStep::start_course;
    case StepKind::after_diploma:  // has gap.diploma, judged above
    case StepKind::now:
      break;
  }
  if (traveller.seeker == nullptr) return FirstStep::trial_day;
  if (dutch_is_open(traveller, row.to)) return FirstStep::language_test;
  if (traveller.provisional) return FirstStep::confirm_skills;
  if (roster_is_open(traveller, row.to)) return FirstStep::ask_roster;
  return essentials_shown(traveller, row) ? FirstStep::apply : FirstStep::trial_day;
}

}  // namespace overstap
