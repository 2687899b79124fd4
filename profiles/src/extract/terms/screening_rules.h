// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// ScreeningFound: a certificate of conduct (VOG), a screening of integrity. Once per text and
/// stance.
void find_screening(const ReadText& text, std::vector<TextClaim>& claims);

}  // namespace overstap::extract
