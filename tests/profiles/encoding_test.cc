// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/encoding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "profiles/src/documents/documents.h"

namespace overstap {
namespace {

using std::string_literals::operator""s;

TEST(DecodeText, TakesUtf8AsItIs) {
  for (const std::string& text : {""s, "abc"s, "caf\u00E9 \u20AC \U0001F600"s, "a\r\nb\tc\rd"s,
                                  "\uFFFE\uFFFF\uFDD0"s, "\u202Ea\u200B\uFEFF"s}) {
    EXPECT_EQ(or_throw(decode_text(text, "a.txt")), text);
    EXPECT_EQ(or_throw(decode_text("\xEF\xBB\xBF" + text, "a.txt")), text);
  }
}

TEST(DecodeText, TakesUtf16WithAMark) {
  EXPECT_EQ(or_throw(decode_text("\xFF\xFE\x41\x00\xE9\x00\x3D\xD8\x00\xDE"s, "a.txt")),
            "A\u00E9\U0001F600");
  EXPECT_EQ(or_throw(decode_text("\xFE\xFF\x00\x41\x00\xE9\xD8\x3D\xDE\x00"s, "a.txt")),
            "A\u00E9\U0001F600");
}

TEST(DecodeText, TakesTheRestAsWindows1252) {
  EXPECT_EQ(or_throw(decode_text("caf\xE9 \x80 \x93x\x94"s, "a.txt")),
            "caf\u00E9 \u20AC \u201Cx\u201D");
  EXPECT_EQ(or_throw(decode_text("\xC0\xAF"s, "a.txt")), "\u00C0\u00AF");
}

struct Refusal {
  std::string bytes;
  const char* message;
  std::uint64_t line, column;
};

TEST(DecodeText, SaysWhatItCannotReadAndWhere) {
  const Refusal refusals[] = {
      {"a\nb\0c"s, "control character U+0000 in the text; remove it", 2, 2},
      {"\x1B[31m"s, "control character U+001B in the text; remove it", 1, 1},
      {"ab\x7F"s, "control character U+007F in the text; remove it", 1, 3},
      {"a\xC2\x92"s, "control character U+0092 in the text; remove it", 1, 2},
      {"a\x0C"s, "control character U+000C in the text; remove it", 1, 2},
      {"a\x81"s, "the text is neither UTF-8 nor Windows-1252; save it as UTF-8", 1, 2},
      {"\xEF\xBB\xBF\xE9"s, "the text is marked as UTF-8 and is not", 1, 1},
      {"\xFF\xFE\x41"s, "the UTF-16 text is cut short", 1, 1},
      {"\xFF\xFE\x3D\xD8"s, "half a character in the UTF-16 text", 1, 1},
      {"\xFF\xFE\x00\xDE\x41\x00"s, "half a character in the UTF-16 text", 1, 1},
      {"\xFF\xFE\x3D\xD8\x41\x00"s, "half a character in the UTF-16 text", 1, 1},
  };
  for (const Refusal& refusal : refusals) {
    const auto result = decode_text(refusal.bytes, "a.txt");
    ASSERT_FALSE(result.has_value()) << refusal.message;
    EXPECT_EQ(result.error().code, ErrorCode::syntax);
    EXPECT_EQ(result.error().message, refusal.message);
    EXPECT_EQ(*result.error().where, (Location{"a.txt", refusal.line, refusal.column, {}}));
  }
}

TEST(Utf8, KnowsTheFirstByteThatIsNone) {
  const std::pair<std::string, std::size_t> cases[] = {
      {"abcdefgh\x80"s, 8},     {"\xC2"s, 0},
      {"a\xC1\xBF"s, 1},        {"\xE0\x9F\xBF"s, 0},
      {"\xED\xA0\x80"s, 0},     {"\xF0\x8F\xBF\xBF"s, 0},
      {"\xF4\x90\x80\x80"s, 0}, {"\xF5\x80\x80\x80"s, 0},
      {"\xE2\x82"s, 0},         {"\u20AC\xFF"s, 3},
  };
  for (const auto& [bytes, at] : cases) EXPECT_EQ(first_not_utf8(bytes), at);
}

TEST(Utf8, EveryCodePointIsWrittenAndReadBack) {
  for (char32_t code = 1; code < 0x110000; ++code) {
    std::string text;
    append_utf8(text, code);
    const bool is_surrogate = code >= 0xD800 && code < 0xE000;
    ASSERT_EQ(first_not_utf8(text).has_value(), is_surrogate) << std::uint32_t{code};
  }
}

TEST(Utf8, KnowsWhatHtmlReplaces) {
  for (char32_t code = 0x20; code < 0x110000; ++code) {
    if (code >= 0xD800 && code < 0xE000) continue;
    std::string text = "ab";
    append_utf8(text, code);
    const bool is_replaced =
        code == 0x85 || (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
    ASSERT_EQ(first_not_html(text + "c"),
              is_replaced ? std::optional<std::size_t>{2} : std::nullopt)
        << std::uint32_t{code};
  }
}

/// The lines `number:valid:bytes` and `number:invalid:bytes` of the public set of UTF-8 cases.
TEST(Utf8, AgreesWithThePublicCases) {
  const auto path = std::filesystem::path(OVERSTAP_TEST_DATA) / "corpora/utf8tests/utf8tests.bin";
  std::ifstream file(path, std::ios::binary);
  if (!file) GTEST_SKIP() << "needs " << path;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::size_t valid = 0, invalid = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = std::string_view(bytes).substr(at, end - at);
    at = end + 1;
    const std::size_t kind = line.find(':') + 1;
    const std::size_t text = line.find(':', kind) + 1;
    if (kind == 0 || text == 0 || line.starts_with('#')) continue;
    const bool is_valid = line.substr(kind, text - kind) == "valid:";
    ++(is_valid ? valid : invalid);
    EXPECT_EQ(!first_not_utf8(line.substr(text)), is_valid) << line.substr(0, text);
    const auto decoded = decode_text(line.substr(text), "case");
    if (is_valid && decoded) {
      EXPECT_EQ(*decoded, line.substr(text));
    }
  }
  EXPECT_GT(valid, 10u);
  EXPECT_GT(invalid, 50u);
}

}  // namespace
}  // namespace overstap
