// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/match_rows.h"
#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kReasons = 3;
constexpr std::size_t kCallLines = 4;

class CandidatesPage {
 public:
  CandidatesPage(const Scope& scope, const CandidatesResult& result, Colour colour)
      : scope_{scope}, result_{result}, vacancy_{*result.vacancy}, page_{scope.language, colour} {}

  std::string write() {
    const std::string name = join_plain({vacancy_.id, vacancy_title(scope_, vacancy_)}, " ");
    head(page_, scope_, scope_.say(Word::head_candidates, {name}), Word::sorted_candidates);
    page_.line(join_plain({people(result_.list.considered),
                           block_counts(scope_, result_.list.per_block, result_.near_misses)},
                          ": "));
    page_.line(scope_.say(Word::people_decide));
    vacancy();
    flagged();
    candidates();
    call_summary();
    costs();
    relaxations();
    page_.blank();
    if (vacancy_.wage.hourly) page_.line(scope_.say(Word::wage_formula));
    page_.line(scope_.say(Word::general_note));
    return page_.take();
  }

 private:
  std::string people(std::uint32_t n) const {
    return n == 1 ? scope_.say(Word::people_one)
                  : scope_.say(Word::people_many, {grouped(scope_.language, n)});
  }

  void vacancy() {
    page_.blank();
    if (vacancy_.seats) {
      const std::string seats = scope_.count(*vacancy_.seats, Word::seat_one, Word::seat_many);
      page_.row(scope_.say(Word::row_seats),
                vacancy_.start ? scope_.say(Word::seats_line,
                                            {seats, date_words(scope_.language, *vacancy_.start)})
                               : seats);
    }
    page_.row(scope_.say(Word::row_roster), roster_sentence(scope_, vacancy_));
    page_.row(scope_.say(Word::row_wage), wage_sentence(scope_, vacancy_));
    page_.row(scope_.say(Word::row_contract), contract_sentence(scope_, vacancy_));
    page_.row(scope_.say(Word::row_later), later());
    page_.row(scope_.say(Word::row_unknown),
              vacancy_.unlinked.empty()
                  ? std::string{}
                  : scope_.say(Word::unlinked_asked, {join_plain(vacancy_.unlinked)}));
  }

  /// What is asked after selection or before a task: of the vacancy, not of any person.
  std::string later() const {
    std::vector<std::string> parts;
    for (std::uint32_t i = 0; i < vacancy_.demands.size(); ++i) {
      const Demand& demand = vacancy_.demands[i];
      Requirement requirement;
      requirement.demand = i;
      const std::string name = requirement_name(scope_, vacancy_, requirement);
      if (std::holds_alternative<ScreeningDemand>(demand.what)) {
        parts.push_back(scope_.say(Word::later_after_selection, {name}));
      } else if (demand.needed.at == NeededAt::before_task) {
        parts.push_back(name + " (" + std::string{term(scope_.language, demand.force)} + ")");
      }
    }
    return join_plain(parts);
  }

  void flagged() {
    const auto phrases = flagged_phrases(scope_.market, vacancy_);
    if (phrases.empty()) return;
    page_.heading(scope_.say(Word::row_said));
    for (const FlaggedPhrase& phrase : phrases) {
      page_.item("!", flagged_sentence(scope_, phrase));
    }
    page_.line(scope_.say(Word::flagged_unused), 1);
  }

  void candidates() {
    const std::uint32_t fit =
        result_.list.considered - result_.list.per_block[static_cast<std::size_t>(Block::out)];
    page_.heading(scope_.say(Word::list_call) + " (" +
                  scope_.say(Word::shown_of, {std::to_string(result_.shown.size()),
                                              grouped(scope_.language, fit)}) +
                  ")");
    if (result_.shown.empty()) page_.line(scope_.say(Word::list_empty), 1);
    int rank = 0;
    for (const ExplainedMatch& row : result_.shown) card(std::to_string(++rank) + ".", row);
    if (result_.near.empty()) return;
    page_.heading(scope_.say(Word::list_near));
    for (const ExplainedMatch& row : result_.near) card("-", row);
  }

