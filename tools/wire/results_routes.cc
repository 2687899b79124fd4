// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/try.h"
#include "tools/wire/results.h"

namespace overstap::wire {
namespace {

/// Adds what a step gives to what is held; the stronger stays.
void gain(std::vector<HeldSkill>& held, std::span<const HeldSkill> more) {
  for (const HeldSkill& skill : more) {
    const auto at = std::lower_bound(held.begin(), held.end(), skill.skill,
                                     [](const HeldSkill& h, SkillId id) { return h.skill < id; });
    if (at != held.end() && at->skill == skill.skill) {
      at->strength = std::max(at->strength, skill.strength);
    } else {
      held.insert(at, skill);
    }
  }
}

StepCoverage coverage_of(const Snapshot& market, std::span<const HeldSkill> held, OccupationId to) {
  const Taxonomy& taxonomy = market.taxonomy();
  ShownSkills shown{taxonomy.skill_count()};
  shown.assign(held, market.closeness());
  StepCoverage out;
  std::vector<std::pair<std::int64_t, SkillId>> missing;
  for (const OccupationSkill& asked : taxonomy.skills_of(to)) {
    const std::int64_t weight =
        asked_weight(taxonomy, asked.skill, asked.relevance, market.weights());
    if (weight == 0) continue;
    const bool is_shown = shown[asked.skill].points > 0;
    if (taxonomy.record(asked.skill).reuse == SkillReuse::transversal) {
      ++out.counts.general_asked;
      out.counts.general_shown += is_shown ? 1 : 0;
      continue;
    }
    ++out.counts.asked;
    out.counts.shown += is_shown ? 1 : 0;
    if (!is_shown) missing.emplace_back(-weight, asked.skill);
  }
  std::sort(missing.begin(), missing.end());
  for (const auto& [weight, skill] : missing) out.missing.push_back(skill);
  return out;
}

std::vector<StepCoverage> coverage_of(const Snapshot& market, std::vector<HeldSkill> held,
                                      const Route& route) {
  std::vector<StepCoverage> out;
  for (const RouteStep& step : route.steps) {
    out.push_back(coverage_of(market, held, step.to));
    gain(held, skills_gained(market.route_market(), step));
  }
  return out;
}

bool speaks_of(const Statement& statement, OccupationId goal) {
  const auto holds = [&](const std::vector<OccupationId>& ids) {
    return std::find(ids.begin(), ids.end(), goal) != ids.end();
  };
  return holds(statement.to) || (statement.both_ways && holds(statement.from)) ||
         (statement.kind != StatementKind::edge && holds(statement.from));
}

EntryGap direct_gap(const Snapshot& market, const Subject& subject, OccupationId to, Date as_of) {
  CareerState state;
  if (subject.seeker != nullptr) {
    state = seeker_state(market, *subject.seeker, as_of).career;
  } else {
    state = state_from_occupation(market.taxonomy(), *subject.from, market.weights());
  }
  return entry_gap(market.taxonomy(), market.entries(), market.trainings(), state, to);
}

}  // namespace

Result<RoutesResult> collect_routes(const SnapshotPtr& market, const Subject& subject,
                                    OccupationId to, Date as_of, const RouteOptions& options) {
  const TransitionPlanner planner{market};
  RoutesResult result;
  result.subject = subject;
  result.to = to;
  result.max_steps = options.max_steps;
  const auto origins = origins_of(subject);
  result.already = std::find(origins.begin(), origins.end(), to) != origins.end();
  std::vector<HeldSkill> held;
  if (subject.seeker != nullptr) {
    OVERSTAP_TRY_ASSIGN(result.routes, planner.routes(*subject.seeker, to, options, as_of));
    held = seeker_state(*market, *subject.seeker, as_of).career.held;
  } else {
    OVERSTAP_TRY_ASSIGN(result.routes, planner.routes(*subject.from, to, options));
    held = skills_given_by(market->taxonomy(), *subject.from, market->weights());
  }
  for (const Route& route : result.routes) {
    result.coverage.push_back(coverage_of(*market, held, route));
  }
  const auto statements = market->statements();
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    if (speaks_of(statements[i], to)) result.statements.push_back(i);
  }
  if (result.routes.empty()) result.direct = direct_gap(*market, subject, to, as_of);
  return result;
}

}  // namespace overstap::wire
