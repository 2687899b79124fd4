// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/corrections/one_claim.h"
#include "profiles/src/extract/terms/day_parts.h"

namespace overstap {
namespace {

/// Whether this field, when it holds what was said, is to be emptied; tells whether it does.
template <class T>
bool reset(std::optional<T>& field, bool same, Verdict verdict) {
  if (!same) return false;
  if (verdict != Verdict::confirmed) field.reset();
  return true;
}

/// Applies one correction to what a profile holds. Every call tells whether it holds that.
class SeekerCorrector {
 public:
  SeekerCorrector(SeekerProfile& profile, const Correction& correction)
      : profile_{profile}, correction_{correction}, verdict_{verdict_of(correction)} {}

  bool operator()(const SkillFound& said) const {
    return judge(profile_.claims, [&](const Claim& held) { return held.skill == said.skill; });
  }
  bool operator()(const CertificateFound& said) const {
    return judge(profile_.certificates,
                 [&](const CertificateHeld& held) { return held.certificate == said.certificate; });
  }
  bool operator()(const LanguageFound& said) const {
    return judge(profile_.languages,
                 [&](const LanguageSkill& held) { return held.language == said.language; });
  }
  bool operator()(const OccupationFound&) const {
    return judge(profile_.employment, [&](const Employment& held) {
      OccupationFound found;
      found.occupation = held.occupation;
      found.from = held.from;
      return speaks_of(correction_, claim_of(found, held.label));
    });
  }
  bool operator()(const EducationFound&) const {
    return erase(profile_.education, [&](const Education& held) {
      return speaks_of(correction_, claim_of(EducationFound{held, {}}, {}));
    });
  }
  bool operator()(const WorkingLevelFound& said) const {
    auto& held = profile_.working_level;
    return reset(held, held && held->level == said.level, verdict_);
  }
  bool operator()(const HoursFound& said) const {
    return reset(profile_.hours, profile_.hours == said.hours, verdict_);
  }
  bool operator()(const AvailabilityFound& said) const {
    bool found = false;
    for (const DayCell& cell : cells_of(said)) {
      Works& works = profile_.availability[static_cast<std::size_t>(cell.day)]
                                          [static_cast<std::size_t>(cell.part)];
      if (works != cell.works) continue;
      found = true;
      if (verdict_ != Verdict::confirmed) works = Works::unknown;
    }
    return found;
  }
  bool operator()(const ContractFound& said) const {
    if (!said.kind) return false;
    const auto same = [&](ContractKind kind) { return kind == *said.kind; };
    const bool accepted = erase(profile_.accepts_contracts, same);
    return erase(profile_.prefers_contracts, same) || accepted;
  }
  bool operator()(const WageFound& said) const {
    auto& held = profile_.min_hourly_wage;
    return reset(held, said.unit == WageUnit::hour && held == said.gross.min, verdict_);
  }
  bool operator()(const ConditionFound& said) const {
    return erase(profile_.wishes, [&](const ConditionWish& held) {
      const bool for_it = held.wish == Wish::yes || held.wish == Wish::rather_yes;
      return held.condition == said.condition && for_it == (said.answer == Answer::yes);
    });
  }
  bool operator()(const PlaceFound& said) const {
    if (said.postcode.length == 0 || profile_.postcode != said.postcode) return false;
    if (verdict_ != Verdict::confirmed) profile_.postcode = {};
    return true;
  }
  bool operator()(const TravelFound& said) const {
    Travel& held = profile_.travel;
    const Travel& asked = said.travel;
    bool found = asked.max_distance &&
                 reset(held.max_distance, held.max_distance == asked.max_distance, verdict_);
    found |= asked.max_minutes &&
             reset(held.max_minutes, held.max_minutes == asked.max_minutes, verdict_);
    for (const TravelMode mode : asked.modes) {
      found |= erase(held.modes, [&](TravelMode other) { return other == mode; });
    }
    return found;
  }
  bool operator()(const ExperienceFound& said) const {
    bool found = false;
    for (Claim& claim : profile_.claims) {
      const bool named = std::ranges::find(said.with, claim.skill) != said.with.end();
      found |= named && reset(claim.duration, claim.duration == said.least, verdict_);
    }
    return found;
  }
  bool operator()(const StartFound& said) const {
    return reset(profile_.ready_by, said.date && profile_.ready_by == said.date, verdict_);
  }
  bool operator()(const ScreeningFound&) const { return false; }

