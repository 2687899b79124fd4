// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "profiles/json/json.h"
#include "tests/tools/wire/small_world.h"
#include "tools/wire/map_layout.h"
#include "tools/wire/map_words.h"

namespace overstap::wire {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The letters between the tags, spaces run together.
std::string text_of(std::string_view svg) {
  std::string text;
  bool tag = false;
  for (const char c : svg) {
    if (c == '<') tag = true;
    const char shown = tag || c == '\n' ? ' ' : c;
    if (shown != ' ' || (!text.empty() && text.back() != ' ')) text += shown;
    if (c == '>') tag = false;
  }
  return text;
}

std::string spaced(std::string_view page) {
  std::string text;
  for (const char c : page) {
    const char shown = c == '\n' ? ' ' : c;
    if (shown != ' ' || (!text.empty() && text.back() != ' ')) text += shown;
  }
  return text;
}

std::vector<std::string> texts_of(const MapRow& row) {
  return {row.label,    row.can,        row.level, row.chance,
          row.learning, row.experience, row.named, row.observed};
}

/// What no market has at once: every text at its longest, every kind of step and of evidence.
MapContent crowded(int routes) {
  MapContent map;
  map.title = "Kaart <van> \"alles\" & niets";
  map.description = "Alles tegelijk.";
  map.head = {"Peildatum.", "Volgorde."};
  map.origin = {"een werkzoekende met een heel lange naam", "medewerker bediening"};
  map.notes = {std::string(300, 'n') + " " + std::string(300, 'o')};
  const std::vector<std::string> labels{
      "barista", "medewerker klantenservice financiële dienstverlening en verzekeringen",
      "arbeidsongeschiktheidsverzekeringsdeskundige", "a <b> & \"c\""};
  for (int i = 0; i < 15; ++i) {
    MapRow row;
    row.route = routes == 0 ? 0 : i / 5 + 1;
    row.step = routes == 0 ? i + 1 : i % 5 + 1;
    row.from_label = "begin";
    row.label = labels[static_cast<std::size_t>(i) % labels.size()];
    row.kind = StepKind{static_cast<std::uint8_t>(i % 5)};
    row.can = "12 van de 23 gevraagde vaardigheden";
    row.level = "mbo-2 tot mbo-3";
    if (i % 2 == 0) row.chance = "zeer krap (Stedendriehoek en Noordwest Veluwe, 2019-Q2, oud)";
    if (i % 3 != 0) row.learning = "6 tot 10 weken en een deel met onbekende duur";
    if (i % 3 != 1) row.experience = "ongeveer 2 jaar als senior medewerker klantcontact";
    if (i % 4 == 1) row.named = "Ziptone en Klantenservice Federatie (2024)";
    if (i % 4 != 2) row.observed = "31 van de 1.200 mensen deden dit (Nederland, 2016 tot 2019)";
    row.computed = true;
    map.rows.push_back(row);
  }
  for (int i = 0; i < routes; ++i) map.routes.push_back({"Route 1: 5 stappen", "leren: geen"});
  if (routes > 0) map.goal = {labels[2]};
  return map;
}

class Map : public ::testing::Test {
 protected:
  MapContent neighbourhood(std::string_view seeker, int most = kDefaultMapRows) {
    return or_throw(collect_map(world.market, scope, Subject{&world.seeker(seeker), {}}, most));
  }
  MapContent routes(std::string_view seeker, std::string_view to) {
    const Subject subject{&world.seeker(seeker), {}};
    return map_of(scope, or_throw(collect_routes(world.market, subject, world.occupation(to),
                                                 kTinyToday, RouteOptions{})));
  }
  std::vector<MapContent> all() {
    return {neighbourhood("s1"),
            neighbourhood("s2"),
            neighbourhood("s3"),
            neighbourhood("s4"),
            routes("s1", "leader"),
            routes("s2", "leader"),
            routes("s3", "leader"),
            routes("s2", "agent"),
            crowded(0),
            crowded(3)};
  }

