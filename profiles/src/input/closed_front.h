// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// The front of a text that was cut off, made into a whole one by leaving out what is not finished
/// and closing what is open: enough to see the format by. What is not well-formed stays so.
/// O(text).
namespace overstap {

[[nodiscard]] std::string closed_json(std::string_view front);
[[nodiscard]] std::string closed_xml(std::string_view front);

}  // namespace overstap
