// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/map_layout.h"

#include <algorithm>
#include <utility>

#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

constexpr int kMargin = 36;
constexpr Font kTitle{22, FontWeight::bold};
constexpr Font kColumn{14, FontWeight::bold};
constexpr Font kLabel{14, FontWeight::bold};
constexpr Font kPlain{12, FontWeight::normal};
constexpr Font kSmall{11, FontWeight::normal};
constexpr int kObservedGap = 8;  ///< between a line and the dashes below it
constexpr int kShapes = 480;     ///< where the forms of the legend begin
constexpr int kNotes = 720;      ///< where the notes begin
constexpr int kSample = 60;      ///< length of a line in the legend
constexpr std::size_t kLabelLines = 3;
constexpr std::size_t kTextLines = 8;

// The neighbourhood.
constexpr int kOriginWidth = 190;
constexpr int kFirstColumn = 270;
constexpr int kColumnWidth = 294;
constexpr int kLaneGap = 11;

// Routes.
constexpr int kRouteOrigin = 170;
constexpr int kRouteGoal = 170;
constexpr int kSmallestSlot = 215;  ///< from stop to stop
constexpr int kIndent = 12;
constexpr int kRouteGap = 24;

}  // namespace

MarkerShape shape_of(StepKind kind) {
  return MarkerShape{static_cast<std::uint8_t>(map_column(kind))};
}

int map_column(StepKind kind) {
  if (kind == StepKind::now) return 0;
  return kind == StepKind::after_training ? 1 : 2;
}

std::string map_column_title(const Scope& scope, int column) {
  if (column == 2) return scope.say(Word::map_later);
  return std::string{term(scope.language, column == 0 ? StepKind::now : StepKind::after_training)};
}

int MapDraft::add_text(std::string_view text, Point at, int width, const Font& font, int row,
                       std::size_t most) {
  std::vector<std::string> lines = wrap_text(text, width, font, most);
  if (lines.empty()) return at.y;
  layout.texts.push_back({at, font, std::move(lines), row});
  return layout.texts.back().box().bottom();
}

std::string MapDraft::value(Word label, std::string_view value) const {
  if (value.empty()) return {};
  return scope_.say(Word::map_value, {scope_.say(label), value});
}

std::string MapDraft::named(const MapRow& row) const {
  return row.named.empty() ? std::string{} : scope_.say(Word::route_named, {row.named});
}

void MapDraft::add_line(const MapRow& row, int index, Point from, int to_x) {
  const LineStyle style = row.named.empty() ? LineStyle::computed : LineStyle::named;
  layout.lines.push_back({from, to_x, style, index});
  if (row.observed.empty()) return;
  layout.lines.push_back(
      {{from.x, from.y + kObservedGap}, to_x - kMarkerRadius, LineStyle::observed, index});
}

int MapDraft::add_head() {
  const int width = layout.width - 2 * kMargin;
  int y = add_text(map_.title, {kMargin, kMargin}, width, kTitle, kNoRow, 2) + 4;
  for (const std::string& line : map_.head) y = add_text(line, {kMargin, y}, width, kSmall);
  return y + 14;
}

int MapDraft::add_frame_text(Word title, const std::vector<std::string>& lines, Point at,
                             int width) {
  constexpr int kPadding = 10;
  Point inner{at.x + kPadding, at.y + kPadding};
  inner.y = add_text(scope_.say(title), inner, width - 2 * kPadding, kSmall) + 2;
  bool first = true;
  for (const std::string& line : lines) {
    inner.y = add_text(line, inner, width - 2 * kPadding, first ? kLabel : kPlain) + 3;
    first = false;
  }
  return inner.y + kPadding;
}

