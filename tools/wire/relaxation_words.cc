// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string demand_name(const Scope& scope, const Vacancy& vacancy, std::uint32_t index) {
  Requirement requirement;
  requirement.demand = index;
  return requirement_name(scope, vacancy, requirement);
}

std::string evenings_words(const Scope& scope, int n) {
  if (n == 0) return scope.say(Word::relax_no_evening);
  return n == 1 ? scope.say(Word::relax_evening)
                : scope.say(Word::relax_evenings, {std::to_string(n)});
}

}  // namespace

std::string change_words(const Scope& scope, const Vacancy& vacancy, const VacancyChange& change) {
  const auto arrow = [&](const std::string& from, const std::string& to) {
    return scope.say(Word::relax_change, {from, to});
  };
  const std::string name =
      change.demand ? demand_name(scope, vacancy, *change.demand) : std::string{};
  switch (change.kind) {
    case VacancyChange::Kind::lower: {
      Vacancy changed = vacancy;
      apply(change, changed);
      return arrow(name, demand_name(scope, changed, *change.demand));
    }
    case VacancyChange::Kind::later: {
      const Weeks later = change.to.needed.weeks;
      return scope.say(Word::relax_later, {name, weeks(scope.language, {later, later})});
    }
    case VacancyChange::Kind::drop:
      return scope.say(Word::relax_drop, {name});
    case VacancyChange::Kind::fewer_evenings:
      return arrow(evenings_words(scope, change.evenings + 1),
                   evenings_words(scope, change.evenings));
    case VacancyChange::Kind::fewer_hours:
      return arrow(hours(scope.language, *vacancy.hours),
                   scope.say(Word::relax_hours, {std::to_string(change.min_hours.value)}));
  }
  return {};
}

std::vector<std::string> change_words(const Scope& scope, const Vacancy& vacancy,
                                      const Relaxation& relaxation) {
  std::vector<std::string> words;
  for (const VacancyChange& change : relaxation.changes) {
    words.push_back(change_words(scope, vacancy, change));
  }
  return words;
}

}  // namespace overstap::wire
