// SPDX-License-Identifier: Apache-2.0
#include "bench/bench_world.h"

#include <random>
#include <string>

#include "overstap/engine/market_builder.h"

namespace overstap::bench {
namespace {

std::string uri(const char* noun, std::size_t i) {
  return "http://example.test/" + std::string{noun} + "/" + std::to_string(i);
}

std::vector<LabelInput> labels(const std::string& name) {
  return {{name, name, Language::nl, LabelKind::preferred}};
}

SnapshotPtr made_market() {
  constexpr std::size_t kOccupations = 300;
  constexpr std::size_t kSkills = 1'400;
  std::mt19937_64 random{20'261'121};
  TaxonomyBuilder builder;
  for (std::size_t i = 0; i < kSkills; ++i) {
    SkillInput skill;
    skill.uri = uri("skill", i);
    skill.label.nl = "vaardigheid " + std::to_string(i);
    skill.labels = labels(skill.label.nl);
    if (i % 40 == 0) skill.reuse = SkillReuse::transversal;
    if (i > 10) skill.broader = {uri("skill", random() % (i / 4 + 1))};
    if (i > 10 && i % 3 == 0) skill.related = {uri("skill", random() % i)};
    builder.add(std::move(skill));
  }
  for (std::size_t i = 0; i < kOccupations; ++i) {
    OccupationInput occupation;
    occupation.uri = uri("occupation", i);
    occupation.label.nl = "beroep " + std::to_string(i);
    occupation.labels = labels(occupation.label.nl);
    for (int k = 0; k < 41; ++k) {
      const std::size_t skill = random() % (k % 2 == 0 ? kSkills : kSkills / 10);
      occupation.skills.push_back(
          {uri("skill", skill), k < 20 ? Relevance::essential : Relevance::important});
    }
    builder.add(std::move(occupation));
  }
  MarketContent content;
  content.info = {"made", "", kAsOf, 0, 0};
  content.taxonomy = or_throw(builder.build());
  content.sources.push_back({"editorial", "Benchmarks", "Overstap", "", kAsOf});
  return or_throw(Snapshot::from_bytes(or_throw(build_market(content))));
}

SnapshotPtr open_or_make() {
  auto esco = Snapshot::open(OVERSTAP_ESCO_MARKET);
  return esco ? std::move(*esco) : made_market();
}

}  // namespace

SnapshotPtr market() {
  static const SnapshotPtr opened = open_or_make();
  return opened;
}

const char* market_name() {
  static const std::string name = market()->info().name;
  return name.c_str();
}

OccupationId occupation(const Snapshot& market, std::uint32_t n) {
  const Taxonomy& taxonomy = market.taxonomy();
  const auto count = static_cast<std::uint32_t>(taxonomy.occupation_count());
  std::uint32_t id = static_cast<std::uint32_t>((std::uint64_t{n} * 2'654'435'761u) % count);
  while (taxonomy.skills_of(OccupationId{id}).empty()) id = (id + 1) % count;
  return OccupationId{id};
}

std::vector<SeekerProfile> seekers(const Snapshot& market, std::uint32_t count) {
  std::mt19937 random{count};
  std::vector<SeekerProfile> people(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    SeekerProfile& person = people[i];
    person.id = "S" + std::to_string(i);
    for (std::uint32_t job = 0; job <= random() % 3; ++job) {
      Employment held;
      held.occupation = occupation(market, static_cast<std::uint32_t>(random()));
      held.from = Date{static_cast<std::int16_t>(2005 + random() % 18), 3, 1};
      held.current = job == 0;
      if (!held.current) held.to = Date{2025, 6, 1};
      person.employment.push_back(held);
    }
    for (std::uint32_t k = 0; k < random() % 13; ++k) {
      const auto asked = market.taxonomy().skills_of(
          occupation(market, static_cast<std::uint32_t>(random() % 500)));
      Claim claim;
      claim.skill = asked[random() % asked.size()].skill;
      person.claims.push_back(claim);
    }
    if (random() % 2 == 0) person.hours = Range<HoursPerWeek>{{20}, {36}};
    if (random() % 2 == 0) {
      person.education.push_back({EducationLevel::mbo_3, "", Answer::yes, Answer::no, false, {}});
    }
  }
  return people;
}

std::vector<Vacancy> vacancies(const Snapshot& market, std::uint32_t count) {
  std::mt19937 random{count};
  std::vector<Vacancy> jobs(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    Vacancy& job = jobs[i];
    job.id = "V" + std::to_string(i);
    job.occupation = occupation(market, i);
    job.hours = Range<HoursPerWeek>{{24}, {32}};
    for (const OccupationSkill& row : market.taxonomy().skills_of(*job.occupation)) {
      if (job.demands.size() == 13) break;
      job.demands.emplace_back().what = SkillDemand{row.skill};
    }
    if (random() % 2 == 0) {
      Demand& level = job.demands.emplace_back();
      level.what = WorkingLevelDemand{EducationLevel::mbo_3};
      level.force = Force::required;
    }
  }
  return jobs;
}

}  // namespace overstap::bench
