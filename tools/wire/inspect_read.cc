// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/wire/csv.h"
#include "tools/wire/inspect_output.h"
#include "tools/wire/json_parts.h"
#include "tools/wire/screens.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kNotes = 20;

std::string number(std::size_t n) { return std::to_string(n); }

}  // namespace

ReadContents contents_of(const Scope& scope, std::string path,
                         const ReadResult<SeekerProfile>& read) {
  ReadContents contents;
  contents.path = std::move(path);
  contents.title = Word::head_inspect_seekers;
  contents.columns = {scope.say(Word::inspect_id), scope.say(Word::inspect_jobs),
                      scope.say(Word::inspect_claims), scope.say(Word::row_work),
                      scope.say(Word::inspect_unlinked)};
  contents.diagnostics = read.diagnostics;
  for (const SeekerProfile& seeker : read.values) {
    std::vector<std::string> work;
    for (const Employment& job : seeker.employment) {
      if (job.occupation) work.push_back(scope.label(*job.occupation));
    }
    contents.rows.push_back({seeker.id, number(seeker.employment.size()),
                             number(seeker.claims.size()), join_plain(work, ", "),
                             join_plain(seeker.unlinked, ", ")});
    contents.unlinked.insert(contents.unlinked.end(), seeker.unlinked.begin(),
                             seeker.unlinked.end());
  }
  return contents;
}

ReadContents contents_of(const Scope& scope, std::string path, const ReadResult<Vacancy>& read) {
  ReadContents contents;
  contents.path = std::move(path);
  contents.title = Word::head_inspect_vacancies;
  contents.columns = {scope.say(Word::inspect_id), scope.say(Word::inspect_demands),
                      scope.say(Word::row_work), scope.say(Word::inspect_unlinked)};
  contents.diagnostics = read.diagnostics;
  for (const Vacancy& vacancy : read.values) {
    contents.rows.push_back({vacancy.id, number(vacancy.demands.size()),
                             vacancy.occupation ? scope.label(*vacancy.occupation) : std::string{},
                             join_plain(vacancy.unlinked, ", ")});
    contents.unlinked.insert(contents.unlinked.end(), vacancy.unlinked.begin(),
                             vacancy.unlinked.end());
  }
  return contents;
}

std::string screen(const Scope& scope, const ReadContents& contents, Colour colour) {
  Page page{scope.language, colour};
  head(page, scope, scope.say(contents.title, {contents.path}), Word::sorted_input);
  const Diagnostics& d = contents.diagnostics;
  const auto count = [&](Word words, std::uint64_t n) {
    return scope.say(Word::counts_line,
                     {scope.say(words), grouped(scope.language, static_cast<std::int64_t>(n))});
  };
  page.line(join_plain({count(Word::inspect_accepted, d.accepted),
                        count(Word::inspect_rejected, d.rejected),
                        count(Word::inspect_personal, d.personal_fields_dropped),
                        count(Word::inspect_unlinked, contents.unlinked.size())}));
  page.blank();
  Table table;
  for (const std::string& column : contents.columns) table.columns.push_back({column, Align::left});
  table.rows = contents.rows;
  page.table(table);
  if (d.entries.empty()) return page.take();
  page.heading(scope.say(Word::inspect_notes));
  for (std::size_t i = 0; i < std::min(kNotes, d.entries.size()); ++i) {
    page.item("-", d.entries[i].error.to_string());
  }
  const std::uint64_t all = d.entries.size() + d.dropped;
  if (all > kNotes) page.line(scope.say(Word::inspect_more_notes, {std::to_string(all - kNotes)}));
  return page.take();
}

std::string json_text(const Scope& scope, const ReadContents& contents) {
  json::Writer writer{json::Writer::Style::indented};
  writer.begin_object();
  head_fields(writer, scope, "input");
  text_field(writer, "path", contents.path);
  const Diagnostics& d = contents.diagnostics;
  number_field(writer, "accepted", static_cast<std::int64_t>(d.accepted));
  number_field(writer, "rejected", static_cast<std::int64_t>(d.rejected));
  number_field(writer, "personal_fields_dropped",
               static_cast<std::int64_t>(d.personal_fields_dropped));
  texts_field(writer, "unlinked", contents.unlinked);
  writer.key("ids");
  writer.begin_array();
  for (const auto& row : contents.rows) writer.string(row.front());
  writer.end_array();
  writer.key("diagnostics");
  writer.begin_array();
  for (const Diagnostic& diagnostic : d.entries) {
    writer.begin_object();
    text_field(writer, "severity", to_string(diagnostic.severity));
    text_field(writer, "where",
               diagnostic.error.where ? diagnostic.error.where->to_string() : std::string{});
    text_field(writer, "message", diagnostic.error.message);
    writer.end_object();
  }
  writer.end_array();
  writer.end_object();
  return writer.take() + "\n";
}

std::string ndjson_text(const Scope& scope, const ReadContents& contents) {
  std::string out;
  for (const auto& row : contents.rows) {
    json::Writer writer;
    writer.begin_object();
    head_fields(writer, scope, "input");
    text_field(writer, "path", contents.path);
    text_field(writer, "id", row.front());
    writer.end_object();
    out += writer.take() + "\n";
  }
  return out;
}

std::string csv_text(const Scope&, const ReadContents& contents) {
  CsvRows csv;
  for (const std::string& column : contents.columns) csv.text(column);
  csv.end_row();
  for (const auto& row : contents.rows) {
    for (const std::string& cell : row) csv.text(cell);
    csv.end_row();
  }
  return csv.take();
}

}  // namespace overstap::wire