int MapDraft::add_legend(int top) {
  const int middle = kSmall.line_height() / 2;
  int lines = top, shapes = top;
  const auto line = [&](Word words, LineStyle style) {
    layout.lines.push_back({{kMargin, lines + middle}, kMargin + kSample, style, kNoRow});
    const Point at{kMargin + kSample + 12, lines};
    lines = add_text(scope_.say(words), at, kShapes - at.x - 12, kSmall) + 5;
  };
  line(Word::map_line_computed, LineStyle::computed);
  line(Word::map_line_named, LineStyle::named);
  line(Word::map_line_observed, LineStyle::observed);
  for (int column = 0; column < kMapColumns; ++column) {
    layout.markers.push_back({{kShapes + kMarkerRadius, shapes + middle},
                              MarkerShape{static_cast<std::uint8_t>(column)},
                              kNoRow});
    const Point at{kShapes + 2 * kMarkerRadius + 10, shapes};
    shapes = add_text(map_column_title(scope_, column), at, kNotes - at.x - 12, kSmall) + 7;
  }
  return std::max(lines, shapes);
}

MapLayout MapDraft::finish(int top) {
  layout.lines.push_back({{kMargin, top}, layout.width - kMargin, LineStyle::rule, kNoRow});
  int y = top + 12;
  const int legend = add_legend(y);
  for (const std::string& note : map_.notes) {
    y = add_text(note, {kNotes, y}, layout.width - kMargin - kNotes, kSmall, kNoRow, 6);
  }
  layout.height = std::max(layout.height, std::max(y, legend) + kMargin / 2);
  return std::move(layout);
}

namespace {

/// Adds the texts that are not empty, several in one line where there is room.
int add_together(MapDraft& draft, const std::vector<std::string>& texts, Point at, int width,
                 int row) {
  std::string line;
  const auto flush = [&] {
    at.y = draft.add_text(line, at, width, kPlain, row, kTextLines);
    line.clear();
  };
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    const std::string longer = line.empty() ? text : line + " \xC2\xB7 " + text;
    const bool full = !line.empty() && text_width(longer, kPlain) > width;
    if (full) flush();
    line = full ? text : longer;
  }
  flush();
  return at.y;
}

/// The kind of step without its full stop, for a list.
std::string kind_words(const Scope& scope, StepKind kind) {
  std::string words{term(scope.language, kind)};
  if (words.ends_with('.')) words.pop_back();
  return words;
}

/// The heads of the columns; returns the upper edge of the lanes.
int add_columns(MapDraft& draft, int top) {
  int y = top;
  for (int column = 0; column < kMapColumns; ++column) {
    const int x = kFirstColumn + column * kColumnWidth;
    draft.layout.markers.push_back({{x, top + kColumn.line_height() / 2},
                                    MarkerShape{static_cast<std::uint8_t>(column)},
                                    kNoRow});
    y = std::max(
        y, draft.add_text(map_column_title(draft.scope(), column), {x + 2 * kMarkerRadius, top},
                          kColumnWidth - 3 * kMarkerRadius, kColumn));
  }
  y += 6;
  draft.layout.lines.push_back(
      {{kFirstColumn - kMarkerRadius, y}, draft.layout.width - kMargin, LineStyle::rule, kNoRow});
  return y + 14;
}

/// One occupation in a strip of its own; returns its lower edge.
int add_lane(MapDraft& draft, const MapRow& row, int index, int top) {
  const int column = map_column(row.kind);
  const Point stop{kFirstColumn + column * kColumnWidth, top + kLabel.line_height() / 2};
  draft.add_line(row, index, {kMargin + kOriginWidth, stop.y}, stop.x);
  draft.layout.markers.push_back({stop, shape_of(row.kind), index});
  std::vector<std::string> facts{row.can, draft.value(Word::row_level, row.level),
                                 draft.value(Word::row_chance, row.chance)};
  std::vector<std::string> step{draft.value(Word::row_learning, row.learning),
                                draft.value(Word::row_experience, row.experience), draft.named(row),
                                row.observed};
  // Nothing else stands in this strip, so that the text may run on into the next column.
  const int text = stop.x + 2 * kMarkerRadius;
  const int width = draft.layout.width - kMargin - text;
  const bool near = column == 0;
  if (near) facts.insert(facts.end(), step.begin(), step.end());
  int end = draft.add_text(row.label, {text, top}, width, kLabel, index, kLabelLines);
  end = add_together(draft, facts, {text, end}, width, index);
  if (near) return end;
  if (column == 2) step.insert(step.begin(), kind_words(draft.scope(), row.kind));
  const int left = kFirstColumn - kMarkerRadius;
  return std::max(end, add_together(draft, step, {left, stop.y + 2 * kMarkerRadius},
                                    stop.x - left - 2 * kMarkerRadius, index));
}

}  // namespace

