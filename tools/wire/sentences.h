// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "overstap/engine/matcher.h"
#include "overstap/engine/planner.h"
#include "overstap/engine/relaxations.h"
#include "overstap/engine/transition_lists.h"
#include "overstap/engine/unlock.h"
#include "tools/wire/scope.h"

/// Sentences about results. One .cc per topic: source_words, can_words, requirement_words,
/// transition_words, training_words, question_words, vacancy_words.
namespace overstap::wire {

// Sources and dates.

/// `UWV`: the publisher without its department, else the title; our own judgement is called that.
[[nodiscard]] std::string publisher_name(const Scope& scope, const Provenance& provenance);
/// `UWV (2019)`.
[[nodiscard]] std::string source_name(const Scope& scope, const Provenance& provenance);
/// `Dit gegeven is oud (2019).` when older than 24 months at the reference date, else empty.
[[nodiscard]] std::string stale_mark(const Scope& scope, Date as_of);
/// The newest source among the statements: `UWV (2019)`.
[[nodiscard]] std::string newest_source(const Scope& scope,
                                        std::span<const StatementId> statements);

/// Text, every source with its date, a mark when old, and its successor.
[[nodiscard]] std::string statement_sentence(const Scope& scope, const Statement& statement);

// What somebody can.

/// Counts of asked skills; general ones apart.
struct SkillCounts {
  int asked = 0, shown = 0, denied = 0;
  int general_asked = 0, general_shown = 0;
  friend bool operator==(const SkillCounts&, const SkillCounts&) = default;
};
[[nodiscard]] SkillCounts count_skills(std::span<const Contribution> contributions);
/// `10 van de 13 gevraagde vaardigheden; 3 nog niet gezien`.
[[nodiscard]] std::string can_sentence(const Scope& scope, Score can, const SkillCounts& counts);
/// Where one contribution comes from: `afgeleid uit uw werk - klopt dit?`. Empty when not shown.
[[nodiscard]] std::string evidence_word(const Scope& scope, const Contribution& contribution,
                                        const SeekerProfile* seeker);
/// `6 afgeleid uit uw werk - klopt dit?; 4 door u gezegd`, over what is not general.
[[nodiscard]] std::string evidence_sentence(const Scope& scope,
                                            std::span<const Contribution> contributions,
                                            const SeekerProfile* seeker);
/// A shown skill, in the words that claim no more than was seen: what is held where that is not
/// what was asked itself.
[[nodiscard]] std::string shown_label(const Scope& scope, const Contribution& contribution);
/// The asked skills that are shown and not general, best first, at most `most`; each `shown_label`
/// once.
[[nodiscard]] std::vector<const Contribution*> best_shown(
    const Scope& scope, std::span<const Contribution> contributions, std::size_t most);

// Requirements.

[[nodiscard]] std::string requirement_name(const Scope& scope, const Vacancy& vacancy,
                                           const Requirement& requirement);
/// Name, state and reason: `werk- en denkniveau mbo-3: nog niet bekend`.
[[nodiscard]] std::string requirement_sentence(const Scope& scope, const Vacancy& vacancy,
                                               const Requirement& requirement);
/// What to ask the person so that the state becomes known.
[[nodiscard]] std::string requirement_question(const Scope& scope, const Vacancy& vacancy,
                                               const Requirement& requirement);
[[nodiscard]] Requirement requirement_of(const RequirementCost& cost);
/// `diploma mbo-4 -> werk- en denkniveau mbo-4`, `2 avonden -> 1 avond`.
[[nodiscard]] std::string change_words(const Scope& scope, const Vacancy& vacancy,
                                       const VacancyChange& change);
[[nodiscard]] std::vector<std::string> change_words(const Scope& scope, const Vacancy& vacancy,
                                                    const Relaxation& relaxation);

// Transitions.

/// What stands between the person and the occupation, one sentence each; empty when nothing is
/// known to.
[[nodiscard]] std::vector<std::string> obstacle_sentences(const Scope& scope, const EntryGap& gap);
/// Wishes and working times that the occupation goes against.
[[nodiscard]] std::vector<std::string> conflict_sentences(const Scope& scope,
                                                          const Transition& transition,
                                                          const SeekerProfile* seeker);
/// `geen avondwerk`, or `graag thuiswerk` when the person wishes for it.
[[nodiscard]] std::string wish_words(const Scope& scope, Condition condition,
                                     const SeekerProfile* seeker);
/// How many people did this before, of how many, when, where and by which source; no percentages.
[[nodiscard]] std::string observed_sentence(const Scope& scope, const ObservedMoves& observed);
/// What is known of the region first, then of the country, each with its date and a mark when it is
/// old; where all is old, with whom to ask.
[[nodiscard]] std::string chance_sentence(const Scope& scope, const Chance& chance);
/// Says each chance of a page once in full; the same again refers to the occupation that had it
/// first.
class ChanceWords {
 public:
  [[nodiscard]] std::string of(const Scope& scope, const Chance& chance, OccupationId occupation);