  TinyMarket world = small_world();
  Scope scope = scope_of(world);
};

TEST_F(Map, TellsTheSameRowsInEveryFormat) {
  for (const MapContent& map : {neighbourhood("s1"), neighbourhood("s4"), routes("s1", "leader")}) {
    ASSERT_FALSE(map.rows.empty());
    const std::string svg = text_of(map_svg(scope, map));
    const std::string page = spaced(map_screen(scope, map, Colour::off));
    const std::string csv = map_csv(scope, map);
    const auto document = or_throw(json::parse(map_json(scope, map), "map"));
    const json::Value* rows = document.root.find("rows");
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(rows->items.size(), map.rows.size());
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'),
              static_cast<std::ptrdiff_t>(map.rows.size()) + 1);
    for (const MapRow& row : map.rows) {
      for (const std::string& text : texts_of(row)) {
        EXPECT_THAT(svg, HasSubstr(text));
        EXPECT_THAT(page, HasSubstr(text));
        EXPECT_THAT(csv, HasSubstr(text));
        EXPECT_THAT(map_json(scope, map), HasSubstr(text));
      }
    }
  }
}

TEST_F(Map, KeepsEveryTextOnThePageAndApart) {
  for (const MapContent& map : all()) {
    const MapLayout layout = layout_map(scope, map);
    const auto& texts = layout.texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const Box box = texts[i].box();
      EXPECT_GE(box.x, 0);
      EXPECT_GE(box.y, 0);
      EXPECT_LE(box.right(), layout.width) << texts[i].lines.front();
      EXPECT_LE(box.bottom(), layout.height) << texts[i].lines.front();
      for (std::size_t j = 0; j < i; ++j) {
        EXPECT_FALSE(overlap(box, texts[j].box()))
            << texts[i].lines.front() << " | " << texts[j].lines.front();
      }
    }
  }
}

TEST_F(Map, LetsNoLineOrStopRunThroughAText) {
  for (const MapContent& map : all()) {
    const MapLayout layout = layout_map(scope, map);
    for (const TextBlock& text : layout.texts) {
      for (const MapLine& line : layout.lines) {
        const Box box{line.from.x, line.from.y - 3, line.to_x - line.from.x, 6};
        EXPECT_FALSE(overlap(box, text.box())) << map.title << ": " << text.lines.front();
      }
      for (const Marker& marker : layout.markers) {
        const Box box{marker.at.x - kMarkerRadius, marker.at.y - kMarkerRadius, 2 * kMarkerRadius,
                      2 * kMarkerRadius};
        EXPECT_FALSE(overlap(box, text.box())) << map.title << ": " << text.lines.front();
      }
      for (const Box& frame : layout.frames) {
        const Box box = text.box();
        const bool inside = box.x >= frame.x && box.right() <= frame.right() && box.y >= frame.y &&
                            box.bottom() <= frame.bottom();
        EXPECT_TRUE(inside || !overlap(box, frame)) << text.lines.front();
      }
    }
  }
}

TEST_F(Map, FitsOnALandscapePageWhereItCan) {
  for (const MapContent& map : {neighbourhood("s1"), routes("s1", "leader")}) {
    const MapLayout layout = layout_map(scope, map);
    EXPECT_EQ(layout.width, kMapWidth);
    EXPECT_EQ(layout.height, kMapHeight);
  }
  EXPECT_THAT(map_svg(scope, neighbourhood("s1")),
              HasSubstr(R"(width="297mm" height="210mm" viewBox="0 0 1188 840")"));
}

double luminance(std::string_view colour) {
  double sum = 0;
  constexpr double kShare[] = {0.2126, 0.7152, 0.0722};
  for (std::size_t i = 0; i < 3; ++i) {
    const double c = std::stoi(std::string{colour.substr(1 + 2 * i, 2)}, nullptr, 16) / 255.0;
    sum += kShare[i] * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
  }
  return sum;
}

