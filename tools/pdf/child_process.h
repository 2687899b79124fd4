// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"

namespace overstap {

struct ChildLimits {
  std::chrono::milliseconds deadline{10'000};  ///< of the wall clock, from start to end
  std::uint64_t max_output = 64u << 20;        ///< bytes
};

/// How a process ended.
struct ChildEnd {
  enum class How : std::uint8_t { exited, signalled, out_of_time, too_much_output, lost };
  How how = How::lost;
  int number = 0;  ///< exit status or signal
  std::string output;
};

/// Runs `path` with `arguments` (without the name) in an empty environment, gives it `input` on
/// standard input and takes what it writes to standard output; standard error is thrown away and no
/// other file descriptor is handed on. It is killed when it passes a limit, and is gone when this
/// returns. Safe in several threads; raises no SIGPIPE. `io` naming the path and the cause when it
/// cannot be started.
[[nodiscard]] Result<ChildEnd> run_child(const std::string& path,
                                         const std::vector<std::string>& arguments,
                                         std::string_view input, const ChildLimits& limits);

}  // namespace overstap
