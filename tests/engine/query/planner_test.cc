// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/planner.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "overstap/graph/transition.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

constexpr std::string_view kMarket = R"(
  skill listen general
  occupation waiter level=mbo2 has=evening_work+face_to_face = serve! listen! till
  occupation barista level=mbo2 has=face_to_face = serve! coffee!
  occupation agent level=mbo3 has=phone_all_day = listen! type! solve!
  occupation receptionist level=mbo3 has=face_to_face = listen! serve? welcome!
  occupation outbound level=mbo2 has=outbound_sales+phone_all_day = sell! serve! listen!
  occupation doctor level=mbo4 diploma=mbo4 = listen! care! serve
  occupation leader level=mbo4 leading experience=24m:leading = coach! plan! listen
  occupation adviser level=mbo3 needs=wft-basis = advise! listen! serve
  training basis 6w -> wft-basis
  statement T1 edge waiter -> agent 2019-03
  statement T2 edge receptionist -> agent both 2020
  statement T3 sector waiter -> receptionist 2017
  statement T4 programme -> agent 2019
  seeker waiter was waiter 2017-03..2026-08, diploma mbo2, nl speak=c1 write=b1, knows serve, works mon-sat:morning+afternoon, not mon-sun:evening, wish no:outbound_sales rather_no:face_to_face
  seeker thin 24h
  seeker past was waiter 2017-03..2020-08
  seeker derived was waiter 3y, nl speak=b2
  seeker two was agent 2019-01..2021-01, was waiter 2022-01..2024-01, was agent 2024-02..now, nl write=b1
)";

class Planner : public testing::Test {
 protected:
  TransitionList list(std::string_view seeker, int max_results = 50) const {
    return or_throw(planner_.transitions(
        tiny_.seeker(seeker), {.max_results = max_results, .as_of = kTinyToday, .region = {}}));
  }
  std::vector<std::string> names(const std::vector<Transition>& rows) const {
    std::vector<std::string> names;
    for (const Transition& row : rows) {
      names.emplace_back(tiny_.market->taxonomy().code(row.to).substr(3));
    }
    return names;
  }
  Transition row(std::string_view seeker, std::string_view to) const {
    for (const Transition& row : list(seeker).transitions) {
      if (row.to == tiny_.occupation(to)) return row;
    }
    ADD_FAILURE() << to;
    return {};
  }

  TinyMarket tiny_ = tiny_market(kMarket);
  TransitionPlanner planner_{tiny_.market};
};

TEST_F(Planner, PutsStayingFirstAndLeavesHeldOccupationsOut) {
  const TransitionList transitions = list("waiter");
  EXPECT_EQ(names(transitions.stay), std::vector<std::string>{"waiter"});
  EXPECT_FALSE(std::ranges::count(names(transitions.transitions), "waiter"));
  EXPECT_EQ(transitions.transitions.size(), 7u);
}

TEST_F(Planner, ListsHeldOccupationsMostRecentFirst) {
  EXPECT_EQ(names(list("two").stay), (std::vector<std::string>{"agent", "waiter"}));
}

TEST_F(Planner, OrdersByWishThenByWhatCanBeEnteredThenByNearnessThenById) {
  const TransitionList transitions = list("waiter");
  const auto rank = [](const Transition& row) {
    return std::pair{!row.wish_conflicts.empty() || !row.roster_conflicts.empty(),
                     row.gap.kind > StepKind::after_training};
  };
  for (std::size_t i = 1; i < transitions.transitions.size(); ++i) {
    const Transition& a = transitions.transitions[i - 1];
    const Transition& b = transitions.transitions[i];
    EXPECT_LE(rank(a), rank(b));
    if (rank(a) != rank(b)) continue;
    const auto order = compare(a.near.score, b.near.score);
    EXPECT_TRUE(order > 0 || (order == 0 && a.to < b.to));
  }
  EXPECT_EQ(names(transitions.transitions).back(), "outbound");
}

TEST_F(Planner, ScoresEachTransitionAsTheReferenceAndExplainsIt) {
  const SeekerState state = seeker_state(*tiny_.market, tiny_.seeker("waiter"), kTinyToday);
  for (const Transition& row : list("waiter").transitions) {
    EXPECT_EQ(row.can,
              reference_transition_score(tiny_.market->taxonomy(), tiny_.market->closeness(),
                                         tiny_.market->weights(), state.career.held, row.to));
    Score sum;
    for (const Contribution& part : row.contributions) {
      sum.earned += part.points;
      sum.possible += part.possible;
    }
    EXPECT_EQ(sum, row.can);
    EXPECT_EQ(planner_.explain(tiny_.seeker("waiter"), row.to, kTinyToday).score, row.can);
  }
}

TEST_F(Planner, GivesAPrefixWhenFewerResultsAreAsked) {
  const auto all = names(list("waiter").transitions);
  for (int k = 1; k < 7; ++k) {
    const auto some = names(list("waiter", k).transitions);
    EXPECT_TRUE(std::equal(some.begin(), some.end(), all.begin()));
    EXPECT_EQ(some.size(), static_cast<std::size_t>(k));
  }
}

