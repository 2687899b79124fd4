// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include "overstap/engine/requirements.h"

namespace overstap {

/// What a match is ordered by, without the rest of it.
struct RankKey {
  Block block = Block::possible;
  Score can;
  std::int32_t unknowns = 0;
  std::string_view id;
  std::uint32_t index = 0;  ///< place in the input: decides only between equal ids
};

[[nodiscard]] inline bool operator<(const RankKey& a, const RankKey& b) {
  if (a.block != b.block) return a.block < b.block;
  if (const auto order = compare(a.can, b.can); order != 0) return order > 0;
  if (a.unknowns != b.unknowns) return a.unknowns < b.unknowns;
  if (const auto order = a.id <=> b.id; order != 0) return order < 0;
  return a.index < b.index;
}

}  // namespace overstap
