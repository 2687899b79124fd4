// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace overstap {

enum class ContactKind : std::uint8_t { name, email, phone, address, link, other };
[[nodiscard]] std::string_view to_string(ContactKind kind);

struct ContactLine {
  ContactKind kind = ContactKind::other;
  std::string text;
  friend bool operator==(const ContactLine&, const ContactLine&) = default;
};

/// Who somebody is and how to reach them. Stands beside the profile and is a type of its own, so
/// that no scorer can be handed it: nothing of the engine names this type, and a profile has no
/// field for it.
struct ContactPart {
  std::vector<ContactLine> lines;  ///< in input order
  friend bool operator==(const ContactPart&, const ContactPart&) = default;
};

}  // namespace overstap
