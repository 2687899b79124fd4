// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cassert>

#include "overstap/engine/observed_moves.h"

namespace overstap {
namespace {

__extension__ typedef unsigned __int128 Wide;

constexpr std::uint64_t kMillion = 1'000'000;
/// The square of the 97.5 % quantile of the normal distribution, in millionths.
constexpr std::uint64_t kZSquared = 3'841'459;
/// The root is taken with three digits more than a millionth.
constexpr std::uint64_t kFiner = 1'000;

/// The integer square root, rounded down.
Wide square_root(Wide value) {
  Wide root = 0;
  for (Wide bit = Wide{1} << 126U; bit > 0; bit >>= 2U) {
    if (value >= root + bit) {
      value -= root + bit;
      root = (root >> 1U) + bit;
    } else {
      root >>= 1U;
    }
  }
  return root;
}

}  // namespace

Share share_of(std::uint32_t count, std::uint32_t total) {
  assert(total >= 1 && count <= total);
  // All of numerator and denominator times 10^9. With n below 2^32 the radicand is below 10^29.
  const Wide spread = Wide{4} * count * (total - count) * kMillion / total + kZSquared;
  const Wide radicand = spread * kZSquared * kFiner * kFiner;
  const Wide root = square_root(radicand);
  const Wide root_up = root * root == radicand ? root : root + 1;
  const Wide middle = (Wide{2} * count * kMillion + kZSquared) * kFiner;
  const Wide whole = Wide{2} * (Wide{total} * kMillion + kZSquared) * kFiner;
  const Wide low = middle > root_up ? (middle - root_up) * kMillion / whole : 0;
  const Wide high = ((middle + root_up) * kMillion + whole - 1) / whole;
  return {static_cast<std::int32_t>(Wide{count} * kMillion / total), static_cast<std::int32_t>(low),
          static_cast<std::int32_t>(std::min<Wide>(high, kMillion))};
}

std::int32_t blended_share(std::uint32_t count, std::uint32_t total, std::uint64_t prior_part,
                           std::uint64_t prior_whole, std::int32_t prior_persons) {
  assert(count <= total && prior_part <= prior_whole && prior_persons >= 0);
  const Wide prior = static_cast<std::uint32_t>(prior_persons);
  const Wide whole = std::max<std::uint64_t>(prior_whole, 1);
  const Wide divisor = (Wide{total} + prior) * whole;
  if (divisor == 0) return 0;
  return static_cast<std::int32_t>((count * whole + prior * prior_part) * kMillion / divisor);
}

std::span<const ObservedMove> moves_from(std::span<const ObservedMove> rows, OccupationId from) {
  const auto found = std::ranges::equal_range(rows, from, {}, &ObservedMove::from);
  return {found.begin(), found.end()};
}

const ObservedMove* find_move(std::span<const ObservedMove> rows, OccupationId from,
                              OccupationId to, std::optional<RegionId> region) {
  const std::uint32_t wanted = region ? region->value() + 1 : 0;
  const auto of_pair = std::ranges::equal_range(moves_from(rows, from), to, {}, &ObservedMove::to);
  const auto found = std::ranges::lower_bound(of_pair, wanted, {}, &ObservedMove::region_plus_one);
  if (found == of_pair.end() || found->region_plus_one != wanted) return nullptr;
  return &*found;
}

std::uint32_t reverse_of(std::span<const ObservedMove> rows, const ObservedMove& move) {
  const ObservedMove* reverse = find_move(rows, move.to, move.from, move.region());
  return reverse == nullptr ? 0 : reverse->persons;
}

}  // namespace overstap
