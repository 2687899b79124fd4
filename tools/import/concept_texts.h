// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "overstap/graph/descriptors.h"
#include "overstap/graph/taxonomy.h"

namespace overstap::intake {

/// What is written of concepts beside their labels, by URI. English. All of it may be missing.
struct ConceptTexts {
  std::map<std::string, std::string, std::less<>> occupation_description, skill_description;
  std::map<std::uint16_t, std::string> isco_definition;  ///< by ISCO-08 unit group
  std::map<std::string, std::vector<std::string>, std::less<>>
      sectors;  ///< NACE codes without points
  std::map<std::string, std::string, std::less<>>
      alternate_titles;                 ///< O*NET titles, one text an occupation
  std::vector<NamedGroups> isco_named;  ///< in any order, one way or both
};

/// Describes every occupation by terms: words of at least two letters, folded and cut to six. Of an
/// occupation without sector codes the family is the sector.
[[nodiscard]] DescriptorStorage describe(const Taxonomy& taxonomy, const ConceptTexts& texts);

}  // namespace overstap::intake
