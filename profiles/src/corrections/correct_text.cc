// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/corrections/one_claim.h"

namespace overstap {
namespace {

constexpr std::int32_t kSure = 1000;

Stance default_stance(const Correction& correction, TextSubject subject) {
  if (subject == TextSubject::vacancy) return Stance::required;
  // A contract is nothing that somebody has, it is wished for.
  return std::holds_alternative<ContractFound>(*correction.what) ? Stance::wants : Stance::has;
}

/// Whether a correction that names no stance is about a claim of this one.
bool is_plain(Stance stance) {
  return stance != Stance::lacks && stance != Stance::wants && stance != Stance::offered;
}

/// Kinds that have no `wants` beside `has`: hours, a contract or a place are said in one way only.
bool is_of_terms(const ClaimValue& what) {
  return !std::holds_alternative<SkillFound>(what) &&
         !std::holds_alternative<CertificateFound>(what) &&
         !std::holds_alternative<LanguageFound>(what) &&
         !std::holds_alternative<OccupationFound>(what) &&
         !std::holds_alternative<EducationFound>(what);
}

bool is_meant(const Correction& correction, const TextClaim& claim) {
  if (!speaks_of(correction, claim)) return false;
  if (correction.stance) return *correction.stance == claim.stance;
  return correction.action == CorrectionAction::removed || is_plain(claim.stance) ||
         is_of_terms(claim.what);
}

/// A correction without a stance, of a claim that the same thing is lacked: denied is what it says,
/// and confirmed turns it round.
bool judge_lacking(const Correction& correction, TextClaim& claim) {
  if (correction.stance || claim.stance != Stance::lacks || !speaks_of(correction, claim)) {
    return false;
  }
  if (correction.action != CorrectionAction::denied) claim.stance = Stance::has;
  claim.status = ClaimStatus::confirmed;
  return true;
}

bool set_status(const Correction& correction, std::vector<TextClaim>& claims) {
  const bool denies = correction.action == CorrectionAction::denied;
  bool found = false;
  for (TextClaim& claim : claims) {
    if (is_meant(correction, claim)) {
      claim.status = denies ? ClaimStatus::denied : ClaimStatus::confirmed;
      found = true;
    } else if (judge_lacking(correction, claim)) {
      found = true;
    }
  }
  return found;
}

}  // namespace

TextClaim added_claim(const Correction& correction, TextSubject subject) {
  constexpr std::string_view kRule = "correction";
  return {.what = *correction.what,
          .stance = correction.stance.value_or(default_stance(correction, subject)),
          .span = {.part = -1, .begin = 0, .end = 0},
          .label = correction.label,
          .rule = kRule,
          .confidence = kSure,
          .status = ClaimStatus::confirmed};
}

RowCorrection::RowCorrection(std::span<const Correction> corrections)
    : corrections_{corrections}, found_(corrections.size(), false) {}

void RowCorrection::correct(Extraction& extraction, TextSubject subject) {
  std::vector<TextClaim>& claims = extraction.claims;
  for (std::size_t i = 0; i < corrections_.size(); ++i) {
    const Correction& correction = corrections_[i];
    if (!correction.what) continue;
    if (correction.action == CorrectionAction::removed) {
      const auto gone = [&](const TextClaim& claim) { return is_meant(correction, claim); };
      if (std::erase_if(claims, gone) > 0) found_[i] = true;
      continue;
    }
    const bool known = set_status(correction, claims);
    if (known) found_[i] = true;
    const auto meant = [&](const TextClaim& claim) { return is_meant(correction, claim); };
    if (correction.action == CorrectionAction::added && std::ranges::none_of(claims, meant)) {
      claims.insert(claims.begin(), added_claim(correction, subject));
    }
  }
}

bool RowCorrection::is_gone_already(std::size_t index) const {
  const Correction& correction = corrections_[index];
  if (!correction.what || correction.action != CorrectionAction::removed) return false;
  const TextClaim claim = added_claim(correction, TextSubject::cv);
  for (std::size_t i = 0; i < index; ++i) {
    const Correction& earlier = corrections_[i];
    if (found_[i] && earlier.action == CorrectionAction::removed &&
        earlier.stance == correction.stance && speaks_of(earlier, claim)) {
      return true;
    }
  }
  return false;
}

std::vector<Error> RowCorrection::not_applied(std::string_view id) const {
  std::vector<Error> notes;
  for (std::size_t i = 0; i < corrections_.size(); ++i) {
    if (found_[i] || is_gone_already(i)) continue;
    const Correction& correction = corrections_[i];
    const bool added = correction.action == CorrectionAction::added;
    notes.push_back(
        correction_note(correction, id,
                        !correction.what ? std::string_view{correction.unknown}
                        : added          ? "no field of a profile holds this"
                                : "there is no such claim; what was read may have changed since"));
  }
  return notes;
}

}  // namespace overstap
