// SPDX-License-Identifier: Apache-2.0
// Jobs and education of one person: columns that belong together by their number.
#include "profiles/src/csv/csv_jobs.h"

#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/csv/csv_values.h"
#include "profiles/src/csv/csv_words.h"
#include "profiles/src/foreign/foreign_object.h"
#include "profiles/src/foreign/words.h"

namespace overstap {
namespace {

constexpr std::string_view kDates = "a date such as 2015, 03-2015 or 01-03-2015";

class CsvJobs {
 public:
  CsvJobs(CsvCells& cells, std::vector<std::string>& unlinked)
      : cells_{cells}, unlinked_{unlinked} {}

  std::vector<Employment> read() && {
    for (const int number : cells_.numbers("occupation")) read_number(number);
    return std::move(jobs_);
  }

 private:
  void read_number(int number) {
    std::vector<CsvItem> items;
    for (CsvCell* cell : cells_.all("occupation")) {
      if (cell->field.number != number) continue;
      const auto of_cell = cells_.items(*cell, ConceptKind::occupation);
      items.insert(items.end(), of_cell.begin(), of_cell.end());
    }
    const bool one = items.size() == 1;
    std::optional<Period> columns;
    bool leading = false;
    if (one) {
      columns = period_of_columns(number);
      leading = is_leading(number);
    } else {
      carry_columns(number);
    }
    for (const CsvItem& item : items) {
      Employment job = job_of(item, columns);
      job.leading = leading;
      add(std::move(job));
    }
  }

  Employment job_of(const CsvItem& item, const std::optional<Period>& columns) {
    Row& row = cells_.row();
    const bool label = !row.linker.exact(item.text, ConceptKind::occupation).empty();
    const CellJob said = label ? CellJob{item.text, std::nullopt, false} : cell_job(item.text);
    if (said.rest) cells_.carry(*item.cell);
    cells_.read(*item.cell, "employment");
    Employment job;
    job.occupation = link_occupation(row, item.reference(said.title), unlinked_);
    if (!job.occupation) job.label = said.title;
    const std::optional<Period> period = columns ? columns : said.period;
    if (columns && said.period) cells_.carry(*item.cell);
    if (period) {
      ForeignObject at(row, *item.cell->value, item.cell->column->header);
      settle_period(at, *period, job);
    }
    return job;
  }

  /// What the columns of one job say of its time; nothing when they say nothing.
  std::optional<Period> period_of_columns(int number) {
    Period period;
    bool any = false;
    if (CsvCell* cell = cells_.find("occupation_period", number)) {
      const std::optional<Period> whole = period_in(cell->text);
      any = settle(*cell, whole.has_value(), "a period such as 2015-2024");
      period = whole.value_or(period);
    }
    if (CsvCell* cell = cells_.find("occupation_from", number)) {
      period.from = date_of(*cell);
      any = settle(*cell, period.from.has_value(), kDates) || any;
    }
    if (CsvCell* cell = cells_.find("occupation_to", number)) {
      const bool present = cell->text.size() <= kMaxCsvName && means_present(cell->text);
      period.current = period.current || present;
      if (!present) period.to = date_of(*cell);
      any = settle(*cell, present || period.to.has_value(), kDates) || any;
    }
    if (CsvCell* cell = cells_.find("occupation_current", number)) {
      const std::optional<bool> current = truth_of(cell->text);
      period.current = period.current || current == true;
      (void)settle(*cell, current.has_value(), "yes or no");
      any = any || current == true;
    }
    if (!any) return std::nullopt;
    return period;
  }

  static std::optional<Date> date_of(const CsvCell& cell) {
    return cell.text.size() <= kMaxCsvName ? date_in(cell.text) : std::nullopt;
  }

  /// Marks a cell as read, or carries it with a note; gives back whether it is read.
  bool settle(CsvCell& cell, bool understood, std::string_view expected) {
    if (understood) {
      cells_.read(cell, "employment");
    } else {
      cells_.refuse(cell, std::string{"carried as text: expected "}.append(expected));
    }
    return understood;
  }

  bool is_leading(int number) {
    CsvCell* cell = cells_.find("occupation_leading", number);
    if (cell == nullptr) return false;
    const std::optional<bool> leading = truth_of(cell->text);
    (void)settle(*cell, leading.has_value(), "yes or no");
    return leading.value_or(false);
  }

  /// Dates that belong to no job, or to several.
  void carry_columns(int number) {
    for (const std::string_view field : {"occupation_period", "occupation_from", "occupation_to",
                                         "occupation_current", "occupation_leading"}) {
      if (CsvCell* cell = cells_.find(field, number)) {
        cells_.refuse(*cell, "carried as text: expected exactly one occupation to go with it");
      }
    }
  }

  static bool undated(const Employment& job) { return !job.from && !job.to && !job.current; }

