// SPDX-License-Identifier: Apache-2.0
//
// A certificate, licence or module.
//   the person says: no (of it, or of one that it rests on)      -> not met
//   held, directly or through one that covers it                 -> met
//   validity ended                                               -> not met, expired
//   a Wft module above Basis, older than a year, of which it is not known whether knowledge is kept
//   up (PE) -> unknown;
//     not kept up -> not met, expired; for Basis shown by such a module both are unknown
//   not named in the profile                                     -> unknown
// Worked example: asked Wft Basis. Held since 2016: met, it does not lapse. Held Wft Schade
// particulier of 2019, upkeep unknown: unknown, ask for PE. "No Wft" said: not met. Source: AFM,
// permanent actueel vakbekwaam; Wft Basis is part of every other module.
#include "judge.h"

namespace overstap {
namespace {

constexpr std::string_view kWftBasis = "nl:wft-basis";
constexpr std::int32_t kUpkeepMonths = 12;

bool shows(const Taxonomy& taxonomy, SkillId held, SkillId wanted) {
  return held == wanted || std::ranges::binary_search(shown_by_certificate(taxonomy, held), wanted);
}

bool is_wft_module(const Taxonomy& taxonomy, SkillId certificate) {
  const auto basis = taxonomy.find_skill(kWftBasis);
  return basis && certificate != *basis && shows(taxonomy, certificate, *basis);
}

bool rests_on_denied(const Case& asked, SkillId certificate) {
  for (const SkillId shown : shown_by_certificate(asked.market.taxonomy(), certificate)) {
    const bool is_certificate =
        asked.market.taxonomy().record(shown).kind == SkillKind::certificate;
    if (is_certificate && asked.is_denied(shown)) return true;
  }
  return false;
}

Judgement judge_held(const Case& asked, const CertificateHeld& held, SkillId wanted) {
  const Taxonomy& taxonomy = asked.market.taxonomy();
  if (has_expired(held, asked.state.as_of)) return {State::not_met, Reason::expired};
  if (!is_wft_module(taxonomy, held.certificate) || held.upkeep == Answer::yes) {
    return {State::met, Reason::shown};
  }
  if (held.upkeep == Answer::no) {
    if (is_wft_module(taxonomy, wanted)) return {State::not_met, Reason::expired};
    return {State::unknown, Reason::upkeep_unknown};
  }
  const bool recent =
      held.date && months_between(*held.date, asked.state.as_of).value <= kUpkeepMonths;
  if (recent) return {State::met, Reason::shown};
  return {State::unknown, Reason::upkeep_unknown};
}

int goodness(State state) { return state == State::met ? 2 : state == State::unknown ? 1 : 0; }

}  // namespace

Judgement judge_certificate(const Case& asked, const CertificateDemand& demand) {
  if (rests_on_denied(asked, demand.certificate)) return {State::not_met, Reason::denied};
  const Taxonomy& taxonomy = asked.market.taxonomy();
  std::optional<Judgement> best;
  const auto consider = [&](const CertificateHeld& held) {
    if (asked.is_denied(held.certificate)) return;
    if (!shows(taxonomy, held.certificate, demand.certificate)) return;
    const Judgement judged = judge_held(asked, held, demand.certificate);
    if (!best || goodness(judged.state) > goodness(best->state)) best = judged;
  };
  for (const CertificateHeld& held : asked.seeker.certificates) consider(held);
  for (const Claim& claim : asked.seeker.claims) {
    if (claim.status == ClaimStatus::denied) continue;
    if (taxonomy.record(claim.skill).kind != SkillKind::certificate) continue;
    CertificateHeld held;
    held.certificate = claim.skill;
    consider(held);
  }
  return best.value_or(Judgement{State::unknown, Reason::not_shown});
}

}  // namespace overstap
