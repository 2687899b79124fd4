// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/screens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/text.h"
#include "tests/tools/wire/small_world.h"

namespace overstap::wire {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Screens : public ::testing::Test {
 protected:
  std::string transitions(std::string_view seeker, Language language = Language::nl) {
    const Subject subject{&world.seeker(seeker), {}};
    const auto result = or_throw(collect_transitions(
        world.market, subject, world.market->vacancies(), kTinyToday, std::nullopt));
    return screen(scope_of(world, language), result, Colour::off);
  }
  std::string match(std::string_view seeker) {
    const auto result = or_throw(collect_match(world.market, world.seeker(seeker),
                                               world.market->vacancies(), kTinyToday, 10));
    return screen(scope_of(world), result, Colour::off);
  }
  std::string unlock(std::string_view seeker, Language language = Language::nl) {
    const auto result = or_throw(collect_unlock(world.market, world.seeker(seeker),
                                                world.market->vacancies(), kTinyToday, {}));
    return screen(scope_of(world, language), result, Colour::off);
  }
  std::string candidates(std::string_view vacancy) {
    const auto result = or_throw(collect_candidates(
        world.market, scope_of(world), world.vacancy(vacancy), world.seekers, kDefaultCandidates));
    return screen(scope_of(world), result, Colour::off);
  }
  std::string routes(std::string_view seeker, std::string_view to) {
    const Subject subject{&world.seeker(seeker), {}};
    const auto result = or_throw(
        collect_routes(world.market, subject, world.occupation(to), kTinyToday, RouteOptions{}));
    return screen(scope_of(world), result, Colour::off);
  }
  std::string explain(std::string_view seeker, std::string_view vacancy) {
    const Matcher matcher{world.market};
    ExplainResult result;
    result.seeker = &world.seeker(seeker);
    result.vacancy = &world.vacancy(vacancy);
    result.explanation = matcher.explain(*result.seeker, *result.vacancy, kTinyToday);
    result.may = matcher.match(*result.seeker, *result.vacancy, kTinyToday).may;
    return screen(scope_of(world), result, Colour::off);
  }

