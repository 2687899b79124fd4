// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/unlock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

/// Two stated skills are needed for agent (of four asked: about 450 of 1000), one is
/// enough for clerk.
constexpr std::string_view kMarket = R"(
  viable      350
  skill       listen general
  skill       charm general
  skill       pivot < excel
  occupation  waiter = serve! listen!
  occupation  clerk = excel! file!
  occupation  agent = type! crm! solve! advise!
  occupation  seller has=outbound_sales = type! sell!
  occupation  host has=evening_work = type! host!
  occupation  doctor diploma=mbo4 = type! care!
  occupation  charmer = charm! smile!
  occupation  dealer needs=ksf = deal! shuffle!
  occupation  guide = speak! roam!
  certificate ksf covers deal
  training    excel-course 4w -> excel
  training    excel-slow 9w -> excel
  training    office 6w -> excel type crm
  training    in-house 1w -> ksf employer
  training    old-roam 2w -> roam programme stale
  training    far-file 2w -> file @drenthe
  seeker      s was waiter 3y, knows serve, @9711, 24..32h, not mon-fri:evening, wish no:outbound_sales
  seeker      no cannot excel, knows serve
  seeker      thin 24h
  seeker      derived was waiter 3y
)";

class UnlockTest : public testing::Test {
 protected:
  UnlockList list(std::string_view seeker, int max_results = 100) const {
    return or_throw(unlocks(*tiny_.market, tiny_.seeker(seeker), tiny_.market->vacancies(),
                            {.max_results = max_results, .as_of = kTinyToday}));
  }
  UnlockItem skill(std::string_view name, UnlockKind kind = UnlockKind::skill) const {
    UnlockItem item;
    item.kind = kind;
    item.skill = tiny_.skill(name);
    return item;
  }
  UnlockItem training(std::string_view name) const {
    UnlockItem item;
    item.kind = UnlockKind::training;
    item.training = tiny_.training(name);
    return item;
  }
  static const Unlock* find(const std::vector<Unlock>& unlocks, const UnlockItem& item) {
    const auto found = std::ranges::find(unlocks, item, &Unlock::item);
    return found == unlocks.end() ? nullptr : &*found;
  }
  static bool has_pair(const UnlockList& list, const UnlockItem& a, const UnlockItem& b) {
    return std::ranges::any_of(list.pairs, [&](const UnlockPair& pair) {
      return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
    });
  }
  std::vector<OccupationId> occupations(std::initializer_list<std::string_view> names) const {
    std::vector<OccupationId> ids;
    for (const std::string_view name : names) ids.push_back(tiny_.occupation(name));
    std::ranges::sort(ids);
    return ids;
  }

  TinyMarket tiny_ = tiny_market(kMarket);
};

TEST_F(UnlockTest, CountsWhatOneSkillBringsWithinReach) {
  const UnlockList s = list("s");
  ASSERT_NE(find(s.items, skill("file")), nullptr);
  EXPECT_EQ(find(s.items, skill("file"))->opened.occupations, occupations({"clerk"}));
  EXPECT_EQ(find(s.items, skill("type")), nullptr) << "two are needed for agent";
}

TEST_F(UnlockTest, CountsWhatTwoSkillsOpenOnlyTogether) {
  const UnlockList s = list("s");
  EXPECT_TRUE(has_pair(s, skill("solve"), skill("advise")));
  EXPECT_FALSE(has_pair(s, skill("serve"), skill("solve"))) << "serve is held";
}

TEST_F(UnlockTest, NeverTipsWhatGoesAgainstAWishOrTheHours) {
  const UnlockList s = list("s");
  for (const Unlock& unlock : s.items) {
    for (const OccupationId avoided : occupations({"seller", "host", "doctor"})) {
      EXPECT_FALSE(std::ranges::binary_search(unlock.opened.occupations, avoided));
    }
  }
  EXPECT_EQ(find(s.items, skill("sell")), nullptr);
  EXPECT_NE(find(list("no").items, skill("sell")), nullptr);
  EXPECT_NE(find(list("no").items, skill("host")), nullptr);
}

TEST_F(UnlockTest, CountsAnOccupationBehindADiplomaOnlyWhenSomethingGivesTheDiploma) {
  EXPECT_EQ(find(list("no").items, skill("care")), nullptr);
  TinyMarket with = tiny_market(std::string{kMarket} + "training school 52w -> care diploma=mbo4");
  const auto& no = with.seeker("no");
  const UnlockList found = or_throw(unlocks(*with.market, no, {}, {100, kTinyToday}));
  UnlockItem school;
  school.kind = UnlockKind::training;
  school.training = with.training("school");
  ASSERT_NE(find(found.items, school), nullptr);
  EXPECT_EQ(find(found.items, school)->opened.occupations.at(0), with.occupation("doctor"));
}

