// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "small_taxonomy.h"
#include "written_profile.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;
using testing::ElementsAre;
using testing::HasSubstr;

Result<ReadResult<SeekerProfile>> try_read(std::string_view text, const ReadOptions& options = {}) {
  return read_seekers({"in", text}, small_linker(), small_taxonomy().taxonomy(), options);
}

std::vector<std::string> ids(const ReadResult<SeekerProfile>& result) {
  std::vector<std::string> out;
  for (const SeekerProfile& p : result.values) out.push_back(p.id);
  return out;
}

TEST(Reader, ReadsOnePersonAnArrayAListFileAndLines) {
  struct Case {
    const char* text;
    std::vector<std::string> ids;
  };
  for (
      const Case& c : std::vector<Case>{
          {R"({"id": "a"})", {"a"}},
          {R"([{"id": "a"}, {}, {"id": "c"}])", {"a", "in#2", "c"}},
          {"[]", {}},
          {R"({"provenance": {"source": "s", "as_of": "2026"}, "seekers": [{"id": "a"}, {"id": "b"}]})",
           {"a", "b"}},
          {"{\"id\": \"a\"}\n{\"id\": \"b\"}\n", {"a", "b"}},
          {"\n{\"id\": \"a\"}\r\n  \r\n\n{\"id\": \"b\"}", {"a", "b"}},
          {"\xEF\xBB\xBF{\"id\": \"a\"}\n{\"id\": \"b\"}\n", {"a", "b"}},
          {"{\n\"id\": \"a\"\n}\n", {"a"}},
      }) {
    const auto result = or_throw(try_read(c.text));
    EXPECT_EQ(ids(result), c.ids) << c.text;
    EXPECT_EQ(result.diagnostics.accepted, c.ids.size()) << c.text;
    EXPECT_EQ(result.diagnostics.rejected, 0U) << c.text;
  }
}

TEST(Reader, KeepsRowsOfTheSameIdAndSaysSo) {
  const auto result = or_throw(try_read("{\"id\": \"a\"}\n{\"id\": \"b\"}\n{\"id\": \"a\"}\n"));
  EXPECT_THAT(ids(result), ElementsAre("a", "b", "a"));
  ASSERT_EQ(result.diagnostics.entries.size(), 1U);
  EXPECT_EQ(result.diagnostics.entries[0].severity, Severity::note);
  EXPECT_EQ(result.diagnostics.entries[0].error.where->line, 3U);
}

TEST(Reader, RejectsEachBadLineWithItsNumberAndReadsTheRest) {
  const auto result = or_throw(try_read(
      "{\"id\": \"a\"}\n\n{\"id\": }\n{\"id\": \"b\", \"x\": 1}\n[]\nnonsense\n{\"id\": \"c\"}\n"));
  EXPECT_THAT(ids(result), ElementsAre("a", "c"));
  EXPECT_EQ(result.diagnostics.accepted, 2U);
  EXPECT_EQ(result.diagnostics.rejected, 4U);
  std::vector<std::uint64_t> lines;
  for (const Diagnostic& entry : result.diagnostics.entries) {
    EXPECT_EQ(entry.severity, Severity::rejected);
    lines.push_back(entry.error.where->line);
  }
  EXPECT_THAT(lines, ElementsAre(3, 4, 5, 6));
  EXPECT_EQ(result.diagnostics.entries[0].error.code, ErrorCode::syntax);
  EXPECT_EQ(result.diagnostics.entries[0].error.where->column, 8U);
  EXPECT_EQ(result.diagnostics.entries[1].error.where->pointer, "/x");
}

TEST(Reader, KeepsANulByteToItsLine) {
  const auto result = or_throw(
      try_read(std::string_view("{\"id\": \"a\"}\n{\"id\": \"\0\"}\n{\"id\": \"c\"}", 35)));
  EXPECT_THAT(ids(result), ElementsAre("a", "c"));
  EXPECT_EQ(result.diagnostics.rejected, 1U);
}

