// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "overstap/graph/route.h"
#include "worlds.h"

namespace overstap {
namespace {

using testing::Dice;
using testing::World;

EducationLevel random_level(Dice& dice) { return static_cast<EducationLevel>(dice.below(8)); }

/// A small market with entry demands of every kind.
World random_world(Dice& dice, int occupations, int edges) {
  TaxonomyBuilder builder = testing::random_taxonomy(
      dice, {.skills = 12, .occupations = occupations, .skills_per_occupation = 7});
  std::uint32_t entry = 0;
  for (OccupationInput& input : builder.occupations()) {
    constexpr int kIsco[] = {1221, 2433, 4222, 4222, 5131, 5131};
    input.isco = static_cast<std::uint16_t>(kIsco[dice.below(6)]);
    input.leading = dice.chance(30);
    if (dice.chance(80)) {
      const EducationLevel a = random_level(dice), b = random_level(dice);
      input.level = rank(a) <= rank(b) ? Range{a, b} : Range{b, a};
    }
    if (dice.chance(60)) input.entry = entry++;
  }
  World world{builder, {.edges_per_occupation = edges}};
  const Taxonomy& taxonomy = world.taxonomy();
  const auto any_occupation = [&] {
    return OccupationId{static_cast<std::uint32_t>(dice.below(occupations))};
  };
  std::vector<SkillId> certificates;
  for (std::uint32_t id = 0; id < taxonomy.skill_count(); ++id) {
    if (taxonomy.record(SkillId{id}).kind == SkillKind::certificate) certificates.emplace_back(id);
  }
  const auto any_certificate = [&] {
    return certificates[static_cast<std::size_t>(
        dice.below(static_cast<int>(certificates.size())))];
  };
  world.entries.resize(entry);
  for (EntryDemand& demand : world.entries) {
    if (dice.chance(15)) demand.diploma = random_level(dice);
    if (dice.chance(40)) {
      demand.experience = ExperienceDemand{.months = Months{6 * (1 + dice.below(5))},
                                           .in = {any_occupation(), any_occupation()},
                                           .leading = dice.chance(30)};
    }
    for (int i = dice.below(3); i > 0 && !certificates.empty(); --i) {
      demand.certificates.push_back(any_certificate());
    }
  }
  for (int i = dice.below(6); i > 0 && !certificates.empty(); --i) {
    Training offer;
    offer.status = dice.chance(80) ? OfferStatus::current : OfferStatus::ended;
    offer.gives = {any_certificate(), any_certificate()};
    if (dice.chance(75)) {
      const int weeks = 1 + dice.below(20);
      offer.weeks = {Weeks{weeks}, Weeks{weeks + dice.below(5)}};
    }
    world.offers.push_back(offer);
  }
  for (int i = dice.below(4); i > 0; --i) {
    const auto pair = std::pair{any_occupation(), any_occupation()};
    if (pair.first != pair.second) world.named.push_back(pair);
  }
  std::ranges::sort(world.named);
  const auto rest = std::ranges::unique(world.named);
  world.named.erase(rest.begin(), rest.end());
  return world;
}

struct Person {
  CareerState state;
  std::vector<OccupationId> origins;
};

Person random_person(Dice& dice, const World& world) {
  Person person;
  const int occupations = static_cast<int>(world.taxonomy().occupation_count());
  const OccupationId first{static_cast<std::uint32_t>(dice.below(occupations))};
  person.state = state_from_occupation(world.taxonomy(), first, world.weights);
  person.origins = {first};
  if (dice.chance(30)) person.state.held = testing::random_held(dice, world.taxonomy(), 40);
  if (dice.chance(30)) person.state.diploma = random_level(dice);
  if (dice.chance(30)) person.state.working_level = random_level(dice);
  if (dice.chance(20)) person.state.working_level = std::nullopt;
  if (dice.chance(30)) {
    const OccupationId second{static_cast<std::uint32_t>(dice.below(occupations))};
    if (second != first) {
      person.origins.push_back(second);
      std::optional<Months> months;
      if (dice.chance(70)) months = Months{dice.below(40)};
      person.state.occupations.push_back({second, months, dice.chance(30)});
    }
  }
  return person;
}

RouteOptions random_options(Dice& dice, int occupations, const Person& person) {
  RouteOptions options{.max_steps = 1 + dice.below(4), .max_results = 1 + dice.below(12)};
  if (dice.chance(10)) options.max_steps = 5;
  if (dice.chance(15)) options.max_level_jump = dice.below(2);
  if (dice.chance(15)) options.max_levels_up = dice.below(4);
  if (dice.chance(15)) options.max_certificates = dice.below(3);
  if (dice.chance(40)) {
    options.may_stay_in_origin =
        person
            .origins[static_cast<std::size_t>(dice.below(static_cast<int>(person.origins.size())))];
  }
  if (dice.chance(20)) options.max_results = 1000;
  if (dice.chance(20)) options.max_experience = Months{dice.below(40)};
  if (dice.chance(20)) options.max_learning = Weeks{dice.below(20)};
  if (dice.chance(30)) {
    options.avoid = {OccupationId{static_cast<std::uint32_t>(dice.below(occupations))}};
  }
  return options;
}

/// What the random worlds exercised, so that the comparison cannot pass by finding nothing.
struct Seen {
  std::size_t routes = 0, long_ones = 0, stays = 0, learning = 0, unknown = 0, named = 0, full = 0;
  std::size_t stays_on = 0, levels = 0, certificates = 0;

