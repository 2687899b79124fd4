// SPDX-License-Identifier: Apache-2.0
// XML through the front door: recognised by content, read, kept apart, or refused.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overstap/profiles/byte_source.h"
#include "seeker_rows.h"

namespace overstap {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Sample {
  const char* file;
  SeekerFormat format;
};
constexpr Sample kSamples[] = {
    {"europass.xml", SeekerFormat::europass},
    {"europass_legacy.xml", SeekerFormat::europass_legacy},
    {"hr_xml.xml", SeekerFormat::hr_xml},
    {"setu_human_resource.xml", SeekerFormat::setu_human_resource},
};

Result<ReadResult<SeekerProfile>> read(std::string_view xml, const ReadOptions& options = {}) {
  return read_seekers({"cv.xml", xml}, test::small_linker(), test::small_taxonomy().taxonomy(),
                      options);
}

TEST(XmlReading, EachFormatIsRecognisedByItsContent) {
  for (const Sample& sample : kSamples) {
    const std::string xml = test::own_sample(sample.file);
    EXPECT_EQ(recognise_format(xml).seeker, sample.format) << sample.file;
    const auto found = read(xml);
    ASSERT_TRUE(found) << found.error().to_string();
    ASSERT_EQ(found->diagnostics.accepted, 1U) << test::written(found->diagnostics);
    EXPECT_EQ(found->diagnostics.rejected, 0U);
    ReadOptions named;
    named.seeker_format = sample.format;
    const auto again = read(xml, named);
    ASSERT_TRUE(again);
    EXPECT_EQ(found->values, again->values) << sample.file;
  }
}

TEST(XmlReading, PersonalValuesAreInNoProfileAndNoMessage) {
  for (const Sample& sample : kSamples) {
    const auto found = read(test::own_sample(sample.file));
    ASSERT_TRUE(found);
    const std::string written = test::written(*found);
    EXPECT_THAT(test::marks_in(written, "contact"), IsEmpty()) << sample.file;
    EXPECT_THAT(test::marks_in(written, "secret"), IsEmpty()) << sample.file;
    EXPECT_GT(found->diagnostics.personal_fields_dropped, 0U) << sample.file;
    EXPECT_GT(found->diagnostics.contact_fields, 0U) << sample.file;
    EXPECT_GT(found->diagnostics.text_parts, 0U) << sample.file;
  }
}

TEST(XmlReading, ACitizenNumberIsMaskedWhereverItStands) {
  const auto found = read(
      "<Candidate><DocumentID schemeID='123456782'/><CandidateProfile><ExecutiveSummary>BSN "
      "123456782</ExecutiveSummary></CandidateProfile></Candidate>");
  ASSERT_TRUE(found);
  ASSERT_EQ(found->values.size(), 1U);
  EXPECT_EQ(found->values[0].id.find("123456782"), std::string::npos);
  EXPECT_EQ(found->diagnostics.numbers_masked, 2U);
}

/// What is said of an input that is refused, as an error or as its one rejected row.
std::string refusal(std::string_view xml, const ReadOptions& options) {
  const auto found = read(xml, options);
  if (!found) return found.error().to_string();
  EXPECT_EQ(found->diagnostics.accepted, 0U);
  return test::written(found->diagnostics);
}

TEST(XmlReading, BrokenXmlIsRefusedWithItsPlace) {
  ReadOptions named;
  named.seeker_format = SeekerFormat::europass;
  const std::vector<std::pair<std::string, std::vector<std::string>>> cases = {
      {"<?xml version='1.0'?>\n<!DOCTYPE Candidate><Candidate/>", {"cv.xml:2:1", "document type"}},
      {"<Candidate>\n<CandidatePerson>", {"cv.xml:2:18", "cut short"}},
      {"<?xml version='1.0' encoding='UTF-8'?>\n<Candidate>\xE9</Candidate>",
       {"cv.xml:2:12", "UTF-8"}},
      {"<Candidate>&geheim;</Candidate>", {"cv.xml:1:12", "entities"}},
  };
  for (const auto& [xml, parts] : cases) {
    for (const std::string& part : parts) EXPECT_THAT(refusal(xml, named), HasSubstr(part)) << xml;
  }
}

TEST(XmlReading, XmlOfAnotherKindIsNoPerson) {
  for (const Sample& sample : kSamples) {
    ReadOptions named;
    named.seeker_format = sample.format;
    const auto found = read("<recept><stap>Kook het water</stap></recept>", named);
    if (found) {
      EXPECT_EQ(found->diagnostics.accepted, 0U) << sample.file;
    }
  }
}

}  // namespace
}  // namespace overstap
