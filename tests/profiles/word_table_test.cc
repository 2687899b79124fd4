// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/word_table.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <vector>

#include "profiles/src/extract/text/sentences_where.h"
#include "profiles/src/extract/text/word_filter.h"
#include "tests/profiles/reading_of.h"

namespace overstap::extract {
namespace {

PhraseTable<int> some_phrases() {
  PhraseTable<int> table;
  table.add("wft", 1);
  table.add("wft basis", 2);
  table.add("wft basis en zorg", 3);
  table.add("wft", 4);
  table.add("heb rijles", 5);
  table.finish();
  return table;
}

TEST(PhraseTable, FindsTheLongestPhraseAndSkipsHyphens) {
  const PhraseTable<int> table = some_phrases();
  const Reading text("Wft-basis en pensioen. Wft basis en zorg. Wft. Ik heb auto rijles.",
                     TextSubject::cv);
  std::vector<int> found;
  std::vector<std::uint32_t> lengths;
  const auto count = static_cast<std::uint32_t>(text.text().tokens.size());
  for (std::uint32_t at = 0; (at = table.next_head(text.text().tokens, at, count)) < count; ++at) {
    const auto match = table.find(text.text().tokens, at, count);
    if (match.value == nullptr) continue;
    found.push_back(*match.value);
    lengths.push_back(match.last - at);
  }
  EXPECT_EQ(found, (std::vector<int>{2, 3, 1}));
  EXPECT_EQ(lengths, (std::vector<std::uint32_t>{3, 4, 1}));
}

TEST(PhraseTable, HoldsNoPhraseWhereItsAnchorIsLacking) {
  std::set<std::uint64_t> anchors;
  some_phrases().for_each_anchor([&](std::uint64_t word, int) { anchors.insert(word); });
  EXPECT_EQ(anchors,
            (std::set<std::uint64_t>{hash_of("wft"), hash_of("basis"), hash_of("rijles")}));
}

TEST(PhraseTable, FindsNothingWhenEmpty) {
  PhraseTable<int> table;
  table.finish();
  const Reading text("Wft basis", TextSubject::cv);
  EXPECT_EQ(table.find(text.text().tokens, 0, 2).value, nullptr);
  EXPECT_FALSE(table.holds(text.text().tokens[0]));
}

TEST(WordFilter, TellsWhichSentencesConcern) {
  const std::vector<std::uint64_t> words{hash_of("rijles"), hash_of("wft")};
  const WordFilter anchors(words);
  const Reading text("Ik werk graag.\n- Wft basis, wft zorg\n- koken\n- nu rijles\n",
                     TextSubject::cv);
  const auto sentences = sentences_where(
      text.text(), [&](const Token& token) { return anchors.may_hold(token.hash); });
  EXPECT_EQ(sentences, (std::vector<std::uint32_t>{1, 3}));
  EXPECT_TRUE(sentences_where(Reading("", TextSubject::cv).text(), [](const Token&) {
                return true;
              }).empty());
}

}  // namespace
}  // namespace overstap::extract
