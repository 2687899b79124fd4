// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "market_layout.h"
#include "overstap/engine/snapshot.h"

namespace overstap::testing {

/// Where a section begins and how long it is, in a file that is well formed.
[[nodiscard]] SectionEntry section_of(std::span<const std::byte> file, Section section);

/// Changes one element of a section in place; the checksums no longer fit until `seal`.
template <class T, class Change>
void patch(std::vector<std::byte>& file, Section section, std::size_t index, Change change) {
  const std::size_t at = section_of(file, section).offset + index * sizeof(T);
  T value;
  std::memcpy(&value, file.data() + at, sizeof value);
  change(value);
  std::memcpy(file.data() + at, &value, sizeof value);
}

/// A copy of a well-formed file in which one section has other bytes, laid out and sealed anew.
[[nodiscard]] std::vector<std::byte> with_section(std::span<const std::byte> file, Section section,
                                                  std::vector<std::byte> bytes);

/// A number in `[0, bound)`, the same for the same seed on every machine.
[[nodiscard]] std::size_t below(std::mt19937_64& random, std::size_t bound);

/// The error that opening gives, or an empty message when it opens.
[[nodiscard]] Error refusal_of(std::vector<std::byte> file);

/// Reads everything that a Snapshot hands out, as a query would; what is read comes back so that it
/// is read indeed.
[[nodiscard]] std::uint64_t read_everything(const Snapshot& market);

}  // namespace overstap::testing
