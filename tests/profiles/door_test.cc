// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/door.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "profiles/src/foreign/foreign_object.h"
#include "read_rows.h"
#include "written_profile.h"

namespace overstap {
namespace {

using testing::HasSubstr;
using testing::Not;

// 123456782 and 111222333 pass the eleven test; 123456789 does not.
std::string masked(std::string text) {
  (void)mask_citizen_numbers(text);
  return text;
}

TEST(CitizenNumbers, AreMaskedInEveryWayOfWriting) {
  for (const auto& [text, expected] : std::vector<std::pair<const char*, const char*>>{
           {"123456782", "*********"},
           {"BSN 123456782.", "BSN *********."},
           {"bsn:123456782,", "bsn:*********,"},
           {"1234.56.782", "*********"},
           {"123 456 782", "*********"},
           {"123-456-782", "*********"},
           {"1 2 3 4 5 6 7 8 2", "*********"},
           {"123\xC2\xA0"
            "456\xC2\xA0"
            "782",
            "*********"},
           {"NL123456782B01", "NL*********B01"},
           {"123456782 en 111222333", "********* en *********"},
           {"2019 123456782", "2019 *********"},
           {"2019-2021 123.456.782", "2019-2021 *********"},
           {"123456782 2019", "********* 2019"},
           {"sinds 2019-03-01 123456782", "sinds 2019-03-01 *********"},
           {"\xC3\xA9"
            "123456782\xC3\xA9",
            "\xC3\xA9*********\xC3\xA9"},
       }) {
    EXPECT_EQ(masked(text), expected) << text;
  }
}

TEST(CitizenNumbers, AreNotSeenInOtherNumbers) {
  for (const char* text : {
           "123456789",               // fails the test
           "000000000",               // passes the sum, is nobody
           "1234567820",              // ten digits
           "0123456782",              // ten digits
           "12345678",                // a number of the chamber of commerce
           "123  456  782",           // two blanks
           "123/456/782",             // slashes
           "NL91ABNA0417164300",      // a bank account
           "NL91 ABNA 0417 1643 00",  // the same in groups
           "06-12345678",             // a phone number
           "0612345678",              //
           "06 12 34 56 78",          //
           "(050) 123 45 67",         //
           "+31612345678",            //
           "+31 612345679",           //
           "0031612345679",           //
           "2015-2018 1",             // years with a number behind them
           "05-10-2021 3",            // a date
           "",
       }) {
    EXPECT_EQ(masked(text), text);
  }
}

TEST(CitizenNumbers, AreExactlyThoseThatPassTheElevenTest) {
  // Every ninth digit for a run of fronts: the sum of 9..2 times the digits, minus the ninth.
  for (int front = 10'000'000; front < 10'000'500; ++front) {
    const std::string digits = std::to_string(front);
    int sum = 0;
    for (int i = 0; i < 8; ++i) sum += (9 - i) * (digits[static_cast<std::size_t>(i)] - '0');
    for (int last = 0; last < 10; ++last) {
      std::string number = digits + std::to_string(last);
      EXPECT_EQ(mask_citizen_numbers(number), (sum - last) % 11 == 0 ? 1U : 0U) << digits << last;
    }
  }
}

TEST(CitizenNumbers, MaskedTwiceIsMaskedOnce) {
  std::string text = "a 123456782 b 123.456.782 c";
  EXPECT_EQ(mask_citizen_numbers(text), 2U);
  EXPECT_EQ(mask_citizen_numbers(text), 0U);
}

std::string written(const test::AllRows<SeekerProfile>& all) {
  std::string out = test::written(all.diagnostics);
  for (const ReadRow<SeekerProfile>& row : all.rows) {
    out += test::written(row.value);
    for (const TextPart& part : row.text.parts) out += part.place + " " + part.text + "\n";
    for (const ContactLine& line : row.contact.lines) out += line.text + "\n";
    for (const FieldTrace& field : row.fields) out += field.pointer + " " + field.target + "\n";
    out += row.where.pointer + "\n";
  }
  return out;
}

TEST(Door, MasksNumbersInEveryText) {
  ReadOptions options;
  options.trace = true;
  for (
      const char* text :
      {R"({"basics": {"summary": "mijn bsn is 123456782", "phone": "123456782", "label": "123.456.782"},
         "work": [{"position": "kok 123456782", "startDate": "123456782"}], "skills": [{"name": "123456782"}],
         "education": [{"area": "123456782"}], "123456782": "x", "id": "p"})",
       R"({"id": "p", "occupations": [{"occupation": "werk 123456782"}], "claims": [{"skill": "typen", "evidence": "stated",
         "level": "123456782"}], "education": [{"field": "123456782"}]})",
       R"({"id": "p", "hobby 123456782": 1})",
       R"({"id": "p", "travel": {"max_minutes": 123456782}})"}) {
    const auto all = test::all_seeker_rows("in", text, options);
    EXPECT_THAT(written(all), Not(HasSubstr("123456782"))) << text;
    EXPECT_THAT(written(all), Not(HasSubstr("123.456"))) << text;
    EXPECT_THAT(written(all), HasSubstr("*********")) << text;
    EXPECT_GT(all.diagnostics.numbers_masked, 0U) << text;
  }
}

