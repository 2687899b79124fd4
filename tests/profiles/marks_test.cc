// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <vector>

#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/text/confusables.h"
#include "tests/profiles/reading_of.h"

namespace overstap::extract {
namespace {

constexpr std::string_view kNames[] = {"bidi", "zero_width", "look_alike", "private_use"};

/// `kind begin-end` of every mark.
std::string marks_of(std::string_view text) {
  SourceText source;
  source.parts.push_back({PartKind::paragraph, 0, {}, std::string{text}});
  std::string out;
  for (const MarkedText& mark : find_marks(source)) {
    if (!out.empty()) out += ", ";
    out.append(kNames[static_cast<std::size_t>(mark.mark)]).append(" ");
    out.append(std::to_string(mark.span.begin)).append("-").append(std::to_string(mark.span.end));
  }
  return out;
}

TEST(Marks, TellWhatHidesOrTurnsText) {
  struct Case {
    std::string_view text, marks;
  };
  const std::vector<Case> cases = {{"gewone tekst met é en – en €", ""},
                                   {"abc \u202Egeheim\u202C", "bidi 4-7, bidi 13-16"},
                                   {"\u2067\u2066x", "bidi 0-6"},
                                   {"kas\u200Bsa", "zero_width 3-6"},
                                   {"kas\u200B\u200Dsa", "zero_width 3-9"},
                                   {"kassa\u200B en", ""},
                                   {"\uFEFFkassa", ""},
                                   {"می\u200Cخواهم", ""},
                                   {"Exc\u0435l", "look_alike 0-6"},
                                   {"\u0415\u0445\u0441\u0435l nu", "look_alike 0-9"},
                                   {"Москва", ""},
                                   {"Ελλάδα", ""},
                                   {"a \uE000 b", "private_use 2-5"},
                                   {"\uF0B7 kassa", ""},
                                   {"\xFF\xFE kapot \xC3", ""}};
  for (const Case& test : cases) EXPECT_EQ(marks_of(test.text), test.marks) << test.text;
}

TEST(Confusables, AreReadAsTheLettersThatTheyLookLike) {
  const Reading reading("Exc\u0435l kas\u200Bsa Москва Café \u212Belva NT2 \u0421++ ABC\u00C9",
                        TextSubject::cv);
  std::vector<std::string> keys;
  for (const Token& token : reading.text().tokens) keys.emplace_back(token.key);
  ASSERT_GE(keys.size(), 6U);
  EXPECT_EQ(keys[0], "excel");
  EXPECT_EQ(keys[1], "kassa");
  EXPECT_EQ(keys[2], "москва");
  EXPECT_EQ(keys[3], "cafe");
  EXPECT_EQ(keys[4], "aelva");
  EXPECT_EQ(keys[5], "nt2");
  EXPECT_TRUE(reading.text().tokens[5].all_capital);
  EXPECT_TRUE(reading.text().tokens.back().all_capital);
  EXPECT_EQ(keys.back(), "abce");
}

TEST(Confusables, LeaveWordsOfOtherScriptsAlone) {
  EXPECT_FALSE(is_masked("сор"));
  EXPECT_FALSE(is_masked("excel"));
  EXPECT_FALSE(is_masked("Ж-a"));
  EXPECT_TRUE(is_masked("kаs"));
  EXPECT_EQ(unmasked("k\u0430s"), "kas");
}

}  // namespace
}  // namespace overstap::extract
