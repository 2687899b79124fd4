// SPDX-License-Identifier: Apache-2.0
#include "format_test.h"

namespace overstap {
namespace {

RowOutcome<Vacancy> read(std::string_view bytes) {
  return test::read_row(read_setu_staffing_order_row, bytes);
}

constexpr std::string_view kHrXml = R"(<?xml version="1.0"?>
<StaffingOrder xmlns="http://ns.hr-xml.org/2007-04-15" xmlns:nl="http://ns.setu.nl/2020-01">
  <OrderId idOwner="StaffingCustomer" validFrom="2027-01-01"><IdValue>O-9</IdValue></OrderId>
  <ReferenceInformation><StaffingCustomerId idOwner="X"><IdValue>445</IdValue></StaffingCustomerId></ReferenceInformation>
  <CustomerReportingRequirements><ManagerName>MARKMANAGER</ManagerName><ContactName>MARKCEDENT</ContactName>
    <DepartmentCode>12</DepartmentCode><DepartmentName>Keuken</DepartmentName></CustomerReportingRequirements>
  <OrderClassification orderStatus="new" orderType="RFQ"/>
  <OrderContact contactType="placed by"><ContactInfo><PersonName><FormattedName>MARKNAME</FormattedName></PersonName>
    <ContactMethod><Mobile><FormattedNumber>MARKMOBILE</FormattedNumber></Mobile>
      <InternetWebAddress>MARKWEB</InternetWebAddress></ContactMethod></ContactInfo></OrderContact>
  <OrderComments>Graag snel.</OrderComments>
  <PositionQuantity>3</PositionQuantity>
  <StaffingPosition>
    <PositionHeader><PositionId><Id>1</Id></PositionId><PositionTitle>kok</PositionTitle>
      <PositionType>secondment</PositionType><PositionDescription>Koken.</PositionDescription></PositionHeader>
    <PositionDateRange><StartDate>2027-03-01</StartDate><ExpectedEndDate>2027-09-01</ExpectedEndDate></PositionDateRange>
    <Rates rateType="bill" rateStatus="proposed"><Amount rateAmountPeriod="hourly" currency="EUR">31.00</Amount></Rates>
    <Rates rateType="minPayRate" rateStatus="proposed"><Amount rateAmountPeriod="hourly" currency="EUR">13.10</Amount>
      <CustomerRateClassification><IdValue>Regular</IdValue></CustomerRateClassification></Rates>
    <Rates rateType="maxPayRate" rateStatus="proposed"><Amount rateAmountPeriod="hourly" currency="EUR">15.00</Amount></Rates>
    <Rates rateType="maxPayRate"><Amount rateAmountPeriod="hourly" currency="EUR">30.00</Amount>
      <CustomerRateClassification><IdValue>Overtime</IdValue></CustomerRateClassification></Rates>
    <WorkSite><WorkSiteName>Keuken</WorkSiteName><PostalAddress><CountryCode>NL</CountryCode><PostalCode>9711 AB</PostalCode></PostalAddress></WorkSite>
    <StaffingShift shiftPeriod="weekly"><Hours>28</Hours></StaffingShift>
  </StaffingPosition>
  <UserArea><nl:StaffingOrderAdditionalNL><nl:SETUVersionId>1.4</nl:SETUVersionId>
    <nl:StructuredXMLResume>
      <EducationHistory><SchoolOrInstitution schoolType="master"><Degree degreeType="6"/></SchoolOrInstitution></EducationHistory>
      <LicensesAndCertifications><LicenseOrCertification><Name>Rijbewijs</Name><Id>B</Id></LicenseOrCertification></LicensesAndCertifications>
      <Qualifications><Competency name="WorkingAndThinkingLevel" description="hbo"/>
        <Competency name="Iets met bellen" description="luisteren"/>
        <Competency name="typen" description="blind, met tien vingers"/></Qualifications>
    </nl:StructuredXMLResume>
    <nl:CLAReference><nl:Description>Horeca</nl:Description><nl:CLAId>182</nl:CLAId></nl:CLAReference>
  </nl:StaffingOrderAdditionalNL></UserArea>
</StaffingOrder>)";

TEST(StaffingOrder, ReadsTheHrXmlVersion) {
  const auto row = read(kHrXml);
  ASSERT_FALSE(row.error) << row.error->to_string();
  const Vacancy& v = row.value;
  EXPECT_EQ(v.id, "O-9");
  EXPECT_EQ(v.title, "kok");
  EXPECT_EQ(v.occupation, small_taxonomy().occupation("nl:kok"));
  EXPECT_EQ(v.seats, 3);
  EXPECT_EQ(v.start, (Date{2027, 3, 1}));
  EXPECT_EQ(v.postcode, (PostcodePrefix{9711, 4}));
  EXPECT_EQ(v.hours, (Range<HoursPerWeek>{{28}, {28}}));
  EXPECT_EQ(v.wage.hourly, (Range<Cents>{{1310}, {1500}}));
  EXPECT_EQ(v.wage.cao, "Horeca");
  EXPECT_THAT(v.contracts, IsEmpty());
  const auto& t = small_taxonomy();
  EXPECT_THAT(required_by(v), ElementsAre(What{DiplomaDemand{EducationLevel::wo}},
                                          What{CertificateDemand{t.skill("nl:rijbewijs-b")}},
                                          What{WorkingLevelDemand{EducationLevel::hbo}},
                                          What{SkillDemand{t.skill("nl:luisteren")}},
                                          What{SkillDemand{t.skill("nl:typen")}}));
}

TEST(StaffingOrder, SaysOfEveryValueWhatBecameOfIt) {
  const auto row = read(kHrXml);
  EXPECT_THAT(without_fate(row), IsEmpty());
  const std::string position = "/StaffingOrder/StaffingPosition";
  EXPECT_EQ(disposition_of(row, position + "/Rates/0/Amount/#text"), Disposition::carried);
  EXPECT_EQ(disposition_of(row, position + "/Rates/1/Amount/#text"), Disposition::read);
  EXPECT_EQ(disposition_of(row, position + "/Rates/3/Amount/#text"), Disposition::carried);
  EXPECT_EQ(disposition_of(row, position + "/PositionHeader/PositionType"), Disposition::carried);
  EXPECT_EQ(disposition_of(row, "/StaffingOrder/OrderComments"), Disposition::carried);
  EXPECT_EQ(disposition_of(row, "/StaffingOrder/ReferenceInformation/StaffingCustomerId/IdValue"),
            Disposition::technical);
}

TEST(StaffingOrder, KeepsPeopleInTheContactPartOnly) {
  const auto row = read(kHrXml);
  for (const char* mark : {"MARKMANAGER", "MARKCEDENT", "MARKNAME", "MARKMOBILE", "MARKWEB"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
    EXPECT_THAT(contact_of(row), HasSubstr(mark));
  }
}

constexpr std::string_view kJson = R"({
  "documentId": {"value": "D-1", "schemeAgencyId": "Customer"},
  "customer": {"legalId": {"value": "123", "schemeAgencyId": "KvK"},
    "personContacts": [{"name": {"formattedName": "MARKNAME"},
      "communication": {"phone": [{"formattedNumber": "MARKPHONE"}], "email": [{"address": "MARKMAIL"}]}}]},
  "orderType": "Order",
  "positionProfile": {
    "positionId": {"value": "7"}, "positionTitle": "kok", "positionTask": {"description": {"value": "koken"}},
    "positionLocation": {"name": "Aan zee", "countryCode": {"value": "NL"}, "postalCode": "9001 JJ"},
    "requestedWorker": {"workerId": [{"value": "w1", "schemeAgencyId": "Customer"}], "person": {"name": {"formattedName": "MARKWORKER"}}},
    "positionOpenQuantity": 4,
    "positionOfferingTypes": {"value": "temporary staffing"},
    "positionQualifications": {"certifications": [{"name": "Wft Basis", "descriptions": "geldig"}]},
    "positionPeriod": {"start": "2027-10-23", "end": "2027-12-23"},
    "workingPeriods": [{"minimumWorkDuration": {"value": 8, "unitCode": {"value": "Hours"}},
      "maximumWorkDuration": {"value": 24, "unitCode": {"value": "Hours"}}, "baseDuration": {"value": 1, "unitCode": {"value": "Weekly"}}}],
    "collectiveLabourAgreement": {"name": "Horeca", "id": {"value": "182"}}
  },
  "payRates": [
    {"rateType": "TimeInterval", "code": "HT100", "amount": {"value": 14.5, "currency": {"value": "EUR"}}, "intervalCode": {"value": "HourlyConsolidated"},
     "period": {"datePeriod": {"start": "2027-10-23"}}, "toBeBilled": true, "toBePaid": true},
    {"rateType": "Allowance/Expense", "code": "KM", "amount": {"value": 0.23, "currency": {"value": "EUR"}}, "intervalCode": {"value": "FlatFee"}, "toBePaid": true}],
  "comments": "Bel gerust."
})";

