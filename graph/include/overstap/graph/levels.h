// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "overstap/graph/quantities.h"

namespace overstap {

/// Dutch education levels, as asked in vacancies. Compare through `rank`, never by the enum's
/// order.
enum class EducationLevel : std::uint8_t {
  none,
  vmbo,
  mbo_1,
  mbo_2,
  mbo_3,
  mbo_4,
  havo,
  vwo,
  ad,
  hbo,
  wo
};

/// NLQF level: none 0, vmbo and mbo-1 1, mbo-2 2, mbo-3 3, mbo-4, havo and vwo 4, Ad 5, hbo 6,
/// wo 7. (vmbo covers NLQF 1 and 2; the lower is taken, for the higher is not shown.) Source: NLQF,
/// https://nlqf.nl.
[[nodiscard]] int rank(EducationLevel level);
/// Steps of the occupational ladder, for "one level up": as `rank`, but Ad and hbo are both 5 and
/// wo is 6, because mbo-4 to hbo is one step in practice. Source: editorial.
[[nodiscard]] int ladder_step(EducationLevel level);
/// Startkwalificatie: havo, vwo, or mbo-2 and above.
[[nodiscard]] bool is_start_qualification(EducationLevel level);

[[nodiscard]] std::string_view to_string(EducationLevel level);  ///< `mbo-2`, `hbo`, ...
[[nodiscard]] std::optional<EducationLevel> parse_education_level(std::string_view text);

/// Common European Framework of Reference, A1 lowest.
enum class Cefr : std::uint8_t { a1, a2, b1, b2, c1, c2 };
[[nodiscard]] std::string_view to_string(Cefr level);
[[nodiscard]] std::optional<Cefr> parse_cefr(std::string_view text);

enum class LanguagePart : std::uint8_t { listen, read, speak, converse, write };
inline constexpr int kLanguageParts = 5;
[[nodiscard]] std::string_view to_string(LanguagePart part);
[[nodiscard]] std::optional<LanguagePart> parse_language_part(std::string_view text);

}  // namespace overstap
