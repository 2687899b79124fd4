// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "overstap/graph/all_pairs.h"

namespace overstap::all_pairs {

/// Tiles are padded with rows of nothing to whole blocks, so that loops need no remainder.
inline constexpr std::size_t kBlock = 128;
inline constexpr std::size_t kTileRows = 8'192;
/// `found` must have room for these more than it will hold.
inline constexpr std::size_t kSlack = 64;

inline constexpr std::size_t kMostPlaced = 256;

struct DenseTerm {
  const std::uint16_t* column = nullptr;
  std::uint32_t weight = 0;
};
struct ListedTerm {
  std::span<const std::uint32_t> rows{};  ///< row within the tile << 16 | weight
  std::uint32_t weight = 0;
};

/// The terms of one origin that rows of one tile have.
struct TileTerms {
  std::span<const DenseTerm> dense{};
  std::span<const ListedTerm> listed{};
  std::size_t padded = 0;
};

/// Loops over the sums of a tile, of type Sum: 16 or 32 bits.
template <class Sum>
struct SumLoops {
  /// Overwrites the sums with the products of the terms.
  void (*multiply)(const TileTerms& terms, Sum* sums);
  /// Something above 0 that at least k sums reach, if k are above 0; else 1.
  Sum (*floor_of_top)(const Sum* sums, std::size_t padded, std::size_t k);
  /// Which sums reach `least`, ascending; how many.
  std::size_t (*find)(const Sum* sums, std::size_t padded, Sum least, std::uint32_t* found);
};

struct Loops {
  SumLoops<std::uint16_t> narrow;
  SumLoops<std::uint32_t> wide;
  /// Where each of at most kMostPlaced products comes when they are sorted, descending and equal
  /// ones as they come. O(n^2), quick for a hundred.
  void (*places)(std::span<const std::uint32_t> products, std::uint32_t* places);
};

[[nodiscard]] const Loops& loops_for(Instructions instructions);

}  // namespace overstap::all_pairs
