// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/word_memory.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {
namespace {

TEST(WordMemory, FindsWhatWasPutAndNothingElse) {
  WordMemory memory;
  EXPECT_FALSE(memory.find(hash_of("kassa")));
  memory.put(hash_of("kassa"), 7);
  EXPECT_EQ(memory.find(hash_of("kassa")), 7U);
  EXPECT_FALSE(memory.find(hash_of("kassier")));
}

TEST(WordMemory, FindsOutOnce) {
  WordMemory memory;
  int asked = 0;
  const auto find_out = [&] { return static_cast<std::uint64_t>(++asked); };
  EXPECT_EQ(memory.get(hash_of("balie"), find_out), 1U);
  EXPECT_EQ(memory.get(hash_of("balie"), find_out), 1U);
}

TEST(WordMemory, ForgetsWordsBeforeItAnswersWrongly) {
  WordMemory memory;
  const std::uint64_t words = WordMemory::kEntries * 3;
  const auto hash = [](std::uint64_t i) { return next_hash(hash_of("woord"), 'x') + i * 977; };
  for (std::uint64_t i = 0; i < words; ++i) memory.put(hash(i), i);
  std::uint64_t known = 0;
  for (std::uint64_t i = 0; i < words; ++i) {
    const auto value = memory.find(hash(i));
    if (value) {
      EXPECT_EQ(*value, i);
    }
    known += value ? 1U : 0U;
  }
  EXPECT_GT(known, WordMemory::kEntries / 4);
  EXPECT_LE(known, WordMemory::kEntries);
}

TEST(WordMemory, AnswersRightWhileOthersWrite) {
  WordMemory memory;
  std::atomic<std::uint64_t> wrong{0};
  // Many words for few places, so that the threads write over each other's entries.
  const auto work = [&](std::uint64_t from) {
    for (std::uint64_t i = 0; i < 200'000; ++i) {
      const std::uint64_t word = (from + i * 7) % 64;
      const std::uint64_t hash = hash_of("w") + word * (std::uint64_t{1} << 32U);
      if (memory.get(hash, [&] { return word * 3; }) != word * 3) ++wrong;
    }
  };
  std::vector<std::jthread> threads;
  threads.reserve(4);
  for (std::uint64_t i = 0; i < 4; ++i) threads.emplace_back(work, i);
  threads.clear();
  EXPECT_EQ(wrong, 0U);
}

}  // namespace
}  // namespace overstap::extract
