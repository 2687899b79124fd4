// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "overstap/graph/closeness.h"
#include "overstap/graph/route.h"
#include "overstap/graph/taxonomy_builder.h"
#include "overstap/graph/transition.h"

namespace overstap::testing {

/// The same numbers on every machine, unlike the standard distributions.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_{seed} {}
  /// In `[0, sides)`.
  int below(int sides) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(sides)); }
  bool chance(int percent) { return below(100) < percent; }

 private:
  std::mt19937_64 engine_;
};

/// `prefix` and a two-digit number, so that ids follow the numbers.
std::string name_of(const std::string& prefix, int number);

SkillInput skill(const std::string& code, SkillKind kind = SkillKind::skill,
                 std::vector<std::string> broader = {});
/// `skills` in shorthand: `listen!` essential, `listen` important, `listen?` somewhat.
OccupationInput occupation(const std::string& code, const std::vector<std::string>& skills);

/// A market's tables with everything derived from them.
class World {
 public:
  explicit World(const TaxonomyBuilder& builder, const ModelWeights& model = {});

  ModelWeights weights;
  std::vector<EntryDemand> entries;
  std::vector<Training> offers;
  std::vector<std::pair<OccupationId, OccupationId>> named;

  const Taxonomy& taxonomy() const { return taxonomy_; }
  const Closeness& closeness() const { return closeness_; }
  Csr<TransitionEdge> edges() const { return edges_.view(); }
  RouteMarket market() const;
  SkillId skill(const std::string& code) const;
  OccupationId occupation(const std::string& code) const;

 private:
  TaxonomyStorage storage_;
  Taxonomy taxonomy_;
  ClosenessStorage closeness_storage_;
  Closeness closeness_;
  CsrStorage<TransitionEdge> edges_;
};

struct WorldSize {
  int skills = 20;
  int occupations = 10;
  int skills_per_occupation = 6;
};
/// A taxonomy with every kind of skill and relation.
TaxonomyBuilder random_taxonomy(Dice& dice, WorldSize size);
/// Skills held, ascending, each once.
std::vector<HeldSkill> random_held(Dice& dice, const Taxonomy& taxonomy, int percent);

}  // namespace overstap::testing