 private:
  static TextClaim claim_of(ClaimValue what, std::string_view label) {
    TextClaim claim;
    claim.what = std::move(what);
    claim.label = label;
    return claim;
  }

  /// Sets the status of all that fit, or takes them away. A lacking that is taken back says nothing
  /// of what is held.
  template <class T, class Fits>
  bool judge(std::vector<T>& list, Fits fits) const {
    if (verdict_ == Verdict::gone) {
      const bool lacking = is_of_lacking(correction_);
      return std::erase_if(list, [&](const T& held) {
               return fits(held) && (!lacking || held.status == ClaimStatus::denied);
             }) > 0;
    }
    bool found = false;
    for (T& held : list) {
      if (!fits(held)) continue;
      held.status = verdict_ == Verdict::confirmed ? ClaimStatus::confirmed : ClaimStatus::denied;
      found = true;
    }
    return found;
  }

  /// Of what has no status a denial takes away.
  template <class T, class Fits>
  bool erase(std::vector<T>& list, Fits fits) const {
    if (verdict_ == Verdict::confirmed) return std::ranges::any_of(list, fits);
    return std::erase_if(list, fits) > 0;
  }

  SeekerProfile& profile_;
  const Correction& correction_;
  Verdict verdict_;
};

/// Makes room for what a person added: what there may be only one of, gives way.
class SeekerClearing {
 public:
  explicit SeekerClearing(SeekerProfile& profile) : profile_{profile} {}

  void operator()(const WorkingLevelFound&) const { profile_.working_level.reset(); }
  void operator()(const HoursFound&) const { profile_.hours.reset(); }
  void operator()(const AvailabilityFound& said) const {
    for (const DayCell& cell : cells_of(said)) {
      profile_
          .availability[static_cast<std::size_t>(cell.day)][static_cast<std::size_t>(cell.part)] =
          Works::unknown;
    }
  }
  void operator()(const WageFound& said) const {
    if (said.unit == WageUnit::hour) profile_.min_hourly_wage.reset();
  }
  void operator()(const ConditionFound& said) const {
    std::erase_if(profile_.wishes,
                  [&](const ConditionWish& held) { return held.condition == said.condition; });
  }
  void operator()(const PlaceFound& said) const {
    if (said.postcode.length > 0) profile_.postcode = {};
  }
  void operator()(const TravelFound& said) const {
    if (said.travel.max_distance) profile_.travel.max_distance.reset();
    if (said.travel.max_minutes) profile_.travel.max_minutes.reset();
  }
  void operator()(const StartFound& said) const {
    if (said.date) profile_.ready_by.reset();
  }
  /// Levels that a person gives replace what was read.
  void operator()(const LanguageFound& said) const {
    if (std::ranges::none_of(said.parts, [](const auto& part) { return part.has_value(); })) return;
    std::erase_if(profile_.languages,
                  [&](const LanguageSkill& held) { return held.language == said.language; });
  }
  template <class Found>
  void operator()(const Found&) const {}

 private:
  SeekerProfile& profile_;
};

/// A wish of a skill, a certificate, a language, a job or an education stands in no field.
bool is_mere_wish(const Correction& correction) {
  if (correction.stance != Stance::wants) return false;
  const ClaimValue& what = *correction.what;
  return std::holds_alternative<SkillFound>(what) ||
         std::holds_alternative<CertificateFound>(what) ||
         std::holds_alternative<LanguageFound>(what) ||
         std::holds_alternative<OccupationFound>(what) ||
         std::holds_alternative<EducationFound>(what);
}

}  // namespace

void RowCorrection::correct(SeekerProfile& profile) {
  for (std::size_t i = 0; i < corrections_.size(); ++i) {
    const Correction& correction = corrections_[i];
    if (!correction.what || is_mere_wish(correction)) continue;
    if (correction.action == CorrectionAction::added) {
      std::visit(SeekerClearing{profile}, *correction.what);
      apply(added_alone(correction, TextSubject::cv), profile);
    }
    if (std::visit(SeekerCorrector{profile, correction}, *correction.what)) found_[i] = true;
  }
}

}  // namespace overstap