  void add(Employment job) {
    for (Employment& known : jobs_) {
      const bool same = job.occupation == known.occupation && job.label == known.label;
      if (!same || (!undated(job) && !undated(known))) continue;
      job.leading = job.leading || known.leading;
      if (!undated(job)) known = std::move(job);
      return;
    }
    jobs_.push_back(std::move(job));
  }

  CsvCells& cells_;
  std::vector<std::string>& unlinked_;
  std::vector<Employment> jobs_;
};

class CsvEducation {
 public:
  explicit CsvEducation(CsvCells& cells) : cells_{cells} {}

  std::vector<Education> read() && {
    std::vector<int> numbers = cells_.numbers("education");
    const std::vector<int> diplomas = cells_.numbers("diploma");
    numbers.insert(numbers.end(), diplomas.begin(), diplomas.end());
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (const int number : numbers) {
      entries_.clear();
      read_number(number);
      all_.insert(all_.end(), entries_.begin(), entries_.end());
    }
    return std::move(all_);
  }

 private:
  void read_number(int number) {
    for (CsvCell* cell : cells_.all("education")) {
      if (cell->field.number == number) add_entries(*cell, Answer::unknown);
    }
    CsvCell* diploma = cells_.find("diploma", number);
    const auto obtained = diploma != nullptr ? truth_of(diploma->text) : std::nullopt;
    if (diploma != nullptr && !obtained) add_entries(*diploma, Answer::yes);
    if (CsvCell* cell = cells_.find("education_level", number)) add_level(*cell);
    if (CsvCell* cell = cells_.find("education_field", number)) {
      Education& entry = only(entries_);
      if (entry.field.empty() && cell->text.size() <= kMaxCsvName) {
        cells_.read(*cell, "education");
        entry.field = cell->text;
      } else {
        cells_.carry(*cell);
      }
    }
    if (obtained) answer(*diploma, *obtained, &Education::completed);
    if (CsvCell* cell = cells_.find("education_abroad", number)) {
      const std::optional<bool> abroad = truth_of(cell->text);
      if (abroad) {
        answer(*cell, *abroad, &Education::abroad);
      } else {
        cells_.refuse(*cell, "carried as text: expected yes or no");
      }
    }
    if (CsvCell* cell = cells_.find("education_valuation", number)) add_valuation(*cell);
  }

  void add_entries(CsvCell& cell, Answer completed) {
    for (const CsvItem& item : cells_.items(cell)) {
      const CellEducation said = cell_education(item.text);
      cells_.read(cell, "education");
      Education entry;
      entry.level = said.level;
      entry.field = said.field;
      entry.completed = completed;
      entries_.push_back(std::move(entry));
    }
  }

  void add_level(CsvCell& cell) {
    const auto level =
        cell.text.size() <= kMaxCsvName ? education_level_in(cell.text) : std::nullopt;
    if (!level) {
      cells_.refuse(cell, "carried as text: names no level that is known", ErrorCode::not_found);
      return;
    }
    cells_.read(cell, "education");
    Education& entry = only(entries_);
    if (entry.level && *entry.level != *level) {
      Education other;
      other.level = level;
      entries_.push_back(std::move(other));
    } else {
      entry.level = level;
    }
  }

  void add_valuation(CsvCell& cell) {
    const std::string key = fold_key(cell.text.substr(0, kMaxCsvName));
    const auto level =
        cell.text.size() <= kMaxCsvName ? education_level_in(cell.text) : std::nullopt;
    if (!level && key != "requested" && key != "aangevraagd") {
      cells_.refuse(cell, "carried as text: expected a level, or that it is requested");
      return;
    }
    cells_.read(cell, "education");
    Education& entry = only(entries_);
    entry.valuation = level;
    entry.valuation_requested = !level;
  }

  void answer(CsvCell& cell, bool yes, Answer Education::* member) {
    if (entries_.size() > 1) {
      cells_.refuse(cell, "carried as text: expected exactly one education to go with it");
      return;
    }
    if (entries_.empty()) return;  // carried: about nothing that is known
    cells_.read(cell, "education");
    entries_.front().*member = yes ? Answer::yes : Answer::no;
  }

  static Education& only(std::vector<Education>& entries) {
    if (entries.empty()) entries.emplace_back();
    return entries.front();
  }

  CsvCells& cells_;
  std::vector<Education> entries_, all_;
};

}  // namespace

std::vector<Employment> csv_employment(CsvCells& cells, std::vector<std::string>& unlinked) {
  return CsvJobs(cells, unlinked).read();
}

std::vector<Education> csv_education(CsvCells& cells) { return CsvEducation(cells).read(); }

bool says_at_once(std::string_view text) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"per direct", "direct", "direct beschikbaar", "meteen", "onmiddellijk", "nu", "immediately",
       "immediate", "at once", "now"});
  if (text.size() > kMaxCsvName) return false;
  const std::string key = fold_key(text);
  return std::ranges::find(kWords, std::string_view{key}) != kWords.end();
}

}  // namespace overstap
