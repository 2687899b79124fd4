// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overstap {

/// What a stretch of text was in its document.
enum class PartKind : std::uint8_t {
  paragraph,
  heading,
  list_item,
  table_cell,
  field,  ///< a value of a structured format that no typed field holds
};
[[nodiscard]] std::string_view to_string(PartKind kind);
[[nodiscard]] std::optional<PartKind> parse_part_kind(std::string_view text);

/// One stretch of the text of an input, in reading order. `SourceSpan::part` is its index.
struct TextPart {
  PartKind kind = PartKind::paragraph;
  std::int32_t page = 0;  ///< 1-based; 0 where the format has no pages
  std::string place;      ///< JSON pointer, CSV column or path in the document; may be empty
  std::string text;       ///< UTF-8, not empty; numbers that look like a citizen number are masked
  friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// The text that came with a profile: all that no typed field holds, whole and in order. It stands
/// beside the profile, never in it; no scorer takes it, and no output shows it unless asked for by
/// name.
struct SourceText {
  std::vector<TextPart> parts;
  bool sieved = false;  ///< what must not be carried was cut (sieve.h); every reader does

  /// The same words at the same places.
  friend bool operator==(const SourceText& a, const SourceText& b) { return a.parts == b.parts; }
};

}  // namespace overstap
