// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "tools/wire/map.h"

namespace overstap::wire {

/// How the step is known: computed, named, seen; in words.
[[nodiscard]] std::string evidence_words(const Scope& scope, const MapRow& row);
/// The whole row in one line, for who does not see the picture.
[[nodiscard]] std::string row_sentence(const Scope& scope, const MapRow& row);

}  // namespace overstap::wire
