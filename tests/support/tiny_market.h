// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "overstap/engine/snapshot.h"
#include "overstap/profiles/seeker.h"

namespace overstap {

/// The reference date of every tiny market.
inline constexpr Date kTinyToday{2026, 11, 21};

/// A market that a test can show in full.
struct TinyMarket {
  SnapshotPtr market;
  std::vector<SeekerProfile> seekers;

  [[nodiscard]] SkillId skill(std::string_view name) const;
  [[nodiscard]] OccupationId occupation(std::string_view name) const;
  [[nodiscard]] TrainingId training(std::string_view name) const;
  [[nodiscard]] const Vacancy& vacancy(std::string_view id) const;
  [[nodiscard]] const SeekerProfile& seeker(std::string_view id) const;
};

/// Builds a market, and the people beside it, from lines of text. Everything after `#` is left out.
/// Names become codes `nl:<name>`; skills come into being where they are named; names that begin
/// with `wft-` or `licence-` are certificates. Throws std::runtime_error with the line that it does
/// not understand.
///
///   viable      450                    # permille of what an occupation asks; else the default
///   skill       crm [general] [knowledge] [unassessable] [< broader]... [~ related]...
///   certificate wft-schade covers wft-basis claims
///   occupation  waiter [isco=5131] [text=serve+drinks] [level=mbo2..mbo3] [leading]
///   [has=evening_work+face_to_face] [not=outbound_sales] [experience=24m:agent]
///   [experience=12m:leading]
///               [diploma=mbo4] [needs=wft-basis] = serve! listen cash-desk?         # ! essential,
///               ? somewhat, else important
///   training    course 8w -> service crm [level=hbo] [diploma=mbo4] [nl-write=a2..b1]
///   [@groningen] [employer|programme] [current|stale|ended]     # ?w: no duration statement   T1
///   edge waiter -> agent [both] [2019-03] vacancy     v1 agent @9711 24..32h
///   mon-fri:morning+afternoon evenings=2 saturdays=2 sundays=1 self-rostering +crm! +listen
///   level>=mbo3 diploma>=mbo4
///               nl-speak>=b2 months>=24:agent+waiter months>=12:leading wft-basis:employer<=12w
///               wft-vermogen:legal:task39w vog has=sales_targets not=home_work contract=agency
///               wage=1500..1700 start=2027-03-01 # `+x!` required, `+x` wished; without any `+`
///               the skills of the occupation are wished. Options of a demand: legal wished
///               employer <=12w task39w
///   seeker      s1 was waiter 3y leading, was agent 2019-01..2020-01, was agent 2024-02..now, was
///   - 2y, knows type crm, tested type, read crm, confirmed crm, cannot type,
///               has wft-basis 2016 pe, no wft-basis, diploma mbo4, unfinished mbo4, maybe mbo4,
///               foreign hbo, valued hbo, level hbo, assessed hbo, evc hbo, nl speak=b2
///               write=b1..b2, @9711, 15km, 24..32h, works mon-fri:morning+afternoon, not
///               mon-sun:evening, ifneeded sat:morning, wish no:outbound_sales
///               rather_no:evening_work, accepts permanent+agency, wage 1600, by 2027-03 # a job
///               without dates ends today; `?` is an unknown duration
///
/// Places: 9711 and 9401 (regions groningen, drenthe), 3511 and 3526 (utrecht), 6411 (limburg),
/// 1011 (amsterdam).
[[nodiscard]] TinyMarket tiny_market(std::string_view text);

}  // namespace overstap
