// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "overstap/engine/planner.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

/// A host shares all the words of a waiter's work and one of his skills, a mover no word and both
/// skills: what lies nearer is covered less.
constexpr std::string_view kMarket = R"(
  occupation waiter isco=5131 level=mbo2 text=serve+guests = carry! pour!
  occupation host level=mbo2 text=serve+guests = greet! smile! plan! pour!
  occupation mover level=mbo2 text=lift+truck = carry! pour!
  occupation steward level=mbo2 text=serve+guests has=night_work = carry! pour!
  occupation head level=mbo2 diploma=mbo4 text=serve+guests = carry! pour!
  occupation usher isco=5111 level=mbo2 text=door+tickets = point!
  occupation trucker level=mbo2 text=lift+truck+road = drive!
  seeker s was waiter 3y, diploma mbo2, wish no:night_work
  seeker both was trucker 2015-01..2019-01, was waiter 2020-01..2026-01
  seeker skilled knows carry pour
  seeker thin 24h
)";

class NearnessOrder : public testing::Test {
 protected:
  std::vector<Transition> rows(std::string_view seeker) const {
    return or_throw(planner_.transitions(tiny_.seeker(seeker),
                                         {.max_results = 50, .as_of = kTinyToday, .region = {}}))
        .transitions;
  }
  Transition row(std::string_view seeker, std::string_view to) const {
    for (const Transition& row : rows(seeker)) {
      if (row.to == tiny_.occupation(to)) return row;
    }
    ADD_FAILURE() << to;
    return {};
  }
  std::vector<std::string> names(std::string_view seeker) const {
    std::vector<std::string> names;
    for (const Transition& row : rows(seeker)) {
      names.emplace_back(tiny_.market->taxonomy().code(row.to).substr(3));
    }
    return names;
  }
  std::int64_t weight(Signal signal) const {
    return tiny_.market->weights().signals[static_cast<std::size_t>(signal)];
  }

  TinyMarket tiny_ = tiny_market(kMarket);
  TransitionPlanner planner_{tiny_.market};
};

const SignalPart* part_of(const Nearness& nearness, Signal signal) {
  const auto found = std::ranges::find(nearness.parts, signal, &SignalPart::signal);
  return found == nearness.parts.end() ? nullptr : &*found;
}

TEST_F(NearnessOrder, PutsWhatLiesNearerBeforeWhatIsCoveredMore) {
  EXPECT_TRUE(compare(row("s", "host").can, row("s", "mover").can) < 0);
  EXPECT_TRUE(compare(row("s", "host").near.score, row("s", "mover").near.score) > 0);
  const std::vector<std::string> order = names("s");
  EXPECT_LT(std::ranges::find(order, "host"), std::ranges::find(order, "mover"));
}

TEST_F(NearnessOrder, ComesAfterWishesAndWhatCanBeEntered) {
  // Both lie nearest of all; one asks a diploma and the other goes against a wish.
  for (const char* far : {"steward", "head"}) {
    EXPECT_TRUE(compare(row("s", far).near.score, row("s", "host").near.score) > 0) << far;
  }
  const std::vector<std::string> order = names("s");
  EXPECT_EQ(order.front(), "host");
  EXPECT_EQ((std::vector<std::string>{order.end() - 2, order.end()}),
            (std::vector<std::string>{"head", "steward"}));
}

TEST_F(NearnessOrder, HasPartsThatSumToItExactlyAndFollowTheWeights) {
  for (const Transition& t : rows("s")) {
    Score sum;
    for (const SignalPart& part : t.near.parts) {
      sum.earned += part.points;
      sum.possible += part.possible;
      EXPECT_EQ(part.possible, weight(part.signal) * kSignalPoints);
      EXPECT_GE(part.points, 0);
      EXPECT_LE(part.points, part.possible);
    }
    EXPECT_TRUE(t.near.score.known());
    EXPECT_EQ(sum, t.near.score);
    const SignalPart* skills = part_of(t.near, Signal::skills);
    ASSERT_NE(skills, nullptr);
    EXPECT_EQ(skills->points, weight(Signal::skills) * t.can.millionths());
  }
}

TEST_F(NearnessOrder, LeavesOutSignalsOfWhichNothingIsKnown) {
  const Nearness host = row("s", "host").near, usher = row("s", "usher").near;
  EXPECT_EQ(part_of(host, Signal::titles_us), nullptr) << "no table of such titles";
  EXPECT_EQ(part_of(host, Signal::level), nullptr) << "no ISCO-08 code";
  ASSERT_NE(part_of(usher, Signal::level), nullptr);
  ASSERT_NE(part_of(row("s", "mover").near, Signal::text), nullptr);
  EXPECT_EQ(part_of(row("s", "mover").near, Signal::text)->points, 0) << "known to be unlike";
}

TEST_F(NearnessOrder, IsThatOfTheNearestOccupationHeld) {
  EXPECT_EQ(row("both", "mover").near.from, tiny_.occupation("trucker"));
  EXPECT_EQ(row("both", "host").near.from, tiny_.occupation("waiter"));
}

TEST_F(NearnessOrder, RestsOnSkillsAloneWhereNoWorkIsKnown) {
  for (const Transition& t : rows("skilled")) {
    EXPECT_EQ(t.near.from, std::nullopt);
    ASSERT_EQ(t.near.parts.size(), 1u);
    EXPECT_EQ(t.near.parts[0].signal, Signal::skills);
  }
}

TEST_F(NearnessOrder, IsToldOfOneOccupationAsInTheList) {
  for (const char* seeker : {"s", "both", "skilled"}) {
    for (const Transition& t : rows(seeker)) {
      const Nearness one = planner_.nearness(tiny_.seeker(seeker), t.to, kTinyToday);
      EXPECT_EQ(one.score, t.near.score);
      EXPECT_EQ(one.from, t.near.from);
      EXPECT_EQ(one.parts, t.near.parts);
    }
  }
}

TEST_F(NearnessOrder, IsEmptyForWorkThatIsHeldAndForAThinProfile) {
  const Nearness held =
      planner_.nearness(tiny_.seeker("s"), tiny_.occupation("waiter"), kTinyToday);
  const Nearness thin =
      planner_.nearness(tiny_.seeker("thin"), tiny_.occupation("waiter"), kTinyToday);
  for (const Nearness& none : {held, thin}) {
    EXPECT_FALSE(none.score.known());
    EXPECT_TRUE(none.parts.empty());
  }
}

}  // namespace
}  // namespace overstap
