// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace overstap {

/// A job title taken apart for comparing, all folded.
struct TitleWords {
  std::string main;   ///< without what stands in brackets and without words such as "senior"
  std::string aside;  ///< what stands in brackets
  std::string roles;  ///< other words for the role: "hoogleraar" gives "docent hoger onderwijs"
};

/// Dutch titles; other languages have no other words for roles. The table of roles is ours, from
/// general knowledge of Dutch and Flemish job titles; it names what a role is called elsewhere, not
/// which occupation a title is.
[[nodiscard]] TitleWords title_words(std::string_view title);

}  // namespace overstap
