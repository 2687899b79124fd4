// SPDX-License-Identifier: Apache-2.0
#include "tools/import/market_content.h"

namespace overstap {

namespace {

template <class T>
std::vector<T> copy(std::span<const T> values) {
  return {values.begin(), values.end()};
}

template <class T>
CsrStorage<T> copy(const Csr<T>& rows) {
  return {copy(rows.offsets), copy(rows.values)};
}

TaxonomyStorage copy(const TaxonomyTables& tables) {
  TaxonomyStorage storage;
  storage.text = copy(tables.text);
  storage.skills = copy(tables.skills);
  storage.occupations = copy(tables.occupations);
  storage.occupation_skills = copy(tables.occupation_skills);
  storage.skill_occupations = copy(tables.skill_occupations);
  storage.broader = copy(tables.broader);
  storage.related = copy(tables.related);
  storage.covers = copy(tables.covers);
  storage.label_keys = copy(tables.label_keys);
  storage.skills_by_code = copy(tables.skills_by_code);
  storage.skills_by_uri = copy(tables.skills_by_uri);
  storage.occupations_by_code = copy(tables.occupations_by_code);
  storage.occupations_by_uri = copy(tables.occupations_by_uri);
  return storage;
}

DescriptorStorage copy(const Descriptors& descriptors) {
  DescriptorStorage storage;
  for (std::size_t d = 0; d < kDescriptors; ++d) {
    storage.tables[d].by_occupation = copy(descriptors.tables[d].by_occupation);
    storage.tables[d].by_term = copy(descriptors.tables[d].by_term);
  }
  storage.isco_named = copy(descriptors.isco_named);
  return storage;
}

}  // namespace

MarketContent content_of(const Snapshot& market) {
  MarketContent content;
  content.info = market.info();
  content.weights = market.weights();
  content.taxonomy = copy(market.taxonomy().tables());
  content.sources = copy(market.sources());
  content.entries = copy(market.entries());
  content.statements = copy(market.statements());
  content.trainings = copy(market.trainings());
  content.regions = copy(market.regions());
  content.places = copy(market.places());
  content.tightness_groups = copy(market.tightness_groups());
  content.facts = copy(market.facts());
  content.fact_cards = copy(market.fact_cards());
  content.phrases = copy(market.phrases());
  content.competence_profiles = copy(market.competence_profiles());
  content.channel_demands = copy(market.channel_demands());
  content.vacancies = copy(market.vacancies());
  content.observed_moves = copy(market.observed_moves());
  content.descriptors = copy(market.descriptors());
  return content;
}

}  // namespace overstap
