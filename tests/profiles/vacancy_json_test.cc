// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include "overstap/profiles/reader.h"
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
      read_vacancies({"jobs.json", text}, small_linker(), small_taxonomy().taxonomy(), {}));
}

/// A valid vacancy with these members in front.
std::string with(std::string_view members) {
  return std::string{"{"}.append(members).append(
      R"(, "id": "V", "title": "t", "employer": "e", "occupation": "nl:kok", "demands": []})");
}

/// A valid vacancy with one demand.
std::string asking(std::string_view demand) {
  return std::string{
      R"({"id": "V", "title": "t", "employer": "e", "occupation": "nl:kok", "demands": [{)"}
      .append(demand)
      .append("}]}");
}

Vacancy one(std::string_view text) {
  auto result = read(text);
  EXPECT_EQ(result.values.size(), 1U) << test::written(result.diagnostics);
  if (result.values.empty()) return {};
  return result.values.front();
}

constexpr std::string_view kFull = R"({
  "id": "V001", "title": "medewerker", "occupation": "nl:medewerker-klantcontact", "employer": "Noord", "sector": "energie",
  "organisation_form": "facilitair", "direction": "inbound", "channels": ["phone", "video_chat"], "seats": 20, "start": "2027-03-01",
  "place": {"postcode": "9712"}, "contracts": ["agency"], "hours": {"min": 24, "max": 32},
  "roster": {"windows": [{"days": ["mon", "sat"], "parts": ["evening"]}], "evenings_per_week": 2, "saturdays_per_4_weeks": 1,
             "sundays_per_4_weeks": 0, "self_rostering": "yes", "ends_at": "22:30"},
  "wage": {"min_cents": 1528, "max_cents": 1560, "cao": "Facilitair", "allowances": "no"},
  "conditions": {"evening_work": "yes", "outbound_sales": "no"}, "adaptation_possible": "yes",
  "demands": [
    {"skill": "nl:typen", "force": "wished", "weight": 3},
    {"diploma_level": "mbo-3", "force": "required", "needed": {"at": "start"}},
    {"working_level": "mbo-4", "force": "wished", "provenance": {"source": "editorial", "as_of": "2026"}},
    {"certificate": "nl:wft-basis", "force": "legal", "needed": {"within_weeks": 12}, "obtainable_by": "employer"},
    {"language": "nl", "part": "speak", "level": "B2", "force": "required"},
    {"experience_years": 1.5, "in": ["horeca", "nl:bedrijfsleider"], "leading": true, "force": "required",
     "needed": {"before_task": "kas", "after_weeks": 4}},
    {"screening": "vog", "force": "required"},
    {"screening": "integrity", "force": "required", "needed": {"after_selection": true}}],
  "tasks": [{"label": "bellen", "hours": 10, "skills": ["nl:luisteren", "onbekend ding"]}],
  "said": ["diploma maakt niet uit"], "induction": {"weeks": 3, "paid": "yes"}, "language": "nl"})";

