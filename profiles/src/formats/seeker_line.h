// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/seeker.h"

namespace overstap {

/// What a line is read against.
struct LineSetting {
  const Linker& linker;
  const Taxonomy& taxonomy;
  Language language;
};

/// A person in the project's own format on a line of NDJSON, in one pass: every key is known, every
/// concept was linked before, and nothing is to be told. False on anything else; then the line is
/// to be read through the tree, and `profile` holds nothing of use. What it accepts,
/// read_seeker_row reads the same without an error or a note. `text` ends in json::kTextPadding NUL
/// bytes, which `size` leaves out, and is overwritten.
[[nodiscard]] bool read_seeker_line(char* text, std::size_t size, const LineSetting& setting,
                                    SeekerProfile& profile);

}  // namespace overstap