TEST_F(UnlockTest, NeverTipsAGeneralSkillAndCountsThemInOneNumber) {
  const UnlockList s = list("s");
  EXPECT_EQ(find(s.items, skill("charm")), nullptr);
  EXPECT_EQ(s.general, 1u);
}

TEST_F(UnlockTest, KeepsWhatOnlyAnEmployerGivesApart) {
  const UnlockList s = list("s");
  EXPECT_EQ(find(s.items, skill("ksf", UnlockKind::certificate)), nullptr);
  const Unlock* deal = find(s.via_employer, skill("deal"));
  ASSERT_NE(deal, nullptr);
  EXPECT_EQ(deal->opened.occupations, occupations({"dealer"}));
  EXPECT_EQ(deal->access, TrainingAccess::via_employer);
  EXPECT_EQ(find(s.via_employer, training("in-house")), nullptr) << "stands as an offer of deal";
  for (const UnlockPair& pair : s.pairs) {
    EXPECT_FALSE(pair.first == skill("deal") || pair.second == skill("deal"));
  }
}

TEST_F(UnlockTest, NamesTheShortestOfferAndWhatIsNotKnownToRun) {
  const UnlockList s = list("s");
  const Unlock* excel = find(s.items, skill("excel"));
  ASSERT_NE(excel, nullptr);
  EXPECT_EQ(excel->offers.front(), tiny_.training("excel-course"));
  EXPECT_EQ(excel->weeks, (Range<Weeks>{Weeks{4}, Weeks{4}}));
  EXPECT_EQ(excel->access, TrainingAccess::open);
  const Unlock* roam = find(s.items, skill("roam"));
  ASSERT_NE(roam, nullptr);
  EXPECT_TRUE(roam->offers.empty());
  EXPECT_TRUE(roam->stale_offer);
  EXPECT_EQ(roam->weeks, std::nullopt);
  EXPECT_TRUE(find(s.items, skill("file"))->offers.empty()) << "given in another region only";
}

TEST_F(UnlockTest, LeavesOutATrainingThatOpensNoMoreThanAPartOfIt) {
  const UnlockList s = list("s");
  EXPECT_EQ(find(s.items, training("excel-course")), nullptr);
  ASSERT_NE(find(s.items, training("office")), nullptr);
  EXPECT_EQ(find(s.items, training("office"))->opened.occupations, occupations({"agent", "clerk"}));
}

TEST_F(UnlockTest, LeavesOutASkillThatNothingOpenedAsksItself) {
  EXPECT_EQ(find(list("s").items, skill("pivot")), nullptr);
}

TEST_F(UnlockTest, CountsAsLearnedWhatThePersonSaidNoTo) {
  const UnlockList no = list("no");
  const Unlock* excel = find(no.items, skill("excel"));
  ASSERT_NE(excel, nullptr);
  EXPECT_EQ(excel->opened.occupations, occupations({"clerk"}));
}

TEST_F(UnlockTest, SaysNothingOfAThinProfile) {
  const UnlockList thin = list("thin");
  EXPECT_TRUE(thin.unknown);
  EXPECT_TRUE(thin.items.empty() && thin.via_employer.empty() && thin.pairs.empty());
  EXPECT_TRUE(list("derived").provisional);
}

TEST_F(UnlockTest, EqualsItsDefinitionAndIsCutInOrder) {
  for (const SeekerProfile& seeker : tiny_.seekers) {
    const UnlockOptions all{.max_results = 1000, .as_of = kTinyToday};
    EXPECT_EQ(or_throw(unlocks(*tiny_.market, seeker, {}, all)),
              reference_unlocks(*tiny_.market, seeker, {}, all))
        << seeker.id;
  }
  const UnlockList two = list("s", 2), more = list("s", 100);
  ASSERT_EQ(two.items.size(), 2u);
  EXPECT_TRUE(std::ranges::equal(two.items, std::span{more.items}.first(2)));
  EXPECT_TRUE(std::ranges::equal(two.pairs, std::span{more.pairs}.first(2)));
}

/// What one skill opens of near-synonyms: `a` to `c` are alike, `d` is not.
std::vector<std::string> near_synonyms_opened(std::string_view knows, std::string_view skill) {
  const TinyMarket tiny = tiny_market(R"(
    viable 300
    occupation a isco=5131 text=rent = alpha! beta!
    occupation b isco=5131 text=rent = beta! gamma!
    occupation c isco=5131 text=rent = gamma! delta! held!
    occupation d isco=5131 text=sell = gamma!
    seeker s knows )" + std::string{knows});
  const auto groups = tiny.market->near_synonyms();
  EXPECT_EQ(groups[tiny.occupation("c").index()], tiny.occupation("a"));
  const UnlockList list = or_throw(unlocks(*tiny.market, tiny.seekers[0], {}, {100, kTinyToday}));
  EXPECT_EQ(list, reference_unlocks(*tiny.market, tiny.seekers[0], {}, {100, kTinyToday}));
  std::vector<std::string> codes;
  for (const Unlock& unlock : list.items) {
    if (unlock.item.skill != tiny.skill(skill)) continue;
    for (const OccupationId id : unlock.opened.occupations) {
      for (const char* code : {"a", "b", "c", "d"}) {
        if (id == tiny.occupation(code)) codes.emplace_back(code);
      }
    }
  }
  return codes;
}

