// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/match_rows.h"
#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string held_words(const Scope& scope, const Contribution& c, const SeekerProfile* seeker) {
  if (c.denied) return scope.say(Word::reason_denied);
  if (!c.held || c.points == 0) return scope.say(Word::reason_not_shown);
  return scope.say(Word::explain_held, {scope.label(*c.held), term(scope.language, c.relation),
                                        evidence_word(scope, c, seeker)});
}

/// The greatest power of ten up to 10^8 that divides every number of the table without remainder.
std::int64_t common_scale(const Explanation& explanation) {
  constexpr std::int64_t kGreatest = 100'000'000;
  std::int64_t scale = kGreatest;
  const auto fit = [&](std::int64_t points) {
    while (points % scale != 0) scale /= 10;
  };
  for (const Contribution& c : explanation.contributions) {
    fit(c.points);
    fit(c.possible);
  }
  fit(explanation.score.earned);
  fit(explanation.score.possible);
  return scale;
}

Table points_table(const Scope& scope, const ExplainResult& result, std::int64_t scale) {
  const auto shown = [&](std::int64_t points) { return grouped(scope.language, points / scale); };
  Table table;
  table.columns = {{scope.say(Word::explain_asked), Align::left},
                   {scope.say(Word::explain_points), Align::right},
                   {scope.say(Word::explain_of), Align::right},
                   {scope.say(Word::explain_seen), Align::left}};
  const Explanation& explanation = result.explanation;
  const SkillCounts counts = count_skills(explanation.contributions);
  std::int64_t points = 0, possible = 0;
  for (const Contribution& c : explanation.contributions) {
    if (c.general) {
      points += c.points;
      possible += c.possible;
      continue;
    }
    table.rows.push_back({scope.label(c.asked), shown(c.points), shown(c.possible),
                          held_words(scope, c, result.seeker)});
  }
  if (counts.general_asked > 0) {
    table.rows.push_back({scope.say(Word::explain_general, {std::to_string(counts.general_shown),
                                                            std::to_string(counts.general_asked)}),
                          shown(points), shown(possible), ""});
  }
  table.rows.push_back({scope.say(Word::explain_sum), shown(explanation.score.earned),
                        shown(explanation.score.possible),
                        can_sentence(scope, explanation.score, counts)});
  return table;
}

Table nearness_table(const Scope& scope, const Nearness& nearness) {
  const auto shown = [&](std::int64_t points) { return grouped(scope.language, points); };
  Table table;
  table.columns = {{scope.say(Word::explain_near_by), Align::left},
                   {scope.say(Word::explain_points), Align::right},
                   {scope.say(Word::explain_of), Align::right}};
  for (const SignalPart& part : nearness.parts) {
    table.rows.push_back(
        {std::string{term(scope.language, part.signal)}, shown(part.points), shown(part.possible)});
  }
  table.rows.push_back(
      {scope.say(Word::explain_sum), shown(nearness.score.earned), shown(nearness.score.possible)});
  return table;
}

/// Signals that have a weight, and of which nothing is known for this pair.
std::vector<std::string> unknown_signals(const Scope& scope, const Nearness& nearness) {
  std::vector<std::string> names;
  for (std::size_t s = 0; s < kSignals; ++s) {
    const auto signal = static_cast<Signal>(s);
    const bool known = std::ranges::any_of(nearness.parts,
                                           [&](const auto& part) { return part.signal == signal; });
    if (!known && scope.market.weights().signals[s] > 0) {
      names.emplace_back(term(scope.language, signal));
    }
  }
  return names;
}

void nearness_section(Page& page, const Scope& scope, const Nearness& nearness) {
  if (!nearness.score.known()) return;
  page.heading(scope.say(Word::explain_near));
  page.line(nearness.from ? scope.say(Word::explain_near_from, {scope.label(*nearness.from)})
                          : scope.say(Word::explain_near_skills));
  page.table(nearness_table(scope, nearness));
  const std::vector<std::string> unknown = unknown_signals(scope, nearness);
  if (nearness.from && !unknown.empty()) {
    page.line(scope.say(Word::explain_near_unknown, {join_plain(unknown)}));
  }
  page.line(scope.say(Word::explain_near_note));
}

}  // namespace

std::string screen(const Scope& scope, const ExplainResult& result, Colour colour) {
  Page page{scope.language, colour};
  const std::string other = result.vacancy != nullptr
                                ? join_plain({result.vacancy->id, result.vacancy->title}, " ")
                                : scope.label(*result.occupation);
  head(page, scope, scope.say(Word::head_explain, {result.seeker->id, other}), Word::sorted_points);
  page.blank();
  if (result.explanation.contributions.empty()) {
    page.line(scope.say(Word::can_unknown));
  } else {
    const Explanation& explanation = result.explanation;
    const std::int64_t scale = common_scale(explanation);
    page.table(points_table(scope, result, scale));
    page.line(
        scope.say(Word::explain_check, {grouped(scope.language, explanation.score.earned),
                                        grouped(scope.language, explanation.score.possible)}));
    if (scale > 1) {
      page.line(scope.say(Word::explain_scale, {grouped(scope.language, scale)}));
    }
  }
  nearness_section(page, scope, result.nearness);
  if (result.may && result.vacancy != nullptr) {
    page.heading(scope.say(Word::explain_requirements) + ": " + block_words(scope, *result.may));
    requirement_rows(page, scope, *result.vacancy, *result.may);
  }
  page.blank();
  page.line(scope.say(Word::general_note));
  return page.take();
}

}  // namespace overstap::wire
