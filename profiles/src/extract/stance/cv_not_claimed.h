// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/stance/stance_finder.h"

namespace overstap::extract {

/// Work that a CV names as hard, as not to the writer's liking or as never there: neither had nor
/// lacked.
class NotClaimed : StanceFinder {
 public:
  explicit NotClaimed(const StanceFinder& claim) : StanceFinder{claim} {}

  /// "Leidinggeven is niets voor mij", "Sociale media: niet mijn ding", "Presenteren vind ik
  /// lastig", "Verkoopdoelen waren er niet", "SAP (alleen meegekeken)"
  [[nodiscard]] bool told() const;

 private:
  [[nodiscard]] bool is_not_for_writer(TokenRange range) const;
  [[nodiscard]] bool was_not_there(TokenRange behind) const;
  [[nodiscard]] bool is_disliked() const;
  [[nodiscard]] bool is_pitfall() const;
  /// "vind ik lastig", "gaat me minder goed af", "daar heb ik moeite mee"
  [[nodiscard]] bool is_hard(TokenRange range) const;
};

}  // namespace overstap::extract