std::set<std::string> colours(const std::string& svg, const std::string& attribute) {
  std::set<std::string> found;
  const std::string key = " " + attribute + "=\"#";
  for (std::size_t at = svg.find(key); at != std::string::npos; at = svg.find(key, at + 1)) {
    found.insert(svg.substr(at + key.size() - 1, 7));
  }
  return found;
}

TEST_F(Map, IsDarkOnWhite) {
  const std::string svg = map_svg(scope, crowded(0));
  const auto contrast = [](const std::string& colour) {
    return (luminance("#ffffff") + 0.05) / (luminance(colour) + 0.05);
  };
  const auto strokes = colours(svg, "stroke");
  EXPECT_FALSE(strokes.empty());
  for (const std::string& colour : strokes) EXPECT_GE(contrast(colour), 3.0) << colour;
  auto fills = colours(svg, "fill");
  EXPECT_EQ(fills.erase("#ffffff"), 1u) << "the paper and the inside of the stops";
  EXPECT_FALSE(fills.empty());
  for (const std::string& colour : fills) EXPECT_GE(contrast(colour), 4.5) << colour;
}

TEST_F(Map, TellsKindsOfEvidenceByLineAndKindsOfStepByForm) {
  const MapContent map = crowded(0);
  const MapLayout layout = layout_map(scope, map);
  for (std::size_t i = 0; i < map.rows.size(); ++i) {
    std::multiset<LineStyle> styles;
    std::multiset<MarkerShape> shapes;
    for (const MapLine& line : layout.lines) {
      if (line.row == static_cast<int>(i)) styles.insert(line.style);
    }
    for (const Marker& marker : layout.markers) {
      if (marker.row == static_cast<int>(i)) shapes.insert(marker.shape);
    }
    const MapRow& row = map.rows[i];
    EXPECT_EQ(styles.count(LineStyle::named), row.named.empty() ? 0u : 1u);
    EXPECT_EQ(styles.count(LineStyle::computed), row.named.empty() ? 1u : 0u);
    EXPECT_EQ(styles.count(LineStyle::observed), row.observed.empty() ? 0u : 1u);
    EXPECT_EQ(shapes, std::multiset<MarkerShape>{shape_of(row.kind)});
  }
  EXPECT_EQ((std::set{shape_of(StepKind::now), shape_of(StepKind::after_training),
                      shape_of(StepKind::after_experience)})
                .size(),
            3u);
  const std::string svg = map_svg(scope, map);
  EXPECT_THAT(svg, HasSubstr(R"(stroke-width="2"/>)"));
  EXPECT_THAT(svg, HasSubstr(R"(stroke-width="6"/>)"));
  EXPECT_THAT(svg, HasSubstr(R"(stroke-dasharray="9 6"/>)"));
  const std::string text = text_of(svg);
  for (const Word word : {Word::map_line_computed, Word::map_line_named, Word::map_line_observed}) {
    EXPECT_THAT(text, HasSubstr(scope.say(word)));
  }
}

TEST_F(Map, IsReadAloudAndLoadsNothing) {
  for (const MapContent& map : {neighbourhood("s1"), routes("s1", "leader"), crowded(3)}) {
    const std::string svg = map_svg(scope, map);
    EXPECT_THAT(svg, HasSubstr(R"( lang="nl" xml:lang="nl" role="img")"));
    EXPECT_THAT(svg, HasSubstr("<title id=\"map-title\">"));
    const std::size_t begin = svg.find("<desc"), end = svg.find("</desc>");
    ASSERT_NE(end, std::string::npos);
    const std::string description = svg.substr(begin, end - begin);
    EXPECT_EQ(std::count(description.begin(), description.end(), '\n'),
              static_cast<std::ptrdiff_t>(map.rows.size()));
    for (const char* bad : {"<script", "<image", "<use", "<style", "href", "url(", "onload"}) {
      EXPECT_THAT(svg, Not(HasSubstr(bad)));
    }
    EXPECT_EQ(svg.find("http", svg.find("http") + 1), std::string::npos) << "only the namespace";
    EXPECT_EQ(svg, map_svg(scope, map));
  }
}

