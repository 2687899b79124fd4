// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/try.h"
#include "tools/wire/map.h"
#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string clean(const Scope& scope, std::string_view text) {
  return screen_text(scope.language, text);
}

std::string can_words(const Scope& scope, Score can, const SkillCounts& counts) {
  if (!can.known()) return scope.say(Word::can_unknown);
  if (counts.asked == 0) return scope.say(Word::can_only_general);
  return scope.say(counts.asked == 1 ? Word::can_one : Word::can_many,
                   {std::to_string(counts.shown), std::to_string(counts.asked)});
}

std::string level_words(const Scope& scope, OccupationId occupation) {
  const auto level = scope.market.taxonomy().level(occupation);
  return level ? level_range(scope.language, *level) : std::string{};
}

std::string experience_words(const Scope& scope, Months amount) {
  if (amount.value == 0) return {};
  return scope.say(Word::about, {months(scope.language, amount)});
}

/// What a row says of an occupation and the gap before it.
MapRow row_to(const Scope& scope, OccupationId to, const EntryGap& gap) {
  MapRow row;
  row.to = scope.market.taxonomy().identifier(to);
  row.label = clean(scope, scope.label(to));
  row.kind = gap.kind;
  row.level = level_words(scope, to);
  row.learning_weeks = gap.learning;
  row.learning_unknown = gap.learning_unknown;
  if (gap.learning || gap.learning_unknown) row.learning = learning_words(scope, gap);
  return row;
}

std::vector<std::string> head_lines(const Scope& scope, Word sorted_by) {
  const MarketInfo& info = scope.market.info();
  return {clean(scope, scope.say(Word::page_date, {date_words(scope.language, scope.as_of),
                                                   info.name, hash_text(info.content_hash)})),
          scope.say(Word::sorted_by, {scope.say(sorted_by)})};
}

std::vector<std::string> origin_lines(const Scope& scope, const Subject& subject) {
  std::vector<std::string> lines{clean(scope, subject_name(scope, subject))};
  if (subject.seeker == nullptr) return lines;
  for (const OccupationId id : origins_of(subject)) lines.push_back(clean(scope, scope.label(id)));
  return lines;
}

void add_notes(const Scope& scope, MapContent& map) {
  map.notes.push_back(scope.say(Word::general_note));
  const bool clocks = std::any_of(map.rows.begin(), map.rows.end(), [](const MapRow& row) {
    return !row.learning.empty() || !row.experience.empty();
  });
  if (clocks) map.notes.push_back(scope.say(Word::route_clocks_note));
  const std::string stale = scope.say(Word::chance_mark_stale, {"", "", ""});
  const std::string mark = stale.substr(stale.rfind(','));  // `, oud)`
  const bool old = std::any_of(map.rows.begin(), map.rows.end(),
                               [&](const MapRow& row) { return row.chance.ends_with(mark); });
  if (old) map.notes.push_back(scope.say(Word::map_old));
  const std::string& attribution = scope.market.info().attribution;
  if (!attribution.empty()) {
    map.notes.push_back(clean(scope, scope.say(Word::attribution, {attribution})));
  }
}

// The neighbourhood.

enum class Place : std::uint8_t { named, resembling, step_up, later, none };

Place place_of(const Scope& scope, const TransitionList& list, const Transition& t) {
  if (!edges_among(scope.market, t.named).empty()) return Place::named;
  if (t.can.earned == 0) return Place::none;
  switch (standing_of(scope.market, list, t)) {
    case Standing::resembling:
      return Place::resembling;
    case Standing::step_up:
      return Place::step_up;
    case Standing::further:
      break;
  }
  return t.gap.kind == StepKind::after_experience ? Place::later : Place::none;
}

using Rows = std::vector<const Transition*>;

/// Takes from `list` what still fits, at most `most`.
void take(Rows& chosen, const Rows& list, std::size_t most, std::size_t limit) {
  for (const Transition* t : list) {
    if (most == 0 || chosen.size() == limit) return;
    if (std::find(chosen.begin(), chosen.end(), t) != chosen.end()) continue;
    chosen.push_back(t);
    --most;
  }
}

int column_of(StepKind kind) {
  if (kind == StepKind::now) return 0;
  return kind == StepKind::after_training ? 1 : 2;
}

