// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/token_labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace overstap::extract {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Found = std::vector<std::pair<std::string, std::uint32_t>>;  ///< words, and their label

/// All labels in the first sentence of a text.
Found found(const std::vector<std::string_view>& labels, std::string_view words) {
  const TokenLabels table{labels};
  TextPart part;
  part.text = words;
  const SourceText source{.parts = {part}};
  const ReadText text = split_text(source, {});
  const Sentence& sentence = text.sentences.front();
  Found out;
  std::vector<TokenLabels::Match> matches;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    table.find(text, sentence, i, TokenLabels::kWhole | TokenLabels::kFirst, matches);
    for (const TokenLabels::Match& match : matches) {
      for (std::uint32_t label = match.begin; label < match.end; ++label)
        out.emplace_back(text.words(text.span(sentence, i, match.last)), label);
    }
  }
  return out;
}

TEST(TokenLabels, FindsWholeWordsAcrossMarks) {
  const std::vector<std::string_view> labels = {"E-mail", "klanten", "Klanten helpen"};
  EXPECT_THAT(found(labels, "klanten, helpen"),
              ElementsAre(std::pair{"klanten, helpen", 2U}, std::pair{"klanten", 1U}));
  EXPECT_THAT(found(labels, "E-MAIL klant"), ElementsAre(std::pair{"E-MAIL", 0U}));
}

TEST(TokenLabels, GivesAllLabelsWithTheSameWords) {
  EXPECT_THAT(found({"Excel", "excel", "", "word"}, "Excel"),
              ElementsAre(std::pair{"Excel", 0U}, std::pair{"Excel", 1U}));
}

TEST(TokenLabels, DoesNotGoOnBehindTheSentence) {
  EXPECT_THAT(found({"orders verwerken"}, "Ik haal orders.\nVerwerken doe ik later."), IsEmpty());
}

TEST(TokenLabels, TellsWhatAWordIsInLabels) {
  const std::vector<std::string_view> labels = {"orders", "orders verwerken", "klanten helpen"};
  const TokenLabels table{labels};
  EXPECT_EQ(table.roles_of(hash_of("orders")), TokenLabels::kWhole | TokenLabels::kFirst);
  EXPECT_EQ(table.roles_of(hash_of("helpen")), TokenLabels::kSecond);
  EXPECT_EQ(table.roles_of(hash_of("lopen")), 0U);
  EXPECT_TRUE(table.may_begin(hash_of("orders"), hash_of("verwerken")));
}

TEST(TokenLabels, IsSoundWithoutLabels) { EXPECT_THAT(found({}, "orders verwerken"), IsEmpty()); }

}  // namespace
}  // namespace overstap::extract
