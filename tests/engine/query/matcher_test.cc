// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/matcher.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

constexpr std::string_view kMarket = R"(
  occupation agent = listen! type! crm
  training basis 6w -> wft-basis
  vacancy v agent 24..32h @9711 mon-fri:morning +listen +type +crm wft-basis
  vacancy w agent 24..32h @9711 mon-fri:morning +crm
  seeker b has wft-basis, 24h, @9711, 15km, works mon-fri:morning, knows listen
  seeker a has wft-basis, 24h, @9711, 15km, works mon-fri:morning, knows listen
  seeker best has wft-basis, 24h, @9711, 15km, works mon-fri:morning, knows listen type crm
  seeker open has wft-basis, knows listen type crm
  seeker less-open has wft-basis, 24h, knows listen type crm
  seeker thin 24h, @9711, 15km, works mon-fri:morning
  seeker learns no wft-basis, 24h, @9711, 15km, works mon-fri:morning, tested listen type crm
  seeker never no wft-basis, 40h, @9711, 15km, works mon-fri:morning, tested listen type crm
)";

std::vector<std::string> ids_of(const TinyMarket& tiny, const std::vector<Match>& matches) {
  std::vector<std::string> ids;
  for (const Match& match : matches) ids.push_back(tiny.seekers[match.seeker].id);
  return ids;
}

TEST(Matcher, OrdersByBlockThenCanThenFewerUnknownsThenId) {
  const TinyMarket tiny = tiny_market(kMarket);
  const auto list = or_throw(Matcher{tiny.market}.candidates_for(
      tiny.vacancy("v"), tiny.seekers, {.max_results = 100, .as_of = kTinyToday}));
  EXPECT_EQ(
      ids_of(tiny, list.matches),
      (std::vector<std::string>{"best", "a", "b", "less-open", "open", "thin", "learns", "never"}));
  EXPECT_EQ(list.considered, 8u);
  EXPECT_EQ(list.per_block[0], 3u);
  EXPECT_EQ(list.per_block[1], 3u);
  EXPECT_EQ(list.per_block[2], 1u);
  EXPECT_EQ(list.per_block[3], 1u);
}

TEST(Matcher, BreaksTiesBySeekerIdWhateverTheOrderOfTheInput) {
  const TinyMarket tiny = tiny_market(kMarket);
  auto reversed = tiny.seekers;
  std::ranges::reverse(reversed);
  const MatchOptions options{.max_results = 100, .as_of = kTinyToday};
  const Matcher matcher{tiny.market};
  const auto there = or_throw(matcher.candidates_for(tiny.vacancy("v"), tiny.seekers, options));
  const auto back = or_throw(matcher.candidates_for(tiny.vacancy("v"), reversed, options));
  ASSERT_EQ(there.matches.size(), back.matches.size());
  for (std::size_t i = 0; i < there.matches.size(); ++i) {
    EXPECT_EQ(tiny.seekers[there.matches[i].seeker].id, reversed[back.matches[i].seeker].id);
  }
}

TEST(Matcher, PutsUnknownCanLastInItsBlock) {
  const TinyMarket tiny = tiny_market(R"(
    vacancy v - +crm
    seeker a 24h
    seeker z knows type
  )");
  const auto list = or_throw(Matcher{tiny.market}.candidates_for(
      tiny.vacancy("v"), tiny.seekers, {.max_results = 2, .as_of = kTinyToday}));
  EXPECT_EQ(ids_of(tiny, list.matches), (std::vector<std::string>{"z", "a"}));
}

TEST(Matcher, GivesAPrefixWhenFewerResultsAreAsked) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Matcher matcher{tiny.market};
  const auto all = or_throw(matcher.candidates_for(tiny.vacancy("v"), tiny.seekers,
                                                   {.max_results = 100, .as_of = kTinyToday}));
  for (int k = 1; k <= 8; ++k) {
    const auto some = or_throw(matcher.candidates_for(tiny.vacancy("v"), tiny.seekers,
                                                      {.max_results = k, .as_of = kTinyToday}));
    ASSERT_EQ(some.matches.size(), static_cast<std::size_t>(k));
    for (std::size_t i = 0; i < some.matches.size(); ++i) {
      EXPECT_EQ(some.matches[i].seeker, all.matches[i].seeker);
    }
    EXPECT_EQ(some.considered, all.considered);
  }
}

