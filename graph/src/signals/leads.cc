// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// A step into leading work of the same sector: the likeness of the sectors (`10^6 *
/// sqrt(cosine)` of their codes by 2, 3 and 4 digits) where the destination leads - ISCO-08 major
/// group 1, a group of supervisors, or marked as leading - and 0 elsewhere.
/// Of an origin without a known sector the likeness of the texts counts instead.
/// Source: editorial; moves up stay in the sector that is known (UWV 2019 for contact work, lists
/// of moves of public employment services).
/// Example: a waiter and a restaurant manager, both NACE 56.1 alone: 1000000.
/// Weakness: says nothing of whether the step is open, which is what entry demands and levels
/// say; the role is read from the code, so a working foreman in a craft group is missed.
void leads(const Origin& origin, std::span<std::uint32_t> points) {
  static constexpr std::uint16_t kLeading[] = {1, 3121, 3122, 3123, 3341, 5151, 5222};
  const auto plays = [](const OccupationRecord& record) {
    return record.leading != 0 || in_groups(record.isco, kLeading);
  };
  const bool known = !origin.like(Descriptor::sector).empty();
  likeness_of_role(origin, known ? Descriptor::sector : Descriptor::text, plays, points);
}

}  // namespace overstap::signals