  void count(const std::vector<Route>& found, const RouteOptions& options) {
    routes += found.size();
    full += found.size() == static_cast<std::size_t>(options.max_results);
    for (const Route& route : found) {
      long_ones += route.steps.size() >= 3;
      stays += route.experience.value > 0;
      learning += route.learning.min.value > 0;
      unknown += route.learning_unknown;
      named += std::ranges::any_of(route.steps, &RouteStep::named);
      levels += route.levels_up > 1;
      certificates += route.certificates > 1;
      stays_on += std::ranges::any_of(route.steps, [&](const RouteStep& step) {
        return step.stay.value > 0 && step.stay_in == options.may_stay_in_origin;
      });
    }
  }
};

TEST(FindRoutes, EqualsEnumerationOnRandomWorlds) {
  Seen seen;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    Dice dice{seed};
    const int occupations = 4 + dice.below(5);
    const World world = random_world(dice, occupations, 2 + dice.below(9));
    for (int turn = 0; turn < 4; ++turn) {
      const Person person = random_person(dice, world);
      const OccupationId to{static_cast<std::uint32_t>(dice.below(occupations))};
      const RouteOptions options = random_options(dice, occupations, person);
      const auto found = find_routes(world.market(), person.state, person.origins, to, options);
      const auto reference =
          enumerate_routes(world.market(), person.state, person.origins, to, options);
      ASSERT_EQ(found, reference) << "seed " << seed << " turn " << turn;
      seen.count(found, options);
    }
  }
  EXPECT_GT(seen.routes, 1000u);
  EXPECT_GT(seen.long_ones, 300u);
  EXPECT_GT(seen.stays, 100u);
  EXPECT_GT(seen.learning, 100u);
  EXPECT_GT(seen.unknown, 100u);
  EXPECT_GT(seen.named, 100u);
  EXPECT_GT(seen.full, 100u);
  EXPECT_GT(seen.stays_on, 25u);
  EXPECT_GT(seen.levels, 50u);
  EXPECT_GT(seen.certificates, 100u);
}

TEST(FindRoutes, HoldsItsPromisesOnEveryRoute) {
  for (std::uint64_t seed = 1000; seed < 1100; ++seed) {
    Dice dice{seed};
    const World world = random_world(dice, 8, 8);
    const Person person = random_person(dice, world);
    const OccupationId to{static_cast<std::uint32_t>(dice.below(8))};
    const RouteOptions options{.max_steps = 3, .max_results = 1000};
    for (const Route& route :
         find_routes(world.market(), person.state, person.origins, to, options)) {
      ASSERT_EQ(route.steps.back().to, to);
      Months experience{0};
      Weeks learning{0};
      int levels = 0, certificates = 0;
      std::vector<OccupationId> visited;
      for (const RouteStep& step : route.steps) {
        if (step.stay.value > 0) {
          EXPECT_NE(std::ranges::find(visited, step.stay_in), visited.end());
        }
        EXPECT_EQ(std::ranges::find(visited, step.to), visited.end());
        EXPECT_EQ(step.gap.kind == StepKind::after_experience, step.stay.value > 0);
        EXPECT_LE(step.gap.kind, StepKind::after_experience);
        EXPECT_FALSE(step.gap.diploma);
        EXPECT_TRUE(compare(route.fit, step.fit) <= 0);
        EXPECT_GE(step.levels_up, 0);
        levels += step.levels_up;
        certificates += static_cast<int>(step.gap.missing_certificates.size());
        experience += step.stay;
        if (step.gap.learning) learning += step.gap.learning->min;
        visited.push_back(step.to);
      }
      EXPECT_EQ(route.experience, experience);
      EXPECT_EQ(route.learning.min, learning);
      EXPECT_EQ(route.levels_up, levels);
      EXPECT_EQ(route.certificates, certificates);
    }
  }
}

TEST(FindRoutes, PutsRoutesThatNoneDominatesFirst) {
  std::size_t checked = 0;
  for (std::uint64_t seed = 2000; seed < 2100; ++seed) {
    Dice dice{seed};
    const World world = random_world(dice, 8, 8);
    const Person person = random_person(dice, world);
    const OccupationId to{static_cast<std::uint32_t>(dice.below(8))};
    const auto all =
        find_routes(world.market(), person.state, person.origins, to, {.max_results = 1000});
    const auto is_worse = [](const Route& a, const Route& b) {
      const auto weeks = [](const Route& r) {
        return std::pair{r.learning_unknown, r.learning.min};
      };
      const auto unnamed = [](const Route& r) {
        return std::ranges::count(r.steps, false, &RouteStep::named);
      };
      const bool no_better = b.experience <= a.experience && weeks(b) <= weeks(a) &&
                             b.steps.size() <= a.steps.size() && unnamed(b) <= unnamed(a) &&
                             compare(b.fit, a.fit) >= 0;
      const bool different = a.experience != b.experience || weeks(a) != weeks(b) ||
                             a.steps.size() != b.steps.size() || unnamed(a) != unnamed(b) ||
                             compare(a.fit, b.fit) != 0;
      return no_better && different;
    };
    bool dominated_seen = false;
    for (const Route& route : all) {
      const bool dominated =
          std::ranges::any_of(all, [&](const Route& other) { return is_worse(route, other); });
      EXPECT_TRUE(dominated || !dominated_seen);
      dominated_seen = dominated_seen || dominated;
      ++checked;
    }
  }
  EXPECT_GT(checked, 100u);
}

}  // namespace
}  // namespace overstap
