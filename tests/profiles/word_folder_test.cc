// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/word_folder.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "hostile_words.h"
#include "overstap/profiles/text.h"
#include "profiles/src/extract/labels/stretches.h"

namespace overstap {
namespace {

class JoinedWords final : public WordSink {
 public:
  void add_word(std::string_view folded, std::uint32_t begin, std::uint32_t end) override {
    EXPECT_LT(begin, end);
    if (!key.empty()) key += ' ';
    key.append(folded);
  }
  std::string key;
};

std::string fold_by_stretches(std::string_view text, Instructions instructions) {
  JoinedWords words;
  WordFolder folder(words, 1'000);
  StretchScanner stretches(text, instructions);
  while (stretches.next()) {
    for (std::size_t i = 0; i < stretches.count(); ++i) {
      folder.fold(text, stretches.begin(i), stretches.end(i));
    }
  }
  return words.key;
}

std::string utf8(char32_t c) {
  std::string text;
  const auto add = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (c < 0x80) {
    add(c);
  } else if (c < 0x800) {
    add(0xC0 | (c >> 6));
    add(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    add(0xE0 | (c >> 12));
    add(0x80 | ((c >> 6) & 0x3F));
    add(0x80 | (c & 0x3F));
  } else {
    add(0xF0 | (c >> 18));
    add(0x80 | ((c >> 12) & 0x3F));
    add(0x80 | ((c >> 6) & 0x3F));
    add(0x80 | (c & 0x3F));
  }
  return text;
}

TEST(WordFolder, GivesTheWordsOfFoldKeyForEveryCodePoint) {
  for (char32_t c = 0; c < 0x30000; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string text = "a" + utf8(c) + "b " + utf8(c) + "net";
    ASSERT_EQ(fold_by_stretches(text, best_instructions()), fold_key(text))
        << "U+" << std::hex << static_cast<unsigned>(c);
  }
}

TEST(WordFolder, GivesTheWordsOfFoldKeyForHostileText) {
  test::Hostile hostile(11);
  for (int round = 0; round < 30'000; ++round) {
    const std::string text = hostile.text(40);
    const std::string key = fold_key(text);
    for (const Instructions instructions : test::kAllInstructions) {
      ASSERT_EQ(fold_by_stretches(text, instructions), key) << testing::PrintToString(text);
    }
  }
}

}  // namespace
}  // namespace overstap
