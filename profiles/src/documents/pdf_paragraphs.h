// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/source_text.h"
#include "profiles/src/documents/reading_order.h"

namespace overstap {

/// Lines of a block as paragraphs, headings and list items. Lines are joined where the next word
/// would not have fitted any more; a hyphen at the end goes where the next line begins lower case
/// (`gegevens-` `verwerking`), and stays in `zon-` `en feestdagen`, `MBO-` `niveau`, `e-` `mail`,
/// `Noord-` `Holland`. Lines set at least 15 % larger than `body_height` are headings.
[[nodiscard]] std::vector<TextPart> paragraphs_of(const TextBlock& block, std::int32_t page,
                                                  std::int32_t body_height);

/// `next` added to `text` as its next line.
void append_line(std::string& text, std::string_view next);

}  // namespace overstap
