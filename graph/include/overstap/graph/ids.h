// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace overstap {

/// A dense index in `[0, n)` into one table of one market. Ids of different tables do not mix, and
/// an id means nothing outside the market that handed it out; what travels in files is the code or
/// URI.
template <class Tag>
class Id {
 public:
  using value_type = std::uint32_t;

  constexpr Id() = default;
  constexpr explicit Id(value_type value) : value_{value} {}

  [[nodiscard]] constexpr value_type value() const { return value_; }
  /// For indexing arrays: `array[id.index()]`.
  [[nodiscard]] constexpr std::size_t index() const { return value_; }

  friend constexpr auto operator<=>(Id, Id) = default;

 private:
  value_type value_ = 0;
};

using SkillId = Id<struct SkillTag>;
using OccupationId = Id<struct OccupationTag>;
using TrainingId = Id<struct TrainingTag>;
using StatementId = Id<struct StatementTag>;
using RegionId = Id<struct RegionTag>;
using TightnessGroupId = Id<struct TightnessGroupTag>;
using SourceId = Id<struct SourceTag>;
using VacancyId = Id<struct VacancyTag>;

}  // namespace overstap

template <class Tag>
struct std::hash<overstap::Id<Tag>> {
  std::size_t operator()(overstap::Id<Tag> id) const noexcept {
    return std::hash<std::uint32_t>{}(id.value());
  }
};