 private:
  std::map<std::string, OccupationId> told_;
};
/// The class in one word with place and period: `krap (Groningen, 2019-Q2, oud)`. Empty when no
/// class is known.
[[nodiscard]] std::string chance_mark(const Scope& scope, const Chance& chance);
[[nodiscard]] std::string first_step_sentence(const Scope& scope, const Transition& transition);
[[nodiscard]] std::string missing_sentence(const Scope& scope, std::span<const SkillId> missing,
                                           std::size_t most);
/// The near-synonyms shown with a row, nearest first: `a; b; en nog 6`. Empty when there are none.
[[nodiscard]] std::string kindred_words(const Scope& scope, const Transition& transition);
/// `Leren` of one gap: weeks, `duur onbekend`, or `geen`.
[[nodiscard]] std::string learning_words(const Scope& scope, const EntryGap& gap);

// Trainings.

/// Label, kind, duration, access, region, status with its date.
[[nodiscard]] std::string training_sentence(const Scope& scope, const Training& training);
/// `bestaat nu (stand juni 2026)`, or `bestond in 2019, vraag na bij het Werkcentrum`; no capital,
/// no full stop.
[[nodiscard]] std::string training_state(const Scope& scope, const Training& training);
[[nodiscard]] bool is_estimate(const Scope& scope, const Provenance& provenance);

// What would help.

/// `Nederlands schrijven B1`, `Wft Basis (certificaat)`.
[[nodiscard]] std::string unlock_name(const Scope& scope, const UnlockItem& item);
/// `2 beroepen en 1 vacature`; what is none is left out.
[[nodiscard]] std::string unlock_gain(const Scope& scope, const Opened& opened);
/// How to learn it: the first offer with its duration, access and date, and how many more there
/// are.
[[nodiscard]] std::string unlock_learning(const Scope& scope, const Unlock& unlock);

// Questions.

[[nodiscard]] std::string question_sentence(const Scope& scope, const Question& question);
/// A label of knowledge without its opening words: `kennis van bankproducten` -> `bankproducten`.
[[nodiscard]] std::string knowledge_words(const Scope& scope, SkillId skill);
/// `Dit maakt uit voor 12 beroepen en 4 vacatures.`
[[nodiscard]] std::string question_effect(const Scope& scope, const Question& question);
/// What the profile does not tell, in words: education, hours, times, travel, Dutch.
[[nodiscard]] std::vector<std::string> unknown_fields(const Scope& scope,
                                                      const SeekerProfile& seeker);
[[nodiscard]] bool is_dutch(const Snapshot& market, SkillId language);
/// Three reasons, two gaps and one question for one transition, ready to say.
struct Aloud {
  std::vector<std::string> reasons, gaps;
  std::string question;
};
[[nodiscard]] Aloud aloud(const Scope& scope, const Transition& transition,
                          const SeekerProfile* seeker, std::span<const Question> questions);

// Vacancies.

[[nodiscard]] std::string vacancy_title(const Scope& scope, const Vacancy& vacancy);
/// Per hour, and per month at the fewest and the most hours; the page states the formula once
/// (Word::wage_formula). Empty when nothing is known.
[[nodiscard]] std::string wage_sentence(const Scope& scope, const Vacancy& vacancy);
/// Gross per month: hourly wage x hours x 13 weeks / 3 months, rounded to the cent.
[[nodiscard]] Cents monthly_wage(Cents hourly, HoursPerWeek hours);
[[nodiscard]] std::string roster_sentence(const Scope& scope, const Vacancy& vacancy);
[[nodiscard]] std::string contract_sentence(const Scope& scope, const Vacancy& vacancy);
/// Wordings among the employer's words that may exclude people.
struct FlaggedPhrase {
  const Phrase* phrase = nullptr;
  std::string words;  ///< as said
};
[[nodiscard]] std::vector<FlaggedPhrase> flagged_phrases(const Snapshot& market,
                                                         const Vacancy& vacancy);
[[nodiscard]] std::string flagged_sentence(const Scope& scope, const FlaggedPhrase& flagged);
/// A question when the shift ends late and the person travels by public transport and not by car;
/// else empty.
[[nodiscard]] std::string travel_back_sentence(const Scope& scope, const Vacancy& vacancy,
                                               const SeekerProfile& seeker);

}  // namespace overstap::wire