TEST(Reader, AcceptedAndRejectedAreTheRowsWhateverTheInput) {
  // Every row is one of: good, wrong by schema, wrong by syntax. All mixes of six rows.
  const std::vector<std::string> kinds = {"{\"id\": \"a\"}", "{\"id\": 5}", "{\"id\": \"x}"};
  for (int mix = 0; mix < 729; ++mix) {
    std::string text;
    std::uint64_t good = 0;
    int rest = mix;
    for (int row = 0; row < 6; ++row, rest /= 3) {
      text += kinds[static_cast<std::size_t>(rest % 3)] + "\n";
      if (rest % 3 == 0) ++good;
    }
    const auto result = try_read(text);
    ASSERT_TRUE(result.has_value()) << text;
    EXPECT_EQ(result->diagnostics.accepted, good) << text;
    EXPECT_EQ(result->values.size(), good) << text;
    EXPECT_EQ(result->diagnostics.accepted + result->diagnostics.rejected, 6U) << text;
  }
}

TEST(Reader, RejectsElementsOfAListByTheirPointerAndLine) {
  const auto result = or_throw(try_read("{\"seekers\": [\n{\"id\": \"a\"},\n{\"id\": 1},\n7]}"));
  EXPECT_THAT(ids(result), ElementsAre("a"));
  ASSERT_EQ(result.diagnostics.rejected, 2U);
  EXPECT_EQ(result.diagnostics.entries[0].error.where->pointer, "/seekers/1/id");
  EXPECT_EQ(result.diagnostics.entries[0].error.where->line, 3U);
  EXPECT_EQ(result.diagnostics.entries[1].error.where->pointer, "/seekers/2");
  EXPECT_EQ(result.diagnostics.entries[1].error.where->line, 4U);
}

TEST(Reader, IsAnErrorOnlyWhenTheWholeCannotBeRead) {
  struct Case {
    std::string text;
    ErrorCode code;
    std::string message;
  };
  for (const Case& c : std::vector<Case>{
           {"", ErrorCode::syntax, "expected a JSON value"},
           {"{\"id\": \"a\"", ErrorCode::syntax, "'}'"},
           {"{\n  \"id\": \"a\",\n  \"claims\": [\n    {}\n  }\n}", ErrorCode::syntax,
            "expected ',' or ']'"},
           {std::string(100, '['), ErrorCode::limit, "64"},
           {R"({"seekers": [], "extra": 1})", ErrorCode::schema, "unknown key"},
           {R"({"seekers": {}})", ErrorCode::schema, "expected an array"},
           {R"({"seekers": [], "seekers": []})", ErrorCode::schema, "more than once"},
       }) {
    const auto result = try_read(c.text);
    ASSERT_FALSE(result.has_value()) << c.text;
    EXPECT_EQ(result.error().code, c.code) << c.text;
    EXPECT_THAT(result.error().message, HasSubstr(c.message)) << c.text;
  }
}

TEST(Reader, KeepsToTheSizeLimit) {
  ReadOptions options;
  options.max_bytes = 12;
  const auto result = try_read("{\"id\": \"abcdef\"}", options);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::limit);
}

TEST(Reader, RecognisesTheFormatByContentUnlessTold) {
  const char* resume = R"({"work": [{"position": "kok"}]})";
  EXPECT_EQ(or_throw(try_read(resume)).values[0].employment.size(), 1U);
  ReadOptions own;
  own.seeker_format = SeekerFormat::overstap_json;
  EXPECT_EQ(or_throw(try_read(resume, own)).diagnostics.rejected, 1U);
  ReadOptions foreign;
  foreign.seeker_format = SeekerFormat::json_resume;
  EXPECT_EQ(or_throw(try_read(R"({"id": "a"})", foreign)).values[0].id, "a");
  EXPECT_EQ(or_throw(try_read("{\"basics\": {}}\n{\"basics\": {}}\n")).diagnostics.accepted, 2U);
  EXPECT_EQ(
      or_throw(try_read(R"([{"$schema": "https://jsonresume.org/schema"}])")).diagnostics.accepted,
      1U);
}

TEST(Diagnostics, KeepsAtMostItsCapAndCountsTheRest) {
  Diagnostics diagnostics;
  diagnostics.cap = 2;
  for (int i = 0; i < 5; ++i) diagnostics.add({Severity::note, {}});
  EXPECT_EQ(diagnostics.entries.size(), 2U);
  EXPECT_EQ(diagnostics.dropped, 3U);
}

TEST(Reader, GivesTheSameProfilesTwice) {
  const char* text =
      R"([{"id": "a", "claims": [{"skill": "typn", "evidence": "stated"}]}, {"id": 1}])";
  EXPECT_EQ(test::written(or_throw(try_read(text))), test::written(or_throw(try_read(text))));
}

}  // namespace
}  // namespace overstap
