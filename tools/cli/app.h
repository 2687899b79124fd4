// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace overstap::cli {

/// Reads the arguments, runs one command, and returns the exit code (tools/README.md). Errors go to
/// stderr, one line each.
[[nodiscard]] int run(int argc, char** argv);

}  // namespace overstap::cli
