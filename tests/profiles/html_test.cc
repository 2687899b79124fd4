// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document_lines.h"

namespace overstap {
namespace {

using test::lines_of;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

DocumentText read(std::string_view page) { return or_throw(read_html(page, "cv.html", {})); }

std::vector<std::string> lines_of(std::string_view page) { return lines_of(read(page)); }

void expect_refused(const Result<DocumentText>& result, ErrorCode code, std::string_view message) {
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, code);
  EXPECT_EQ(result.error().message, message);
  EXPECT_EQ(result.error().where->file, "cv.html");
}

TEST(Html, ReadsBlocksInOrder) {
  EXPECT_THAT(lines_of("<!DOCTYPE html><html><head><title>T</title></head><body><h1>Kop</h1>"
                       "<p>een <b>twee</b>\n drie</p>los<div>vier<p>vijf</div><ul><li>a<li>b</ul>"),
              ElementsAre("h Kop", "p een twee drie", "p los", "p vier", "p vijf", "l a", "l b"));
}

TEST(Html, KeepsBreaksAndPreformattedText) {
  EXPECT_THAT(lines_of("<p>een <br> twee<pre>\n  a\n   b </pre><p>a&nbsp;&nbsp;b"),
              ElementsAre("p een\ntwee", "p   a\n   b ", "p a\u00A0\u00A0b"));
}

TEST(Html, ReadsTablesCellByCell) {
  EXPECT_THAT(
      lines_of("<table><caption>t<tr><th colspan=2>a<th>b<tr><td>c<td>d<table><tr><td>e"
               "</table>f</table>"),
      ElementsAre("p t [table 1]", "c a [table 1 row 1 column 1]", "c b [table 1 row 1 column 3]",
                  "c c [table 1 row 2 column 1]", "c d [table 1 row 2 column 2]",
                  "c e [table 2 row 1 column 1]", "c f [table 1 row 2 column 2]"));
}

TEST(Html, NeverReadsScriptsStylesOrTheHead) {
  const auto document = read(
      "<head><title>GEHEIM</title><meta name=author content=GEHEIM><style>GEHEIM</style></head>"
      "<body>a<script>GEHEIM</script><template>GEHEIM</template><!-- GEHEIM --><iframe>GEHEIM"
      "</iframe><noframes>GEHEIM</noframes><script "
      "type=application/ld+json>{\"GEHEIM\":1}</script>");
  EXPECT_THAT(lines_of(document), ElementsAre("p a"));
  EXPECT_THAT(document.notes, IsEmpty());
}

TEST(Html, TellsWhatIsLeftOut) {
  EXPECT_THAT(
      read("a<img src=x><svg><text>b</text></svg><del>c</del><select><option>d</select>").notes,
      ElementsAre("1 deletions are left out", "1 lists to choose from are not read",
                  "2 pictures are not read"));
  EXPECT_THAT(read("<p> </p>").notes, ElementsAre("the document holds no text"));
}

TEST(Html, LeavesHiddenTextOutAndTells) {
  for (const std::string attribute :
       {"hidden", "style='display:none'", "style='DISPLAY : None !important'",
        "style=\"color:red; visibility:hidden\"", "style='font-size:0'", "style='font-size:1px'",
        "style='font-size:0.4pt'", "style='color:white'", "style='color:#FFF'",
        "style='color:#fefefe;background:#ffffff'", "style='color:rgb(255, 255, 255)'",
        "style='color:#123456;background-color:rgb(18,52,86)'", "style='opacity:0'",
        "style='color:transparent'", "style='position:absolute;left:-9999px'",
        "style='text-indent:-5000px'", "style='height:0;overflow:hidden'"}) {
    const auto document = read("<p>a<span " + attribute + "><b>GEHEIM</b></span>");
    EXPECT_THAT(lines_of(document), ElementsAre("p a")) << attribute;
    EXPECT_THAT(document.notes, ElementsAre("1 pieces of hidden text are left out")) << attribute;
  }
}

TEST(Html, ReadsWhatCanBeSeen) {
  for (const std::string attribute :
       {"style='display:block'", "style='visibility:visible'", "style='font-size:12px'",
        "style='font-size:.9em'", "style='color:#fff;background:#003366'", "style='color:black'",
        "style='opacity:0.5'", "style='left:-10px;position:absolute'", "aria-hidden=true",
        "style='height:0'", "style=';;:;'", "style='color:'", "style='color:#ggg'"}) {
    EXPECT_THAT(lines_of("<p>a<span " + attribute + ">b</span>"), ElementsAre("p ab")) << attribute;
  }
  EXPECT_THAT(
      lines_of("<table bgcolor=navy style='background:#000080'><tr><td style='color:white'>a"),
      ElementsAre("c a [table 1 row 1 column 1]"));
  EXPECT_THAT(lines_of("<div style='font-size:0'><p style='font-size:14px'>a"), ElementsAre("p a"));
  EXPECT_THAT(lines_of("<div style='visibility:hidden'><p style='visibility:visible'>a"),
              ElementsAre("p a"));
}

TEST(Html, TellsOfWhiteTextOnWhatIsNotKnown) {
  const auto document = read("<style>.x{background:navy}</style><p class=x style='color:white'>a");
  EXPECT_THAT(lines_of(document), ElementsAre("p a"));
  EXPECT_THAT(document.notes,
              ElementsAre("1 pieces of white text are read: what they stand on is not known"));
}

TEST(Html, TextComesBackAsItWas) {
  for (const std::string text :
       {"caf\u00E9", "e\u0301", "\u202Ea\u202C", "a\u200Bb", "\U0001F600", "\uFFFD", "\u00A0x"}) {
    EXPECT_THAT(lines_of("<p>" + text), ElementsAre("p " + text));
  }
}

TEST(Html, RefusesCharactersThatHtmlCannotHold) {
  for (const std::string text : {"\uFFFE", "\uFDD0", "\U0010FFFF", "\u0085"}) {
    expect_refused(read_html("<p>" + text, "cv.html", {}), ErrorCode::syntax,
                   "a character that HTML cannot hold; remove it");
    EXPECT_EQ(text_of_html("<p>" + text + "</p>"), "<p>" + text + "</p>");
  }
}

TEST(Html, RefusesControlCharacters) {
  expect_refused(read_html("<p>a\x01", "cv.html", {}), ErrorCode::syntax,
                 "control character U+0001 in the text; remove it");
  expect_refused(read_html("<p>a&#1;", "cv.html", {}), ErrorCode::syntax,
                 "control character U+0001 in the text; remove it");
}

TEST(Html, RefusesMoreThanItsLimits) {
  const auto times = [](int count, std::string_view text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
  };
  expect_refused(read_html(times(600, "<div>") + "a", "cv.html", {}), ErrorCode::limit,
                 "elements within elements: more than 512 levels");
  for (const std::string tag : {"<div>", "<b>", "<x-y a='>'>", "<svg>"}) {
    expect_refused(read_html(times(2001, tag), "cv.html", {}), ErrorCode::limit,
                   "more than 2000 tags are not closed");
  }
  expect_refused(read_html(times(30'001, "<p>"), "cv.html", {}), ErrorCode::limit,
                 "the page has more tags than allowed: limit 30000");
  expect_refused(read_html(times(30'001, "</p>"), "cv.html", {}), ErrorCode::limit,
                 "the page has more tags than allowed: limit 30000");
  EXPECT_EQ(lines_of(times(30'000, "<p>a")).size(), 30'000u);
  std::string attributes;
  for (int i = 0; i < 1001; ++i) attributes += " a" + std::to_string(i) + "='>'";
  expect_refused(read_html("<p" + attributes + ">", "cv.html", {}), ErrorCode::limit,
                 "a tag has more attributes than allowed: limit 1000");
  expect_refused(read_html("<p>a", "cv.html", {.max_inflated = 3}), ErrorCode::limit,
                 "the text is larger than allowed: limit 3 bytes");
  std::string formats = "<p>";
  for (int i = 0; i < 400; ++i) formats += "<b id=" + std::to_string(i) + ">";
  expect_refused(read_html(formats + times(9000, "<p>x"), "cv.html", {}), ErrorCode::limit,
                 "the page takes more memory than allowed: limit 41943040 bytes");
  expect_refused(read_html("<p>a<p>b<p>c", "cv.html", {.max_parts = 2}), ErrorCode::limit,
                 "more paragraphs and cells than allowed: limit 2");
}

TEST(Html, CountsOnlyTagsThatCanNest) {
  std::string page;
  for (int i = 0; i < 3000; ++i) page += "<p>a<br><img><!-- <div> --><path d=x />";
  EXPECT_TRUE(read_html(page, "cv.html", {}).has_value());
  std::string script = "<script>";
  for (int i = 0; i < 3000; ++i) script += "<div>";
  EXPECT_THAT(lines_of(script + "</script>a"), ElementsAre("p a"));
}

TEST(JsonLd, GivesTheScriptsOfAPageInOrder) {
  EXPECT_THAT(
      json_ld_of_html("<head><script type='application/ld+json'>{\"a\": \"</p>&amp;\"}</script>"
                      "<script>x</script></head><body><div><script type='Application/LD+JSON; "
                      "charset=utf-8'>[1]</script></div><script type=application/json>0</script>"
                      "<template><script type=application/ld+json>[2]</script></template>"),
      ElementsAre("{\"a\": \"</p>&amp;\"}", "[1]", "[2]"));
  EXPECT_THAT(json_ld_of_html("geen pagina"), IsEmpty());
  EXPECT_THAT(json_ld_of_html(std::string_view("\0", 1)), IsEmpty());
}

TEST(TextOfHtml, LeavesPlainTextAsItIs) {
  for (const std::string text :
       {"", " ", "R&D", "C&A; H&M", "a < b > c", "vector<int>", "kennis van C++ & C#\n- lassen\n",
        "1 <2", "<>", "x<y", "a && b;", "&", "&;", "&#;", "jan <jan@example.org>",
        "a\r\nb\x01 <p>c</p>"}) {
    EXPECT_EQ(text_of_html(text), text);
  }
}

TEST(TextOfHtml, ReadsTagsEscapedOrNot) {
  const std::string fragment = "<p>Caf\u00E9 &amp; bar</p><ul><li>een<li>twee</ul>los<br/>eind";
  const std::string text = "Caf\u00E9 & bar\neen\ntwee\nlos\neind";
  const auto escaped = [](std::string_view html) {
    std::string result;
    for (const char letter : html) {
      if (letter == '<') {
        result += "&lt;";
      } else if (letter == '>') {
        result += "&gt;";
      } else if (letter == '&') {
        result += "&amp;";
      } else {
        result += letter;
      }
    }
    return result;
  };
  EXPECT_EQ(text_of_html(fragment), text);
  EXPECT_EQ(text_of_html(escaped(fragment)), text);
  EXPECT_EQ(text_of_html(escaped(escaped(fragment))), text);
}

TEST(TextOfHtml, ReadsReferencesWithoutTagsOnce) {
  EXPECT_EQ(text_of_html("AT&amp;T &eacute;&#233;&#xE9;"), "AT&T \u00E9\u00E9\u00E9");
  EXPECT_EQ(text_of_html("\n a &amp; b \n"), "\n a & b \n");
  EXPECT_EQ(text_of_html("&amp;lt;3"), "&lt;3");
}

TEST(TextOfHtml, KeepsLineEndsWhereNoTagMakesThem) {
  EXPECT_EQ(text_of_html("een <b>twee</b>\n\n- drie"), "een twee\n\n- drie");
  EXPECT_EQ(text_of_html("<div>een\n twee</div>"), "een twee");
}

TEST(TextOfHtml, KeepsTagsThatAreNone) {
  EXPECT_EQ(text_of_html("<p>List<String> en <o:p></o:p>meer</p>"), "List<String> en meer");
}

TEST(TextOfHtml, GivesWhatItCannotReadAsItIs) {
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "<div>";
  EXPECT_EQ(text_of_html(deep + "a"), deep + "a");
  EXPECT_EQ(text_of_html("<p>a&#1;"), "<p>a&#1;");
}

}  // namespace
}  // namespace overstap
