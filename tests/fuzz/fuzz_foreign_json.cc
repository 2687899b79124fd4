// SPDX-License-Identifier: Apache-2.0
// Any bytes as the exchange formats in JSON: HR Open, VUM and SETU 2.0, recognised and each by
// name.
#include <cstdint>
#include <string_view>

#include "reading.h"
#include "tests/profiles/small_taxonomy.h"

namespace {

/// What holds of every vacancy that comes through: it has a title, and its ranges are ranges.
void check_values(const std::vector<overstap::Vacancy>& vacancies) {
  for (const overstap::Vacancy& v : vacancies) {
    if (v.title.empty()) std::abort();
    if (v.hours && v.hours->max < v.hours->min) std::abort();
    if (v.wage.hourly && v.wage.hourly->max < v.wage.hourly->min) std::abort();
    for (const overstap::Demand& demand : v.demands) {
      if (demand.force != overstap::Force::required) std::abort();
    }
  }
}
void check_values(const std::vector<overstap::SeekerProfile>& seekers) {
  for (const overstap::SeekerProfile& s : seekers) {
    if (s.hours && s.hours->max < s.hours->min) std::abort();
    for (const overstap::Employment& job : s.employment) {
      if (job.current && job.to) std::abort();
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using overstap::SeekerFormat;
  using overstap::VacancyFormat;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  // Documents and compressed bytes have targets of their own.
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[')) return 0;
  const overstap::Linker& linker = overstap::test::small_linker();
  const overstap::Taxonomy& taxonomy = overstap::test::small_taxonomy().taxonomy();
  overstap::ReadOptions options;
  options.trace = true;
  for (const auto format :
       {SeekerFormat::hr_open, SeekerFormat::vum, SeekerFormat::setu_human_resource}) {
    options.seeker_format = format;
    const auto read = overstap::read_seekers({"fuzz", text}, linker, taxonomy, options);
    overstap::fuzz::check(read);
    if (read) check_values(read->values);
  }
  for (const auto format : {VacancyFormat::vum, VacancyFormat::setu_staffing_order}) {
    options.vacancy_format = format;
    const auto read = overstap::read_vacancies({"fuzz", text}, linker, taxonomy, options);
    overstap::fuzz::check(read);
    if (read) check_values(read->values);
  }
  return 0;
}
