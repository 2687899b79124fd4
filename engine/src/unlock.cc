// SPDX-License-Identifier: Apache-2.0
#include "overstap/engine/unlock.h"

#include "options.h"
#include "overstap/graph/try.h"
#include "unlock_pairs.h"

namespace overstap {

Result<UnlockList> unlocks(const Snapshot& market, const SeekerProfile& seeker,
                           std::span<const Vacancy> vacancies, const UnlockOptions& options) {
  OVERSTAP_TRY(check_in_range("max_results", options.max_results, 1, kMaxResults));
  OVERSTAP_TRY(check_as_of(options.as_of));
  const UnlockCase asked{market, seeker, vacancies, options.as_of};
  const Traveller traveller = traveller_of(market, seeker, options.as_of, {});
  UnlockList list;
  list.provisional = traveller.provisional;
  list.unknown = traveller.state.thin;
  if (list.unknown) return list;
  const std::vector<UnlockCandidate> candidates = unlock_candidates(asked, traveller);
  const OccupationGains occupations{asked, traveller, candidates};
  const VacancyGains vacancy_gains{asked, traveller, candidates};
  const UnlockGains gains{occupations, vacancy_gains};
  UnlockRanking<UnlockGains> ranking{asked, candidates, gains, options.max_results};
  PairSearch{asked, candidates, gains, ranking}.run();
  list.occupations_now = occupations.within_reach_now();
  list.vacancies_now = vacancy_gains.within_reach_now();
  list.general = occupations.general_missing();
  list.items = ranking.items(false);
  list.via_employer = ranking.items(true);
  list.pairs = ranking.take_pairs();
  return list;
}

}  // namespace overstap
