// SPDX-License-Identifier: Apache-2.0
// Any bytes as CSV: through the readers of people and vacancies, through the proposal of a mapping,
// and as a mapping. What a mapping is read from is written and read again.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "reading.h"
#include "tests/profiles/small_taxonomy.h"

namespace overstap::fuzz {
namespace {

void suggest(std::string_view text, CsvSubject subject) {
  const auto suggestion = suggest_csv_mapping(text, "fuzz", subject);
  if (!suggestion) return;
  if (suggestion->reasons.size() != suggestion->mapping.columns.size()) std::abort();
}

void read_with(std::string_view text, const CsvMapping* mapping) {
  ReadOptions options;
  options.seeker_format = SeekerFormat::csv;
  options.vacancy_format = VacancyFormat::csv;
  options.csv = mapping;
  const Taxonomy& taxonomy = test::small_taxonomy().taxonomy();
  check(read_seekers({"fuzz", text}, test::small_linker(), taxonomy, options));
  check(read_vacancies({"fuzz", text}, test::small_linker(), taxonomy, options));
}

}  // namespace
}  // namespace overstap::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  overstap::fuzz::read_with(text, nullptr);
  overstap::CsvMapping mapping;
  mapping.encoding = overstap::CsvEncoding::windows_1252;
  mapping.delimiter = ',';
  overstap::fuzz::read_with(text, &mapping);
  overstap::fuzz::suggest(text, overstap::CsvSubject::seekers);
  overstap::fuzz::suggest(text, overstap::CsvSubject::vacancies);
  const auto parsed = overstap::parse_csv_mapping(text, "fuzz");
  if (parsed && !overstap::parse_csv_mapping(overstap::write_csv_mapping(*parsed), "again")) {
    std::abort();
  }
  return 0;
}