MapLayout layout_neighbourhood(const Scope& scope, const MapContent& map) {
  MapDraft draft{scope, map};
  const int lanes = add_columns(draft, draft.add_head());
  int y = lanes;
  for (std::size_t i = 0; i < map.rows.size(); ++i) {
    y = add_lane(draft, map.rows[i], static_cast<int>(i), y) + kLaneGap;
  }
  const int top = lanes - 8;
  const int origin =
      draft.add_frame_text(Word::map_start, map.origin, {kMargin, top}, kOriginWidth);
  const int bottom = std::max(y - kLaneGap, origin) + 4;
  draft.layout.frames.push_back({kMargin, top, kOriginWidth, bottom - top});
  return draft.finish(bottom + 16);
}

namespace {

/// Where the lines of the routes begin and end, and how far apart the stops are.
struct RouteGrid {
  int left = 0, right = 0, slot = 0;
};

RouteGrid grid_of(MapDraft& draft) {
  int longest = 1;
  for (const MapRow& row : draft.map().rows) longest = std::max(longest, row.step);
  constexpr int kSides = 2 * kMargin + kRouteOrigin + kRouteGoal;
  draft.layout.width = std::max(kMapWidth, kSides + longest * kSmallestSlot);
  const int left = kMargin + kRouteOrigin;
  const int right = draft.layout.width - kMargin - kRouteGoal;
  return {left, right, (right - left) / longest};
}

/// The name of a stop on the way, above the line and up to the stop; returns the lower edge.
int add_stop(MapDraft& draft, const MapRow& row, int index, Point end, int width) {
  const std::size_t first = draft.layout.texts.size();
  int y = draft.add_text(row.label, end, width, kLabel, index, kLabelLines);
  y = add_together(
      draft, {draft.value(Word::row_level, row.level), draft.value(Word::row_chance, row.chance)},
      {end.x, y}, width, index);
  for (std::size_t i = first; i < draft.layout.texts.size(); ++i) {
    draft.layout.texts[i].align = Align::right;
  }
  return y;
}

/// Brings the texts of all stops down to `bottom`, so that they stand on the line.
void lower(std::vector<TextBlock>& texts, const std::vector<std::pair<std::size_t, int>>& stops,
           int bottom) {
  for (std::size_t i = 0; i < stops.size(); ++i) {
    const std::size_t end = i + 1 < stops.size() ? stops[i + 1].first : texts.size();
    for (std::size_t t = stops[i].first; t < end; ++t) texts[t].at.y += bottom - stops[i].second;
  }
}

/// What is said of one step, below its line.
int add_leg(MapDraft& draft, const MapRow& row, int index, Point at, int width) {
  const std::string kind{term(draft.scope().language, row.kind)};
  for (const std::string& text :
       {kind, row.can, draft.value(Word::row_learning, row.learning),
        draft.value(Word::row_experience, row.experience), draft.named(row), row.observed}) {
    at.y = draft.add_text(text, at, width, kPlain, index, kTextLines);
  }
  return at.y;
}

/// The names of the stops on the way, all standing on the line; returns their lower edge.
int add_stops(MapDraft& draft, const RouteGrid& grid, std::size_t first, std::size_t last,
              int top) {
  std::vector<std::pair<std::size_t, int>> stops;  // first text and lower edge of each
  int y = top;
  for (std::size_t i = first; i + 1 < last; ++i) {
    const int stop = grid.left + static_cast<int>(i + 1 - first) * grid.slot;
    const std::size_t text = draft.layout.texts.size();
    stops.emplace_back(text, add_stop(draft, draft.map().rows[i], static_cast<int>(i),
                                      {stop + kMarkerRadius, top}, grid.slot - kIndent));
    y = std::max(y, stops.back().second);
  }
  lower(draft.layout.texts, stops, y);
  return y;
}

/// One route from left to right: the rows `first` up to `last`; returns its lower edge.
int add_route(MapDraft& draft, const RouteGrid& grid, std::size_t first, std::size_t last,
              int top) {
  const MapContent& map = draft.map();
  const MapRoute& route = map.routes[static_cast<std::size_t>(map.rows[first].route - 1)];
  const int head =
      draft.add_text(join_plain({route.title, route.clocks}, " - "), {grid.left + kIndent, top},
                     grid.right - grid.left - 2 * kIndent, kColumn);
  const int y = add_stops(draft, grid, first, last, head + 6) + kMarkerRadius + 8;
  int from = grid.left, end = y;
  for (std::size_t i = first; i < last; ++i) {
    const MapRow& row = map.rows[i];
    const int index = static_cast<int>(i);
    const int begin = grid.left + static_cast<int>(i - first) * grid.slot;
    const int stop = i + 1 == last ? grid.right - kMarkerRadius - 4 : begin + grid.slot;
    draft.add_line(row, index, {from, y}, stop);
    draft.layout.markers.push_back({{stop, y}, shape_of(row.kind), index});
    end = std::max(end, add_leg(draft, row, index, {begin + kIndent, y + 2 * kMarkerRadius},
                                stop - begin - 2 * kIndent));
    from = stop + kMarkerRadius;
  }
  return end;
}

/// The goal with what is known of it.
std::vector<std::string> goal_lines(const MapDraft& draft) {
  const MapContent& map = draft.map();
  std::vector<std::string> lines = map.goal;
  const auto row = std::find_if(map.rows.begin(), map.rows.end(),
                                [&](const MapRow& r) { return r.label == map.goal.front(); });
  if (row != map.rows.end()) {
    lines.push_back(draft.value(Word::row_level, row->level));
    lines.push_back(draft.value(Word::row_chance, row->chance));
  }
  return lines;
}

}  // namespace

MapLayout layout_routes(const Scope& scope, const MapContent& map) {
  MapDraft draft{scope, map};
  const RouteGrid grid = grid_of(draft);
  const int top = draft.add_head();
  int y = top + kIndent;
  for (std::size_t first = 0; first < map.rows.size();) {
    std::size_t last = first + 1;
    while (last < map.rows.size() && map.rows[last].route == map.rows[first].route) ++last;
    y = add_route(draft, grid, first, last, y) + kRouteGap;
    first = last;
  }
  const int origin =
      draft.add_frame_text(Word::map_start, map.origin, {kMargin, top}, kRouteOrigin);
  const int goal =
      draft.add_frame_text(Word::map_goal, goal_lines(draft), {grid.right, top}, kRouteGoal);
  const int bottom = std::max({y - kIndent, origin, goal});
  draft.layout.frames.push_back({kMargin, top, kRouteOrigin, bottom - top});
  draft.layout.frames.push_back({grid.right, top, kRouteGoal, bottom - top});
  return draft.finish(bottom + 16);
}

MapLayout layout_map(const Scope& scope, const MapContent& map) {
  return map.goal.empty() ? layout_neighbourhood(scope, map) : layout_routes(scope, map);
}

}  // namespace overstap::wire
