// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/extraction.h"

namespace overstap::test {

/// A text and what it says: claims divided by "; ".
struct Said {
  std::string_view text, claims;
};

/// What the rules of certificates, languages and education find in a text, as
/// "has wft-basis date 2021; lacks ehbo": stance, value, and nothing of the other kinds.
[[nodiscard]] std::string said_certificates(TextSubject subject, std::string_view text);
[[nodiscard]] std::string said_languages(TextSubject subject, std::string_view text);
[[nodiscard]] std::string said_education(TextSubject subject, std::string_view text);
/// The words that the claims of the text rest on, divided by "; ".
[[nodiscard]] std::string said_words(TextSubject subject, std::string_view text);

}  // namespace overstap::test
