// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <span>

#include "field_walk.h"
#include "market_content.h"
#include "market_hash.h"
#include "market_layout.h"
#include "market_patching.h"
#include "overstap/engine/snapshot.h"
#include "overstap/graph/near_synonyms.h"

namespace overstap::testing {
namespace {

/// Bytes and all: the tables hold no padding, so equal rows are equal bytes.
template <class T>
bool same_bytes(std::span<const T> a, std::span<const T> b) {
  return std::ranges::equal(std::as_bytes(a), std::as_bytes(b));
}
template <class T>
bool same_rows(Csr<T> a, Csr<T> b) {
  return same_bytes(a.offsets, b.offsets) && same_bytes(a.values, b.values);
}
template <class Record>
bool same_table(std::span<const Record> read, const std::vector<Record>& written) {
  return !written.empty() && same_fields(std::vector<Record>(read.begin(), read.end()), written);
}

class RoundTrip : public ::testing::Test {
 protected:
  MarketContent content_ = rich_content();
  SnapshotPtr market_ = or_throw(Snapshot::from_bytes(or_throw(build_market(content_))));
};

TEST_F(RoundTrip, KeepsEveryFieldOfEveryRecord) {
  EXPECT_TRUE(same_table(market_->sources(), content_.sources));
  EXPECT_TRUE(same_table(market_->entries(), content_.entries));
  EXPECT_TRUE(same_table(market_->statements(), content_.statements));
  EXPECT_TRUE(same_table(market_->trainings(), content_.trainings));
  EXPECT_TRUE(same_table(market_->regions(), content_.regions));
  EXPECT_TRUE(same_table(market_->places(), content_.places));
  EXPECT_TRUE(same_table(market_->tightness_groups(), content_.tightness_groups));
  EXPECT_TRUE(same_table(market_->facts(), content_.facts));
  EXPECT_TRUE(same_table(market_->fact_cards(), content_.fact_cards));
  EXPECT_TRUE(same_table(market_->phrases(), content_.phrases));
  EXPECT_TRUE(same_table(market_->competence_profiles(), content_.competence_profiles));
  EXPECT_TRUE(same_table(market_->channel_demands(), content_.channel_demands));
  EXPECT_TRUE(same_table(market_->vacancies(), content_.vacancies));
  EXPECT_TRUE(std::ranges::equal(market_->observed_moves(), content_.observed_moves));
  EXPECT_EQ(market_->observed_moves().size(), 3U);
  EXPECT_EQ(market_->weights(), content_.weights);
}

TEST_F(RoundTrip, KeepsWhatTheMarketSaysOfItself) {
  EXPECT_EQ(market_->info().name, content_.info.name);
  EXPECT_EQ(market_->info().attribution, content_.info.attribution);
  EXPECT_EQ(market_->info().built_as_of, content_.info.built_as_of);
  EXPECT_EQ(market_->info().format_version, kMarketFormatVersion);
}

TEST_F(RoundTrip, FingerprintIsTheHashOfThePayload) {
  const std::vector<std::byte> bytes = rich_market();
  EXPECT_EQ(market_->info().content_hash, xxh3_64(std::span{bytes}.subspan(kPayloadBegin)));
}

TEST_F(RoundTrip, KeepsTheTaxonomy) {
  const TaxonomyTables written = content_.taxonomy.tables();
  const TaxonomyTables& read = market_->taxonomy().tables();
  EXPECT_TRUE(same_bytes(read.text, written.text));
  EXPECT_TRUE(same_bytes(read.skills, written.skills));
  EXPECT_TRUE(same_bytes(read.occupations, written.occupations));
  EXPECT_TRUE(same_rows(read.occupation_skills, written.occupation_skills));
  EXPECT_TRUE(same_rows(read.skill_occupations, written.skill_occupations));
  EXPECT_TRUE(same_rows(read.broader, written.broader));
  EXPECT_TRUE(same_rows(read.related, written.related));
  EXPECT_TRUE(same_rows(read.covers, written.covers));
  EXPECT_TRUE(same_bytes(read.label_keys, written.label_keys));
  EXPECT_TRUE(same_bytes(read.skills_by_code, written.skills_by_code));
  EXPECT_TRUE(same_bytes(read.skills_by_uri, written.skills_by_uri));
  EXPECT_TRUE(same_bytes(read.occupations_by_code, written.occupations_by_code));
  EXPECT_TRUE(same_bytes(read.occupations_by_uri, written.occupations_by_uri));
  EXPECT_GT(read_everything(*market_), 0U);
}

TEST_F(RoundTrip, KeepsClosenessAndOccupationGraphAsGraphComputesThem) {
  const Taxonomy taxonomy{content_.taxonomy.tables()};
  const ClosenessStorage closeness = build_closeness(taxonomy, content_.weights);
  const Csr<CloseSkill> by_asked = closeness.by_asked.view();
  const Csr<CloseSkill> by_held = closeness.by_held.view();
  EXPECT_TRUE(same_rows(market_->closeness().by_asked(), by_asked));
  EXPECT_TRUE(same_rows(market_->closeness().by_held(), by_held));
  const auto edges = build_occupation_graph(taxonomy, {by_asked, by_held},
                                            content_.descriptors.view(), content_.weights);
  EXPECT_FALSE(edges.values.empty());
  EXPECT_TRUE(same_rows(market_->occupation_graph(), edges.view()));
}

TEST_F(RoundTrip, KeepsWhatOccupationsAreDescribedBy) {
  const Descriptors written = content_.descriptors.view();
  for (std::size_t d = 0; d < kDescriptors; ++d) {
    EXPECT_FALSE(written.tables[d].by_term.values.empty());
    EXPECT_TRUE(
        same_rows(market_->descriptors().tables[d].by_occupation, written.tables[d].by_occupation));
    EXPECT_TRUE(same_rows(market_->descriptors().tables[d].by_term, written.tables[d].by_term));
  }
  EXPECT_TRUE(std::ranges::equal(market_->descriptors().isco_named, written.isco_named));
  EXPECT_TRUE(
      std::ranges::equal(market_->near_synonyms(),
                         near_synonym_leaders(market_->taxonomy(), written, content_.weights)));
}

TEST_F(RoundTrip, NamesThePairsOfEdgeStatementsOnceSortedAndNeverToThemselves) {
  using Pair = std::pair<OccupationId, OccupationId>;
  const auto pair = [](std::uint32_t from, std::uint32_t to) {
    return Pair{OccupationId{from}, OccupationId{to}};
  };
  // {2, 0} <-> {1, 0}: 2-1, 2-0, 0-1 and back, without 0-0.
  const std::vector<Pair> expected = {pair(0, 1), pair(0, 2), pair(1, 0),
                                      pair(1, 2), pair(2, 0), pair(2, 1)};
  content_.statements[0].superseded_by.clear();
  const auto market = or_throw(Snapshot::from_bytes(or_throw(build_market(content_))));
  EXPECT_TRUE(std::ranges::equal(market->named_pairs(), expected));
  // The statement of the fixture has a successor: that names the pairs now, or nobody does.
  EXPECT_TRUE(market_->named_pairs().empty());
}

TEST_F(RoundTrip, NamesNoPairForStatementsOfAnotherKind) {
  content_.statements[0].kind = StatementKind::sector;
  const auto market = or_throw(Snapshot::from_bytes(or_throw(build_market(content_))));
  EXPECT_TRUE(market->named_pairs().empty());
}

TEST_F(RoundTrip, NamesOneWayPairsOneWay) {
  content_.statements[0].superseded_by.clear();
  content_.statements[0].both_ways = false;
  const auto market = or_throw(Snapshot::from_bytes(or_throw(build_market(content_))));
  EXPECT_EQ(market->named_pairs().size(), 3U);
}

TEST_F(RoundTrip, RouteMarketViewsTheSnapshotItself) {
  const RouteMarket routes = market_->route_market();
  EXPECT_EQ(&routes.taxonomy, &market_->taxonomy());
  EXPECT_EQ(&routes.closeness, &market_->closeness());
  EXPECT_EQ(&routes.weights, &market_->weights());
  EXPECT_EQ(routes.edges.values.data(), market_->occupation_graph().values.data());
  EXPECT_EQ(routes.entries.data(), market_->entries().data());
  EXPECT_EQ(routes.offers.data(), market_->trainings().data());
  EXPECT_EQ(routes.named.data(), market_->named_pairs().data());
}

TEST(BuildMarket, GivesTheSameBytesForTheSameContent) { EXPECT_EQ(rich_market(), rich_market()); }

TEST(BuildMarket, GivesTheSameBytesWhateverMemoryTheRecordsStoodIn) {
  const MarketContent content = rich_content();
  MarketContent copy;
  copy.vacancies.reserve(1'000);
  copy = content;
  EXPECT_EQ(or_throw(build_market(content)), or_throw(build_market(copy)));
}

TEST(BuildMarket, DoesNotReadTheFingerprintItIsGiven) {
  MarketContent content = rich_content();
  const auto bytes = or_throw(build_market(content));
  content.info.content_hash = 1;
  content.info.format_version = 99;
  EXPECT_EQ(or_throw(build_market(content)), bytes);
}

TEST(BuildMarket, ChangesTheFingerprintWithTheContent) {
  MarketContent content = rich_content();
  const auto before = or_throw(Snapshot::from_bytes(or_throw(build_market(content))));
  content.facts[0].text.nl += ".";
  const auto after = or_throw(Snapshot::from_bytes(or_throw(build_market(content))));
  EXPECT_NE(before->info().content_hash, after->info().content_hash);
}

TEST(BuildMarket, HoldsAnEmptyMarket) {
  const auto market = or_throw(Snapshot::from_bytes(or_throw(build_market(MarketContent{}))));
  EXPECT_EQ(market->taxonomy().skill_count(), 0U);
  EXPECT_EQ(market->taxonomy().occupation_count(), 0U);
  EXPECT_EQ(market->occupation_graph().rows(), 0U);
  EXPECT_FALSE(market->taxonomy().find_skill("nl:luisteren"));
}

TEST(MarketLayout, AlignsEverySection) {
  const auto bytes = rich_market();
  EXPECT_EQ(bytes.size() % kSectionAlignment, 0U);
  for (std::size_t i = 1; i <= kSectionCount; ++i) {
    EXPECT_EQ(section_of(bytes, static_cast<Section>(i)).offset % kSectionAlignment, 0U);
  }
}

TEST(MarketLayout, GroupsDigitsByThree) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(1'024), "1,024");
  EXPECT_EQ(grouped(12'345'678), "12,345,678");
}

}  // namespace
}  // namespace overstap::testing
