// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/places.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "worlds.h"

namespace overstap {
namespace {

// Town centres; the regions are made up for the test.
std::vector<Place> places() {
  return {
      {.postcode = 1012, .name = "Amsterdam", .latitude_e6 = 52'373'000, .longitude_e6 = 4'893'000},
      {.postcode = 4381,
       .name = "Vlissingen",
       .latitude_e6 = 51'443'000,
       .longitude_e6 = 3'574'000,
       .region = RegionId{2}},
      {.postcode = 6211,
       .name = "Maastricht",
       .latitude_e6 = 50'851'000,
       .longitude_e6 = 5'691'000,
       .region = RegionId{3}},
      {.postcode = 9401,
       .name = "Assen",
       .latitude_e6 = 52'996'000,
       .longitude_e6 = 6'562'000,
       .region = RegionId{1}},
      {.postcode = 9711,
       .name = "Groningen",
       .latitude_e6 = 53'219'000,
       .longitude_e6 = 6'567'000,
       .region = RegionId{0}},
      {.postcode = 9741,
       .name = "Groningen",
       .latitude_e6 = 53'236'000,
       .longitude_e6 = 6'538'000,
       .region = RegionId{0}},
      {.postcode = 9781,
       .name = "Bedum",
       .latitude_e6 = 53'300'000,
       .longitude_e6 = 6'603'000,
       .region = RegionId{1}},
  };
}

/// Great circle on a sphere, by floating point.
double haversine_metres(const Place& a, const Place& b) {
  const auto radians = [](std::int32_t e6) { return e6 / 1e6 * std::numbers::pi / 180; };
  const double north = std::sin((radians(a.latitude_e6) - radians(b.latitude_e6)) / 2);
  const double east = std::sin((radians(a.longitude_e6) - radians(b.longitude_e6)) / 2);
  const double h = north * north + std::cos(radians(a.latitude_e6)) *
                                       std::cos(radians(b.latitude_e6)) * east * east;
  return 2 * 6'371'008.8 * std::asin(std::sqrt(h));
}

TEST(TravelDistance, FromGroningenToAssenIsAboutThirtyKilometres) {
  const auto distance = travel_distance(places(), {9711, 4}, {9401, 4}, {});
  ASSERT_TRUE(distance);
  EXPECT_EQ(distance->min, distance->max);
  EXPECT_GT(distance->min, Metres{25'000});
  EXPECT_LT(distance->min, Metres{35'000});
}

TEST(TravelDistance, DiffersLessThanOnePercentFromTheGreatCircle) {
  const auto table = places();
  for (const Place& a : table) {
    for (const Place& b : table) {
      const auto distance =
          travel_distance(table, {a.postcode, 4}, {b.postcode, 4}, {.travel_detour_percent = 100});
      ASSERT_TRUE(distance);
      const double exact = haversine_metres(a, b);
      EXPECT_NEAR(distance->min.value, exact, exact / 200 + 2) << a.name << " " << b.name;
    }
  }
}

TEST(TravelDistance, OfTwoDigitsContainsThatOfEveryPostcodeThatBeginsSo) {
  const auto table = places();
  const auto wide = travel_distance(table, {97, 2}, {9401, 4}, {});
  ASSERT_TRUE(wide);
  EXPECT_LT(wide->min, wide->max);
  for (const std::int32_t postcode : {9711, 9741, 9781}) {
    const auto exact = travel_distance(table, {postcode, 4}, {9401, 4}, {});
    ASSERT_TRUE(exact);
    EXPECT_LE(wide->min, exact->min);
    EXPECT_GE(wide->max, exact->max);
  }
  EXPECT_EQ(travel_distance(table, {9401, 4}, {97, 2}, {}), wide);
  EXPECT_EQ(travel_distance(table, {978, 3}, {9401, 4}, {}),
            travel_distance(table, {9781, 4}, {9401, 4}, {}));
}

TEST(TravelDistance, IsNothingForAPostcodeThatIsNotInTheTable) {
  EXPECT_EQ(travel_distance(places(), {9712, 4}, {9401, 4}, {}), std::nullopt);
  EXPECT_EQ(travel_distance(places(), {9401, 4}, {12, 2}, {}), std::nullopt);
  EXPECT_EQ(travel_distance(places(), {}, {9401, 4}, {}), std::nullopt);
  EXPECT_EQ(travel_distance({}, {9711, 4}, {9401, 4}, {}), std::nullopt);
}

TEST(Within, IsUnknownInABandAroundTheLimit) {
  struct Case {
    std::int32_t min, max;
    Answer answer;
  };
  for (const Case& c : {Case{0, 0, Answer::yes}, Case{1'000, 7'500, Answer::yes},
                        Case{1'000, 7'501, Answer::unknown}, Case{10'000, 10'000, Answer::unknown},
                        Case{12'500, 12'500, Answer::unknown}, Case{12'501, 12'501, Answer::no},
                        Case{5'000, 50'000, Answer::unknown}, Case{13'000, 50'000, Answer::no}}) {
    EXPECT_EQ(within({Metres{c.min}, Metres{c.max}}, Metres{10'000}, {}), c.answer)
        << c.min << ".." << c.max;
  }
}

TEST(RegionOf, IsNothingWhereTheDigitsSpanSeveralRegions) {
  const auto table = places();
  EXPECT_EQ(region_of(table, {9711, 4}), RegionId{0});
  EXPECT_EQ(region_of(table, {62, 2}), RegionId{3});
  EXPECT_EQ(region_of(table, {97, 2}), std::nullopt);
  EXPECT_EQ(region_of(table, {1012, 4}), std::nullopt);
  EXPECT_EQ(region_of(table, {55, 2}), std::nullopt);
  EXPECT_EQ(region_of(table, {}), std::nullopt);
}

}  // namespace
}  // namespace overstap
