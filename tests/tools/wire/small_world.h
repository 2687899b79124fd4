// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/tiny_market.h"
#include "tools/wire/results.h"

namespace overstap::wire {

/// A market in which every page has something to say.
inline TinyMarket small_world() {
  return tiny_market(R"(
    skill       listen general
    occupation  waiter level=mbo2..mbo2 has=evening_work = serve! listen! till order
    occupation  agent level=mbo2..mbo3 = listen! type! crm! answer order
    occupation  seller level=mbo2..mbo2 has=outbound_sales = sell! order listen
    occupation  leader level=mbo3..mbo4 leading experience=24m:agent = listen! coach! plan! answer
    training    course 8w -> wft-basis current
    training    old-course 6w -> wft-schade stale
    statement   T1 edge waiter -> agent 2019-03
    vacancy     v1 agent @9711 24..32h mon-fri:morning+afternoon +type +crm +answer nl-speak>=b2
    vacancy     v2 agent @9711 24..32h mon-fri:evening evenings=2 +answer +order
    vacancy     v3 agent @9711 24..36h mon-fri:morning +answer wft-basis vog wage=1500..1700
    vacancy     v4 agent @9711 24..32h mon-fri:morning +answer wft-schade:legal level>=mbo3
    seeker      s1 was waiter 3y, knows type, @9711, 15km, 24..32h, works mon-fri:morning+afternoon, not mon-sun:evening, wish no:outbound_sales
    seeker      s2 was agent 2y, nl speak=c1, @9711, 15km, 24..32h, works mon-fri:morning+afternoon+evening
    seeker      s3
    seeker      s4 was agent 4y, tested type, no wft-basis, nl speak=b1, @9711, 15km, 24..32h, works mon-fri:morning+afternoon+evening
  )");
}

inline Scope scope_of(const TinyMarket& world, Language language = Language::nl) {
  return {*world.market, language, kTinyToday};
}

}  // namespace overstap::wire