  void card(const std::string& mark, const ExplainedMatch& row) {
    const SeekerProfile& seeker = result_.seekers[row.match.seeker];
    const May& may = row.match.may;
    page_.card(mark,
               may.block == Block::out ? seeker.id : seeker.id + "  " + block_words(scope_, may));
    page_.row(scope_.say(Word::row_can_desk),
              can_sentence(scope_, row.match.can, count_skills(row.explanation.contributions)));
    page_.row(scope_.say(Word::row_call), call_reason(row, seeker));
    page_.row(scope_.say(Word::row_question),
              join_plain({first_question(scope_, vacancy_, may),
                          travel_back_sentence(scope_, vacancy_, seeker)},
                         " "));
    std::vector<std::string> open, against;
    for (const Requirement& r : may.requirements) {
      if (!r.deciding || r.later || r.state == State::met) continue;
      (r.state == State::unknown ? open : against)
          .push_back(requirement_sentence(scope_, vacancy_, r));
    }
    page_.row(
        scope_.say(may.block == Block::obtainable ? Word::row_after_training : Word::row_not_met),
        join_plain(against));
    page_.row(scope_.say(Word::row_ask), join_plain(open));
  }

  std::string call_reason(const ExplainedMatch& row, const SeekerProfile& seeker) const {
    std::vector<std::string> parts, skills;
    // Also what is only needed before a later task must not be lacking to say so.
    const auto& requirements = row.match.may.requirements;
    const bool lacks = std::any_of(requirements.begin(), requirements.end(), [](const auto& r) {
      return r.force != Force::wished && r.state == State::not_met;
    });
    if (row.match.may.block == Block::certain && !lacks) {
      parts.push_back(scope_.say(Word::call_met_all));
    }
    for (const Contribution* c : best_shown(scope_, row.explanation.contributions, kReasons)) {
      skills.push_back(shown_label(scope_, *c));
    }
    if (!skills.empty()) {
      parts.push_back(scope_.say(Word::call_can, {join(scope_.language, skills, Word::list_and)}));
    }
    bool leading = false;
    std::string worked;
    for (const Employment& job : seeker.employment) {
      if (job.status == ClaimStatus::denied) continue;
      leading = leading || job.leading;
      if (worked.empty() && job.occupation) worked = scope_.label(*job.occupation);
    }
    if (!worked.empty()) parts.push_back(scope_.say(Word::call_worked, {worked}));
    if (leading) parts.push_back(scope_.say(Word::call_leading));
    return join_plain(parts);
  }

