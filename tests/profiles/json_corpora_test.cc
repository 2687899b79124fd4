// SPDX-License-Identifier: Apache-2.0
// Texts that break decoders (https://github.com/flenniken/utf8tests) and other programs
// (https://github.com/minimaxir/big-list-of-naughty-strings): through JSON they come back byte for
// byte, or are refused.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/json/json.h"

namespace overstap::json {
namespace {

namespace fs = std::filesystem;

std::string corpus(std::string_view name) {
  std::ifstream in(fs::path(OVERSTAP_TEST_DATA) / "corpora" / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Written and read again.
std::string written_and_read(std::string_view text) {
  Writer writer;
  writer.begin_array();
  writer.string(text);
  writer.end_array();
  Parser parser;
  return std::string{or_throw(parser.parse(writer.take(), "t"))->root.items[0].text};
}

/// Between quotation marks as it is; nothing when it is refused.
std::optional<std::string> read_raw(std::string_view text) {
  const auto document = parse("{\"key\": \"" + std::string{text} + "\"}", "t");
  if (!document) return std::nullopt;
  return std::string{document->root.find("key")->text};
}

TEST(Utf8Tests, ValidBytesComeBackAndInvalidOnesAreRefused) {
  const std::string all = corpus("utf8tests/utf8tests.bin");
  if (all.empty()) GTEST_SKIP() << "utf8tests is not at " << OVERSTAP_TEST_DATA;
  int valid = 0;
  int invalid = 0;
  for (const std::string_view line : lines_of(all)) {
    const std::size_t mark = line.find(':');
    if (mark == std::string_view::npos) continue;
    const std::string name{line.substr(0, mark)};
    const std::string_view rest = line.substr(mark + 1);
    if (rest.starts_with("valid:")) {
      const std::string_view text = rest.substr(6);
      if (text.find_first_of("\"\\") != std::string_view::npos || text.find('\0') == 0) continue;
      ++valid;
      EXPECT_EQ(written_and_read(text), text) << name;
      // Control characters must be escaped in JSON, so raw ones are refused.
      if (const auto raw = read_raw(text)) {
        EXPECT_EQ(*raw, text) << name;
      } else {
        EXPECT_TRUE(text.find_first_of(std::string_view{"\0\1\2", 3}) != std::string_view::npos)
            << name;
      }
    } else if (rest.starts_with("invalid:")) {
      ++invalid;
      EXPECT_EQ(read_raw(rest.substr(8)), std::nullopt) << name;
    }
  }
  EXPECT_GT(valid, 20);
  EXPECT_GT(invalid, 100);
}

TEST(NaughtyStrings, ComeBackByteForByte) {
  const std::string lines = corpus("naughty-strings/blns.txt");
  if (lines.empty()) GTEST_SKIP() << "naughty-strings is not at " << OVERSTAP_TEST_DATA;
  for (const std::string_view line : lines_of(lines)) EXPECT_EQ(written_and_read(line), line);
  const Document list = or_throw(parse(corpus("naughty-strings/blns.json"), "blns.json"));
  ASSERT_GT(list.root.items.size(), 400U);
  for (const Value& item : list.root.items) EXPECT_EQ(written_and_read(item.text), item.text);
}

}  // namespace
}  // namespace overstap::json
