// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"
#include "seeker_rows.h"

namespace overstap {
namespace {

test::RowOutcome<SeekerProfile> read(std::string_view xml) {
  return test::read_xml_row(xml, &read_setu_human_resource_row);
}
test::RowOutcome<SeekerProfile> read_json(std::string_view text) {
  return test::read_row(&read_setu_human_resource_row, text);
}

TEST(SetuHumanResource, ReadsEveryTypedField) {
  const auto row = read(test::own_sample("setu_human_resource.xml"));
  ASSERT_FALSE(row.error);
  EXPECT_EQ(row.value.id, "p-88");
  EXPECT_EQ(row.value.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_EQ(row.value.ready_by, (Date{2026, 12, 1}));
  EXPECT_EQ(row.value.hours, (Range<HoursPerWeek>{{32}, {32}}));
  EXPECT_THAT(test::lines_of(row.value.languages), ElementsAre("nl:taal-nederlands - - - - -"));
  const std::string carried = test::carried_text(row);
  EXPECT_THAT(carried, HasSubstr("2027-06-01"));
  EXPECT_THAT(carried, HasSubstr("Kan direct beginnen."));
  EXPECT_THAT(test::without_fate(row), IsEmpty());
}

TEST(SetuHumanResource, KeepsPersonalValuesApart) {
  const std::string sample = test::own_sample("setu_human_resource.xml");
  test::expect_personal_values_apart(sample, read(sample));
}

TEST(SetuHumanResource, OnlyHoursInOneWeekAreHours) {
  const auto hours = [](std::string_view amount, std::string_view unit, std::string_view base) {
    std::string json = R"({"person": {}, "supplier": {}, "profiles": {"workingPeriods": [)";
    json.append(R"({"workDuration": {"value": )").append(amount);
    json.append(R"(, "unitCode": {"value": ")").append(unit);
    json.append(R"("}}, "baseDuration": {"value": 1, "unitCode": {"value": ")").append(base);
    json.append(R"("}}}]}})");
    return read_json(json).value.hours;
  };
  EXPECT_EQ(hours("24", "Hours", "Weekly"), (Range<HoursPerWeek>{{24}, {24}}));
  EXPECT_EQ(hours("24.0", "Hours", "Weekly"), (Range<HoursPerWeek>{{24}, {24}}));
  EXPECT_FALSE(hours("24", "Hours", "Monthly"));
  EXPECT_FALSE(hours("3", "Days", "Weekly"));
  EXPECT_FALSE(hours("240", "Hours", "Weekly"));
  EXPECT_FALSE(hours("24.5", "Hours", "Weekly"));
}

TEST(SetuHumanResource, IsKnownByItsContent) {
  const auto is_xml = [](std::string_view xml) {
    return is_setu_human_resource(or_throw(parse_xml(xml, "x", xml.size())).root);
  };
  const auto is_json = [](std::string_view text) {
    return is_setu_human_resource(or_throw(json::parse(text, "x")).root);
  };
  EXPECT_TRUE(is_xml(test::own_sample("setu_human_resource.xml")));
  EXPECT_FALSE(is_xml(test::own_sample("hr_xml.xml")));
  EXPECT_TRUE(is_json(R"({"person": {}, "profiles": {}, "supplier": {}})"));
  EXPECT_FALSE(is_json(R"({"person": {}, "profiles": [], "supplier": {}})"));
  EXPECT_FALSE(is_json(R"({"person": {}})"));
  EXPECT_FALSE(is_json("[]"));
}

TEST(SetuHumanResource, TheOfficialSamplesAreReadWholeAndAlike) {
  const std::string xml = test::official_sample("setu/HumanResourceExample_v2.0.xml");
  const std::string json = test::official_sample("setu/HumanResourceExample_v2.0.json");
  if (xml.empty() || json.empty()) GTEST_SKIP() << "the official samples are not there";
  const auto from_xml = read(xml);
  const auto from_json = read_json(json);
  for (const auto* row : {&from_xml, &from_json}) {
    ASSERT_FALSE(row->error);
    EXPECT_THAT(test::without_fate(*row), IsEmpty());
    EXPECT_EQ(row->value.id, "718ccad5908");
    EXPECT_EQ(row->value.postcode, (PostcodePrefix{9001, 4}));
    EXPECT_EQ(row->value.ready_by, (Date{2024, 10, 23}));
    EXPECT_EQ(row->value.hours, (Range<HoursPerWeek>{{8}, {8}}));
    EXPECT_THAT(test::lines_of(row->value.languages), ElementsAre("nl:taal-nederlands - - - - -"));
    EXPECT_EQ(row->personal_fields,
              5U);  // citizen number, birth date and place, gender, nationality
    EXPECT_THAT(test::contact_of(*row), HasSubstr("name: John Lennon"));
    const std::string outside = test::outside_contact(*row);
    for (const std::string_view text :
         {"Lennon", "Bootsma", "04c08f96bdd", "2000-10-23", "Amsterdam", "0644353183", "Mystreet"})
      EXPECT_THAT(outside, Not(HasSubstr(text)));
  }
  EXPECT_EQ(from_xml.value, from_json.value);
  EXPECT_EQ(from_xml.contact, from_json.contact);
}

}  // namespace
}  // namespace overstap
