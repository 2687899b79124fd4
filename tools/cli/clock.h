// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overstap/graph/date.h"

namespace overstap::cli {

/// Today by the computer's clock and time zone: the one place where a clock is read.
[[nodiscard]] Date today();

}  // namespace overstap::cli
