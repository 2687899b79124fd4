// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "profiles/src/extract/languages/language_clause.h"

/// The levels and parts that belong to one language, and what they say of it.
namespace overstap::extract {

/// `apart`: nothing on one side goes with anything on the other.
enum class Gap : std::uint8_t { none, join, comma, apart, contrast };

/// A level or a run of parts, with what divides it from the one before.
struct Entry {
  const ClauseItem* item = nullptr;  ///< the first of a run
  PartSet parts = 0;                 ///< of a run of parts, or bound to a level
  Gap gap = Gap::none;
  bool level = false;
  bool bound = false;  ///< a level with parts, or parts with a level
  bool also = false;   ///< parts to which what was said holds as well: "schrijven ook"
  std::uint32_t last = 0;
};
using Entries = std::vector<Entry>;

[[nodiscard]] inline bool has_content(const ClauseItem& item) {
  return item.word.kind == LanguageWord::Kind::level || item.word.kind == LanguageWord::Kind::part;
}
[[nodiscard]] inline bool is_word(const ClauseItem& item) {
  return item.word.certainty == LanguageWord::Certainty::words;
}

/// Parts that follow each other are one run.
[[nodiscard]] Entries joined_runs(const Entries& entries);
/// Gives each run of parts to the level beside it.
void bind(Entries& runs);
/// Sets the parts of a reading.
void apply_runs(const Entries& runs, LanguageReading& reading);

}  // namespace overstap::extract
