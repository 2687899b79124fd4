// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace overstap {

/// The names of an enum whose values are 0, 1, 2, ... in this order.
template <class Enum, std::size_t N>
struct EnumNames {
  std::array<std::string_view, N> names;

  [[nodiscard]] constexpr std::string_view of(Enum value) const {
    const auto i = static_cast<std::size_t>(value);
    return i < N ? names[i] : std::string_view{};
  }
  [[nodiscard]] constexpr std::optional<Enum> parse(std::string_view text) const {
    for (std::size_t i = 0; i < N; ++i) {
      // The first letter mostly tells, before a call that compares.
      if (names[i].size() != text.size() || text.empty() || names[i].front() != text.front()) {
        continue;
      }
      if (names[i] == text) return static_cast<Enum>(i);
    }
    return std::nullopt;
  }
};

}  // namespace overstap
