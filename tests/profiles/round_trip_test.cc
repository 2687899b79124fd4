// SPDX-License-Identifier: Apache-2.0
// The law of every format that is written: what was written is read back as what `reduce` left, and
// nothing changes a second time. Over the hand-written market, for people and vacancies that were
// drawn with a fixed seed.
#include <gtest/gtest.h>

#include "overstap/profiles/reader.h"
#include "overstap/profiles/writer.h"
#include "tests/profiles/default_taxonomy.h"
#include "tests/profiles/random_profile.h"
#include "tests/profiles/show_profile.h"

namespace overstap::test {
namespace {

constexpr int kProfiles = 600;

template <class T>
ReadResult<T> read_back(const std::string& text);

template <>
ReadResult<SeekerProfile> read_back(const std::string& text) {
  return or_throw(read_seekers({"written", text}, default_linker(), default_taxonomy(), {}));
}
template <>
ReadResult<Vacancy> read_back(const std::string& text) {
  return or_throw(read_vacancies({"written", text}, default_linker(), default_taxonomy(), {}));
}

std::string write(const SeekerProfile& value, SeekerFormat format, Language language) {
  return or_throw(write_seekers({&value, 1}, format, default_taxonomy(), language));
}
std::string write(const Vacancy& value, VacancyFormat format, Language language) {
  return or_throw(write_vacancies({&value, 1}, format, default_taxonomy(), language));
}

template <class T, class Format>
void expect_law(const T& value, Format format, Language language) {
  const Reduced<T> left = reduce(value, format, default_taxonomy());
  EXPECT_EQ(left.losses.empty(), left.value == value)
      << "a loss without a change or the other way round\n"
      << difference(value, left.value) << losses_of(left);
  const Reduced<T> again = reduce(left.value, format, default_taxonomy());
  EXPECT_TRUE(again.losses.empty()) << losses_of(again);
  EXPECT_TRUE(again.value == left.value) << difference(again.value, left.value);
  const std::string text = write(value, format, language);
  const ReadResult<T> read = read_back<T>(text);
  ASSERT_EQ(read.values.size(), 1u)
      << text
      << (read.diagnostics.entries.empty() ? ""
                                           : read.diagnostics.entries.front().error.to_string());
  EXPECT_TRUE(read.values.front() == left.value)
      << difference(left.value, read.values.front()) << text;
}

class SeekerRoundTrip : public testing::TestWithParam<SeekerFormat> {};

TEST_P(SeekerRoundTrip, ReadsBackWhatReduceLeft) {
  RandomProfiles random(default_taxonomy(), 20261122);
  for (int i = 0; i < kProfiles && !HasFailure(); ++i) {
    expect_law(random.seeker(), GetParam(), i % 2 == 0 ? Language::nl : Language::en);
  }
}

TEST_P(SeekerRoundTrip, AnEmptyProfileLosesNothing) {
  SeekerProfile nobody;
  nobody.id = "niemand";
  expect_law(nobody, GetParam(), Language::nl);
  EXPECT_TRUE(reduce(nobody, GetParam(), default_taxonomy()).losses.empty());
}

INSTANTIATE_TEST_SUITE_P(Formats, SeekerRoundTrip,
                         testing::Values(SeekerFormat::overstap_json, SeekerFormat::json_resume,
                                         SeekerFormat::europass, SeekerFormat::hr_xml,
                                         SeekerFormat::hr_open, SeekerFormat::vum,
                                         SeekerFormat::csv),
                         [](const auto& tested) { return std::string{to_string(tested.param)}; });

class VacancyRoundTrip : public testing::TestWithParam<VacancyFormat> {};

TEST_P(VacancyRoundTrip, ReadsBackWhatReduceLeft) {
  RandomProfiles random(default_taxonomy(), 20261122);
  for (int i = 0; i < kProfiles && !HasFailure(); ++i) {
    expect_law(random.vacancy(), GetParam(), i % 2 == 0 ? Language::nl : Language::en);
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, VacancyRoundTrip,
                         testing::Values(VacancyFormat::overstap_json, VacancyFormat::job_posting,
                                         VacancyFormat::setu_vacancy, VacancyFormat::vum,
                                         VacancyFormat::csv),
                         [](const auto& tested) { return std::string{to_string(tested.param)}; });

}  // namespace
}  // namespace overstap::test
