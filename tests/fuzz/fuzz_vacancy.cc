// SPDX-License-Identifier: Apache-2.0
// Any bytes through read_vacancies, recognised and in each format: it must end, every row is
// accepted or rejected, and notes name their place.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "overstap/profiles/reader.h"
#include "tests/profiles/small_taxonomy.h"

namespace {

void check(std::string_view text, const overstap::ReadOptions& options) {
  using overstap::test::small_linker;
  using overstap::test::small_taxonomy;
  const auto result = overstap::read_vacancies({"fuzz", text}, small_linker(),
                                               small_taxonomy().taxonomy(), options);
  if (!result) {
    if (result.error().message.empty()) std::abort();
    return;
  }
  const overstap::Diagnostics& diagnostics = result->diagnostics;
  if (diagnostics.accepted != result->values.size()) std::abort();
  if (diagnostics.entries.size() + diagnostics.dropped < diagnostics.rejected) std::abort();
  for (const overstap::Diagnostic& entry : diagnostics.entries) {
    if (!entry.error.where || entry.error.where->line == 0) std::abort();
  }
  for (const overstap::Vacancy& vacancy : result->values) {
    if (vacancy.id.empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  overstap::ReadOptions options;
  check(text, options);
  for (const auto format :
       {overstap::VacancyFormat::overstap_json, overstap::VacancyFormat::job_posting}) {
    options.vacancy_format = format;
    check(text, options);
  }
  return 0;
}