Rows choose(const Scope& scope, const TransitionList& list, const Rows& fitting,
            std::size_t limit) {
  Rows named, resembling, step_up, later;
  for (const Transition* t : fitting) {
    switch (place_of(scope, list, *t)) {
      case Place::named:
        named.push_back(t);
        break;
      case Place::resembling:
        resembling.push_back(t);
        break;
      case Place::step_up:
        step_up.push_back(t);
        break;
      case Place::later:
        later.push_back(t);
        break;
      case Place::none:
        break;
    }
  }
  Rows chosen;
  take(chosen, named, (limit + 1) / 2, limit);
  take(chosen, later, limit / 4, limit);
  take(chosen, step_up, limit / 6, limit);
  for (const Rows* rest : {&resembling, &named, &later}) take(chosen, *rest, limit, limit);
  const auto rank = [&](const Transition* t) {
    return std::pair{column_of(t->gap.kind), std::find(fitting.begin(), fitting.end(), t)};
  };
  std::sort(chosen.begin(), chosen.end(),
            [&](const Transition* a, const Transition* b) { return rank(a) < rank(b); });
  return chosen;
}

bool fits(const Transition& t) { return t.wish_conflicts.empty() && t.roster_conflicts.empty(); }

MapRow row_of(const Scope& scope, const Transition& t) {
  MapRow row = row_to(scope, t.to, t.gap);
  row.counts = count_skills(t.contributions);
  row.can = can_words(scope, t.can, row.counts);
  row.chance = clean(scope, chance_mark(scope, t.chance));
  row.experience_months = t.gap.experience;
  row.experience = experience_words(scope, t.gap.experience);
  if (!row.experience.empty() && t.gap.experience_leading) {
    row.experience = scope.say(Word::map_leading, {row.experience});
  }
  row.computed = t.can.earned > 0;
  row.named = clean(scope, newest_source(scope, edges_among(scope.market, t.named)));
  if (t.observed) row.observed = clean(scope, observed_sentence(scope, *t.observed));
  return row;
}

std::string origin_identifier(const Scope& scope, const Subject& subject) {
  return subject.from ? std::string{scope.market.taxonomy().identifier(*subject.from)}
                      : subject.seeker->id;
}

