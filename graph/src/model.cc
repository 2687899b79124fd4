// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/model.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <vector>

#include "int128.h"

namespace overstap {
namespace {

struct Bound {
  std::string name;
  std::int32_t value;
  std::int32_t min;
  std::int32_t max;
};

std::vector<Bound> bounds_of(const ModelWeights& w) {
  std::vector<Bound> bounds;
  for (int i = 0; i < kRelevances; ++i) {
    const std::string name{to_string(static_cast<Relevance>(i))};
    bounds.push_back({"relevance." + name, w.relevance[i], 0, 1000});
  }
  for (int i = 0; i < kRelations; ++i) {
    const std::string name{to_string(static_cast<Relation>(i))};
    bounds.push_back({"closeness." + name, w.closeness[i], 0, kWhole});
  }
  for (std::size_t i = 0; i < kSignals; ++i) {
    const std::string name{to_string(static_cast<Signal>(i))};
    bounds.push_back({"signal." + name, w.signals[i], 0, 1000});
  }
  const Bound rest[] = {
      {"strength_tested", w.strength_tested, 0, kWhole},
      {"strength_stated", w.strength_stated, 0, kWhole},
      {"strength_text_span", w.strength_text_span, 0, kWhole},
      {"strength_derived_essential", w.strength_derived_essential, 0, kWhole},
      {"strength_derived_optional", w.strength_derived_optional, 0, kWhole},
      {"force_required", w.force_required, 1, 1000},
      {"force_wished", w.force_wished, 1, 1000},
      {"experience_cap_months", w.experience_cap_months, 1, 1200},
      {"experience_floor", w.experience_floor, 0, kWhole},
      {"transversal_percent", w.transversal_percent, 0, 100},
      {"working_level_months", w.working_level_months, 0, 1200},
      {"consolidation_months", w.consolidation_months, 0, 1200},
      {"max_start_delay_weeks", w.max_start_delay_weeks, 0, 520},
      {"edges_per_occupation", w.edges_per_occupation, 1, 100'000},
      {"travel_detour_percent", w.travel_detour_percent, 100, 1000},
      {"travel_band_percent", w.travel_band_percent, 0, 100},
      {"viable_coverage_permille", w.viable_coverage_permille, 0, 1000},
      {"near_synonym_permille", w.near_synonym_permille, 1, 1000},
      {"observed_prior_persons", w.observed_prior_persons, 0, 1'000'000},
  };
  bounds.insert(bounds.end(), std::begin(rest), std::end(rest));
  return bounds;
}

}  // namespace

Result<void> validate(const ModelWeights& weights) {
  for (const Bound& bound : bounds_of(weights)) {
    if (bound.value >= bound.min && bound.value <= bound.max) continue;
    return std::unexpected(Error{.code = ErrorCode::invalid_argument,
                                 .message = "model weight out of range; " + bound.name +
                                            " must be " + std::to_string(bound.min) + " to " +
                                            std::to_string(bound.max) + ": " +
                                            std::to_string(bound.value),
                                 .where = {}});
  }
  return {};
}

std::int32_t log2_thousandths(std::uint64_t numerator, std::uint64_t denominator) {
  assert(denominator >= 1 && numerator >= denominator);
  std::int32_t whole = 0;
  while ((denominator << whole) <= numerator - (denominator << whole)) ++whole;

  // The mantissa numerator / (denominator * 2^whole) in [1, 2), with 62 binary places. Squaring
  // doubles its logarithm, so each squaring yields one more binary place of it.
  constexpr int kPlaces = 62;
  constexpr int kLogPlaces = 48;
  auto mantissa =
      static_cast<std::uint64_t>((Uint128{numerator} << kPlaces) / (denominator << whole));
  std::uint64_t fraction = 0;
  for (int i = 0; i < kLogPlaces; ++i) {
    mantissa = static_cast<std::uint64_t>((Uint128{mantissa} * mantissa) >> kPlaces);
    fraction <<= 1;
    if ((mantissa >> (kPlaces + 1)) != 0) {
      mantissa >>= 1;
      fraction |= 1;
    }
  }
  return whole * 1000 + static_cast<std::int32_t>((fraction * 1000) >> kLogPlaces);
}

std::int32_t idf_weight(const Taxonomy& taxonomy, SkillId skill, const ModelWeights& weights) {
  const std::uint64_t asked_by = taxonomy.occupations_asking(skill).size();
  const std::int32_t plain = std::max(
      1, log2_thousandths(taxonomy.occupation_count() + 1, std::max<std::uint64_t>(asked_by, 1)));
  if (taxonomy.record(skill).reuse != SkillReuse::transversal) return plain;
  if (weights.transversal_percent == 0) return 0;
  return std::max(1, plain * weights.transversal_percent / 100);
}

}  // namespace overstap
