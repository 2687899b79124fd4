// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "overstap/profiles/reader.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {
namespace {

/// Every value has a name of its own that reads back; nothing else is read.
template <class Enum>
void expect_round_trip(int count, std::optional<Enum> (*parse)(std::string_view),
                       std::string_view first, std::string_view last) {
  std::set<std::string_view> names;
  for (int i = 0; i < count; ++i) {
    const auto value = static_cast<Enum>(i);
    const std::string_view name = to_string(value);
    EXPECT_FALSE(name.empty());
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(parse(name), value) << name;
  }
  EXPECT_EQ(to_string(static_cast<Enum>(0)), first);
  EXPECT_EQ(to_string(static_cast<Enum>(count - 1)), last);
  EXPECT_EQ(parse(""), std::nullopt);
  EXPECT_EQ(parse("Permanent"), std::nullopt);
}

TEST(Names, ReadBackWhatIsWritten) {
  expect_round_trip<ClaimStatus>(3, parse_claim_status, "open", "denied");
  expect_round_trip<Day>(7, parse_day, "mon", "sun");
  expect_round_trip<DayPart>(4, parse_day_part, "morning", "night");
  expect_round_trip<Works>(4, parse_works, "unknown", "if_needed");
  expect_round_trip<TravelMode>(4, parse_travel_mode, "walk", "car");
  expect_round_trip<ContractKind>(6, parse_contract_kind, "permanent", "on_call");
  expect_round_trip<Wish>(4, parse_wish, "yes", "rather_no");
  expect_round_trip<Force>(3, parse_force, "legal", "wished");
  expect_round_trip<OrganisationForm>(3, parse_organisation_form, "unknown", "facilitair");
  expect_round_trip<Channel>(7, parse_channel, "phone", "desk");
  expect_round_trip<Screening>(2, parse_screening, "vog", "integrity");
  expect_round_trip<SeekerFormat>(2, parse_seeker_format, "overstap_json", "json_resume");
  expect_round_trip<VacancyFormat>(2, parse_vacancy_format, "overstap_json", "job_posting");
}

}  // namespace
}  // namespace overstap
