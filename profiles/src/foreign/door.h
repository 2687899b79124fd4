// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "profiles/src/foreign/row.h"

namespace overstap {

/// What every row passes after its reader and before anybody sees it, whatever its format: what
/// must not be carried is sieved out of its texts and the notes that quote them; citizen numbers
/// are masked in each text of the value, the text, the contact part, the traces and the
/// notes; an id that held one becomes the fallback id, with a note; and a job that ends after the
/// reference date goes on. Returns how many numbers were masked. O(text).
[[nodiscard]] std::uint64_t pass_door(Row& row, SeekerProfile& profile);
[[nodiscard]] std::uint64_t pass_door(Row& row, Vacancy& vacancy);
/// The same for an error or a note by itself: what its message quotes, and the keys in its pointer.
[[nodiscard]] std::uint64_t pass_door(Error& error);

}  // namespace overstap
