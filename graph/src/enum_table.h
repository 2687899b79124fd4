// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <optional>
#include <string_view>

namespace overstap {

/// The spellings of an enum whose values are 0, 1, ... in the order of the names.
template <class Enum, std::size_t kCount>
class EnumTable {
 public:
  template <class... Names>
  constexpr explicit EnumTable(Names... names) : names_{std::string_view{names}...} {}

  [[nodiscard]] constexpr std::string_view name(Enum value) const {
    const auto index = static_cast<std::size_t>(value);
    assert(index < kCount);
    return index < kCount ? names_[index] : std::string_view{};
  }
  [[nodiscard]] constexpr std::optional<Enum> parse(std::string_view text) const {
    for (std::size_t i = 0; i < kCount; ++i) {
      if (names_[i] == text) return static_cast<Enum>(i);
    }
    return std::nullopt;
  }

 private:
  std::string_view names_[kCount];
};

/// `enum_table<SkillKind>("skill", "knowledge", ...)`
template <class Enum, class... Names>
constexpr EnumTable<Enum, sizeof...(Names)> enum_table(Names... names) {
  return EnumTable<Enum, sizeof...(Names)>{names...};
}

}  // namespace overstap
