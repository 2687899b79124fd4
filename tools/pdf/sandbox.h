// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace overstap {

/// What is left to a process that parses hostile bytes.
struct SandboxBudget {
  std::uint64_t address_space = 512u << 20;  ///< bytes
  std::uint64_t data = 40u << 20;            ///< bytes of private writable memory
  std::uint32_t cpu_milliseconds = 1000;     ///< at most 5,000; then the process is ended
};

/// Gives up everything but computing, memory without execution right, and writing to standard
/// output: no file can be opened, read, or written, no socket made, no process started, signalled
/// or traced, no core dumped. Opening a file fails with EACCES, so that a library goes on without
/// it; any other system call ends the process (SIGSYS). Cannot be undone. False when the system
/// refuses a part of it; the caller must then end without parsing.
[[nodiscard]] bool drop_rights(const SandboxBudget& budget);

}  // namespace overstap
