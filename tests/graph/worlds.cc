// SPDX-License-Identifier: Apache-2.0
#include "worlds.h"

#include <algorithm>

namespace overstap::testing {

std::string name_of(const std::string& prefix, int number) {
  std::string digits = std::to_string(number);
  while (digits.size() < 4) digits.insert(digits.begin(), '0');
  return prefix + digits;
}

SkillInput skill(const std::string& code, SkillKind kind, std::vector<std::string> broader) {
  SkillInput input;
  input.code = code;
  input.kind = kind;
  input.broader = std::move(broader);
  return input;
}

OccupationInput occupation(const std::string& code, const std::vector<std::string>& skills) {
  OccupationInput input;
  input.code = code;
  for (std::string name : skills) {
    Relevance relevance = Relevance::important;
    if (name.back() == '!' || name.back() == '?') {
      relevance = name.back() == '!' ? Relevance::essential : Relevance::somewhat;
      name.pop_back();
    }
    input.skills.push_back({.skill = name, .relevance = relevance});
  }
  return input;
}

World::World(const TaxonomyBuilder& builder, const ModelWeights& model)
    : weights{model},
      storage_{or_throw(builder.build())},
      taxonomy_{storage_.tables()},
      closeness_storage_{build_closeness(taxonomy_, weights)},
      closeness_{closeness_storage_.by_asked.view(), closeness_storage_.by_held.view()},
      edges_{build_occupation_graph(taxonomy_, closeness_, {}, weights)} {}

RouteMarket World::market() const {
  return {.taxonomy = taxonomy_,
          .closeness = closeness_,
          .weights = weights,
          .edges = edges_.view(),
          .entries = entries,
          .offers = offers,
          .named = named};
}

SkillId World::skill(const std::string& code) const { return taxonomy_.find_skill(code).value(); }
OccupationId World::occupation(const std::string& code) const {
  return taxonomy_.find_occupation(code).value();
}

TaxonomyBuilder random_taxonomy(Dice& dice, WorldSize size) {
  constexpr SkillKind kKinds[] = {SkillKind::skill,     SkillKind::skill, SkillKind::skill,
                                  SkillKind::knowledge, SkillKind::group, SkillKind::certificate,
                                  SkillKind::language};
  TaxonomyBuilder builder;
  for (int i = 0; i < size.skills; ++i) {
    SkillInput input = skill(name_of("s", i), kKinds[dice.below(7)]);
    if (dice.chance(10)) input.unassessable_reason = "a matter of taste";
    if (dice.chance(20)) input.reuse = SkillReuse::transversal;
    // Broader concepts have smaller numbers, so that there is no cycle.
    for (int k = 0; i > 0 && k < dice.below(3); ++k) {
      input.broader.push_back(name_of("s", dice.below(i)));
    }
    if (dice.chance(25)) input.related.push_back(name_of("s", dice.below(size.skills)));
    if (input.kind == SkillKind::certificate) {
      input.covers.push_back(name_of("s", dice.below(size.skills)));
    }
    builder.add(std::move(input));
  }
  for (int i = 0; i < size.occupations; ++i) {
    std::vector<std::string> asked;
    for (int k = dice.below(size.skills_per_occupation + 1); k > 0; --k) {
      const char* const marks[] = {"!", "", "?"};
      asked.push_back(name_of("s", dice.below(size.skills)) + marks[dice.below(3)]);
    }
    builder.add(occupation(name_of("o", i), asked));
  }
  return builder;
}

std::vector<HeldSkill> random_held(Dice& dice, const Taxonomy& taxonomy, int percent) {
  std::vector<HeldSkill> held;
  for (std::uint32_t id = 0; id < taxonomy.skill_count(); ++id) {
    if (dice.chance(percent)) {
      held.push_back({.skill = SkillId{id}, .strength = 1 + dice.below(kWhole), .source = id});
    }
  }
  return held;
}

}  // namespace overstap::testing
