// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/transition_lists.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

class Arrange : public testing::Test {
 protected:
  TransitionLists lists(std::string_view seeker, std::size_t max_results = 10) {
    list_ = or_throw(TransitionPlanner{tiny_.market}.transitions(
        tiny_.seeker(seeker), {.max_results = 100, .as_of = kTinyToday, .region = {}}));
    return arrange(*tiny_.market, list_, max_results);
  }
  bool has(const std::vector<std::uint32_t>& rows, std::string_view occupation) const {
    return std::ranges::any_of(rows, [&](std::uint32_t row) {
      return list_.transitions.at(row).to == tiny_.occupation(occupation);
    });
  }

  TinyMarket tiny_ = tiny_market(R"(
    occupation waiter level=mbo2 = serve! listen! order!
    occupation barista level=mbo2 = serve! coffee!
    occupation host level=mbo2 = serve! welcome!
    occupation head level=mbo3 = serve! plan!
    occupation doctor level=mbo2 diploma=mbo4 = serve! care!
    occupation seller level=mbo2 has=outbound_sales = serve! sell!
    occupation smith level=mbo2 = forge!
    statement T1 edge waiter -> host 2019
    statement T2 edge waiter -> seller 2019
    statement T3 sector waiter -> barista 2019
    seeker s was waiter 3y, diploma mbo2, wish no:outbound_sales
    seeker thin 24h
  )");
  TransitionList list_;
};

TEST_F(Arrange, PutsWhatCanStartBesideWhatASourceNames) {
  const TransitionLists found = lists("s");
  EXPECT_TRUE(has(found.resembling, "barista"));
  EXPECT_TRUE(has(found.resembling, "host"));
  EXPECT_TRUE(has(found.named, "host"));
  EXPECT_FALSE(has(found.named, "barista")) << "named as a sector only";
  EXPECT_TRUE(has(found.step_up, "head"));
  EXPECT_FALSE(has(found.resembling, "head"));
  EXPECT_TRUE(has(found.set_aside, "doctor"));
}

TEST(ArrangeLevels, TakesWhatIsUsualInTheWorkHeldAsKnown) {
  const TinyMarket tiny = tiny_market(R"(
    occupation cashier level=mbo1..mbo2 = pay! serve!
    occupation seller level=mbo2 = serve! sell!
    occupation head level=mbo3 = serve! plan!
    seeker s was cashier 3y
  )");
  const TransitionList list = or_throw(TransitionPlanner{tiny.market}.transitions(
      tiny.seeker("s"), {.max_results = 100, .as_of = kTinyToday, .region = {}}));
  const TransitionLists lists = arrange(*tiny.market, list, 10);
  const auto holds = [&](const std::vector<std::uint32_t>& rows, std::string_view occupation) {
    return std::ranges::any_of(rows, [&](std::uint32_t row) {
      return list.transitions.at(row).to == tiny.occupation(occupation);
    });
  };
  EXPECT_TRUE(holds(lists.resembling, "seller"));
  EXPECT_FALSE(holds(lists.resembling, "head"));
}

TEST_F(Arrange, ShowsANamedPairThatGoesAgainstAWishLastAndSetsItNotAside) {
  const TransitionLists found = lists("s");
  ASSERT_EQ(found.named.size(), 2u);
  EXPECT_EQ(list_.transitions[found.named[1]].to, tiny_.occupation("seller"));
  EXPECT_FALSE(has(found.set_aside, "seller"));
  EXPECT_FALSE(has(found.resembling, "seller"));
}

TEST_F(Arrange, LeavesOutWhatNothingCovers) {
  const TransitionLists found = lists("s");
  for (const auto* rows : {&found.named, &found.resembling, &found.step_up, &found.set_aside}) {
    EXPECT_FALSE(has(*rows, "smith"));
  }
}

TEST_F(Arrange, CutsTheListsAndHasNoneForAThinProfile) {
  EXPECT_EQ(lists("s", 1).resembling.size(), 1u);
  EXPECT_EQ(lists("s", 1).named.size(), 1u);
  const TransitionLists thin = lists("thin");
  EXPECT_TRUE(thin.resembling.empty() && thin.step_up.empty() && thin.set_aside.empty());
}

}  // namespace
}  // namespace overstap
