// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace overstap {

/// What kind of bytes an input is made of.
enum class ContentKind : std::uint8_t {
  empty,  ///< nothing but white space
  json,   ///< one JSON text
  lines,  ///< NDJSON: a JSON text per line
  xml,
  html,
  zip,  ///< among these DOCX
  pdf,
  text,  ///< anything else, among these CSV
};

/// The first bytes to look at. 64 KiB are enough, but for NDJSON whose first line is longer.
inline constexpr std::size_t kSampleBytes = 64u << 10;

/// By the first bytes; `whole` tells that there are no more. Two lines or more of which half look
/// like an object are NDJSON: no single JSON text is written so. O(sample).
[[nodiscard]] ContentKind recognise_content(std::string_view sample, bool whole);

/// Whether the sample is one unfinished line that may be the first of NDJSON.
[[nodiscard]] bool needs_more_sample(std::string_view sample);

}  // namespace overstap
