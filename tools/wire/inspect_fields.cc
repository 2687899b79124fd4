// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "tools/wire/inspect_output.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kWidestPlace = 46;
constexpr std::string_view kCut = "\u2026";

Word word_of(Disposition disposition) {
  switch (disposition) {
    case Disposition::read:
      return Word::field_read;
    case Disposition::carried:
      return Word::field_carried;
    case Disposition::contact:
      return Word::field_contact;
    case Disposition::personal:
      return Word::field_personal;
    case Disposition::technical:
      return Word::field_technical;
  }
  return Word::field_carried;
}

/// The end of a long place, from a step on: `\u2026/PositionHistory/StartDate`.
std::string short_place(std::string_view place, FieldRows rows) {
  if (rows == FieldRows::all || place.size() <= kWidestPlace) return std::string{place};
  std::size_t from = place.find('/', place.size() - kWidestPlace);
  if (from == std::string_view::npos) from = place.rfind('/');
  if (from == std::string_view::npos || from == 0) return std::string{place};
  return std::string{kCut}.append(place.substr(from));
}

/// `/work/*/highlights/*` as `/work/*` and `highlights/*`.
std::pair<std::string, std::string> parent_and_name(std::string_view place) {
  // A column of a CSV is no path.
  if (!place.starts_with('/')) return {std::string{}, std::string{place}};
  std::size_t cut = place.rfind('/');
  while (cut != std::string_view::npos && cut > 0 && place.substr(cut).starts_with("/*")) {
    cut = place.rfind('/', cut - 1);
  }
  if (cut == std::string_view::npos) return {std::string{}, std::string{place}};
  return {std::string{place.substr(0, cut)}, std::string{place.substr(cut + 1)}};
}

/// Places without more to tell: those within one object stand on one line.
void add_list(Page& page, const Scope& scope, const ReadContents& contents, Disposition which) {
  std::vector<std::pair<std::string, std::string>> lines;
  for (const FieldCount& field : contents.fields) {
    if (field.disposition != which) continue;
    auto [parent, name] = parent_and_name(field.pattern);
    if (field.values > 1) {
      name.append(" (")
          .append(grouped(scope.language, static_cast<std::int64_t>(field.values)))
          .append(")");
    }
    const auto same = std::ranges::find(lines, parent, [](const auto& line) { return line.first; });
    if (same == lines.end()) {
      lines.emplace_back(std::move(parent), std::move(name));
    } else {
      same->second.append(", ").append(name);
    }
  }
  for (const auto& [parent, names] : lines) {
    std::string line = parent.empty() ? std::string{} : short_place(parent, contents.field_rows);
    if (!line.empty()) line.append(": ");
    page.item("-", line.append(names));
  }
}

void add_table(Page& page, const Scope& scope, const ReadContents& contents, Disposition which) {
  Table table;
  table.columns = {{scope.say(Word::inspect_place), Align::left},
                   {scope.say(Word::inspect_target), Align::left},
                   {scope.say(Word::inspect_count), Align::right}};
  for (const FieldCount& field : contents.fields) {
    if (field.disposition != which) continue;
    table.rows.push_back({short_place(field.pattern, contents.field_rows), field.target,
                          grouped(scope.language, static_cast<std::int64_t>(field.values))});
  }
  page.table(table);
}

std::uint64_t values_of(const ReadContents& contents, Disposition which) {
  std::uint64_t values = 0;
  for (const FieldCount& field : contents.fields) {
    if (field.disposition == which) values += field.values;
  }
  return values;
}

}  // namespace

void add_fields_part(Page& page, const Scope& scope, const ReadContents& contents) {
  if (contents.fields.empty()) return;
  page.heading(scope.say(Word::inspect_fields));
  bool first = true;
  for (const Disposition which : {Disposition::read, Disposition::carried, Disposition::contact,
                                  Disposition::personal, Disposition::technical}) {
    const std::uint64_t values = values_of(contents, which);
    if (values == 0) continue;
    if (!first) page.blank();
    first = false;
    const std::string count = grouped(scope.language, static_cast<std::int64_t>(values));
    page.line(scope.say(Word::counts_line, {scope.say(word_of(which)), count}));
    const bool technical = which == Disposition::technical;
    if (technical && contents.field_rows == FieldRows::most) {
      page.item("-", scope.say(Word::inspect_all_fields));
    } else if (technical || which == Disposition::read) {
      add_table(page, scope, contents, which);
    } else {
      add_list(page, scope, contents, which);
    }
  }
}

}  // namespace overstap::wire
