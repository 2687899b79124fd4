// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/corrections/same_claim.h"

namespace overstap {

/// The claim that a correction adds: confirmed, and without a place in the text. What is asked of a
/// vacancy is required unless the correction says so.
[[nodiscard]] TextClaim added_claim(const Correction& correction, TextSubject subject);

/// An extraction of nothing but that, to be applied to a profile.
[[nodiscard]] inline Extraction added_alone(const Correction& correction, TextSubject subject) {
  Extraction extraction;
  extraction.claims.push_back(added_claim(correction, subject));
  return extraction;
}

}  // namespace overstap
