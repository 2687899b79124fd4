// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "overstap/engine/snapshot.h"

namespace overstap::bench {

/// NDJSON of people in the project's own format, at least so many bytes; the same for the same
/// market and size. Every person has jobs, claims, education, languages, certificates and times of
/// the fictional people of data/, each list of another one, half of them by label instead of code.
[[nodiscard]] std::string seeker_lines(const Snapshot& market, std::size_t bytes);

}  // namespace overstap::bench
