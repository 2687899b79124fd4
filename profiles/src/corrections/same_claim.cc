// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/corrections/same_claim.h"

#include "overstap/profiles/text.h"

namespace overstap {
namespace {

template <class T>
bool fits(const std::optional<T>& said, const std::optional<T>& held) {
  return !said || said == held;
}

bool fits(const std::string& said, const std::string& held) {
  return said.empty() || fold_key(said) == fold_key(held);
}

bool fits(Answer said, Answer held) { return said == Answer::unknown || said == held; }

/// Compares what a correction says with a claim of the same kind.
class Comparison {
 public:
  Comparison(const Correction& correction, const TextClaim& claim)
      : correction_{correction}, claim_{claim} {}

  bool operator()(const SkillFound& said) const { return held(said).skill == said.skill; }
  bool operator()(const OccupationFound& said) const {
    const auto& found = held(said);
    const bool work = said.occupation ? found.occupation == said.occupation
                                      : !found.occupation &&
                                            fold_key(correction_.label) == fold_key(claim_.label);
    return work && fits(said.from, found.from);
  }
  bool operator()(const CertificateFound& said) const {
    return held(said).certificate == said.certificate;
  }
  bool operator()(const LanguageFound& said) const { return held(said).language == said.language; }
  bool operator()(const EducationFound& said) const {
    const Education &a = said.education, &b = held(said).education;
    const bool names = a.level || !a.field.empty();
    if (!names && (b.level || !b.field.empty())) return false;
    return fits(a.level, b.level) && fits(a.field, b.field) && fits(a.abroad, b.abroad);
  }
  bool operator()(const WorkingLevelFound& said) const { return held(said).level == said.level; }
  bool operator()(const HoursFound& said) const { return held(said).hours == said.hours; }
  bool operator()(const AvailabilityFound& said) const {
    const auto& found = held(said);
    return said.days == found.days && said.parts == found.parts && said.from == found.from &&
           said.until == found.until && said.ends_at == found.ends_at &&
           said.works == found.works && said.frequencies == found.frequencies;
  }
  bool operator()(const ContractFound& said) const { return held(said).name == said.name; }
  bool operator()(const WageFound& said) const {
    const auto& found = held(said);
    return said.unit == found.unit && said.gross == found.gross;
  }
  bool operator()(const ConditionFound& said) const {
    return held(said).condition == said.condition && held(said).answer == said.answer;
  }
  bool operator()(const PlaceFound& said) const {
    const auto& found = held(said);
    return (said.postcode.length == 0 || said.postcode == found.postcode) &&
           fits(said.name, found.name);
  }
  bool operator()(const TravelFound& said) const { return held(said).travel == said.travel; }
  bool operator()(const ExperienceFound& said) const {
    const auto& found = held(said);
    return fits(said.least, found.least) && said.in == found.in && said.with == found.with &&
           fits(said.in_label, found.in_label);
  }
  bool operator()(const StartFound& said) const {
    const auto& found = held(said);
    return said.date == found.date && said.immediately == found.immediately &&
           said.after == found.after;
  }
  bool operator()(const ScreeningFound& said) const {
    return held(said).screening == said.screening;
  }

 private:
  template <class Found>
  const Found& held(const Found&) const {
    return std::get<Found>(claim_.what);
  }

  const Correction& correction_;
  const TextClaim& claim_;
};

}  // namespace

bool speaks_of(const Correction& correction, const TextClaim& claim) {
  if (!correction.what || correction.what->index() != claim.what.index()) return false;
  return std::visit(Comparison{correction, claim}, *correction.what);
}

Verdict verdict_of(const Correction& correction) {
  using enum CorrectionAction;
  const bool right = correction.action == added || correction.action == confirmed;
  if (is_of_lacking(correction)) return right ? Verdict::denied : Verdict::gone;
  if (correction.action == removed) return Verdict::gone;
  return right ? Verdict::confirmed : Verdict::denied;
}

}  // namespace overstap
