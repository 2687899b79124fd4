// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/csv.h"

namespace overstap::wire {
namespace {

bool is_formula(std::string_view value) {
  const std::size_t first = value.find_first_not_of('\'');
  if (first == std::string_view::npos) return false;
  constexpr std::string_view kStarts{"=+-@\t\r\0", 7};
  return kStarts.find(value[first]) != std::string_view::npos;
}

}  // namespace

void append_csv_text(std::string& out, std::string_view value) {
  const bool formula = is_formula(value);
  if (!formula && value.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += value;
    return;
  }
  out += '"';
  if (formula) out += '\'';
  for (const char c : value) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void CsvRows::separate() {
  if (begun_) rows_ += ',';
  begun_ = true;
}

void CsvRows::header(std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) text(name);
  end_row();
}

void CsvRows::text(std::string_view value) {
  separate();
  append_csv_text(rows_, value);
}

void CsvRows::number(std::int64_t value) {
  separate();
  rows_ += std::to_string(value);
}

void CsvRows::empty() { separate(); }

void CsvRows::end_row() {
  rows_ += '\n';
  begun_ = false;
}

}  // namespace overstap::wire
