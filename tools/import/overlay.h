// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "tools/import/esco_tables.h"
#include "tools/import/market_tables.h"

/// Laying a hand-written market over ESCO: its words, levels and facts on the concepts that it
/// names by URI.
namespace overstap::intake {

/// Labels, codes, levels and own concepts; before the taxonomy is built.
void overlay_concepts(const MarketTables& overlay, EscoTables& tables);

/// Whose word it is. Every key that the overlay knows belongs to the concepts that have it there,
/// with the strongest kind there: those get it as alias, all other concepts as alternative label.
class WordClaims {
 public:
  void claim(const std::string& key, LabelKind kind, std::uint32_t concept_index);
  /// Sets the kinds of all labels by who claims their keys. Each ESCO preferred label that gives
  /// way is a note.
  template <class Concept>
  void apply(std::vector<Concept>& concepts, Diagnostics& diagnostics) const;

 private:
  struct Owners {
    LabelKind kind = LabelKind::hidden;
    std::vector<std::uint32_t> concepts;
  };
  std::unordered_map<std::string, Owners> owners_;
};

/// Where each concept of the overlay's taxonomy is in the ESCO market.
struct ConceptMap {
  std::vector<std::vector<OccupationId>> occupations;  ///< the exact one, or the near ones
  std::vector<bool> is_exact;                          ///< per occupation
  std::vector<std::optional<SkillId>> skills;
};
[[nodiscard]] ConceptMap map_concepts(const MarketTables& overlay, const Taxonomy& esco);

/// Moves the overlay's records to `result` with their ids mapped; what cannot be mapped is dropped
/// and reported. `result.taxonomy` is built.
void overlay_records(MarketTables overlay, ImportResult& result);

}  // namespace overstap::intake
