// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::int64_t kMillion = 1'000'000;

/// `ongeveer 1 op de 8`; from a quarter on in tenths.
std::string about(const Scope& scope, std::uint32_t persons, std::uint32_t departures) {
  const std::int64_t count = persons, total = departures;
  if (4 * count < total) {
    return scope.say(Word::observed_one_in, {grouped(scope.language, (total + count / 2) / count)});
  }
  const std::int64_t tenths = (10 * count + total / 2) / total;
  if (tenths >= 10) return scope.say(Word::observed_nearly_all);
  return scope.say(Word::observed_tenths, {std::to_string(tenths)});
}

std::string years(const Scope& scope, const ObservedMove& counts) {
  const std::string first = std::to_string(counts.first.year);
  if (counts.first.year == counts.last.year) return first;
  return scope.say(Word::observed_years, {first, std::to_string(counts.last.year)});
}

}  // namespace

std::string observed_sentence(const Scope& scope, const ObservedMoves& observed) {
  const ObservedMove& counts = observed.counts;
  const Language language = scope.language;
  const std::string place = counts.region() ? scope.market.regions()[counts.region()->index()].name
                                            : scope.say(Word::netherlands);
  const Provenance provenance{counts.source, counts.as_of, {}};
  std::vector<std::string> parts;
  parts.push_back(scope.say(Word::observed_share, {about(scope, counts.persons, counts.departures),
                                                   grouped(language, counts.persons),
                                                   grouped(language, counts.departures)}));
  const auto add = [&](Word words, std::uint32_t persons) {
    if (persons > 0) parts.push_back(scope.say(words, {grouped(language, persons)}));
  };
  add(Word::observed_internal, counts.internal);
  add(Word::observed_returns, counts.returns);
  add(Word::observed_reverse, observed.reverse);
  parts.push_back(scope.say(Word::observed_counted,
                            {years(scope, counts), place, source_name(scope, provenance)}));
  parts.push_back(stale_mark(scope, counts.as_of));
  return join_plain(parts, " ");
}

}  // namespace overstap::wire
