// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/match_rows.h"

#include <algorithm>

#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kWhy = 3;

/// Requirements on skills stand in the counts of what somebody can; only deciding ones are named
/// again.
bool listed(const Requirement& r) {
  return r.kind != RequirementKind::skill || r.deciding || r.reason == Reason::denied;
}

}  // namespace

std::string block_words(const Scope& scope, const May& may) {
  if (may.block == Block::out && may.near_miss) return scope.say(Word::near_miss);
  return std::string{term(scope.language, may.block)};
}

std::string why_sentence(const Scope& scope, const Explanation& explanation,
                         const SeekerProfile& seeker) {
  std::vector<std::string> parts;
  for (const Contribution* c : best_shown(scope, explanation.contributions, kWhy)) {
    parts.push_back(shown_label(scope, *c) + " (" + evidence_word(scope, *c, &seeker) + ")");
  }
  return join_plain(parts);
}

void requirement_rows(Page& page, const Scope& scope, const Vacancy& vacancy, const May& may) {
  std::vector<std::string> met, ask, not_met, training, later;
  for (const Requirement& r : may.requirements) {
    if (!listed(r)) continue;
    if (r.later) {
      later.push_back(requirement_sentence(scope, vacancy, r));
    } else if (r.state == State::met) {
      met.push_back(requirement_name(scope, vacancy, r));
    } else if (r.state == State::unknown) {
      if (!r.deciding) continue;
      std::string text = requirement_sentence(scope, vacancy, r) + ".";
      ask.push_back(join_plain({text, requirement_question(scope, vacancy, r)}, " "));
    } else {
      std::string text = requirement_sentence(scope, vacancy, r);
      const Word kind =
          r.of_person
              ? Word::force_of_person
              : static_cast<Word>(static_cast<int>(Word::force_legal) + static_cast<int>(r.force));
      text += " (" + scope.say(kind) + ")";
      (r.weeks && !r.offers.empty() ? training : not_met).push_back(std::move(text));
    }
  }
  page.row(scope.say(Word::row_not_met), join_plain(not_met));
  page.row(scope.say(Word::row_after_training), join_plain(training));
  page.row(scope.say(Word::row_ask), join_plain(ask, " "));
  page.row(scope.say(Word::row_met), join_plain(met));
  page.row(scope.say(Word::row_later), join_plain(later));
}

std::string block_counts(const Scope& scope, const std::uint32_t (&per_block)[4],
                         std::uint32_t near_misses) {
  std::vector<std::string> parts;
  const auto add = [&](std::string_view name, std::uint32_t n) {
    parts.push_back(scope.say(Word::counts_line, {name, grouped(scope.language, n)}));
  };
  for (const Block block : {Block::certain, Block::possible, Block::obtainable}) {
    add(term(scope.language, block), per_block[static_cast<std::size_t>(block)]);
  }
  const std::uint32_t out = per_block[static_cast<std::size_t>(Block::out)];
  const std::uint32_t near = std::min(near_misses, out);
  add(scope.say(Word::near_miss), near);
  add(term(scope.language, Block::out), out - near);
  return join_plain(parts);
}

std::string hours_words(const Scope& scope, const Vacancy& vacancy, const May& may) {
  for (const Requirement& r : may.requirements) {
    if (r.kind != RequirementKind::hours || !r.hours_overlap || !vacancy.hours) continue;
    if (r.hours_overlap->max < vacancy.hours->max) {
      return scope.say(Word::hours_get, {std::to_string(r.hours_overlap->max.value),
                                         std::to_string(vacancy.hours->max.value)});
    }
  }
  return {};
}

std::string first_question(const Scope& scope, const Vacancy& vacancy, const May& may) {
  for (const Requirement& r : may.requirements) {
    if (!r.deciding || r.later || r.state != State::unknown) continue;
    const std::string question = requirement_question(scope, vacancy, r);
    if (!question.empty()) return question;
  }
  return scope.say(Word::ask_interest);
}

}  // namespace overstap::wire
