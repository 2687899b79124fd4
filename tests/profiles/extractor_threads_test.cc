// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "tests/profiles/read_claims.h"

namespace overstap {
namespace {

TEST(ExtractorThreads, OneExtractorReadsForManyAtOnce) {
  std::vector<std::vector<std::string>> expected;
  std::vector<std::thread> threads;
  std::vector<std::vector<std::vector<std::string>>> all(8);
  const Extractor& extractor = test::default_extractor();
  for (std::size_t t = 0; t < all.size(); ++t) {
    threads.emplace_back([&, t] {
      for (const test::NamedText& text : test::gold_texts()) {
        all[t].push_back(test::said(extractor.extract(
            test::in_one_part(text.text), {.subject = text.subject, .as_of = test::kReadOn})));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const test::NamedText& text : test::gold_texts()) {
    expected.push_back(test::said(test::read(text.text, text.subject)));
  }
  for (const auto& one : all) EXPECT_EQ(one, expected);
}

}  // namespace
}  // namespace overstap
