// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/match_rows.h"
#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

void card(Page& page, const Scope& scope, const MatchResult& result, const ExplainedMatch& row) {
  const Vacancy& vacancy = result.vacancies[row.match.vacancy];
  page.card("-", vacancy.id + "  " + vacancy_title(scope, vacancy));
  page.row(scope.say(Word::row_can),
           can_sentence(scope, row.match.can, count_skills(row.explanation.contributions)));
  page.row(scope.say(Word::row_why), why_sentence(scope, row.explanation, *result.seeker));
  requirement_rows(page, scope, vacancy, row.match.may);
  page.row(scope.say(Word::row_hours), hours_words(scope, vacancy, row.match.may));
  page.row(scope.say(Word::row_wage), wage_sentence(scope, vacancy));
  page.row(scope.say(Word::row_contract), contract_sentence(scope, vacancy));
  page.row(scope.say(Word::row_travel), travel_back_sentence(scope, vacancy, *result.seeker));
  page.row(scope.say(Word::row_unknown),
           vacancy.unlinked.empty()
               ? std::string{}
               : scope.say(Word::unlinked_asked, {join_plain(vacancy.unlinked)}));
}

/// What is known of the occupation groups among the vacancies shown, each once, in their order.
void chances(Page& page, const Scope& scope, const MatchResult& result) {
  const std::optional<RegionId> region = region_of(scope, Subject{result.seeker, {}});
  std::vector<std::uint32_t> groups;
  for (const auto* rows : {&result.shown, &result.near}) {
    for (const ExplainedMatch& row : *rows) {
      const auto& occupation = result.vacancies[row.match.vacancy].occupation;
      if (!occupation) continue;
      const std::uint32_t group =
          scope.market.taxonomy().record(*occupation).tightness_group_plus_one;
      if (group == 0 || std::find(groups.begin(), groups.end(), group) != groups.end()) continue;
      const Chance chance = chance_of(scope.market, *occupation, region);
      if (chance.facts.empty()) continue;
      if (groups.empty()) page.heading(scope.say(Word::list_chance));
      groups.push_back(group);
      const std::string label = scope.in(scope.market.tightness_groups()[group - 1].label);
      page.item("-", scope.say(Word::chance_group, {label, chance_sentence(scope, chance)}));
    }
  }
}

}  // namespace

std::string screen(const Scope& scope, const MatchResult& result, Colour colour) {
  Page page{scope.language, colour};
  head(page, scope, scope.say(Word::head_match, {result.seeker->id}), Word::sorted_matches);
  const auto near = static_cast<std::uint32_t>(
      std::count_if(result.list.matches.begin(), result.list.matches.end(),
                    [](const Match& m) { return m.may.near_miss; }));
  page.line(join_plain({scope.count(result.list.considered, Word::vacancy_one, Word::vacancy_many),
                        block_counts(scope, result.list.per_block, near)},
                       ": "));
  if (result.shown.empty() && result.near.empty()) {
    page.blank();
    page.line(scope.say(Word::list_empty));
  }
  std::string block;
  for (const ExplainedMatch& row : result.shown) {
    const std::string words = block_words(scope, row.match.may);
    if (words != block) page.heading(words);
    block = words;
    card(page, scope, result, row);
  }
  if (!result.near.empty()) page.heading(scope.say(Word::near_miss));
  for (const ExplainedMatch& row : result.near) card(page, scope, result, row);
  chances(page, scope, result);
  page.blank();
  const std::uint32_t out = result.list.per_block[static_cast<std::size_t>(Block::out)];
  if (out > near) {
    page.line(scope.say(Word::out_counted,
                        {scope.count(out - near, Word::vacancy_one, Word::vacancy_many)}));
  }
  page.line(scope.say(Word::wage_formula));
  page.line(scope.say(Word::general_note));
  return page.take();
}

}  // namespace overstap::wire
