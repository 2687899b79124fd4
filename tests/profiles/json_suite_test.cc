// SPDX-License-Identifier: Apache-2.0
// Every file of JSONTestSuite (https://github.com/nst/JSONTestSuite): y_ must be accepted, n_
// refused, and for i_, which the standard leaves open, the outcome is written down here.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "profiles/json/json.h"

namespace overstap::json {
namespace {

namespace fs = std::filesystem;

fs::path suite() { return fs::path(OVERSTAP_TEST_DATA) / "corpora/JSONTestSuite/test_parsing"; }

std::vector<fs::path> files_of(char letter) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(suite())) {
    if (entry.path().filename().string().starts_with(std::string{letter} + "_"))
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Through both entries, which must agree in everything; the error when it is refused.
std::optional<Error> refusal(Parser& parser, const std::string& bytes, const std::string& name) {
  const Result<Document> document = parse(bytes, name);
  const Result<const Document*> again = parser.parse(bytes, name);
  const Result<void> checked = parser.validate(bytes, name);
  EXPECT_EQ(document.has_value(), again.has_value()) << name;
  EXPECT_EQ(document.has_value(), checked.has_value()) << name;
  if (document.has_value()) return std::nullopt;
  EXPECT_EQ(document.error().to_string(), again.error().to_string());
  EXPECT_EQ(document.error().to_string(), checked.error().to_string());
  return document.error();
}

#define SKIP_WITHOUT_SUITE() \
  if (!fs::exists(suite())) GTEST_SKIP() << "JSONTestSuite is not at " << suite()

TEST(JsonTestSuite, EveryValidFileIsAccepted) {
  SKIP_WITHOUT_SUITE();
  const auto files = files_of('y');
  EXPECT_EQ(files.size(), 95U);
  Parser parser;
  for (const fs::path& path : files) {
    const auto error = refusal(parser, bytes_of(path), path.filename().string());
    EXPECT_FALSE(error.has_value()) << error->to_string();
  }
}

TEST(JsonTestSuite, EveryInvalidFileIsRefusedWithAPosition) {
  SKIP_WITHOUT_SUITE();
  const auto files = files_of('n');
  EXPECT_EQ(files.size(), 188U);
  Parser parser;
  for (const fs::path& path : files) {
    const auto error = refusal(parser, bytes_of(path), path.filename().string());
    ASSERT_TRUE(error.has_value()) << path;
    ASSERT_TRUE(error->where.has_value()) << path;
    EXPECT_GE(error->where->line, 1U) << path;
    EXPECT_GE(error->where->column, 1U) << path;
    EXPECT_FALSE(error->message.empty()) << path;
  }
}

/// true = accepted.
const std::map<std::string, bool>& open_outcomes() {
  static const std::map<std::string, bool> outcomes = {
      {"i_number_double_huge_neg_exp.json", true},
      {"i_number_huge_exp.json", false},
      {"i_number_neg_int_huge_exp.json", false},
      {"i_number_pos_double_huge_exp.json", false},
      {"i_number_real_neg_overflow.json", false},
      {"i_number_real_pos_overflow.json", false},
      {"i_number_real_underflow.json", true},
      {"i_number_too_big_neg_int.json", true},
      {"i_number_too_big_pos_int.json", true},
      {"i_number_very_big_negative_int.json", true},
      {"i_object_key_lone_2nd_surrogate.json", false},
      {"i_string_1st_surrogate_but_2nd_missing.json", false},
      {"i_string_1st_valid_surrogate_2nd_invalid.json", false},
      {"i_string_UTF-16LE_with_BOM.json", false},
      {"i_string_UTF-8_invalid_sequence.json", false},
      {"i_string_UTF8_surrogate_U+D800.json", false},
      {"i_string_incomplete_surrogate_and_escape_valid.json", false},
      {"i_string_incomplete_surrogate_pair.json", false},
      {"i_string_incomplete_surrogates_escape_valid.json", false},
      {"i_string_invalid_lonely_surrogate.json", false},
      {"i_string_invalid_surrogate.json", false},
      {"i_string_invalid_utf-8.json", false},
      {"i_string_inverted_surrogates_U+1D11E.json", false},
      {"i_string_iso_latin_1.json", false},
      {"i_string_lone_second_surrogate.json", false},
      {"i_string_lone_utf8_continuation_byte.json", false},
      {"i_string_not_in_unicode_range.json", false},
      {"i_string_overlong_sequence_2_bytes.json", false},
      {"i_string_overlong_sequence_6_bytes.json", false},
      {"i_string_overlong_sequence_6_bytes_null.json", false},
      {"i_string_truncated-utf-8.json", false},
      {"i_string_utf16BE_no_BOM.json", false},
      {"i_string_utf16LE_no_BOM.json", false},
      {"i_structure_500_nested_arrays.json", false},
      {"i_structure_UTF-8_BOM_empty_object.json", true},
  };
  return outcomes;
}

TEST(JsonTestSuite, EveryOpenFileHasItsWrittenOutcome) {
  SKIP_WITHOUT_SUITE();
  const auto files = files_of('i');
  EXPECT_EQ(files.size(), 35U);
  Parser parser;
  for (const fs::path& path : files) {
    const std::string name = path.filename().string();
    const auto expected = open_outcomes().find(name);
    ASSERT_NE(expected, open_outcomes().end()) << name;
    EXPECT_EQ(!refusal(parser, bytes_of(path), name), expected->second) << name;
  }
}

}  // namespace
}  // namespace overstap::json
