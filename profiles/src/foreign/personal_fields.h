// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "overstap/profiles/contact.h"
#include "profiles/json/json.h"

namespace overstap {

/// What a key says of its value, in Dutch or English and in any spelling: `firstName`,
/// `first_name`, `Voornaam`. A name that is not known is ordinary.
struct FieldClass {
  enum class Kind : std::uint8_t {
    ordinary,
    personal,            ///< must not influence a match: dropped unread
    personal_of_seeker,  ///< the same with a person; about the work in a vacancy (`benefits`)
    contact,             ///< who somebody is or how to reach them, wherever it stands
    contact_of_person,   ///< the same where the object is about a person (`name`, `city`)
  };
  Kind kind = Kind::ordinary;
  ContactKind contact = ContactKind::other;  ///< of the last two
};
/// O(key) plus a binary search.
[[nodiscard]] FieldClass classify_field(std::string_view key);

/// Whether a key of the project's own formats is any of those: such a field is never read.
[[nodiscard]] bool is_personal_field(std::string_view key);

/// Marks the personal fields among what nobody read of an object as known; returns how many there
/// were. Called after reading, so that only what is left costs anything.
std::uint64_t drop_personal_fields(json::ObjectReader& object);

}  // namespace overstap
