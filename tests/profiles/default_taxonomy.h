// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overstap/profiles/extraction.h"
#include "overstap/profiles/linker.h"

namespace overstap::test {

/// The hand-written market of data/, imported once.
[[nodiscard]] const Taxonomy& default_taxonomy();
[[nodiscard]] const Linker& default_linker();
[[nodiscard]] ExtractTables default_tables();

}  // namespace overstap::test