  TinyMarket world = small_world();
};

TEST_F(Screens, AreAtMostAHundredColumnsWideAndHoldNoPercentSign) {
  std::vector<std::string> pages;
  for (const char* seeker : {"s1", "s2", "s3", "s4"}) {
    pages.push_back(transitions(seeker));
    pages.push_back(transitions(seeker, Language::en));
    pages.push_back(match(seeker));
    pages.push_back(unlock(seeker));
    pages.push_back(unlock(seeker, Language::en));
    pages.push_back(routes(seeker, "leader"));
    for (const char* vacancy : {"v1", "v2", "v3", "v4"}) pages.push_back(explain(seeker, vacancy));
  }
  for (const char* vacancy : {"v1", "v2", "v3", "v4"}) pages.push_back(candidates(vacancy));
  for (const std::string& page : pages) {
    EXPECT_EQ(page.find('%'), std::string::npos) << page;
    for (std::size_t begin = 0; begin < page.size();) {
      const std::size_t end = page.find('\n', begin);
      EXPECT_LE(display_width(page.substr(begin, end - begin)), kPageWidth) << page;
      begin = end + 1;
    }
  }
}

TEST_F(Screens, TellWhatHelpsMostInWordsAndCounts) {
  const std::string page = unlock("s4");
  EXPECT_THAT(page, HasSubstr("Nu binnen bereik: "));
  EXPECT_THAT(page, HasSubstr("kunt u dit al?"));
  EXPECT_THAT(page, HasSubstr("nl spreken B2"));
  EXPECT_THAT(page, HasSubstr("komt erbij       1 vacature"));
  EXPECT_THAT(page, HasSubstr("wft-basis (certificaat)"));
  EXPECT_THAT(page, HasSubstr("course (cursus; 8 weken"));
  EXPECT_THAT(page, HasSubstr("duur onbekend: er is nu geen opleiding bekend"));
}

TEST_F(Screens, ShowOnePairOfThoseThatOpenTheSame) {
  const TinyMarket four = tiny_market(R"(
    viable 350
    occupation waiter = serve!
    occupation agent = type! crm! solve! advise!
    seeker s was waiter 3y)");
  const auto result = or_throw(collect_unlock(four.market, four.seeker("s"), {}, kTinyToday, {}));
  EXPECT_EQ(result.list.pairs.size(), 6u);
  EXPECT_EQ(result.pairs_shown, std::vector<std::uint32_t>{0});
}

TEST_F(Screens, SayWhenAJobHasNoKnownLength) {
  EntryGap gap;
  gap.experience = Months{12};
  EXPECT_EQ(obstacle_sentences(scope_of(world), gap).size(), 1u);
  gap.experience_unknown = true;
  EXPECT_THAT(obstacle_sentences(scope_of(world), gap).at(1), HasSubstr("niet hoe lang"));
  gap.experience_leading = true;
  EXPECT_THAT(obstacle_sentences(scope_of(world), gap).at(1), HasSubstr("leiding"));
}

TEST_F(Screens, GiveNoTipToSomebodyOfWhomNothingIsKnown) {
  const std::string page = unlock("s3");
  EXPECT_THAT(page, HasSubstr("Er staat nog geen werk of vaardigheid in het profiel."));
  EXPECT_THAT(page, Not(HasSubstr("Dit helpt het meest")));
}

TEST_F(Screens, NameTheReferenceDateTheMarketAndTheOrder) {
  for (const std::string& page : {transitions("s1"), match("s1"), unlock("s1"), candidates("v1"),
                                  routes("s1", "leader"), explain("s1", "v1")}) {
    EXPECT_THAT(page, HasSubstr("Peildatum: 21 november 2026."));
    EXPECT_THAT(page, HasSubstr(hash_text(world.market->info().content_hash)));
    EXPECT_THAT(page, HasSubstr("Op volgorde van: "));
  }
}

TEST_F(Screens, PutStayingFirstThenNamedThenResembling) {
  const std::string page = transitions("s1");
  const auto stay = page.find("Blijven in uw beroep");
  const auto named = page.find("Genoemd door ");
  const auto resembling = page.find("Lijkt op uw werk");
  ASSERT_NE(stay, std::string::npos);
  ASSERT_NE(named, std::string::npos);
  ASSERT_NE(resembling, std::string::npos);
  EXPECT_LT(stay, named);
  EXPECT_LT(named, resembling);
}

TEST_F(Screens, MarkOldStatements) {
  EXPECT_THAT(transitions("s1"), HasSubstr("Dit gegeven is oud (2019)."));
}

TEST_F(Screens, CountWishConflictsInPlaceOfListingThem) {
  const std::string page = transitions("s1");
  EXPECT_THAT(page, HasSubstr("Past niet bij uw wens (geen verkoop aan de telefoon): 1 beroep."));
  EXPECT_THAT(page, Not(HasSubstr(" seller")));
}

TEST_F(Screens, NameRosterProblemsOfTheOwnOccupation) {
  EXPECT_THAT(transitions("s1"),
              HasSubstr("Dit werk vraagt vaak avondwerk. Dan kunt u niet werken."));
}

TEST_F(Screens, AskRatherThanScoreAThinProfile) {
  const std::string page = transitions("s3");
  EXPECT_THAT(page, HasSubstr("Een volgorde is nog niet te geven."));
  EXPECT_THAT(page, HasSubstr("Vraag dit eerst"));
  EXPECT_THAT(page, Not(HasSubstr("gevraagde vaardigheden")));
}

TEST_F(Screens, SayWhereDerivedSkillsComeFrom) {
  EXPECT_THAT(transitions("s1"), HasSubstr("afgeleid uit uw werk - klopt dit?"));
}

TEST_F(Screens, ShowNearMissesWithTheirReason) {
  const std::string page = match("s1");
  EXPECT_THAT(page, HasSubstr("Net niet"));
  EXPECT_THAT(page, HasSubstr("werktijden, minstens 2 avonden per week: kan dan niet werken"));
}

TEST_F(Screens, ListScreeningAsLaterAndNeverAsAnObstacle) {
  const std::string page = candidates("v3");
  EXPECT_THAT(page,
              HasSubstr("VOG (verklaring omtrent het gedrag): wordt pas na de keuze gevraagd"));
  EXPECT_THAT(page, Not(HasSubstr("zonder \"VOG")));
}

TEST_F(Screens, NeverOfferToDropALegalDemand) {
  const std::string page = candidates("v4");
  EXPECT_THAT(page, HasSubstr("blijft (wet)"));
  EXPECT_THAT(page, Not(HasSubstr("zonder \"wft-schade\"")));
}

TEST_F(Screens, GiveEachCandidateAReasonAndAQuestion) {
  const std::string page = candidates("v1");
  EXPECT_THAT(page, HasSubstr("bel omdat"));
  EXPECT_THAT(page, HasSubstr("Hoe goed kunt u "));
}

TEST_F(Screens, StateWagesPerHourAndPerMonthWithTheFormula) {
  const std::string page = candidates("v3");
  EXPECT_THAT(page, HasSubstr("€ 15,00 tot € 17,00 bruto per uur"));
  EXPECT_THAT(page, HasSubstr("€ 1.560,00 tot € 1.768,00 bruto per maand"));
  EXPECT_THAT(page, HasSubstr("x 13 weken : 3 maanden"));
}

TEST_F(Screens, ShowBothClocksOfARouteApart) {
  const std::string page = routes("s1", "leader");
  EXPECT_THAT(page, HasSubstr("leren: "));
  EXPECT_THAT(page, HasSubstr("ervaring: ongeveer "));
}

TEST_F(Screens, TellToStayOnInTheWorkOfTodayWhereThatIsAskedFor) {
  const TinyMarket tiny = tiny_market(R"(
    occupation  agent level=mbo2..mbo3 = listen! type!
    occupation  leader level=mbo3..mbo4 leading experience=24m:agent = listen! coach!
    seeker      s1 was agent 1y
  )");
  const Subject subject{&tiny.seeker("s1"), {}};
  RouteOptions options;
  const auto leader = tiny.occupation("leader");
  auto result = or_throw(collect_routes(tiny.market, subject, leader, kTinyToday, options));
  EXPECT_TRUE(result.routes.empty());
  options.may_stay_in_origin = tiny.occupation("agent");
  result = or_throw(collect_routes(tiny.market, subject, leader, kTinyToday, options));
  const std::string page = screen(scope_of(tiny), result, Colour::off);
  EXPECT_THAT(page, HasSubstr("Blijf eerst nog ongeveer 1 jaar in uw werk als agent."));
  EXPECT_THAT(page, HasSubstr("niveaus omhoog: 1; certificaten te halen: 0"));
}

TEST_F(Screens, SayWhichStepsOfARouteASourceNames) {
  const std::string page = routes("s1", "leader");
  EXPECT_THAT(page, HasSubstr("Genoemd door een bron: stap 1."));
  EXPECT_THAT(page, Not(HasSubstr("     bewijs           Genoemd")));
}

TEST_F(Screens, GiveNoRouteToWorkThatIsDoneAlready) {
  const Subject subject{&world.seeker("s1"), {}};
  const auto origin = origins_of(subject).front();
  const auto result =
      or_throw(collect_routes(world.market, subject, origin, kTinyToday, RouteOptions{}));
  const std::string page = screen(scope_of(world), result, Colour::off);
  EXPECT_THAT(page, HasSubstr("U doet dit werk al."));
  EXPECT_THAT(page, Not(HasSubstr("Geen route gevonden")));
}

TEST_F(Screens, AskForWorkWhereARouteHasNoBeginning) {
  const std::string page = routes("s3", "leader");
  EXPECT_THAT(page, HasSubstr("Een route begint bij werk dat u deed."));
  EXPECT_THAT(page, HasSubstr("Welk werk heeft u gedaan?"));
}

TEST_F(Screens, ShowTheSumThatThePointsAddUpTo) {
  const Matcher matcher{world.market};
  const auto explanation = matcher.explain(world.seeker("s1"), world.vacancy("v1"), kTinyToday);
  const std::string page = explain("s1", "v1");
  EXPECT_THAT(page, HasSubstr("som"));
  EXPECT_THAT(page, HasSubstr(grouped(Language::nl, explanation.score.earned)));
}

}  // namespace
}  // namespace overstap::wire
