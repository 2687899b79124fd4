// SPDX-License-Identifier: Apache-2.0
// Proposes what each column of an unknown export holds: by its header where that is known, else by
// its values. Nothing of a value stands in a reason.
#include <algorithm>
#include <array>
#include <cstring>

#include "overstap/graph/try.h"
#include "overstap/profiles/csv_mapping.h"
#include "overstap/profiles/text.h"
#include "profiles/src/csv/csv_dialect.h"
#include "profiles/src/csv/csv_fields.h"
#include "profiles/src/csv/csv_headers.h"
#include "profiles/src/csv/csv_layout.h"
#include "profiles/src/csv/csv_scanner.h"
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/csv/csv_words.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/words.h"

namespace overstap {
namespace {

constexpr std::size_t kMaxRows = 500;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
}

bool looks_like_email(std::string_view value) {
  const std::size_t at = value.find('@');
  return at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos &&
         value.find(' ') == std::string_view::npos;
}

/// Ten digits that begin with a zero, or a country code; blanks, dots and hyphens between them.
bool looks_like_phone(std::string_view value) {
  const bool signs = value.find_first_not_of("0123456789 .-+()") == std::string_view::npos;
  const std::size_t digits = digits_of(value);
  const bool national = value.starts_with("0") && digits == 10;
  const bool abroad =
      (value.starts_with("+") || value.starts_with("00")) && digits >= 11 && digits <= 14;
  return signs && (national || abroad);
}

bool holds_citizen_number(std::string_view value) {
  std::string copy{value};
  return digits_of(value) >= 9 && mask_citizen_numbers(copy) > 0;
}

std::optional<Date> full_date(std::string_view value) {
  const std::optional<Date> date = date_in(value);
  return date && date->day != 0 ? date : std::nullopt;
}

/// A day on which somebody who looks for work may be born. A day of work lies later as a rule, and
/// what is dropped by mistake can be put right in the mapping.
bool looks_like_birth_date(std::string_view value) {
  constexpr int kFirst = 1940, kLast = 2008;
  const std::optional<Date> date = full_date(value);
  return date && date->year >= kFirst && date->year <= kLast;
}

bool looks_like_postcode(std::string_view value) {
  // Four digits alone may be anything.
  return parse_postcode(value).has_value() && digits_of(value) == 4 && value.size() >= 6;
}

bool looks_like_hours(std::string_view value) {
  const bool told =
      value.find('-') != std::string_view::npos || fold_key(value).find('u') != std::string::npos;
  return told && cell_hours(value).has_value();
}

bool looks_like_wage(std::string_view value) {
  const bool euro = value.find("\xE2\x82\xAC") != std::string_view::npos ||
                    fold_key(value).find("eur") != std::string::npos;
  return euro && cell_wage(value).has_value();
}

bool names_levelled_language(std::string_view value) {
  return std::ranges::any_of(split_cell(value, CsvCellShape::list, {}), [](std::string_view part) {
    const CellLanguage said = cell_language(part);
    const std::string key = fold_key(said.name);
    return said.level && is_language_name(key);
  });
}

bool names_dated_job(std::string_view value) {
  return std::ranges::any_of(
      split_cell(value, CsvCellShape::sentence, {}),
      [](std::string_view part) { return cell_job(part).period.has_value(); });
}

bool names_education(std::string_view value) { return cell_education(value).level.has_value(); }

bool names_days(std::string_view value) { return days_in(value).has_value(); }

bool names_contracts(std::string_view value) {
  const auto parts = split_cell(value, CsvCellShape::list, {});
  return !parts.empty() && std::ranges::all_of(parts, [](std::string_view part) {
    return contract_in(part).has_value();
  });
}

bool looks_like_gender(std::string_view value) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"m", "v", "f", "man", "vrouw", "male", "female", "dhr", "mevr", "mevrouw"});
  const std::string key = fold_key(value);
  return std::ranges::find(kWords, std::string_view{key}) != kWords.end();
}

/// Values that tell what their column is, the most personal first.
struct ValueKind {
  bool (*fits)(std::string_view);
  std::string_view field_of_seeker, field_of_vacancy;
  std::string_view what;
};
constexpr auto kKinds = std::to_array<ValueKind>({
    {holds_citizen_number, "drop", "drop", "look like citizen numbers (nine digits, eleven test)"},
    {looks_like_gender, "drop", "text", "are words for a gender"},
    {looks_like_email, "contact_email", "contact_email", "look like e-mail addresses"},
    {looks_like_phone, "contact_phone", "contact_phone", "look like phone numbers"},
    {looks_like_postcode, "postcode", "postcode", "look like Dutch postcodes"},
    {looks_like_birth_date, "drop", "text", "are dates of 1940 to 2008, as dates of birth are"},
    {[](std::string_view value) { return full_date(value).has_value(); }, "ready_by", "start",
     "are dates"},
    {names_levelled_language, "languages", "languages", "name languages with a level"},
    {names_dated_job, "occupation", "text", "name something with a period, as jobs are written"},
    {names_education, "education", "education_level", "name a level of education"},
    {names_contracts, "contracts", "contracts", "name kinds of contract"},
    {names_days, "days", "days", "name days of the week"},
    {looks_like_wage, "wage", "wage", "are amounts of euro per hour"},
    {looks_like_hours, "hours", "hours", "look like hours per week"},
});

/// The values of one column of the sample.
struct ColumnValues {
  std::vector<std::string> values;  ///< not empty ones
};

