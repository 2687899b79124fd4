// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/label_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "hostile_words.h"
#include "label_reference.h"
#include "overstap/profiles/text.h"

namespace overstap {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;

std::vector<MatcherLabel> numbered(const std::vector<std::string>& texts) {
  std::vector<MatcherLabel> labels;
  for (const std::string& text : texts) {
    labels.push_back({text, static_cast<std::uint32_t>(labels.size())});
  }
  return labels;
}

std::vector<LabelMatch> find(const LabelMatcher& matcher, std::string_view text) {
  std::vector<LabelMatch> matches = {{9, 9, 9}};  // what is there is replaced
  matcher.find(text, matches);
  return matches;
}

std::vector<std::string> found(const std::vector<std::string>& labels, std::string_view text) {
  const LabelMatcher matcher(numbered(labels));
  std::vector<std::string> ranges;
  for (const LabelMatch& match : find(matcher, text)) {
    ranges.emplace_back(text.substr(match.begin, match.end - match.begin));
  }
  return ranges;
}

struct FindCase {
  const char* what;
  std::vector<std::string> labels;
  std::string text;
  std::vector<std::string> ranges;
};

TEST(LabelMatcher, FindsWhatTheTableSays) {
  const std::vector<FindCase> cases = {
      {"nothing", {"kok"}, "", {}},
      {"no labels", {}, "een kok", {}},
      {"the whole text", {"kok"}, "kok", {"kok"}},
      {"no part of a word", {"form"}, "platform, formulier, form", {"form"}},
      {"case", {"medewerker bediening"}, "MEDEWERKER\n Bediening!", {"MEDEWERKER\n Bediening"}},
      {"nested and overlapping ones, longest first",
       {"a", "a b", "a b c", "b", "b c d"},
       "a b c d",
       {"a b c", "a b", "a", "b c d", "b"}},
      {"signs that belong to a word",
       {"c++", "c#", ".net", "f#", "c"},
       "C++17, c#/.NET en F#; ook asp.net en C",
       {"C++", "c#", ".NET", "F#", "C"}},
      {"the sign, then the word without it", {"net", ".net"}, "asp.net .net", {"net", ".net"}},
      {"three words", {"ms office 365"}, "met MS Office-365.", {"MS Office-365"}},
      {"slashes part words", {"inbound", "outbound"}, "inbound/outbound", {"inbound", "outbound"}},
      {"diacritics of the text", {"cafe"}, "Café", {"Café"}},
      {"diacritics of the label", {"coördinator"}, "de COORDINATOR", {"COORDINATOR"}},
      {"combining marks stay in the range", {"cafe"}, "cafe\u0301.", {"cafe\u0301"}},
      {"typographic signs part words", {"foto", "kok"}, "‘foto’s’–kok…", {"foto", "kok"}},
      {"no-break spaces", {"medewerker balie"}, "medewerker\u00a0balie", {"medewerker\u00a0balie"}},
      {"zero-width inside, not outside", {"kok"}, "\u200bk\u200bok\u200b", {"k\u200bok"}},
      {"soft hyphens", {"verkoper"}, "ver\u00adkoper", {"ver\u00adkoper"}},
      {"a byte order mark", {"kok"}, "\ufeffkok", {"kok"}},
      {"controls vanish", {"kok"}, std::string("k\0o\x01k", 5), {std::string("k\0o\x01k", 5)}},
      {"full-width", {"c++", "php"}, "Ｃ＋＋ ＰＨＰ", {"Ｃ＋＋", "ＰＨＰ"}},
      {"ligatures", {"office"}, "of\ufb01ce", {"of\ufb01ce"}},
      {"sharp s", {"strasse"}, "STRA\u1e9eE straße", {"STRA\u1e9eE", "straße"}},
      {"Turkish letters", {"istanbul", "i"}, "İstanbul ı I", {"İstanbul", "ı", "I"}},
      {"Dutch ij", {"ijsverkoper"}, "ĳsverkoper", {"ĳsverkoper"}},
      {"half is two words", {"1", "2", "1 2", "kies 1"}, "kies ½", {"kies ½", "½", "½", "½"}},
      {"an ellipsis gives its last dot", {".net"}, "en…net", {"…net"}},
      {"a dot behind a word is its end", {".net"}, "asp.net", {}},
      {"a damaged word is another", {"kok"}, "kok\xff kok", {"kok"}},
      {"letters of other scripts", {"повар", "の", "が"}, "ПОВАР か\u3099", {"ПОВАР", "か\u3099"}},
      {"Hangul in parts", {"한"}, "\u1112\u1161\u11ab", {"\u1112\u1161\u11ab"}},
      {"a label without words", {"---", "kok"}, "--- kok", {"kok"}},
      {"long words by all their bytes",
       {"arbeidsongeschiktheidsverzekeringen"},
       "arbeidsongeschiktheidsverzekeringen arbeidsongeschiktheidsverzekeringel",
       {"arbeidsongeschiktheidsverzekeringen"}},
  };
  for (const FindCase& c : cases) {
    EXPECT_THAT(found(c.labels, c.text), ElementsAreArray(c.ranges)) << c.what;
  }
}

TEST(LabelMatcher, GivesAllIdsOfAKeyInTheirOrder) {
  const std::vector<MatcherLabel> labels = {
      {"Kok", 7}, {"bakker", 3}, {"KOK", 5}, {"...", 8}, {"kók", 5}};
  const LabelMatcher matcher(labels);
  ASSERT_EQ(matcher.key_count(), 2U);
  EXPECT_EQ(matcher.key(0), "bakker");
  EXPECT_EQ(matcher.key(1), "kok");
  EXPECT_THAT(matcher.ids(0), ElementsAre(3U));
  EXPECT_THAT(matcher.ids(1), ElementsAre(7U, 5U, 5U));
  EXPECT_THAT(find(matcher, "kok"), ElementsAre(LabelMatch{0, 3, 1}));
}

TEST(LabelMatcher, TellsItsMemory) {
  std::vector<std::string> texts;
  for (int i = 0; i < 10'000; ++i) texts.push_back("label " + std::to_string(i));
  const std::size_t few = LabelMatcher({}).memory();
  const std::size_t many = LabelMatcher(numbered(texts)).memory();
  EXPECT_LT(few, 1'000U);
  EXPECT_GT(many, 10'000U * 10);
  EXPECT_LT(many, 10'000U * 100);
}

struct Dictionary {
  std::vector<std::string> labels;
  std::set<std::string> keys;
  std::size_t most_words = 0;
};

Dictionary made_of_pieces(test::Hostile& hostile, std::size_t count) {
  Dictionary made;
  while (made.labels.size() < count) {
    std::string label = hostile.text(5);
    const std::string key = fold_key(label);
    if (key.empty()) continue;
    made.most_words = std::max(made.most_words, key_words(key).size());
    made.keys.insert(key);
    made.labels.push_back(std::move(label));
  }
  return made;
}

TEST(LabelMatcher, FindsWhatTheDefinitionFindsInHostileText) {
  test::Hostile hostile(5);
  std::size_t matches = 0;
  for (int dictionary = 0; dictionary < 20; ++dictionary) {
    const Dictionary made = made_of_pieces(hostile, 150);
    for (const Instructions instructions : test::kAllInstructions) {
      const LabelMatcher matcher(numbered(made.labels), instructions);
      for (int round = 0; round < 400; ++round) {
        const std::string text = hostile.text(60);
        const std::vector<LabelMatch> found = find(matcher, text);
        ASSERT_EQ(test::match_problem(text, made.keys, made.most_words, matcher, found), "")
            << testing::PrintToString(text);
        matches += found.size();
      }
    }
  }
  EXPECT_GT(matches, 50'000U);
}

// Blocks are of 64 bytes, and read 64 at a time; each place of a text among them is tried, in
// memory that ends where the text ends.
TEST(LabelMatcher, FindsTheSameWhereverTheTextLies) {
  test::Hostile hostile(7);
  const Dictionary made = made_of_pieces(hostile, 150);
  for (const Instructions instructions : test::kAllInstructions) {
    const LabelMatcher matcher(numbered(made.labels), instructions);
    for (std::size_t before = 1; before < 200; ++before) {
      const std::size_t size = (before % 3) * 4'000 + before;
      const std::string filler = std::string(size - 1, before % 2 == 0 ? 'q' : '-') + " ";
      const std::string text = hostile.text(60);
      const std::vector<LabelMatch> alone = find(matcher, text);
      const auto copy = std::make_unique<char[]>(size + text.size());
      std::copy(filler.begin(), filler.end(), copy.get());
      std::copy(text.begin(), text.end(), copy.get() + size);
      std::vector<LabelMatch> moved = find(matcher, {copy.get(), size + text.size()});
      for (LabelMatch& match : moved) {
        match.begin -= static_cast<std::uint32_t>(size);
        match.end -= static_cast<std::uint32_t>(size);
      }
      ASSERT_THAT(moved, ElementsAreArray(alone)) << before << testing::PrintToString(text);
    }
  }
}

// The words of a text are looked at some thousand at a time.
TEST(LabelMatcher, FindsLongLabelsInLongTexts) {
  std::vector<std::string> labels;
  std::set<std::string> keys;
  std::string label;
  for (int words = 1; words <= 40; ++words) {
    label += words == 1 ? "a" : words % 7 == 0 ? " é" : " a";
    labels.push_back(label);
    keys.insert(fold_key(label));
  }
  std::string text;
  for (int words = 0; words < 5'000; ++words) text += words % 7 == 3 ? "É " : "A ";
  const LabelMatcher matcher(numbered(labels));
  const std::vector<LabelMatch> matches = find(matcher, text);
  const auto expected = test::reference_matches(test::folded_words(text), keys, 40);
  ASSERT_EQ(matches.size(), expected.size());
  for (std::size_t i = 0; i < matches.size(); ++i) {
    ASSERT_EQ(matcher.key(matches[i].key), expected[i].key);
  }
}

TEST(LabelMatcher, PassesOverWordsWithoutEnd) {
  const LabelMatcher matcher(numbered({"kok", "éé"}));
  std::string marks;
  for (int i = 0; i < 300'000; ++i) marks += i % 2 == 0 ? "\u0591" : "\u0592";
  std::string accents;
  for (int i = 0; i < 100'000; ++i) accents += "é\u0301";
  for (const std::string& word : {std::string(300'000, 'k'), marks, accents, std::string(99, '.'),
                                  "c" + std::string(100'000, '+'), "\u05d0" + marks}) {
    const std::string text = word + " kok";
    EXPECT_THAT(find(matcher, text),
                ElementsAre(LabelMatch{static_cast<std::uint32_t>(word.size() + 1),
                                       static_cast<std::uint32_t>(text.size()), 1}))
        << word.substr(0, 8);
  }
}

TEST(LabelMatcher, IsSoundWithoutWords) {
  const LabelMatcher matcher(numbered({"a b c"}));
  for (const char* text : {"a", "a b", "a b ", " ", "...", "\u00e9", "\xff", "a b c"}) {
    EXPECT_EQ(find(matcher, text).size(), text == std::string_view("a b c") ? 1U : 0U) << text;
  }
}

}  // namespace
}  // namespace overstap
