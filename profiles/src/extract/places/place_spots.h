// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "profiles/src/extract/places/place_table.h"

namespace overstap::extract {

/// How sure the words are that this is the place meant, the surest last.
enum class Strength : std::uint8_t { weak, plain, said };

struct Spot {
  std::size_t sentence = 0;
  std::int32_t first = 0, last = 0;  ///< tokens
  std::int32_t postcode = 0;         ///< 0 = none
  std::string name{};
  Strength strength = Strength::weak;
  bool wanted = false;     ///< CV: where somebody wants to work
  bool preferred = false;  ///< vacancy: wanted, but not a condition
  std::string_view rule;
};

/// Adds the places of the text in order.
void find_spots(const PlaceTable& table, const TermText& terms, std::vector<Spot>& spots);

}  // namespace overstap::extract
