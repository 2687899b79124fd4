// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/random_profile.h"

#include <algorithm>
#include <array>

namespace overstap::test {
namespace {

/// Words that no concept is called, with what makes formats stumble.
constexpr auto kTexts = std::to_array<std::string_view>({
    "drakentemmer",
    "glazenwasser in de nacht",
    "zeg \"ja\"; of nee",
    "a, b | c",
    "=1+1",
    "'=al geciteerd",
    "-streep vooraan",
    "@thuis",
    "<b>vet</b> & meer",
    "een\nregel\nmeer",
    " blanken eromheen ",
    "d\xC3\xA9j\xC3\xA0 vu \xE2\x82\xAC 5",
    "Fantast (gevorderd)",
    "tab\there",
    "2015-2019 tovenaar",
    "hbo",
    "mbo-4",
    "WorkingAndThinkingLevel",
    "rijbewijs",
    "Nederlands",
    "manager",
});

}  // namespace

RandomProfiles::RandomProfiles(const Taxonomy& taxonomy, std::uint64_t seed)
    : taxonomy_{taxonomy}, random_{seed} {}

std::uint32_t RandomProfiles::draw(std::uint32_t n) {
  return static_cast<std::uint32_t>(random_() % n);
}

template <class Enum>
std::vector<Enum> RandomProfiles::some_of(std::uint32_t count) {
  std::vector<Enum> out;
  for (std::uint32_t n = draw(4); n > 0; --n) {
    const auto value = one_of<Enum>(count);
    // Twice is what no reader gives, but a profile can hold it.
    if (std::ranges::find(out, value) == out.end() || chance(5)) out.push_back(value);
  }
  return out;
}

std::string RandomProfiles::text() {
  if (chance(60)) {
    std::string word{"woord"};
    return word.append(std::to_string(draw(50)));
  }
  return std::string{kTexts[draw(static_cast<std::uint32_t>(kTexts.size()))]};
}

std::optional<Date> RandomProfiles::date() {
  if (chance(30)) return std::nullopt;
  Date date;
  date.year = static_cast<std::int16_t>(1990 + draw(40));
  if (chance(70)) date.month = static_cast<std::uint8_t>(1 + draw(12));
  if (date.month != 0 && chance(60)) date.day = static_cast<std::uint8_t>(1 + draw(28));
  return date;
}

OccupationId RandomProfiles::occupation() {
  return OccupationId{draw(static_cast<std::uint32_t>(taxonomy_.occupation_count()))};
}

SkillId RandomProfiles::skill(std::initializer_list<SkillKind> kinds) {
  while (true) {
    const SkillId id{draw(static_cast<std::uint32_t>(taxonomy_.skill_count()))};
    if (std::ranges::find(kinds, taxonomy_.record(id).kind) != kinds.end()) return id;
  }
}

std::optional<Range<HoursPerWeek>> RandomProfiles::hours() {
  if (chance(40)) return std::nullopt;
  const auto min = static_cast<std::int32_t>(draw(41));
  const auto more = static_cast<std::int32_t>(chance(50) ? 0 : draw(30));
  return Range<HoursPerWeek>{{min}, {min + more}};
}

PostcodePrefix RandomProfiles::postcode() {
  switch (draw(4)) {
    case 0:
      return {};
    case 1:
      return {static_cast<std::int32_t>(10 + draw(90)), 2};
    case 2:
      return {static_cast<std::int32_t>(100 + draw(900)), 3};
    default:
      return {static_cast<std::int32_t>(1000 + draw(9000)), 4};
  }
}

Range<Cefr> RandomProfiles::cefr() {
  const std::uint32_t min = draw(6);
  const std::uint32_t max = chance(60) ? min : min + draw(6 - min);
  return {static_cast<Cefr>(min), static_cast<Cefr>(max)};
}

Employment RandomProfiles::job(std::vector<std::string>& unlinked) {
  Employment job;
  if (chance(75)) {
    job.occupation = occupation();
  } else if (chance(80)) {
    job.label = text();
    unlinked.push_back(job.label);
  }
  job.from = date();
  if (chance(30)) {
    job.current = true;
  } else {
    job.to = date();
  }
  job.leading = chance(20);
  if (chance(30)) job.status = one_of<ClaimStatus>(3);
  return job;
}

Claim RandomProfiles::claim() {
  Claim claim;
  claim.skill = skill({SkillKind::skill, SkillKind::knowledge});
  claim.evidence = one_of<Evidence>(5);
  if (chance(50)) claim.status = one_of<ClaimStatus>(3);
  if (chance(30)) claim.level = text();
  if (chance(30)) claim.last_used = date();
  if (chance(30)) claim.duration = Months{static_cast<std::int32_t>(draw(100))};
  if (chance(10)) claim.span = SourceSpan{static_cast<std::int32_t>(draw(3)), 4, 9};
  return claim;
}

Education RandomProfiles::education() {
  Education education;
  if (chance(80)) education.level = one_of<EducationLevel>(11);
  if (chance(70)) education.field = text();
  education.completed = answer();
  education.abroad = answer();
  education.valuation_requested = chance(20);
  if (chance(20)) education.valuation = one_of<EducationLevel>(11);
  return education;
}

LanguageSkill RandomProfiles::language() {
  LanguageSkill language;
  language.language = skill({SkillKind::language});
  const Range<Cefr> all = cefr();
  const bool same = chance(50);
  for (auto& part : language.parts) {
    if (same || chance(60)) part = same ? all : cefr();
  }
  if (chance(30)) language.status = one_of<ClaimStatus>(3);
  return language;
}

CertificateHeld RandomProfiles::certificate() {
  CertificateHeld held;
  held.certificate = skill({SkillKind::certificate});
  if (chance(50)) held.date = date();
  if (chance(50)) held.valid_until = date();
  held.upkeep = answer();
  if (chance(30)) held.status = one_of<ClaimStatus>(3);
  return held;
}

void RandomProfiles::add_terms(SeekerProfile& seeker) {
  if (chance(50)) {
    seeker.working_level = {one_of<EducationLevel>(11), one_of<WorkingLevelEvidence>(3)};
  }
  if (chance(50)) {
    for (auto& day : seeker.availability) {
      for (Works& works : day) works = chance(50) ? Works::unknown : one_of<Works>(4);
    }
  }
  seeker.hours = hours();
  seeker.postcode = postcode();
  if (chance(50)) {
    seeker.travel.max_distance =
        Metres{static_cast<std::int32_t>(draw(60'000) * (chance(50) ? 1U : 10U))};
  }
  if (chance(50)) seeker.travel.max_minutes = static_cast<std::int32_t>(draw(200));
  seeker.travel.modes = some_of<TravelMode>(4);
  seeker.accepts_contracts = some_of<ContractKind>(6);
  seeker.prefers_contracts = some_of<ContractKind>(6);
  for (std::uint32_t n = draw(4); n > 0; --n) {
    seeker.wishes.push_back({one_of<Condition>(kConditions), one_of<Wish>(4)});
  }
  if (chance(40)) seeker.min_hourly_wage = Cents{static_cast<std::int32_t>(draw(60'000))};
  seeker.ready_by = date();
  seeker.references_available = answer();
}

SeekerProfile RandomProfiles::seeker() {
  SeekerProfile seeker;
  seeker.id = std::string{"S-"}.append(std::to_string(++made_));
  for (std::uint32_t n = draw(5); n > 0; --n) seeker.employment.push_back(job(seeker.unlinked));
  if (chance(3)) {
    for (int n = 0; n < 12; ++n) seeker.employment.push_back(job(seeker.unlinked));
  }
  for (std::uint32_t n = draw(6); n > 0; --n) seeker.claims.push_back(claim());
  for (std::uint32_t n = draw(3); n > 0; --n) seeker.education.push_back(education());
  for (std::uint32_t n = draw(4); n > 0; --n) seeker.languages.push_back(language());
  for (std::uint32_t n = draw(4); n > 0; --n) seeker.certificates.push_back(certificate());
  add_terms(seeker);
  for (std::uint32_t n = draw(3); n > 0; --n) seeker.unlinked.push_back(text());
  return seeker;
}

Demand RandomProfiles::demand(const Vacancy& vacancy) {
  Demand demand;
  switch (draw(7)) {
    case 0:
      demand.what = SkillDemand{skill({SkillKind::skill, SkillKind::knowledge})};
      break;
    case 1:
      demand.what = DiplomaDemand{one_of<EducationLevel>(11)};
      break;
    case 2:
      demand.what = WorkingLevelDemand{one_of<EducationLevel>(11)};
      break;
    case 3:
      demand.what = CertificateDemand{skill({SkillKind::certificate})};
      break;
    case 4:
      demand.what = LanguageDemand{skill({SkillKind::language}),
                                   one_of<LanguagePart>(kLanguageParts), one_of<Cefr>(6)};
      break;
    case 5: {
      ExperienceYearsDemand experience;
      experience.months = Months{static_cast<std::int32_t>(draw(40))};
      experience.leading = chance(20);
      experience.in = {vacancy.occupation && chance(70) ? *vacancy.occupation : occupation()};
      demand.what = experience;
      break;
    }
    default:
      demand.what = ScreeningDemand{one_of<Screening>(2)};
  }
  demand.force = one_of<Force>(3);
  demand.weight = chance(70) ? 1 : static_cast<std::int32_t>(draw(7));
  if (chance(40)) {
    demand.needed = {one_of<NeededAt>(4), Weeks{static_cast<std::int32_t>(draw(20))}, {}};
    if (demand.needed.at == NeededAt::before_task) demand.needed.task = text();
  }
  demand.employer_offers = chance(20);
  return demand;
}

Roster RandomProfiles::roster() {
  Roster roster;
  for (std::uint32_t n = draw(3); n > 0; --n) {
    roster.windows.push_back({some_of<Day>(kDays), some_of<DayPart>(kDayParts)});
  }
  if (chance(30)) roster.evenings_per_week = static_cast<std::int32_t>(draw(8));
  if (chance(30)) roster.saturdays_per_4_weeks = static_cast<std::int32_t>(draw(5));
  if (chance(30)) roster.sundays_per_4_weeks = static_cast<std::int32_t>(draw(5));
  roster.self_rostering = answer();
  if (chance(30)) roster.ends_at = chance(80) ? "23:00" : "laat";
  return roster;
}

void RandomProfiles::add_terms(Vacancy& vacancy) {
  vacancy.start = date();
  vacancy.postcode = postcode();
  vacancy.contracts = some_of<ContractKind>(6);
  vacancy.hours = hours();
  if (chance(60)) vacancy.roster = roster();
  if (chance(60)) {
    const auto min = static_cast<std::int32_t>(1000 + draw(1500));
    vacancy.wage.hourly = Range<Cents>{{min}, {min + static_cast<std::int32_t>(draw(800))}};
  }
  if (chance(40)) vacancy.wage.cao = text();
  vacancy.wage.allowances = answer();
  for (std::uint32_t n = draw(5); n > 0; --n) {
    vacancy.conditions.set(one_of<Condition>(kConditions), answer());
  }
  vacancy.adaptation_possible = answer();
  if (chance(30)) vacancy.induction = Weeks{static_cast<std::int32_t>(draw(20))};
  vacancy.induction_paid = answer();
}

Vacancy RandomProfiles::vacancy() {
  Vacancy vacancy;
  vacancy.id = std::string{"V-"}.append(std::to_string(++made_));
  if (chance(80)) vacancy.occupation = occupation();
  const bool named = vacancy.occupation && chance(50);
  vacancy.title = named ? std::string{taxonomy_.label(*vacancy.occupation, Language::nl)} : text();
  if (chance(80)) vacancy.employer = text();
  if (chance(50)) vacancy.sector = chance(50) ? text() : "47.11";
  vacancy.organisation_form = one_of<OrganisationForm>(3);
  vacancy.direction = one_of<Direction>(4);
  vacancy.channels = some_of<Channel>(7);
  if (chance(40)) vacancy.seats = static_cast<std::int32_t>(draw(20));
  add_terms(vacancy);
  for (std::uint32_t n = draw(8); n > 0; --n) vacancy.demands.push_back(demand(vacancy));
  for (std::uint32_t n = draw(3); n > 0; --n) {
    VacancyTask task;
    task.label = text();
    if (chance(50)) task.hours = HoursPerWeek{static_cast<std::int32_t>(draw(40))};
    for (std::uint32_t k = draw(3); k > 0; --k) {
      task.skills.push_back(skill({SkillKind::skill, SkillKind::knowledge}));
    }
    vacancy.tasks.push_back(std::move(task));
  }
  for (std::uint32_t n = draw(3); n > 0; --n) vacancy.said.push_back(text());
  for (std::uint32_t n = draw(3); n > 0; --n) vacancy.unlinked.push_back(text());
  return vacancy;
}

}  // namespace overstap::test