TEST_F(Planner, NamesStatementsByPairInTheirDirection) {
  const auto ids = [&](const std::vector<StatementId>& found) {
    std::vector<std::string> names;
    for (const StatementId id : found) names.push_back(tiny_.market->statements()[id.index()].id);
    return names;
  };
  EXPECT_EQ(ids(row("waiter", "agent").named), std::vector<std::string>{"T1"});
  EXPECT_EQ(ids(row("waiter", "receptionist").named), std::vector<std::string>{"T3"});
  EXPECT_EQ(ids(row("two", "receptionist").named), (std::vector<std::string>{"T2", "T3"}));
  EXPECT_EQ(ids(list("waiter").sector_statements), std::vector<std::string>{"T3"});
  EXPECT_EQ(ids(list("two").sector_statements), (std::vector<std::string>{"T4", "T3"}));
}

TEST_F(Planner, TellsWishConflictsApartFromPreferences) {
  EXPECT_EQ(row("waiter", "outbound").wish_conflicts, std::vector{Condition::outbound_sales});
  EXPECT_EQ(row("waiter", "barista").soft_conflicts, std::vector{Condition::face_to_face});
  EXPECT_TRUE(row("waiter", "barista").wish_conflicts.empty());
}

TEST_F(Planner, NamesWorkAtHoursThatThePersonSurelyCannotWork) {
  EXPECT_EQ(list("waiter").stay.at(0).roster_conflicts, std::vector{Condition::evening_work});
  EXPECT_TRUE(list("derived").stay.at(0).roster_conflicts.empty());
}

TEST_F(Planner, ListsWhatIsMissingWithoutGeneralSkills) {
  const auto missing = row("waiter", "agent").missing;
  EXPECT_EQ(missing.size(), 2u);
  EXPECT_FALSE(std::ranges::count(missing, tiny_.skill("listen")));
}

TEST_F(Planner, ChoosesTheFirstStepByWhatStandsInTheWay) {
  EXPECT_EQ(row("waiter", "doctor").first_step, FirstStep::diploma_route);
  EXPECT_EQ(row("waiter", "adviser").first_step, FirstStep::start_course);
  EXPECT_EQ(row("waiter", "leader").first_step, FirstStep::gain_experience);
  EXPECT_EQ(row("two", "leader").first_step, FirstStep::ask_current_employer);
  EXPECT_EQ(row("derived", "receptionist").first_step, FirstStep::confirm_skills);
  EXPECT_EQ(row("waiter", "receptionist").first_step, FirstStep::trial_day);
  EXPECT_EQ(row("two", "receptionist").first_step, FirstStep::language_test);
  EXPECT_EQ(list("two").stay.at(0).first_step, FirstStep::ask_current_employer);
  EXPECT_EQ(list("past").stay.at(0).first_step, FirstStep::apply);
  EXPECT_EQ(list("waiter").stay.at(0).first_step, FirstStep::ask_roster);
}

TEST_F(Planner, GivesNoScoresToAThinProfileAndMarksDerivedOnesProvisional) {
  EXPECT_TRUE(list("thin").unknown);
  EXPECT_TRUE(list("thin").transitions.empty());
  EXPECT_TRUE(list("derived").provisional);
  EXPECT_FALSE(list("waiter").provisional);
}

TEST_F(Planner, AnswersForAnOccupationAlone) {
  const auto transitions = or_throw(planner_.transitions(
      tiny_.occupation("waiter"), {.max_results = 3, .as_of = kTinyToday, .region = {}}));
  EXPECT_TRUE(transitions.provisional);
  EXPECT_FALSE(transitions.unknown);
  EXPECT_EQ(names(transitions.stay), std::vector<std::string>{"waiter"});
  ASSERT_EQ(transitions.transitions.size(), 3u);
  for (const Contribution& part : transitions.transitions[0].contributions) {
    if (part.held) {
      EXPECT_EQ(part.origin->evidence, Evidence::derived);
    }
  }
}

TEST_F(Planner, AvoidsStepsAgainstAPlainNo) {
  const auto routes = or_throw(planner_.routes(tiny_.seeker("waiter"), tiny_.occupation("agent"),
                                               RouteOptions{}, kTinyToday));
  ASSERT_FALSE(routes.empty());
  for (const Route& route : routes) {
    for (const RouteStep& step : route.steps) EXPECT_NE(step.to, tiny_.occupation("outbound"));
  }
  EXPECT_TRUE(or_throw(planner_.routes(tiny_.seeker("waiter"), tiny_.occupation("waiter"),
                                       RouteOptions{}, kTinyToday))
                  .empty());
}

TEST_F(Planner, RefusesOptionsOutOfRange) {
  const auto& waiter = tiny_.seeker("waiter");
  EXPECT_FALSE(planner_.transitions(waiter, {.max_results = 0, .as_of = kTinyToday, .region = {}}));
  EXPECT_FALSE(planner_.transitions(waiter, {.max_results = 1, .as_of = {}, .region = {}}));
  RouteOptions steep;
  steep.max_steps = 6;
  const auto routes = planner_.routes(waiter, tiny_.occupation("agent"), steep, kTinyToday);
  ASSERT_FALSE(routes);
  EXPECT_NE(routes.error().message.find("1..5"), std::string::npos);
  EXPECT_FALSE(planner_.routes(waiter, tiny_.occupation("agent"), RouteOptions{}, Date{}));
}

}  // namespace
}  // namespace overstap
