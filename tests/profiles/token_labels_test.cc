// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/labels/token_labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "profiles/src/extract/labels/label_matcher.h"

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

/// Labels with the bytes of a sentence that they rest on.
using Spans = std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>>;

Spans spans_of(const TokenLabels& table, const ReadText& text) {
  Spans out;
  std::vector<TokenLabels::Match> matches;
  for (const Sentence& sentence : text.sentences) {
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      table.find(text, sentence, i, TokenLabels::kWhole | TokenLabels::kFirst, matches);
      for (const TokenLabels::Match& match : matches) {
        for (std::uint32_t label = match.begin; label < match.end; ++label)
          out.emplace(text.tokens[i].begin, text.tokens[match.last - 1].end, label);
      }
    }
  }
  return out;
}

Spans spans_of(const LabelMatcher& matcher, const ReadText& text, std::string_view words) {
  Spans out;
  std::vector<LabelMatch> matches;
  matcher.find(words, matches);
  for (const Sentence& sentence : text.sentences) {
    for (const LabelMatch& match : matches) {
      if (match.begin < sentence.begin || match.end > sentence.end) continue;
      for (const std::uint32_t id : matcher.ids(match.key)) out.emplace(match.begin, match.end, id);
    }
  }
  return out;
}

TEST(TokenLabels, FindsWhatTheMatcherOfBytesFinds) {
  constexpr std::string_view kWords[] = {"klant",    "Klanten", "helpen", "e",   "mail", "één",
                                         "c++",      "C#",      ".NET",   "ms",  "365",  "orders",
                                         "platform", "form",    "geduld", "café"};
  constexpr std::string_view kGaps[] = {" ",  " ",   " ", "-",  ", ", ". ",
                                        "\n", " / ", "'", " (", ") "};
  std::mt19937 numbers{7};
  const auto below = [&](std::size_t end) { return numbers() % end; };
  std::vector<std::string> written;
  for (std::size_t i = 0; i < 60; ++i) {
    std::string label;
    for (std::size_t word = 0, words = 1 + below(3); word < words; ++word)
      label.append(label.empty() ? "" : " ").append(kWords[below(std::size(kWords))]);
    written.push_back(label);
  }
  std::ranges::sort(written);
  const auto doubles = std::ranges::unique(written);
  written.erase(doubles.begin(), doubles.end());
  const std::vector<std::string_view> labels{written.begin(), written.end()};
  const TokenLabels table{labels};
  std::vector<MatcherLabel> numbered;
  numbered.reserve(labels.size());
  // TokenLabels numbers labels with the same words together, in the order in which they came.
  for (std::uint32_t i = 0; i < labels.size(); ++i) numbered.push_back({labels[i], i});
  const LabelMatcher matcher{numbered};
  std::size_t found = 0;
  for (std::size_t round = 0; round < 400; ++round) {
    std::string words;
    for (std::size_t word = 0; word < 12; ++word)
      words.append(kWords[below(std::size(kWords))]).append(kGaps[below(std::size(kGaps))]);
    TextPart part;
    part.text = words;
    const SourceText source{.parts = {part}};
    const ReadText text = split_text(source, {});
    const Spans spans = spans_of(table, text);
    EXPECT_EQ(spans, spans_of(matcher, text, words)) << words;
    found += spans.size();
  }
  EXPECT_GT(found, 1000U);
}

TEST(TokenLabels, IsSoundWithoutLabels) { EXPECT_THAT(found({}, "orders verwerken"), IsEmpty()); }

}  // namespace
}  // namespace overstap::extract
