// SPDX-License-Identifier: Apache-2.0
#include "assess.h"

#include <variant>

#include "judge.h"
#include "offers.h"

namespace overstap {
namespace {

void set(Requirement& requirement, RequirementKind kind, const Judgement& judged) {
  requirement.kind = kind;
  requirement.state = judged.state;
  requirement.reason = judged.reason;
}

Requirement judge_demand(const Case& asked, std::uint32_t index) {
  const Demand& demand = asked.vacancy.demands[index];
  Requirement requirement;
  requirement.force = demand.force;
  requirement.demand = index;
  requirement.deciding = demand.force != Force::wished &&
                         demand.needed.at != NeededAt::before_task &&
                         demand.needed.at != NeededAt::after_selection;
  if (const auto* skill = std::get_if<SkillDemand>(&demand.what)) {
    set(requirement, RequirementKind::skill, judge_skill(asked, *skill));
    const bool counts = is_scored(asked.market.taxonomy().record(skill->skill));
    requirement.deciding = requirement.deciding && counts;
  } else if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
    set(requirement, RequirementKind::diploma, judge_diploma(asked, *diploma));
  } else if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
    set(requirement, RequirementKind::working_level, judge_working_level(asked, *level));
  } else if (const auto* certificate = std::get_if<CertificateDemand>(&demand.what)) {
    set(requirement, RequirementKind::certificate, judge_certificate(asked, *certificate));
  } else if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    set(requirement, RequirementKind::language, judge_language(asked, *language));
  } else if (const auto* experience = std::get_if<ExperienceYearsDemand>(&demand.what)) {
    set(requirement, RequirementKind::experience, judge_experience(asked, *experience));
  } else {
    requirement.kind = RequirementKind::screening;
  }
  if (requirement.kind == RequirementKind::screening ||
      demand.needed.at == NeededAt::after_selection) {
    requirement.deciding = false;
    requirement.later = true;
    requirement.state = State::unknown;
    requirement.reason = Reason::later;
  }
  return requirement;
}

void judge_all(const Case& asked, std::vector<Requirement>& requirements) {
  for (std::uint32_t i = 0; i < asked.vacancy.demands.size(); ++i) {
    requirements.push_back(judge_demand(asked, i));
  }
  requirements.push_back(judge_hours(asked));
  requirements.push_back(judge_roster(asked));
  requirements.push_back(judge_travel(asked));
  if (auto contract = judge_contract(asked)) requirements.push_back(std::move(*contract));
  if (auto wage = judge_wage(asked)) requirements.push_back(std::move(*wage));
  if (auto start = judge_start(asked)) requirements.push_back(std::move(*start));
  for (const ConditionWish& wish : asked.seeker.wishes) {
    requirements.push_back(judge_wish(asked, wish));
  }
}

void enter(const Case& asked, const GapPlan& plan, Requirement& requirement) {
  requirement.stale_offer = plan.stale_offer;
  if (!plan.offer) return;
  requirement.offers.push_back(*plan.offer);
  requirement.weeks = asked.market.trainings()[plan.offer->index()].weeks;
  const Demand& demand = asked.vacancy.demands[*requirement.demand];
  requirement.start_moves = requirement.deciding && demand.needed.at == NeededAt::start &&
                            requirement.weeks->max.value > 0;
}

/// Offers for what is not met: the deciding gaps planned together, each of the others by itself.
std::optional<Range<Weeks>> add_offers(const Case& asked, std::vector<Requirement>& requirements) {
  std::vector<Gap> gaps;
  std::vector<Requirement*> deciding;
  for (Requirement& requirement : requirements) {
    if (requirement.state != State::not_met || !requirement.demand || requirement.later) continue;
    const Demand& demand = asked.vacancy.demands[*requirement.demand];
    const Gap gap{&demand, deadline_of(demand, asked.market.weights())};
    if (requirement.deciding) {
      gaps.push_back(gap);
      deciding.push_back(&requirement);
    } else {
      enter(asked, plan_offers(asked, std::span{&gap, 1}).gaps.front(), requirement);
    }
  }
  if (gaps.empty()) return std::nullopt;
  const OfferPlan plan = plan_offers(asked, gaps);
  for (std::size_t i = 0; i < gaps.size(); ++i) enter(asked, plan.gaps[i], *deciding[i]);
  return plan.weeks;
}

}  // namespace

bool is_obstacle(const Requirement& requirement) {
  return requirement.deciding && !requirement.later && requirement.state == State::not_met &&
         requirement.offers.empty();
}

Block block_of(std::span<const Requirement> requirements) {
  Block block = Block::certain;
  for (const Requirement& requirement : requirements) {
    if (!requirement.deciding || requirement.later) continue;
    if (is_obstacle(requirement)) return Block::out;
    if (requirement.state == State::not_met) block = Block::obtainable;
    if (requirement.state == State::unknown && block == Block::certain) block = Block::possible;
  }
  return block;
}

void assess_into(const Snapshot& market, const SeekerProfile& seeker, const SeekerState& state,
                 const Vacancy& vacancy, May& out) {
  const Case asked{market, seeker, state, vacancy};
  out.requirements.clear();
  out.weeks.reset();
  out.unknowns = 0;
  judge_all(asked, out.requirements);
  const auto weeks = add_offers(asked, out.requirements);
  out.block = block_of(out.requirements);
  if (out.block == Block::obtainable) out.weeks = weeks;
  int obstacles = 0;
  bool employer_only = true;
  for (const Requirement& requirement : out.requirements) {
    if (is_obstacle(requirement)) {
      ++obstacles;
      employer_only = employer_only && requirement.force != Force::legal && !requirement.of_person;
    }
    const bool open =
        requirement.deciding && !requirement.later && requirement.state == State::unknown;
    if (open) ++out.unknowns;
  }
  out.near_miss = obstacles == 1 && employer_only;
}

May assess(const Snapshot& market, const SeekerProfile& seeker, const SeekerState& state,
           const Vacancy& vacancy) {
  May may;
  assess_into(market, seeker, state, vacancy, may);
  return may;
}

}  // namespace overstap
