// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string skill_question(const Scope& scope, SkillId skill) {
  switch (scope.market.taxonomy().record(skill).kind) {
    case SkillKind::knowledge:
      return scope.say(Word::ask_knowledge, {knowledge_words(scope, skill)});
    case SkillKind::certificate:
      return scope.say(Word::ask_certificate, {scope.label(skill)});
    case SkillKind::language:
      return scope.say(Word::ask_language_plain, {scope.label(skill)});
    default:
      return scope.say(Word::ask_skill, {scope.label(skill)});
  }
}

std::string language_question(const Scope& scope, const Question& question) {
  if (!question.skill) return scope.say(Word::ask_language_plain, {std::string_view{}});
  if (!question.part) return skill_question(scope, *question.skill);
  return scope.say(Word::ask_language,
                   {scope.label(*question.skill), term(scope.language, *question.part)});
}

std::string availability_question(const Scope& scope, const Question& question) {
  const std::string when = day_and_part(scope.language, question.day, question.day_part);
  if (when.empty()) return scope.say(Word::ask_availability);
  return scope.say(Word::ask_availability_part, {when});
}

std::string reason_sentence(const Scope& scope, const Contribution& c,
                            const SeekerProfile* seeker) {
  const std::string skill = shown_label(scope, c);
  if (!c.origin) return scope.say(Word::aloud_derived, {skill});
  const bool confirmed = seeker != nullptr && c.origin->kind == ClaimOrigin::Kind::claim &&
                         c.origin->index < seeker->claims.size() &&
                         seeker->claims[c.origin->index].status == ClaimStatus::confirmed;
  switch (c.origin->evidence) {
    case Evidence::tested:
    case Evidence::certificate:
      return scope.say(Word::aloud_proven, {skill});
    case Evidence::stated:
      return scope.say(confirmed ? Word::aloud_confirmed : Word::aloud_stated, {skill});
    case Evidence::text_span:
      return scope.say(confirmed ? Word::aloud_confirmed : Word::aloud_text, {skill});
    case Evidence::derived:
      break;
  }
  return scope.say(Word::aloud_derived, {skill});
}

}  // namespace

std::string knowledge_words(const Scope& scope, SkillId skill) {
  std::string label = scope.label(skill);
  const std::string prefix = scope.say(Word::knowledge_prefix);
  return label.starts_with(prefix) ? label.substr(prefix.size()) : label;
}

std::string question_sentence(const Scope& scope, const Question& question) {
  switch (question.about) {
    case Question::About::skill:
    case Question::About::certificate:
      if (question.skill) return skill_question(scope, *question.skill);
      return scope.say(Word::ask_occupation);
    case Question::About::language:
      return language_question(scope, question);
    case Question::About::education:
      return scope.say(Word::ask_education);
    case Question::About::working_level:
      return scope.say(Word::ask_working_level);
    case Question::About::hours:
      return scope.say(Word::ask_hours);
    case Question::About::availability:
      return availability_question(scope, question);
    case Question::About::place:
      return scope.say(Word::ask_place);
    case Question::About::experience:
      return scope.say(Word::ask_experience);
    case Question::About::occupation:
      return scope.say(Word::ask_occupation);
  }
  return {};
}

std::string question_effect(const Scope& scope, const Question& question) {
  std::vector<std::string> parts;
  if (question.occupations > 0) {
    parts.push_back(scope.count(question.occupations, Word::turns_on_one, Word::turns_on_many));
  }
  if (question.vacancies > 0) {
    parts.push_back(scope.count(question.vacancies, Word::vacancy_one, Word::vacancy_many));
  }
  if (parts.empty()) return {};
  return scope.say(Word::turns_on, {join(scope.language, parts, Word::list_and)});
}

std::vector<std::string> unknown_fields(const Scope& scope, const SeekerProfile& seeker) {
  std::vector<std::string> out;
  const auto add = [&](bool unknown, Word word) {
    if (unknown) out.push_back(scope.say(word));
  };
  const bool times_known =
      std::any_of(seeker.availability.begin(), seeker.availability.end(), [](const auto& day) {
        return std::any_of(day.begin(), day.end(), [](Works w) { return w != Works::unknown; });
      });
  add(seeker.education.empty(), Word::field_education);
  add(!seeker.hours, Word::field_hours);
  add(!times_known, Word::field_availability);
  add(seeker.postcode.length == 0 || (!seeker.travel.max_distance && !seeker.travel.max_minutes),
      Word::field_travel);
  const LanguageSkill* dutch = nullptr;
  for (const LanguageSkill& language : seeker.languages) {
    if (is_dutch(scope.market, language.language)) dutch = &language;
  }
  for (const LanguagePart part : {LanguagePart::speak, LanguagePart::write}) {
    if (dutch == nullptr || !dutch->parts[static_cast<std::size_t>(part)]) {
      out.push_back(scope.say(Word::field_dutch_part, {term(scope.language, part)}));
    }
  }
  return out;
}

bool is_dutch(const Snapshot& market, SkillId language) {
  return market.taxonomy().dutch_language() == language;
}

Aloud aloud(const Scope& scope, const Transition& transition, const SeekerProfile* seeker,
            std::span<const Question> questions) {
  constexpr std::size_t kReasons = 3, kGaps = 2;
  Aloud out;
  for (const Contribution* c : best_shown(scope, transition.contributions, kReasons)) {
    out.reasons.push_back(reason_sentence(scope, *c, seeker));
  }
  if (out.reasons.empty()) out.reasons.push_back(scope.say(Word::aloud_no_reason));
  const auto& missing = transition.missing;
  for (std::size_t i = 0; i < std::min(kGaps, missing.size()); ++i) {
    out.gaps.push_back(scope.say(Word::aloud_gap, {scope.label(missing[i])}));
  }
  for (const Question& question : questions) {
    const bool about_gap = question.skill && std::find(missing.begin(), missing.end(),
                                                       *question.skill) != missing.end();
    if (about_gap) {
      out.question = question_sentence(scope, question);
      break;
    }
  }
  if (out.question.empty() && !missing.empty()) {
    out.question = skill_question(scope, missing.front());
  }
  if (out.question.empty()) out.question = scope.say(Word::aloud_question_open);
  return out;
}

}  // namespace overstap::wire
