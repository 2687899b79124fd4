// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kMissingShown = 3;
constexpr std::size_t kOtherTrainings = 3;

class RoutesPage {
 public:
  RoutesPage(const Scope& scope, const RoutesResult& result, Colour colour)
      : scope_{scope}, result_{result}, page_{scope.language, colour} {}

  std::string write() {
    head(page_, scope_,
         scope_.say(Word::head_routes, {scope_.label(result_.to)}) + " - " +
             subject_name(scope_, result_.subject),
         Word::sorted_routes);
    statements();
    if (result_.already) {
      page_.blank();
      page_.line(scope_.say(Word::route_already));
    }
    if (result_.routes.empty() && !result_.already) no_route();
    for (std::size_t i = 0; i < result_.routes.size(); ++i) route(i);
    page_.blank();
    if (!result_.routes.empty()) {
      page_.line(scope_.say(Word::route_clocks_note));
      page_.line(scope_.say(Word::route_assumes));
    }
    page_.line(scope_.say(Word::general_note));
    return page_.take();
  }

 private:
  void statements() {
    if (result_.statements.empty()) return;
    page_.heading(scope_.say(Word::route_goal_said));
    for (const std::uint32_t index : result_.statements) {
      page_.item("-", statement_sentence(scope_, scope_.market.statements()[index]));
    }
  }

  void no_route() {
    page_.blank();
    if (origins_of(result_.subject).empty()) {
      page_.line(scope_.say(Word::route_no_origin));
      page_.item("-", scope_.say(Word::ask_occupation));
      return;
    }
    page_.line(scope_.say(Word::route_none, {std::to_string(result_.max_steps)}));
    if (!result_.direct) return;
    const auto obstacles = obstacle_sentences(scope_, *result_.direct);
    for (const std::string& obstacle : obstacles) page_.item("-", obstacle);
    if (obstacles.empty()) page_.item("-", scope_.say(Word::route_unlike));
    other_trainings(result_.to, {});
  }

  std::string learning(const Route& route) const {
    if (route.learning.max.value == 0) {
      return scope_.say(route.learning_unknown ? Word::duration_unknown : Word::learning_none);
    }
    const std::string time = weeks(scope_.language, route.learning);
    return route.learning_unknown ? scope_.say(Word::plus_unknown, {time}) : time;
  }

  std::string experience(Months amount) const {
    if (amount.value == 0) return scope_.say(Word::experience_none);
    return scope_.say(Word::about, {months(scope_.language, amount)});
  }

  void route(std::size_t index) {
    const Route& route = result_.routes[index];
    const std::string number = std::to_string(index + 1);
    page_.heading(route.steps.size() == 1
                      ? scope_.say(Word::route_one, {number})
                      : scope_.say(Word::route_many, {number, std::to_string(route.steps.size())}));
    page_.line(scope_.say(Word::route_clocks, {learning(route), experience(route.experience)}), 1);
    if (route.levels_up > 0 || route.certificates > 0) {
      page_.line(scope_.say(Word::route_counts,
                            {std::to_string(route.levels_up), std::to_string(route.certificates)}),
                 1);
    }
    page_.line(evidence_of(route), 1);
    for (std::size_t s = 0; s < route.steps.size(); ++s) step(route, index, s);
  }

  /// Which steps a source names: what people are known to have done, beside what resembles.
  std::string evidence_of(const Route& route) const {
    std::vector<std::string> named;
    for (std::size_t s = 0; s < route.steps.size(); ++s) {
      if (route.steps[s].named) named.push_back(std::to_string(s + 1));
    }
    const bool only = route.steps.size() == 1;
    if (named.empty()) {
      return scope_.say(only ? Word::route_unnamed_only : Word::route_unnamed_all);
    }
    if (named.size() == route.steps.size()) {
      return scope_.say(only ? Word::route_named_only : Word::route_named_all);
    }
    return scope_.say(Word::route_named_some, {join(scope_.language, named, Word::list_and)});
  }

  /// Where months are still worked before a step: in an earlier one, or in the work of today.
  std::string stay_words(const Route& route, const RouteStep& step) const {
    const bool earlier = std::any_of(route.steps.begin(), route.steps.end(),
                                     [&](const RouteStep& s) { return s.to == step.stay_in; });
    return scope_.say(earlier ? Word::route_stay_first : Word::route_stay_on,
                      {experience(step.stay), scope_.label(step.stay_in)});
  }

  /// Where a step comes from: the step before, or what was done so far.
  std::vector<OccupationId> before(const Route& route, std::size_t index) const {
    if (index > 0) return {route.steps[index - 1].to};
    return origins_of(result_.subject);
  }

