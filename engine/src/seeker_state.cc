// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/seeker_state.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <utility>

#include "time_worked.h"

namespace overstap {
namespace {

/// One piece of evidence for one skill, before the strongest is chosen.
struct Candidate {
  SkillId skill;
  std::int32_t strength = 0;
  ClaimOrigin origin;
};

/// Strongest first within a skill; equal strength: the better kind of evidence, then the order of
/// the profile.
bool stronger(const Candidate& a, const Candidate& b) {
  if (a.skill != b.skill) return a.skill < b.skill;
  if (a.strength != b.strength) return a.strength > b.strength;
  return std::tuple{a.origin.evidence, a.origin.kind, a.origin.index} <
         std::tuple{b.origin.evidence, b.origin.kind, b.origin.index};
}

std::int32_t derived_strength(std::int32_t base, std::optional<Months> months,
                              const ModelWeights& weights) {
  const std::int64_t floor = weights.experience_floor;
  std::int64_t part = floor;
  if (months) {
    const std::int64_t cap = std::max(1, weights.experience_cap_months);
    const std::int64_t counted = std::clamp<std::int64_t>(months->value, 0, cap);
    part = floor + (kWhole - floor) * counted / cap;
  }
  return static_cast<std::int32_t>(base * part / kWhole);
}

std::int32_t claim_strength(const Claim& claim, const ModelWeights& weights) {
  std::int32_t strength = 0;
  switch (claim.evidence) {
    case Evidence::tested:
    case Evidence::certificate:
      strength = weights.strength_tested;
      break;
    case Evidence::stated:
      strength = weights.strength_stated;
      break;
    case Evidence::text_span:
      strength = weights.strength_text_span;
      break;
    case Evidence::derived:
      strength = derived_strength(weights.strength_derived_essential, claim.duration, weights);
      break;
  }
  if (claim.status == ClaimStatus::confirmed)
    strength = std::max(strength, weights.strength_stated);
  return strength;
}

/// Collects everything a profile says into one SeekerState.
class StateMaker {
 public:
  StateMaker(const Snapshot& market, const SeekerProfile& seeker, Date as_of)
      : taxonomy_{market.taxonomy()}, weights_{market.weights()}, seeker_{seeker} {
    state_.as_of = as_of;
    state_.career.as_of = as_of;
  }

  SeekerState make() {
    collect_denied();
    add_claims();
    add_certificates();
    add_languages();
    add_employment();
    choose_strongest();
    set_levels();
    std::ranges::sort(state_.career.certificates);
    const auto repeated = std::ranges::unique(state_.career.certificates);
    state_.career.certificates.erase(repeated.begin(), repeated.end());
    state_.thin = !has_evidence_;
    return std::move(state_);
  }

 private:
  [[nodiscard]] bool is_denied(SkillId skill) const {
    return std::ranges::binary_search(state_.denied, skill);
  }

  void collect_denied() {
    for (const Claim& claim : seeker_.claims) {
      if (claim.status == ClaimStatus::denied) state_.denied.push_back(claim.skill);
    }
    for (const CertificateHeld& held : seeker_.certificates) {
      if (held.status == ClaimStatus::denied) state_.denied.push_back(held.certificate);
    }
    for (const LanguageSkill& language : seeker_.languages) {
      if (language.status == ClaimStatus::denied) state_.denied.push_back(language.language);
    }
    std::ranges::sort(state_.denied);
    const auto repeated = std::ranges::unique(state_.denied);
    state_.denied.erase(repeated.begin(), repeated.end());
  }

  void hold(SkillId skill, std::int32_t strength, const ClaimOrigin& origin) {
    assert(skill.index() < taxonomy_.skill_count());
    const SkillRecord& record = taxonomy_.record(skill);
    if (!is_scored(record) || strength <= 0) return;
    if (!is_denied(skill)) candidates_.push_back({skill, strength, origin});
  }

  void hold_certificate(SkillId certificate, std::int32_t strength, const ClaimOrigin& origin,
                        bool valid) {
    for (const SkillId shown : shown_by_certificate(taxonomy_, certificate)) {
      hold(shown, strength, origin);
      const bool is_certificate = taxonomy_.record(shown).kind == SkillKind::certificate;
      if (valid && is_certificate && !is_denied(shown)) state_.career.certificates.push_back(shown);
    }
  }

  void add_claims() {
    for (std::uint32_t i = 0; i < seeker_.claims.size(); ++i) {
      const Claim& claim = seeker_.claims[i];
      if (claim.status == ClaimStatus::denied || is_denied(claim.skill)) continue;
      has_evidence_ = true;
      const ClaimOrigin origin{ClaimOrigin::Kind::claim, i, claim.evidence, Relevance::essential};
      const std::int32_t strength = claim_strength(claim, weights_);
      if (taxonomy_.record(claim.skill).kind == SkillKind::certificate) {
        hold_certificate(claim.skill, strength, origin, true);
      } else {
        hold(claim.skill, strength, origin);
      }
    }
  }

