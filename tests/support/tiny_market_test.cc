// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tiny_market.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <variant>

namespace overstap {
namespace {

constexpr std::string_view kMarket = R"(
  occupation waiter  = serve! listen cash-desk          # ! = essential
  occupation agent   = listen! type! crm service!
  occupation leader  = listen! coach! plan!
  training   course  8w -> service crm   @groningen programme current
  vacancy    v1 agent @9711  24..32h  wft-basis:employer<=12w  level>=mbo3
  seeker     s1 was waiter 3y, knows type
)";

TEST(TinyMarket, ReadsTheEightLinesOfTheDesign) {
  const TinyMarket tiny = tiny_market(kMarket);
  EXPECT_EQ(tiny.market->taxonomy().occupation_count(), 3u);
  EXPECT_EQ(tiny.market->taxonomy().skills_of(tiny.occupation("agent")).size(), 4u);
  ASSERT_EQ(tiny.market->trainings().size(), 1u);
  EXPECT_EQ(tiny.market->trainings()[0].access, TrainingAccess::via_programme);
  EXPECT_EQ(tiny.market->trainings()[0].weeks->min.value, 8);
  ASSERT_EQ(tiny.seekers.size(), 1u);
  EXPECT_EQ(tiny.seekers[0].employment.at(0).occupation, tiny.occupation("waiter"));
  EXPECT_EQ(tiny.seekers[0].claims.at(0).skill, tiny.skill("type"));
}

TEST(TinyMarket, GivesAVacancyWithoutSkillsThoseOfItsOccupation) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Vacancy& vacancy = tiny.vacancy("v1");
  std::size_t skills = 0;
  for (const Demand& demand : vacancy.demands) {
    if (std::holds_alternative<SkillDemand>(demand.what)) ++skills;
  }
  EXPECT_EQ(skills, 4u);
  ASSERT_EQ(vacancy.demands.size(), 6u);
  const Demand& wft = vacancy.demands[0];
  ASSERT_TRUE(std::holds_alternative<CertificateDemand>(wft.what));
  EXPECT_EQ(wft.needed.at, NeededAt::within_weeks);
  EXPECT_EQ(wft.needed.weeks.value, 12);
  EXPECT_TRUE(wft.employer_offers);
}

TEST(TinyMarket, NamesWhatItDoesNotUnderstand) {
  for (const std::string_view text :
       {"vacancy v1 nobody", "occupation a = x!\nvacancy v1 a colour=blue", "seeker s1 dances well",
        "skill a colour", "training t 8w -> x @mars", "statement T1 hope a -> b",
        "something else"}) {
    EXPECT_THROW((void)tiny_market(text), std::runtime_error) << text;
  }
}

}  // namespace
}  // namespace overstap
