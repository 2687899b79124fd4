// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/wire/page.h"

namespace overstap::wire {

enum class Style : std::uint8_t { plain, bold, marked, dim };

/// A stretch of a line; its text is safe for a screen.
struct Run {
  std::string text;
  Style style = Style::plain;
};

/// Runs as lines of at most kPageWidth columns, each with its end, cut at blanks where it can; the
/// first after `lead`, the others indented by its width. Runs without a blank between them stay
/// together. Styles show with Colour::on only.
[[nodiscard]] std::string wrapped_runs(const std::vector<Run>& runs, std::string_view lead,
                                       Colour colour);

}  // namespace overstap::wire
