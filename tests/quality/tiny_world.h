// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "bench/quality/gold.h"
#include "overstap/graph/taxonomy_builder.h"

namespace overstap::quality {

/// Four occupations o0..o3 and four skills s0..s3 below the groups g (root), ga, gb (level 1), gaa
/// and gbb (level 2):
///   o0 asks s0, s1 essential, s2 optional (ISCO 5131)
///   o1 asks s0, s1 essential               (ISCO 5132)
///   o2 asks s2 essential, s0 optional      (ISCO 5131)
///   o3 asks s3 essential                   (ISCO unknown)
/// s0 and s1 stand below gaa, s2 and s3 below gbb. Ids are in the order of the numbers; groups come
/// first.
class TinyWorld {
 public:
  TinyWorld() : storage_{or_throw(make().build())} {}
  [[nodiscard]] Taxonomy taxonomy() const { return Taxonomy{storage_.tables()}; }

 private:
  static SkillInput skill(const std::string& code, const std::string& label,
                          const std::string& broader, SkillKind kind) {
    SkillInput input;
    input.code = "nl:" + code;
    input.label = {label, label};
    input.kind = kind;
    if (!broader.empty()) input.broader = {"nl:" + broader};
    return input;
  }
  static OccupationInput occupation(const std::string& code, std::uint16_t isco,
                                    std::vector<OccupationSkillInput> skills) {
    OccupationInput input;
    input.code = "nl:" + code;
    input.label = {code, code};
    input.isco = isco;
    input.skills = std::move(skills);
    return input;
  }
  static TaxonomyBuilder make() {
    TaxonomyBuilder builder;
    builder.add(skill("g", "all", "", SkillKind::group));
    builder.add(skill("ga", "people", "g", SkillKind::group));
    builder.add(skill("gaa", "guests", "ga", SkillKind::group));
    builder.add(skill("gb", "things", "g", SkillKind::group));
    builder.add(skill("gbb", "machines", "gb", SkillKind::group));
    builder.add(skill("s0", "greet guests", "gaa", SkillKind::skill));
    builder.add(skill("s1", "take orders", "gaa", SkillKind::skill));
    builder.add(skill("s2", "repair pumps", "gbb", SkillKind::skill));
    builder.add(skill("s3", "weld steel", "gbb", SkillKind::skill));
    const auto essential = Relevance::essential;
    const auto optional = Relevance::important;
    builder.add(
        occupation("o0", 5131, {{"nl:s0", essential}, {"nl:s1", essential}, {"nl:s2", optional}}));
    builder.add(occupation("o1", 5132, {{"nl:s0", essential}, {"nl:s1", essential}}));
    builder.add(occupation("o2", 5131, {{"nl:s2", essential}, {"nl:s0", optional}}));
    builder.add(occupation("o3", 0, {{"nl:s3", essential}}));
    return builder;
  }

  TaxonomyStorage storage_;
};

/// Codes A (o0, o1), B (o1), C (o2), D (o3); A -> B near, A -> C step-up, D -> A near, D -> E near
/// (E has no occupation).
inline Gold tiny_gold() {
  const auto id = [](std::uint32_t value) { return OccupationId{value}; };
  return make_gold(
      "tiny", 4,
      {{id(0), "A"}, {id(1), "A"}, {id(1), "B"}, {id(2), "C"}, {id(3), "D"}, {id(3), "D"}},
      {{"A", "B", MoveType::near},
       {"A", "C", MoveType::step_up},
       {"D", "A", MoveType::near},
       {"D", "E", MoveType::near}});
}

}  // namespace overstap::quality
