// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kMissingShown = 3;
constexpr std::size_t kAloudRows = 3;
constexpr std::size_t kAloudNamed = 2;

class TransitionsPage {
 public:
  TransitionsPage(const Scope& scope, const TransitionsResult& result, Colour colour)
      : scope_{scope}, result_{result}, page_{scope.language, colour} {}

  std::string write() {
    const Word title =
        result_.subject.seeker != nullptr ? Word::head_transitions : Word::head_transitions_from;
    head(page_, scope_, scope_.say(title, {subject_name(scope_, result_.subject)}),
         Word::sorted_transitions);
    notes();
    if (result_.subject.seeker != nullptr) profile(*result_.subject.seeker);
    stay();
    observed();
    named();
    resembling();
    step_up();
    set_aside();
    questions();
    say_aloud();
    sources();
    page_.blank();
    page_.line(scope_.say(Word::agree_date));
    page_.line(scope_.say(Word::general_note));
    return page_.take();
  }

 private:
  const Transition& at(std::uint32_t index) const { return result_.list.transitions[index]; }

  void notes() {
    if (result_.list.unknown) {
      page_.line(scope_.say(Word::thin_profile));
    } else if (result_.subject.seeker == nullptr) {
      page_.line(scope_.say(Word::provisional_from));
    } else if (result_.list.provisional) {
      page_.line(scope_.say(Word::provisional));
      page_.line(scope_.say(Word::derived_note));
    }
  }

  void profile(const SeekerProfile& seeker) {
    const CareerState career = seeker_state(scope_.market, seeker, scope_.as_of).career;
    page_.blank();
    std::vector<std::string> work;
    for (const OccupationHeld& held : career.occupations) {
      const std::string time =
          held.months ? months(scope_.language, *held.months) : scope_.say(Word::duration_unknown);
      work.push_back(scope_.label(held.occupation) + " (" + time + ")");
    }
    page_.row(scope_.say(Word::row_work), join_plain(work));
    const bool leading = std::any_of(career.occupations.begin(), career.occupations.end(),
                                     [](const OccupationHeld& held) { return held.leading; });
    if (career.leading_months && career.leading_months->value > 0) {
      page_.row(
          scope_.say(Word::row_leading),
          scope_.say(Word::leading_counts, {months(scope_.language, *career.leading_months)}));
    } else if (leading) {
      page_.row(scope_.say(Word::row_leading), scope_.say(Word::leading_months_unknown));
    }
    page_.row(scope_.say(Word::row_diploma),
              career.diploma ? std::string{term(scope_.language, *career.diploma)}
                             : scope_.say(Word::unknown_short));
    page_.row(scope_.say(Word::row_unlinked), join_plain(seeker.unlinked));
    page_.row(scope_.say(Word::row_unknown), join_plain(unknown_fields(scope_, seeker), ", "));
    assets(seeker);
  }

  /// Foreign languages that vacancies ask.
  void assets(const SeekerProfile& seeker) {
    std::vector<std::string> parts;
    for (const LanguageSkill& language : seeker.languages) {
      if (is_dutch(scope_.market, language.language)) continue;
      if (language.status == ClaimStatus::denied) continue;
      const auto n = std::count_if(
          result_.vacancies.begin(), result_.vacancies.end(), [&](const Vacancy& vacancy) {
            return std::any_of(vacancy.demands.begin(), vacancy.demands.end(),
                               [&](const Demand& d) {
                                 const auto* asked = std::get_if<LanguageDemand>(&d.what);
                                 return asked != nullptr && asked->language == language.language;
                               });
          });
      if (n > 0) {
        parts.push_back(scope_.say(Word::asset_asked,
                                   {scope_.label(language.language),
                                    scope_.count(n, Word::vacancy_one, Word::vacancy_many)}));
      }
    }
    page_.row(scope_.say(Word::row_asset), join_plain(parts));
  }

  void card(const std::string& mark, const Transition& t) {
    const Language language = scope_.language;
    std::string title = scope_.label(t.to);
    if (result_.list.provisional) title += " (" + scope_.say(Word::provisional_mark) + ")";
    page_.card(mark, title);
    page_.row(scope_.say(Word::row_kindred), kindred_words(scope_, t));
    const SeekerProfile* seeker = result_.subject.seeker;
    page_.row(scope_.say(Word::row_can),
              can_sentence(scope_, t.can, count_skills(t.contributions)));
    page_.row(scope_.say(Word::row_evidence), evidence_sentence(scope_, t.contributions, seeker));
    page_.row(scope_.say(Word::row_missing), missing_sentence(scope_, t.missing, kMissingShown));
    if (const auto level = scope_.market.taxonomy().level(t.to)) {
      page_.row(scope_.say(Word::row_level),
                scope_.say(Word::usual_level, {level_range(language, *level)}));
    }
    page_.row(scope_.say(Word::row_attention), attention(t));
    if (t.observed) {
      page_.row(scope_.say(Word::row_observed), observed_sentence(scope_, *t.observed));
    }
    page_.row(scope_.say(Word::row_chance), chances_.of(scope_, t.chance, t.to));
    page_.row(scope_.say(Word::row_first_step), first_step_sentence(scope_, t));
  }

