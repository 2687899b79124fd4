// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_cells.h"

#include <algorithm>
#include <cassert>

#include "profiles/src/csv/csv_values.h"
#include "profiles/src/documents/documents.h"

namespace overstap {

std::string_view without_guard(std::string_view cell) {
  const std::size_t first = cell.find_first_not_of('\'');
  const bool guarded = first != 0 && first != std::string_view::npos &&
                       std::string_view{"=+-@\t\r"}.find(cell[first]) != std::string_view::npos;
  return guarded ? cell.substr(1) : cell;
}

CsvCells::CsvCells(Row& row, const CsvMapping& mapping) : row_{row} {
  const auto& members = row.value.members;
  assert(members.size() == mapping.columns.size() && "one column per member");
  cells_.reserve(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    const json::Value& value = members[i].value;
    const CsvColumn& column = mapping.columns[i];
    const CsvFieldName field = parse_csv_field(column.field).value_or(*parse_csv_field("text"));
    cells_.push_back({&column, field, &value, without_guard(trim_cell(value.text))});
  }
}

CsvCell* CsvCells::find(std::string_view field, int number) {
  const auto found = std::ranges::find_if(cells_, [&](const CsvCell& cell) {
    return !cell.text.empty() && cell.field.number == number && cell.field.field->name == field;
  });
  return found == cells_.end() ? nullptr : &*found;
}

std::vector<CsvCell*> CsvCells::all(std::string_view field) {
  std::vector<CsvCell*> found;
  for (CsvCell& cell : cells_) {
    if (!cell.text.empty() && cell.field.field->name == field) found.push_back(&cell);
  }
  return found;
}

std::vector<CsvCell*> CsvCells::all_beginning(std::string_view field_stem) {
  std::vector<CsvCell*> found;
  for (CsvCell& cell : cells_) {
    if (!cell.text.empty() && cell.field.field->name.starts_with(field_stem)) {
      found.push_back(&cell);
    }
  }
  return found;
}

std::vector<int> CsvCells::numbers(std::string_view field_stem) {
  std::vector<int> numbers;
  for (const CsvCell& cell : cells_) {
    if (!cell.text.empty() && cell.field.field->name.starts_with(field_stem)) {
      numbers.push_back(cell.field.number);
    }
  }
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

std::vector<CsvItem> CsvCells::items(CsvCell& cell, ConceptKind kind) {
  const bool whole = cell.text.size() <= kMaxCsvName && !row_.linker.exact(cell.text, kind).empty();
  return whole ? std::vector<CsvItem>{{&cell, cell.text}} : items(cell);
}

std::vector<CsvItem> CsvCells::items(CsvCell& cell) {
  return bounded(cell, split_cell(cell.text, cell.field.field->shape, cell.column->separators));
}

std::vector<CsvItem> CsvCells::bounded(CsvCell& cell, const std::vector<std::string_view>& values) {
  if (values.size() > kMaxCsvValues) {
    refuse(cell, "carried as text: more than 1000 values in one cell", ErrorCode::limit);
    return {};
  }
  std::vector<CsvItem> items;
  bool long_value = false;
  for (const std::string_view value : values) {
    if (value.size() <= kMaxCsvName) {
      items.push_back({&cell, value});
    } else {
      long_value = true;
    }
  }
  if (long_value) refuse(cell, "carried as text: longer than a name");
  return items;
}

void CsvCells::read(CsvCell& cell, std::string_view target) {
  if (!cell.read) row_.trace(cell.column->header, Disposition::read, target);
  cell.read = true;
}

void CsvCells::refuse(CsvCell& cell, std::string message, ErrorCode code) {
  note(cell, std::move(message), code);
  cell.carried = true;
}

void CsvCells::keep_contact(CsvCell& cell, ContactKind kind) {
  row_.contact.lines.push_back({kind, std::string{cell.text}});
  row_.trace(cell.column->header, Disposition::contact);
  cell.read = true;
}

void CsvCells::note(CsvCell& cell, std::string message, ErrorCode code) {
  row_.note(*cell.value, cell.column->header, code, std::move(message));
}

void CsvCells::finish() {
  for (CsvCell& cell : cells_) {
    row_.touched.insert(cell.value);
    const std::string& header = cell.column->header;
    if (cell.field.field->name == "drop") {
      if (cell.value->kind == json::Kind::null) continue;
      ++row_.personal_fields;
      row_.trace(header, Disposition::personal);
    } else if (cell.text.empty()) {
      continue;
    } else if (const auto kind = contact_kind_of(cell.field.field->name)) {
      keep_contact(cell, *kind);
    } else if (!cell.read || cell.carried) {
      std::string text = text_of_html(cell.text);
      if (text.empty()) text = cell.text;
      row_.text.parts.push_back({PartKind::field, 0, header, std::move(text)});
      row_.trace(header, Disposition::carried);
    }
  }
}

}  // namespace overstap