  void add_certificates() {
    for (std::uint32_t i = 0; i < seeker_.certificates.size(); ++i) {
      const CertificateHeld& held = seeker_.certificates[i];
      if (is_denied(held.certificate)) continue;
      has_evidence_ = true;
      const bool valid = !has_expired(held, state_.as_of);
      // An expired paper proves no more; that the person once learned it still stands as said.
      hold_certificate(held.certificate,
                       valid ? weights_.strength_tested : weights_.strength_stated,
                       {ClaimOrigin::Kind::certificate, i,
                        valid ? Evidence::certificate : Evidence::stated, Relevance::essential},
                       valid);
    }
  }

  void add_languages() {
    for (std::uint32_t i = 0; i < seeker_.languages.size(); ++i) {
      hold(seeker_.languages[i].language, weights_.strength_stated,
           {ClaimOrigin::Kind::language, i, Evidence::stated, Relevance::essential});
    }
  }

  void add_employment() {
    const auto& jobs = seeker_.employment;
    std::vector<bool> wanted(jobs.size(), false);
    for (std::uint32_t i = 0; i < jobs.size(); ++i) {
      if (!has_begun(jobs[i], state_.as_of) || !jobs[i].occupation) continue;
      const OccupationId occupation = *jobs[i].occupation;
      const auto same = [&](const Employment& job) {
        return has_begun(job, state_.as_of) && job.occupation == occupation;
      };
      has_evidence_ = true;
      if (std::any_of(jobs.begin(), jobs.begin() + i, same)) continue;
      bool leading = taxonomy_.record(occupation).leading != 0;
      for (std::size_t j = 0; j < jobs.size(); ++j) {
        wanted[j] = same(jobs[j]);
        leading = leading || (wanted[j] && jobs[j].leading);
      }
      const TimeWorked worked = time_worked(seeker_, state_.as_of, wanted);
      state_.career.occupations.push_back({occupation, worked.months, leading, worked.incomplete});
      add_derived(occupation, worked.months, i);
    }
    std::ranges::sort(state_.career.occupations, {}, &OccupationHeld::occupation);
    set_leading_months();
  }

  void add_derived(OccupationId occupation, std::optional<Months> months, std::uint32_t job) {
    const std::int32_t essential =
        derived_strength(weights_.strength_derived_essential, months, weights_);
    const std::int32_t optional =
        derived_strength(weights_.strength_derived_optional, months, weights_);
    for (const OccupationSkill& row : taxonomy_.skills_of(occupation)) {
      hold(row.skill, row.relevance == Relevance::essential ? essential : optional,
           {ClaimOrigin::Kind::employment, job, Evidence::derived, row.relevance});
    }
  }

  void set_leading_months() {
    const auto& jobs = seeker_.employment;
    std::vector<bool> wanted(jobs.size(), false);
    bool any_job = false;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      if (jobs[i].status == ClaimStatus::denied) continue;
      any_job = true;
      wanted[i] = is_leading(taxonomy_, jobs[i]);
    }
    const TimeWorked worked = time_worked(seeker_, state_.as_of, wanted);
    if (worked.any) {
      state_.career.leading_months = worked.months;
      state_.career.leading_incomplete = worked.incomplete;
    } else if (any_job) {
      state_.career.leading_months = Months{0};
    }
  }

  void choose_strongest() {
    std::ranges::sort(candidates_, stronger);
    for (const Candidate& candidate : candidates_) {
      auto& held = state_.career.held;
      if (!held.empty() && held.back().skill == candidate.skill) continue;
      held.push_back(
          {candidate.skill, candidate.strength, static_cast<std::uint32_t>(state_.origins.size())});
      state_.origins.push_back(candidate.origin);
    }
  }

  static void raise(std::optional<EducationLevel>& level, std::optional<EducationLevel> other) {
    if (other && (!level || rank(*other) > rank(*level))) level = other;
  }

  void set_levels() {
    CareerState& career = state_.career;
    for (const Education& education : seeker_.education) {
      raise(career.diploma, shown_level(education));
    }
    career.working_level = career.diploma;
    for (const OccupationHeld& held : career.occupations) {
      if (!held.months || held.months->value < weights_.working_level_months) continue;
      if (const auto usual = taxonomy_.level(held.occupation))
        raise(career.working_level, usual->min);
    }
    if (!seeker_.working_level) return;
    if (seeker_.working_level->evidence != WorkingLevelEvidence::stated) {
      raise(career.working_level, seeker_.working_level->level);
    } else if (!career.working_level) {
      career.working_level = seeker_.working_level->level;
    }
  }

  const Taxonomy& taxonomy_;
  const ModelWeights& weights_;
  const SeekerProfile& seeker_;
  SeekerState state_;
  std::vector<Candidate> candidates_;
  bool has_evidence_ = false;
};

}  // namespace

SeekerState seeker_state(const Snapshot& market, const SeekerProfile& seeker, Date as_of) {
  return StateMaker{market, seeker, as_of}.make();
}

}  // namespace overstap
