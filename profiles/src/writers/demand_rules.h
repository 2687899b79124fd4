// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "profiles/src/writers/vacancy_holds.h"

/// What formats do to demands that know neither weights nor moments: nothing may come back that
/// asks more than was asked.
namespace overstap {

/// The demand with nothing but what it asks and that force.
[[nodiscard]] inline Demand plain_demand(const Demand& demand, Force force) {
  Demand plain;
  plain.what = demand.what;
  plain.force = force;
  return plain;
}

/// In a format where everything is required and needed from the start.
[[nodiscard]] inline DemandLeft required_only(const Demand& demand) {
  if (demand.force == Force::wished) return {{}, "what the format asks is always required"};
  if (demand.needed.at != NeededAt::start)
    return {{}, "what the format asks is needed at the start"};
  return {plain_demand(demand, Force::required),
          "the format has no legal demands, no weights and no offers"};
}

/// Experience in nothing but the occupation of the vacancy, in whole years (the lower).
[[nodiscard]] inline DemandLeft years_in_occupation(const Demand& demand, const Vacancy& vacancy,
                                                    std::int32_t months_of_a_unit) {
  const auto& asked = std::get<ExperienceYearsDemand>(demand.what);
  const bool own = vacancy.occupation && asked.in == std::vector{*vacancy.occupation};
  const std::int32_t months = asked.months.value / months_of_a_unit * months_of_a_unit;
  if (!own || asked.leading || months == 0) {
    return {{}, "experience counts in the occupation of the vacancy only, in whole units of time"};
  }
  Demand left = demand;
  std::get<ExperienceYearsDemand>(left.what).months = Months{months};
  return {std::move(left), "experience is asked in whole years"};
}

/// Whether speaking and conversing are asked at one level, in a format that has one for both.
[[nodiscard]] inline bool asked_for_both(const Demand& demand, const Vacancy& vacancy) {
  const auto& asked = std::get<LanguageDemand>(demand.what);
  if (asked.part != LanguagePart::speak && asked.part != LanguagePart::converse) return true;
  LanguageDemand other = asked;
  other.part = asked.part == LanguagePart::speak ? LanguagePart::converse : LanguagePart::speak;
  return std::ranges::any_of(vacancy.demands, [&](const Demand& d) {
    const auto* what = std::get_if<LanguageDemand>(&d.what);
    return what != nullptr && *what == other && required_only(d).demand.has_value();
  });
}

/// Labels that fit nothing, where the title is looked up as an occupation first and other labels
/// can stand among the skills that are asked.
[[nodiscard]] inline std::vector<std::string> unlinked_after_title(const Vacancy& vacancy,
                                                                   const ConceptNames& names,
                                                                   std::string_view separators) {
  std::vector<std::string> left;
  if (!vacancy.occupation) left.push_back(vacancy.title);
  bool title_seen = vacancy.occupation.has_value();
  for (const std::string& text : vacancy.unlinked) {
    if (!title_seen && text == vacancy.title) {
      title_seen = true;
    } else if (!names.skill_in(text) && text.find_first_of(separators) == std::string::npos) {
      left.push_back(text);
    }
  }
  return left;
}

}  // namespace overstap
