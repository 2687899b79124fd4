// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace overstap {

/// XXH3, 64 bits, of bytes in memory.
[[nodiscard]] std::uint64_t xxh3_64(std::span<const std::byte> bytes);

/// XXH3, 128 bits, of the two parts one after the other: low half, high half.
[[nodiscard]] std::array<std::uint64_t, 2> xxh3_128(std::span<const std::byte> first,
                                                    std::span<const std::byte> second);

}  // namespace overstap
