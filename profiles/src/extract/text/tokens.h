// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Appends the tokens of the text of a part to `out.tokens`. Writes the keys of its words at
/// `keys`, where there is room for as many bytes as the text has, and returns where they end.
/// O(bytes).
char* split_tokens(const std::string& text, char* keys, ReadText& out);

}  // namespace overstap::extract
