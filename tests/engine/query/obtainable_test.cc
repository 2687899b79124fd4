// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "engine/src/requirements/offers.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

struct Solved {
  int closed = 0;
  std::int32_t weeks = 0;
};

/// Tries every order of every choice of offers.
void try_all(const TinyMarket& tiny, std::span<const Gap> gaps, std::vector<bool>& used,
             std::uint32_t closed, std::int32_t weeks, Solved& best) {
  const int count = std::popcount(closed);
  if (count > best.closed || (count == best.closed && weeks < best.weeks)) best = {count, weeks};
  const auto trainings = tiny.market->trainings();
  for (std::size_t t = 0; t < trainings.size(); ++t) {
    if (used[t] || trainings[t].status != OfferStatus::current || !trainings[t].weeks) continue;
    const std::int32_t end = weeks + trainings[t].weeks->min.value;
    std::uint32_t next = closed;
    for (std::size_t g = 0; g < gaps.size(); ++g) {
      const bool gives =
          gives_what_is_asked(tiny.market->taxonomy(), trainings[t], *gaps[g].demand);
      if (gives && end <= gaps[g].deadline.value) next |= 1u << g;
    }
    used[t] = true;
    if (next != closed) try_all(tiny, gaps, used, next, end, best);
    used[t] = false;
  }
}

TEST(Obtainable, PlansAsWellAsTryingEverything) {
  std::mt19937 random{20261121};
  const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 60; ++round) {
    std::string text = "vacancy v -";
    const int gap_count = 1 + pick(5);
    for (int g = 0; g < gap_count; ++g) {
      text += " licence-" + std::to_string(g);
      if (pick(2) == 0) text += ":<=" + std::to_string(2 + pick(20)) + "w";
    }
    const int offer_count = 1 + pick(5);
    for (int t = 0; t < offer_count; ++t) {
      text += "\ntraining t" + std::to_string(t) + " " + std::to_string(1 + pick(9)) + "w ->";
      for (int g = 0; g < gap_count; ++g) {
        if (pick(2) == 0) text += " licence-" + std::to_string(g);
      }
      if (pick(6) == 0) text += " stale";
    }
    text += "\nseeker s 24h";
    const TinyMarket tiny = tiny_market(text);
    const Vacancy& vacancy = tiny.vacancy("v");
    std::vector<Gap> gaps;
    for (const Demand& demand : vacancy.demands) {
      gaps.push_back({&demand, deadline_of(demand, tiny.market->weights())});
    }
    std::vector<bool> used(tiny.market->trainings().size(), false);
    Solved best;
    try_all(tiny, gaps, used, 0, 0, best);

    const SeekerProfile& seeker = tiny.seeker("s");
    const SeekerState state = seeker_state(*tiny.market, seeker, kTinyToday);
    const OfferPlan plan = plan_offers({*tiny.market, seeker, state, vacancy}, gaps);
    const auto closed =
        std::ranges::count_if(plan.gaps, [](const GapPlan& gap) { return gap.offer.has_value(); });
    EXPECT_EQ(closed, best.closed) << text;
    EXPECT_EQ(plan.weeks ? plan.weeks->min.value : 0, best.weeks) << text;
  }
}

May may_of(const TinyMarket& tiny, std::string_view seeker) {
  const SeekerProfile& person = tiny.seeker(seeker);
  return assess(*tiny.market, person, seeker_state(*tiny.market, person, kTinyToday),
                tiny.market->vacancies()[0]);
}

TEST(Obtainable, CountsAnOfferThatClosesTwoGapsOnce) {
  const TinyMarket tiny = tiny_market(R"(
    training both 8..10w -> licence-a licence-b
    training one 5w -> licence-a
    training two 6w -> licence-b
    vacancy v - licence-a licence-b
    seeker s no licence-a, no licence-b
  )");
  const May may = may_of(tiny, "s");
  EXPECT_EQ(may.weeks, (Range<Weeks>{{8}, {10}}));
  EXPECT_EQ(may.requirements[0].offers, std::vector{tiny.training("both")});
  EXPECT_EQ(may.requirements[1].offers, std::vector{tiny.training("both")});
}

