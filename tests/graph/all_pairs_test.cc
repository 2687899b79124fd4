// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/all_pairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "overstap/graph/nearness.h"
#include "worlds.h"

namespace overstap {
namespace {

using testing::Dice;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Table = CsrStorage<TermWeight>;
constexpr Instructions kAllInstructions[] = {Instructions::portable, Instructions::avx2,
                                             Instructions::avx512};

/// A column, and its weight.
using Row = std::vector<std::pair<std::uint32_t, std::uint16_t>>;
Table table(const std::vector<Row>& rows) {
  Table table;
  for (const Row& row : rows) {
    std::vector<TermWeight> terms;
    for (const auto& [id, weight] : row) terms.push_back({.id = id, .weight = weight});
    table.append_row(terms);
  }
  return table;
}

struct Shape {
  const char* name;
  int rows = 0, columns = 0, percent = 0;  ///< `percent` of a row's columns, on average
  int heaviest = 0;
  std::size_t k = 0;
};

/// The first columns are in nearly every row, so that some are dense; weights repeat, so that there
/// are ties; some rows are empty, and some weights nothing.
Table random_table(Dice& dice, const Shape& shape, int rows) {
  Table table;
  for (int i = 0; i < rows; ++i) {
    std::vector<TermWeight> terms;
    const bool empty = dice.chance(5);
    for (int c = 0; c < shape.columns && !empty; ++c) {
      if (!dice.chance(c < 3 ? 90 : shape.percent)) continue;
      terms.push_back({.id = static_cast<std::uint32_t>(c),
                       .weight = static_cast<std::uint16_t>(dice.below(shape.heaviest + 1))});
    }
    table.append_row(terms);
  }
  return table;
}

class AllPairs : public ::testing::TestWithParam<Shape> {};

TEST_P(AllPairs, EqualsTheDefinitionWithAnyInstructions) {
  const Shape& shape = GetParam();
  Dice dice{static_cast<std::uint64_t>(shape.rows + shape.heaviest)};
  const Table origins = random_table(dice, shape, std::min(shape.rows, 60));
  const Table destinations = random_table(dice, shape, shape.rows);
  for (const Itself itself : {Itself::counted, Itself::left_out}) {
    const auto expected =
        reference_top_products(origins.view(), destinations.view(), shape.k, itself);
    for (const Instructions instructions : kAllInstructions) {
      const auto index = ProductIndex::make(destinations.view(), instructions).value();
      const auto found = index.top(origins.view(), shape.k, itself).value();
      EXPECT_EQ(found.offsets, expected.offsets);
      EXPECT_EQ(found.values, expected.values) << static_cast<int>(instructions);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Tables, AllPairs,
                         ::testing::Values(Shape{"OneRow", 1, 4, 50, 3, 5},
                                           Shape{"FewRows", 9, 20, 30, 5, 3},
                                           Shape{"MoreAskedThanThere", 40, 60, 5, 9, 500},
                                           Shape{"ManyTies", 700, 12, 20, 1, 10},
                                           Shape{"NarrowSums", 900, 80, 4, 31, 50},
                                           Shape{"BothSums", 600, 40, 8, 90, 20},
                                           Shape{"WideSums", 800, 30, 10, 8'000, 50},
                                           Shape{"SortedByComparing", 1'000, 20, 15, 40, 400},
                                           Shape{"NothingAsked", 50, 20, 30, 9, 0},
                                           Shape{"TwoTilesNarrow", 8'300, 14, 10, 12, 60},
                                           Shape{"TwoTilesWide", 9'000, 14, 10, 2'000, 7}),
                         [](const auto& shape) { return std::string{shape.param.name}; });

TEST(ProductIndex, PutsEqualProductsInOrderOfId) {
  const Table origins = table({{{3, 2}}});
  const Table destinations = table({{{3, 5}}, {{3, 7}}, {{3, 5}}, {{3, 7}}, {{2, 9}}});
  const auto found = top_products(origins.view(), destinations.view(), 3).value();
  EXPECT_THAT(found.values, ElementsAre(RowProduct{1, 14}, RowProduct{3, 14}, RowProduct{0, 10}));
}

TEST(ProductIndex, LeavesOutRowsThatShareNothing) {
  const Table origins = table({{{0, 1}}, {}, {{7, 3}}});
  const Table destinations = table({{}, {{0, 4}, {2, 1}}, {{1, 1}}});
  const auto found = top_products(origins.view(), destinations.view(), 10).value();
  EXPECT_THAT(found.offsets, ElementsAre(0, 1, 1, 1));
  EXPECT_THAT(found.values, ElementsAre(RowProduct{1, 4}));
}

TEST(ProductIndex, TakesEmptyTables) {
  const Table nothing, one = table({{{0, 1}}});
  EXPECT_THAT(top_products(nothing.view(), one.view(), 5).value().values, IsEmpty());
  const auto found = top_products(one.view(), nothing.view(), 5).value();
  EXPECT_THAT(found.offsets, ElementsAre(0, 0));
}

TEST(ProductIndex, IsExactUpToTheLargestWeight) {
  const Table table_of_one = table({{{0, 65'535}}});
  for (const Instructions instructions : kAllInstructions) {
    const auto index = ProductIndex::make(table_of_one.view(), instructions).value();
    EXPECT_THAT(index.top(table_of_one.view(), 1).value().values,
                ElementsAre(RowProduct{0, 65'535U * 65'535U}));
  }
}

TEST(ProductIndex, IsExactWhereNarrowSumsEnd) {
  // 255 * 257 is the largest number of 16 bits; one more term needs wide sums.
  const Table origins = table({{{0, 255}}, {{0, 255}, {1, 1}}});
  const Table destinations = table({{{0, 257}, {1, 1}}});
  for (const Instructions instructions : kAllInstructions) {
    const auto index = ProductIndex::make(destinations.view(), instructions).value();
    EXPECT_THAT(index.top(origins.view(), 1).value().values,
                ElementsAre(RowProduct{0, 65'535}, RowProduct{0, 65'536}));
  }
}

TEST(ProductIndex, RefusesProductsThatCouldPass32Bits) {
  const Table heavy = table({{{0, 1}}, {{0, 65'535}, {1, 65'535}}});
  const auto found = top_products(heavy.view(), heavy.view(), 1);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::limit);
  EXPECT_THAT(found.error().message, HasSubstr("origin 1"));
}

TEST(ProductIndex, RefusesRowsThatDoNotAscend) {
  const Table sound = table({{{0, 1}, {1, 1}}});
  const Table twice = table({{}, {{1, 1}, {1, 2}}});
  const auto as_origin = top_products(twice.view(), sound.view(), 1);
  ASSERT_FALSE(as_origin);
  EXPECT_THAT(as_origin.error().message, HasSubstr("origin 1"));
  const auto as_destination = top_products(sound.view(), twice.view(), 1);
  ASSERT_FALSE(as_destination);
  EXPECT_EQ(as_destination.error().code, ErrorCode::invalid_argument);
  EXPECT_THAT(as_destination.error().message, HasSubstr("destination 1"));
}

TEST(ProductIndex, RefusesColumnsBeyondItsTables) {
  const Table far = table({{{ProductIndex::kMaxColumn + 1, 1}}});
  EXPECT_EQ(ProductIndex::make(far.view()).error().code, ErrorCode::invalid_argument);
}

TEST(ProductIndex, MultipliesOneOriginWithEverybody) {
  Dice dice{11};
  const Table rows = random_table(dice, {"", 0, 30, 10, 500, 0}, 300);
  for (const Instructions instructions : kAllInstructions) {
    const auto index = ProductIndex::make(rows.view(), instructions).value();
    std::vector<std::uint32_t> products{1, 2, 3};
    for (std::size_t i = 0; i < 20; ++i) {
      index.products_with_all(rows.view().row(i), products);
      ASSERT_EQ(products.size(), 300U);
      std::vector<RowProduct> some;
      for (std::uint32_t to = 0; to < 300; ++to) {
        if (products[to] > 0) some.push_back({to, products[to]});
        EXPECT_LE(products[to], index.bound(rows.view().row(i)));
      }
      std::ranges::stable_sort(some, std::ranges::greater{}, &RowProduct::product);
      Table origin;
      origin.append_row(rows.view().row(i));
      EXPECT_EQ(some, reference_top_products(origin.view(), rows.view(), 300).values);
    }
  }
}

/// Occupations that are described by made-up words, some by none.
DescriptorStorage described(Dice& dice, std::size_t occupations) {
  DescriptorStorage storage;
  for (TermTableStorage& table : storage.tables) {
    TermTableBuilder builder{occupations};
    for (std::uint32_t o = 0; o < occupations; ++o) {
      for (int words = dice.below(25); words > 0; --words) {
        builder.add(OccupationId{o}, builder.term("word " + std::to_string(dice.below(80))), 2);
      }
    }
    table = std::move(builder).build();
  }
  return storage;
}

TEST(NearnessScorer, GivesTheSameForTheFirstOriginAsForLaterOnes) {
  constexpr std::uint32_t kOccupations = 90;
  TaxonomyBuilder builder;
  builder.add(testing::skill("listen"));
  for (std::uint32_t o = 0; o < kOccupations; ++o) {
    builder.add(testing::occupation(testing::name_of("o", static_cast<int>(o)), {"listen!"}));
  }
  const testing::World world{builder};
  Dice dice{5};
  const DescriptorStorage storage = described(dice, kOccupations);
  const std::vector<Score> can(kOccupations, Score{.earned = 1, .possible = 3});
  NearnessScorer many{world.taxonomy(), storage.view(), world.weights};
  std::array<std::vector<std::uint32_t>, kSignals> later, first;
  for (std::uint32_t o = 0; o < kOccupations; ++o) {
    many.points_from(OccupationId{o}, can, later);
    NearnessScorer one{world.taxonomy(), storage.view(), world.weights};
    one.points_from(OccupationId{o}, can, first);
    EXPECT_EQ(later, first) << o;
  }
}

}  // namespace
}  // namespace overstap
