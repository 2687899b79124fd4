// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/sentences.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string year_of(Date date) { return std::to_string(date.year); }

}  // namespace

bool is_estimate(const Scope& scope, const Provenance& provenance) {
  const auto sources = scope.market.sources();
  return provenance.source.index() < sources.size() &&
         sources[provenance.source.index()].id == "editorial";
}

std::string publisher_name(const Scope& scope, const Provenance& provenance) {
  if (is_estimate(scope, provenance)) return scope.say(Word::editorial);
  const auto sources = scope.market.sources();
  if (provenance.source.index() >= sources.size()) return {};
  const Source& source = sources[provenance.source.index()];
  const std::string& name = source.publisher.empty() ? source.title : source.publisher;
  return name.substr(0, name.find(','));
}

std::string source_name(const Scope& scope, const Provenance& provenance) {
  std::string name = publisher_name(scope, provenance);
  if (provenance.as_of.year == 0) return name;
  return scope.say(Word::source_years, {name, year_of(provenance.as_of)});
}

namespace {

/// `UWV (2017 en 2019) en ABU (2020)`: every publisher once, with its years.
std::string sources_words(const Scope& scope, std::span<const Provenance> sources) {
  std::vector<std::pair<std::string, std::vector<std::string>>> by_name;
  for (const Provenance& provenance : sources) {
    const std::string name = publisher_name(scope, provenance);
    auto at = std::find_if(by_name.begin(), by_name.end(),
                           [&](const auto& entry) { return entry.first == name; });
    if (at == by_name.end()) at = by_name.insert(by_name.end(), {name, {}});
    const std::string year = year_of(provenance.as_of);
    if (provenance.as_of.year != 0 &&
        std::find(at->second.begin(), at->second.end(), year) == at->second.end()) {
      at->second.push_back(year);
    }
  }
  std::vector<std::string> parts;
  for (const auto& [name, years] : by_name) {
    const std::string list = join(scope.language, years, Word::list_and);
    parts.push_back(years.empty() ? name : scope.say(Word::source_years, {name, list}));
  }
  return join(scope.language, parts, Word::list_and);
}

}  // namespace

std::string stale_mark(const Scope& scope, Date as_of) {
  if (as_of.year == 0 || !is_stale(as_of, scope.as_of)) return {};
  return scope.say(Word::stale, {year_of(as_of)});
}

std::string newest_source(const Scope& scope, std::span<const StatementId> statements) {
  const Provenance* newest = nullptr;
  for (const StatementId id : statements) {
    for (const Provenance& provenance : scope.market.statements()[id.index()].sources) {
      if (newest == nullptr || provenance.as_of > newest->as_of) newest = &provenance;
    }
  }
  return newest == nullptr ? std::string{} : source_name(scope, *newest);
}

std::string statement_sentence(const Scope& scope, const Statement& statement) {
  Date newest;
  for (const Provenance& provenance : statement.sources) {
    newest = std::max(newest, provenance.as_of);
  }
  const bool programme = statement.kind == StatementKind::programme;
  std::string text = scope.in(statement.text);
  const std::string names = sources_words(scope, statement.sources);
  if (!names.empty()) text += " - " + names;
  if (programme && newest.year != 0 && is_stale(newest, scope.as_of)) {
    text += ", " + scope.say(Word::existed_then, {year_of(newest)});
  }
  if (!names.empty()) text += '.';
  const std::string stale = programme ? std::string{} : stale_mark(scope, newest);
  std::string successor;
  for (const Statement& other : scope.market.statements()) {
    if (statement.superseded_by.empty() || other.id != statement.superseded_by) continue;
    successor = scope.say(Word::superseded, {sources_words(scope, other.sources)});
  }
  return join_plain({text, stale, successor}, " ");
}

}  // namespace overstap::wire
