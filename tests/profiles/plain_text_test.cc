// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "profiles/src/documents/documents.h"
#include "tests/support/docx_builder.h"

namespace overstap {
namespace {

using testing::ElementsAre;

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (const TextPart& part : or_throw(read_plain_text(text, "cv.txt", {})).text.parts) {
    const char* kind = part.kind == PartKind::list_item ? "l " : "p ";
    lines.push_back(kind + part.text + " [" + part.place + "]");
  }
  return lines;
}

TEST(PlainText, MakesParagraphsOfLinesWithoutABlankBetween) {
  EXPECT_THAT(lines_of("een\ntwee\n\n  \ndrie\r\nvier\r\rvijf"),
              ElementsAre("p een\ntwee [line 1]", "p drie\nvier [line 5]", "p vijf [line 8]"));
}

TEST(PlainText, KnowsListItemsByTheirMarks) {
  EXPECT_THAT(lines_of("- a\n* b\n\u2022 c\n  \u2013\td\n1. e\n12) f"),
              ElementsAre("l a [line 1]", "l b [line 2]", "l c [line 3]", "l d [line 4]",
                          "l 1. e [line 5]", "l 12) f [line 6]"));
}

TEST(PlainText, WhatOnlyLooksLikeAMarkIsText) {
  for (const std::string text :
       {"-5 graden", "*nadruk*", "2019. Begonnen", "1.5 jaar", "- ", "- \u00A0", "1."}) {
    EXPECT_THAT(lines_of(text), ElementsAre("p " + text + " [line 1]"));
  }
}

TEST(PlainText, AnIndentedLineContinuesAListItem) {
  EXPECT_THAT(lines_of("- een\n  twee\nWerk\n  drie"),
              ElementsAre("l een\n  twee [line 1]", "p Werk\n  drie [line 3]"));
}

TEST(PlainText, TellsOfADocumentWithoutText) {
  const auto document = or_throw(read_plain_text(" \n\t\n", "cv.txt", {}));
  EXPECT_TRUE(document.text.parts.empty());
  EXPECT_THAT(document.notes, ElementsAre("the document holds no text"));
}

TEST(PlainText, RefusesMorePartsThanItsLimit) {
  EXPECT_TRUE(read_plain_text("a\n\nb", "cv.txt", {.max_parts = 2}).has_value());
  const auto result = read_plain_text("a\n\nb\n\nc", "cv.txt", {.max_parts = 2});
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::limit);
  EXPECT_EQ(result.error().message, "more paragraphs than allowed: limit 2");
}

TEST(PlainText, RefusesMoreBytesThanItsLimit) {
  const auto result = read_plain_text("abcd", "cv.txt", {.max_inflated = 3});
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::limit);
  EXPECT_EQ(result.error().message, "the text is larger than allowed: limit 3 bytes");
}

/// The lines of the public list of strings that break programs.
std::vector<std::string> naughty_strings() {
  std::ifstream file(std::filesystem::path(OVERSTAP_TEST_DATA) /
                     "corpora/naughty-strings/blns.txt");
  std::vector<std::string> strings;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.front() != '#') strings.push_back(line);
  }
  return strings;
}

/// The text of each reader is the string itself, or the string is refused.
TEST(NaughtyStrings, ComeBackAsTheyAreOrAreRefused) {
  const std::vector<std::string> strings = naughty_strings();
  if (strings.empty()) GTEST_SKIP() << "needs the naughty strings in " << OVERSTAP_TEST_DATA;
  std::size_t kept = 0;
  for (const std::string& text : strings) {
    const std::string escaped = test::xml_escaped(text);
    const std::string page = "<!DOCTYPE html><pre>\n" + escaped + "</pre>";
    const std::string docx = test::DocxBuilder().paragraph(text).bytes();
    for (const auto& result :
         {read_plain_text(text, "a", {}), read_html(page, "a", {}), read_docx(docx, "a", {})}) {
      if (!result) {
        EXPECT_EQ(result.error().code, ErrorCode::syntax) << text;
        continue;
      }
      if (result->text.parts.empty()) continue;  // white space only
      ASSERT_EQ(result->text.parts.size(), 1u) << text;
      if (result->text.parts[0].kind == PartKind::paragraph) {
        EXPECT_EQ(result->text.parts[0].text, text);
        ++kept;
      }
    }
    (void)read_html(text, "a", {});
    (void)text_of_html(text);
    (void)json_ld_of_html(text);
  }
  EXPECT_GT(kept, strings.size() * 2);
}

}  // namespace
}  // namespace overstap
