// SPDX-License-Identifier: Apache-2.0
//
// Which unknowns are worth asking first: each is counted once per vacancy that is not out and in
// which it is an open deciding requirement or a skill not shown, and once per transition in view
// whose fit turns on it. What decides in some vacancy goes before what only improves a fit. What
// every vacancy asks - education, hours, availability, place - is always listed while it is
// unknown, with a count of zero if need be.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <variant>

#include "can.h"
#include "overstap/engine/matcher.h"
#include "overstap/engine/planner.h"
#include "transition_rows.h"

namespace overstap {
namespace {

/// Transitions in view.
constexpr int kInView = 25;

struct Counts {
  std::uint32_t occupations = 0, vacancies = 0, deciding = 0;
};

/// What makes two questions the same; also the order of equals.
using QuestionKey = std::tuple<Question::About, std::optional<SkillId>, std::optional<LanguagePart>,
                               std::optional<Day>, std::optional<DayPart>>;

QuestionKey about(Question::About what) { return {what, {}, {}, {}, {}}; }
QuestionKey about(Question::About what, SkillId skill) { return {what, skill, {}, {}, {}}; }

bool says_nothing(const Availability& availability) {
  return std::ranges::all_of(availability, [](const auto& day) {
    return std::ranges::all_of(day, [](Works works) { return works == Works::unknown; });
  });
}

class QuestionCounter {
 public:
  QuestionCounter(const Snapshot& market, const SeekerProfile& seeker, Date as_of)
      : market_{market}, seeker_{seeker}, traveller_{traveller_of(market, seeker, as_of, {})} {
    name_what_is_always_asked();
  }

  void add_vacancy(const Vacancy& vacancy) {
    const May may = assess(market_, seeker_, traveller_.state, vacancy);
    if (may.block == Block::out) return;
    asked_here_.clear();
    for (const Requirement& requirement : may.requirements) ask_requirement(vacancy, requirement);
    for (const QuestionKey& key : distinct(asked_here_)) ++counts_[key].deciding;
    ask_skills(vacancy);
    if (traveller_.held.empty()) ask(about(Question::About::occupation));
    for (const QuestionKey& key : distinct(asked_here_)) ++counts_[key].vacancies;
  }

  void add_transition(const Transition& row) {
    asked_here_.clear();
    const Taxonomy& taxonomy = market_.taxonomy();
    const auto rows = taxonomy.skills_of(row.to);
    for (const SkillId skill : row.missing) {
      const auto found = std::ranges::lower_bound(rows, skill, {}, &OccupationSkill::skill);
      if (found->relevance == Relevance::essential) ask_about_skill(skill);
    }
    const bool level_is_usual = taxonomy.level(row.to).has_value();
    if (level_is_usual && seeker_.education.empty()) ask(about(Question::About::education));
    if (level_is_usual && !traveller_.state.career.working_level) {
      ask(about(Question::About::working_level));
    }
    ask_conditions(taxonomy.conditions(row.to));
    for (const QuestionKey& key : distinct(asked_here_)) ++counts_[key].occupations;
  }

  [[nodiscard]] std::vector<Question> take(int max_results) const {
    std::vector<Question> questions;
    for (const auto& [key, counts] : counts_) {
      const auto& [what, skill, part, day, day_part] = key;
      questions.push_back({what, skill, part, day, day_part, counts.occupations, counts.vacancies,
                           counts.deciding});
    }
    // The map is in key order, which thereby breaks the ties.
    std::ranges::stable_sort(questions, [](const Question& a, const Question& b) {
      const auto effect = [](const Question& q) {
        return std::pair{q.deciding > 0, q.occupations + q.vacancies};
      };
      return effect(a) > effect(b);
    });
    if (questions.size() > static_cast<std::size_t>(max_results)) {
      questions.resize(static_cast<std::size_t>(max_results));
    }
    return questions;
  }

 private:
  static std::vector<QuestionKey> distinct(std::vector<QuestionKey> keys) {
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    return keys;
  }

  void ask(const QuestionKey& key) { asked_here_.push_back(key); }

  void name_what_is_always_asked() {
    if (traveller_.held.empty()) counts_[about(Question::About::occupation)];
    if (seeker_.education.empty()) counts_[about(Question::About::education)];
    if (!seeker_.hours) counts_[about(Question::About::hours)];
    if (says_nothing(seeker_.availability)) counts_[about(Question::About::availability)];
    if (place_is_open()) counts_[about(Question::About::place)];
  }

  [[nodiscard]] bool place_is_open() const {
    return seeker_.postcode.length == 0 || !seeker_.travel.max_distance;
  }

  /// A question about days and parts; of somebody of whom no hour is known one question covers all.
  void ask_availability(std::optional<Day> day, std::optional<DayPart> part) {
    if (says_nothing(seeker_.availability)) {
      ask(about(Question::About::availability));
    } else if (day == Day::sat || day == Day::sun) {
      ask({Question::About::availability, {}, {}, day, {}});
    } else {
      ask({Question::About::availability, {}, {}, {}, part});
    }
  }

