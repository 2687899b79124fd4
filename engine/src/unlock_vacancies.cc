// SPDX-License-Identifier: Apache-2.0
#include "unlock_vacancies.h"

#include <algorithm>
#include <variant>

#include "requirements/assess.h"

namespace overstap {
namespace {

bool fails(const Requirement& requirement) {
  return requirement.deciding && !requirement.later && requirement.state == State::not_met;
}

/// Whether holding something may ever make the difference.
bool can_be_gained(const Requirement& requirement) {
  switch (requirement.kind) {
    case RequirementKind::skill:
    case RequirementKind::diploma:
    case RequirementKind::working_level:
    case RequirementKind::certificate:
    case RequirementKind::language:
      return true;
    default:
      return false;
  }
}

/// Judges a person with some items more.
class WithItems {
 public:
  WithItems(const UnlockCase& asked, std::initializer_list<const UnlockItem*> items)
      : asked_{asked}, profile_{asked.seeker} {
    for (const UnlockItem* item : items) give(asked, *item, profile_);
    state_ = seeker_state(asked.market, profile_, asked.as_of);
  }
  [[nodiscard]] bool reaches(std::uint32_t vacancy) {
    assess_into(asked_.market, profile_, state_, asked_.vacancies[vacancy], may_);
    return within_reach(may_.block);
  }

 private:
  const UnlockCase& asked_;
  SeekerProfile profile_;
  SeekerState state_;
  May may_;
};

}  // namespace

VacancyGains::VacancyGains(const UnlockCase& asked, const Traveller& traveller,
                           std::span<const UnlockCandidate> candidates)
    : asked_{asked}, candidates_{candidates}, items_(candidates.size()) {
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    for (const SkillId skill : candidates[i].gives) by_skill_.emplace(skill, i);
    if (candidates[i].gives_level) by_level_.push_back(i);
  }
  May may;
  for (std::uint32_t v = 0; v < asked.vacancies.size(); ++v) {
    assess_into(asked.market, asked.seeker, traveller.state, asked.vacancies[v], may);
    if (within_reach(may.block)) {
      ++now_;
    } else if (std::ranges::all_of(may.requirements, [](const Requirement& requirement) {
                 return !fails(requirement) || can_be_gained(requirement);
               })) {
      touch(asked.vacancies[v], v, may);
    }
  }
  for (std::uint32_t i = 0; i < items_.size(); ++i) {
    auto& [touched, opened] = items_[i];
    if (touched.empty()) continue;
    const auto repeated = std::ranges::unique(touched);
    touched.erase(repeated.begin(), repeated.end());
    WithItems person{asked, {&candidates[i].unlock.item}};
    std::ranges::copy_if(touched, std::back_inserter(opened),
                         [&](std::uint32_t v) { return person.reaches(v); });
  }
}

void VacancyGains::touch(const Vacancy& vacancy, std::uint32_t index, const May& may) {
  const auto giving = [&](SkillId skill) {
    const auto [first, last] = by_skill_.equal_range(skill);
    for (auto item = first; item != last; ++item) items_[item->second].touched.push_back(index);
  };
  for (const Requirement& requirement : may.requirements) {
    if (!fails(requirement)) continue;
    const auto& what = vacancy.demands[*requirement.demand].what;
    if (const auto* skill = std::get_if<SkillDemand>(&what)) {
      giving(skill->skill);
    } else if (const auto* paper = std::get_if<CertificateDemand>(&what)) {
      // A "no" to what a certificate covers is a "no" to the certificate.
      for (const SkillId shown :
           shown_by_certificate(asked_.market.taxonomy(), paper->certificate)) {
        giving(shown);
      }
    } else if (const auto* language = std::get_if<LanguageDemand>(&what)) {
      giving(language->language);
    } else {
      for (const std::uint32_t item : by_level_) items_[item].touched.push_back(index);
    }
  }
}

std::vector<std::uint32_t> VacancyGains::opened(std::uint32_t item, std::uint32_t other) const {
  const Touches &a = items_[item], &b = items_[other];
  std::vector<std::uint32_t> either, both, out;
  std::ranges::set_union(a.opened, b.opened, std::back_inserter(either));
  std::ranges::set_intersection(a.touched, b.touched, std::back_inserter(both));
  if (both.empty()) return either;
  std::ranges::set_difference(either, both, std::back_inserter(out));
  WithItems person{asked_, {&candidates_[item].unlock.item, &candidates_[other].unlock.item}};
  std::ranges::copy_if(both, std::back_inserter(out),
                       [&](std::uint32_t v) { return person.reaches(v); });
  std::ranges::sort(out);
  return out;
}

}  // namespace overstap
