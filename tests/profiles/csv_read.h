// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/reader.h"
#include "small_taxonomy.h"

/// CSV through the reader, with all that stands beside the profiles.
namespace overstap::test {

template <class T>
struct CsvRead {
  std::vector<ReadRow<T>> rows;
  Diagnostics diagnostics;
};

inline ReadOptions csv_options(const CsvMapping* mapping = nullptr) {
  ReadOptions options;
  options.seeker_format = SeekerFormat::csv;
  options.vacancy_format = VacancyFormat::csv;
  options.csv = mapping;
  options.trace = true;
  return options;
}

inline CsvRead<SeekerProfile> read_csv_people(std::string_view text,
                                              const ReadOptions& options = csv_options()) {
  CsvRead<SeekerProfile> read;
  auto source = open_bytes(text, "mensen.csv");
  EXPECT_TRUE(source.has_value());
  auto done = stream_seekers(**source, "mensen.csv", small_linker(), small_taxonomy().taxonomy(),
                             options, [&](ReadRow<SeekerProfile> row) -> Result<void> {
                               read.rows.push_back(std::move(row));
                               return {};
                             });
  EXPECT_TRUE(done.has_value()) << done.error().to_string();
  if (done) read.diagnostics = *std::move(done);
  return read;
}

inline CsvRead<Vacancy> read_csv_vacancies(std::string_view text,
                                           const ReadOptions& options = csv_options()) {
  CsvRead<Vacancy> read;
  auto source = open_bytes(text, "werk.csv");
  EXPECT_TRUE(source.has_value());
  auto done = stream_vacancies(**source, "werk.csv", small_linker(), small_taxonomy().taxonomy(),
                               options, [&](ReadRow<Vacancy> row) -> Result<void> {
                                 read.rows.push_back(std::move(row));
                                 return {};
                               });
  EXPECT_TRUE(done.has_value()) << done.error().to_string();
  if (done) read.diagnostics = *std::move(done);
  return read;
}

/// `header: text` of everything that is carried.
inline std::vector<std::string> carried(const SourceText& text) {
  std::vector<std::string> out;
  for (const TextPart& part : text.parts) out.push_back(part.place + ": " + part.text);
  return out;
}

/// `kind: text` of the contact part.
inline std::vector<std::string> contacts(const ContactPart& contact) {
  std::vector<std::string> out;
  for (const ContactLine& line : contact.lines) {
    out.push_back(std::string{to_string(line.kind)} + ": " + line.text);
  }
  return out;
}

/// `header: disposition` of every column, sorted.
inline std::vector<std::string> dispositions(const std::vector<FieldTrace>& fields) {
  std::vector<std::string> out;
  for (const FieldTrace& field : fields) {
    out.push_back(field.pointer + ": " + std::string{to_string(field.disposition)});
  }
  std::ranges::sort(out);
  return out;
}

}  // namespace overstap::test
