// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace overstap::wire {

/// Text as it may stand in an element or a quoted attribute of HTML: `&`, `<`, `>` and both quotes
/// escaped; control characters (but tab and line end) and those that turn the direction of text
/// become U+FFFD.
[[nodiscard]] std::string html_text(std::string_view text);

}  // namespace overstap::wire