  void step(const Route& route, std::size_t route_index, std::size_t index) {
    const RouteStep& step = route.steps[index];
    const StepCoverage& coverage = result_.coverage[route_index][index];
    page_.card(std::to_string(index + 1) + ".", scope_.label(step.to));
    if (step.stay.value > 0) {
      page_.row(scope_.say(Word::row_experience), stay_words(route, step));
    }
    page_.row(scope_.say(Word::row_can), can_sentence(scope_, step.fit, coverage.counts));
    page_.row(scope_.say(Word::row_evidence),
              step.named
                  ? named_words(route, index)
                  : scope_.say(index == 0 ? Word::route_resembles : Word::route_resembles_step));
    for (const OccupationId from : before(route, index)) observed(from, step.to);
    page_.row(scope_.say(Word::row_missing),
              missing_sentence(scope_, coverage.missing, kMissingShown));
    page_.row(scope_.say(Word::row_attention),
              join_plain(obstacle_sentences(scope_, step.gap), " "));
    page_.row(scope_.say(Word::row_learning), learning_words(scope_, step.gap));
    for (const TrainingId id : step.gap.offers) {
      page_.row(scope_.say(Word::row_training),
                training_sentence(scope_, scope_.market.trainings()[id.index()]));
    }
    offers(step, route_index);
    page_.row(scope_.say(Word::row_unknown), unknowns(step));
    const Chance chance = chance_of(scope_.market, step.to, region_of(scope_, result_.subject));
    if (!chance.facts.empty()) {
      page_.row(scope_.say(Word::row_chance), chances_.of(scope_, chance, step.to));
    }
  }

  /// How many people were seen to make the step.
  void observed(OccupationId from, OccupationId to) {
    const auto moves = scope_.market.observed_moves();
    const ObservedMove* move = find_move(moves, from, to, std::nullopt);
    if (move == nullptr) return;
    const ObservedMoves seen{.counts = *move,
                             .reverse = reverse_of(moves, *move),
                             .share = share_of(move->persons, move->departures)};
    page_.row(scope_.say(Word::row_observed), observed_sentence(scope_, seen));
  }

  std::string named_words(const Route& route, std::size_t index) const {
    const OccupationId to = route.steps[index].to;
    const std::vector<OccupationId> from = before(route, index);
    std::vector<StatementId> named;
    const auto statements = scope_.market.statements();
    const auto holds = [](const std::vector<OccupationId>& ids, OccupationId id) {
      return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (std::uint32_t i = 0; i < statements.size(); ++i) {
      const Statement& s = statements[i];
      if (s.kind != StatementKind::edge) continue;
      for (const OccupationId origin : from) {
        const bool there = holds(s.from, origin) && holds(s.to, to);
        const bool back = s.both_ways && holds(s.to, origin) && holds(s.from, to);
        if (there || back) {
          named.push_back(StatementId{i});
          break;
        }
      }
    }
    const std::string source = newest_source(scope_, named);
    return source.empty() ? scope_.say(Word::route_named_plain)
                          : scope_.say(Word::route_named, {source});
  }

  /// Other ways to learn for an occupation stand once on the page.
  void offers(const RouteStep& step, std::size_t route_index) {
    const auto [seen, first] = offered_.emplace(step.to, route_index);
    if (first) return other_trainings(step.to, step.gap.offers);
    if (leads_to(step.to)) {
      page_.row(scope_.say(Word::row_training),
                scope_.say(Word::route_training_above, {std::to_string(seen->second + 1)}));
    }
  }

  bool leads_to(OccupationId to) const {
    const auto trainings = scope_.market.trainings();
    return std::any_of(trainings.begin(), trainings.end(), [&](const Training& training) {
      return std::find(training.leads_to.begin(), training.leads_to.end(), to) !=
             training.leads_to.end();
    });
  }

  /// Trainings and programmes that lead to the step's occupation beside those chosen.
  void other_trainings(OccupationId to, const std::vector<TrainingId>& chosen) {
    const auto trainings = scope_.market.trainings();
    std::size_t shown = 0;
    for (std::uint32_t i = 0; i < trainings.size() && shown < kOtherTrainings; ++i) {
      const auto& leads = trainings[i].leads_to;
      if (std::find(leads.begin(), leads.end(), to) == leads.end()) continue;
      if (std::find(chosen.begin(), chosen.end(), TrainingId{i}) != chosen.end()) continue;
      page_.row(scope_.say(Word::row_training),
                scope_.say(Word::route_other_training, {training_sentence(scope_, trainings[i])}));
      ++shown;
    }
  }

  std::string unknowns(const RouteStep& step) const {
    std::vector<std::string> parts;
    if (step.gap.diploma_unknown) parts.push_back(scope_.say(Word::ask_education));
    if (step.gap.learning_unknown) parts.push_back(scope_.say(Word::learning_no_offer));
    if (step.gap.experience_unknown) {
      parts.push_back(scope_.say(step.gap.experience_leading ? Word::ask_experience_leading
                                                             : Word::ask_experience));
    }
    if (!scope_.market.taxonomy().level(step.to)) {
      parts.push_back(scope_.say(Word::route_level_unknown));
    }
    return join_plain(parts, " ");
  }

  const Scope& scope_;
  const RoutesResult& result_;
  Page page_;
  ChanceWords chances_;
  std::map<OccupationId, std::size_t> offered_;  ///< by occupation: the route that showed it first
};

}  // namespace

std::string screen(const Scope& scope, const RoutesResult& result, Colour colour) {
  return RoutesPage{scope, result, colour}.write();
}

}  // namespace overstap::wire