TEST(UnlockNearSynonyms, CountOnce) {
  using Codes = std::vector<std::string>;
  EXPECT_EQ(near_synonyms_opened("other", "beta"), Codes{"a"}) << "a stands for b";
  EXPECT_EQ(near_synonyms_opened("other", "gamma"), (Codes{"b", "d"})) << "a is not opened";
  EXPECT_EQ(near_synonyms_opened("alpha", "gamma"), Codes{"d"}) << "a is within reach already";
}

TEST_F(UnlockTest, RefusesOptionsOutOfTheirRange) {
  const auto code = [&](const UnlockOptions& options) {
    return unlocks(*tiny_.market, tiny_.seeker("s"), {}, options).error().code;
  };
  EXPECT_EQ(code({.max_results = 0, .as_of = kTinyToday}), ErrorCode::invalid_argument);
  EXPECT_EQ(code({.max_results = 5, .as_of = {}}), ErrorCode::invalid_argument);
}

/// Vacancies opened by one item, of somebody whom everything else suits.
std::vector<std::string> vacancies_opened(std::string_view market, UnlockKind kind,
                                          std::optional<Cefr> level = {}) {
  const TinyMarket tiny = tiny_market(market);
  const auto vacancies = tiny.market->vacancies();
  const UnlockList list =
      or_throw(unlocks(*tiny.market, tiny.seekers[0], vacancies, {100, kTinyToday}));
  std::vector<std::string> ids;
  for (const Unlock& unlock : list.items) {
    if (unlock.item.kind != kind || unlock.item.level != level) continue;
    for (const std::uint32_t index : unlock.opened.vacancies) ids.push_back(vacancies[index].id);
  }
  return ids;
}

TEST(UnlockVacancies, ComeWithinReachWhenNoDecidingRequirementIsNotMet) {
  constexpr std::string_view kAsks = R"(
    occupation  agent = type!
    vacancy     refused agent wft-basis
    vacancy     wished agent wft-basis:wished
    vacancy     also agent wft-basis nl-write>=b2
    vacancy     far agent @6411 wft-basis
    certificate wft-basis
    seeker s was agent 3y, no wft-basis, nl write=a2, @9711, 15km)";
  EXPECT_EQ(vacancies_opened(kAsks, UnlockKind::certificate), std::vector<std::string>{"refused"});
  constexpr std::string_view kUnknown = R"(
    occupation  agent = type!
    certificate wft-basis
    vacancy     open agent wft-basis
    seeker s was agent 3y)";
  EXPECT_TRUE(vacancies_opened(kUnknown, UnlockKind::certificate).empty())
      << "what is unknown keeps nobody out";
}

TEST(UnlockVacancies, ComeWithinReachByALevelOfALanguage) {
  constexpr std::string_view kLevels = R"(
    occupation  agent = type!
    vacancy     low agent nl-write>=b1
    vacancy     high agent nl-write>=c1
    vacancy     same agent nl-write>=b2
    vacancy     speak agent nl-speak>=b2
    seeker s was agent 3y, nl write=a2)";
  EXPECT_EQ(vacancies_opened(kLevels, UnlockKind::language, Cefr::b1),
            std::vector<std::string>{"low"});
  EXPECT_EQ(vacancies_opened(kLevels, UnlockKind::language, Cefr::b2),
            (std::vector<std::string>{"low", "same"}));
  EXPECT_EQ(vacancies_opened(kLevels, UnlockKind::language, Cefr::c1),
            (std::vector<std::string>{"low", "high", "same"}));
}

TEST(UnlockVacancies, ComeWithinReachByTwoThingsOnlyTogether) {
  const TinyMarket tiny = tiny_market(R"(
    occupation  agent = type!
    certificate wft-basis
    certificate licence-b
    vacancy     both agent wft-basis licence-b
    seeker s was agent 3y, no wft-basis, no licence-b)");
  const auto list =
      or_throw(unlocks(*tiny.market, tiny.seekers[0], tiny.market->vacancies(), {100, kTinyToday}));
  EXPECT_TRUE(list.items.empty());
  ASSERT_EQ(list.pairs.size(), 1u);
  EXPECT_EQ(list.pairs[0].opened.vacancies, std::vector<std::uint32_t>{0});
}

}  // namespace
}  // namespace overstap
