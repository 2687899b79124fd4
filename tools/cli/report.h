// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "overstap/graph/error.h"
#include "overstap/profiles/reader.h"

namespace overstap::cli {

/// The exit code of an error: the one table (tools/README.md).
[[nodiscard]] int exit_code(ErrorCode code);

/// `overstap: error: ...` on stderr: one line, and the further lines of a message that lists
/// several faults, indented and capped.
void print_error(const Error& error);
/// `overstap: note: ...` on stderr.
void print_note(std::string_view text);

/// What was not read, in one or a few notes: counts, and the first faults.
void print_diagnostics(const std::string& name, const Diagnostics& diagnostics);
/// The first `most` faults, and how many more there are.
void print_faults(const Diagnostics& diagnostics, std::size_t most);
/// All faults as CSV: `severity,file,line,pointer,message`.
[[nodiscard]] std::string diagnostics_csv(const Diagnostics& diagnostics);

}  // namespace overstap::cli
