// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>

#include "overstap/profiles/reader.h"

namespace overstap::fuzz {

/// What holds of every reading: it ends, every row is accepted or rejected, notes name their place,
/// and every value has an id.
template <class T>
void check(const Result<ReadResult<T>>& result) {
  if (!result) {
    if (result.error().message.empty()) std::abort();
    return;
  }
  const Diagnostics& diagnostics = result->diagnostics;
  if (diagnostics.accepted != result->values.size()) std::abort();
  if (diagnostics.entries.size() + diagnostics.dropped < diagnostics.rejected) std::abort();
  for (const Diagnostic& entry : diagnostics.entries) {
    // A document that is refused whole has no line.
    if (!entry.error.where || entry.error.where->file.empty()) std::abort();
  }
  for (const T& value : result->values) {
    if (value.id.empty()) std::abort();
  }
}

}  // namespace overstap::fuzz