  void call_summary() {
    std::vector<const RequirementCost*> open;
    for (const RequirementCost& cost : result_.list.costs) {
      if (cost.open > 0 && cost.force != Force::wished) open.push_back(&cost);
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const auto* a, const auto* b) { return a->open > b->open; });
    if (open.size() > kCallLines) open.resize(kCallLines);
    std::vector<std::string> lines;
    for (const RequirementCost* cost : open) {
      const Requirement r = requirement_of(*cost);
      const std::string question = requirement_question(scope_, vacancy_, r);
      if (question.empty()) continue;
      lines.push_back(
          scope_.say(Word::call_summary,
                     {people(cost->open), requirement_name(scope_, vacancy_, r), question}));
    }
    if (lines.empty()) return;
    page_.heading(scope_.say(Word::list_call_summary));
    for (const std::string& line : lines) page_.item("-", line);
  }

  std::string without(const RequirementCost& cost) const {
    if (cost.force == Force::legal) return scope_.say(Word::cost_legal);
    if (cost.of_person) return scope_.say(Word::cost_own_wish);
    return scope_.say(Word::cost_gain, {std::to_string(cost.only_obstacle)});
  }

  void costs() {
    Table table;
    table.columns = {{scope_.say(Word::cost_requirement), Align::left},
                     {scope_.say(Word::cost_force), Align::left},
                     {scope_.say(Word::cost_met), Align::right},
                     {scope_.say(Word::cost_not_met), Align::right},
                     {scope_.say(Word::cost_unknown), Align::right},
                     {scope_.say(Word::cost_without), Align::right}};
    for (const RequirementCost& cost : result_.list.costs) {
      if (cost.force == Force::wished && !cost.of_person) continue;
      if (cost.of_person && cost.not_met == 0 && cost.unknown == 0) continue;
      const Word kind = cost.of_person               ? Word::force_of_person
                        : cost.force == Force::legal ? Word::force_legal
                                                     : Word::force_required;
      table.rows.push_back({requirement_name(scope_, vacancy_, requirement_of(cost)),
                            scope_.say(kind), std::to_string(cost.met),
                            std::to_string(cost.not_met), std::to_string(cost.unknown),
                            without(cost)});
    }
    if (table.rows.empty()) return;
    page_.heading(scope_.say(Word::list_costs));
    page_.table(table);
  }

  void relaxations() {
    page_.heading(scope_.say(Word::list_relax));
    if (result_.relaxations.empty()) page_.line(scope_.say(Word::relax_none), 1);
    for (const Relaxation& relaxation : result_.relaxations) {
      const auto changes = change_words(scope_, *result_.vacancy, relaxation);
      std::string words = changes.front();
      if (changes.size() > 1) {
        words = scope_.say(Word::relax_pair, {changes[0], changes[1]});
      }
      page_.item("-", scope_.say(Word::relax_line, {words, people(relaxation.gain)}));
    }
    for (const std::string& advice : advices()) page_.item("?", advice);
    page_.line(scope_.say(Word::relax_nothing_legal), 1);
  }

  /// What to ask the employer before a demand is taken as it stands.
  std::vector<std::string> advices() const {
    bool licence = false, experience = false, diploma = false, wft = false;
    for (const Demand& demand : vacancy_.demands) {
      if (demand.force != Force::required) continue;
      if (const auto* certificate = std::get_if<CertificateDemand>(&demand.what)) {
        const auto code = scope_.market.taxonomy().code(certificate->certificate);
        licence = licence || code.starts_with("nl:rijbewijs");
        wft = wft || code.starts_with("nl:wft");
      }
      experience = experience || std::holds_alternative<ExperienceYearsDemand>(demand.what);
      diploma = diploma || std::holds_alternative<DiplomaDemand>(demand.what);
    }
    std::vector<std::string> out;
    if (licence) out.push_back(scope_.say(Word::relax_license));
    if (diploma) out.push_back(with_card(scope_.say(Word::relax_diploma), "werk-en-denkniveau"));
    if (experience) out.push_back(with_card(scope_.say(Word::relax_experience), "proefplaatsing"));
    if (wft) out.push_back(with_card({}, "wft-drie-maanden-2024"));
    std::erase(out, std::string{});
    return out;
  }

  /// The sentence with the source of the fact card that it rests on; the card's own text when the
  /// sentence is empty.
  std::string with_card(std::string sentence, std::string_view card_id) const {
    for (const FactCard& card : scope_.market.fact_cards()) {
      if (card.id != card_id) continue;
      if (sentence.empty()) sentence = scope_.in(card.text);
      return join_plain(
          {scope_.say(Word::relax_card, {sentence, source_name(scope_, card.provenance)}),
           stale_mark(scope_, card.provenance.as_of)},
          " ");
    }
    return sentence;
  }

  const Scope& scope_;
  const CandidatesResult& result_;
  const Vacancy& vacancy_;
  Page page_;
};

}  // namespace

std::string screen(const Scope& scope, const CandidatesResult& result, Colour colour) {
  return CandidatesPage{scope, result, colour}.write();
}

}  // namespace overstap::wire