TEST(Door, PutsTheRowInPlaceOfAnIdThatIsACitizenNumber) {
  const auto all = test::all_seeker_rows("in", "{\"id\": \"a\"}\n{\"id\": \"123456782\"}\n");
  ASSERT_EQ(all.rows.size(), 2U);
  EXPECT_EQ(all.rows[1].value.id, "in#2");
  EXPECT_THAT(test::written(all.diagnostics), HasSubstr("the id held a citizen number"));
}

TEST(Door, LeavesIdsOfTheSourceAsTheyAre) {
  for (const char* id : {"123456789", "V-0612345678", "00042", " x "}) {
    const auto rows = test::seeker_rows("in", std::string{"{\"id\": \""}.append(id).append("\"}"));
    EXPECT_EQ(rows.at(0).value.id, id);
  }
}

TEST(Door, LetsAJobThatEndsLaterGoOn) {
  const char* text =
      R"({"occupations": [{"occupation": "kok", "from": "2020", "to": "2027-05"}, {"occupation": "kok", "from": "2020", "to": "2021"}]})";
  ReadOptions options;
  EXPECT_FALSE(test::seeker_rows("in", text, options).at(0).value.employment[0].current);
  options.as_of = Date{2026, 11, 22};
  const auto all = test::all_seeker_rows("in", text, options);
  EXPECT_TRUE(all.rows.at(0).value.employment[0].current);
  EXPECT_FALSE(all.rows[0].value.employment[0].to.has_value());
  EXPECT_FALSE(all.rows[0].value.employment[1].current);
  EXPECT_EQ(all.diagnostics.entries.size(), 1U);
}

TEST(Door, SievesEveryTextOfASeeker) {
  ReadOptions options;
  options.trace = true;
  for (
      const char* text :
      {R"({"basics": {"summary": "Ik heb epilepsie, qzx. Ik werk graag.", "label": "Ik heb epilepsie, qzx"}})",
       R"({"id": "p", "claims": [{"skill": "Ik heb epilepsie, qzx", "evidence": "stated"}]})",
       R"({"id": "p", "occupations": [{"occupation": "Ik heb epilepsie, qzx"}]})",
       R"({"basics": {"label": "kok"}, "Ik heb epilepsie, qzx": "x"})"}) {
    const auto all = test::all_seeker_rows("in", text, options);
    EXPECT_THAT(written(all), Not(HasSubstr("qzx"))) << text;
    EXPECT_THAT(written(all), Not(HasSubstr("epilepsie"))) << text;
    EXPECT_THAT(written(all), HasSubstr(kNotCarried)) << text;
    EXPECT_GT(all.diagnostics.sieved.by_ground[std::to_underlying(SieveGround::health)], 0U);
    EXPECT_EQ(all.diagnostics.sieved, all.rows.at(0).sieved) << text;
  }
}

TEST(Door, SievesWhatAVacancyTellsOfSomebody) {
  const std::string secret = "Onze collega is zwanger, qzx";
  for (const char* key : {"title", "employer", "sector"}) {
    std::string row = R"({"id": "v", "demands": [], ")";
    row.append(key).append(R"(": ")").append(secret).append("\"");
    if (std::string_view{key} != "title") row.append(R"(, "title": "kok")");
    const auto all = test::all_vacancy_rows("in", row.append("}"));
    ASSERT_EQ(all.rows.size(), 1U) << row << test::written(all.diagnostics);
    EXPECT_THAT(test::written(all.rows[0].value), Not(HasSubstr("qzx"))) << row;
    EXPECT_THAT(test::written(all.diagnostics), Not(HasSubstr("qzx"))) << row;
    EXPECT_GE(all.rows[0].sieved.total(), 1U) << row;
  }
}

TEST(Door, SievesTheMessagesOfRowsThatAreNotRead) {
  const auto all =
      test::all_seeker_rows("in", R"({"id": "p", "claims": [], "Ik heb epilepsie, qzx": 1})");
  EXPECT_EQ(all.diagnostics.rejected, 1U);
  EXPECT_THAT(test::written(all.diagnostics), Not(HasSubstr("qzx")));
  EXPECT_THAT(test::written(all.diagnostics), HasSubstr(kNotCarried));
}

TEST(Door, CountsWhatPassed) {
  const auto all = test::all_seeker_rows(
      "in",
      R"({"basics": {"name": "a", "email": "b", "birthDate": "c"}, "x": "123456782", "y": "d"})");
  EXPECT_EQ(all.diagnostics.contact_fields, 2U);
  EXPECT_EQ(all.diagnostics.personal_fields_dropped, 1U);
  EXPECT_EQ(all.diagnostics.numbers_masked, 1U);
  EXPECT_EQ(all.diagnostics.text_parts, 2U);
}

}  // namespace
}  // namespace overstap
