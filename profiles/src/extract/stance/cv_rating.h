// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// What a CV says of how well something is done, where that is: not.
class Rating : StanceFinder {
 public:
  explicit Rating(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "Excel: leeg", "Excel ○○○○○", "Excel 0/5", "SQL | n.v.t.", "Roosters: -"
  [[nodiscard]] bool is_nothing() const;

  /// "Presenteren is nog niet mijn sterkste kant", "presenting: still a weak spot", "Excel: geen
  /// held", "Computers zijn niet mijn ding"
  [[nodiscard]] bool is_weak() const;

 private:
  [[nodiscard]] bool rates_nothing(TokenRange range) const;
  [[nodiscard]] bool is_zero(TokenRange range) const;
  [[nodiscard]] bool has_hollow_marks() const;
  [[nodiscard]] bool is_hollow(std::uint32_t token) const;
  [[nodiscard]] bool is_named_weak() const;
  [[nodiscard]] bool tells_weakness(TokenRange range) const;
  /// Whether the words are of what is used or known, rather than of work: "computer", "Excel".
  [[nodiscard]] bool is_tool() const;
};

}  // namespace overstap::extract
