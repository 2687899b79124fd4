// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "overstap/profiles/vacancy.h"

namespace overstap {

/// By when the sentence in which the bytes `[begin, end)` of a text stand asks something: "binnen
/// drie maanden" is within 13 weeks, "na negen maanden ga je adviseren" before that task after 39.
/// The start, when it says nothing.
[[nodiscard]] Needed needed_at(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace overstap
