// SPDX-License-Identifier: Apache-2.0
#include "market_content.h"

#include <string>
#include <utility>

#include "field_walk.h"
#include "overstap/graph/taxonomy_builder.h"

namespace overstap::testing {
namespace {

SkillInput skill(const std::string& code, std::vector<std::string> broader = {}) {
  SkillInput input;
  input.code = "nl:" + code;
  input.uri = "http://example.test/skill/" + code;
  input.label = {code, "the " + code};
  input.labels = {{code, code, Language::nl, LabelKind::preferred},
                  {"The " + code, "the " + code, Language::en, LabelKind::alias}};
  input.broader = std::move(broader);
  return input;
}

OccupationInput occupation(const std::string& code, std::vector<OccupationSkillInput> skills) {
  OccupationInput input;
  input.code = "nl:" + code;
  input.label = {code, {}};
  input.labels = {{code, code, Language::nl, LabelKind::preferred}};
  input.isco = 4222;
  input.skills = std::move(skills);
  return input;
}

TaxonomyStorage rich_taxonomy() {
  TaxonomyBuilder builder;
  builder.add(skill("luisteren"));
  builder.add(skill("actief-luisteren", {"nl:luisteren"}));
  SkillInput typing = skill("typen", {"nl:luisteren"});
  typing.related = {"nl:actief-luisteren"};
  typing.reuse = SkillReuse::transversal;
  builder.add(std::move(typing));
  SkillInput certificate = skill("wft-basis");
  certificate.kind = SkillKind::certificate;
  certificate.covers = {"nl:typen", "nl:luisteren"};
  builder.add(std::move(certificate));
  SkillInput kind_heart = skill("warm-hart");
  kind_heart.uri.clear();
  kind_heart.unassessable_reason = "nobody can see it";
  builder.add(std::move(kind_heart));

  builder.add(occupation(
      "ober", {{"nl:luisteren", Relevance::essential}, {"nl:typen", Relevance::somewhat}}));
  OccupationInput agent = occupation(
      "agent", {{"nl:actief-luisteren", Relevance::essential}, {"nl:typen", Relevance::important}});
  agent.entry = 1;
  agent.tightness_group = TightnessGroupId{1};
  agent.level = {EducationLevel::mbo_2, EducationLevel::mbo_4};
  agent.segments = 0x5;
  agent.conditions = {0x1, 0x8000};
  agent.group = OccupationGroup::klantcontact;
  agent.direction = Direction::inbound;
  builder.add(std::move(agent));
  OccupationInput leader = occupation("teamleider", {{"nl:luisteren", Relevance::essential}});
  leader.leading = true;
  builder.add(std::move(leader));
  return or_throw(builder.build());
}

template <class Record>
void fill_table(FieldFiller& filler, std::vector<Record>& table) {
  table.resize(2);
  filler.fill(table[0]);
}

std::vector<ObservedMove> observed_moves() {
  ObservedMove all{.from = OccupationId{0},
                   .to = OccupationId{1},
                   .persons = 40,
                   .departures = 60,
                   .internal = 10,
                   .returns = 12,
                   .min_persons = 10,
                   .source = SourceId{1},
                   .first = {2015, 1, 0},
                   .last = {2020, 5, 0},
                   .as_of = {2026, 1, 1}};
  ObservedMove in_region = all;
  in_region.region_plus_one = 2;
  in_region.persons = 30;
  in_region.internal = in_region.returns = 0;
  ObservedMove back = all;
  std::swap(back.from, back.to);
  back.persons = 11;
  return {all, in_region, back};
}

/// Every occupation has five of six terms, another one missing each time.
TermTableStorage terms(std::uint32_t first) {
  TermTableBuilder builder{3};
  for (std::uint32_t occupation = 0; occupation < 3; ++occupation) {
    for (std::uint32_t t = 0; t < 6; ++t) {
      const std::uint32_t term = builder.term(std::string(1, static_cast<char>('a' + t)));
      if (t != occupation + first) builder.add(OccupationId{occupation}, term, t + 1);
    }
  }
  return std::move(builder).build();
}

DescriptorStorage descriptors() {
  DescriptorStorage storage;
  for (std::uint32_t d = 0; d < kDescriptors; ++d) storage.tables[d] = terms(d % 4);
  storage.isco_named = {{4222, 5244}, {5244, 4222}};
  return storage;
}

}  // namespace

MarketContent rich_content() {
  FieldFiller filler{2};  // the smallest table that ids refer to has two rows
  MarketContent content;
  content.taxonomy = rich_taxonomy();
  content.info.name = "rich";
  content.info.attribution = "made for a test";
  content.info.built_as_of = {2026, 8, 1};
  content.weights.strength_stated = 8'765;
  content.weights.closeness[4] = 2'999;
  content.weights.relevance[2] = 2;
  content.weights.travel_band_percent = 24;
  content.weights.viable_coverage_permille = 299;
  content.weights.observed_prior_persons = 21;
  fill_table(filler, content.sources);
  fill_table(filler, content.entries);
  fill_table(filler, content.statements);
  fill_table(filler, content.trainings);
  fill_table(filler, content.regions);
  fill_table(filler, content.places);
  fill_table(filler, content.tightness_groups);
  fill_table(filler, content.facts);
  fill_table(filler, content.fact_cards);
  fill_table(filler, content.phrases);
  fill_table(filler, content.competence_profiles);
  fill_table(filler, content.channel_demands);
  fill_table(filler, content.vacancies);
  content.statements[0].kind = StatementKind::edge;
  content.statements[0].from = {OccupationId{2}, OccupationId{0}};
  content.statements[0].to = {OccupationId{1}, OccupationId{0}};
  content.places[1].postcode = 9'999;
  content.observed_moves = observed_moves();
  content.descriptors = descriptors();
  return content;
}

std::vector<std::byte> rich_market() { return or_throw(build_market(rich_content())); }

}  // namespace overstap::testing
