// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace overstap::wire {
namespace {

std::vector<Word> all_words() {
  std::vector<Word> words;
  words.reserve(word_count());
  for (std::size_t i = 0; i < word_count(); ++i) words.push_back(static_cast<Word>(i));
  return words;
}

std::multiset<char> placeholders(std::string_view text) {
  std::multiset<char> found;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    if (text[i] == '{' && text[i + 2] == '}') found.insert(text[i + 1]);
  }
  return found;
}

TEST(Words, StandInBothLanguagesWithTheSamePlaceholders) {
  for (const Word w : all_words()) {
    const std::string_view nl = word(Language::nl, w), en = word(Language::en, w);
    EXPECT_FALSE(nl.empty());
    EXPECT_FALSE(en.empty());
    EXPECT_EQ(placeholders(nl), placeholders(en)) << nl;
  }
}

TEST(Words, HoldNoPercentageAndNoForbiddenWord) {
  for (const Word w : all_words()) {
    std::string text{word(Language::nl, w)};
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const std::string_view bad :
         {"%", "score", "match", "afgewezen", "passend werk", "leeftijd", "onvoldoende"}) {
      EXPECT_EQ(text.find(bad), std::string::npos) << text;
    }
    EXPECT_EQ(word(Language::en, w).find('%'), std::string_view::npos);
  }
}

TEST(Words, KeepDutchSentencesUnderFifteenWords) {
  for (const Word w : all_words()) {
    int words = 0;
    bool in_word = false;
    for (const char c : std::string{word(Language::nl, w)} + ".") {
      if (c == '.' || c == '?' || c == ':') {
        EXPECT_LT(words + (in_word ? 1 : 0), 15) << word(Language::nl, w);
        words = 0;
        in_word = false;
      } else if (c == ' ') {
        words += in_word ? 1 : 0;
        in_word = false;
      } else {
        in_word = true;
      }
    }
  }
}

TEST(Say, FillsPlaceholdersInAnyOrder) {
  EXPECT_EQ(say(Language::nl, Word::call_summary, {"41 mensen", "avonden", "welke?"}),
            "41 mensen: avonden nog niet bekend. Vraag: welke?");
  EXPECT_EQ(say(Language::en, Word::needs_diploma, {"mbo-4"}), "Asks a diploma: mbo-4.");
}

TEST(Say, LeavesBracesOfAnArgumentAlone) {
  EXPECT_EQ(say(Language::nl, Word::needs_diploma, {"{1}"}), "Vraagt een diploma: {1}.");
}

TEST(Count, ChoosesSingularAndPlural) {
  EXPECT_EQ(count(Language::nl, 1, Word::vacancy_one, Word::vacancy_many), "1 vacature");
  EXPECT_EQ(count(Language::nl, 0, Word::vacancy_one, Word::vacancy_many), "0 vacatures");
  EXPECT_EQ(count(Language::en, 2, Word::vacancy_one, Word::vacancy_many), "2 vacancies");
}

TEST(Join, PutsTheLastWordBeforeTheLastPart) {
  EXPECT_EQ(join(Language::nl, {"a"}, Word::list_and), "a");
  EXPECT_EQ(join(Language::nl, {"a", "b"}, Word::list_and), "a en b");
  EXPECT_EQ(join(Language::en, {"a", "b", "c"}, Word::list_or), "a, b or c");
}

TEST(Grouped, SetsThousandsApartByLanguage) {
  EXPECT_EQ(grouped(Language::nl, 25016500000000), "25.016.500.000.000");
  EXPECT_EQ(grouped(Language::en, 999), "999");
  EXPECT_EQ(grouped(Language::en, -1000), "-1,000");
}

}  // namespace
}  // namespace overstap::wire
