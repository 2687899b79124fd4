// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>
#include <utility>

#include "overstap/graph/model.h"
#include "overstap/graph/records.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

/// The last value of every enumeration that stands in a market file; the values are 0 up to it.
template <class Enum>
  requires std::is_enum_v<Enum>
extern const Enum kLast;

template <>
inline constexpr Answer kLast<Answer> = Answer::no;
template <>
inline constexpr Cefr kLast<Cefr> = Cefr::c2;
template <>
inline constexpr Channel kLast<Channel> = Channel::desk;
template <>
inline constexpr ConceptKind kLast<ConceptKind> = ConceptKind::skill;
template <>
inline constexpr ContractKind kLast<ContractKind> = ContractKind::on_call;
template <>
inline constexpr Day kLast<Day> = Day::sun;
template <>
inline constexpr DayPart kLast<DayPart> = DayPart::night;
template <>
inline constexpr Direction kLast<Direction> = Direction::both;
template <>
inline constexpr EducationLevel kLast<EducationLevel> = EducationLevel::wo;
template <>
inline constexpr FactKind kLast<FactKind> = FactKind::other;
template <>
inline constexpr Force kLast<Force> = Force::wished;
template <>
inline constexpr LabelKind kLast<LabelKind> = LabelKind::hidden;
template <>
inline constexpr Language kLast<Language> = Language::en;
template <>
inline constexpr LanguagePart kLast<LanguagePart> = LanguagePart::write;
template <>
inline constexpr NeededAt kLast<NeededAt> = NeededAt::after_selection;
template <>
inline constexpr OccupationGroup kLast<OccupationGroup> = OccupationGroup::commercie;
template <>
inline constexpr OfferStatus kLast<OfferStatus> = OfferStatus::ended;
template <>
inline constexpr OrganisationForm kLast<OrganisationForm> = OrganisationForm::facilitair;
template <>
inline constexpr Relation kLast<Relation> = Relation::related;
template <>
inline constexpr Relevance kLast<Relevance> = Relevance::somewhat;
template <>
inline constexpr Screening kLast<Screening> = Screening::integrity;
template <>
inline constexpr Segment kLast<Segment> = Segment::telefonisten;
template <>
inline constexpr SkillKind kLast<SkillKind> = SkillKind::group;
template <>
inline constexpr SkillReuse kLast<SkillReuse> = SkillReuse::occupation_specific;
template <>
inline constexpr StatementBasis kLast<StatementBasis> = StatementBasis::programme;
template <>
inline constexpr StatementKind kLast<StatementKind> = StatementKind::stepping_stone;
template <>
inline constexpr Tightness kLast<Tightness> = Tightness::very_tight;
template <>
inline constexpr TrainingAccess kLast<TrainingAccess> = TrainingAccess::via_programme;
template <>
inline constexpr TrainingMode kLast<TrainingMode> = TrainingMode::assessment;

template <class Enum>
  requires std::is_enum_v<Enum>
[[nodiscard]] constexpr bool in_range(Enum value) {
  return std::to_underlying(value) <= std::to_underlying(kLast<Enum>);
}

}  // namespace overstap
