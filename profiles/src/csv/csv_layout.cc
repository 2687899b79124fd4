// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_layout.h"

#include <algorithm>
#include <map>
#include <set>

#include "overstap/graph/try.h"
#include "overstap/profiles/text.h"
#include "profiles/src/csv/csv_fields.h"
#include "profiles/src/csv/csv_headers.h"
#include "profiles/src/csv/csv_values.h"

namespace overstap {
namespace {

/// Names that tell the columns apart.
std::vector<std::string> distinct_names(std::span<const std::string> headers) {
  std::set<std::string, std::less<>> taken;
  for (const std::string& header : headers) taken.emplace(trim_cell(header));
  std::map<std::string, int, std::less<>> seen;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < headers.size(); ++i) {
    std::string name{trim_cell(headers[i])};
    if (name.empty()) name = "column " + std::to_string(i + 1);
    int& count = seen[name];
    if (++count > 1) {
      const std::string stem = name;
      do {
        name = stem;
        name.append(" (").append(std::to_string(count++)).append(")");
      } while (!taken.insert(name).second);
      --count;
    }
    names.push_back(std::move(name));
  }
  return names;
}

/// What a header says by itself; the second of its kind gets a number where the field has them.
class KnownColumns {
 public:
  explicit KnownColumns(CsvSubject subject) : subject_{subject} {}

  CsvColumn column(const std::string& name, std::string_view header) {
    CsvHeaderMeaning meaning = meaning_of_csv_header(header, subject_);
    CsvColumn column{name,
                     meaning.field.empty() ? "text" : std::move(meaning.field),
                     {},
                     std::move(meaning.language)};
    const std::optional<CsvFieldName> field = parse_csv_field(column.field);
    if (field && field->number == 0 && field->field->numbered && column.language.empty()) {
      const int count = ++seen_[column.field];
      constexpr int kMost = 99;
      if (count > 1 && count <= kMost) column.field.append("_").append(std::to_string(count));
    }
    return column;
  }

 private:
  CsvSubject subject_;
  std::map<std::string, int, std::less<>> seen_;
};

/// An e-mail address, a telephone or citizen number, a whole date or a longer text: what a person
/// fills in and no column is called.
bool looks_like_value(std::string_view header) {
  constexpr std::ptrdiff_t kDigits = 8;
  const auto digits = std::ranges::count_if(header, [](char c) { return c >= '0' && c <= '9'; });
  constexpr std::size_t kLongest = 200;
  return digits >= kDigits || header.size() > kLongest ||
         header.find('@') != std::string_view::npos;
}

/// The first record is taken for names, which messages quote: a table without a header must not get
/// so far.
Result<void> check_header(std::span<const std::string> headers, const std::string& file) {
  if (std::ranges::none_of(headers, looks_like_value)) return {};
  return std::unexpected(Error{ErrorCode::schema,
                               "the first line looks like values: expected the names of the "
                               "columns; write them above the first row",
                               Location{file, 1, 0, {}}});
}

std::string list_of(std::span<const std::string> names) {
  std::string list;
  for (const std::string& name : names) list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

Result<void> check_given(const CsvMapping& given, std::span<const std::string> names,
                         CsvSubject subject, const std::string& file) {
  const auto fail = [&](const CsvColumn& column, std::string message) {
    return std::unexpected(
        Error{ErrorCode::schema, std::move(message), Location{file, 1, 0, column.header}});
  };
  for (const CsvColumn& column : given.columns) {
    const std::optional<CsvFieldName> field = parse_csv_field(column.field);
    if (!field || !is_for(*field->field, subject)) {
      return fail(column, std::string{"the mapping "}
                              .append(given.name)
                              .append(" gives this column a field that is not for ")
                              .append(subject == CsvSubject::seekers ? "people" : "vacancies")
                              .append(": ")
                              .append(column.field));
    }
    // No mapping brings in what must not influence a match.
    if (meaning_of_csv_header(column.header, subject).field == "drop" && column.field != "drop") {
      return fail(column,
                  std::string{"the mapping "}
                      .append(given.name)
                      .append(" gives this column a field, but it is personal; expected drop"));
    }
    if (std::ranges::find(names, column.header) == names.end()) {
      return fail(column, std::string{"the mapping "}
                              .append(given.name)
                              .append(" names a column that is not there; columns: ")
                              .append(list_of(names)));
    }
  }
  return {};
}

}  // namespace

Result<CsvMapping> lay_out_csv(std::span<const std::string> headers, CsvSubject subject,
                               const CsvMapping* given, const std::string& file) {
  OVERSTAP_TRY(check_header(headers, file));
  const std::vector<std::string> names = distinct_names(headers);
  CsvMapping mapping;
  if (given != nullptr) {
    OVERSTAP_TRY(check_given(*given, names, subject, file));
    mapping.name = given->name;
    mapping.delimiter = given->delimiter;
    mapping.encoding = given->encoding;
  }
  KnownColumns known(subject);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const CsvColumn* said = nullptr;
    if (given != nullptr) {
      const auto found = std::ranges::find(given->columns, names[i], &CsvColumn::header);
      if (found != given->columns.end()) said = &*found;
    }
    mapping.columns.push_back(said != nullptr ? *said : known.column(names[i], headers[i]));
  }
  return mapping;
}

}  // namespace overstap
