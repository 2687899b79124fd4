// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string labels_of(const Scope& scope, const std::vector<SkillId>& skills) {
  std::vector<std::string> names;
  names.reserve(skills.size());
  for (const SkillId skill : skills) names.push_back(scope.label(skill));
  return join(scope.language, names, Word::list_and);
}

std::string offers_words(const Scope& scope, const EntryGap& gap) {
  std::vector<std::string> names;
  names.reserve(gap.offers.size());
  for (const TrainingId id : gap.offers) {
    names.push_back(scope.in(scope.market.trainings()[id.index()].label));
  }
  return join(scope.language, names, Word::list_and);
}

std::string wishes_words(const Scope& scope, const std::vector<Condition>& conditions,
                         const SeekerProfile* seeker) {
  std::vector<std::string> parts;
  parts.reserve(conditions.size());
  for (const Condition condition : conditions)
    parts.push_back(wish_words(scope, condition, seeker));
  return join(scope.language, parts, Word::list_and);
}

/// `a; b; en nog 6`.
template <class Id>
std::string first_labels(const Scope& scope, std::span<const Id> ids, std::size_t most) {
  std::vector<std::string> names;
  for (const Id id : ids.first(std::min(most, ids.size()))) names.push_back(scope.label(id));
  std::string text = join_plain(names);
  if (ids.size() > most) {
    text += "; " + scope.say(Word::and_more, {std::to_string(ids.size() - most)});
  }
  return text;
}

}  // namespace

std::string wish_words(const Scope& scope, Condition condition, const SeekerProfile* seeker) {
  bool for_it = false;
  if (seeker != nullptr) {
    for (const ConditionWish& wish : seeker->wishes) {
      if (wish.condition == condition) {
        for_it = wish.wish == Wish::yes || wish.wish == Wish::rather_yes;
      }
    }
  }
  return scope.say(for_it ? Word::wish_for : Word::wish_against, {term(scope.language, condition)});
}

std::string learning_words(const Scope& scope, const EntryGap& gap) {
  if (gap.learning) {
    std::string time = weeks(scope.language, *gap.learning);
    const bool estimate = std::any_of(gap.offers.begin(), gap.offers.end(), [&](TrainingId id) {
      return is_estimate(scope, scope.market.trainings()[id.index()].provenance);
    });
    if (estimate) time = scope.say(Word::weeks_estimate, {time});
    return gap.learning_unknown ? scope.say(Word::plus_unknown, {time}) : time;
  }
  return scope.say(gap.learning_unknown ? Word::duration_unknown : Word::learning_none);
}

std::vector<std::string> obstacle_sentences(const Scope& scope, const EntryGap& gap) {
  std::vector<std::string> out;
  if (gap.kind == StepKind::level_jump || gap.kind == StepKind::after_diploma) {
    out.emplace_back(term(scope.language, gap.kind));
  }
  if (gap.diploma) {
    out.push_back(scope.say(Word::needs_diploma, {term(scope.language, *gap.diploma)}));
  }
  if (gap.diploma_unknown) out.push_back(scope.say(Word::diploma_unknown));
  if (gap.experience.value > 0) {
    const std::string time = scope.say(Word::about, {months(scope.language, gap.experience)});
    out.push_back(
        scope.say(gap.experience_leading ? Word::needs_leading : Word::needs_experience, {time}));
  }
  if (gap.experience_unknown) {
    out.push_back(
        scope.say(gap.experience_leading ? Word::leading_unknown : Word::experience_unknown));
  }
  if (!gap.missing_certificates.empty()) {
    out.push_back(scope.say(Word::needs_certificate, {labels_of(scope, gap.missing_certificates)}));
  }
  if (!gap.offers.empty()) {
    out.push_back(scope.say(Word::learning_by, {offers_words(scope, gap)}));
    out.push_back(scope.say(Word::learning_takes, {learning_words(scope, gap)}));
  } else if (gap.learning_unknown) {
    out.push_back(scope.say(Word::learning_no_offer));
  }
  if (gap.ladder_steps == 1) out.push_back(scope.say(Word::ladder_one));
  if (gap.ladder_steps > 1) {
    out.push_back(scope.say(Word::ladder_many, {std::to_string(gap.ladder_steps)}));
  }
  return out;
}

std::vector<std::string> conflict_sentences(const Scope& scope, const Transition& transition,
                                            const SeekerProfile* seeker) {
  std::vector<std::string> out;
  if (!transition.wish_conflicts.empty()) {
    out.push_back(
        scope.say(Word::wish_conflict, {wishes_words(scope, transition.wish_conflicts, seeker)}));
  }
  if (!transition.soft_conflicts.empty()) {
    out.push_back(scope.say(Word::wish_soft_conflict,
                            {wishes_words(scope, transition.soft_conflicts, seeker)}));
  }
  std::vector<std::string> times;
  if (seeker != nullptr) {
    for (const Condition condition : transition.roster_conflicts) {
      const auto& named = transition.wish_conflicts;
      if (std::find(named.begin(), named.end(), condition) != named.end()) continue;
      times.emplace_back(term(scope.language, condition));
    }
  }
  if (!times.empty()) {
    out.push_back(scope.say(Word::roster_asks, {join(scope.language, times, Word::list_and)}));
  }
  return out;
}

std::string first_step_sentence(const Scope& scope, const Transition& transition) {
  const auto which =
      static_cast<Word>(static_cast<std::uint16_t>(Word::first_ask_current_employer) +
                        static_cast<std::uint16_t>(transition.first_step));
  std::string what = offers_words(scope, transition.gap);
  if (what.empty()) what = labels_of(scope, transition.gap.missing_certificates);
  if (what.empty()) what = scope.label(transition.to);
  return scope.say(which, {what});
}

std::string missing_sentence(const Scope& scope, std::span<const SkillId> missing,
                             std::size_t most) {
  return first_labels(scope, missing, most);
}

std::string kindred_words(const Scope& scope, const Transition& transition) {
  constexpr std::size_t kShown = 2;
  return first_labels(scope, std::span{transition.kindred}, kShown);
}

}  // namespace overstap::wire
