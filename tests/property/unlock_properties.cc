// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/engine/unlock.h"

#include "tests/property/property.h"
#include "tests/property/random_world.h"

namespace overstap {
namespace {

UnlockOptions options(int max_results) {
  UnlockOptions options;
  options.max_results = max_results;
  options.as_of = kTinyToday;
  return options;
}

SeekerProfile draw_seeker(const TinyMarket& tiny) {
  return tiny.seekers[static_cast<std::size_t>(draw(static_cast<int>(tiny.seekers.size())))];
}

/// A world in which most occupations share their text with some other, in one of four none does,
/// and in which few or many skills are needed.
WorldSize with_near_synonyms() {
  WorldSize size{.skills = 14, .occupations = 10, .trainings = 5};
  size.texts = draw(4) == 0 ? 0 : 2 + draw(6);
  size.viable = draw(3) == 0 ? 0 : 200 + draw(500);
  return size;
}

/// Whether an occupation is opened and the one that stands for it is not.
bool opens_a_group_by_a_member(const Snapshot& market, const UnlockList& list) {
  const auto groups = market.near_synonyms();
  return std::ranges::any_of(list.items, [&](const Unlock& unlock) {
    return std::ranges::any_of(unlock.opened.occupations,
                               [&](OccupationId id) { return groups[id.index()] != id; });
  });
}

RC_GTEST_PROP(Unlocks, EqualTheirDefinition, ()) {
  const TinyMarket tiny = random_world(with_near_synonyms());
  const SeekerProfile seeker = draw_seeker(tiny);
  const auto vacancies = tiny.market->vacancies();
  const UnlockList list = or_throw(unlocks(*tiny.market, seeker, vacancies, options(100'000)));
  const UnlockList reference = reference_unlocks(*tiny.market, seeker, vacancies, options(100'000));
  RC_CLASSIFY(!list.items.empty(), "opens something");
  RC_CLASSIFY(!list.pairs.empty(), "opens something in pairs");
  RC_CLASSIFY(
      std::ranges::any_of(list.items,
                          [](const Unlock& unlock) { return !unlock.opened.vacancies.empty(); }),
      "opens a vacancy");
  RC_CLASSIFY(opens_a_group_by_a_member(*tiny.market, list), "opens a near-synonym");
  RC_ASSERT(list.occupations_now == reference.occupations_now);
  RC_ASSERT(list.vacancies_now == reference.vacancies_now);
  RC_ASSERT(list.general == reference.general);
  RC_ASSERT(list.items == reference.items);
  RC_ASSERT(list.via_employer == reference.via_employer);
  RC_ASSERT(list.pairs == reference.pairs);
  RC_ASSERT(list == reference);
}

RC_GTEST_PROP(Unlocks, ShowTheFirstOfAll, ()) {
  const TinyMarket tiny = random_world(with_near_synonyms());
  const SeekerProfile seeker = draw_seeker(tiny);
  const auto vacancies = tiny.market->vacancies();
  const int few = 1 + draw(4);
  UnlockList all = or_throw(unlocks(*tiny.market, seeker, vacancies, options(100'000)));
  const auto cut = [&](auto& list) {
    if (list.size() > static_cast<std::size_t>(few)) list.resize(static_cast<std::size_t>(few));
  };
  cut(all.items);
  cut(all.via_employer);
  cut(all.pairs);
  RC_ASSERT(or_throw(unlocks(*tiny.market, seeker, vacancies, options(few))) == all);
}

}  // namespace
}  // namespace overstap
