// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/try.h"
#include "tools/wire/results.h"

namespace overstap::wire {
namespace {

constexpr int kQuestions = 5;

bool holds_any(const std::vector<OccupationId>& ids, const std::vector<OccupationId>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](OccupationId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  });
}

/// Statements about where the person comes from, and programmes that lead to what is shown.
std::vector<StatementId> statements_about(const Snapshot& market, const TransitionsResult& result) {
  const std::vector<OccupationId> origins = origins_of(result.subject);
  std::vector<OccupationId> shown;
  for (const auto* rows : {&result.named, &result.resembling, &result.step_up}) {
    for (const std::uint32_t i : *rows) shown.push_back(result.list.transitions[i].to);
  }
  const auto& from_planner = result.list.sector_statements;
  std::vector<StatementId> out;
  const auto statements = market.statements();
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    if (s.kind == StatementKind::edge) continue;
    const bool listed =
        std::find(from_planner.begin(), from_planner.end(), StatementId{i}) != from_planner.end();
    const bool leads = s.kind == StatementKind::programme && holds_any(s.to, shown);
    if (listed || leads || holds_any(s.from, origins)) out.push_back(StatementId{i});
  }
  return out;
}

}  // namespace

std::string subject_name(const Scope& scope, const Subject& subject) {
  if (subject.seeker != nullptr) return subject.seeker->id;
  return subject.from ? scope.label(*subject.from) : std::string{};
}

std::vector<OccupationId> origins_of(const Subject& subject) {
  std::vector<OccupationId> out;
  const auto add = [&](OccupationId id) {
    if (std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
  };
  if (subject.from) add(*subject.from);
  if (subject.seeker != nullptr) {
    for (const Employment& job : subject.seeker->employment) {
      if (job.occupation && job.status != ClaimStatus::denied) add(*job.occupation);
    }
  }
  return out;
}

Result<TransitionsResult> collect_transitions(const SnapshotPtr& market, const Subject& subject,
                                              std::span<const Vacancy> vacancies, Date as_of,
                                              std::optional<int> max_results) {
  const TransitionPlanner planner{market};
  const auto all =
      static_cast<int>(std::clamp<std::size_t>(market->taxonomy().occupation_count(), 1, 100'000));
  const TransitionOptions options{.max_results = all, .as_of = as_of, .region = std::nullopt};
  TransitionsResult result;
  result.subject = subject;
  result.vacancies = vacancies;
  if (subject.seeker != nullptr) {
    OVERSTAP_TRY_ASSIGN(result.list, planner.transitions(*subject.seeker, options));
    result.questions = planner.questions(*subject.seeker, vacancies, as_of, kQuestions);
  } else {
    OVERSTAP_TRY_ASSIGN(result.list, planner.transitions(*subject.from, options));
    result.list.provisional = true;
  }
  const bool few = subject.seeker != nullptr && result.list.provisional;
  const auto limit = static_cast<std::size_t>(
      max_results.value_or(few ? kProvisionalTransitions : kDefaultTransitions));
  static_cast<TransitionLists&>(result) = arrange(*market, result.list, limit);
  result.statements = statements_about(*market, result);
  if (result.list.observed.size() > limit) result.list.observed.resize(limit);
  return result;
}

}  // namespace overstap::wire
