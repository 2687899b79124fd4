// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/csv_text.h"

#include <algorithm>
#include <cassert>

#include "profiles/src/csv/csv_values.h"
#include "profiles/src/writers/sound.h"

namespace overstap {
namespace {

constexpr char kDelimiter = ';';
constexpr std::string_view kBetweenValues = " | ";
/// What splits a cell, or hides what stands behind it.
constexpr std::string_view kMarks = ";|,()\n\r\v";

/// Whether a spreadsheet would run the text, some `'` in front aside.
bool looks_like_formula(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  return !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
}

void append_cell(std::string& out, std::string_view text) {
  const bool guard = looks_like_formula(text);
  if (!guard && text.find_first_of(";,\"\r\n\t'") == std::string_view::npos) {
    out.append(text);
    return;
  }
  out += guard ? "\"'" : "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

void CsvRecordText::put(std::string_view header, std::string_view text) {
  const auto found = std::ranges::find(headers_, header);
  assert(found != headers_.end() && "a column of this table");
  cells_[static_cast<std::size_t>(found - headers_.begin())] = text;
}

void CsvRecordText::put(std::string_view header, const std::optional<Date>& date) {
  if (date) put(header, date->to_string());
}

void CsvRecordText::put_list(std::string_view header, const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) {
    if (!text.empty()) text += kBetweenValues;
    text += value;
  }
  put(header, text);
}

std::string CsvRecordText::take() const {
  std::string out;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (i > 0) out += kDelimiter;
    append_cell(out, cells_[i]);
  }
  return out += "\r\n";
}

std::string csv_header_text(std::span<const std::string> headers) {
  std::string out{"\xEF\xBB\xBF"};
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (i > 0) out += kDelimiter;
    out += headers[i];
  }
  return out += "\r\n";
}

std::string csv_cell_text(const std::string& text) {
  const std::string plain = plain_text(text);
  std::string_view cell = trim_cell(plain);
  if (cell.size() > kMaxCsvName) {
    std::size_t end = kMaxCsvName;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U) --end;
    cell = trim_cell(cell.substr(0, end));
  }
  return std::string{cell};
}

bool is_csv_value(const std::string& text) {
  return text.find_first_of(kMarks) == std::string::npos;
}

std::vector<std::string> csv_skill_names(std::span<const SkillId> skills, const ConceptNames& names,
                                         const std::function<std::string(std::size_t)>& tail) {
  const auto named = [&](bool by_label) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < skills.size(); ++i) {
      std::string name{by_label ? names.readable(skills[i], kMarks)
                                : names.taxonomy().identifier(skills[i])};
      out.push_back(tail ? name.append(tail(i)) : name);
    }
    return out;
  };
  std::vector<std::string> labels = named(true);
  if (labels.size() < 2) return labels;
  std::string cell;
  for (const std::string& label : labels) cell.append(label).append(" ");
  return names.is_skill_label(cell) ? named(false) : labels;
}

std::string csv_number(std::int64_t thousandths, Decimals decimals) {
  constexpr std::int64_t kUnit = 1000, kHundred = 100, kTen = 10;
  std::string text = std::to_string(thousandths / kUnit);
  const std::int64_t rest = thousandths % kUnit;
  if (rest == 0 && decimals == Decimals::as_needed) return text;
  const std::string digits =
      std::to_string(rest / kHundred).append(std::to_string(rest / kTen % kTen));
  return text.append(",").append(digits);
}

std::string csv_hours_text(const Range<HoursPerWeek>& hours) {
  std::string text = std::to_string(hours.min.value);
  if (hours.max != hours.min) text.append("-").append(std::to_string(hours.max.value));
  return text;
}

std::string numbered(std::string_view field, std::size_t number) {
  return std::string{field}.append("_").append(std::to_string(number));
}

std::string csv_day_header(Day day, DayPart part) {
  return std::string{"day_"}.append(to_string(day)).append("_").append(to_string(part));
}

std::vector<std::string> csv_day_headers() {
  std::vector<std::string> headers;
  for (int day = 0; day < kDays; ++day) {
    for (int part = 0; part < kDayParts; ++part) {
      headers.push_back(csv_day_header(static_cast<Day>(day), static_cast<DayPart>(part)));
    }
  }
  return headers;
}

}  // namespace overstap
