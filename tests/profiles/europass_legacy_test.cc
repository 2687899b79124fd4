// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"
#include "seeker_rows.h"

namespace overstap {
namespace {

test::RowOutcome<SeekerProfile> read(std::string_view xml) {
  return test::read_xml_row(xml, &read_europass_legacy_row, &find_europass_legacy_rows);
}

TEST(EuropassLegacy, ReadsEveryTypedField) {
  const auto row = read(test::own_sample("europass_legacy.xml"));
  ASSERT_FALSE(row.error);
  const SeekerProfile& p = row.value;
  EXPECT_EQ(p.id, "input#1");
  EXPECT_EQ(p.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_THAT(test::lines_of(p.employment),
              ElementsAre("nl:kok 2016-03-01..2019", "'Wijnkenner' 2020-02..present",
                          "nl:medewerker-bediening .."));
  EXPECT_THAT(test::lines_of(p.education),
              ElementsAre("hbo 'Voedingskunde' abroad=yes completed=unknown",
                          "? 'Wijnbouw' abroad=unknown completed=no"));
  EXPECT_THAT(test::lines_of(p.languages),
              ElementsAre("nl:taal-nederlands C2 C2 C2 C2 C2", "nl:taal-engels B2 C1 A2 B1 -"));
  EXPECT_THAT(test::lines_of(p.certificates), ElementsAre("nl:rijbewijs-b"));
  EXPECT_THAT(p.unlinked, ElementsAre("Wijnkenner", "rijbewijs C1"));
}

TEST(EuropassLegacy, CarriesTheRestAsText) {
  const auto row = read(test::own_sample("europass_legacy.xml"));
  const std::string carried = test::carried_text(row);
  for (const std::string_view text :
       {"Iets met wijn", "51221", "Menu's bedenken.", "De Volle Pan", "Hogeschool Veen", "ISCED 4",
        "--13", "met moeite", "Ik luister goed.", "Kassasystemen", "Koor",
        "Ik wil graag komen koken."}) {
    EXPECT_THAT(carried, HasSubstr(text));
  }
  EXPECT_THAT(test::without_fate(row), IsEmpty());
}

TEST(EuropassLegacy, KeepsPersonalValuesApart) {
  const std::string sample = test::own_sample("europass_legacy.xml");
  test::expect_personal_values_apart(sample, read(sample));
}

TEST(EuropassLegacy, FindsSeveralPassportsInOneFile) {
  const std::string xml =
      "<Archive><SkillsPassport/><SkillsPassport><LearnerInfo/></SkillsPassport></Archive>";
  const json::Document document = or_throw(parse_xml(xml, "x", xml.size()));
  const std::vector<RowPlace> rows = find_europass_legacy_rows(document.root);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[1].pointer, "/Archive/SkillsPassport/1");
  for (const RowPlace& place : rows) {
    const auto row = test::read_row(&read_europass_legacy_row, *place.value, place.pointer);
    EXPECT_FALSE(row.error);
    EXPECT_TRUE(row.value.employment.empty());
  }
}

TEST(EuropassLegacy, IsKnownByItsRoot) {
  const auto is = [](std::string_view xml) {
    return is_europass_legacy(or_throw(parse_xml(xml, "x", xml.size())).root);
  };
  EXPECT_TRUE(is("<SkillsPassport/>"));
  EXPECT_FALSE(is("<a><b/></a>"));
  EXPECT_FALSE(is(test::own_sample("europass.xml")));
}

TEST(EuropassLegacy, TheOfficialSampleIsReadWhole) {
  const std::string sample = test::official_sample("europass/legacy-skillspassport-v3-sample.xml");
  if (sample.empty()) GTEST_SKIP() << "the official samples are not there";
  const auto row = read(sample);
  ASSERT_FALSE(row.error);
  EXPECT_THAT(test::without_fate(row), IsEmpty());
  EXPECT_THAT(test::lines_of(row.value.employment),
              ElementsAre("'Production and operations department manager in communications' "
                          "2005-10..2010-10"));
  EXPECT_THAT(test::lines_of(row.value.languages), ElementsAre("nl:taal-engels C2 C2 C2 C2 C2"));
  EXPECT_EQ(row.value.postcode, PostcodePrefix{});
  EXPECT_THAT(test::contact_of(row), HasSubstr("name: John Smith"));
  EXPECT_THAT(test::outside_contact(row), ::testing::Not(HasSubstr("Smith")));
  EXPECT_EQ(test::carried_text(row).find("1980"), std::string::npos);
}

}  // namespace
}  // namespace overstap