Result<TransitionList> transitions_of(const SnapshotPtr& market, const Scope& scope,
                                      const Subject& subject) {
  const TransitionPlanner planner{market};
  const auto all =
      static_cast<int>(std::clamp<std::size_t>(market->taxonomy().occupation_count(), 1, 100'000));
  TransitionOptions options;
  options.max_results = all;
  options.as_of = scope.as_of;
  return subject.seeker != nullptr ? planner.transitions(*subject.seeker, options)
                                   : planner.transitions(*subject.from, options);
}

void add_neighbourhood_head(const Scope& scope, const Subject& subject, const TransitionList& list,
                            MapContent& map) {
  const bool person = subject.seeker != nullptr;
  map.title = scope.say(person ? Word::map_title_for : Word::map_title_from, {map.origin.front()});
  map.head = head_lines(scope, Word::sorted_transitions);
  if (list.unknown) {
    map.head.push_back(scope.say(Word::thin_profile));
  } else if (!person || list.provisional) {
    map.head.push_back(scope.say(person ? Word::provisional : Word::provisional_from));
  }
}

}  // namespace

Result<MapContent> collect_map(const SnapshotPtr& market, const Scope& scope,
                               const Subject& subject, int max_results) {
  OVERSTAP_TRY_ASSIGN(const TransitionList list, transitions_of(market, scope, subject));
  MapContent map;
  map.origin = origin_lines(scope, subject);
  add_neighbourhood_head(scope, subject, list, map);
  Rows fitting;
  for (const Transition& t : list.transitions) {
    if (fits(t)) fitting.push_back(&t);
  }
  const std::size_t aside = list.transitions.size() - fitting.size();
  if (list.unknown) fitting.clear();
  for (const Transition* t : choose(scope, list, fitting, static_cast<std::size_t>(max_results))) {
    MapRow row = row_of(scope, *t);
    row.step = static_cast<int>(map.rows.size()) + 1;
    row.from = origin_identifier(scope, subject);
    row.from_label = map.origin.front();
    map.rows.push_back(std::move(row));
  }
  map.description = scope.say(Word::map_desc, {std::to_string(map.rows.size())});
  if (map.rows.empty()) map.notes.push_back(scope.say(Word::list_empty));
  if (aside > 0) {
    const std::string n =
        scope.count(static_cast<std::int64_t>(aside), Word::turns_on_one, Word::turns_on_many);
    map.notes.push_back(scope.say(Word::map_aside, {n}));
  }
  add_notes(scope, map);
  return map;
}

// Routes.

namespace {

std::string route_learning(const Scope& scope, const Route& route) {
  if (route.learning.max.value == 0) {
    return scope.say(route.learning_unknown ? Word::duration_unknown : Word::learning_none);
  }
  const std::string time = weeks(scope.language, route.learning);
  return route.learning_unknown ? scope.say(Word::plus_unknown, {time}) : time;
}

MapRoute route_words(const Scope& scope, const Route& route, std::size_t index) {
  const std::string number = std::to_string(index + 1);
  const std::string steps = std::to_string(route.steps.size());
  std::string experience = experience_words(scope, route.experience);
  if (experience.empty()) experience = scope.say(Word::experience_none);
  return {scope.say(route.steps.size() == 1 ? Word::route_one : Word::route_many, {number, steps}),
          scope.say(Word::route_clocks, {route_learning(scope, route), experience})};
}

/// Who names the step from any of `from`.
std::string named_by(const Scope& scope, const std::vector<OccupationId>& from, OccupationId to) {
  const auto holds = [](const std::vector<OccupationId>& ids, OccupationId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  std::vector<StatementId> named;
  const auto statements = scope.market.statements();
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    if (s.kind != StatementKind::edge) continue;
    const bool says = std::any_of(from.begin(), from.end(), [&](OccupationId origin) {
      return (holds(s.from, origin) && holds(s.to, to)) ||
             (s.both_ways && holds(s.to, origin) && holds(s.from, to));
    });
    if (says) named.push_back(StatementId{i});
  }
  const std::string source = newest_source(scope, named);
  return source.empty() ? scope.say(Word::map_sources) : source;
}

MapRow step_row(const Scope& scope, const RoutesResult& result, std::size_t r, std::size_t s) {
  const RouteStep& step = result.routes[r].steps[s];
  MapRow row = row_to(scope, step.to, step.gap);
  row.route = static_cast<int>(r) + 1;
  row.step = static_cast<int>(s) + 1;
  row.counts = result.coverage[r][s].counts;
  row.can = can_words(scope, step.fit, row.counts);
  row.chance =
      clean(scope,
            chance_mark(scope, chance_of(scope.market, step.to, region_of(scope, result.subject))));
  row.experience_months = step.stay;
  row.experience = experience_words(scope, step.stay);
  if (!row.experience.empty()) {
    row.experience = scope.say(Word::map_stay, {row.experience, scope.label(step.stay_in)});
    row.experience = clean(scope, row.experience);
  }
  row.computed = step.fit.earned > 0;
  std::vector<OccupationId> from = origins_of(result.subject);
  if (s > 0) from = {result.routes[r].steps[s - 1].to};
  if (step.named) row.named = clean(scope, named_by(scope, from, step.to));
  row.from = s > 0 ? std::string{scope.market.taxonomy().identifier(from.front())}
                   : origin_identifier(scope, result.subject);
  row.from_label =
      clean(scope, s > 0 ? scope.label(from.front()) : subject_name(scope, result.subject));
  return row;
}

void no_route(const Scope& scope, const RoutesResult& result, MapContent& map) {
  if (result.already) {
    map.notes.push_back(scope.say(Word::route_already));
  } else if (origins_of(result.subject).empty()) {
    map.notes.push_back(scope.say(Word::route_no_origin));
  } else {
    map.notes.push_back(scope.say(Word::route_none, {std::to_string(result.max_steps)}));
    if (!result.direct) return;
    for (std::string& obstacle : obstacle_sentences(scope, *result.direct)) {
      map.notes.push_back(clean(scope, obstacle));
    }
  }
}

}  // namespace

MapContent map_of(const Scope& scope, const RoutesResult& result) {
  MapContent map;
  map.origin = origin_lines(scope, result.subject);
  const std::string goal = clean(scope, scope.label(result.to));
  map.title = scope.say(Word::map_title_routes, {goal, map.origin.front()});
  map.head = head_lines(scope, Word::sorted_routes);
  map.goal = {goal};
  for (std::size_t r = 0; r < result.routes.size(); ++r) {
    map.routes.push_back(route_words(scope, result.routes[r], r));
    for (std::size_t s = 0; s < result.routes[r].steps.size(); ++s) {
      map.rows.push_back(step_row(scope, result, r, s));
    }
  }
  map.description = scope.say(Word::map_desc_routes, {std::to_string(map.routes.size()), goal});
  if (map.rows.empty()) no_route(scope, result, map);
  add_notes(scope, map);
  if (!map.rows.empty()) map.notes.push_back(scope.say(Word::route_assumes));
  return map;
}

}  // namespace overstap::wire