TEST(VacancyJson, ReadsTheWorkAndItsTerms) {
  const Vacancy v = one(kFull);
  EXPECT_EQ(v.id, "V001");
  EXPECT_EQ(v.title, "medewerker");
  EXPECT_EQ(v.employer, "Noord");
  EXPECT_EQ(v.sector, "energie");
  EXPECT_EQ(v.occupation, small_taxonomy().occupation("nl:medewerker-klantcontact"));
  EXPECT_EQ(v.organisation_form, OrganisationForm::facilitair);
  EXPECT_EQ(v.direction, Direction::inbound);
  EXPECT_THAT(v.channels, ElementsAre(Channel::phone, Channel::video_chat));
  EXPECT_EQ(v.seats, 20);
  EXPECT_EQ(v.start, (Date{2027, 3, 1}));
  EXPECT_EQ(v.postcode, (PostcodePrefix{9712, 4}));
  EXPECT_THAT(v.contracts, ElementsAre(ContractKind::agency));
  EXPECT_EQ(v.hours, (Range<HoursPerWeek>{{24}, {32}}));
  ASSERT_EQ(v.roster.windows.size(), 1U);
  EXPECT_THAT(v.roster.windows[0].days, ElementsAre(Day::mon, Day::sat));
  EXPECT_THAT(v.roster.windows[0].parts, ElementsAre(DayPart::evening));
  EXPECT_EQ(v.roster.evenings_per_week, 2);
  EXPECT_EQ(v.roster.saturdays_per_4_weeks, 1);
  EXPECT_EQ(v.roster.sundays_per_4_weeks, 0);
  EXPECT_EQ(v.roster.self_rostering, Answer::yes);
  EXPECT_EQ(v.roster.ends_at, "22:30");
  EXPECT_EQ(v.wage.hourly, (Range<Cents>{{1528}, {1560}}));
  EXPECT_EQ(v.wage.cao, "Facilitair");
  EXPECT_EQ(v.wage.allowances, Answer::no);
  EXPECT_EQ(v.conditions[Condition::evening_work], Answer::yes);
  EXPECT_EQ(v.conditions[Condition::outbound_sales], Answer::no);
  EXPECT_EQ(v.conditions[Condition::night_work], Answer::unknown);
  EXPECT_EQ(v.adaptation_possible, Answer::yes);
  EXPECT_THAT(v.said, ElementsAre("diploma maakt niet uit"));
  EXPECT_EQ(v.induction, Weeks{3});
  EXPECT_EQ(v.induction_paid, Answer::yes);
  ASSERT_EQ(v.tasks.size(), 1U);
  EXPECT_EQ(v.tasks[0].label, "bellen");
  EXPECT_EQ(v.tasks[0].hours, HoursPerWeek{10});
  EXPECT_THAT(v.tasks[0].skills, ElementsAre(small_taxonomy().skill("nl:luisteren")));
  EXPECT_THAT(v.unlinked, ElementsAre("onbekend ding"));
}

TEST(VacancyJson, ReadsEveryKindOfDemand) {
  const auto& t = small_taxonomy();
  const std::vector<Demand> d = one(kFull).demands;
  ASSERT_EQ(d.size(), 8U);
  EXPECT_EQ(std::get<SkillDemand>(d[0].what).skill, t.skill("nl:typen"));
  EXPECT_EQ(d[0].weight, 3);
  EXPECT_EQ(d[0].force, Force::wished);
  EXPECT_EQ(std::get<DiplomaDemand>(d[1].what).level, EducationLevel::mbo_3);
  EXPECT_EQ(d[1].needed.at, NeededAt::start);
  EXPECT_EQ(d[1].weight, 1);
  EXPECT_EQ(std::get<WorkingLevelDemand>(d[2].what).level, EducationLevel::mbo_4);
  EXPECT_EQ(std::get<CertificateDemand>(d[3].what).certificate, t.skill("nl:wft-basis"));
  EXPECT_EQ(d[3].needed.at, NeededAt::within_weeks);
  EXPECT_EQ(d[3].needed.weeks, Weeks{12});
  EXPECT_TRUE(d[3].employer_offers);
  EXPECT_EQ(d[3].force, Force::legal);
  EXPECT_EQ(std::get<LanguageDemand>(d[4].what).language, t.skill("nl:taal-nederlands"));
  EXPECT_EQ(std::get<LanguageDemand>(d[4].what).part, LanguagePart::speak);
  EXPECT_EQ(std::get<LanguageDemand>(d[4].what).level, Cefr::b2);
  const auto& experience = std::get<ExperienceYearsDemand>(d[5].what);
  EXPECT_EQ(experience.months, Months{18});
  EXPECT_TRUE(experience.leading);
  EXPECT_THAT(experience.in, testing::UnorderedElementsAre(t.occupation("nl:kok"),
                                                           t.occupation("nl:medewerker-bediening"),
                                                           t.occupation("nl:bedrijfsleider")));
  EXPECT_EQ(d[5].needed.at, NeededAt::before_task);
  EXPECT_EQ(d[5].needed.task, "kas");
  EXPECT_EQ(d[5].needed.weeks, Weeks{4});
  EXPECT_EQ(std::get<ScreeningDemand>(d[6].what).screening, Screening::vog);
  EXPECT_EQ(d[6].needed.at, NeededAt::after_selection);
  EXPECT_EQ(d[7].needed.at, NeededAt::after_selection);
}

struct Refusal {
  std::string text;
  std::string pointer;
  std::string message;
};

