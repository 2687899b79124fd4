// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/documents/html_page.h"

namespace overstap::html {

/// What an element means for the walk.
enum class Meaning : std::uint8_t {
  within,  ///< part of the line it stands in
  block,
  heading,
  list_item,
  preformatted,
  table,
  row,
  cell,
  line_break,
  picture,
  deleted,
  choices,
  nothing,
};

[[nodiscard]] Meaning meaning_of(const Node& element);

}  // namespace overstap::html
