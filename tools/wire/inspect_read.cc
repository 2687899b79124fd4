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

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// `/work/0/name` as `/work/*/name`.
std::string pattern_of(std::string_view pointer) {
  std::string pattern;
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string_view step = pointer.substr(0, end);
    if (step.starts_with('/') && is_number(step.substr(1))) {
      pattern += "/*";
    } else {
      pattern += step;
    }
    pointer.remove_prefix(end);
  }
  return pattern;
}

/// Rows look alike, so a place is nearly always found again.
void add_fields(ReadContents& contents, std::span<const FieldTrace> fields) {
  for (const FieldTrace& field : fields) {
    std::string pattern = pattern_of(field.pointer);
    const auto same = std::ranges::find_if(contents.fields, [&](const FieldCount& count) {
      return count.pattern == pattern && count.disposition == field.disposition &&
             count.target == field.target;
    });
    if (same != contents.fields.end()) {
      ++same->values;
    } else {
      contents.fields.push_back({std::move(pattern), field.disposition, field.target, 1});
    }
  }
}

/// A place in the input without the folder that the input stands in, which the title names.
std::string without_folder(const ReadContents& contents, std::string_view text) {
  std::string_view folder = contents.path;
  folder = folder.substr(0, folder.rfind('/') + 1);
  if (text.starts_with(contents.path) && text.substr(contents.path.size()).starts_with('/')) {
    text.remove_prefix(contents.path.size() + 1);
  } else if (!folder.empty() && text.starts_with(folder)) {
    text.remove_prefix(folder.size());
  }
  return std::string{text};
}

}  // namespace

ReadContents seeker_contents(const Scope& scope, std::string path, std::string_view format) {
  ReadContents contents;
  contents.path = std::move(path);
  contents.format = format;
  contents.title = Word::head_inspect_seekers;
  contents.columns = {scope.say(Word::inspect_id), scope.say(Word::inspect_jobs),
                      scope.say(Word::inspect_claims), scope.say(Word::row_work),
                      scope.say(Word::inspect_unlinked)};
  return contents;
}

ReadContents vacancy_contents(const Scope& scope, std::string path, std::string_view format) {
  ReadContents contents;
  contents.path = std::move(path);
  contents.format = format;
  contents.title = Word::head_inspect_vacancies;
  contents.columns = {scope.say(Word::inspect_id), scope.say(Word::inspect_demands),
                      scope.say(Word::row_work), scope.say(Word::inspect_unlinked)};
  return contents;
}

void add_row(const Scope& scope, ReadContents& contents, const ReadRow<SeekerProfile>& row) {
  const SeekerProfile& seeker = row.value;
  add_fields(contents, row.fields);
  contents.unlinked += seeker.unlinked.size();
  if (contents.rows.size() >= contents.max_rows) return;
  std::vector<std::string> work;
  for (const Employment& job : seeker.employment) {
    if (job.occupation) work.push_back(scope.label(*job.occupation));
  }
  contents.rows.push_back({seeker.id, number(seeker.employment.size()),
                           number(seeker.claims.size()), join_plain(work, ", "),
                           join_plain(seeker.unlinked, ", ")});
}

void add_row(const Scope& scope, ReadContents& contents, const ReadRow<Vacancy>& row) {
  const Vacancy& vacancy = row.value;
  add_fields(contents, row.fields);
  contents.unlinked += vacancy.unlinked.size();
  if (contents.rows.size() >= contents.max_rows) return;
  contents.rows.push_back({vacancy.id, number(vacancy.demands.size()),
                           vacancy.occupation ? scope.label(*vacancy.occupation) : std::string{},
                           join_plain(vacancy.unlinked, ", ")});
}

std::string screen(const Scope& scope, const ReadContents& contents, Colour colour) {
  Page page{scope.language, colour};
  head(page, scope, scope.say(contents.title, {contents.path}), Word::sorted_input);
  const Diagnostics& d = contents.diagnostics;
  const auto count = [&](Word words, std::uint64_t n) {
    return scope.say(Word::counts_line,
                     {scope.say(words), grouped(scope.language, static_cast<std::int64_t>(n))});
  };
  page.line(scope.say(Word::inspect_format, {contents.format}));
  page.line(join_plain({count(Word::inspect_accepted, d.accepted),
                        count(Word::inspect_rejected, d.rejected),
                        count(Word::inspect_unlinked, contents.unlinked)}));
  page.line(join_plain({count(Word::inspect_personal, d.personal_fields_dropped),
                        count(Word::inspect_contact, d.contact_fields),
                        count(Word::inspect_masked, d.numbers_masked),
                        count(Word::inspect_text, d.text_parts),
                        count(Word::inspect_sieved, d.sieved.total())}));
  page.blank();
  Table table;
  for (const std::string& column : contents.columns) table.columns.push_back({column, Align::left});
  table.rows = contents.rows;
  for (auto& row : table.rows) row.front() = without_folder(contents, row.front());
  page.table(table);
  if (d.accepted > contents.rows.size()) {
    page.line(scope.say(
        Word::inspect_more_rows,
        {grouped(scope.language, static_cast<std::int64_t>(d.accepted - contents.rows.size()))}));
  }
  add_fields_part(page, scope, contents);
  if (d.entries.empty()) return page.take();
  page.heading(scope.say(Word::inspect_notes));
  for (std::size_t i = 0; i < std::min(kNotes, d.entries.size()); ++i) {
    page.item("-", without_folder(contents, d.entries[i].error.to_string()));
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
  text_field(writer, "input_format", contents.format);
  const Diagnostics& d = contents.diagnostics;
  number_field(writer, "accepted", static_cast<std::int64_t>(d.accepted));
  number_field(writer, "rejected", static_cast<std::int64_t>(d.rejected));
  number_field(writer, "personal_fields_dropped",
               static_cast<std::int64_t>(d.personal_fields_dropped));
  number_field(writer, "contact_fields", static_cast<std::int64_t>(d.contact_fields));
  number_field(writer, "numbers_masked", static_cast<std::int64_t>(d.numbers_masked));
  number_field(writer, "text_parts", static_cast<std::int64_t>(d.text_parts));
  number_field(writer, "sentences_not_carried", static_cast<std::int64_t>(d.sieved.total()));
  number_field(writer, "unlinked", static_cast<std::int64_t>(contents.unlinked));
  writer.key("fields");
  writer.begin_array();
  for (const FieldCount& field : contents.fields) {
    writer.begin_object();
    text_field(writer, "place", field.pattern);
    text_field(writer, "became", to_string(field.disposition));
    text_field(writer, "target", field.target);
    number_field(writer, "values", static_cast<std::int64_t>(field.values));
    writer.end_object();
  }
  writer.end_array();
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
  csv.header({"place", "became", "target", "values"});
  for (const FieldCount& field : contents.fields) {
    csv.text(field.pattern);
    csv.text(to_string(field.disposition));
    csv.text(field.target);
    csv.number(static_cast<std::int64_t>(field.values));
    csv.end_row();
  }
  return csv.take();
}

}  // namespace overstap::wire
