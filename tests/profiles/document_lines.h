// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "profiles/src/documents/documents.h"

namespace overstap::test {

/// `kind text` of each part, with `[place]` where it has one.
inline std::vector<std::string> lines_of(const DocumentText& document) {
  constexpr const char* kKinds[] = {"p ", "h ", "l ", "c ", "f "};
  std::vector<std::string> lines;
  for (const TextPart& part : document.text.parts) {
    std::string line = kKinds[static_cast<std::size_t>(part.kind)] + part.text;
    if (!part.place.empty()) line += " [" + part.place + "]";
    lines.push_back(line);
  }
  return lines;
}

}  // namespace overstap::test