  /// Skills, languages and certificates each have their own kind of question.
  void ask_about_skill(SkillId skill) {
    if (std::ranges::binary_search(traveller_.state.denied, skill)) return;
    const SkillRecord& record = market_.taxonomy().record(skill);
    if (!is_scored(record)) return;
    if (record.kind == SkillKind::certificate) {
      ask(about(Question::About::certificate, skill));
    } else if (record.kind == SkillKind::language) {
      ask({Question::About::language, skill, LanguagePart::speak, {}, {}});
    } else {
      ask(about(Question::About::skill, skill));
    }
  }

  void ask_demand(const Demand& demand) {
    if (const auto* skill = std::get_if<SkillDemand>(&demand.what)) {
      ask_about_skill(skill->skill);
    } else if (std::holds_alternative<DiplomaDemand>(demand.what)) {
      ask(about(Question::About::education));
    } else if (std::holds_alternative<WorkingLevelDemand>(demand.what)) {
      ask(about(Question::About::working_level));
    } else if (const auto* certificate = std::get_if<CertificateDemand>(&demand.what)) {
      ask(about(Question::About::certificate, certificate->certificate));
    } else if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
      ask({Question::About::language, language->language, language->part, {}, {}});
    } else if (std::holds_alternative<ExperienceYearsDemand>(demand.what)) {
      ask(about(Question::About::experience));
    }
  }

  /// What is open because the vacancy is silent is no question to the person.
  void ask_requirement(const Vacancy& vacancy, const Requirement& requirement) {
    if (!requirement.deciding || requirement.state != State::unknown) return;
    if (requirement.demand) {
      ask_demand(vacancy.demands[*requirement.demand]);
    } else if (requirement.kind == RequirementKind::hours && !seeker_.hours) {
      ask(about(Question::About::hours));
    } else if (requirement.kind == RequirementKind::roster && requirement.day &&
               requirement.reason != Reason::not_available) {
      ask_availability(requirement.day, requirement.part);
    } else if (requirement.kind == RequirementKind::travel && place_is_open()) {
      ask(about(Question::About::place));
    }
  }

  /// Particular skills that the vacancy asks and that nothing shows. General ones everybody has and
  /// asks.
  void ask_skills(const Vacancy& vacancy) {
    scored_demands(market_, vacancy, demands_);
    for (const ScoredDemand& demand : demands_) {
      if (market_.taxonomy().record(demand.skill).reuse == SkillReuse::transversal) continue;
      const Shown shown =
          best_shown(traveller_.state.career.held, market_.closeness(), demand.skill);
      if (shown.points == 0) ask_about_skill(demand.skill);
    }
  }

  void ask_language_part(LanguagePart part) {
    const auto dutch = market_.taxonomy().dutch_language();
    if (!dutch) return;
    const bool known = std::ranges::any_of(seeker_.languages, [&](const LanguageSkill& language) {
      return language.language == *dutch && language.parts[static_cast<std::size_t>(part)];
    });
    if (!known) ask({Question::About::language, dutch, part, {}, {}});
  }

  void ask_conditions(ConditionSet conditions) {
    const auto has = [&](Condition condition) { return conditions[condition] == Answer::yes; };
    if (has(Condition::phone_all_day) || has(Condition::face_to_face)) {
      ask_language_part(LanguagePart::speak);
    }
    if (has(Condition::written_work)) ask_language_part(LanguagePart::write);
    const auto evening_unknown = std::ranges::any_of(seeker_.availability, [](const auto& day) {
      return day[static_cast<std::size_t>(DayPart::evening)] == Works::unknown;
    });
    const auto saturday = seeker_.availability[static_cast<std::size_t>(Day::sat)];
    const bool saturday_unknown = std::ranges::find(saturday, Works::unknown) != saturday.end();
    const bool irregular = has(Condition::irregular_roster);
    if ((irregular || has(Condition::evening_work)) && evening_unknown) {
      ask_availability({}, DayPart::evening);
    }
    if ((irregular || has(Condition::weekend_work)) && saturday_unknown) {
      ask_availability(Day::sat, {});
    }
  }

  const Snapshot& market_;
  const SeekerProfile& seeker_;
  Traveller traveller_;
  std::map<QuestionKey, Counts> counts_;
  std::vector<QuestionKey> asked_here_;
  std::vector<ScoredDemand> demands_;
};

}  // namespace

std::vector<Question> TransitionPlanner::questions(const SeekerProfile& seeker,
                                                   std::span<const Vacancy> vacancies, Date as_of,
                                                   int max_results) const {
  if (max_results <= 0 || as_of.year == 0) return {};
  QuestionCounter counter{*market_, seeker, as_of};
  for (const Vacancy& vacancy : vacancies) counter.add_vacancy(vacancy);
  const auto list = transitions(seeker, {.max_results = kInView, .as_of = as_of, .region = {}});
  if (list) {
    for (const Transition& row : list->transitions) {
      const bool near = row.gap.kind <= StepKind::after_training && row.wish_conflicts.empty();
      if (near && row.can.earned > 0) counter.add_transition(row);
    }
  }
  return counter.take(max_results);
}

}  // namespace overstap
