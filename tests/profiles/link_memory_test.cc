// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/link/link_memory.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "small_taxonomy.h"

namespace overstap {
namespace {

using Question = LinkMemory::Question;

TEST(LinkMemory, KeepsAnAnswerPerQuestionAndLanguage) {
  LinkMemory memory;
  EXPECT_EQ(memory.find(Question::skill, Language::nl, "plannen"), std::nullopt);
  memory.keep(Question::skill, Language::nl, "plannen", 7);
  memory.keep(Question::skill, Language::nl, "plannen", 9);
  EXPECT_EQ(memory.find(Question::skill, Language::nl, "plannen"), 7U);
  EXPECT_EQ(memory.find(Question::skill, Language::en, "plannen"), std::nullopt);
  EXPECT_EQ(memory.find(Question::occupation, Language::nl, "plannen"), std::nullopt);
  EXPECT_EQ(memory.find(Question::skill, Language::nl, "plannen "), std::nullopt);
  memory.keep(Question::language, Language::nl, "", 3);
  EXPECT_EQ(memory.find(Question::language, Language::nl, ""), 3U);
}

TEST(LinkMemory, KeepsManyAndAnswersOnlyWhatItKept) {
  LinkMemory memory;
  std::size_t kept = 0;
  for (std::uint32_t i = 0; i < 20'000; ++i) {
    memory.keep(Question::skill, Language::nl, "label " + std::to_string(i), i);
  }
  for (std::uint32_t i = 0; i < 40'000; ++i) {
    const auto id = memory.find(Question::skill, Language::nl, "label " + std::to_string(i));
    if (!id) continue;
    ASSERT_EQ(*id, i);
    ++kept;
  }
  EXPECT_GT(kept, 6'000U);
  EXPECT_LE(kept, 8'192U);
  memory.keep(Question::skill, Language::nl, std::string(1000, 'x'), 1);
  EXPECT_EQ(memory.find(Question::skill, Language::nl, std::string(1000, 'x')), std::nullopt);
}

TEST(LinkMemory, IsTheSameFromSeveralThreads) {
  LinkMemory memory;
  const auto work = [&] {
    for (std::uint32_t i = 0; i < 5'000; ++i) {
      const std::string text = "label " + std::to_string(i % 997);
      const auto id = memory.find(Question::occupation, Language::nl, text);
      if (id) {
        EXPECT_EQ(*id, i % 997);
      } else {
        memory.keep(Question::occupation, Language::nl, text, i % 997);
      }
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back(work);
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(memory.find(Question::occupation, Language::nl, "label 996"), 996U);
}

TEST(LinkMemory, ChangesNoAnswerOfALinker) {
  const Linker linker(test::small_taxonomy().taxonomy());
  for (const char* text : {"kok", "nl:kok", "KOK", "plannen", "typen", "talen", "nl:groep-talen",
                           "server", "manager", "nothing", ""}) {
    for (const Language language : {Language::nl, Language::en}) {
      const auto occupation = linker.resolve_occupation(text, language);
      const auto skill = linker.resolve_skill(text, language);
      for (int again = 0; again < 2; ++again) {
        EXPECT_EQ(linker.resolve_occupation(text, language).has_value(), occupation.has_value());
        EXPECT_EQ(linker.resolve_skill(text, language).has_value(), skill.has_value());
        if (occupation) {
          EXPECT_EQ(*linker.resolve_occupation(text, language), *occupation);
        }
        if (skill) {
          EXPECT_EQ(*linker.resolve_skill(text, language), *skill);
        }
      }
    }
  }
}

}  // namespace
}  // namespace overstap
