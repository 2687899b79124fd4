// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/extraction.h"
#include "profiles/src/extract/terms/day_parts.h"

namespace overstap {
namespace {

/// Adds one claim to a profile. What the profile held before any text was read stays.
class SeekerApplier {
 public:
  SeekerApplier(SeekerProfile& profile, const TextClaim& claim)
      : profile_{profile}, claim_{claim} {}

  void operator()(const SkillFound& found) const {
    if (wants() || holds(profile_.claims, &Claim::skill, found.skill)) return;
    profile_.claims.push_back({.skill = found.skill,
                               .evidence = is_added() ? Evidence::stated : Evidence::text_span,
                               .status = status(),
                               .level = {},
                               .last_used = {},
                               .duration = found.duration,
                               .span = is_added() ? std::nullopt : std::optional{claim_.span}});
  }
  void operator()(const OccupationFound& found) const {
    if (claim_.stance != Stance::has) return;
    const auto same = [&](const Employment& job) {
      const bool work = found.occupation ? job.occupation == found.occupation
                                         : !job.occupation && job.label == claim_.label;
      return work && (!found.from || !job.from || job.from == found.from);
    };
    if (std::ranges::any_of(profile_.employment, same)) return;
    profile_.employment.push_back({.occupation = found.occupation,
                                   .label = found.occupation ? std::string{} : claim_.label,
                                   .from = found.from,
                                   .to = found.to,
                                   .current = found.current,
                                   .leading = found.leading,
                                   .status = status()});
  }
  void operator()(const CertificateFound& found) const {
    if (wants() || holds(profile_.certificates, &CertificateHeld::certificate, found.certificate)) {
      return;
    }
    profile_.certificates.push_back({.certificate = found.certificate,
                                     .date = found.date,
                                     .valid_until = found.valid_until,
                                     .upkeep = found.upkeep,
                                     .status = status()});
  }
  void operator()(const LanguageFound& found) const {
    if (wants() || holds(profile_.languages, &LanguageSkill::language, found.language)) return;
    profile_.languages.push_back({found.language, found.parts, status()});
  }
  void operator()(const EducationFound& found) const {
    if (claim_.stance != Stance::has) return;
    const Education& education = found.education;
    const auto same = [&](const Education& other) {
      return other.level == education.level && other.abroad == education.abroad &&
             (other.field.empty() || education.field.empty() || other.field == education.field);
    };
    if (std::ranges::none_of(profile_.education, same)) profile_.education.push_back(education);
  }
  void operator()(const WorkingLevelFound& found) const {
    if (claim_.stance != Stance::has || profile_.working_level) return;
    profile_.working_level = {found.level, WorkingLevelEvidence::stated};
  }
  void operator()(const HoursFound& found) const {
    if (!profile_.hours) profile_.hours = found.hours;
  }
  void operator()(const AvailabilityFound& found) const {
    for (const DayCell& cell : cells_of(found)) {
      Works& works = profile_.availability[static_cast<std::size_t>(cell.day)]
                                          [static_cast<std::size_t>(cell.part)];
      if (works == Works::unknown) works = cell.works;
    }
  }
  void operator()(const ContractFound& found) const {
    if (!found.kind || !wants()) return;
    // A wish leaves out no other kind: what somebody accepts is asked.
    std::vector<ContractKind>& kinds = profile_.prefers_contracts;
    if (std::ranges::find(kinds, *found.kind) == kinds.end()) kinds.push_back(*found.kind);
  }
  void operator()(const WageFound& found) const {
    if (profile_.min_hourly_wage || found.unit != WageUnit::hour) return;
    profile_.min_hourly_wage = found.gross.min;
  }
  void operator()(const ConditionFound& found) const {
    if (found.answer == Answer::unknown ||
        holds(profile_.wishes, &ConditionWish::condition, found.condition)) {
      return;
    }
    profile_.wishes.push_back(
        {found.condition, found.answer == Answer::yes ? Wish::yes : Wish::no});
  }
  void operator()(const PlaceFound& found) const {
    if (claim_.stance == Stance::has && profile_.postcode.length == 0) {
      profile_.postcode = found.postcode;
    }
  }
  void operator()(const TravelFound& found) const {
    if (claim_.stance == Stance::lacks) return;  // a car that somebody has not
    Travel& travel = profile_.travel;
    if (!travel.max_distance) travel.max_distance = found.travel.max_distance;
    if (!travel.max_minutes) travel.max_minutes = found.travel.max_minutes;
    for (const TravelMode mode : found.travel.modes) {
      if (std::ranges::find(travel.modes, mode) == travel.modes.end()) {
        travel.modes.push_back(mode);
      }
    }
  }
  void operator()(const ExperienceFound& found) const {
    if (claim_.stance != Stance::has || !found.least) return;
    for (Claim& claim : profile_.claims) {
      const bool named = std::ranges::find(found.with, claim.skill) != found.with.end();
      if (named && !claim.duration) claim.duration = found.least;
    }
  }
  void operator()(const StartFound& found) const {
    if (!profile_.ready_by) profile_.ready_by = found.date;
  }
  void operator()(const ScreeningFound&) const {}  // nobody "has" a VOG on file

 private:
  [[nodiscard]] bool wants() const { return claim_.stance == Stance::wants; }
  /// A claim that a person added rests on no words.
  [[nodiscard]] bool is_added() const { return claim_.span.part < 0; }
  [[nodiscard]] ClaimStatus status() const {
    return claim_.stance == Stance::lacks ? ClaimStatus::denied : claim_.status;
  }
  template <class T, class Member>
  static bool holds(const std::vector<T>& list, Member T::* member, Member value) {
    return std::ranges::any_of(list, [&](const T& item) { return item.*member == value; });
  }

  SeekerProfile& profile_;
  const TextClaim& claim_;
};

/// Whether a claim that a person denied still has a place in a profile: as denied.
bool is_kept(const TextClaim& claim) {
  if (claim.status != ClaimStatus::denied) return true;
  const bool has_status = std::holds_alternative<SkillFound>(claim.what) ||
                          std::holds_alternative<CertificateFound>(claim.what) ||
                          std::holds_alternative<LanguageFound>(claim.what) ||
                          std::holds_alternative<OccupationFound>(claim.what);
  return has_status && claim.stance == Stance::has;
}

}  // namespace

void apply(const Extraction& extraction, SeekerProfile& profile) {
  for (const TextClaim& claim : extraction.claims) {
    if (is_kept(claim)) std::visit(SeekerApplier{profile, claim}, claim.what);
  }
}

}  // namespace overstap
