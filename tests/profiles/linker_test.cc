// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/linker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "small_taxonomy.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> identifiers(const std::vector<LinkHit>& hits) {
  std::vector<std::string> out;
  for (const LinkHit& hit : hits) {
    out.emplace_back(hit.kind == ConceptKind::skill
                         ? small_taxonomy().taxonomy().identifier(SkillId{hit.id})
                         : small_taxonomy().taxonomy().identifier(OccupationId{hit.id}));
  }
  return out;
}

std::vector<LinkHit> link(std::string_view text, ConceptKind kind,
                          Language language = Language::nl) {
  return small_linker().link(text, {kind, language, 10});
}

TEST(Linker, ScoresExactLabelsByTheirKind) {
  struct Case {
    const char* text;
    ConceptKind kind;
    const char* code;
    std::int32_t score;
  };
  for (const Case& c : std::vector<Case>{
           {"Medewerker Bediening", ConceptKind::occupation, "nl:medewerker-bediening", 1'000'000},
           {"OBER", ConceptKind::occupation, "nl:medewerker-bediening", 980'000},
           {"server", ConceptKind::occupation, "nl:medewerker-bediening", 950'000},
           {"C++ CRM", ConceptKind::skill, "nl:crm", 900'000},
           {"waiting-staff member", ConceptKind::occupation, "nl:medewerker-bediening", 1'000'000},
           {"k\u00f6k", ConceptKind::occupation, "nl:kok", 1'000'000},
       }) {
    const auto hits = link(c.text, c.kind);
    ASSERT_FALSE(hits.empty()) << c.text;
    EXPECT_EQ(identifiers(hits).front(), c.code) << c.text;
    EXPECT_EQ(hits.front().score, c.score) << c.text;
    EXPECT_TRUE(hits.front().exact) << c.text;
  }
}

TEST(Linker, RanksSimilarLabelsBelowExactOnes) {
  const auto hits = link("ober", ConceptKind::occupation);
  ASSERT_FALSE(hits.empty());
  for (std::size_t i = 1; i < hits.size(); ++i) {
    EXPECT_FALSE(hits[i].exact);
    EXPECT_LT(hits[i].score, 900'000);
    EXPECT_GE(hits[i - 1].score, hits[i].score);
  }
}

TEST(Linker, FindsCompoundsAndMisspellings) {
  EXPECT_EQ(identifiers(link("klantcontactmedewerker", ConceptKind::occupation)).front(),
            "nl:medewerker-klantcontact");
  EXPECT_EQ(identifiers(link("medewerker klantcontct", ConceptKind::occupation)).front(),
            "nl:medewerker-klantcontact");
  EXPECT_EQ(identifiers(link("klachtenbehandeling", ConceptKind::skill)).front(),
            "nl:klachten-behandelen");
}

TEST(Linker, ListsEachConceptOnceByItsBestLabel) {
  const auto hits = link("medewerker", ConceptKind::occupation);
  std::vector<std::string> seen = identifiers(hits);
  EXPECT_THAT(seen, testing::Contains("nl:medewerker-bediening"));
  std::sort(seen.begin(), seen.end());
  EXPECT_EQ(std::adjacent_find(seen.begin(), seen.end()), seen.end());
}

TEST(Linker, FindsNothingWhereNothingResembles) {
  EXPECT_THAT(link("xyzzy", ConceptKind::occupation), IsEmpty());
  EXPECT_THAT(link("", ConceptKind::occupation), IsEmpty());
  EXPECT_THAT(link("!?", ConceptKind::skill), IsEmpty());
}

TEST(Linker, UsesTheOtherLanguageWhereAConceptHasNoLabelInThisOne) {
  EXPECT_EQ(identifiers(link("wine waiters", ConceptKind::occupation, Language::nl)).front(),
            "http://data.europa.eu/esco/occupation/1");
  // `cook` has a Dutch label, so English words near its English one do not count in Dutch.
  EXPECT_THAT(identifiers(link("cookk", ConceptKind::occupation, Language::nl)),
              Not(testing::Contains("nl:kok")));
  EXPECT_THAT(identifiers(link("cookk", ConceptKind::occupation, Language::en)),
              testing::Contains("nl:kok"));
}

TEST(Linker, KeepsToMaxResults) {
  EXPECT_EQ(small_linker().link("medewerker", {ConceptKind::occupation, Language::nl, 1}).size(),
            1U);
}

TEST(Linker, NeverHitsAGroup) {
  for (const std::string& code : identifiers(link("talen", ConceptKind::skill)))
    EXPECT_NE(code, "nl:groep-talen");
  EXPECT_THAT(small_linker().exact("talen", ConceptKind::skill), IsEmpty());
  const auto by_code = small_linker().resolve_skill("nl:groep-talen", Language::nl);
  ASSERT_FALSE(by_code.has_value());
  EXPECT_THAT(by_code.error().message, HasSubstr("group"));
}

TEST(Linker, ExactKeepsTheStrongestLabelKindOnly) {
  // `server` is an alternative label of one; `manager` is an alias of two.
  EXPECT_THAT(identifiers(small_linker().exact("server", ConceptKind::occupation)),
              ElementsAre("nl:medewerker-bediening"));
  EXPECT_THAT(identifiers(small_linker().exact("manager", ConceptKind::occupation)),
              ElementsAre("nl:bedrijfsleider", "nl:medewerker-klantcontact"));
  EXPECT_THAT(small_linker().exact("medewerker", ConceptKind::occupation), IsEmpty());
}

TEST(Linker, ResolvesByCodeUriAndLabel) {
  const auto& t = small_taxonomy();
  for (const char* text : {"nl:kok", "kok", "Cook", " kokkin "}) {
    EXPECT_EQ(or_throw(small_linker().resolve_occupation(text, Language::nl)),
              t.occupation("nl:kok"))
        << text;
  }
  EXPECT_EQ(or_throw(small_linker().resolve_occupation("http://data.europa.eu/esco/occupation/1",
                                                       Language::nl)),
            t.occupation("http://data.europa.eu/esco/occupation/1"));
  EXPECT_EQ(or_throw(small_linker().resolve_skill("Actief luisteren", Language::en)),
            t.skill("nl:luisteren"));
}

TEST(Linker, LetsTheAskedLanguageDecideBetweenEqualLabels) {
  const auto& t = small_taxonomy();
  EXPECT_EQ(or_throw(small_linker().resolve_occupation("manager", Language::nl)),
            t.occupation("nl:bedrijfsleider"));
  EXPECT_EQ(or_throw(small_linker().resolve_occupation("manager", Language::en)),
            t.occupation("nl:medewerker-klantcontact"));
}

TEST(Linker, ListsTheChoicesWhenSeveralFit) {
  const auto result = small_linker().resolve_skill("plannen", Language::nl);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::ambiguous);
  EXPECT_THAT(result.error().message,
              HasSubstr("dag indelen (nl:plannen-dag), team inroosteren (nl:plannen-team)"));
}

TEST(Linker, SuggestsTheNearestWhenNothingFits) {
  const auto result = small_linker().resolve_occupation("medewerker bedienning", Language::nl);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::not_found);
  EXPECT_THAT(result.error().message,
              HasSubstr("nearest: medewerker bediening (nl:medewerker-bediening)"));
  EXPECT_THAT(small_linker().resolve_occupation("xyzzy", Language::nl).error().message,
              Not(HasSubstr("nearest")));
}

TEST(Linker, GivesTheSameAnswerFromManyThreads) {
  const Linker linker(small_taxonomy().taxonomy());
  const auto expected = identifiers(link("medewerker klant", ConceptKind::occupation));
  std::atomic<int> wrong = 0;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      if (identifiers(linker.link("medewerker klant",
                                  {ConceptKind::occupation, Language::nl, 10})) != expected)
        ++wrong;
    });
  }
  threads.clear();
  EXPECT_EQ(wrong, 0);
}

TEST(Linker, HasTheSameScoresOnEveryMachine) {
  // Written down once; whole numbers only, so any change is a change of the method.
  const auto hits = link("medewerker", ConceptKind::occupation);
  std::string written;
  for (const LinkHit& hit : hits) {
    written += std::string{small_taxonomy().taxonomy().identifier(OccupationId{hit.id})} + " " +
               std::to_string(hit.score) + "\n";
  }
  EXPECT_EQ(written,
            "nl:medewerker-bediening 540605\n"
            "nl:medewerker-klantcontact 488323\n");
}

TEST(Linker, WorksOnAnEmptyTaxonomy) {
  const Linker linker{Taxonomy{}};
  EXPECT_THAT(linker.link("kok", {ConceptKind::occupation, Language::nl, 5}), IsEmpty());
  EXPECT_FALSE(linker.resolve_skill("kok", Language::nl).has_value());
}

}  // namespace
}  // namespace overstap
