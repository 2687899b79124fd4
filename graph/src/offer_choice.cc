// SPDX-License-Identifier: Apache-2.0
#include "offer_choice.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <tuple>

#include "overstap/graph/held_skills.h"

namespace overstap {
namespace {

/// The best way found to be given one subset of what is missing.
struct Plan {
  bool reached = false;
  int unknown = 0;
  Range<Weeks> weeks{};
  std::vector<TrainingId> offers;

  [[nodiscard]] bool better_than(const Plan& other) const {
    if (!other.reached) return true;
    const auto key = [](const Plan& p) {
      return std::tuple{p.unknown, p.weeks.min, p.weeks.max, p.offers.size()};
    };
    const auto mine = key(*this);
    const auto others = key(other);
    return mine != others ? mine < others : offers < other.offers;
  }
};

bool is_open_and_current(const Training& offer, Date as_of) {
  return status_at(offer, as_of) == OfferStatus::current && offer.access == TrainingAccess::open &&
         !offer.needs_employer;
}

/// Whether what is given is, or covers, `wanted`.
bool shows(const Taxonomy& taxonomy, SkillId given, SkillId wanted) {
  if (given == wanted) return true;
  if (taxonomy.covered_by_certificate(given).empty()) return false;
  return std::ranges::binary_search(shown_by_certificate(taxonomy, given), wanted);
}

/// Bit i is set when the offer gives `missing[i]`.
std::size_t given_mask(const Taxonomy& taxonomy, const Training& offer,
                       std::span<const SkillId> missing) {
  std::size_t mask = 0;
  for (std::size_t i = 0; i < missing.size(); ++i) {
    const bool given = std::ranges::any_of(
        offer.gives, [&](SkillId skill) { return shows(taxonomy, skill, missing[i]); });
    if (given) mask |= std::size_t{1} << i;
  }
  return mask;
}

Plan with_offer(Plan plan, const Training& offer, TrainingId id) {
  plan.offers.push_back(id);
  if (offer.weeks) {
    plan.weeks.min += offer.weeks->min;
    plan.weeks.max += offer.weeks->max;
  } else {
    ++plan.unknown;
  }
  return plan;
}

void add_part(const Taxonomy& taxonomy, std::span<const Training> offers,
              std::span<const SkillId> missing, Date as_of, OfferChoice& choice) {
  const std::size_t all = (std::size_t{1} << missing.size()) - 1;
  std::vector<Plan> plans(all + 1);
  plans[0].reached = true;
  for (std::uint32_t id = 0; id < offers.size(); ++id) {
    if (!is_open_and_current(offers[id], as_of)) continue;
    const std::size_t given = given_mask(taxonomy, offers[id], missing);
    if (given == 0) continue;
    for (std::size_t mask = all + 1; mask-- > 0;) {
      if (!plans[mask].reached || (mask | given) == mask) continue;
      Plan candidate = with_offer(plans[mask], offers[id], TrainingId{id});
      Plan& known = plans[mask | given];
      if (candidate.better_than(known)) known = std::move(candidate);
    }
  }
  std::size_t best = 0;
  for (std::size_t mask = 0; mask <= all; ++mask) {
    if (!plans[mask].reached) continue;
    const int gain = std::popcount(mask) - std::popcount(best);
    if (gain > 0 || (gain == 0 && plans[mask].better_than(plans[best]))) best = mask;
  }
  const Plan& plan = plans[best];
  choice.offers.insert(choice.offers.end(), plan.offers.begin(), plan.offers.end());
  if (best != all || plan.unknown != 0) choice.learning_unknown = true;
  if (plan.offers.size() > static_cast<std::size_t>(plan.unknown)) {
    if (!choice.learning) choice.learning = Range<Weeks>{};
    choice.learning->min += plan.weeks.min;
    choice.learning->max += plan.weeks.max;
  }
}

}  // namespace

OfferStatus status_at(const Training& offer, Date reference) {
  const bool stale = reference != Date{} && is_stale(offer.provenance.as_of, reference);
  return stale && offer.status == OfferStatus::current ? OfferStatus::unknown : offer.status;
}

OfferChoice choose_offers(const Taxonomy& taxonomy, std::span<const Training> offers,
                          std::span<const SkillId> missing, Date as_of) {
  constexpr std::size_t kPart = 8;
  OfferChoice choice;
  while (!missing.empty()) {
    const std::size_t size = std::min(kPart, missing.size());
    add_part(taxonomy, offers, missing.first(size), as_of, choice);
    missing = missing.subspan(size);
  }
  std::ranges::sort(choice.offers);
  return choice;
}

}  // namespace overstap
