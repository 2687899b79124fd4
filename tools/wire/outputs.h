// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "tools/wire/results.h"

/// Results as JSON documents, as NDJSON (one compact object per row, each with date, market and
/// order) and as CSV. One .cc per result.
namespace overstap::wire {

[[nodiscard]] std::string json_text(const Scope& scope, const TransitionsResult& result);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const TransitionsResult& result);
/// `list,rank,occupation,label,score,shown,asked,kind,wish_conflicts,missing,named,first_step,as_of`,
/// and `observed_` from, persons, departures, share, share_low, share_high, blended, first, last,
/// region, source.
[[nodiscard]] std::string csv_text(const Scope& scope, const TransitionsResult& result);

[[nodiscard]] std::string json_text(const Scope& scope, const RoutesResult& result);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const RoutesResult& result);
/// `route,step,occupation,label,score,stay_months,learning_weeks_min,learning_weeks_max,learning_unknown,kind,named,as_of`.
[[nodiscard]] std::string csv_text(const Scope& scope, const RoutesResult& result);

[[nodiscard]] std::string json_text(const Scope& scope, const UnlockResult& result);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const UnlockResult& result);
/// `list,rank,` `kind,item,part,level,label` of one item and the same with `with_` of the other of
/// a pair, `occupations,vacancies,access,weeks_min,weeks_max,as_of`.
[[nodiscard]] std::string csv_text(const Scope& scope, const UnlockResult& result);

[[nodiscard]] std::string json_text(const Scope& scope, const MatchResult& result);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const MatchResult& result);
/// `seeker,vacancy,rank,block,near_miss,score,shown,asked,unknowns,weeks_min,weeks_max,question,as_of`.
[[nodiscard]] std::string csv_text(const Scope& scope, const MatchResult& result);

[[nodiscard]] std::string json_text(const Scope& scope, const CandidatesResult& result);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const CandidatesResult& result);
/// The columns of a MatchResult.
[[nodiscard]] std::string csv_text(const Scope& scope, const CandidatesResult& result);

[[nodiscard]] std::string json_text(const Scope& scope, const ExplainResult& result);
[[nodiscard]] std::string ndjson_text(const Scope& scope, const ExplainResult& result);
/// `asked,label,points,possible,weight,general,denied,held,relation,closeness,strength,evidence,as_of`.
[[nodiscard]] std::string csv_text(const Scope& scope, const ExplainResult& result);

}  // namespace overstap::wire