  std::string attention(const Transition& t) const {
    std::vector<std::string> parts = conflict_sentences(scope_, t, result_.subject.seeker);
    for (std::string& obstacle : obstacle_sentences(scope_, t.gap)) {
      parts.push_back(std::move(obstacle));
    }
    return join_plain(parts, " ");
  }

  void stay() {
    if (result_.list.stay.empty()) return;
    page_.heading(scope_.say(Word::list_stay));
    for (const Transition& t : result_.list.stay) {
      page_.card("-", scope_.label(t.to));
      page_.row(scope_.say(Word::row_attention),
                join_plain(conflict_sentences(scope_, t, result_.subject.seeker), " "));
      page_.row(scope_.say(Word::row_chance), chances_.of(scope_, t.chance, t.to));
      const bool works_here = t.first_step == FirstStep::ask_current_employer;
      page_.row(scope_.say(Word::row_first_step),
                works_here ? scope_.say(Word::stay_with_employer) : first_step_sentence(scope_, t));
    }
  }

  void observed() {
    const auto& rows = result_.list.observed;
    if (rows.empty()) return;
    page_.heading(scope_.say(Word::list_observed));
    const OccupationId from = rows.front().observed->counts.from;
    page_.line(scope_.say(Word::observed_from, {scope_.label(from)}), 1);
    page_.line(scope_.say(Word::sorted_by, {scope_.say(Word::sorted_observed)}), 1);
    int rank = 0;
    for (const Transition& t : rows) card(std::to_string(++rank) + ".", t);
  }

