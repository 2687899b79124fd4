// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/graph/try.h"
#include "tools/wire/results.h"

namespace overstap::wire {
namespace {

constexpr std::size_t kItems = 5;
constexpr int kPairs = 20;
constexpr std::size_t kPairsShown = 3;

/// What a pair opens, near-synonyms as one; both ascending.
class PairOpens {
 public:
  PairOpens(const Snapshot& market, const Opened& opened) : vacancies_{opened.vacancies} {
    for (const OccupationId id : opened.occupations) {
      groups_.push_back(market.near_synonyms()[id.index()]);
    }
    std::ranges::sort(groups_);
  }
  [[nodiscard]] bool is_variant_of(const PairOpens& other) const {
    const auto opened = std::ssize(groups_) + std::ssize(vacancies_);
    return 2 * (in_both(groups_, other.groups_) + in_both(vacancies_, other.vacancies_)) > opened;
  }

 private:
  template <class T>
  static std::ptrdiff_t in_both(const std::vector<T>& a, const std::vector<T>& b) {
    return std::ranges::count_if(a, [&](T one) { return std::ranges::binary_search(b, one); });
  }

  std::vector<OccupationId> groups_;
  std::vector<std::uint32_t> vacancies_;
};

std::vector<std::uint32_t> without_variants(const Snapshot& market,
                                            std::span<const UnlockPair> pairs, std::size_t most) {
  std::vector<std::uint32_t> shown;
  std::vector<PairOpens> opens;
  for (std::uint32_t i = 0; i < pairs.size() && shown.size() < most; ++i) {
    PairOpens own{market, pairs[i].opened};
    const bool variant = std::ranges::any_of(
        opens, [&](const PairOpens& above) { return own.is_variant_of(above); });
    if (variant) continue;
    shown.push_back(i);
    opens.push_back(std::move(own));
  }
  return shown;
}

}  // namespace

Result<UnlockResult> collect_unlock(const SnapshotPtr& market, const SeekerProfile& seeker,
                                    std::span<const Vacancy> vacancies, Date as_of,
                                    std::optional<int> max_results) {
  UnlockResult result;
  result.seeker = &seeker;
  result.vacancies = vacancies;
  const UnlockOptions options{.max_results = max_results.value_or(kPairs), .as_of = as_of};
  OVERSTAP_TRY_ASSIGN(result.list, unlocks(*market, seeker, vacancies, options));
  for (std::vector<Unlock>* items : {&result.list.items, &result.list.via_employer}) {
    if (!max_results && items->size() > kItems) items->resize(kItems);
  }
  result.pairs_shown = without_variants(*market, result.list.pairs,
                                        max_results ? result.list.pairs.size() : kPairsShown);
  return result;
}

}  // namespace overstap::wire
