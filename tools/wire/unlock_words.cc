// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {

std::string unlock_name(const Scope& scope, const UnlockItem& item) {
  if (item.training) {
    const Training& training = scope.market.trainings()[item.training->index()];
    return scope.say(Word::unlock_training, {scope.in(training.label)});
  }
  const std::string label = scope.label(*item.skill);
  if (item.part && item.level) {
    return scope.say(Word::need_language,
                     {label, term(scope.language, *item.part), cefr_word(*item.level)});
  }
  if (item.kind == UnlockKind::certificate) return scope.say(Word::unlock_certificate, {label});
  return label;
}

std::string unlock_gain(const Scope& scope, const Opened& opened) {
  std::vector<std::string> parts;
  if (!opened.occupations.empty()) {
    parts.push_back(
        scope.count(std::ssize(opened.occupations), Word::turns_on_one, Word::turns_on_many));
  }
  if (!opened.vacancies.empty()) {
    parts.push_back(
        scope.count(std::ssize(opened.vacancies), Word::vacancy_one, Word::vacancy_many));
  }
  return join(scope.language, parts, Word::list_and);
}

std::string unlock_learning(const Scope& scope, const Unlock& unlock) {
  if (unlock.offers.empty()) {
    return scope.say(unlock.stale_offer ? Word::stale_offer : Word::unlock_no_offer);
  }
  const auto trainings = scope.market.trainings();
  std::string text = training_sentence(scope, trainings[unlock.offers.front().index()]);
  if (unlock.offers.size() > 1) {
    text = join_plain({text, scope.say(Word::and_more, {std::to_string(unlock.offers.size() - 1)})},
                      " ");
  }
  return text;
}

}  // namespace overstap::wire
