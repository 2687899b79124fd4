// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "overstap/engine/matcher.h"
#include "overstap/engine/planner.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

constexpr std::string_view kMarket = R"(
  occupation waiter level=mbo2 = serve! listen till
  occupation agent level=mbo3 = listen! type! crm
  occupation clerk level=mbo3 = type! file
  training basis 6w -> wft-basis
  vacancy v agent 24..32h @9711 mon-fri:morning wft-basis
  vacancy w clerk 24..32h @9711 mon-fri:morning
  seeker a was waiter 3y, no wft-basis, 24h, @9711, 15km
  seeker b was clerk 3y, knows listen, 24h, @9401, 15km
  seeker c was agent ?, works mon-fri:morning
)";

std::string answers(const TinyMarket& tiny, const Matcher& matcher,
                    const TransitionPlanner& planner) {
  std::string text;
  const MatchOptions options{.max_results = 10, .as_of = kTinyToday};
  for (const Vacancy& vacancy : tiny.market->vacancies()) {
    const auto list = or_throw(matcher.candidates_for(vacancy, tiny.seekers, options));
    for (const Match& match : list.matches) {
      text += tiny.seekers[match.seeker].id + std::to_string(match.can.earned) + ";";
    }
  }
  for (const SeekerProfile& seeker : tiny.seekers) {
    const auto list = or_throw(matcher.vacancies_for(seeker, options));
    for (const Match& match : list.matches) text += std::to_string(match.can.earned) + ";";
    const auto transitions = or_throw(
        planner.transitions(seeker, {.max_results = 5, .as_of = kTinyToday, .region = {}}));
    for (const Transition& row : transitions.transitions) text += std::to_string(row.to.value());
    for (const Question& question :
         planner.questions(seeker, tiny.market->vacancies(), kTinyToday, 10)) {
      text += std::to_string(question.vacancies);
    }
  }
  return text;
}

TEST(Threads, ManyAskOneMatcherAndOnePlannerAndGetTheSame) {
  const TinyMarket tiny = tiny_market(kMarket);
  const Matcher matcher{tiny.market};
  const TransitionPlanner planner{tiny.market};
  const std::string expected = answers(tiny, matcher, planner);
  std::vector<std::string> found(8);
  {
    std::vector<std::jthread> threads;
    for (std::string& text : found) {
      threads.emplace_back([&] {
        for (int round = 0; round < 5; ++round) text = answers(tiny, matcher, planner);
      });
    }
  }
  for (const std::string& text : found) EXPECT_EQ(text, expected);
}

}  // namespace
}  // namespace overstap
