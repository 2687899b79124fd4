// SPDX-License-Identifier: Apache-2.0
#include "tests/property/property.h"
#include "tests/property/random_world.h"

namespace overstap {
namespace {

May may(const TinyMarket& tiny, const SeekerProfile& seeker, const Vacancy& vacancy) {
  return Matcher{tiny.market}.match(seeker, vacancy, kTinyToday).may;
}

RC_GTEST_PROP(May, BlockNeverWorsensWhenADemandIsDropped, ()) {
  const TinyMarket tiny = random_world();
  for (const SeekerProfile& seeker : tiny.seekers) {
    for (const Vacancy& vacancy : tiny.market->vacancies()) {
      const Block before = may(tiny, seeker, vacancy).block;
      for (std::size_t i = 0; i < vacancy.demands.size(); ++i) {
        Vacancy fewer = vacancy;
        fewer.demands.erase(fewer.demands.begin() + static_cast<std::ptrdiff_t>(i));
        RC_ASSERT(may(tiny, seeker, fewer).block <= before);
      }
    }
  }
}

RC_GTEST_PROP(May, FollowsFromItsRequirements, ()) {
  const TinyMarket tiny = random_world();
  for (const SeekerProfile& seeker : tiny.seekers) {
    for (const Vacancy& vacancy : tiny.market->vacancies()) {
      const May found = may(tiny, seeker, vacancy);
      RC_ASSERT(found.block == block_of(found.requirements));
      RC_ASSERT(found.weeks.has_value() == (found.block == Block::obtainable));
      int obstacles = 0;
      int unknowns = 0;
      bool employer_only = true;
      for (const Requirement& row : found.requirements) {
        if (!row.deciding) continue;
        unknowns += row.state == State::unknown ? 1 : 0;
        if (row.state != State::not_met || !row.offers.empty()) continue;
        ++obstacles;
        employer_only = employer_only && row.force != Force::legal && !row.of_person;
      }
      RC_ASSERT(unknowns == found.unknowns);
      RC_ASSERT(found.near_miss == (obstacles == 1 && employer_only));
      RC_ASSERT((found.block == Block::out) == (obstacles > 0));
    }
  }
}

RC_GTEST_PROP(May, DroppingTheOnlyObstacleLetsAPersonIn, ()) {
  const TinyMarket tiny = random_world();
  for (const SeekerProfile& seeker : tiny.seekers) {
    for (const Vacancy& vacancy : tiny.market->vacancies()) {
      const May found = may(tiny, seeker, vacancy);
      if (!found.near_miss) continue;
      for (const Requirement& row : found.requirements) {
        const bool obstacle =
            row.deciding && row.state == State::not_met && row.offers.empty() && row.demand;
        if (!obstacle) continue;
        Vacancy fewer = vacancy;
        fewer.demands.erase(fewer.demands.begin() + static_cast<std::ptrdiff_t>(*row.demand));
        RC_ASSERT(may(tiny, seeker, fewer).block != Block::out);
      }
    }
  }
}

RC_GTEST_PROP(May, NothingSaidIsNeverNotMet, ()) {
  const TinyMarket tiny = random_world();
  SeekerProfile silent;
  silent.id = "silent";
  for (const Vacancy& vacancy : tiny.market->vacancies()) {
    for (const Requirement& row : may(tiny, silent, vacancy).requirements) {
      RC_ASSERT(row.state == State::unknown);
    }
  }
}

}  // namespace
}  // namespace overstap
