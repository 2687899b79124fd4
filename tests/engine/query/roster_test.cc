// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "overstap/engine/requirements.h"
#include "tests/support/tiny_market.h"

namespace overstap {
namespace {

using enum State;

struct Row {
  std::string_view asked, says;
  State state;
  Reason reason;
  std::optional<Day> day;
  std::optional<DayPart> part;
};

Requirement roster(std::string_view asked, std::string_view says) {
  const TinyMarket tiny =
      tiny_market("vacancy v - " + std::string{asked} + "\nseeker s " + std::string{says});
  const SeekerProfile& seeker = tiny.seeker("s");
  const May may = assess(*tiny.market, seeker, seeker_state(*tiny.market, seeker, kTinyToday),
                         tiny.vacancy("v"));
  for (const Requirement& requirement : may.requirements) {
    if (requirement.kind == RequirementKind::roster) return requirement;
  }
  return {};
}

void expect_all(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    const Requirement found = roster(row.asked, row.says);
    EXPECT_EQ(found.state, row.state) << row.asked << " | " << row.says;
    EXPECT_EQ(found.reason, row.reason) << row.asked << " | " << row.says;
    EXPECT_EQ(found.day, row.day) << row.asked << " | " << row.says;
    EXPECT_EQ(found.part, row.part) << row.asked << " | " << row.says;
  }
}

constexpr std::string_view kOffice = "mon-fri:morning+afternoon";

TEST(Roster, EveryHourThatMayBeAskedMustBePossible) {
  expect_all({
      {kOffice, "works mon-fri:morning+afternoon", met, Reason::shown, {}, {}},
      {kOffice, "24h", unknown, Reason::no_data, Day::mon, DayPart::morning},
      {kOffice, "works mon-fri:morning", unknown, Reason::no_data, Day::mon, DayPart::afternoon},
      {kOffice, "works mon-fri:morning+afternoon, not wed:afternoon", not_met,
       Reason::not_available, Day::wed, DayPart::afternoon},
      {kOffice, "works mon-fri:morning+afternoon, ifneeded fri:afternoon", unknown,
       Reason::if_needed, Day::fri, DayPart::afternoon},
      {"mon-fri:morning+afternoon self-rostering",
       "works mon-fri:morning+afternoon, not wed:afternoon", unknown, Reason::not_available,
       Day::wed, DayPart::afternoon},
      {"24h", "works mon-sun:morning", unknown, Reason::no_data, {}, {}},
  });
}

TEST(Roster, EveningsAreCountedWhereTheVacancyCounts) {
  constexpr std::string_view kAsked = "mon-fri:evening evenings=2";
  expect_all({
      {kAsked, "works mon-tue:evening", met, Reason::shown, {}, {}},
      {kAsked, "works mon-tue:evening, not wed-fri:evening", met, Reason::shown, {}, {}},
      {kAsked, "works mon:evening, ifneeded tue:evening, not wed-fri:evening", unknown,
       Reason::if_needed, Day::tue, DayPart::evening},
      {kAsked, "works mon:evening", unknown, Reason::no_data, Day::tue, DayPart::evening},
      {kAsked, "works mon:evening, not tue-fri:evening", not_met, Reason::not_available, Day::tue,
       DayPart::evening},
      {kAsked, "not mon-sun:evening", not_met, Reason::not_available, Day::mon, DayPart::evening},
      {"mon-fri:evening", "works mon-thu:evening, not fri:evening", not_met, Reason::not_available,
       Day::fri, DayPart::evening},
  });
}

TEST(Roster, SaturdaysAndSundaysAreCountedAsWholeDays) {
  constexpr std::string_view kAsked = "sat:morning+afternoon saturdays=2";
  expect_all({
      {kAsked, "works sat:morning+afternoon", met, Reason::shown, {}, {}},
      {kAsked, "not sat:morning+afternoon", not_met, Reason::not_available, Day::sat,
       DayPart::morning},
      {kAsked, "works sat:morning, not sat:afternoon", unknown, Reason::not_available, Day::sat,
       DayPart::afternoon},
      {kAsked, "works mon:morning", unknown, Reason::no_data, Day::sat, DayPart::morning},
      {"sat:morning saturdays=0", "not sat:morning", met, Reason::shown, {}, {}},
      {"sun:evening sundays=1", "not sun:evening", not_met, Reason::not_available, Day::sun,
       DayPart::evening},
  });
}

TEST(Roster, AVacancyThatNamesNoWindowsStaysUnknown) {
  EXPECT_EQ(roster("evenings=1", "works mon-sun:evening").state, unknown);
  EXPECT_EQ(roster("evenings=1", "not mon-sun:evening").state, not_met);
}

}  // namespace
}  // namespace overstap