TEST(StaffingOrder, ReadsTheJsonVersion) {
  const auto row = read(kJson);
  ASSERT_FALSE(row.error) << row.error->to_string();
  const Vacancy& v = row.value;
  EXPECT_EQ(v.id, "D-1");
  EXPECT_EQ(v.title, "kok");
  EXPECT_EQ(v.seats, 4);
  EXPECT_EQ(v.start, (Date{2027, 10, 23}));
  EXPECT_EQ(v.postcode, (PostcodePrefix{9001, 4}));
  EXPECT_EQ(v.hours, (Range<HoursPerWeek>{{8}, {24}}));
  EXPECT_EQ(v.wage.hourly, (Range<Cents>{{1450}, {1450}}));
  EXPECT_EQ(v.wage.cao, "Horeca");
  EXPECT_THAT(v.contracts, ElementsAre(ContractKind::agency));
  EXPECT_THAT(required_by(v),
              ElementsAre(What{CertificateDemand{small_taxonomy().skill("nl:wft-basis")}}));
  EXPECT_THAT(without_fate(row), IsEmpty());
  for (const char* mark : {"MARKNAME", "MARKPHONE", "MARKMAIL", "MARKWORKER"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(mark)));
    EXPECT_THAT(contact_of(row), HasSubstr(mark));
  }
  EXPECT_EQ(disposition_of(row, "/customer/legalId/value"), Disposition::technical);
  EXPECT_EQ(disposition_of(row, "/payRates/1/amount/value"), Disposition::carried);
}

