// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <system_error>

#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

/// Every reference between concepts must point at a known one of the right kind.
void check_pending(MarketTables& market) {
  for (const PendingReference& reference : market.pending) {
    if (reference.to == PendingReference::To::asked_skill) {
      (void)market.skill_id(reference.code,
                            {SkillKind::skill, SkillKind::knowledge, SkillKind::language},
                            reference.where);
    } else {
      (void)market.skill_id(reference.code,
                            {SkillKind::skill, SkillKind::knowledge, SkillKind::language,
                             SkillKind::certificate, SkillKind::group},
                            reference.where);
    }
  }
  market.pending.clear();
}

void give_ids(MarketTables& market) {
  const Taxonomy taxonomy{market.content.taxonomy.tables()};
  for (auto& [code, skill] : market.known_skills) {
    if (const auto id = taxonomy.find_skill(code)) skill.id = *id;
  }
  for (auto& [code, occupation] : market.known_occupations) {
    if (const auto id = taxonomy.find_occupation(code)) occupation.id = *id;
  }
}

}  // namespace

void build_concepts(MarketTables& market) {
  check_pending(market);
  if (!market.errors.empty()) return;
  TaxonomyBuilder builder;
  builder.skills() = market.skills;
  builder.occupations() = market.occupations;
  auto storage = builder.build();
  if (!storage) {
    market.errors.add(std::move(storage).error());
    return;
  }
  market.content.taxonomy = std::move(*storage);
  give_ids(market);
}

MarketTables read_market_tables(const std::string& dir) {
  MarketTables market;
  market.dir = dir;
  std::error_code ignored;
  if (!std::filesystem::is_directory(dir, ignored)) {
    market.errors.add({ErrorCode::not_found, "no such folder", Location{dir, 0, 0, {}}});
    return market;
  }
  read_sources(market);
  read_tightness_groups(market);
  read_regions(market);
  read_skills(market);
  read_occupations(market);
  build_concepts(market);
  resolve_entries(market);
  read_statements(market);
  read_trainings(market);
  read_places(market);
  read_facts(market);
  read_fact_cards(market);
  read_phrases(market);
  read_competence_profiles(market);
  read_weights(market);
  return market;
}

}  // namespace overstap::intake
