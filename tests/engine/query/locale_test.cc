// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <clocale>
#include <string>

#include "overstap/engine/matcher.h"
#include "overstap/engine/planner.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

constexpr std::string_view kMarket = R"(
  occupation waiter = serve! listen
  occupation agent = listen! type! crm
  occupation clerk = type! file
  vacancy v agent
  vacancy i clerk
  seeker I was waiter 2y, knows type
  seeker i was clerk 1y
)";

std::string answers() {
  const TinyMarket tiny = tiny_market(kMarket);
  std::string text;
  for (const Vacancy& vacancy : tiny.market->vacancies()) {
    const auto list = or_throw(Matcher{tiny.market}.candidates_for(
        vacancy, tiny.seekers, {.max_results = 10, .as_of = kTinyToday}));
    for (const Match& match : list.matches) {
      text += tiny.seekers[match.seeker].id + " " + std::to_string(match.can.earned) + "\n";
    }
  }
  for (const SeekerProfile& seeker : tiny.seekers) {
    const auto list = or_throw(TransitionPlanner{tiny.market}.transitions(
        seeker, {.max_results = 10, .as_of = kTinyToday, .region = {}}));
    for (const Transition& row : list.transitions) {
      text += std::string{tiny.market->taxonomy().code(row.to)} + " " +
              std::to_string(row.can.earned) + "\n";
    }
  }
  return text;
}

TEST(Locale, ChangesNoAnswer) {
  const std::string expected = answers();
  EXPECT_NE(expected, "");
  for (const char* name : {"tr_TR.UTF-8", "nl_NL.UTF-8", "de_DE.UTF-8", "C.utf8"}) {
    if (std::setlocale(LC_ALL, name) == nullptr) continue;
    EXPECT_EQ(answers(), expected) << name;
  }
  std::setlocale(LC_ALL, "C");
}

}  // namespace
}  // namespace overstap
