// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/corrections/one_claim.h"

namespace overstap {
namespace {

/// Applies one correction to what a vacancy holds; what is denied goes. Every call tells whether
/// the vacancy holds that.
class VacancyCorrector {
 public:
  VacancyCorrector(Vacancy& vacancy, const Correction& correction)
      : vacancy_{vacancy},
        correction_{correction},
        stays_{verdict_of(correction) == Verdict::confirmed} {}

  bool operator()(const SkillFound& said) const {
    return demand<SkillDemand>([&](const SkillDemand& asked) { return asked.skill == said.skill; });
  }
  bool operator()(const CertificateFound& said) const {
    return demand<CertificateDemand>(
        [&](const CertificateDemand& asked) { return asked.certificate == said.certificate; });
  }
  bool operator()(const LanguageFound& said) const {
    return demand<LanguageDemand>(
        [&](const LanguageDemand& asked) { return asked.language == said.language; });
  }
  bool operator()(const EducationFound& said) const {
    return demand<DiplomaDemand>(
        [&](const DiplomaDemand& asked) { return said.education.level == asked.level; });
  }
  bool operator()(const WorkingLevelFound& said) const {
    return demand<WorkingLevelDemand>(
        [&](const WorkingLevelDemand& asked) { return asked.level == said.level; });
  }
  bool operator()(const ExperienceFound& said) const {
    return demand<ExperienceYearsDemand>([&](const ExperienceYearsDemand& asked) {
      return said.least == asked.months && said.in == asked.in;
    });
  }
  bool operator()(const ScreeningFound& said) const {
    return demand<ScreeningDemand>(
        [&](const ScreeningDemand& asked) { return asked.screening == said.screening; });
  }
  bool operator()(const OccupationFound& said) const {
    return said.occupation && reset(vacancy_.occupation, vacancy_.occupation == said.occupation);
  }
  bool operator()(const HoursFound& said) const {
    return reset(vacancy_.hours, vacancy_.hours == said.hours);
  }
  bool operator()(const AvailabilityFound& said) const {
    // Built as a vacancy would hold it, so that both are written in one way.
    Vacancy alone;
    apply(added_alone(correction_, TextSubject::vacancy), alone);
    Roster &held = vacancy_.roster, &asked = alone.roster;
    bool found =
        said.self_rostering != Answer::unknown && held.self_rostering == said.self_rostering;
    if (found && !stays_) held.self_rostering = Answer::unknown;
    for (const RosterWindow& window : asked.windows) found |= erase(held.windows, window);
    for (auto number : {&Roster::evenings_per_week, &Roster::saturdays_per_4_weeks,
                        &Roster::sundays_per_4_weeks}) {
      found |= asked.*number && reset(held.*number, held.*number == asked.*number);
    }
    if (!asked.ends_at.empty() && held.ends_at == asked.ends_at) {
      found = true;
      if (!stays_) held.ends_at.clear();
    }
    return found;
  }
  bool operator()(const ContractFound& said) const {
    return said.kind && erase(vacancy_.contracts, *said.kind);
  }
  bool operator()(const WageFound& said) const {
    Wage& wage = vacancy_.wage;
    return said.unit == WageUnit::hour && reset(wage.hourly, wage.hourly == said.gross);
  }
  bool operator()(const ConditionFound& said) const {
    if (vacancy_.conditions[said.condition] != said.answer) return false;
    if (!stays_) vacancy_.conditions.set(said.condition, Answer::unknown);
    return true;
  }
  bool operator()(const PlaceFound& said) const {
    if (said.postcode.length == 0 || vacancy_.postcode != said.postcode) return false;
    if (!stays_) vacancy_.postcode = {};
    return true;
  }
  bool operator()(const TravelFound&) const { return false; }
  bool operator()(const StartFound& said) const {
    return said.date && reset(vacancy_.start, vacancy_.start == said.date);
  }

 private:
  template <class T>
  bool reset(std::optional<T>& field, bool same) const {
    if (same && !stays_) field.reset();
    return same;
  }
  template <class T>
  bool erase(std::vector<T>& list, const T& value) const {
    if (stays_) return std::ranges::find(list, value) != list.end();
    return std::erase(list, value) > 0;
  }

  [[nodiscard]] std::optional<Force> force() const {
    if (correction_.stance == Stance::legal) return Force::legal;
    if (correction_.stance == Stance::required) return Force::required;
    if (correction_.stance == Stance::wished) return Force::wished;
    return std::nullopt;
  }

  template <class What, class Fits>
  bool demand(Fits fits) const {
    const auto meant = [&](const Demand& held) {
      const auto* const what = std::get_if<What>(&held.what);
      return what != nullptr && fits(*what) && (!force() || held.force == *force());
    };
    if (stays_) return std::ranges::any_of(vacancy_.demands, meant);
    return std::erase_if(vacancy_.demands, meant) > 0;
  }

  Vacancy& vacancy_;
  const Correction& correction_;
  bool stays_;
};

/// Makes room for what a person added: the same demand with another force, and what there may be
/// only one of, give way.
class VacancyClearing {
 public:
  VacancyClearing(Vacancy& vacancy, const Correction& correction)
      : vacancy_{vacancy}, correction_{correction} {}

  void operator()(const OccupationFound& said) const {
    if (said.occupation) vacancy_.occupation.reset();
  }
  void operator()(const HoursFound&) const { vacancy_.hours.reset(); }
  void operator()(const WageFound& said) const {
    if (said.unit == WageUnit::hour) vacancy_.wage.hourly.reset();
  }
  void operator()(const ConditionFound& said) const {
    vacancy_.conditions.set(said.condition, Answer::unknown);
  }
  void operator()(const PlaceFound& said) const {
    if (said.postcode.length > 0) vacancy_.postcode = {};
  }
  void operator()(const StartFound& said) const {
    if (said.date) vacancy_.start.reset();
  }
  void operator()(const ContractFound&) const {}
  void operator()(const AvailabilityFound& said) const {
    for (const Frequency& frequency : said.frequencies) {
      using Unit = Frequency::Unit;
      Roster& roster = vacancy_.roster;
      if (frequency.unit == Unit::evenings) roster.evenings_per_week.reset();
      if (frequency.unit == Unit::saturdays) roster.saturdays_per_4_weeks.reset();
      if (frequency.unit == Unit::sundays) roster.sundays_per_4_weeks.reset();
    }
  }
  void operator()(const TravelFound&) const {}
  template <class Demanded>
  void operator()(const Demanded& said) const {
    Correction any = correction_;
    any.action = CorrectionAction::removed;
    any.stance.reset();
    (void)VacancyCorrector{vacancy_, any}(said);
  }

 private:
  Vacancy& vacancy_;
  const Correction& correction_;
};

}  // namespace

void RowCorrection::correct(Vacancy& vacancy) {
  for (std::size_t i = 0; i < corrections_.size(); ++i) {
    const Correction& correction = corrections_[i];
    if (!correction.what) continue;
    const bool offered = correction.stance == Stance::offered;
    if (correction.action == CorrectionAction::added) {
      if (!offered) std::visit(VacancyClearing{vacancy, correction}, *correction.what);
      apply(added_alone(correction, TextSubject::vacancy), vacancy);
    }
    if (std::visit(VacancyCorrector{vacancy, correction}, *correction.what)) found_[i] = true;
  }
}

}  // namespace overstap
