// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tools/wire/map.h"

/// Where everything of a map stands. All lengths are whole units, four to the millimetre, so that
/// the same rows give the same picture everywhere. The page is A4 landscape, higher or wider only
/// where the rows do not fit.
namespace overstap::wire {

inline constexpr int kUnitsPerMillimetre = 4;
inline constexpr int kMapWidth = 297 * kUnitsPerMillimetre;
inline constexpr int kMapHeight = 210 * kUnitsPerMillimetre;

struct Point {
  int x = 0, y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};
struct Box {
  int x = 0, y = 0, width = 0, height = 0;
  [[nodiscard]] int right() const { return x + width; }
  [[nodiscard]] int bottom() const { return y + height; }
};
[[nodiscard]] bool overlap(const Box& a, const Box& b);

enum class FontWeight : bool { normal, bold };
struct Font {
  int size = 12;
  FontWeight weight = FontWeight::normal;
  [[nodiscard]] int line_height() const { return size * 5 / 4; }
};

/// Not less than what `text` takes in Arial, Helvetica, Liberation Sans or DejaVu Sans.
[[nodiscard]] int text_width(std::string_view text, const Font& font);
/// Cuts between words where it can, and inside a word that is wider than `width`. What does not fit
/// into `most` lines is left out, with an ellipsis at the end.
[[nodiscard]] std::vector<std::string> wrap_text(std::string_view text, int width, const Font& font,
                                                 std::size_t most);

inline constexpr int kNoRow = -1;

/// Lines of text below each other.
struct TextBlock {
  Point at{};  ///< the upper corner on the side of `align`
  Font font{};
  std::vector<std::string> lines{};
  int row = kNoRow;
  Align align = Align::left;
  [[nodiscard]] Box box() const;
};
enum class LineStyle : std::uint8_t { computed, named, observed, rule };
/// A level line.
struct MapLine {
  Point from{};
  int to_x = 0;
  LineStyle style = LineStyle::computed;
  int row = kNoRow;
};
/// A stop; its form tells the kind of step.
enum class MarkerShape : std::uint8_t { circle, square, diamond };
struct Marker {
  Point at{};  ///< its middle
  MarkerShape shape = MarkerShape::circle;
  int row = kNoRow;
};
inline constexpr int kMarkerRadius = 8;

struct MapLayout {
  int width = kMapWidth, height = kMapHeight;
  std::vector<Box> frames{};  ///< of the start and the goal
  std::vector<MapLine> lines{};
  std::vector<Marker> markers{};
  std::vector<TextBlock> texts{};
};

/// O(rows). Every row keeps a strip of the page of its own, so that no line crosses a text.
[[nodiscard]] MapLayout layout_map(const Scope& scope, const MapContent& map);

/// The parts of a page that both kinds of map have; each moves its lower edge.
class MapDraft {
 public:
  MapDraft(const Scope& scope, const MapContent& map) : scope_{scope}, map_{map} {}

  /// Adds text and returns where the next one may begin. Empty text takes no room.
  int add_text(std::string_view text, Point at, int width, const Font& font, int row = kNoRow,
               std::size_t most = 4);
  /// `label: value`, or nothing when the value is empty.
  [[nodiscard]] std::string value(Word label, std::string_view value) const;
  [[nodiscard]] std::string named(const MapRow& row) const;
  void add_line(const MapRow& row, int index, Point from, int to_x);
  /// Title and head; returns the lower edge.
  int add_head();
  /// Legend and notes below `top`; ends the page.
  MapLayout finish(int top);
  /// The frame of start or goal with its texts.
  int add_frame_text(Word title, const std::vector<std::string>& lines, Point at, int width);

  [[nodiscard]] const Scope& scope() const { return scope_; }
  [[nodiscard]] const MapContent& map() const { return map_; }
  MapLayout layout{};

 private:
  int add_legend(int top);

  const Scope& scope_;
  const MapContent& map_;
};
[[nodiscard]] MarkerShape shape_of(StepKind kind);
/// The columns of a neighbourhood: now, after a training, later.
inline constexpr int kMapColumns = 3;
[[nodiscard]] int map_column(StepKind kind);
[[nodiscard]] std::string map_column_title(const Scope& scope, int column);

[[nodiscard]] MapLayout layout_neighbourhood(const Scope& scope, const MapContent& map);
[[nodiscard]] MapLayout layout_routes(const Scope& scope, const MapContent& map);

}  // namespace overstap::wire
