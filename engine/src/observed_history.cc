// SPDX-License-Identifier: Apache-2.0
#include "observed_history.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>

#include "observed_month.h"

namespace overstap {
namespace {

constexpr std::int32_t kRuns = std::numeric_limits<std::int32_t>::max();

/// Work in one occupation without a break.
struct Stretch {
  std::optional<OccupationId> occupation;
  std::int32_t begin = 0;
  std::int32_t end = kRuns;  ///< last month
  bool end_known = false;
  std::uint32_t employer_at_begin = 0, employer_at_end = 0;
  std::optional<RegionId> region_at_begin, region_at_end;
};

Stretch stretch_of(const WorkSpell& spell, std::int32_t begin, std::int32_t today) {
  Stretch stretch{spell.occupation, begin,          kRuns,        false,
                  spell.employer,   spell.employer, spell.region, spell.region};
  if (spell.current) {
    stretch.end_known = true;
  } else if (spell.to) {
    const std::int32_t end = std::max(month_number(*spell.to), begin);
    stretch.end = end >= today ? kRuns : end;
    stretch.end_known = true;
  }
  return stretch;
}

/// By occupation, work without one last; then by time, and by every field, so that the order of the
/// input does not matter.
bool before(const Stretch& a, const Stretch& b) {
  const auto key = [](const Stretch& s) {
    return std::tuple{!s.occupation,    s.occupation.value_or(OccupationId{}),
                      s.begin,          s.end,
                      s.end_known,      s.employer_at_begin,
                      s.region_at_begin};
  };
  return key(a) < key(b);
}

bool follows_on(const Stretch& earlier, const Stretch& later) {
  if (!later.occupation || earlier.occupation != later.occupation) return false;
  return !earlier.end_known || earlier.end == kRuns || later.begin <= earlier.end + 1;
}

void extend(Stretch& stretch, const Stretch& later) {
  if (!stretch.end_known || (later.end_known && later.end >= stretch.end)) {
    stretch.end = later.end;
    stretch.end_known = later.end_known;
    stretch.employer_at_end = later.employer_at_end;
    stretch.region_at_end = later.region_at_end;
  }
}

std::vector<Stretch> stretches_in(std::span<const WorkSpell> history, const MoveOptions& options,
                                  MoveTally& tally) {
  const std::int32_t today = month_number(options.as_of);
  std::vector<Stretch> spells;
  spells.reserve(history.size());
  for (const WorkSpell& spell : history) {
    if (!spell.from) {
      ++tally.without_begin;
    } else if (month_number(*spell.from) > today) {
      ++tally.not_begun;
    } else {
      spells.push_back(stretch_of(spell, month_number(*spell.from), today));
    }
  }
  std::sort(spells.begin(), spells.end(), before);
  std::vector<Stretch> stretches;
  for (const Stretch& spell : spells) {
    if (!stretches.empty() && follows_on(stretches.back(), spell)) {
      extend(stretches.back(), spell);
    } else {
      stretches.push_back(spell);
    }
  }
  return stretches;
}

/// Whole months between the end of one stretch and the begin of another, whichever comes first.
std::int32_t distance(std::int32_t end, std::int32_t begin) {
  return begin > end ? begin - end - 1 : end - begin;
}

/// What somebody left a stretch for: the work that begins nearest to its end.
std::vector<const Stretch*> nearest(const std::vector<Stretch>& stretches, const Stretch& left,
                                    std::int32_t max_gap) {
  std::vector<const Stretch*> found;
  std::int32_t least = max_gap;
  for (const Stretch& other : stretches) {
    const bool goes_on = !other.end_known || other.end > left.end;
    if (&other == &left || other.begin <= left.begin || !goes_on) continue;
    const std::int32_t gap = distance(left.end, other.begin);
    if (gap > least) continue;
    if (gap < least) found.clear();
    least = gap;
    found.push_back(&other);
  }
  return found;
}

bool held_before(const std::vector<Stretch>& stretches, const Stretch& begun) {
  return std::any_of(stretches.begin(), stretches.end(), [&](const Stretch& other) {
    return other.occupation == begun.occupation && other.begin < begun.begin;
  });
}

HistoryStep step_to(const std::vector<Stretch>& stretches, const Stretch& left,
                    const Stretch& begun) {
  HistoryStep step{*left.occupation, begun.occupation.value_or(OccupationId{}), MoveKind::plain,
                   begun.begin, left.region_at_end ? left.region_at_end : begun.region_at_begin};
  if (!begun.occupation) {
    step.kind = MoveKind::unlinked;
  } else if (held_before(stretches, begun)) {
    step.kind = MoveKind::back;
  } else if (left.employer_at_end != 0 && left.employer_at_end == begun.employer_at_begin) {
    step.kind = MoveKind::internal;
  }
  return step;
}

bool within_period(std::int32_t month, const MoveOptions& options) {
  return (!options.from || month >= month_number(*options.from)) &&
         (!options.to || month <= month_number(*options.to));
}

}  // namespace

std::vector<HistoryStep> steps_in(std::span<const WorkSpell> history, const MoveOptions& options,
                                  MoveTally& tally) {
  const std::vector<Stretch> stretches = stretches_in(history, options, tally);
  std::vector<HistoryStep> steps;
  for (const Stretch& left : stretches) {
    if (!left.occupation || !left.end_known || left.end == kRuns) continue;
    const auto begun = nearest(stretches, left, options.max_gap.value);
    const bool stays = std::any_of(begun.begin(), begun.end(), [&](const Stretch* other) {
      return other->occupation == left.occupation;
    });
    if (stays) continue;
    for (const Stretch* other : begun) {
      if (within_period(other->begin, options)) steps.push_back(step_to(stretches, left, *other));
    }
  }
  std::stable_sort(steps.begin(), steps.end(),
                   [](const HistoryStep& a, const HistoryStep& b) { return a.month < b.month; });
  return steps;
}

}  // namespace overstap
