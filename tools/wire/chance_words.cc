// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/places.h"
#include "tools/wire/results.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string place_name(const Scope& scope, const Fact& fact) {
  return fact.region ? scope.market.regions()[fact.region->index()].name
                     : scope.say(Word::netherlands);
}

std::string period_words(const Scope& scope, const Fact& fact) {
  return fact.period.empty() ? date_words(scope.language, fact.provenance.as_of) : fact.period;
}

std::string fact_sentence(const Scope& scope, const Fact& fact) {
  std::string what =
      fact.tightness ? std::string{term(scope.language, *fact.tightness)} : scope.in(fact.text);
  while (!what.empty() && what.back() == '.') what.pop_back();
  return join_plain(
      {scope.say(Word::chance_fact, {what, place_name(scope, fact), period_words(scope, fact),
                                     publisher_name(scope, fact.provenance)}),
       stale_mark(scope, fact.provenance.as_of)},
      " ");
}

/// How much a fact says of the chance of work: a class most, then what a source calls a chance.
int says(const Fact& fact) {
  if (fact.tightness) return 2;
  return fact.kind == FactKind::chance ? 1 : 0;
}

enum class Reach : bool { country, region };

/// The fact that says most, of the region or of the country; of equals the first, the newest.
const Fact* best_fact(const Scope& scope, const Chance& chance, Reach reach) {
  const auto facts = scope.market.facts();
  const Fact* best = nullptr;
  for (const std::uint32_t index : chance.facts) {
    const Fact& fact = facts[index];
    if (fact.region.has_value() != (reach == Reach::region)) continue;
    if (best == nullptr || says(fact) > says(*best)) best = &fact;
  }
  return best;
}

void capitalise(std::string& text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
}

}  // namespace

std::optional<RegionId> region_of(const Scope& scope, const Subject& subject) {
  if (subject.seeker == nullptr || subject.seeker->postcode.length == 0) return std::nullopt;
  return overstap::region_of(scope.market.places(), subject.seeker->postcode);
}

std::string chance_sentence(const Scope& scope, const Chance& chance) {
  const Fact* regional = best_fact(scope, chance, Reach::region);
  const Fact* national = best_fact(scope, chance, Reach::country);
  // What merely happened in the country adds nothing to what the region's own row says.
  if (regional != nullptr && national != nullptr && says(*national) == 0) national = nullptr;
  std::vector<std::string> parts;
  bool all_stale = true;
  for (const Fact* fact : {regional, national}) {
    if (fact == nullptr) continue;
    parts.push_back(fact_sentence(scope, *fact));
    if (parts.size() > 1) capitalise(parts.back());
    all_stale = all_stale && !stale_mark(scope, fact->provenance.as_of).empty();
  }
  if (parts.empty()) return scope.say(Word::chance_unknown);
  if (all_stale) parts.push_back(scope.say(Word::chance_ask));
  return join_plain(parts, " ");
}

std::string ChanceWords::of(const Scope& scope, const Chance& chance, OccupationId occupation) {
  std::string sentence = chance_sentence(scope, chance);
  if (chance.facts.empty()) return sentence;
  const auto [first, is_new] = told_.try_emplace(sentence, occupation);
  if (is_new) return sentence;
  if (first->second == occupation) return scope.say(Word::chance_above);
  return scope.say(Word::chance_as, {scope.label(first->second)});
}

std::string chance_mark(const Scope& scope, const Chance& chance) {
  const Fact* fact = best_fact(scope, chance, Reach::region);
  if (fact == nullptr || !fact->tightness) fact = best_fact(scope, chance, Reach::country);
  if (fact == nullptr || !fact->tightness) return {};
  const std::string_view words = term(scope.language, *fact->tightness);
  const bool stale = !stale_mark(scope, fact->provenance.as_of).empty();
  return scope.say(
      stale ? Word::chance_mark_stale : Word::chance_mark,
      {words.substr(0, words.find(':')), place_name(scope, *fact), period_words(scope, *fact)});
}

}  // namespace overstap::wire
