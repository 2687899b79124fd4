// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace overstap {
namespace {

struct FoldCase {
  const char* what;
  std::string text;
  std::string key;
};

TEST(FoldKey, FoldsWhatTheTableSays) {
  const std::vector<FoldCase> cases = {
      {"empty", "", ""},
      {"case", "Medewerker BEDIENING", "medewerker bediening"},
      {"ends and runs of spaces", "  a \t\n b  ", "a b"},
      {"diacritics", "Caf\u00e9 cr\u00e8me, co\u00f6rdinator", "cafe creme coordinator"},
      {"combining diacritics", "cafe\u0301", "cafe"},
      {"strokes and ligatures", "S\u00f8ren \u0141ukasz \u00c6gir \u0153uvre",
       "soren lukasz aegir oeuvre"},
      {"sharp s", "Stra\u00dfe", "strasse"},
      {"capital sharp s", "STRA\u1e9eE", "strasse"},
      {"Dutch ij digraph", "\u0132sverkoper", "ijsverkoper"},
      {"Turkish dotted I", "\u0130stanbul", "istanbul"},
      {"Turkish dotless i", "\u0131", "i"},
      {"final sigma", "\u03a3\u03a3 \u03c2", "\u03c3\u03c3 \u03c3"},
      {"Cyrillic", "\u041c\u041e\u0421\u041a\u0412\u0410", "\u043c\u043e\u0441\u043a\u0432\u0430"},
      {"c++", "C++", "c++"},
      {"c# in a sentence", "Ervaring met C#, .NET en F#.", "ervaring met c# .net en f#"},
      {"c# and .net joined", "c#/.net", "c# .net"},
      {"c++ with a version", "C++17", "c++ 17"},
      {".net in a domain is punctuation", "asp.net", "asp net"},
      {".net must end", ".netwerk", "netwerk"},
      {"plus elsewhere", "mbo4+ / 50+", "mbo4 50"},
      {"hash elsewhere", "#1 verkoper", "1 verkoper"},
      {"hyphen", "e-mail", "e mail"},
      {"non-breaking hyphen", "e\u2011mail", "e mail"},
      {"en dash", "inbound \u2013 outbound", "inbound outbound"},
      {"slash", "kok/kokkin", "kok kokkin"},
      {"brackets", "verkoper (m/v/x)", "verkoper m v x"},
      {"curly apostrophe", "foto\u2019s", "foto s"},
      {"straight apostrophe", "foto's", "foto s"},
      {"full-width", "\uff23\uff0b\uff0b \uff30\uff28\uff30", "c++ php"},
      {"ligature fi", "of\ufb01ce", "office"},
      {"no-break space", "a\u00a0b", "a b"},
      {"ideographic space", "a\u3000b", "a b"},
      {"zero-width space", "ver\u200bkoper", "verkoper"},
      {"zero-width joiner", "ver\u200dkoper", "verkoper"},
      {"soft hyphen", "ver\u00adkoper", "verkoper"},
      {"direction marks", "\u202everkoper\u202c", "verkoper"},
      {"byte order mark", "\ufeffverkoper", "verkoper"},
      {"control characters", std::string("ver\0ko\x01per", 11), "verkoper"},
      {"symbols only", "\u20ac \u2022 \U0001F600", ""},
      {"superscript", "m\u00b2", "m2"},
      {"invalid UTF-8", "kok\xff", "kok\ufffd"},
      {"cut UTF-8", "caf\xc3", "caf\ufffd"},
      {"encoded surrogate", "a\xed\xa0\x80", "a\ufffd\ufffd\ufffd"},
      {"overlong slash", "a\xc0\xaf", "a\ufffd\ufffd"},
      {"Hangul stays whole", "\ud55c\uad6d", "\ud55c\uad6d"},
      {"kana keeps its voicing", "\u304c", "\u304c"},
  };
  for (const FoldCase& c : cases) EXPECT_EQ(fold_key(c.text), c.key) << c.what;
}

// ASCII is folded without ICU. A zero-width space vanishes, and its text goes through ICU.
TEST(FoldKey, FoldsAsciiAsItFoldsTheRest) {
  std::mt19937 random{5};
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (auto length = random() % 24; length > 0; --length) {
      const std::string_view likely = "aBc#+. .netNET";
      text += random() % 2 == 0 ? likely[random() % likely.size()]
                                : static_cast<char>(1 + random() % 0x7F);
    }
    ASSERT_EQ(fold_key(text), fold_key(text + "\u200b")) << text;
  }
}

TEST(FoldKey, IsStableOverEveryCodePoint) {
  for (char32_t c = 1; c < 0x20000; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text = "a";
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else if (c < 0x800) {
      text += static_cast<char>(0xC0 | (c >> 6));
      text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      text += static_cast<char>(0xE0 | (c >> 12));
      text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      text += static_cast<char>(0xF0 | (c >> 18));
      text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
      text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      text += static_cast<char>(0x80 | (c & 0x3F));
    }
    const std::string key = fold_key(text);
    ASSERT_EQ(fold_key(key), key) << "U+" << std::hex << static_cast<unsigned>(c);
    ASSERT_TRUE(is_nfc(key)) << "U+" << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(key.find("  "), std::string::npos);
  }
}

TEST(FoldKey, DoesNotDependOnTheLocale) {
  const std::string before = fold_key("INFORMATICA \u0130I");
  const std::string saved = std::setlocale(LC_ALL, nullptr);
  for (const char* name : {"tr_TR.UTF-8", "nl_NL.UTF-8", "C.UTF-8", "C"}) {
    if (std::setlocale(LC_ALL, name) == nullptr) continue;
    EXPECT_EQ(fold_key("INFORMATICA \u0130I"), before) << name;
  }
  std::setlocale(LC_ALL, saved.c_str());
  EXPECT_EQ(before, "informatica ii");
}

TEST(KeyWords, AreTheWordsBetweenSpaces) {
  EXPECT_THAT(key_words("a bc d"), testing::ElementsAre("a", "bc", "d"));
  EXPECT_THAT(key_words(""), testing::IsEmpty());
}

TEST(Nfc, TellsComposedFromDecomposed) {
  EXPECT_TRUE(is_nfc("abc"));
  EXPECT_TRUE(is_nfc("caf\u00e9"));
  EXPECT_FALSE(is_nfc("cafe\u0301"));
  EXPECT_FALSE(is_nfc("\xff"));
  EXPECT_EQ(to_nfc("cafe\u0301"), "caf\u00e9");
  EXPECT_EQ(to_nfc("a\xff"), "a\ufffd");
  EXPECT_EQ(to_nfc("plain"), "plain");
}

TEST(DisplayWidth, CountsTerminalColumns) {
  EXPECT_EQ(display_width(""), 0);
  EXPECT_EQ(display_width("abc"), 3);
  EXPECT_EQ(display_width("caf\u00e9"), 4);
  EXPECT_EQ(display_width("cafe\u0301"), 4);
  EXPECT_EQ(display_width("\u6771\u4eac"), 4);
  EXPECT_EQ(display_width("a\u200bb"), 2);
  EXPECT_EQ(display_width("\uff21"), 2);
  EXPECT_EQ(display_width("\xff"), 1);
}

}  // namespace
}  // namespace overstap