void expect_refused(const std::vector<Refusal>& cases) {
  for (const Refusal& c : cases) {
    const auto result = read(c.text);
    ASSERT_EQ(result.diagnostics.rejected, 1U) << c.text;
    const Error& error = result.diagnostics.entries.front().error;
    EXPECT_EQ(error.code, ErrorCode::schema) << c.text;
    EXPECT_EQ(error.where->pointer, c.pointer) << c.text << " " << error.message;
    EXPECT_THAT(error.message, HasSubstr(c.message)) << c.text;
  }
}

TEST(VacancyJson, RejectsWithPointerAndReason) {
  expect_refused({
      {R"({"id": "V"})", "/title", "missing"},
      {R"({"title": "", "employer": "e"})", "/title", "empty"},
      {R"({"title": "t"})", "/demands", "missing"},
      {R"([7])", "/0", "expected an object"},
      {with(R"("title": "u")"), "/title", "more than once"},
      {with(R"("salary": 1)"), "/salary", "unknown key"},
      {with(R"("sector": "")"), "/sector", "empty"},
      {with(R"("organisation_form": "unknown")"), "/organisation_form", "inhouse facilitair"},
      {with(R"("direction": "unknown")"), "/direction", "inbound outbound both"},
      {with(R"("channels": ["fax"])"), "/channels/0", "phone"},
      {with(R"("seats": 0)"), "/seats", "found 0"},
      {with(R"("start": "now")"), "/start", "date"},
      {with(R"("place": {"postcode": 9712})"), "/place/postcode", "expected a string"},
      {with(R"("place": "9712")"), "/place", "expected an object"},
      {with(R"("contracts": "permanent")"), "/contracts", "expected an array"},
      {with(R"("hours": {"min": 40, "max": 32})"), "/hours/max", "less than min"},
      {with(R"("roster": {"windows": [{"days": ["mon"]}]})"), "/roster/windows/0/parts", "missing"},
      {with(R"("roster": {"windows": [{"days": ["mon"], "parts": ["noon"]}]})"),
       "/roster/windows/0/parts/0", "morning"},
      {with(R"("roster": {"evenings_per_week": 8})"), "/roster/evenings_per_week", "0 to 7"},
      {with(R"("roster": {"saturdays_per_4_weeks": 5})"), "/roster/saturdays_per_4_weeks",
       "0 to 4"},
      {with(R"("roster": {"self_rostering": true})"), "/roster/self_rostering",
       "expected a string"},
      {with(R"("roster": {"ends_at": "24:00"})"), "/roster/ends_at", "23:00"},
      {with(R"("roster": {"ends_at": "9:00"})"), "/roster/ends_at", "23:00"},
      {with(R"("roster": {"pause": 1})"), "/roster/pause", "unknown key"},
      {with(R"("wage": {"min_cents": 1500})"), "/wage/max_cents", "missing"},
      {with(R"("wage": {"min_cents": 1500, "max_cents": 1400})"), "/wage/max_cents", "less than"},
      {with(R"("conditions": {"noise": "yes"})"), "/conditions/noise", "unknown key"},
      {with(R"("conditions": {"night_work": "maybe"})"), "/conditions/night_work", "yes no"},
      {with(R"("conditions": {"night_work": "no", "night_work": "yes"})"), "/conditions/night_work",
       "more than once"},
      {with(R"("tasks": [{"hours": 3}])"), "/tasks/0/label", "missing"},
      {with(R"("tasks": [{"label": "x", "skills": [1]}])"), "/tasks/0/skills/0", "code or label"},
      {with(R"("said": [1])"), "/said/0", "expected a string"},
      {with(R"("language": "de")"), "/language", "nl en"},
  });
}