/// What most of the values are; personal kinds count from a tenth on, for one is enough to harm.
const ValueKind* kind_of(const ColumnValues& column, std::size_t& fitting) {
  for (const ValueKind& kind : kKinds) {
    fitting = static_cast<std::size_t>(std::ranges::count_if(
        column.values,
        [&](const std::string& value) { return value.size() <= kMaxCsvName && kind.fits(value); }));
    const bool away = kind.field_of_seeker == "drop" || kind.field_of_seeker.starts_with("contact");
    const bool alone = kind.fits != looks_like_birth_date && kind.fits != looks_like_gender;
    const std::size_t tenths = away && alone ? 1 : 6;
    if (fitting > 0 && 10 * fitting >= tenths * column.values.size()) return &kind;
  }
  return nullptr;
}

std::string_view in_words(std::string_view field) {
  if (field == "drop") return "personal, dropped unread";
  if (field.starts_with("contact")) return "contact data, kept apart";
  if (field == "text") return "carried as text";
  return field;
}

struct Sample {
  CsvDialect dialect;
  std::vector<ColumnValues> columns;
  bool converted = false;
};

class SampleSource final : public ByteSource {
 public:
  explicit SampleSource(std::string_view bytes) : bytes_{bytes} {}
  Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t size = std::min(buffer.size(), bytes_.size());
    if (size > 0) std::memcpy(buffer.data(), bytes_.data(), size);
    bytes_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view bytes_;
};

Result<Sample> read_sample(std::string_view bytes, const std::string& name) {
  const auto refuse = [&](ErrorCode code, std::string message) {
    return std::unexpected(Error{code, std::move(message), Location{name, 1, 0, {}}});
  };
  if (is_utf16(bytes)) return refuse(ErrorCode::syntax, "the file is UTF-16; save it as CSV UTF-8");
  Sample sample;
  sample.dialect = recognise_csv_dialect(bytes, std::nullopt, std::nullopt);
  if (sample.dialect.header.empty()) {
    return refuse(ErrorCode::syntax, "the file is empty; a header row was expected");
  }
  if (sample.dialect.header.size() > kMaxCsvColumns) {
    return refuse(ErrorCode::limit, "the header has more than 4096 columns");
  }
  SampleSource source(bytes.substr(sample.dialect.skip_bytes));
  CsvScanner scanner(source);
  scanner.set_delimiter(sample.dialect.delimiter);
  sample.columns.resize(sample.dialect.header.size());
  std::size_t record = 0;
  while (record < kMaxRows) {
    OVERSTAP_TRY_ASSIGN(const bool more, scanner.next());
    if (!more) break;
    const bool row = record++ > sample.dialect.lines_above;
    if (!row || scanner.problem() != CsvProblem::none ||
        scanner.cell_count() != sample.columns.size()) {
      continue;
    }
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
      const std::string_view value = trim_cell(scanner.cells()[i]);
      if (!value.empty()) sample.columns[i].values.emplace_back(value);
    }
  }
  sample.converted = scanner.converted();
  return sample;
}

/// One column: its field, and why.
std::string settle_column(CsvColumn& column, const ColumnValues& values, CsvSubject subject) {
  std::size_t fitting = 0;
  const ValueKind* kind = kind_of(values, fitting);
  const auto counted = [&] {
    return std::to_string(fitting) + " of " + std::to_string(values.values.size()) + " values " +
           std::string{kind->what};
  };
  const auto field_of = [&] {
    return subject == CsvSubject::seekers ? kind->field_of_seeker : kind->field_of_vacancy;
  };
  if (column.field != "text") {
    std::string reason = std::string{"the header is known: "}.append(in_words(column.field));
    const bool keeps = column.field == "drop" || contact_kind_of(column.field).has_value();
    if (kind == nullptr || keeps || kind->fits != holds_citizen_number) return reason;
    return reason.append("; but ").append(counted()).append(", which are masked");
  }
  if (!meaning_of_csv_header(column.header, subject).field.empty()) {
    return "the header is known: carried as text";
  }
  if (values.values.empty()) return "the header is not known and the sample has no values: text";
  if (kind == nullptr) return "neither the header nor the values are known: carried as text";
  column.field = field_of();
  return std::string{"the header is not known; "}.append(counted()).append(": ").append(
      in_words(column.field));
}

}  // namespace

Result<CsvSuggestion> suggest_csv_mapping(std::string_view sample, std::string name,
                                          CsvSubject subject) {
  OVERSTAP_TRY_ASSIGN(const Sample read, read_sample(sample, name));
  CsvSuggestion suggestion;
  OVERSTAP_TRY_ASSIGN(suggestion.mapping, lay_out_csv(read.dialect.header, subject, nullptr, name));
  suggestion.mapping.name = std::move(name);
  suggestion.mapping.delimiter = read.dialect.delimiter;
  if (read.converted) suggestion.mapping.encoding = CsvEncoding::windows_1252;
  for (std::size_t i = 0; i < suggestion.mapping.columns.size(); ++i) {
    suggestion.reasons.push_back(
        settle_column(suggestion.mapping.columns[i], read.columns[i], subject));
  }
  // A field of one value is read from one column: a guess by values never takes it twice.
  std::vector<std::string> taken;
  for (std::size_t i = 0; i < suggestion.mapping.columns.size(); ++i) {
    CsvColumn& column = suggestion.mapping.columns[i];
    const bool guessed = suggestion.reasons[i].starts_with("the header is not known");
    const bool single = parse_csv_field(column.field)->field->shape == CsvCellShape::single &&
                        column.field != "text" && column.field != "drop" &&
                        !contact_kind_of(column.field);
    if (!single) continue;
    if (guessed && std::ranges::find(taken, column.field) != taken.end()) {
      suggestion.reasons[i].append("; another column has that already: carried as text");
      column.field = "text";
    }
    taken.push_back(column.field);
  }
  return suggestion;
}

}  // namespace overstap
