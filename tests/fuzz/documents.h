// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <string_view>

#include "profiles/src/documents/documents.h"
#include "profiles/src/documents/encoding.h"

namespace overstap::fuzz {

/// Small limits, so that a fuzzer reaches them.
inline constexpr DocumentLimits kDocumentLimits{.max_inflated = 1u << 20,
                                                .max_ratio = 100,
                                                .max_entries = 50,
                                                .max_pages = 20,
                                                .max_parts = 500};

/// What holds of every document that is read: clean text in every part, within the limits, or a
/// refusal that says why.
inline void check(const Result<DocumentText>& result) {
  if (!result) {
    if (result.error().message.empty() || !result.error().where) std::abort();
    return;
  }
  if (result->text.parts.size() > kDocumentLimits.max_parts) std::abort();
  if (result->text.parts.empty() && result->notes.empty()) std::abort();
  for (const TextPart& part : result->text.parts) {
    if (is_blank(part.text) || !check_text(part.text, {})) std::abort();
  }
}

}  // namespace overstap::fuzz
