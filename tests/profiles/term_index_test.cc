// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/link/term_index.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace overstap {
namespace {

constexpr auto kTexts = std::to_array<std::string_view>(
    {"medewerker bediening", "medewerker klantenservice", "kok", "eerste kok kok kok", ""});

std::vector<std::int32_t> scores(const TermIndex& index, std::vector<WeightedText> question) {
  std::vector<std::int32_t> found(index.size());
  index.score(question, found);
  return found;
}

/// The same cosine in floating point, written for obviousness.
double cosine(std::string_view question, std::string_view text) {
  const auto counts = [](std::string_view words) {
    std::map<std::string, int> found;
    std::istringstream stream{std::string{words}};
    for (std::string word; stream >> word;) ++found[word];
    return found;
  };
  std::map<std::string, int> df;
  for (const std::string_view t : kTexts) {
    for (const auto& [word, n] : counts(t)) ++df[word];
  }
  const auto vector = [&](std::string_view words) {
    std::map<std::string, double> weights;
    for (const auto& [word, n] : counts(words)) {
      weights[word] = (1 + std::log(n)) * (1 + std::log((kTexts.size() + 1.0) / (df[word] + 1.0)));
    }
    return weights;
  };
  const auto a = vector(question);
  const auto b = vector(text);
  double dot = 0, aa = 0, bb = 0;
  for (const auto& [word, w] : a) {
    aa += w * w;
    if (b.contains(word)) dot += w * b.at(word);
  }
  for (const auto& [word, w] : b) bb += w * w;
  return aa == 0 || bb == 0 ? 0 : dot / std::sqrt(aa * bb);
}

TEST(TermIndex, GivesTheCosineOfTfIdfVectors) {
  const TermIndex index(kTexts, TermIndex::Terms::words);
  for (const std::string_view question : {"medewerker", "kok", "eerste kok", "medewerker kok"}) {
    const auto found = scores(index, {{question}});
    for (std::size_t i = 0; i < kTexts.size(); ++i) {
      EXPECT_NEAR(found[i] / 1e6, cosine(question, kTexts[i]), 0.002) << question << " / " << i;
    }
  }
}

TEST(TermIndex, FindsCompoundsByTheirPieces) {
  const TermIndex index(kTexts, TermIndex::Terms::pieces);
  const auto found = scores(index, {{"klantenservicemedewerkster"}});
  EXPECT_GT(found[1], found[0]);
  EXPECT_GT(found[0], 0);
  EXPECT_EQ(found[4], 0);
}

TEST(TermIndex, CountsAPartByItsShare) {
  const TermIndex index(kTexts, TermIndex::Terms::words);
  const auto whole = scores(index, {{"bediening"}, {"kok"}});
  const auto half = scores(index, {{"bediening"}, {"kok", 500}});
  EXPECT_GT(half[0], whole[0]);
  EXPECT_LT(half[2], whole[2]);
  EXPECT_EQ(scores(index, {{"bediening"}, {"", 600}}), scores(index, {{"bediening"}}));
}

TEST(TermIndex, KnowsNothingOfAnEmptyQuestion) {
  const TermIndex index(kTexts, TermIndex::Terms::words);
  EXPECT_EQ(scores(index, {{""}}), std::vector<std::int32_t>(kTexts.size(), 0));
  EXPECT_EQ(TermIndex({}, TermIndex::Terms::words).size(), 0U);
}

}  // namespace
}  // namespace overstap
