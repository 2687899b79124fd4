// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "overstap/profiles/reader.h"
#include "read_rows.h"
#include "small_taxonomy.h"
#include "written_profile.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

ReadResult<Vacancy> read(std::string_view text) {
  return or_throw(
      read_vacancies({"job.json", text}, small_linker(), small_taxonomy().taxonomy(), {}));
}

/// The vacancy of a posting with these members beside its type and title.
Vacancy posting(std::string_view members) {
  std::string text = R"({"@type": "JobPosting", "title": "kok")";
  if (!members.empty()) text.append(", ").append(members);
  auto result = read(text + "}");
  EXPECT_EQ(result.values.size(), 1U) << test::written(result.diagnostics);
  if (result.values.empty()) return {};
  return result.values.front();
}

TEST(JobPosting, IsFoundAloneInAnArrayAndInAGraph) {
  struct Case {
    const char* text;
    std::size_t count;
  };
  for (
      const Case& c : std::vector<Case>{
          {R"({"@context": "https://schema.org", "@type": "JobPosting", "title": "kok"})", 1},
          {R"([{"@type": ["Thing", "JobPosting"], "title": "kok"}, {"@type": "https://schema.org/JobPosting", "title": "ober"}])",
           2},
          {R"({"@graph": [{"@type": "Organization", "name": "x"}, {"@type": "JobPosting", "title": "kok"}]})",
           1},
          {R"({"@graph": {"@type": "JobPosting", "title": "kok"}})", 1},
          {"{\"@type\": \"JobPosting\", \"title\": \"kok\"}\n{\"@graph\": [{\"@type\": "
           "\"JobPosting\", \"title\": \"kok\"}]}\n",
           2},
          {R"({"@graph": []})", 0},
      }) {
    const auto result = read(c.text);
    EXPECT_EQ(result.values.size(), c.count) << c.text;
    EXPECT_EQ(result.diagnostics.accepted, c.count) << c.text;
    EXPECT_EQ(result.diagnostics.rejected, 0U) << c.text;
  }
}

TEST(JobPosting, ReadsTitleEmployerAndId) {
  EXPECT_EQ(posting("").occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(posting("").title, "kok");
  EXPECT_EQ(posting("").id, "job.json#1");
  EXPECT_EQ(posting(R"("identifier": "V1")").id, "V1");
  EXPECT_EQ(posting(R"("identifier": 17)").id, "17");
  EXPECT_EQ(posting(R"("identifier": {"@type": "PropertyValue", "name": "BV", "value": "V-2"})").id,
            "V-2");
  EXPECT_EQ(
      posting(R"("hiringOrganization": {"name": "Bouw BV"}, "industry": ["bouw", "x"])").employer,
      "Bouw BV");
  EXPECT_EQ(posting(R"("hiringOrganization": "Bouw BV", "industry": ["bouw", "x"])").sector,
            "bouw");
}

TEST(JobPosting, KeepsATitleThatFitsNothing) {
  const auto result = read(R"({"@type": "JobPosting", "title": "timmerman"})");
  ASSERT_EQ(result.values.size(), 1U);
  EXPECT_FALSE(result.values[0].occupation.has_value());
  EXPECT_THAT(result.values[0].unlinked, ElementsAre("timmerman"));
  EXPECT_EQ(result.diagnostics.entries.at(0).error.where->pointer, "/title");
}

TEST(JobPosting, ReadsSkillsAndQualificationsInAnyShape) {
  const auto& t = small_taxonomy();
  for (
      const char* members :
      {R"("skills": "typen, luisteren", "qualifications": "Wft Basis")",
       R"("skills": ["typen", {"@type": "DefinedTerm", "name": "luisteren"}], "qualifications": [{"name": "Wft Basis"}])",
       R"("skills": {"name": "typen; luisteren"}, "qualifications": {"name": ["Wft Basis"]})"}) {
    const Vacancy v = posting(members);
    ASSERT_EQ(v.demands.size(), 3U) << members;
    EXPECT_EQ(std::get<SkillDemand>(v.demands[0].what).skill, t.skill("nl:typen"));
    EXPECT_EQ(v.demands[0].force, Force::wished);
    EXPECT_EQ(std::get<SkillDemand>(v.demands[1].what).skill, t.skill("nl:luisteren"));
    EXPECT_EQ(std::get<CertificateDemand>(v.demands[2].what).certificate, t.skill("nl:wft-basis"));
    EXPECT_EQ(v.demands[2].force, Force::required);
  }
  EXPECT_THAT(posting(R"("skills": "haken, breien")").unlinked, ElementsAre("haken", "breien"));
  EXPECT_EQ(posting(R"("skills": ["typen", "typing"])").demands.size(), 1U);
}

TEST(JobPosting, ReadsExperienceAndEducation) {
  const Vacancy v = posting(R"("experienceRequirements": {"monthsOfExperience": 24},
      "educationRequirements": [{"credentialCategory": "mbo 3"}, "bachelor degree"])");
  ASSERT_EQ(v.demands.size(), 3U);
  const auto& experience = std::get<ExperienceYearsDemand>(v.demands[0].what);
  EXPECT_EQ(experience.months, Months{24});
  EXPECT_THAT(experience.in, ElementsAre(small_taxonomy().occupation("nl:kok")));
  EXPECT_EQ(std::get<DiplomaDemand>(v.demands[1].what).level, EducationLevel::mbo_3);
  EXPECT_EQ(std::get<DiplomaDemand>(v.demands[2].what).level, EducationLevel::hbo);
  EXPECT_THAT(
      posting(R"("experienceRequirements": "a lot", "educationRequirements": "no requirements")")
          .demands,
      IsEmpty());
  EXPECT_EQ(posting(R"("experienceRequirements": {"monthsOfExperience": "24"})").demands.size(),
            1U);
  EXPECT_THAT(posting(R"("experienceRequirements": {"monthsOfExperience": "two"})").demands,
              IsEmpty());
  EXPECT_THAT(posting(R"("educationRequirements": "koksschool")").unlinked,
              ElementsAre("koksschool"));
}

TEST(JobPosting, ReadsHoursContractPlaceAndStart) {
  const Vacancy v = posting(
      R"("workHours": "32-40 uur", "employmentType": ["FULL_TIME", "TEMPORARY", "PER_DIEM", "TEMPORARY"],
      "jobLocation": [{"address": {"postalCode": "3511AA", "addressCountry": "NL"}}, {"address": {"postalCode": "9711"}}],
      "jobStartDate": "2027-01-04T09:00:00+01:00")");
  EXPECT_EQ(v.hours, (Range<HoursPerWeek>{{32}, {40}}));
  EXPECT_THAT(v.contracts, ElementsAre(ContractKind::temporary, ContractKind::on_call));
  EXPECT_EQ(v.postcode, (PostcodePrefix{3511, 4}));
  EXPECT_EQ(v.start, (Date{2027, 1, 4}));
  EXPECT_EQ(posting(R"("jobLocation": {"address": "Utrecht"})").postcode.length, 0);
  EXPECT_EQ(
      posting(
          R"("jobLocation": {"address": {"postalCode": "3511 AA", "addressCountry": "Nederland"}})")
          .postcode,
      (PostcodePrefix{3511, 4}));
  EXPECT_EQ(
      posting(
          R"("jobLocation": {"address": {"postalCode": "1000", "addressCountry": {"name": "BE"}}})")
          .postcode.length,
      0);
}

TEST(JobPosting, ReadsPayPerHourInCents) {
  const auto pay = [](std::string_view value) {
    return posting(
               std::string{R"("baseSalary": {"currency": "EUR", "value": )"}.append(value).append(
                   "}"))
        .wage.hourly;
  };
  EXPECT_EQ(pay(R"({"minValue": 15.2, "maxValue": "16.75", "unitText": "HOUR"})"),
            (Range<Cents>{{1520}, {1675}}));
  EXPECT_EQ(pay(R"({"value": 15, "unitText": "HOUR"})"), (Range<Cents>{{1500}, {1500}}));
  EXPECT_EQ(pay(R"({"minValue": 2600, "maxValue": 3400, "unitText": "MONTH"})"), std::nullopt);
  EXPECT_EQ(pay(R"({"minValue": 16, "maxValue": 15, "unitText": "HOUR"})"), std::nullopt);
  EXPECT_EQ(pay(R"({"value": 15.123, "unitText": "HOUR"})"), std::nullopt);
  EXPECT_EQ(pay("15"), std::nullopt);
}

TEST(JobPosting, ReadsSeatsHomeWorkAndAnOccupationByItsCategory) {
  const Vacancy v = posting(R"("totalJobOpenings": "3", "jobLocationType": "TELECOMMUTE")");
  EXPECT_EQ(v.seats, 3);
  EXPECT_EQ(v.conditions[Condition::home_work], Answer::yes);
  const auto other = read(
      R"({"@type": "JobPosting", "title": "keukenheld", "occupationalCategory": {"codeValue": "nl:kok"}})");
  EXPECT_EQ(other.values.at(0).occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_THAT(other.values[0].unlinked, IsEmpty());
}

TEST(JobPosting, CarriesWhatNoFieldHolds) {
  const auto rows = test::vacancy_rows("job.json", R"({"@context": "https://schema.org",
      "@type": "JobPosting", "title": "kok", "description": "<p>Jij maakt soep &amp; saus.</p><p>Elke dag.</p>",
      "employmentType": ["FULL_TIME", "TEMPORARY"], "validThrough": "2026-12-15",
      "jobLocation": {"@type": "Place", "address": {"streetAddress": "Kade 1", "postalCode": "3511AA"}},
      "baseSalary": {"currency": "EUR", "value": {"minValue": 2600, "unitText": "MONTH"}},
      "applicationContact": {"@type": "Person", "name": "Jan Bos", "email": "jan@example.org"}})");
  ASSERT_EQ(rows.size(), 1U);
  std::vector<std::string> texts;
  for (const TextPart& part : rows[0].text.parts) texts.push_back(part.place + ": " + part.text);
  EXPECT_THAT(texts,
              ElementsAre("/description: Jij maakt soep & saus.\nElke dag.",
                          "/employmentType/0: FULL_TIME", "/validThrough: 2026-12-15",
                          "/jobLocation/address/streetAddress: Kade 1", "/baseSalary/currency: EUR",
                          "/baseSalary/value/minValue: 2600", "/baseSalary/value/unitText: MONTH"));
  EXPECT_THAT(rows[0].contact.lines,
              ElementsAre(ContactLine{ContactKind::name, "Jan Bos"},
                          ContactLine{ContactKind::email, "jan@example.org"}));
}

TEST(JobPosting, IsFoundInAPageBeforeItsText) {
  const auto all = test::all_vacancy_rows("page.html", R"(<!DOCTYPE html><html><head>
      <script type="application/ld+json">{"@type": "Organization", "name": "x"}</script>
      <script type="application/ld+json">{"@type": "JobPosting", "title": "kok"}</script>
      </head><body><p>Kok gezocht</p></body></html>)");
  ASSERT_EQ(all.rows.size(), 1U);
  EXPECT_EQ(all.rows[0].value.title, "kok");
  EXPECT_THAT(test::written(all.diagnostics), HasSubstr("the text of the page is not read"));
  const auto plain =
      test::vacancy_rows("page.html", "<html><body><p>Kok gezocht</p></body></html>");
  ASSERT_EQ(plain.size(), 1U);
  EXPECT_EQ(plain[0].value.title, "");
  ASSERT_EQ(plain[0].text.parts.size(), 1U);
  EXPECT_EQ(plain[0].text.parts[0].text, "Kok gezocht");
}

TEST(JobPosting, TurnsNoDescriptionIntoDemands) {
  EXPECT_THAT(
      posting(R"("description": "<p>typen, luisteren</p>", "responsibilities": "typen")").demands,
      IsEmpty());
}

TEST(JobPosting, RejectsWithPointerAndReason) {
  struct Case {
    const char* text;
    const char* pointer;
    const char* message;
  };
  for (
      const Case& c : std::vector<Case>{
          {R"({"@type": "JobPosting"})", "/title", "missing"},
          {R"([{"@type": "JobPosting", "title": "kok"}, 7])", "/1", "expected an object"},
          {R"({"@type": "JobPosting", "title": "a", "title": "b"})", "/title", "more than once"},
          {R"({"@type": "JobPosting", "title": "a", "jobLocation": {"address": {"postalCode": "1", "postalCode": "2"}}})",
           "/jobLocation/address/postalCode", "more than once"},
      }) {
    const auto result = read(c.text);
    ASSERT_EQ(result.diagnostics.rejected, 1U) << c.text;
    const Error& error = result.diagnostics.entries.back().error;
    EXPECT_EQ(error.where->pointer, c.pointer) << c.text;
    EXPECT_THAT(error.message, HasSubstr(c.message)) << c.text;
  }
}

TEST(JobPosting, ReadsThePublicSample) {
  const std::string path =
      std::string{OVERSTAP_TEST_DATA} + "/formats/schemaorg/jobposting.synthetic.jsonld";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not there";
  const Vacancy v = or_throw(load_vacancy(path, small_linker(), small_taxonomy().taxonomy()));
  EXPECT_EQ(v.id, "V-1024");
  EXPECT_EQ(v.title, "Allround timmerman");
  EXPECT_EQ(v.employer, "Bouw BV");
  EXPECT_EQ(v.postcode, (PostcodePrefix{3511, 4}));
  EXPECT_EQ(v.hours, (Range<HoursPerWeek>{{32}, {40}}));
  EXPECT_THAT(v.unlinked,
              ElementsAre("Allround timmerman", "hout bewerken", "bouwtekening lezen", "VCA"));
  ASSERT_EQ(v.demands.size(), 1U);
  EXPECT_EQ(std::get<DiplomaDemand>(v.demands[0].what).level, EducationLevel::mbo_3);
}

TEST(JobPosting, KeepsPeopleItNamesInTheContactPart) {
  const auto rows = test::vacancy_rows("job.json", R"({"@type": "JobPosting", "title": "kok",
      "author": {"@type": "Person", "name": "MARK-author", "address": "MARK-address"},
      "hiringOrganization": {"@type": "Organization", "name": "De Pan",
        "contactPoint": [{"@type": ["ContactPoint"], "name": "MARK-contact", "contactType": "werving"}]},
      "about": {"@type": "Thing", "name": "koken"}})");
  ASSERT_EQ(rows.size(), 1U);
  std::vector<std::string> contact, text;
  for (const ContactLine& line : rows[0].contact.lines) contact.push_back(line.text);
  for (const TextPart& part : rows[0].text.parts) text.push_back(part.text);
  EXPECT_THAT(contact,
              testing::UnorderedElementsAre("MARK-author", "MARK-address", "MARK-contact"));
  EXPECT_THAT(text, testing::IsSupersetOf({"koken", "werving"}));
}

}  // namespace
}  // namespace overstap
