// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace overstap::test {

/// The most bytes that `operator new` was asked for at once on this thread since it was set to 0.
/// Linking largest_allocation.cc replaces the operator for the executable.
[[nodiscard]] std::size_t& largest_allocation();

}  // namespace overstap::test
