// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Gives SectionKind::header to the lines at the top of a CV and behind the greeting at its end
/// that hold a name, an address or contact data.
void find_header_lines(ReadText& text);

}  // namespace overstap::extract