TEST(Matcher, AgreesWithTheReference) {
  const TinyMarket tiny = tiny_market(kMarket);
  for (const Vacancy& vacancy : tiny.market->vacancies()) {
    const auto fast = or_throw(Matcher{tiny.market}.candidates_for(
        vacancy, tiny.seekers, {.max_results = 100, .as_of = kTinyToday}));
    const auto slow = reference_candidates(*tiny.market, vacancy, tiny.seekers, kTinyToday);
    ASSERT_EQ(fast.matches.size(), slow.size());
    for (std::size_t i = 0; i < slow.size(); ++i) {
      EXPECT_EQ(fast.matches[i].seeker, slow[i].seeker);
      EXPECT_EQ(fast.matches[i].can, slow[i].can);
      EXPECT_EQ(fast.matches[i].may.block, slow[i].may.block);
    }
  }
}

TEST(Matcher, RanksVacanciesAsItRanksCandidates) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Matcher matcher{tiny.market};
  for (const SeekerProfile& seeker : tiny.seekers) {
    const auto list =
        or_throw(matcher.vacancies_for(seeker, {.max_results = 5, .as_of = kTinyToday}));
    ASSERT_EQ(list.matches.size(), 2u);
    for (const Match& match : list.matches) {
      const Match single =
          matcher.match(seeker, tiny.market->vacancies()[match.vacancy], kTinyToday);
      EXPECT_EQ(match.can, single.can);
      EXPECT_EQ(match.may.block, single.may.block);
    }
  }
  const auto list =
      or_throw(matcher.vacancies_for(tiny.seeker("b"), {.max_results = 1, .as_of = kTinyToday}));
  EXPECT_EQ(tiny.market->vacancies()[list.matches.at(0).vacancy].id, "v");
}

TEST(Matcher, CountsWhatEachRequirementCosts) {
  const TinyMarket tiny = tiny_market(kMarket);
  const auto list = or_throw(Matcher{tiny.market}.candidates_for(
      tiny.vacancy("v"), tiny.seekers, {.max_results = 1, .as_of = kTinyToday}));
  ASSERT_EQ(list.costs.size(), 4u);
  EXPECT_EQ(list.costs[0].kind, RequirementKind::certificate);
  EXPECT_EQ(list.costs[0].met, 5u);
  EXPECT_EQ(list.costs[0].unknown, 1u);
  EXPECT_EQ(list.costs[0].not_met, 2u);
  EXPECT_EQ(list.costs[0].only_obstacle, 0u);
  EXPECT_EQ(list.costs[1].kind, RequirementKind::hours);
  EXPECT_EQ(list.costs[1].not_met, 1u);
  EXPECT_EQ(list.costs[1].only_obstacle, 1u);
  EXPECT_EQ(list.costs[2].kind, RequirementKind::roster);
  EXPECT_EQ(list.costs[3].kind, RequirementKind::travel);
}

TEST(Matcher, NeverCountsALegalDemandAsTheOneToDrop) {
  const TinyMarket tiny = tiny_market(R"(
    vacancy v - wft-basis:legal
    seeker s no wft-basis
  )");
  const auto list = or_throw(Matcher{tiny.market}.candidates_for(
      tiny.vacancy("v"), tiny.seekers, {.max_results = 1, .as_of = kTinyToday}));
  EXPECT_EQ(list.costs.at(0).not_met, 1u);
  EXPECT_EQ(list.costs.at(0).only_obstacle, 0u);
  EXPECT_FALSE(list.matches.at(0).may.near_miss);
}

TEST(Matcher, RefusesOptionsOutOfRangeAndNamesTheRange) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Matcher matcher{tiny.market};
  for (const int max_results : {0, -1, 100'001}) {
    const auto list = matcher.candidates_for(tiny.vacancy("v"), tiny.seekers,
                                             {.max_results = max_results, .as_of = kTinyToday});
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, ErrorCode::invalid_argument);
    EXPECT_NE(list.error().message.find("1..100000"), std::string::npos);
  }
  const auto dateless = matcher.vacancies_for(tiny.seeker("a"), {.max_results = 1, .as_of = {}});
  ASSERT_FALSE(dateless);
  EXPECT_EQ(dateless.error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace overstap
