// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "overstap/profiles/source_text.h"

namespace overstap {

/// What a sentence says of a person that no profile may know.
enum class SieveGround : std::uint8_t {
  health,
  benefit,
  religion,  ///< and conviction
  origin,    ///< also nationality and place of birth
  union_membership,
  pregnancy,
  family,       ///< also civil state, orientation, and with whom somebody lives
  convictions,  ///< also that there are none
  debts,        ///< also that there are none
  birth_date,   ///< also sex, a labelled age and the citizen number
};
inline constexpr std::size_t kSieveGrounds = 10;
[[nodiscard]] std::string_view to_string(SieveGround ground);

/// What stands where a sentence stood.
inline constexpr std::string_view kNotCarried = "[niet overgenomen]";

/// Places that were marked, by the first ground found in each. Holds no words.
struct SieveCount {
  std::array<std::uint64_t, kSieveGrounds> by_ground{};
  [[nodiscard]] std::uint64_t total() const;
  SieveCount& operator+=(const SieveCount& other);
  friend bool operator==(const SieveCount&, const SieveCount&) = default;
};

/// Whose text it is. A fragment without a subject ("blanco strafblad") tells of a person in a CV,
/// and is a demand in a vacancy.
enum class SieveSubject : std::uint8_t {
  unknown,  ///< judged by the words of the text
  seeker,
  vacancy,
};

/// Replaces each sentence that tells of a person's health, kind of benefit, religion, origin,
/// union, pregnancy, family, convictions or debts by `kNotCarried`, in place, in Dutch and in
/// English; where there is no sentence, the clause or the line. Of a wish with its reason only the
/// reason goes. What is about work, clients or employers stays. A text in which nothing is found
/// keeps its bytes; case, diacritics, invisible characters, look-alike letters and spaced letters
/// make no difference. A part that is a personal label ("Nationaliteit") takes the value in the
/// next part with it. A text that was sieved before is left alone. O(bytes).
SieveCount sieve(SourceText& text, SieveSubject subject = SieveSubject::unknown);

/// The same for one string.
[[nodiscard]] std::string sieve(std::string_view text, SieveCount& count,
                                SieveSubject subject = SieveSubject::unknown);

}  // namespace overstap
