// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/transition_export.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "overstap/engine/planner.h"
#include "tests/support/tiny_market.h"

namespace overstap::cli {
namespace {

/// `d` and `e` ask the same, so they tie for every origin; `lone` shares nothing. `far` shares no
/// skill with `near`, but all of its words.
TinyMarket world() {
  return tiny_market(R"(
    occupation a = x! y! z
    occupation b = x! y
    occupation c = y! z!
    occupation d = x! w!
    occupation e = x! w!
    occupation lone = q!
    occupation near text=brick+wall = m!
    occupation far text=brick+wall = n!
  )");
}

std::string export_text(const TinyMarket& market, int max_results, int threads) {
  std::string text;
  or_throw(export_transitions(*market.market, {.max_results = max_results, .threads = threads},
                              [&](std::string_view rows, std::size_t) -> Result<bool> {
                                text += rows;
                                return true;
                              }));
  return text;
}

struct Row {
  std::string from, to;
  int rank = 0;
  std::int64_t score = 0;
};

std::vector<Row> rows_of(const std::string& text) {
  std::istringstream lines{text};
  std::string line;
  std::getline(lines, line);
  EXPECT_EQ(line, "from,to,rank,score");
  std::vector<Row> rows;
  while (std::getline(lines, line)) {
    std::istringstream cells{line};
    Row row;
    std::string rank, score;
    std::getline(cells, row.from, ',');
    std::getline(cells, row.to, ',');
    std::getline(cells, rank, ',');
    std::getline(cells, score, ',');
    row.rank = std::stoi(rank);
    row.score = std::stoll(score);
    rows.push_back(row);
  }
  return rows;
}

TEST(TransitionExport, ListsEveryOriginInOrderAndEveryOtherOccupation) {
  const auto rows = rows_of(export_text(world(), 200, 1));
  ASSERT_EQ(rows.size(), 56U);
  std::string last;
  std::map<std::string, std::set<std::string>> seen;
  for (const Row& row : rows) {
    EXPECT_LE(last, row.from);
    last = row.from;
    EXPECT_NE(row.from, row.to);
    EXPECT_TRUE(seen[row.from].insert(row.to).second);
  }
  EXPECT_EQ(seen.size(), 8U);
}

TEST(TransitionExport, RanksWithoutGapsByScoreThenIdentifier) {
  const auto rows = rows_of(export_text(world(), 200, 1));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_GE(rows[i].score, 0);
    EXPECT_LE(rows[i].score, 1'000'000);
    if (i == 0 || rows[i].from != rows[i - 1].from) {
      EXPECT_EQ(rows[i].rank, 1);
      continue;
    }
    EXPECT_EQ(rows[i].rank, rows[i - 1].rank + 1);
    EXPECT_LE(rows[i].score, rows[i - 1].score);
    if (rows[i].score == rows[i - 1].score) {
      EXPECT_LT(rows[i - 1].to, rows[i].to);
    }
  }
}

TEST(TransitionExport, GivesTheNearnessThatTransitionsAreOrderedBy) {
  const TinyMarket market = world();
  const Taxonomy& taxonomy = market.market->taxonomy();
  const TransitionPlanner planner{market.market};
  for (const Row& row : rows_of(export_text(market, 200, 2))) {
    const auto from = taxonomy.find_occupation(row.from), to = taxonomy.find_occupation(row.to);
    ASSERT_TRUE(from && to);
    const auto list = or_throw(planner.transitions(
        *from, {.max_results = 100, .as_of = kTinyToday, .region = std::nullopt}));
    const auto listed = std::ranges::find(list.transitions, *to, &Transition::to);
    ASSERT_NE(listed, list.transitions.end());
    EXPECT_EQ(row.score, listed->near.score.millionths()) << row.from << " -> " << row.to;
  }
}

TEST(TransitionExport, RanksFirstWhatIsAlikeInWordsWhereNoSkillIsShared) {
  for (const Row& row : rows_of(export_text(world(), 1, 1))) {
    if (row.from == "nl:near") {
      EXPECT_EQ(row.to, "nl:far");
      EXPECT_GT(row.score, 0);
    }
  }
}

TEST(TransitionExport, GivesTheCoverageWhereNothingButSkillsIsKnown) {
  const TinyMarket market = world();
  const Taxonomy& taxonomy = market.market->taxonomy();
  for (const Row& row : rows_of(export_text(market, 200, 2))) {
    if (row.from == "nl:near" || row.from == "nl:far") continue;
    const auto from = taxonomy.find_occupation(row.from), to = taxonomy.find_occupation(row.to);
    ASSERT_TRUE(from && to);
    const auto held = skills_given_by(taxonomy, *from, market.market->weights());
    const Score score = reference_transition_score(taxonomy, market.market->closeness(),
                                                   market.market->weights(), held, *to);
    EXPECT_EQ(row.score, score.millionths()) << row.from << " -> " << row.to;
  }
}

TEST(TransitionExport, CutsEachOriginAtTheLimit) {
  const auto rows = rows_of(export_text(world(), 2, 1));
  EXPECT_EQ(rows.size(), 16U);
  for (const Row& row : rows) EXPECT_LE(row.rank, 2);
}

TEST(TransitionExport, IsTheSameForAnyNumberOfThreads) {
  std::string many;
  for (int i = 0; i < 40; ++i) {
    many += "occupation o" + std::to_string(i) + " = s" + std::to_string(i % 7) + "! s" +
            std::to_string(i % 5) + " s" + std::to_string(i % 3) + "\n";
  }
  const TinyMarket market = tiny_market(many);
  const std::string one = export_text(market, 10, 1);
  for (const int threads : {2, 3, 8}) EXPECT_EQ(export_text(market, 10, threads), one);
}

TEST(TransitionExport, StopsWhenTheReaderGoesAway) {
  std::string many;
  for (int i = 0; i < 60; ++i) many += "occupation o" + std::to_string(i) + " = s! t\n";
  const TinyMarket market = tiny_market(many);
  int pieces = 0;
  or_throw(export_transitions(
      *market.market, {.max_results = 5, .threads = 2},
      [&](std::string_view, std::size_t) -> Result<bool> { return ++pieces < 3; }));
  EXPECT_EQ(pieces, 3);
}

TEST(TransitionExport, HandsAWriteErrorOn) {
  const auto outcome =
      export_transitions(*world().market, {.max_results = 5, .threads = 2},
                         [](std::string_view, std::size_t done) -> Result<bool> {
                           if (done == 0) return true;
                           return std::unexpected(Error{ErrorCode::io, "full", {}});
                         });
  ASSERT_FALSE(outcome.has_value());
  EXPECT_EQ(outcome.error().code, ErrorCode::io);
}

}  // namespace
}  // namespace overstap::cli