TEST(StaffingOrder, ReadsTheXmlTwinOfTheJsonVersion) {
  const auto row = read(R"(<StaffingOrder xmlns="https://ontology.setu.nl/messages">
    <documentId><value>D-2</value><schemeAgencyId>Customer</schemeAgencyId></documentId>
    <positionProfile><positionTitle>kok</positionTitle>
      <workingPeriods><workDuration><value>32</value><unitCode><value>Hours</value></unitCode></workDuration>
        <baseDuration><value>1</value><unitCode><value>Weekly</value></unitCode></baseDuration></workingPeriods>
    </positionProfile></StaffingOrder>)");
  ASSERT_FALSE(row.error) << row.error->to_string();
  EXPECT_EQ(row.value.id, "D-2");
  EXPECT_EQ(row.value.hours, (Range<HoursPerWeek>{{32}, {32}}));
  EXPECT_THAT(without_fate(row), IsEmpty());
}

TEST(StaffingOrder, ComparesNoHoursOfOtherPeriods) {
  for (
      const char* period :
      {R"({"workDuration": {"value": 8, "unitCode": {"value": "Hours"}}, "baseDuration": {"value": 1, "unitCode": {"value": "Daily"}}})",
       R"({"workDuration": {"value": 3, "unitCode": {"value": "Days"}}, "baseDuration": {"value": 1, "unitCode": {"value": "Weekly"}}})",
       R"({"workDuration": {"value": 64, "unitCode": {"value": "Hours"}}, "baseDuration": {"value": 2, "unitCode": {"value": "Weekly"}}})",
       R"({"workDuration": {"value": 80, "unitCode": {"value": "Hours"}}, "baseDuration": {"value": 1, "unitCode": {"value": "Weekly"}}})",
       R"({"minimumWorkDuration": {"value": 8, "unitCode": {"value": "Hours"}}, "baseDuration": {"value": 1, "unitCode": {"value": "Weekly"}}})"}) {
    const auto row =
        read(std::string{R"({"positionProfile": {"positionTitle": "kok", "workingPeriods": [)"}
                 .append(period)
                 .append("]}}"));
    EXPECT_FALSE(row.value.hours) << period;
    EXPECT_THAT(without_fate(row), IsEmpty()) << period;
  }
}

TEST(StaffingOrder, PaysNoBilledAndNoForeignRate) {
  for (
      const char* rate :
      {R"({"rateType": "TimeInterval", "amount": {"value": 30, "currency": {"value": "EUR"}}, "intervalCode": {"value": "HourlySplit"}, "toBePaid": false})",
       R"({"rateType": "TimeInterval", "amount": {"value": 30, "currency": {"value": "USD"}}, "intervalCode": {"value": "HourlySplit"}, "toBePaid": true})",
       R"({"rateType": "TimeInterval", "amount": {"value": 130, "currency": {"value": "EUR"}}, "intervalCode": {"value": "Daily"}, "toBePaid": true})"}) {
    const auto row =
        read(std::string{R"({"positionProfile": {"positionTitle": "kok"}, "payRates": [)"}
                 .append(rate)
                 .append("]}"));
    EXPECT_FALSE(row.value.wage.hourly) << rate;
  }
}