TEST(VacancyJson, RejectsWrongDemandsWithPointerAndReason) {
  expect_refused({
      {asking(R"("force": "wished")"), "/demands/0", "asks nothing"},
      {asking(R"("skill": "nl:typen")"), "/demands/0/force", "missing"},
      {asking(R"("skill": "nl:typen", "force": "must")"), "/demands/0/force",
       "legal required wished"},
      {asking(R"("skill": "nl:typen", "force": "legal")"), "/demands/0/force",
       "never a legal demand"},
      {asking(R"("skill": "nl:typen", "certificate": "nl:wft-basis", "force": "wished")"),
       "/demands/0/certificate", "one thing"},
      {asking(R"("skill": "nl:typen", "force": "wished", "weight": 6)"), "/demands/0/weight",
       "1 to 5, found 6"},
      {asking(R"("skill": "nl:typen", "force": "wished", "level": "B1")"), "/demands/0/level",
       "unknown key"},
      {asking(R"("skill": "nl:typen", "force": "wished", "skill": "x")"), "/demands/0/skill",
       "more than once"},
      {asking(R"("diploma_level": "mbo", "force": "wished")"), "/demands/0/diploma_level", "mbo-1"},
      {asking(R"("language": "nl", "level": "B1", "force": "wished")"), "/demands/0/part",
       "missing"},
      {asking(R"("language": "nl", "part": "hear", "level": "B1", "force": "wished")"),
       "/demands/0/part", "listen read"},
      {asking(R"("language": "nl", "part": "read", "force": "wished")"), "/demands/0/level",
       "missing"},
      {asking(R"("experience_years": 1, "force": "wished")"), "/demands/0/in",
       "occupations or groups"},
      {asking(R"("experience_years": 0.1, "in": ["horeca"], "force": "wished")"),
       "/demands/0/experience_years", "whole months"},
      {asking(R"("experience_years": "2", "in": ["horeca"], "force": "wished")"),
       "/demands/0/experience_years", "years"},
      {asking(R"("experience_years": 2, "in": [3], "force": "wished")"), "/demands/0/in/0",
       "occupation or a group"},
      {asking(R"("screening": "drugs", "force": "wished")"), "/demands/0/screening",
       "vog integrity"},
      {asking(R"("screening": "vog", "force": "wished", "needed": {"at": "start"})"),
       "/demands/0/needed", "after the selection"},
      {asking(R"("skill": "nl:typen", "force": "wished", "needed": {"at": "later"})"),
       "/demands/0/needed/at", "start"},
      {asking(R"("skill": "nl:typen", "force": "wished", "needed": {})"), "/demands/0/needed/at",
       "missing"},
      {asking(R"("skill": "nl:typen", "force": "wished", "needed": {"within_weeks": -1})"),
       "/demands/0/needed/within_weeks", "0 to 520"},
      {asking(
           R"("skill": "nl:typen", "force": "wished", "needed": {"within_weeks": 1, "at": "start"})"),
       "/demands/0/needed/at", "unknown"},
      {asking(R"("skill": "nl:typen", "force": "wished", "needed": {"before_task": ""})"),
       "/demands/0/needed/before_task", "empty"},
      {asking(R"("skill": "nl:typen", "force": "wished", "needed": {"after_selection": false})"),
       "/demands/0/needed/after_selection", "true"},
      {asking(R"("skill": "nl:typen", "force": "wished", "obtainable_by": "uwv")"),
       "/demands/0/obtainable_by", "employer"},
      {asking(R"("skill": "nl:typen", "force": "wished", "provenance": {"as_of": "2020"})"),
       "/demands/0/provenance/source", "missing"},
  });
}

TEST(VacancyJson, DropsADemandThatItCannotLinkWithANote) {
  const auto result = read(asking(R"("skill": "nl:bestaat-niet", "force": "required")"));
  ASSERT_EQ(result.values.size(), 1U);
  EXPECT_THAT(result.values[0].demands, IsEmpty());
  EXPECT_THAT(result.values[0].unlinked, ElementsAre("nl:bestaat-niet"));
  ASSERT_EQ(result.diagnostics.entries.size(), 1U);
  EXPECT_EQ(result.diagnostics.entries[0].error.where->pointer, "/demands/0/skill");
}

TEST(VacancyJson, NeverTurnsUnknownExperienceIntoAnyExperience) {
  const Vacancy v =
      one(asking(R"("experience_years": 2, "in": ["nl:bestaat-niet"], "force": "required")"));
  EXPECT_THAT(v.demands, IsEmpty());
  EXPECT_THAT(v.unlinked, ElementsAre("nl:bestaat-niet"));
}

TEST(VacancyJson, LinksLabelsInTheLanguageOfTheVacancy) {
  const auto text = [](std::string_view language) {
    return R"({"title": "t", "employer": "e", "occupation": "manager", "demands": [], "language": ")" +
           std::string{language} + "\"}";
  };
  EXPECT_EQ(one(text("nl")).occupation, small_taxonomy().occupation("nl:bedrijfsleider"));
  EXPECT_EQ(one(text("en")).occupation, small_taxonomy().occupation("nl:medewerker-klantcontact"));
}

}  // namespace
}  // namespace overstap
