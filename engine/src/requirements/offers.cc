// SPDX-License-Identifier: Apache-2.0
#include "offers.h"

#include <bit>
#include <limits>
#include <tuple>
#include <variant>

namespace overstap {
namespace {

/// A usable training with the gaps that it closes, one bit each.
struct Offer {
  TrainingId id;
  Range<Weeks> weeks;
  std::uint32_t closes = 0;
};

/// The cheapest known way to have closed a set of gaps.
struct Reached {
  Range<Weeks> weeks{Weeks{std::numeric_limits<std::int32_t>::max()}, {}};
  std::uint32_t before = 0;  ///< the set before the last offer
  std::size_t offer = 0;     ///< the last offer
  [[nodiscard]] bool reached() const { return weeks.min < kNoDeadline; }
};

bool is_in_reach(const Case& asked, const Training& training) {
  if (!training.region) return true;
  const auto places = asked.market.places();
  return region_of(places, asked.seeker.postcode) == training.region ||
         region_of(places, asked.vacancy.postcode) == training.region;
}

bool is_accessible(const Training& training, const Demand& demand) {
  if (training.access == TrainingAccess::via_programme) return false;
  const bool by_employer =
      training.needs_employer || training.access == TrainingAccess::via_employer;
  return !by_employer || demand.employer_offers;
}

std::uint32_t bit(std::size_t i) { return std::uint32_t{1} << i; }

/// The gaps that become closed when `offer` ends at `end`.
std::uint32_t closed_in_time(const Offer& offer, std::span<const Gap> gaps, Weeks end) {
  std::uint32_t closed = 0;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    if ((offer.closes & bit(i)) != 0 && end <= gaps[i].deadline) closed |= bit(i);
  }
  return closed;
}

/// Shortest ways over sets of closed gaps; a way only ever adds gaps, so sets in numerical order
/// suffice.
std::vector<Reached> shortest_ways(std::span<const Offer> offers, std::span<const Gap> gaps) {
  std::vector<Reached> ways(std::size_t{1} << gaps.size());
  ways[0].weeks = {};
  for (std::uint32_t set = 0; set < ways.size(); ++set) {
    if (!ways[set].reached()) continue;
    for (std::size_t i = 0; i < offers.size(); ++i) {
      const Range<Weeks> weeks{ways[set].weeks.min + offers[i].weeks.min,
                               ways[set].weeks.max + offers[i].weeks.max};
      const std::uint32_t next = set | closed_in_time(offers[i], gaps, weeks.min);
      if (next != set && weeks < ways[next].weeks) ways[next] = {weeks, set, i};
    }
  }
  return ways;
}

/// Most gaps closed, then fewest weeks, then the first set.
std::uint32_t best_set(std::span<const Reached> ways) {
  std::uint32_t best = 0;
  for (std::uint32_t set = 1; set < ways.size(); ++set) {
    if (!ways[set].reached()) continue;
    const int more = std::popcount(set) - std::popcount(best);
    if (more > 0 || (more == 0 && ways[set].weeks < ways[best].weeks)) best = set;
  }
  return best;
}

}  // namespace

Weeks deadline_of(const Demand& demand, const ModelWeights& weights) {
  switch (demand.needed.at) {
    case NeededAt::start:
      return Weeks{weights.max_start_delay_weeks};
    case NeededAt::within_weeks:
      return demand.needed.weeks;
    case NeededAt::before_task:
      return demand.needed.weeks.value > 0 ? demand.needed.weeks : kNoDeadline;
    case NeededAt::after_selection:
      return kNoDeadline;
  }
  return kNoDeadline;
}

bool gives_what_is_asked(const Taxonomy& taxonomy, const Training& training, const Demand& demand) {
  const auto gives = [&](SkillId wanted) {
    return std::ranges::any_of(training.gives, [&](SkillId given) {
      return given == wanted ||
             std::ranges::binary_search(shown_by_certificate(taxonomy, given), wanted);
    });
  };
  const auto reaches = [](std::optional<EducationLevel> given, EducationLevel wanted) {
    return given && rank(*given) >= rank(wanted);
  };
  if (const auto* skill = std::get_if<SkillDemand>(&demand.what)) return gives(skill->skill);
  if (const auto* paper = std::get_if<CertificateDemand>(&demand.what)) {
    return gives(paper->certificate);
  }
  if (const auto* diploma = std::get_if<DiplomaDemand>(&demand.what)) {
    return reaches(training.diploma_level, diploma->level);
  }
  if (const auto* level = std::get_if<WorkingLevelDemand>(&demand.what)) {
    return reaches(training.diploma_level, level->level) ||
           reaches(training.working_level, level->level);
  }
  if (const auto* language = std::get_if<LanguageDemand>(&demand.what)) {
    const auto& gain = training.language;
    return gain && gain->language == language->language &&
           (!gain->part || *gain->part == language->part) && gain->to >= language->level;
  }
  return false;
}

bool may_begin(const Case& asked, const Training& training, const Demand& demand) {
  const auto* language = std::get_if<LanguageDemand>(&demand.what);
  if (language == nullptr || !training.language || !training.language->from) return true;
  if (asked.is_denied(language->language)) return false;
  return std::ranges::any_of(asked.seeker.languages, [&](const LanguageSkill& known) {
    const auto& range = known.parts[static_cast<std::size_t>(language->part)];
    return known.language == language->language && range && range->min >= *training.language->from;
  });
}

OfferPlan plan_offers(const Case& asked, std::span<const Gap> gaps) {
  OfferPlan plan;
  plan.gaps.resize(gaps.size());
  const std::span<const Gap> planned = gaps.first(std::min(gaps.size(), kMaxGaps));
  std::vector<Offer> offers;
  const auto trainings = asked.market.trainings();
  for (std::uint32_t t = 0; t < trainings.size(); ++t) {
    const Training& training = trainings[t];
    const OfferStatus status = status_at(training, asked.state.as_of);
    if (status == OfferStatus::ended) continue;
    Offer offer{TrainingId{t}, training.weeks.value_or(Range<Weeks>{}), 0};
    for (std::size_t i = 0; i < gaps.size(); ++i) {
      const Demand& demand = *gaps[i].demand;
      if (!is_accessible(training, demand)) continue;
      if (!gives_what_is_asked(asked.market.taxonomy(), training, demand)) continue;
      if (!may_begin(asked, training, demand)) continue;
      if (!is_in_reach(asked, training)) break;
      if (status == OfferStatus::unknown) plan.gaps[i].stale_offer = true;
      if (i < planned.size()) offer.closes |= bit(i);
    }
    const bool usable = status == OfferStatus::current && training.weeks;
    if (usable && offer.closes != 0) offers.push_back(offer);
  }
  if (offers.empty()) return plan;

  const std::vector<Reached> ways = shortest_ways(offers, planned);
  const std::uint32_t best = best_set(ways);
  if (best != 0) plan.weeks = ways[best].weeks;
  for (std::uint32_t set = best; set != 0; set = ways[set].before) {
    for (std::size_t i = 0; i < planned.size(); ++i) {
      if (((set & ~ways[set].before) & bit(i)) == 0) continue;
      plan.gaps[i] = {offers[ways[set].offer].id, false};
    }
  }
  return plan;
}

}  // namespace overstap
