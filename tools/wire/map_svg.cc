// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "tools/wire/map_layout.h"
#include "tools/wire/map_words.h"

namespace overstap::wire {
namespace {

constexpr std::string_view kInk = "#000000";
constexpr std::string_view kRule = "#595959";
constexpr std::string_view kPaper = "#ffffff";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c;
    }
  }
  return out;
}

class SvgPage {
 public:
  SvgPage(const Scope& scope, const MapContent& map)
      : scope_{scope}, map_{map}, layout_{layout_map(scope, map)} {}

  std::string write() {
    begin();
    for (const Box& frame : layout_.frames) add_frame(frame);
    parts(kNoRow);
    for (std::size_t i = 0; i < map_.rows.size(); ++i) {
      out_ += "<g id=\"row-" + std::to_string(i + 1) + "\">\n<title>" +
              escaped(row_sentence(scope_, map_.rows[i])) + "</title>\n";
      parts(static_cast<int>(i));
      out_ += "</g>\n";
    }
    out_ += "</svg>\n";
    return std::move(out_);
  }

 private:
  void number(std::string_view name, int value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"" + std::to_string(value) + '"';
  }
  void text(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += value;
    out_ += '"';
  }

  static std::string millimetres(int units) {
    constexpr std::array<std::string_view, kUnitsPerMillimetre> kParts{"", ".25", ".5", ".75"};
    return std::to_string(units / kUnitsPerMillimetre) +
           std::string{kParts[static_cast<std::size_t>(units % kUnitsPerMillimetre)]} + "mm";
  }

  void begin() {
    const std::string_view language = scope_.language == Language::nl ? "nl" : "en";
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    text("width", millimetres(layout_.width));
    text("height", millimetres(layout_.height));
    text("viewBox", "0 0 " + std::to_string(layout_.width) + " " + std::to_string(layout_.height));
    text("lang", language);
    text("xml:lang", language);
    text("role", "img");
    text("aria-labelledby", "map-title map-desc");
    text("font-family", "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif");
    out_ += ">\n<title id=\"map-title\">" + escaped(map_.title) +
            "</title>\n<desc id=\"map-desc\">" + escaped(map_.description);
    for (const MapRow& row : map_.rows) out_ += "\n" + escaped(row_sentence(scope_, row));
    out_ += "</desc>\n<rect";
    number("width", layout_.width);
    number("height", layout_.height);
    text("fill", kPaper);
    out_ += "/>\n";
  }

  void add_frame(const Box& frame) {
    out_ += "<rect";
    number("x", frame.x);
    number("y", frame.y);
    number("width", frame.width);
    number("height", frame.height);
    number("rx", 6);
    text("fill", kPaper);
    text("stroke", kInk);
    number("stroke-width", 3);
    out_ += "/>\n";
  }

  void parts(int row) {
    for (const MapLine& line : layout_.lines) {
      if (line.row == row) add_line(line);
    }
    for (const Marker& marker : layout_.markers) {
      if (marker.row == row) add_marker(marker);
    }
    for (const TextBlock& block : layout_.texts) {
      if (block.row == row) add_block(block);
    }
  }

  void add_line(const MapLine& line) {
    out_ += "<line";
    number("x1", line.from.x);
    number("y1", line.from.y);
    number("x2", line.to_x);
    number("y2", line.from.y);
    text("stroke", line.style == LineStyle::rule ? kRule : kInk);
    number("stroke-width", line.style == LineStyle::named  ? 6
                           : line.style == LineStyle::rule ? 1
                                                           : 2);
    if (line.style == LineStyle::observed) text("stroke-dasharray", "9 6");
    out_ += "/>\n";
  }

  void add_marker(const Marker& marker) {
    constexpr int r = kMarkerRadius;
    const Point at = marker.at;
    switch (marker.shape) {
      case MarkerShape::circle:
        out_ += "<circle";
        number("cx", at.x);
        number("cy", at.y);
        number("r", r - 1);
        break;
      case MarkerShape::square:
        out_ += "<rect";
        number("x", at.x - r + 1);
        number("y", at.y - r + 1);
        number("width", 2 * r - 2);
        number("height", 2 * r - 2);
        break;
      case MarkerShape::diamond: {
        const auto corner = [](int x, int y) {
          return std::to_string(x) + "," + std::to_string(y);
        };
        out_ += "<polygon";
        text("points", corner(at.x - r, at.y) + " " + corner(at.x, at.y - r) + " " +
                           corner(at.x + r, at.y) + " " + corner(at.x, at.y + r));
        break;
      }
    }
    text("fill", kPaper);
    text("stroke", kInk);
    number("stroke-width", 3);
    out_ += "/>\n";
  }

  void add_block(const TextBlock& block) {
    out_ += "<text";
    number("font-size", block.font.size);
    if (block.font.weight == FontWeight::bold) text("font-weight", "bold");
    if (block.align == Align::right) text("text-anchor", "end");
    text("fill", kInk);
    out_ += '>';
    int baseline = block.at.y + block.font.size;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      out_ += "<tspan";
      number("x", block.at.x);
      number("y", baseline);
      out_ += '>';
      out_ += escaped(block.lines[i]);
      // A reader of the text alone needs the space that the line break stands for; at the right it
      // would show.
      if (i + 1 < block.lines.size() && block.align == Align::left) out_ += ' ';
      out_ += "</tspan>";
      baseline += block.font.line_height();
    }
    out_ += "</text>\n";
  }

  const Scope& scope_;
  const MapContent& map_;
  MapLayout layout_;
  std::string out_;
};

}  // namespace

std::string map_svg(const Scope& scope, const MapContent& map) {
  return SvgPage{scope, map}.write();
}

}  // namespace overstap::wire
