// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/wire/page.h"
#include "tools/wire/results.h"

/// A map to print: the neighbourhood of a person or an occupation, or the routes to a goal. Every
/// format is written from the same rows.
namespace overstap::wire {

/// One step: in a neighbourhood from the start to one occupation, in routes from stop to stop.
/// Texts are ready to show; an empty one means that there is nothing to say.
struct MapRow {
  int route = 0;                     ///< 1.. in routes; 0 in a neighbourhood
  int step = 0;                      ///< 1.., within its route or within the neighbourhood
  std::string from{}, from_label{};  ///< identifier and label
  std::string to{}, label{};
  StepKind kind = StepKind::now;
  SkillCounts counts{};
  std::string can{};         ///< `9 van de 12 gevraagde vaardigheden`
  std::string level{};       ///< `mbo-2 tot mbo-3`
  std::string chance{};      ///< `krap (Groningen, 2019-Q2, oud)`
  std::string learning{};    ///< `8 weken`; empty when none is needed
  std::string experience{};  ///< `ongeveer 2 jaar als agent`; empty when none is asked
  std::optional<Range<Weeks>> learning_weeks{};
  bool learning_unknown = false;
  Months experience_months{0};
  bool computed = false;   ///< the two resemble each other
  std::string named{};     ///< who names the pair: `UWV (2019)`
  std::string observed{};  ///< how many people were seen to do this
};

/// The two clocks of a whole route, never added.
struct MapRoute {
  std::string title{}, clocks{};
};

struct MapContent {
  std::string title{}, description{};
  std::vector<std::string> head{};    ///< reference date, market, order
  std::vector<std::string> origin{};  ///< who or what it starts from; the first line names it
  std::vector<std::string> goal{};    ///< label, level and chance; empty = a neighbourhood
  std::vector<MapRoute> routes{};
  std::vector<MapRow> rows{};        ///< by column and rank, or by route and step
  std::vector<std::string> notes{};  ///< said below the picture
};
inline constexpr int kDefaultMapRows = 10;
inline constexpr int kDefaultMapRoutes = 3;

/// The best transitions that go against no wish and no working times: at most half of them named by
/// a source and a quarter that ask experience or a diploma first, while there are enough others.
[[nodiscard]] Result<MapContent> collect_map(const SnapshotPtr& market, const Scope& scope,
                                             const Subject& subject, int max_results);
/// The routes to an occupation.
[[nodiscard]] MapContent map_of(const Scope& scope, const RoutesResult& result);

/// An SVG page; see map_layout.h.
[[nodiscard]] std::string map_svg(const Scope& scope, const MapContent& map);
[[nodiscard]] std::string map_screen(const Scope& scope, const MapContent& map, Colour colour);
[[nodiscard]] std::string map_json(const Scope& scope, const MapContent& map);
/// `route,step,from,from_label,to,label,kind,shown,asked,can,level,chance,learning_weeks_min,`
/// `learning_weeks_max,learning_unknown,learning,experience_months,experience,computed,named,`
/// `observed,as_of`.
[[nodiscard]] std::string map_csv(const Scope& scope, const MapContent& map);

}  // namespace overstap::wire
