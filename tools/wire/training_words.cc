// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string duration(const Scope& scope, const Training& training) {
  if (!training.weeks) return scope.say(Word::duration_unknown);
  const std::string time = weeks(scope.language, *training.weeks);
  return is_estimate(scope, training.provenance) ? scope.say(Word::weeks_estimate, {time}) : time;
}

std::string gains(const Scope& scope, const Training& training) {
  std::vector<std::string> parts;
  for (const SkillId skill : training.gives) {
    if (scope.market.taxonomy().record(skill).kind == SkillKind::certificate) {
      parts.push_back(scope.label(skill));
    }
  }
  if (training.diploma_level) {
    parts.push_back(scope.say(Word::need_diploma, {term(scope.language, *training.diploma_level)}));
  }
  if (training.working_level) {
    parts.push_back(
        scope.say(Word::need_working_level, {term(scope.language, *training.working_level)}));
  }
  if (parts.empty()) return {};
  return scope.say(Word::training_gives, {join(scope.language, parts, Word::list_and)});
}

}  // namespace

std::string training_state(const Scope& scope, const Training& training) {
  const Date date = training.provenance.as_of;
  const std::string year = std::to_string(date.year);
  if (training.status == OfferStatus::ended) return scope.say(Word::ended_in, {year});
  if (training.status == OfferStatus::unknown && is_stale(date, scope.as_of)) {
    return scope.say(Word::existed_then, {year});
  }
  return scope.say(Word::training_state,
                   {term(scope.language, training.status), date_words(scope.language, date)});
}

std::string training_sentence(const Scope& scope, const Training& training) {
  std::vector<std::string> parts;
  parts.emplace_back(term(scope.language, training.mode));
  parts.push_back(duration(scope, training));
  parts.emplace_back(term(scope.language, training.access));
  if (training.needs_employer) parts.push_back(scope.say(Word::training_with_employer));
  if (training.paid == Answer::yes) parts.push_back(scope.say(Word::training_paid));
  if (training.region) {
    parts.push_back(
        scope.say(Word::training_region, {scope.market.regions()[training.region->index()].name}));
  }
  if (std::string gives = gains(scope, training); !gives.empty()) parts.push_back(std::move(gives));
  const std::string head = scope.in(training.label) + " (" + join_plain(parts) + ") - " +
                           training_state(scope, training) + ".";
  const bool current = training.status == OfferStatus::current;
  return join_plain({head, current ? stale_mark(scope, training.provenance.as_of) : std::string{}},
                    " ");
}

}  // namespace overstap::wire
