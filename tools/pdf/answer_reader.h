// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "overstap/profiles/pdf_content.h"

namespace overstap {

/// What pdf_answer.h describes, read as from an enemy: nothing when anything is not as described,
/// too much, cut short, not UTF-8, or has control characters in it. O(bytes), and no more memory
/// than a few times the answer.
[[nodiscard]] std::optional<PdfContent> read_pdf_answer(std::string_view answer);

}  // namespace overstap