TEST_F(Map, EscapesWhatMarkupWouldTake) {
  const std::string svg = map_svg(scope, crowded(0));
  EXPECT_THAT(svg, HasSubstr("Kaart &lt;van&gt; &quot;alles&quot; &amp; niets"));
  EXPECT_THAT(svg, HasSubstr("a &lt;b&gt; &amp; &quot;c&quot;"));
  EXPECT_THAT(svg, Not(HasSubstr("<b>")));
}

TEST_F(Map, LeavesOutWhatGoesAgainstAWishOrTheWorkingTimes) {
  const MapContent map = neighbourhood("s1");
  for (const MapRow& row : map.rows) EXPECT_NE(row.label, "seller");
  EXPECT_THAT(map.notes, ::testing::Contains(HasSubstr("Niet op deze kaart")));
}

TEST_F(Map, SaysWhenNothingIsKnown) {
  const MapContent map = neighbourhood("s3");
  EXPECT_TRUE(map.rows.empty());
  EXPECT_THAT(text_of(map_svg(scope, map)), HasSubstr(scope.say(Word::thin_profile)));
  EXPECT_THAT(text_of(map_svg(scope, routes("s2", "agent"))),
              HasSubstr(scope.say(Word::route_already)));
}

TEST_F(Map, ShowsNoMoreRowsThanAsked) { EXPECT_EQ(neighbourhood("s4", 1).rows.size(), 1u); }

TEST_F(Map, KeepsTheTwoClocksOfARouteApart) {
  const MapContent map = routes("s1", "leader");
  ASSERT_FALSE(map.rows.empty());
  bool stays = false;
  for (const MapRow& row : map.rows) stays = stays || row.experience_months.value > 0;
  EXPECT_TRUE(stays);
  EXPECT_THAT(text_of(map_svg(scope, map)), HasSubstr(scope.say(Word::route_clocks_note)));
  EXPECT_THAT(map_json(scope, map), HasSubstr("\"experience_months\": 24"));
}

TEST(MapText, IsMeasuredGenerously) {
  // Widths in Arial Bold at size 1000, from the font's own table.
  EXPECT_GE(text_width("callcentermedewerker", {1000, FontWeight::bold}), 11'340);
  EXPECT_GE(text_width("WWWW", {1000, FontWeight::normal}), 3'776);
  EXPECT_GE(text_width("1234567890", {1000, FontWeight::normal}), 6'362) << "DejaVu Sans";
  EXPECT_EQ(text_width("", {}), 0);
}

TEST(MapText, IsWrappedBetweenWordsAndShortenedAtTheEnd) {
  const Font font{10, FontWeight::normal};
  const int width = text_width("medewerker ", font);
  EXPECT_EQ(wrap_text("medewerker bediening", width, font, 4),
            (std::vector<std::string>{"medewerker", "bediening"}));
  const auto cut = wrap_text("medewerker bediening en meer en meer", width, font, 2);
  ASSERT_EQ(cut.size(), 2u);
  EXPECT_TRUE(cut[1].ends_with("\xE2\x80\xA6"));
  EXPECT_LE(text_width(cut[1], font), width);
  for (const std::string& line : wrap_text(std::string(200, 'm'), width, font, 100)) {
    EXPECT_LE(text_width(line, font), width);
    EXPECT_FALSE(line.empty());
  }
  EXPECT_TRUE(wrap_text("", width, font, 4).empty());
}

TEST(MapText, NeverSplitsALetter) {
  const Font font{10, FontWeight::normal};
  for (const std::string& line : wrap_text("ëëëëëëëëëëëëëëëëëëëë", 30, font, 100)) {
    EXPECT_EQ((line.size() - (line.ends_with('-') ? 1 : 0)) % 2, 0u) << line;
  }
}

}  // namespace
}  // namespace overstap::wire