  /// Whether the card stands in the list of what people did.
  bool shown_as_observed(const Transition& t) const {
    const auto& rows = result_.list.observed;
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Transition& row) { return row.to == t.to; });
  }

  /// The card, or where it stands.
  void card_once(const std::string& mark, const Transition& t) {
    if (!shown_as_observed(t)) return card(mark, t);
    page_.card(mark, scope_.label(t.to) + " - " + scope_.say(Word::see_observed));
    page_.row(scope_.say(Word::row_kindred), kindred_words(scope_, t));
  }

  /// One list per source and year, in the order in which they come up.
  void named() {
    std::vector<std::string> sources;
    for (const std::uint32_t index : result_.named) {
      std::string source = source_of(at(index));
      if (std::find(sources.begin(), sources.end(), source) == sources.end()) {
        sources.push_back(std::move(source));
      }
    }
    for (const std::string& source : sources) named_by(source);
  }

  std::string source_of(const Transition& t) const {
    return newest_source(scope_, edges_among(scope_.market, t.named));
  }

  void named_by(const std::string& source) {
    std::vector<std::uint32_t> rows;
    std::vector<StatementId> said;
    for (const std::uint32_t index : result_.named) {
      if (source_of(at(index)) != source) continue;
      rows.push_back(index);
      const auto edges = edges_among(scope_.market, at(index).named);
      said.insert(said.end(), edges.begin(), edges.end());
    }
    page_.heading(scope_.say(Word::list_named, {source}));
    // Several rows often rest on one statement: it is said once, above them.
    std::sort(said.begin(), said.end());
    said.erase(std::unique(said.begin(), said.end()), said.end());
    for (const StatementId id : said) {
      page_.line(statement_sentence(scope_, scope_.market.statements()[id.index()]), 1);
    }
    for (const std::uint32_t index : rows) card_once("-", at(index));
  }

  /// What the order rests on.
  Word resembling_words() const {
    if (result_.resembling.empty()) return Word::list_empty;
    const bool from_work = at(result_.resembling.front()).near.from.has_value();
    return from_work ? Word::resembling_order : Word::resembling_skills;
  }

  void resembling() {
    page_.heading(scope_.say(Word::list_resembling));
    page_.line(scope_.say(resembling_words()), 1);
    int rank = 0;
    for (const std::uint32_t index : result_.resembling) {
      const std::string mark = std::to_string(++rank) + ".";
      const auto& named = result_.named;
      if (std::find(named.begin(), named.end(), index) == named.end()) {
        card_once(mark, at(index));
      } else {
        page_.card(mark, scope_.label(at(index).to) + " - " +
                             scope_.say(Word::see_above, {source_of(at(index))}));
      }
    }
  }

  void step_up() {
    if (result_.step_up.empty()) return;
    page_.heading(scope_.say(Word::list_step_up));
    for (const std::uint32_t index : result_.step_up) {
      const Transition& t = at(index);
      page_.item("-", scope_.label(t.to) + ": " +
                          can_sentence(scope_, t.can, count_skills(t.contributions)) + ". " +
                          join_plain({attention(t), also(t)}, " "));
    }
  }

  std::string also(const Transition& t) const {
    const std::string names = kindred_words(scope_, t);
    return names.empty() ? names : scope_.say(Word::also_kindred, {names});
  }

  /// Counts by reason: what is not in the list stays out of the way, but not unsaid.
  void set_aside() {
    std::vector<std::string> lines;
    for (int c = 0; c < kConditions; ++c) {
      const auto condition = static_cast<Condition>(c);
      const auto n = count_if([&](const Transition& t) {
        return !t.wish_conflicts.empty() && t.wish_conflicts.front() == condition;
      });
      if (n == 0) continue;
      const std::string wish = wish_words(scope_, condition, result_.subject.seeker);
      lines.push_back(scope_.say(Word::aside_wish, {occupations(n), wish}));
    }
    const auto add = [&](Word words, std::int64_t n) {
      if (n > 0) lines.push_back(scope_.say(words, {occupations(n)}));
    };
    const auto of_kind = [&](StepKind kind) {
      return count_if(
          [&](const Transition& t) { return t.wish_conflicts.empty() && t.gap.kind == kind; });
    };
    const auto higher =
        count_if([](const Transition& t) { return startable(t) && t.gap.ladder_steps > 0; });
    std::int64_t shown = 0;
    for (const std::uint32_t row : result_.step_up) shown += occupations_in(at(row));
    add(Word::aside_step_up, higher - shown);
    add(Word::aside_experience, of_kind(StepKind::after_experience));
    add(Word::aside_diploma, of_kind(StepKind::after_diploma));
    add(Word::aside_level, of_kind(StepKind::level_jump));
    list(Word::list_set_aside, lines);
  }

  /// Occupations in the rows that it holds of.
  template <class Predicate>
  std::int64_t count_if(const Predicate& predicate) const {
    std::int64_t n = 0;
    for (const Transition& t : result_.list.transitions) n += predicate(t) ? occupations_in(t) : 0;
    return n;
  }

  static std::int64_t occupations_in(const Transition& t) { return 1 + std::ssize(t.kindred); }

  std::string occupations(std::int64_t n) const {
    return scope_.count(n, Word::turns_on_one, Word::turns_on_many);
  }

  void questions() {
    if (result_.questions.empty()) return;
    page_.heading(scope_.say(Word::list_questions));
    int n = 0;
    for (const Question& question : result_.questions) {
      page_.item(std::to_string(++n) + ".",
                 question_sentence(scope_, question) + " " + question_effect(scope_, question));
    }
  }

  void say_aloud() {
    if (result_.subject.seeker == nullptr || result_.list.unknown) return;
    std::vector<std::uint32_t> chosen;
    const auto choose = [&](const std::vector<std::uint32_t>& rows, std::size_t most) {
      for (const std::uint32_t row : rows) {
        const bool seen = std::find(chosen.begin(), chosen.end(), row) != chosen.end();
        if (!seen && startable(at(row)) && chosen.size() < most) chosen.push_back(row);
      }
    };
    choose(result_.named, kAloudNamed);
    choose(result_.resembling, kAloudRows);
    if (chosen.empty()) return;
    page_.heading(scope_.say(Word::list_aloud));
    for (const std::uint32_t row : chosen) {
      const Aloud words = aloud(scope_, at(row), result_.subject.seeker, result_.questions);
      page_.line(scope_.say(Word::aloud_head, {scope_.label(at(row).to)}), 1);
      for (const std::string& reason : words.reasons) page_.item("+", reason, 3);
      for (const std::string& gap : words.gaps) page_.item("-", gap, 3);
      page_.item("?", words.question, 3);
    }
  }

  void sources() {
    std::vector<std::string> said, programmes;
    for (const StatementId id : result_.statements) {
      const Statement& statement = scope_.market.statements()[id.index()];
      auto& list = statement.kind == StatementKind::programme ? programmes : said;
      list.push_back(statement_sentence(scope_, statement));
    }
    for (const Training& training : scope_.market.trainings()) {
      if (training.mode == TrainingMode::programme && !said_already(training) &&
          leads_to_shown(training)) {
        programmes.push_back(training_sentence(scope_, training));
      }
    }
    list(Word::list_sector, said);
    list(Word::list_programmes, programmes);
  }

  /// Whether a programme statement speaks of the same way already.
  bool said_already(const Training& training) const {
    return std::any_of(result_.statements.begin(), result_.statements.end(), [&](StatementId id) {
      const Statement& s = scope_.market.statements()[id.index()];
      return s.kind == StatementKind::programme &&
             std::any_of(training.leads_to.begin(), training.leads_to.end(), [&](OccupationId to) {
               return std::find(s.to.begin(), s.to.end(), to) != s.to.end();
             });
    });
  }

  bool leads_to_shown(const Training& training) const {
    const auto leads = [&](std::uint32_t index) {
      return std::find(training.leads_to.begin(), training.leads_to.end(), at(index).to) !=
             training.leads_to.end();
    };
    return std::any_of(result_.resembling.begin(), result_.resembling.end(), leads) ||
           std::any_of(result_.named.begin(), result_.named.end(), leads);
  }

  void list(Word heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    page_.heading(scope_.say(heading));
    for (const std::string& text : items) page_.item("-", text);
  }

  const Scope& scope_;
  const TransitionsResult& result_;
  Page page_;
  ChanceWords chances_;
};

}  // namespace

std::string screen(const Scope& scope, const TransitionsResult& result, Colour colour) {
  return TransitionsPage{scope, result, colour}.write();
}

}  // namespace overstap::wire
