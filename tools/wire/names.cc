// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

template <std::size_t n, class Enum>
std::string_view name(const std::array<std::string_view, n>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view to_string(Block block) {
  static constexpr std::array<std::string_view, 4> kNames{"certain", "possible", "obtainable",
                                                          "out"};
  return name(kNames, block);
}
std::string_view to_string(State state) {
  static constexpr std::array<std::string_view, 3> kNames{"met", "not_met", "unknown"};
  return name(kNames, state);
}
std::string_view to_string(Reason reason) {
  static constexpr std::array<std::string_view, 24> kNames{
      "shown",           "denied",
      "not_shown",       "no_data",
      "below",           "above",
      "partly_in_range", "expired",
      "upkeep_unknown",  "by_experience",
      "by_assessment",   "by_diploma",
      "stated_only",     "abroad_without_valuation",
      "not_completed",   "too_far",
      "near_the_limit",  "not_available",
      "if_needed",       "overlap",
      "no_overlap",      "wish_conflict",
      "later",           "years_unknown"};
  return name(kNames, reason);
}
std::string_view to_string(RequirementKind kind) {
  static constexpr std::array<std::string_view, 14> kNames{
      "skill", "diploma", "working_level", "certificate", "language", "experience", "screening",
      "hours", "roster",  "travel",        "contract",    "wage",     "start",      "wish"};
  return name(kNames, kind);
}
std::string_view to_string(FirstStep step) {
  static constexpr std::array<std::string_view, 11> kNames{
      "ask_current_employer", "language_test",   "ask_employer_training",
      "start_course",         "gain_experience", "diploma_route",
      "diploma_valuation",    "trial_day",       "apply",
      "ask_roster",           "confirm_skills"};
  return name(kNames, step);
}
std::string_view to_string(Question::About about) {
  static constexpr std::array<std::string_view, 10> kNames{
      "skill",        "language", "education",   "working_level", "hours",
      "availability", "place",    "certificate", "experience",    "occupation"};
  return name(kNames, about);
}
std::string_view to_string(UnlockKind kind) {
  static constexpr std::array<std::string_view, 4> kNames{"skill", "certificate", "language",
                                                          "training"};
  return name(kNames, kind);
}
std::string_view to_string(Criterion criterion) {
  static constexpr std::array<std::string_view, 2> kNames{"skill", "knowledge"};
  return name(kNames, criterion);
}
std::string_view to_string(ClaimOrigin::Kind kind) {
  static constexpr std::array<std::string_view, 4> kNames{"claim", "certificate", "employment",
                                                          "language"};
  return name(kNames, kind);
}
std::string_view to_string(NeededAt at) {
  static constexpr std::array<std::string_view, 4> kNames{"start", "within_weeks", "before_task",
                                                          "after_selection"};
  return name(kNames, at);
}
std::string_view to_string(Answer answer) {
  static constexpr std::array<std::string_view, 3> kNames{"unknown", "yes", "no"};
  return name(kNames, answer);
}
std::string_view to_string(Severity severity) {
  static constexpr std::array<std::string_view, 2> kNames{"note", "rejected"};
  return name(kNames, severity);
}

}  // namespace overstap::wire
