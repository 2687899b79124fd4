// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"
#include "seeker_rows.h"

namespace overstap {
namespace {

test::RowOutcome<SeekerProfile> read(std::string_view xml) {
  return test::read_xml_row(xml, &read_hr_xml_row, &find_hr_xml_rows);
}

TEST(HrXml, ReadsEveryTypedField) {
  const auto row = read(test::own_sample("hr_xml.xml"));
  ASSERT_FALSE(row.error);
  const SeekerProfile& p = row.value;
  EXPECT_EQ(p.id, "HR-77");
  EXPECT_EQ(p.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_EQ(p.ready_by, (Date{2026, 12, 1}));
  EXPECT_EQ(p.hours, (Range<HoursPerWeek>{{32}, {32}}));
  EXPECT_THAT(test::lines_of(p.employment),
              ElementsAre("nl:kok 2016-03-01..2019", "nl:medewerker-bediening 2014-02..",
                          "'Wijnkenner' 2020-02..present"));
  EXPECT_THAT(test::lines_of(p.education),
              ElementsAre("hbo 'Voedingskunde' abroad=yes completed=unknown",
                          "? '' abroad=unknown completed=unknown"));
  EXPECT_THAT(test::lines_of(p.certificates),
              ElementsAre("nl:rijbewijs-b 2009-10-03 until 2029-10-03", "nl:wft-basis"));
  ASSERT_TRUE(p.working_level);
  EXPECT_EQ(p.working_level->level, EducationLevel::hbo);
  EXPECT_EQ(p.working_level->evidence, WorkingLevelEvidence::stated);
  EXPECT_THAT(test::lines_of(p.claims), ElementsAre("nl:klachten-behandelen", "nl:luisteren"));
  EXPECT_THAT(test::lines_of(p.languages),
              ElementsAre("nl:taal-nederlands - - - - -", "nl:taal-engels - C1 B1 B1 A1"));
  EXPECT_THAT(p.unlinked, ElementsAre("Wijnkenner", "toverspreuken"));
}

TEST(HrXml, CarriesTheRestAsText) {
  const auto row = read(test::own_sample("hr_xml.xml"));
  const std::string carried = test::carried_text(row);
  for (const std::string_view text :
       {"2027-06-01", "Ik sta graag in de keuken.", "De Volle Pan", "Menu's bedenken.",
        "Hogeschool Veen", "aan de balie", "2019-10-03", "Kan direct beginnen."}) {
    EXPECT_THAT(carried, HasSubstr(text));
  }
  EXPECT_THAT(test::without_fate(row), IsEmpty());
}

TEST(HrXml, KeepsPersonalValuesApart) {
  const std::string sample = test::own_sample("hr_xml.xml");
  test::expect_personal_values_apart(sample, read(sample));
}

TEST(HrXml, ACodeWhoseMeaningIsNotCertainIsCarriedWithANote) {
  const auto row = read(
      "<Resume><StructuredXMLResume><Qualifications><Competency name='WorkingAndThinkingLevel' "
      "description='4'/></Qualifications></StructuredXMLResume></Resume>");
  EXPECT_FALSE(row.value.working_level);
  ASSERT_EQ(row.notes.size(), 1U);
  EXPECT_THAT(row.notes[0].to_string(), HasSubstr("@description"));
  EXPECT_THAT(test::carried_text(row), HasSubstr("4"));
}

TEST(HrXml, FindsResumesInEnvelopes) {
  const std::string resume = "<Resume><StructuredXMLResume/></Resume>";
  const auto count = [](const std::string& xml) {
    const json::Document document = or_throw(parse_xml(xml, "x", xml.size()));
    EXPECT_EQ(is_hr_xml(document.root), !find_hr_xml_rows(document.root).empty());
    return find_hr_xml_rows(document.root).size();
  };
  EXPECT_EQ(count(resume), 1U);
  EXPECT_EQ(count("<HumanResource><ResourceInformation/></HumanResource>"), 1U);
  EXPECT_EQ(count("<Envelope><Packet>" + resume + resume + "</Packet></Envelope>"), 2U);
  EXPECT_EQ(count("<HumanResource><Profile>" + resume + "</Profile></HumanResource>"), 1U);
  EXPECT_EQ(count(test::own_sample("setu_human_resource.xml")), 0U);
  EXPECT_EQ(count(test::own_sample("europass.xml")), 0U);
}

TEST(HrXml, AnUnstructuredResumeIsCarriedWhole) {
  const auto row = read(
      "<Resume><NonXMLResume><TextResume>Kok geweest.\nNu op zoek.</TextResume>"
      "</NonXMLResume></Resume>");
  EXPECT_TRUE(row.value.employment.empty());
  ASSERT_EQ(row.text.size(), 1U);
  EXPECT_EQ(row.text[0].text, "Kok geweest.\nNu op zoek.");
  EXPECT_EQ(row.text[0].kind, PartKind::paragraph);
}

TEST(HrXml, TheOfficialSampleIsReadWhole) {
  const std::string sample = test::official_sample("setu/HumanResourceExample_offer_v1.4.xml");
  if (sample.empty()) GTEST_SKIP() << "the official samples are not there";
  const auto row = read(sample);
  ASSERT_FALSE(row.error);
  EXPECT_THAT(test::without_fate(row), IsEmpty());
  EXPECT_EQ(row.value.id, "179943169");
  EXPECT_EQ(row.value.ready_by, (Date{2017, 8, 1}));
  EXPECT_EQ(row.value.hours, (Range<HoursPerWeek>{{32}, {32}}));
  EXPECT_THAT(test::lines_of(row.value.employment), ElementsAre("'Lasser' 2015-09-01..2017-04-01"));
  EXPECT_THAT(test::lines_of(row.value.education),
              ElementsAre("? '' abroad=unknown completed=unknown"));
  EXPECT_THAT(test::lines_of(row.value.certificates),
              ElementsAre("nl:rijbewijs-b 2009-10-03 until 2019-10-03"));
  EXPECT_FALSE(row.value.working_level);  // the code 4 covers five levels
  EXPECT_THAT(row.value.unlinked, ElementsAre("Lasser", "Kwaliteit Lasser"));
  EXPECT_THAT(test::contact_of(row), HasSubstr("Piet van der Berg"));
  const std::string outside = test::outside_contact(row);
  for (const std::string_view name :
       {"Berg", "Galop", "06-0000", "plaatsing@", "1991-03-18", "male", "Weesp"})
    EXPECT_THAT(outside, Not(HasSubstr(name)));
}

}  // namespace
}  // namespace overstap
