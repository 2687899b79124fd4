// SPDX-License-Identifier: Apache-2.0
#include "market_hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace overstap {

std::uint64_t xxh3_64(std::span<const std::byte> bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::array<std::uint64_t, 2> xxh3_128(std::span<const std::byte> first,
                                      std::span<const std::byte> second) {
  XXH3_state_t state;
  XXH3_INITSTATE(&state);
  XXH3_128bits_reset(&state);
  XXH3_128bits_update(&state, first.data(), first.size());
  XXH3_128bits_update(&state, second.data(), second.size());
  const XXH128_hash_t hash = XXH3_128bits_digest(&state);
  return {hash.low64, hash.high64};
}

}  // namespace overstap
