// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// A word of titles of jobs: "coordinator", "klantenservicemedewerker".
[[nodiscard]] bool is_job_word(const Token& token);

}  // namespace overstap::extract
