// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "judge.h"

namespace overstap {

/// More gaps than this are not planned for together; the later ones then count as not obtainable.
inline constexpr std::size_t kMaxGaps = 12;
/// "No deadline".
inline constexpr Weeks kNoDeadline{1'000'000};

/// A demand that is not met, with the time there is to close it.
struct Gap {
  const Demand* demand = nullptr;
  Weeks deadline = kNoDeadline;
};

/// The weeks that a demand leaves: at the start as far as the start may move; before a task the
/// weeks until then, if known.
[[nodiscard]] Weeks deadline_of(const Demand& demand, const ModelWeights& weights);

/// Whether following `training` closes the gap of `demand`, whatever its access, status and
/// duration.
[[nodiscard]] bool gives_what_is_asked(const Taxonomy& taxonomy, const Training& training,
                                       const Demand& demand);

/// Whether the person surely has the level that `training` asks to begin, in the part of a language
/// that is asked: the lower end of what is known counts, and what is unknown or denied does not.
/// `true` for a training that asks none, and for every other kind of demand.
[[nodiscard]] bool may_begin(const Case& asked, const Training& training, const Demand& demand);

/// What a plan does for one gap; nothing = not in time.
struct GapPlan {
  std::optional<TrainingId> offer;
  bool stale_offer =
      false;  ///< not covered, but an offer exists of which nobody knows whether it still runs
};
struct OfferPlan {
  std::vector<GapPlan> gaps;  ///< as given
  std::optional<Range<Weeks>>
      weeks;  ///< of all offers chosen, one after another, each once; nothing = none chosen
};

/// Chooses offers that close as many gaps as can be closed in time, one after another, in the
/// fewest weeks (lower ends, then upper ends; ties by training id). Usable offers run today, have a
/// known duration, may be begun with the language that the person has now, are open - or the
/// employer provides them - and are given everywhere or in the region of person or work. Exact for
/// up to `kMaxGaps` gaps: O(2^gaps * offers).
[[nodiscard]] OfferPlan plan_offers(const Case& asked, std::span<const Gap> gaps);

}  // namespace overstap