TEST(StaffingOrder, KeepsTheFirstOfSeveralPositions) {
  const auto row = read(R"(<StaffingOrder>
    <StaffingPosition><PositionHeader><PositionTitle>kok</PositionTitle></PositionHeader></StaffingPosition>
    <StaffingPosition><PositionHeader><PositionTitle>ober</PositionTitle></PositionHeader></StaffingPosition>
    </StaffingOrder>)");
  EXPECT_EQ(row.value.title, "kok");
  ASSERT_EQ(row.notes.size(), 1U);
  EXPECT_EQ(row.notes[0].where->pointer, "/StaffingOrder/StaffingPosition/1");
  ASSERT_EQ(row.text.size(), 1U);
  EXPECT_EQ(row.text[0].text, "ober");
}

TEST(StaffingOrder, RejectsWhatIsNoOrderWithItsPointer) {
  struct Case {
    const char* text;
    const char* pointer;
  };
  for (const Case& c : std::vector<Case>{
           {"[]", ""},
           {"\"order\"", ""},
           {R"({"StaffingOrder": 5})", ""},
           {R"({"positionProfile": {"positionTitle": ""}})", "/positionProfile/positionTitle"},
           {R"({"positionProfile": "kok"})", "/positionProfile/positionTitle"},
           {"<StaffingOrder><StaffingPosition><PositionHeader/></StaffingPosition></StaffingOrder>",
            "/StaffingOrder/StaffingPosition/PositionHeader/PositionTitle"}}) {
    const auto row = read(c.text);
    ASSERT_TRUE(row.error) << c.text;
    EXPECT_EQ(row.error->where->pointer, c.pointer) << c.text;
  }
}

TEST(StaffingOrder, IsRecognisedByRootOrMembers) {
  EXPECT_TRUE(is_setu_staffing_order(test::parsed("<StaffingOrder/>").root));
  EXPECT_TRUE(is_setu_staffing_order(test::parsed(kJson).root));
  EXPECT_FALSE(is_setu_staffing_order(test::parsed("<PositionOpeningNL/>").root));
  EXPECT_FALSE(is_setu_staffing_order(test::parsed(R"({"title": "kok"})").root));
}

TEST(StaffingOrder, GoesThroughTheTableOfReaders) {
  const auto all = test::all_vacancy_rows("job.xml", kHrXml);
  EXPECT_EQ(all.diagnostics.accepted, 1U) << test::written(all.diagnostics);
  ASSERT_EQ(all.rows.size(), 1U);
  EXPECT_EQ(all.rows[0].value, read(kHrXml).value);
  const auto twin = test::all_vacancy_rows("order.json", kJson);
  ASSERT_EQ(twin.rows.size(), 1U);
  EXPECT_EQ(twin.rows[0].value, read(kJson).value);
}

TEST(StaffingOrder, ReadsTheOfficialHrXmlSampleFully) {
  const auto bytes = test::sample("setu/StaffingOrderExample_RFQ_v1.4.xml");
  if (!bytes) GTEST_SKIP() << "the official samples are not at hand";
  const auto row = read(*bytes);
  ASSERT_FALSE(row.error) << row.error->to_string();
  EXPECT_THAT(without_fate(row), IsEmpty());
  EXPECT_EQ(row.value.id, "RFQ123789");
  EXPECT_EQ(row.value.title, "Lasser");
  EXPECT_EQ(row.value.start, (Date{2017, 8, 1}));
  EXPECT_EQ(row.value.postcode, (PostcodePrefix{1112, 4}));
  EXPECT_EQ(row.value.hours, (Range<HoursPerWeek>{{32}, {32}}));
  EXPECT_EQ(row.value.wage.hourly, (Range<Cents>{{1200}, {1500}}));
  EXPECT_EQ(row.value.wage.cao, "CAO MT METAALBEWERKINGSBEDRIJF");
  EXPECT_THAT(required_by(row.value),
              ElementsAre(What{CertificateDemand{small_taxonomy().skill("nl:rijbewijs-b")}}));
  EXPECT_THAT(shown(row), Not(HasSubstr("Vries")));
}

TEST(StaffingOrder, ReadsTheOfficialJsonSampleFully) {
  const auto bytes = test::sample("setu/StaffingOrderExample_v2.0.json");
  if (!bytes) GTEST_SKIP() << "the official samples are not at hand";
  const auto row = read(*bytes);
  ASSERT_FALSE(row.error) << row.error->to_string();
  EXPECT_THAT(without_fate(row), IsEmpty());
  EXPECT_EQ(row.value.title, "Afwasser");
  EXPECT_EQ(row.value.postcode, (PostcodePrefix{9001, 4}));
  EXPECT_EQ(row.value.hours, (Range<HoursPerWeek>{{8}, {8}}));
  EXPECT_THAT(row.value.contracts, ElementsAre(ContractKind::agency));
  for (const char* name : {"Veer", "0678", "hennie", "Lennon"}) {
    EXPECT_THAT(shown(row), Not(HasSubstr(name)));
  }
}

}  // namespace
}  // namespace overstap
