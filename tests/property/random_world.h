// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "tests/support/tiny_market.h"

namespace overstap {

/// How large a world may be.
struct WorldSize {
  int skills = 10, occupations = 5, trainings = 4, vacancies = 3, seekers = 8;
  int viable = 0;  ///< permille of what an occupation asks; 0 = the default
  int texts = 0;   ///< different ones; occupations with one text are near-synonyms. 0 = no texts
};

/// A small market with vacancies and people, drawn inside a rapidcheck property, as text that a
/// failure prints.
[[nodiscard]] std::string random_world_text(const WorldSize& size = {});
[[nodiscard]] TinyMarket random_world(const WorldSize& size = {});

/// A draw from `[0, n)`.
[[nodiscard]] int draw(int n);

}  // namespace overstap
