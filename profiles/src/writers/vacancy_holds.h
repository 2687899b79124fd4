// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/writers/concept_names.h"
#include "profiles/src/writers/hold.h"

namespace overstap {

/// What is left of a demand: a reader must never find more in it than was asked.
struct DemandLeft {
  std::optional<Demand> demand;
  std::string_view why{};  ///< told of what changed or went
};

/// What a format holds of a vacancy, field by field; a field that is not named has no place in it.
struct VacancyHolds {
  std::string_view format;
  /// How any text comes back.
  std::string (*text)(const std::string& text) = nullptr;

  Hold<std::string> employer{}, sector{};
  /// The occupation that comes back; asked with the vacancy as far as it was reduced.
  std::optional<OccupationId> (*occupation)(const Vacancy& vacancy,
                                            const ConceptNames& names) = nullptr;
  Hold<OrganisationForm> organisation_form{};
  Hold<Direction> direction{};
  Hold<std::vector<Channel>> channels{};
  Hold<std::optional<std::int32_t>> seats{};
  Hold<std::optional<Date>> start{};
  Hold<PostcodePrefix> postcode{};
  Hold<std::vector<ContractKind>> contracts{};
  Hold<std::optional<Range<HoursPerWeek>>> hours{};
  Hold<Roster> roster{};
  Hold<std::optional<Range<Cents>>> hourly{};
  Hold<std::string> cao{};
  Hold<Answer> allowances{};
  Hold<ConditionSet> conditions{};
  Hold<Answer> adaptation_possible{};
  /// Handed the vacancy as far as it was reduced, with all demands that it has.
  DemandLeft (*demand)(const Demand& demand, const Vacancy& vacancy,
                       const ConceptNames& names) = nullptr;
  /// The order in which demands are read back; null = as they stand.
  int (*demand_rank)(const Demand& demand) = nullptr;
  /// Demands with the same key can stand only once; nothing = as often as they like.
  std::optional<std::uint64_t> (*demand_key)(const Demand& demand) = nullptr;
  Hold<std::vector<VacancyTask>> tasks{};
  Hold<std::vector<std::string>> said{};
  Hold<std::optional<Weeks>> induction{};
  Hold<Answer> induction_paid{};
  /// Labels that fit no concept, as they are read back; null = none. Handed the reduced vacancy.
  std::vector<std::string> (*unlinked)(const Vacancy& vacancy, const ConceptNames& names) = nullptr;
};

[[nodiscard]] Reduced<Vacancy> reduce_to(const Vacancy& vacancy, const VacancyHolds& holds,
                                         const ConceptNames& names);

/// A key per thing that is asked: two demands for one skill, certificate, part of a language or
/// level have the same one, whatever their force.
[[nodiscard]] std::uint64_t key_of_what(const Demand& demand);

}  // namespace overstap