TEST(Obtainable, AddsWeeksOneAfterAnother) {
  const TinyMarket tiny = tiny_market(R"(
    training one 5w -> licence-a
    training two 6w -> licence-b
    vacancy v - licence-a:<=8w licence-b:<=11w
    seeker s no licence-a, no licence-b
  )");
  EXPECT_EQ(may_of(tiny, "s").block, Block::obtainable);
  EXPECT_EQ(may_of(tiny, "s").weeks, (Range<Weeks>{{11}, {11}}));
  const TinyMarket late = tiny_market(R"(
    training one 5w -> licence-a
    training two 6w -> licence-b
    vacancy v - licence-a:<=8w licence-b:<=10w
    seeker s no licence-a, no licence-b
  )");
  EXPECT_EQ(may_of(late, "s").block, Block::out);
  EXPECT_TRUE(may_of(late, "s").near_miss);
}

TEST(Obtainable, DoesNotChainCoursesForOneGap) {
  const TinyMarket tiny = tiny_market(R"(
    training first 4w -> nl-speak=a2..b1
    training second 5w -> nl-speak=b1..b2
    vacancy v - nl-speak>=b2
    seeker s nl speak=a2
  )");
  EXPECT_EQ(may_of(tiny, "s").block, Block::out);
  EXPECT_TRUE(may_of(tiny, "s").requirements[0].offers.empty());
}

TEST(Obtainable, DoesNotTellOfAStaleCourseThatThePersonCannotBegin) {
  const auto stale = [](std::string_view level) {
    const TinyMarket tiny = tiny_market(
        "training t 5w -> nl-speak=b1..b2 stale\nvacancy v - nl-speak>=b2\nseeker s nl speak=" +
        std::string{level});
    return bool{may_of(tiny, "s").requirements[0].stale_offer};
  };
  EXPECT_TRUE(stale("b1"));
  EXPECT_FALSE(stale("a2"));
}

TEST(Obtainable, AsksAnOfferThatThePersonCanReach) {
  struct Row {
    std::string_view offer, asked, says;
    bool obtainable;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"6w -> licence-a", "licence-a", "", true},
           {"6w -> licence-a programme", "licence-a", "", false},
           {"6w -> licence-a employer", "licence-a", "", false},
           {"6w -> licence-a employer", "licence-a:employer", "", true},
           {"6w -> licence-a ended", "licence-a", "", false},
           {"?w -> licence-a", "licence-a", "", false},
           {"27w -> licence-a", "licence-a", "", false},
           {"26w -> licence-a", "licence-a", "", true},
           {"6w -> licence-a @groningen", "licence-a", "@9711", true},
           {"6w -> licence-a @utrecht", "licence-a", "@9711", false},
           {"6w -> licence-a @utrecht", "licence-a @3511", "@9711", true},
           {"6w -> diploma=mbo4", "diploma>=mbo4", "diploma mbo2", true},
           {"6w -> nl-speak=b2", "nl-speak>=b2", "nl speak=a2", true},
           {"6w -> nl-write=b2", "nl-speak>=b2", "nl speak=a2", false},
           {"6w -> nl-speak=b1..b2", "nl-speak>=b2", "nl speak=b1", true},
           {"6w -> nl-speak=a2..b2", "nl-speak>=b2", "nl speak=b1", true},
           {"6w -> nl-speak=b1..b2", "nl-speak>=b2", "nl speak=a2", false},
           {"6w -> nl-speak=b1..c1", "nl-speak>=b2", "nl speak=a2..b1", false},
           {"6w -> nl-speak=b1..b2", "nl-speak>=b2", "nl speak=a2 write=c1", false},
           {"6w -> nl-speak=a1..b2", "nl-speak>=b2", "cannot nl", false},
           {"6w -> nl-speak=b2", "nl-speak>=b2", "cannot nl", true}}) {
    const TinyMarket tiny =
        tiny_market("training t " + std::string{row.offer} + "\nvacancy v - " +
                    std::string{row.asked} + "\nseeker s no licence-a, " + std::string{row.says});
    const May may = may_of(tiny, "s");
    EXPECT_EQ(may.block == Block::obtainable, row.obtainable) << row.offer << " | " << row.asked;
  }
}

}  // namespace
}  // namespace overstap
