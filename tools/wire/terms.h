// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "overstap/engine/planner.h"
#include "overstap/engine/requirements.h"
#include "overstap/engine/unlock.h"
#include "overstap/graph/records.h"
#include "overstap/profiles/reader.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"

/// Values of the domain in words.
namespace overstap::wire {

[[nodiscard]] std::string_view term(Language language, Block block);
[[nodiscard]] std::string_view term(Language language, State state);
[[nodiscard]] std::string_view term(Language language, Reason reason);
[[nodiscard]] std::string_view term(Language language, Force force);
[[nodiscard]] std::string_view term(Language language, Evidence evidence);
[[nodiscard]] std::string_view term(Language language, Day day);
[[nodiscard]] std::string_view term(Language language, DayPart part);
[[nodiscard]] std::string_view term(Language language, LanguagePart part);
[[nodiscard]] std::string_view term(Language language, Condition condition);
[[nodiscard]] std::string_view term(Language language, TravelMode mode);
[[nodiscard]] std::string_view term(Language language, ContractKind kind);
[[nodiscard]] std::string_view term(Language language, Screening screening);
[[nodiscard]] std::string_view term(Language language, Tightness tightness);
[[nodiscard]] std::string_view term(Language language, TrainingAccess access);
[[nodiscard]] std::string_view term(Language language, TrainingMode mode);
[[nodiscard]] std::string_view term(Language language, OfferStatus status);
[[nodiscard]] std::string_view term(Language language, Relation relation);
[[nodiscard]] std::string_view term(Language language, StepKind kind);
[[nodiscard]] std::string_view term(Language language, Signal signal);
[[nodiscard]] std::string_view term(Language language, Answer answer);
[[nodiscard]] std::string_view term(Language language, EducationLevel level);
/// The ground of a flagged wording (`origin`, `age`, ...); an unknown ground is "equal treatment".
[[nodiscard]] std::string_view ground_term(Language language, std::string_view ground);

[[nodiscard]] std::string cefr_word(Cefr level);  ///< `B2`
[[nodiscard]] std::string level_range(Language language, Range<EducationLevel> levels);
[[nodiscard]] std::string weeks(Language language,
                                Range<Weeks> range);  ///< `12 weken`, `6 tot 10 weken`
/// `8 maanden`, `2 jaar`, `9 jaar en 5 maanden`.
[[nodiscard]] std::string months(Language language, Months amount);
/// A date in words: `21 november 2026`, `november 2026`, `2019`.
[[nodiscard]] std::string date_words(Language language, Date date);
[[nodiscard]] std::string euros(Language language, Cents amount);  ///< `€ 1.589,20`
[[nodiscard]] std::string kilometres(Language language, Range<Metres> distance);
[[nodiscard]] std::string hours(Language language, Range<HoursPerWeek> range);
/// `dinsdagavond`, `avond`, `dinsdag`.
[[nodiscard]] std::string day_and_part(Language language, std::optional<Day> day,
                                       std::optional<DayPart> part);

/// Names of values in JSON and CSV: the enumerators as spelled.
[[nodiscard]] std::string_view to_string(Block block);
[[nodiscard]] std::string_view to_string(State state);
[[nodiscard]] std::string_view to_string(Reason reason);
[[nodiscard]] std::string_view to_string(RequirementKind kind);
[[nodiscard]] std::string_view to_string(FirstStep step);
[[nodiscard]] std::string_view to_string(Question::About about);
[[nodiscard]] std::string_view to_string(UnlockKind kind);
[[nodiscard]] std::string_view to_string(Criterion criterion);
[[nodiscard]] std::string_view to_string(ClaimOrigin::Kind kind);
[[nodiscard]] std::string_view to_string(NeededAt at);
[[nodiscard]] std::string_view to_string(Answer answer);
[[nodiscard]] std::string_view to_string(Severity severity);

}  // namespace overstap::wire
