// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/outputs.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "profiles/json/json.h"
#include "tests/tools/wire/small_world.h"

namespace overstap::wire {
namespace {

/// Parses, and checks what every document must hold.
json::Document document(const std::string& text) {
  json::Document parsed = or_throw(json::parse(text, "output"));
  for (const char* key : {"as_of", "market", "sorted_by"}) {
    EXPECT_NE(parsed.root.find(key), nullptr) << key;
  }
  EXPECT_NE(parsed.root.find("market")->find("content_hash"), nullptr);
  return parsed;
}

void expect_rows(const std::string& ndjson) {
  ASSERT_TRUE(ndjson.empty() || ndjson.back() == '\n');
  for (std::size_t begin = 0; begin < ndjson.size();) {
    const std::size_t end = ndjson.find('\n', begin);
    document(ndjson.substr(begin, end - begin));
    begin = end + 1;
  }
}

void expect_columns(const std::string& csv) {
  const auto commas = [](std::string_view line) {
    bool quoted = false;
    return std::count_if(line.begin(), line.end(), [&](char c) {
      if (c == '"') quoted = !quoted;
      return c == ',' && !quoted;
    });
  };
  const std::string header = csv.substr(0, csv.find('\n'));
  for (std::size_t begin = 0; begin < csv.size();) {
    const std::size_t end = csv.find('\n', begin);
    EXPECT_EQ(commas(std::string_view{csv}.substr(begin, end - begin)), commas(header)) << csv;
    begin = end + 1;
  }
}

template <class Answer>
void expect_well_formed(const Scope& scope, const Answer& result) {
  document(json_text(scope, result));
  expect_rows(ndjson_text(scope, result));
  expect_columns(csv_text(scope, result));
}

TEST(Outputs, AreWellFormedForEveryResult) {
  const TinyMarket world = small_world();
  const Scope scope = scope_of(world);
  for (const SeekerProfile& seeker : world.seekers) {
    const Subject subject{&seeker, {}};
    expect_well_formed(
        scope, or_throw(collect_transitions(world.market, subject, world.market->vacancies(),
                                            kTinyToday, 3)));
    expect_well_formed(scope, or_throw(collect_unlock(world.market, seeker,
                                                      world.market->vacancies(), kTinyToday, 20)));
    expect_well_formed(scope,
                       or_throw(collect_routes(world.market, subject, world.occupation("leader"),
                                               kTinyToday, RouteOptions{})));
    expect_well_formed(scope, or_throw(collect_match(world.market, seeker,
                                                     world.market->vacancies(), kTinyToday, 10)));
  }
  for (const Vacancy& vacancy : world.market->vacancies()) {
    expect_well_formed(
        scope, or_throw(collect_candidates(world.market, scope, vacancy, world.seekers, 8)));
  }
}

TEST(Outputs, HoldEveryPointOfAnExplanation) {
  const TinyMarket world = small_world();
  const TransitionPlanner planner{world.market};
  ExplainResult result;
  result.seeker = &world.seeker("s1");
  result.occupation = world.occupation("agent");
  result.explanation = planner.explain(*result.seeker, *result.occupation, kTinyToday);
  ASSERT_TRUE(result.explanation.score.known());
  const json::Document parsed = document(json_text(scope_of(world), result));
  std::int64_t points = 0, possible = 0;
  for (const json::Value& part : parsed.root.find("contributions")->items) {
    points += json::to_integer(*part.find("points")).value();
    possible += json::to_integer(*part.find("possible")).value();
  }
  const json::Value& score = *parsed.root.find("score");
  EXPECT_EQ(points, json::to_integer(*score.find("earned")));
  EXPECT_EQ(possible, json::to_integer(*score.find("possible")));
}

TEST(Outputs, AreTheSameBytesEachTime) {
  const TinyMarket one = small_world(), other = small_world();
  const auto text = [](const TinyMarket& world) {
    const Subject subject{&world.seeker("s2"), {}};
    return json_text(scope_of(world),
                     or_throw(collect_transitions(world.market, subject, world.market->vacancies(),
                                                  kTinyToday, 10)));
  };
  EXPECT_EQ(text(one), text(other));
}

TEST(Outputs, WriteAnUnknownScoreAsAnEmptyCell) {
  const TinyMarket world = small_world();
  const auto result = or_throw(
      collect_match(world.market, world.seeker("s3"), world.market->vacancies(), kTinyToday, 1));
  const std::string csv = csv_text(scope_of(world), result);
  EXPECT_NE(csv.find(",no,,"), std::string::npos) << csv;
}

}  // namespace
}  // namespace overstap::wire
