// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "overstap/graph/career.h"
#include "overstap/graph/model.h"
#include "overstap/graph/records.h"

namespace overstap {
namespace {

/// Every value up to `last` has a name of its own that reads back, and nothing else reads.
template <class Enum, class Parse>
void expect_round_trip(Enum last, Parse parse) {
  std::set<std::string> names;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const auto value = static_cast<Enum>(i);
    const std::string name{to_string(value)};
    EXPECT_FALSE(name.empty());
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(parse(name), value) << name;
  }
  EXPECT_EQ(parse(""), std::nullopt);
  EXPECT_EQ(parse("Nonsense"), std::nullopt);
}

TEST(EnumNames, ReadBackAsTheSameValue) {
  expect_round_trip(SkillKind::group, parse_skill_kind);
  expect_round_trip(SkillReuse::occupation_specific, parse_skill_reuse);
  expect_round_trip(Relevance::somewhat, parse_relevance);
  expect_round_trip(OccupationGroup::commercie, parse_occupation_group);
  expect_round_trip(Direction::both, parse_direction);
  expect_round_trip(Segment::telefonisten, parse_segment);
  expect_round_trip(Condition::irregular_roster, parse_condition);
  expect_round_trip(Language::en, parse_language);
  expect_round_trip(Evidence::derived, parse_evidence);
  expect_round_trip(StatementKind::stepping_stone, parse_statement_kind);
  expect_round_trip(StatementBasis::programme, parse_statement_basis);
  expect_round_trip(TrainingMode::assessment, parse_training_mode);
  expect_round_trip(TrainingAccess::via_programme, parse_training_access);
  expect_round_trip(OfferStatus::ended, parse_offer_status);
  expect_round_trip(FactKind::other, parse_fact_kind);
  expect_round_trip(Tightness::very_tight, parse_tightness);
}

TEST(EnumNames, AreThoseOfTheDataFormat) {
  EXPECT_EQ(to_string(SkillReuse::cross_sector), "cross_sector");
  EXPECT_EQ(to_string(OccupationGroup::staf_en_leiding), "staf_en_leiding");
  EXPECT_EQ(to_string(TrainingMode::e_learning), "e-learning");
  EXPECT_EQ(to_string(TrainingAccess::via_employer), "via_employer");
  EXPECT_EQ(to_string(StatementBasis::registered_cvs), "registered_cvs");
  EXPECT_EQ(to_string(Segment::callcentermedewerkers_inbound), "callcentermedewerkers_inbound");
  EXPECT_EQ(to_string(Relation::sibling), "sibling");
  EXPECT_EQ(to_string(StepKind::after_diploma), "after_diploma");
}

}  // namespace
}  // namespace overstap
