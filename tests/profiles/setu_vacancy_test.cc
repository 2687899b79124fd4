// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"

namespace overstap {
namespace {

RowOutcome<Vacancy> read(std::string_view xml) {
  return test::read_row(read_setu_vacancy_row, xml);
}

/// A message with this detail and, before it, what stands in the profile.
std::string message(std::string_view detail, std::string_view profile = {}) {
  std::string xml = "<PositionOpeningNL xml:lang=\"nl\"><PositionProfileNL>";
  xml.append(profile).append("<PositionDetail><FunctionName><Name>kok</Name></FunctionName>");
  return xml.append(detail).append("</PositionDetail></PositionProfileNL></PositionOpeningNL>");
}

Vacancy vacancy(std::string_view detail, std::string_view profile = {}) {
  return read(message(detail, profile)).value;
}

std::string asked(std::string_view requirements) {
  return std::string{"<Requirements>"}.append(requirements).append("</Requirements>");
}

constexpr std::string_view kFull = R"(<?xml version="1.0"?>
<PositionOpeningNL xmlns="http://ns.hr-xml.org/2007-04-15" xml:lang="nl">
  <PositionRecordInfo><Id idOwner="owner"><IdValue>V-77</IdValue></Id>
    <Id idOwner="recruiter"><IdValue>R-5</IdValue></Id><Status>x:put</Status></PositionRecordInfo>
  <PositionSupplierNL><SupplierIds><SupplierId idOwner="KVK"><IdValue>NL01</IdValue></SupplierId></SupplierIds>
    <EntityName>MARKENTITY</EntityName><ContactName>MARKPERSON</ContactName>
    <ContactMethod><Telephone><FormattedNumber>MARKPHONE</FormattedNumber></Telephone>
      <InternetEmailAddress>MARKMAIL</InternetEmailAddress>
      <SocialMedia><SocialMedium><SocialMediumIdentifier>MARKSOCIAL</SocialMediumIdentifier></SocialMedium></SocialMedia>
    </ContactMethod><Role>owner</Role></PositionSupplierNL>
  <PositionProfileNL>
    <PositionDateInfo><StartDate>2027-02-01</StartDate></PositionDateInfo>
    <Organization><OrganizationName>Eetcafé Zon</OrganizationName><IndustryCode>56.10</IndustryCode>
      <Headcount>12</Headcount><Description>Een &lt;b&gt;klein&lt;/b&gt; café.</Description>
      <ContactInfo purpose="x:moreinfo"><ContactName><FormattedName>MARKSECOND</FormattedName></ContactName>
        <ContactMethod><Mobile><FormattedNumber>MARKMOBILE</FormattedNumber></Mobile>
          <PostalAddress><PostalCode>9999 ZZ</PostalCode><Municipality>MARKTOWN</Municipality></PostalAddress>
        </ContactMethod></ContactInfo></Organization>
    <PositionDetail>
      <PhysicalLocation><PostalAddress><CountryCode>NL</CountryCode><PostalCode>3511 AB</PostalCode></PostalAddress></PhysicalLocation>
      <JobCategory><CategoryCode>7</CategoryCode></JobCategory>
      <FunctionName><Name>Kok</Name></FunctionName>
      <FunctionDescription>Koken voor gasten.</FunctionDescription>
      <SalaryScale><Scale>4</Scale><SalarySystem>Horeca-cao</SalarySystem></SalaryScale>
      <HoursPerWeek><Minimum>24</Minimum><Maximum>32</Maximum></HoursPerWeek>
      <ContractDetails><ContractDuration>predetermined</ContractDuration><TypeOfContract>direct</TypeOfContract></ContractDetails>
      <Requirements>
        <EducationDegree>6</EducationDegree><WorkingAndThinkingLevel>6</WorkingAndThinkingLevel>
        <YearsOfRelevantWorkingExperience><Minimum>2</Minimum><Maximum>5</Maximum></YearsOfRelevantWorkingExperience>
        <LicensesAndCertifications>
          <LicenseOrCertification><Name>drivingLicense</Name><Id>B</Id></LicenseOrCertification>
          <LicenseOrCertification><Name>Wft Basis</Name></LicenseOrCertification></LicensesAndCertifications>
        <Qualifications><Competency description="luisteren"/><Competency description="haken"/></Qualifications>
        <Languages><LanguageNL><LanguageCode>nl</LanguageCode><Read>B2</Read><Speak>C1</Speak></LanguageNL></Languages>
      </Requirements>
      <RemunerationPackageNL><BasePay currencyCode="EUR" baseInterval="Hourly">
        <BasePayAmountMin>14.50</BasePayAmountMin><BasePayAmountMax>17</BasePayAmountMax></BasePay></RemunerationPackageNL>
    </PositionDetail>
    <PositionKeywords><Keyword>typen</Keyword></PositionKeywords>
  </PositionProfileNL>
  <ApplicationInformationNL><HowToApply>MARKAPPLY</HowToApply></ApplicationInformationNL>
  <NumberToFill>2</NumberToFill>
</PositionOpeningNL>)";

TEST(SetuVacancy, ReadsEveryFieldThatAVacancyHas) {
  const auto row = read(kFull);
  ASSERT_FALSE(row.error) << row.error->to_string();
  const Vacancy& v = row.value;
  EXPECT_EQ(v.id, "V-77");
  EXPECT_EQ(v.title, "Kok");
  EXPECT_EQ(v.occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(v.employer, "Eetcafé Zon");
  EXPECT_EQ(v.sector, "56.10");
  EXPECT_EQ(v.start, (Date{2027, 2, 1}));
  EXPECT_EQ(v.postcode, (PostcodePrefix{3511, 4}));
  EXPECT_EQ(v.hours, (Range<HoursPerWeek>{{24}, {32}}));
  EXPECT_THAT(v.contracts, ElementsAre(ContractKind::temporary));
  EXPECT_EQ(v.wage.hourly, (Range<Cents>{{1450}, {1700}}));
  EXPECT_EQ(v.wage.cao, "Horeca-cao");
  EXPECT_EQ(v.seats, 2);
  EXPECT_THAT(v.unlinked, ElementsAre("haken"));
}

TEST(SetuVacancy, MakesADemandOfEachThingThatIsAsked) {
  const auto& t = small_taxonomy();
  const Vacancy v = read(kFull).value;
  const SkillId dutch = t.skill("nl:taal-nederlands");
  std::vector<decltype(Demand::what)> whats;
  for (const Demand& demand : v.demands) {
    EXPECT_EQ(demand.force, Force::required);
    whats.push_back(demand.what);
  }
  using What = decltype(Demand::what);
  EXPECT_THAT(whats,
              ElementsAre(What{DiplomaDemand{EducationLevel::wo}},
                          What{WorkingLevelDemand{EducationLevel::wo}},
                          What{ExperienceYearsDemand{Months{24}, {t.occupation("nl:kok")}, false}},
                          What{CertificateDemand{t.skill("nl:rijbewijs-b")}},
                          What{CertificateDemand{t.skill("nl:wft-basis")}},
                          What{SkillDemand{t.skill("nl:luisteren")}},
                          What{LanguageDemand{dutch, LanguagePart::read, Cefr::b2}},
                          What{LanguageDemand{dutch, LanguagePart::speak, Cefr::c1}},
                          What{LanguageDemand{dutch, LanguagePart::converse, Cefr::c1}}));
}

TEST(SetuVacancy, SaysOfEveryValueWhatBecameOfIt) {
  const auto row = read(kFull);
  EXPECT_THAT(without_fate(row), IsEmpty());
  const std::string detail = "/PositionOpeningNL/PositionProfileNL/PositionDetail";
  struct Case {
    std::string leaf;
    Disposition fate;
  };
  for (const Case& c : std::vector<Case>{
           {"/PositionOpeningNL/PositionRecordInfo/Id/0/IdValue", Disposition::read},
           {"/PositionOpeningNL/PositionRecordInfo/Id/1/IdValue", Disposition::technical},
           {"/PositionOpeningNL/PositionRecordInfo/Status", Disposition::technical},
           {"/PositionOpeningNL/PositionProfileNL/Organization/Headcount", Disposition::carried},
           {detail + "/JobCategory/CategoryCode", Disposition::carried},
           {detail + "/FunctionDescription", Disposition::carried},
           {detail + "/Requirements/YearsOfRelevantWorkingExperience/Maximum",
            Disposition::carried},
           {"/PositionOpeningNL/PositionProfileNL/PositionKeywords/Keyword",
            Disposition::carried}}) {
    EXPECT_EQ(disposition_of(row, c.leaf), c.fate) << c.leaf;
  }
}

TEST(SetuVacancy, KeepsPeopleAndNumbersInTheContactPartOnly) {
  const auto row = read(kFull);
  for (const char* mark : {"MARKENTITY", "MARKPERSON", "MARKPHONE", "MARKMAIL", "MARKSOCIAL",
                           "MARKSECOND", "MARKMOBILE", "MARKTOWN", "MARKAPPLY"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
    EXPECT_THAT(contact_of(row), HasSubstr(mark));
  }
  EXPECT_THAT(contact_of(row), HasSubstr("phone: MARKPHONE"));
  EXPECT_THAT(contact_of(row), HasSubstr("email: MARKMAIL"));
  EXPECT_THAT(contact_of(row), HasSubstr("name: MARKPERSON"));
}

TEST(SetuVacancy, CarriesDescriptionsAsParagraphsWithoutMarkup) {
  const auto row = read(kFull);
  EXPECT_THAT(row.text, testing::Contains(
                            testing::AllOf(testing::Field(&TextPart::kind, PartKind::paragraph),
                                           testing::Field(&TextPart::text, "Een klein café."))));
}

TEST(SetuVacancy, GuessesNoCodeThatIsNotPublic) {
  for (const char* requirement :
       {"<EducationDegree>4</EducationDegree>",
        "<WorkingAndThinkingLevel>3</WorkingAndThinkingLevel>",
        "<Languages><LanguageNL><LanguageCode>nl</LanguageCode><Read>4</Read></LanguageNL>"
        "</Languages>",
        "<YearsOfRelevantWorkingExperience><Minimum>veel</Minimum>"
        "</YearsOfRelevantWorkingExperience>"}) {
    const auto row = read(message(asked(requirement)));
    EXPECT_THAT(row.value.demands, IsEmpty()) << requirement;
    EXPECT_EQ(row.notes.size(), 1U) << requirement;
    EXPECT_FALSE(row.text.empty()) << requirement;
    EXPECT_THAT(without_fate(row), IsEmpty()) << requirement;
  }
}

TEST(SetuVacancy, ReadsLevelsInWords) {
  const Vacancy v =
      vacancy(asked("<EducationDegree>hbo</EducationDegree>"
                    "<WorkingAndThinkingLevel>mbo 4</WorkingAndThinkingLevel>"));
  ASSERT_EQ(v.demands.size(), 2U);
  EXPECT_EQ(std::get<DiplomaDemand>(v.demands[0].what).level, EducationLevel::hbo);
  EXPECT_EQ(std::get<WorkingLevelDemand>(v.demands[1].what).level, EducationLevel::mbo_4);
}

TEST(SetuVacancy, TakesNoMaximumOfYearsAndNoKeywordForADemand) {
  EXPECT_THAT(vacancy(asked("<YearsOfRelevantWorkingExperience><Maximum>3</Maximum>"
                            "</YearsOfRelevantWorkingExperience>"))
                  .demands,
              IsEmpty());
}

TEST(SetuVacancy, AsksNoExperienceInAnUnknownOccupation) {
  const auto row = read(
      "<PositionOpeningNL><PositionProfileNL><PositionDetail><FunctionName><Name>glazenwasser"
      "</Name></FunctionName><Requirements><YearsOfRelevantWorkingExperience><Minimum>2</Minimum>"
      "</YearsOfRelevantWorkingExperience></Requirements></PositionDetail></PositionProfileNL>"
      "</PositionOpeningNL>");
  EXPECT_THAT(row.value.demands, IsEmpty());
  EXPECT_THAT(row.value.unlinked, ElementsAre("glazenwasser"));
  EXPECT_EQ(row.notes.size(), 2U);
}

TEST(SetuVacancy, ReadsContractsThatItKnows) {
  struct Case {
    const char* duration;
    const char* type;
    std::vector<ContractKind> kinds;
  };
  using enum ContractKind;
  for (const Case& c : std::vector<Case>{
           {"permanent", "direct", {permanent}},
           {"predetermined", "direct", {temporary}},
           {"predeterminedprospectpermanent", "direct", {temporary}},
           {"predetermined", "temporaryandsecondment", {agency}},
           {"predeterminedprospectpermanent", "temporaryandsecondment", {agency_with_prospect}},
           {"predetermined", "intern", {}},
           {"predetermined", "freelance", {}},
           {"forever", "direct", {}}}) {
    const auto row = read(message(std::string{"<ContractDetails><ContractDuration>"}
                                      .append(c.duration)
                                      .append("</ContractDuration><TypeOfContract>")
                                      .append(c.type)
                                      .append("</TypeOfContract></ContractDetails>")));
    EXPECT_EQ(row.value.contracts, c.kinds) << c.duration << " " << c.type;
    EXPECT_THAT(without_fate(row), IsEmpty());
  }
}

TEST(SetuVacancy, ReadsPayPerHourOnly) {
  const auto pay = [](const char* attributes, const char* min, const char* max) {
    return read(message(std::string{"<RemunerationPackageNL><BasePay "}
                            .append(attributes)
                            .append("><BasePayAmountMin>")
                            .append(min)
                            .append("</BasePayAmountMin><BasePayAmountMax>")
                            .append(max)
                            .append("</BasePayAmountMax></BasePay></RemunerationPackageNL>")));
  };
  EXPECT_EQ(pay("currencyCode='EUR' baseInterval='Hourly'", "15,2", "16.75").value.wage.hourly,
            (Range<Cents>{{1520}, {1675}}));
  for (const auto& row : {pay("currencyCode='EUR' baseInterval='x:FourWeekly'", "3000", "4000"),
                          pay("currencyCode='GBP' baseInterval='Hourly'", "15", "16"),
                          pay("currencyCode='EUR'", "15", "16"),
                          pay("currencyCode='EUR' baseInterval='Hourly'", "16", "15"),
                          pay("currencyCode='EUR' baseInterval='Hourly'", "15.123", "16")}) {
    EXPECT_FALSE(row.value.wage.hourly);
    EXPECT_EQ(row.notes.size(), 1U);
    EXPECT_GE(row.text.size(), 2U);
  }
}

TEST(SetuVacancy, ReadsHoursThatAreARange) {
  struct Case {
    const char* xml;
    std::optional<Range<HoursPerWeek>> hours;
  };
  for (const Case& c : std::vector<Case>{
           {"<Minimum>24</Minimum><Maximum>32.0</Maximum>", Range<HoursPerWeek>{{24}, {32}}},
           {"<Maximum>16</Maximum>", Range<HoursPerWeek>{{0}, {16}}},
           {"<Minimum>24</Minimum>", {}},
           {"<Minimum>40</Minimum><Maximum>32</Maximum>", {}},
           {"<Minimum>1</Minimum><Maximum>168</Maximum>", {}},
           {"<Minimum>a</Minimum><Maximum>32</Maximum>", {}}}) {
    const std::string xml = std::string{"<HoursPerWeek>"}.append(c.xml).append("</HoursPerWeek>");
    const auto row = read(message(xml));
    EXPECT_EQ(row.value.hours, c.hours) << c.xml;
    EXPECT_EQ(row.notes.size(), c.hours ? 0U : 1U) << c.xml;
    EXPECT_THAT(without_fate(row), IsEmpty());
  }
}

TEST(SetuVacancy, TellsThatAMessageWithdraws) {
  const auto row = read(
      "<PositionOpeningNL><PositionRecordInfo><Status>x:delete</Status></PositionRecordInfo>"
      "<PositionProfileNL><PositionDetail><FunctionName><Name>kok</Name></FunctionName>"
      "</PositionDetail></PositionProfileNL></PositionOpeningNL>");
  ASSERT_EQ(row.notes.size(), 1U);
  EXPECT_EQ(row.notes[0].code, ErrorCode::inconsistent);
  EXPECT_EQ(row.value.id, "input#1");
}

TEST(SetuVacancy, RejectsWhatIsNoVacancyWithItsPointer) {
  struct Case {
    const char* xml;
    const char* pointer;
  };
  for (const Case& c : std::vector<Case>{
           {"<Other><a/></Other>", ""},
           {"<PositionOpeningNL/>", ""},
           {"<PositionOpeningNL><NumberToFill>1</NumberToFill></PositionOpeningNL>",
            "/PositionOpeningNL/PositionProfileNL/PositionDetail/FunctionName/Name"},
           {"<PositionOpeningNL><PositionProfileNL><PositionDetail><FunctionName><Name> </Name>"
            "</FunctionName></PositionDetail></PositionProfileNL></PositionOpeningNL>",
            "/PositionOpeningNL/PositionProfileNL/PositionDetail/FunctionName/Name"}}) {
    const auto row = read(c.xml);
    ASSERT_TRUE(row.error) << c.xml;
    EXPECT_EQ(row.error->where->pointer, c.pointer) << c.xml;
  }
}

TEST(SetuVacancy, IsRecognisedByItsRoot) {
  EXPECT_TRUE(is_setu_vacancy(test::parsed("<PositionOpeningNL/>").root));
  EXPECT_FALSE(is_setu_vacancy(test::parsed("<StaffingOrder/>").root));
  EXPECT_FALSE(is_setu_vacancy(test::parsed("[1]").root));
}

TEST(SetuVacancy, GoesThroughTheTableOfReaders) {
  const auto all = test::all_vacancy_rows("job.xml", kFull);
  EXPECT_EQ(all.diagnostics.accepted, 1U) << test::written(all.diagnostics);
  ASSERT_EQ(all.rows.size(), 1U);
  EXPECT_EQ(all.rows[0].value, read(kFull).value);
}

TEST(SetuVacancy, ReadsTheOfficialSampleFully) {
  const auto bytes = test::sample("setu/PositionOpeningNLExample1p1-vacancy.xml");
  if (!bytes) GTEST_SKIP() << "the official samples are not at hand";
  const auto row = read(*bytes);
  ASSERT_FALSE(row.error) << row.error->to_string();
  EXPECT_THAT(without_fate(row), IsEmpty());
  EXPECT_EQ(row.value.id, "123456");
  EXPECT_EQ(row.value.title, "Werktuigbouwkundige");
  EXPECT_EQ(row.value.employer, "Bedrijf A");
  EXPECT_EQ(row.value.sector, "28.30");
  EXPECT_EQ(row.value.hours, (Range<HoursPerWeek>{{32}, {40}}));
  EXPECT_THAT(row.value.contracts, ElementsAre(ContractKind::permanent));
  EXPECT_EQ(row.value.seats, 1);
  EXPECT_FALSE(row.value.wage.hourly);
  EXPECT_EQ(row.value.demands.size(), 3U);
  EXPECT_THAT(shown(row), Not(HasSubstr("Janssen")));
  EXPECT_THAT(shown(row), Not(HasSubstr("15478")));
}

}  // namespace
}  // namespace overstap
