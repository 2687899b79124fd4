// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "overstap/graph/error.h"
#include "overstap/graph/quantities.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// How something held stands to something asked.
enum class Relation : std::uint8_t { equal, narrower, broader, sibling, related };
inline constexpr int kRelations = 5;
[[nodiscard]] std::string_view to_string(Relation relation);

/// Where a claim comes from, strongest first.
enum class Evidence : std::uint8_t { tested, certificate, stated, text_span, derived };
[[nodiscard]] std::string_view to_string(Evidence evidence);
[[nodiscard]] std::optional<Evidence> parse_evidence(std::string_view text);

/// What the nearness of occupations is made of; see nearness.h.
enum class Signal : std::uint8_t {
  skills,
  text,
  titles,
  titles_nl,
  titles_us,
  isco_named,
  sector,
  leads,
  teaches,
  sells,
  level,
};
inline constexpr std::size_t kSignals = 11;
[[nodiscard]] std::string_view to_string(Signal signal);

/// The unit of closeness and strength: 10000 = wholly.
inline constexpr std::int32_t kWhole = 10'000;

/// The numbers of the scoring model. Read from `data/model/weights.json`, where each stands with
/// its source; kept in the market file. All are plain integers; the defaults are the hand-set first
/// numbers.
struct ModelWeights {
  std::int32_t relevance[kRelevances] = {10, 6, 3};  ///< essential, important, somewhat; 0..1000
  std::int32_t closeness[kRelations] = {10'000, 9'000, 5'000, 4'000,
                                        3'000};  ///< by Relation: held is ... than asked; 0..10000
  /// Weight of each signal in the nearness of occupations, by Signal; 0..1000.
  std::int32_t signals[kSignals] = {40, 80, 9, 12, 28, 5, 0, 21, 40, 5, 8};
  std::int32_t strength_tested = 10'000;  ///< tested or certificate; 0..10000
  std::int32_t strength_stated = 9'000;   ///< stated, or anything that the person confirmed
  std::int32_t strength_text_span = 8'000;
  std::int32_t strength_derived_essential =
      6'000;  ///< from an essential skill of an occupation held
  std::int32_t strength_derived_optional = 3'000;  ///< from an important or somewhat one
  std::int32_t force_required = 20;                ///< vacancy demands, 1..1000
  std::int32_t force_wished = 10;
  std::int32_t experience_cap_months = 24;  ///< more months in an occupation add nothing
  std::int32_t experience_floor =
      5'000;  ///< part of a derived strength given at 0 months or an unknown duration; 0..10000
  std::int32_t transversal_percent = 25;  ///< weight of general soft skills, percent; 0..100
  std::int32_t working_level_months =
      24;  ///< months in an occupation that show its level as working level
  std::int32_t consolidation_months =
      12;  ///< months in a step before its level counts for the next step
  std::int32_t max_start_delay_weeks =
      26;  ///< a gap needed at the start is obtainable when the start moves no more than this
  std::int32_t edges_per_occupation = 100;   ///< best destinations kept per origin
  std::int32_t travel_detour_percent = 130;  ///< straight line to travel distance
  std::int32_t travel_band_percent =
      25;  ///< within this band around the limit the answer is unknown
  std::int32_t viable_coverage_permille =
      106;  ///< an occupation covered by at least this much is viable; 0..1000
  std::int32_t near_synonym_permille =
      800;  ///< cosine of texts from which occupations count as one; 1..1000
  std::int32_t observed_prior_persons =
      20;  ///< people that the computed scores stand for beside observed moves; 0..1'000'000

  friend bool operator==(const ModelWeights&, const ModelWeights&) = default;
};

/// `invalid_argument` naming the first number out of its range.
[[nodiscard]] Result<void> validate(const ModelWeights& weights);

/// `floor(1000 * log2(numerator / denominator))` for `numerator >= denominator >= 1`, by integer
/// arithmetic only, so that every processor gives the same value. Worked example:
/// `log2_thousandths(8, 1) == 3000`, `log2_thousandths(3, 2) == 584`.
[[nodiscard]] std::int32_t log2_thousandths(std::uint64_t numerator, std::uint64_t denominator);

/// IDF of a skill in thousandths: `max(1, log2_thousandths(n + 1, max(df, 1)))`, with n occupations
/// of which df ask it; scaled by `transversal_percent` for transversal skills, where it stays at
/// least 1 unless the percentage is 0. At most 32000. Rare skills tell people apart; what everybody
/// asks hardly counts. Source of the form: IDF as in CompetentNL matching proposals (log N/df); the
/// scaling is editorial.
[[nodiscard]] std::int32_t idf_weight(const Taxonomy& taxonomy, SkillId skill,
                                      const ModelWeights& weights);

}  // namespace overstap
