// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/engine/market_builder.h"
#include "overstap/engine/planner.h"
#include "tests/support/tiny_market.h"
#include "tools/import/market_content.h"
#include "tools/wire/outputs.h"
#include "tools/wire/screens.h"

/// Observed moves in the planner's answers and on screen.
namespace overstap::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// What people did, beside a market of six occupations.
class Shown : public ::testing::Test {
 protected:
  Shown() {
    tiny_ = tiny_market(R"(
      occupation waiter = serve! listen
      occupation agent  = listen! type! crm
      occupation leader = listen! coach!
      occupation clerk has=evening_work = type! file! listen
      occupation porter = carry! listen
      occupation driver = drive!
      seeker s1 was driver 2010-01..2012-01, was waiter 2014-01..2019-01, was porter 2019-02..now, knows listen, @9711
      seeker s2 was waiter 2014-01..now, knows listen, wish no:evening_work
    )");
    MarketContent content = content_of(*tiny_.market);
    content.sources.push_back({"CV", "Geteld in cv's", "UWV, afdeling", "", {2026, 1, 0}});
    for (ObservedMove row :
         {move("waiter", "agent", 412, 3'120), move("waiter", "clerk", 900, 3'120),
          move("waiter", "driver", 300, 3'120), move("agent", "waiter", 88, 900),
          move("waiter", "agent", 90, 160, RegionId{2})}) {
      if (row.to == tiny_.occupation("agent") && row.region_plus_one == 0) row.internal = 25;
      content.observed_moves.push_back(row);
    }
    std::ranges::sort(content.observed_moves, {}, [](const ObservedMove& row) {
      return std::tuple{row.from, row.to, row.region_plus_one};
    });
    market_ = or_throw(Snapshot::from_bytes(or_throw(build_market(content))));
  }

  ObservedMove move(const char* from, const char* to, std::uint32_t persons,
                    std::uint32_t departures, std::optional<RegionId> region = {}) const {
    return {.from = tiny_.occupation(from),
            .to = tiny_.occupation(to),
            .region_plus_one = region ? region->value() + 1 : 0,
            .persons = persons,
            .departures = departures,
            .min_persons = 10,
            .source = SourceId{static_cast<std::uint32_t>(tiny_.market->sources().size())},
            .first = {2019, 3, 0},
            .last = {2025, 6, 0},
            .as_of = {2026, 1, 0}};
  }
  TransitionList list(const char* seeker, std::optional<RegionId> region = {}) const {
    return or_throw(TransitionPlanner{market_}.transitions(
        tiny_.seeker(seeker), {.max_results = 10, .as_of = kTinyToday, .region = region}));
  }
  std::string name(OccupationId id) const {
    return std::string{market_->taxonomy().identifier(id)};
  }
  std::string names(const std::vector<Transition>& rows) const {
    std::string text;
    for (const Transition& row : rows) text += name(row.to) + " ";
    return text;
  }

  TinyMarket tiny_;
  SnapshotPtr market_;
};

TEST_F(Shown, ComesFromTheMostRecentOccupationHeldOfWhichAnythingIsObserved) {
  const TransitionList found = list("s1");
  EXPECT_EQ(names(found.observed), "nl:agent nl:clerk ") << "the porter has no rows; a driver once";
  for (const Transition& row : found.observed) {
    EXPECT_EQ(name(row.observed->counts.from), "nl:waiter");
  }
}

TEST_F(Shown, IsOfTheRegionFirst) {
  const TransitionList found = list("s1");
  const ObservedMoves& agent = *found.observed[0].observed;
  EXPECT_EQ(agent.counts.region(), RegionId{2}) << "9711 is Groningen";
  EXPECT_EQ(agent.counts.persons, 90U);
  EXPECT_EQ(agent.reverse, 0U) << "the other way is not shown in Groningen";
  const ObservedMoves& clerk = *found.observed[1].observed;
  EXPECT_FALSE(clerk.counts.region()) << "no row of Groningen";
  EXPECT_EQ(clerk.share, share_of(900, 3'120));
}

TEST_F(Shown, PutsWhatGoesAgainstAWishLast) {
  EXPECT_EQ(names(list("s2").observed), "nl:agent nl:driver nl:clerk ");
  EXPECT_EQ(list("s2").observed[0].observed->reverse, 88U);
}

TEST_F(Shown, ChangesNoScoreAndNoOrderOfTheComputedList) {
  const auto plain = or_throw(TransitionPlanner{tiny_.market}.transitions(
      tiny_.seeker("s2"), {.max_results = 10, .as_of = kTinyToday, .region = {}}));
  const TransitionList found = list("s2");
  ASSERT_EQ(plain.transitions.size(), found.transitions.size());
  EXPECT_TRUE(plain.observed.empty());
  for (std::size_t i = 0; i < plain.transitions.size(); ++i) {
    EXPECT_EQ(plain.transitions[i].to, found.transitions[i].to);
    EXPECT_EQ(plain.transitions[i].can, found.transitions[i].can);
    EXPECT_FALSE(plain.transitions[i].observed);
  }
}

TEST_F(Shown, BlendsTheShareWithTheComputedScores) {
  const ObservedMoves agent = *list("s2").observed[0].observed;
  std::uint64_t whole = 0, part = 0;
  for (const TransitionEdge& edge : market_->occupation_graph().row(agent.counts.from.index())) {
    const auto score = static_cast<std::uint64_t>(edge.score.millionths());
    whole += score;
    if (edge.to == agent.counts.to) part = score;
  }
  ASSERT_GT(part, 0U);
  EXPECT_EQ(agent.blended, blended_share(412, 3'120, part, whole, 20));
  EXPECT_NE(agent.blended, agent.share.value);
}

TEST_F(Shown, IsAListOfItsOwnOnScreenWithoutPercentages) {
  for (const Language language : {Language::nl, Language::en}) {
    const wire::Scope scope{*market_, language, kTinyToday};
    const auto result = or_throw(wire::collect_transitions(market_, {&tiny_.seeker("s2"), {}}, {},
                                                           kTinyToday, std::nullopt));
    const std::string page = wire::screen(scope, result, wire::Colour::off);
    EXPECT_THAT(page, Not(HasSubstr("%")));
    if (language == Language::en) {
      EXPECT_THAT(page, HasSubstr("People did this before"));
      continue;
    }
    EXPECT_THAT(page, HasSubstr("Mensen deden dit eerder"));
    EXPECT_THAT(page, HasSubstr("Geteld bij mensen die stopten als waiter"));
    EXPECT_THAT(page, HasSubstr("Ongeveer 1 op de 8: 412 van de 3.120 mensen die weggingen."));
    EXPECT_THAT(page, HasSubstr("Ongeveer 3 op de 10: 900 van de 3.120 mensen"));
    EXPECT_THAT(page, HasSubstr("Lijkt op uw werk"));
    EXPECT_THAT(page, HasSubstr("staat hierboven: mensen deden dit eerder"));
  }
}

TEST_F(Shown, StandsInJsonAndCsvInFull) {
  const wire::Scope scope{*market_, Language::nl, kTinyToday};
  const auto result = or_throw(
      wire::collect_transitions(market_, {&tiny_.seeker("s2"), {}}, {}, kTinyToday, std::nullopt));
  const std::string json = wire::json_text(scope, result);
  for (const char* part : {R"("persons": 412)", R"("departures": 3120)", R"("share": 132051)",
                           R"("share_low": 120623)", R"("share_high": 144385)", R"("internal": 25)",
                           R"("reverse": 88)", R"("first": "2019-03")", R"("last": "2025-06")",
                           R"("region": null)", R"("source": "CV")"}) {
    EXPECT_THAT(json, HasSubstr(part));
  }
  const std::string csv = wire::csv_text(scope, result);
  EXPECT_THAT(csv, HasSubstr("observed,1,nl:agent"));
  EXPECT_THAT(csv, HasSubstr(",nl:waiter,412,3120,132051,120623,144385,"));
  EXPECT_THAT(csv, HasSubstr(",2019-03,2025-06,,CV,"));
}

}  // namespace
}  // namespace overstap::testing
