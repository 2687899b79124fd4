// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "overstap/profiles/csv_mapping.h"

namespace overstap {

/// What a header says of its column, Dutch or English, in any spelling and with a number in it:
/// `Functie 1`, `functie_1`, `Beschikbaar vanaf`, `Geboortedatum (dd-mm-jjjj)`.
struct CsvHeaderMeaning {
  std::string field;     ///< of the mapping format; empty = not known
  std::string language;  ///< the language that the column is about
};
[[nodiscard]] CsvHeaderMeaning meaning_of_csv_header(std::string_view header, CsvSubject subject);

/// How many of the headers are known for one subject or the other.
[[nodiscard]] int count_known_headers(std::span<const std::string> headers);
/// The same for one subject, leaving out what both know: more of these tells the subject.
[[nodiscard]] int count_own_headers(std::span<const std::string> headers, CsvSubject subject);

}  // namespace overstap
