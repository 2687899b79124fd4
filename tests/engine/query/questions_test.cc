// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "overstap/engine/planner.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

using About = Question::About;

/// The thin CV of a shop seller: one line, a place, nothing else.
constexpr std::string_view kMarket = R"(
  skill listen general
  occupation seller level=mbo2 = sell! listen! till
  occupation agent level=mbo3 has=phone_all_day+written_work+irregular_roster = listen! type! solve!
  occupation desk level=mbo3 has=face_to_face = listen! welcome! type!
  vacancy v1 agent @3511 24..32h mon-sat:morning+afternoon+evening evenings=2 level>=mbo3 nl-write>=b1 +type +solve +listen
  vacancy v2 desk @3511 24..32h mon-fri:morning+afternoon level>=mbo3 nl-write>=b2 +type +welcome
  vacancy v3 desk @3511 16..24h mon-fri:morning diploma>=mbo2 wft-basis +welcome
  vacancy out seller @3511 40h licence-b
  seeker thin was seller 2003-01..2025-01, @3526
  seeker empty @3526
  seeker known was seller 3y, diploma mbo4, nl speak=c1 write=c1, @3511, 20km, 24h, works mon-sun:morning+afternoon+evening+night, knows type solve welcome, has wft-basis
  seeker evenings was seller 3y, diploma mbo4, nl speak=c1 write=c1, @3511, 20km, 24h, works mon-sat:morning+afternoon, knows type solve welcome, has wft-basis
)";

class Questions : public testing::Test {
 protected:
  std::vector<Question> ask(std::string_view seeker, int max_results = 100) const {
    return TransitionPlanner{tiny_.market}.questions(
        tiny_.seeker(seeker), tiny_.market->vacancies(), kTinyToday, max_results);
  }
  bool asks(std::string_view seeker, About about) const {
    return std::ranges::count(ask(seeker), about, &Question::about) > 0;
  }

  TinyMarket tiny_ = tiny_market(kMarket);
};

TEST_F(Questions, AskTheThinCvForWhatItLacks) {
  for (const About about : {About::education, About::working_level, About::hours, About::place,
                            About::availability, About::language, About::skill}) {
    EXPECT_TRUE(asks("thin", about)) << static_cast<int>(about);
  }
  EXPECT_FALSE(asks("thin", About::occupation));
  EXPECT_GE(ask("thin").size(), 5u);
}

TEST_F(Questions, StandInOrderOfEffectWithTheirCounts) {
  const auto questions = ask("thin");
  for (std::size_t i = 1; i < questions.size(); ++i) {
    const auto effect = [](const Question& q) {
      return std::pair{q.deciding > 0, q.occupations + q.vacancies};
    };
    EXPECT_GE(effect(questions[i - 1]), effect(questions[i]));
  }
  const auto hours = std::ranges::find(questions, About::hours, &Question::about);
  ASSERT_NE(hours, questions.end());
  EXPECT_EQ(hours->vacancies, 4u);
  EXPECT_EQ(hours->occupations, 0u);
  EXPECT_EQ(hours->deciding, 4u);
  const auto type =
      std::ranges::find(questions, std::optional{tiny_.skill("type")}, &Question::skill);
  ASSERT_NE(type, questions.end());
  EXPECT_EQ(type->vacancies, 2u);
  EXPECT_EQ(type->occupations, 2u);
}

TEST_F(Questions, AreFewerWhenFewerAreAsked) {
  const auto all = ask("thin");
  const auto five = ask("thin", 5);
  ASSERT_EQ(five.size(), 5u);
  for (std::size_t i = 0; i < five.size(); ++i) EXPECT_EQ(five[i].about, all[i].about);
}

TEST_F(Questions, AskAnEmptyProfileForTheWorkDone) {
  const auto questions = ask("empty");
  const auto work = std::ranges::find(questions, About::occupation, &Question::about);
  ASSERT_NE(work, questions.end());
  EXPECT_EQ(work->vacancies, 4u);
}

TEST_F(Questions, SkipWhatIsKnownAndWhatTheEmployerMustTell) {
  for (const About about : {About::hours, About::place, About::availability, About::education,
                            About::working_level, About::language, About::occupation}) {
    EXPECT_FALSE(asks("known", about)) << static_cast<int>(about);
  }
}

TEST_F(Questions, NameTheDayPartThatIsOpen) {
  const auto questions = ask("evenings");
  const auto open = std::ranges::find(questions, About::availability, &Question::about);
  ASSERT_NE(open, questions.end());
  EXPECT_EQ(open->day_part, DayPart::evening);
  EXPECT_FALSE(open->day);
}

}  // namespace
}  // namespace overstap
