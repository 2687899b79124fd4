// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/page.h"

#include <gtest/gtest.h>

#include "overstap/profiles/text.h"

namespace overstap::wire {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

TEST(ScreenText, WritesPercentOutAndBlanksControlCharacters) {
  EXPECT_EQ(screen_text(Language::nl, "38 % meer"), "38 procent meer");
  EXPECT_EQ(screen_text(Language::en, "38%"), "38 per cent");
  EXPECT_EQ(screen_text(Language::nl, "a\x1b[31mb\n"), "a [31mb ");
  EXPECT_EQ(screen_text(Language::nl, "a\xC2\x9Bm"), "a m");
  EXPECT_EQ(screen_text(Language::nl, "€ é"), "€ é");
  EXPECT_EQ(screen_text(Language::nl, "a\u202Eb\u2069c\u061Cd\u2028e"),
            "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
}

TEST(Wrap, BreaksBetweenWordsAndInsideTooLongOnes) {
  EXPECT_EQ(wrap("een twee drie", 8), (std::vector<std::string>{"een twee", "drie"}));
  EXPECT_EQ(wrap("abcdefghij k", 4), (std::vector<std::string>{"abcd", "efgh", "ij k"}));
  EXPECT_EQ(wrap("éééé", 2), (std::vector<std::string>{"éé", "éé"}));
  EXPECT_EQ(wrap("", 8), (std::vector<std::string>{""}));
}

TEST(Page, IsNeverWiderThanAHundredColumns) {
  const std::string wide(230, 'x');
  const std::string words =
      "woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord";
  Page page{Language::nl, Colour::off};
  page.title(words + words);
  page.line(wide, 4);
  page.item(wide, words);
  page.card(wide, words + words);
  page.row("label", words + wide);
  page.table({{{"a", Align::left}, {"b", Align::right}, {"c", Align::left}},
              {{words, wide, words}, {"1", "2", "3"}}});
  for (const std::string& line : lines_of(page.take())) {
    EXPECT_LE(display_width(line), kPageWidth) << line;
  }
}

TEST(Page, HangsTheTextUnderItself) {
  Page page{Language::nl, Colour::off};
  page.row("bewijs", std::string(70, 'a') + " " + std::string(70, 'b'));
  EXPECT_EQ(lines_of(page.take()),
            (std::vector<std::string>{"     bewijs           " + std::string(70, 'a'),
                                      std::string(22, ' ') + std::string(70, 'b')}));
}

TEST(Page, AlignsNumbersToTheRight) {
  Page page{Language::nl, Colour::off};
  page.table({{{"eis", Align::left}, {"n", Align::right}}, {{"diploma", "3"}, {"rooster", "12"}}});
  EXPECT_EQ(page.take(), "eis       n\ndiploma   3\nrooster  12\n");
}

TEST(Page, ColoursOnlyWhenAsked) {
  Page plain{Language::nl, Colour::off}, coloured{Language::nl, Colour::on};
  plain.title("Titel");
  coloured.title("Titel");
  EXPECT_EQ(plain.take(), "Titel\n");
  EXPECT_EQ(coloured.take(), "\x1b[1mTitel\x1b[0m\n");
}

}  // namespace
}  // namespace overstap::wire
