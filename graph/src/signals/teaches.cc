// SPDX-License-Identifier: Apache-2.0
#include "signal.h"

namespace overstap::signals {

/// A step into teaching or training what is known: the likeness of the texts where the
/// destination teaches or trains for work (ISCO-08 2310, 2320, 2355, 2356, 2359, 2424, 5165), 0
/// elsewhere.
/// Source: editorial; vocational teachers and staff trainers are taken from the trade (ISCO-08
/// definition of 2320).
/// Example: an electrician and an electricity vocational teacher at a cosine of 0.16: 400000.
/// Weakness: a teacher's own diploma is an entry demand that taxonomies do not carry.
void teaches(const Origin& origin, std::span<std::uint32_t> points) {
  static constexpr std::uint16_t kTeaching[] = {2310, 2320, 2355, 2356, 2359, 2424, 5165};
  const auto plays = [](const OccupationRecord& record) {
    return in_groups(record.isco, kTeaching);
  };
  likeness_of_role(origin, Descriptor::text, plays, points);
}

}  // namespace overstap::signals
