// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/report.h"

#include <algorithm>
#include <iostream>

#include "tools/wire/csv.h"
#include "tools/wire/page.h"
#include "tools/wire/terms.h"

namespace overstap::cli {
namespace {

constexpr std::size_t kLines = 20;
constexpr std::size_t kFirstFaults = 3;

/// Bytes of a control character at `at`; 0 for any other.
std::size_t control_character(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20 || byte == 0x7F) return 1;
  const bool c1 =
      byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
  return c1 ? 2 : 0;
}

/// On one line, without characters that a terminal would obey or that turn the direction of text.
std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t control = control_character(text, i);
    const std::size_t turning = wire::turning_character(text, i);
    if (control + turning == 0) {
      out += text[i++];
      continue;
    }
    out += control > 0 ? " " : "\uFFFD";
    i += std::max(control, turning);
  }
  return out;
}

}  // namespace

int exit_code(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_argument:
      return 2;
    case ErrorCode::syntax:
    case ErrorCode::schema:
    case ErrorCode::inconsistent:
    case ErrorCode::limit:
      return 3;
    case ErrorCode::not_found:
    case ErrorCode::ambiguous:
      return 4;
    case ErrorCode::io:
      return 5;
    case ErrorCode::corrupt:
    case ErrorCode::version:
      return 6;
  }
  return 1;
}

void print_error(const Error& error) {
  const std::string text = error.to_string();
  std::size_t begin = 0, lines = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line = one_line(std::string_view{text}.substr(begin, end - begin));
    begin = end + 1;
    if (line.empty()) continue;
    if (lines <= kLines) std::cerr << (lines == 0 ? "overstap: error: " : "  ") << line << '\n';
    ++lines;
  }
  if (lines > kLines + 1) std::cerr << "  and " << lines - kLines - 1 << " more\n";
}

namespace {

void print_line(std::string_view severity, std::string_view text) {
  std::cerr << "overstap: " << severity << ": " << one_line(text) << '\n';
}

}  // namespace

void print_note(std::string_view text) { print_line("note", text); }

void print_faults(const Diagnostics& diagnostics, std::size_t most) {
  const auto& entries = diagnostics.entries;
  for (std::size_t i = 0; i < std::min(most, entries.size()); ++i) {
    print_line(wire::to_string(entries[i].severity), entries[i].error.to_string());
  }
  const std::uint64_t all = entries.size() + diagnostics.dropped;
  if (all > most) print_note(std::to_string(all - most) + " more notes");
}

void print_diagnostics(const std::string& name, const Diagnostics& diagnostics) {
  if (diagnostics.rejected > 0) {
    print_note(name + ": " + std::to_string(diagnostics.rejected) + " of " +
               std::to_string(diagnostics.accepted + diagnostics.rejected) + " rows not read");
  }
  if (diagnostics.personal_fields_dropped > 0) {
    print_note(name + ": " + std::to_string(diagnostics.personal_fields_dropped) +
               " personal fields not carried");
  }
  if (const std::uint64_t sieved = diagnostics.sieved.total(); sieved > 0) {
    print_note(name + ": " + std::to_string(sieved) + (sieved == 1 ? " sentence" : " sentences") +
               " about a person's private matters not carried");
  }
  print_faults(diagnostics, kFirstFaults);
}

std::string diagnostics_csv(const Diagnostics& diagnostics) {
  wire::CsvRows csv;
  csv.header({"severity", "file", "line", "pointer", "message"});
  for (const Diagnostic& diagnostic : diagnostics.entries) {
    const Location where = diagnostic.error.where.value_or(Location{});
    csv.text(wire::to_string(diagnostic.severity));
    csv.text(where.file);
    where.line > 0 ? csv.number(static_cast<std::int64_t>(where.line)) : csv.empty();
    csv.text(where.pointer);
    csv.text(diagnostic.error.message);
    csv.end_row();
  }
  return csv.take();
}

}  // namespace overstap::cli
