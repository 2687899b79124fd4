// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overstap/profiles/corrections.h"

namespace overstap {

/// Whether a claim says what a correction speaks of: what the correction leaves out may be
/// anything. Its stance is not looked at.
[[nodiscard]] bool speaks_of(const Correction& correction, const TextClaim& claim);

/// What becomes of a claim that somebody has something, or that it is asked.
enum class Verdict : std::uint8_t { confirmed, denied, gone };

/// Whether a correction is about the lacking of something.
[[nodiscard]] inline bool is_of_lacking(const Correction& correction) {
  return correction.stance == Stance::lacks;
}
/// `gone` also where a lacking is denied: that it is not lacked does not say that it is there.
[[nodiscard]] Verdict verdict_of(const Correction& correction);

}  // namespace overstap
