// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// Work that a CV names as that of others, or as not to the writer's liking: neither had nor
/// lacked.
class Others : StanceFinder {
 public:
  explicit Others(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "Leidinggeven is niets voor mij", "Sociale media: niet mijn ding", "Roosters maken deed mijn
  /// teamleider", "Facturen liepen via de boekhouder", "Presenteren vind ik lastig"
  [[nodiscard]] bool take_it() const;

 private:
  [[nodiscard]] bool leaves_it(TokenRange range) const;
  [[nodiscard]] bool was_not_there(TokenRange behind) const;
  [[nodiscard]] bool is_disliked() const;
  [[nodiscard]] bool is_outsourced() const;
  [[nodiscard]] bool does_it() const;
  [[nodiscard]] bool is_pitfall() const;
  [[nodiscard]] bool done_by_another(TokenRange behind) const;
  /// "ging via P&O", "lag bij de directie", "were handled by the back office"
  [[nodiscard]] bool went_to_another(TokenRange behind) const;
  [[nodiscard]] bool took_way(std::uint32_t token, TokenRange way) const;
  [[nodiscard]] bool was_done_by_another(TokenRange behind) const;
  /// "vind ik lastig", "gaat me minder goed af", "daar heb ik moeite mee"
  [[nodiscard]] bool is_hard(TokenRange range) const;
  /// Whether the range names a colleague, a chief or a department.
  [[nodiscard]] bool names_another(TokenRange range) const;
};

}  // namespace overstap::extract
