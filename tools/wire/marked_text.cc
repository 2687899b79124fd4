// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/marked_text.h"

#include <algorithm>
#include <set>

namespace overstap::wire {
namespace {

std::int32_t length(const Extraction& extraction, std::size_t claim) {
  const SourceSpan& span = extraction.claims[claim].span;
  return span.end - span.begin;
}

}  // namespace

std::vector<MarkedPiece> marked_pieces(const Extraction& extraction, std::size_t part) {
  const std::string_view text = extraction.text.parts[part].text;
  const auto index = static_cast<std::int32_t>(part);
  const std::vector<std::size_t> claims = claims_in(extraction, index, index + 1);
  std::set<std::int32_t> cuts{0, static_cast<std::int32_t>(text.size())};
  for (const std::size_t claim : claims) {
    cuts.insert(extraction.claims[claim].span.begin);
    cuts.insert(extraction.claims[claim].span.end);
  }
  std::vector<MarkedPiece> pieces;
  for (auto cut = cuts.begin(); cut != cuts.end() && std::next(cut) != cuts.end(); ++cut) {
    const std::int32_t begin = *cut, end = *std::next(cut);
    MarkedPiece piece{
        text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)),
        {},
        {},
        {}};
    for (const std::size_t claim : claims) {
      const SourceSpan& span = extraction.claims[claim].span;
      if (span.begin > begin || span.end < end) continue;
      piece.claims.push_back(claim);
      if (span.begin == begin) piece.begins.push_back(claim);
      if (span.end == end) piece.ends.push_back(claim);
    }
    std::ranges::stable_sort(piece.claims, [&](std::size_t a, std::size_t b) {
      return length(extraction, a) < length(extraction, b);
    });
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

std::vector<std::size_t> claims_in(const Extraction& extraction, std::int32_t first,
                                   std::int32_t last) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < extraction.claims.size(); ++i) {
    const std::int32_t part = extraction.claims[i].span.part;
    if (part >= first && part < last) found.push_back(i);
  }
  return found;
}

std::vector<Section> shown_sections(const Extraction& extraction) {
  if (!extraction.sections.empty()) return extraction.sections;
  Section all;
  all.last = static_cast<std::int32_t>(extraction.text.parts.size());
  return {all};
}

}  // namespace overstap::wire
