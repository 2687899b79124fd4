// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "read_rows.h"
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

/// Gives bytes in pieces of a size, made as they are asked for.
class MadeSource final : public ByteSource {
 public:
  MadeSource(std::string_view line, std::uint64_t lines, std::size_t piece)
      : line_{line}, left_{lines}, piece_{piece} {}
  Result<std::size_t> read(std::span<char> buffer) override {
    std::size_t count = 0;
    while (count < std::min(buffer.size(), piece_) && left_ > 0) {
      buffer[count++] = line_[at_++];
      if (at_ == line_.size()) at_ = 0, --left_;
    }
    return count;
  }

 private:
  std::string line_;
  std::uint64_t left_;
  std::size_t piece_;
  std::size_t at_ = 0;
};

TEST(Reader, ReadsLinesInPiecesOfAnySize) {
  for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{100'000}}) {
    MadeSource source("{\"claims\": []}\n", 1000, piece);
    std::vector<std::string> seen;
    const auto diagnostics =
        or_throw(stream_seekers(source, "in", small_linker(), small_taxonomy().taxonomy(), {},
                                [&](ReadRow<SeekerProfile> row) -> Result<void> {
                                  seen.push_back(row.value.id);
                                  return {};
                                }));
    EXPECT_EQ(diagnostics.accepted, 1000U);
    EXPECT_EQ(seen.back(), "in#1000");
  }
}

TEST(Reader, StopsWhenTheSinkSaysSo) {
  MadeSource source("{}\n", 1000, 10);
  int rows = 0;
  const auto stopped =
      stream_seekers(source, "in", small_linker(), small_taxonomy().taxonomy(), {},
                     [&](const ReadRow<SeekerProfile>&) -> Result<void> {
                       if (++rows < 3) return {};
                       return std::unexpected(Error{ErrorCode::io, "the disk is full", {}});
                     });
  ASSERT_FALSE(stopped.has_value());
  EXPECT_EQ(stopped.error().message, "the disk is full");
  EXPECT_EQ(rows, 3);
}

TEST(Reader, RejectsALineThatIsTooLongAndReadsOn) {
  std::string text = "{\"id\": \"a\"}\n{\"id\": \"";
  text.append(17u << 20, 'x').append("\"}\n{\"id\": \"c\"}\n");
  const auto result = or_throw(try_read(text));
  EXPECT_THAT(ids(result), ElementsAre("a", "c"));
  ASSERT_EQ(result.diagnostics.rejected, 1U);
  EXPECT_EQ(result.diagnostics.entries[0].error.code, ErrorCode::limit);
  EXPECT_EQ(result.diagnostics.entries[0].error.where->line, 2U);
}

TEST(Reader, RecognisesLinesThatAreLongerThanTheSample) {
  std::string line = "{\"said\": [], \"id\": \"";
  line.append(100'000, 'x').append("\"}\n");
  const auto result = or_throw(try_read(line + line));
  EXPECT_EQ(result.diagnostics.accepted + result.diagnostics.rejected, 2U);
}

TEST(Reader, TakesNoJsonOverSeveralLinesForLines) {
  for (const char* text :
       {"[\n{\"id\": \"a\"}\n,\n{\"id\": \"b\"}\n]", "[{\"id\": \"a\"},\n{\"id\": \"b\"}]",
        "{\"seekers\": [\n{\"id\": \"a\"},\n{\"id\": \"b\"}]}",
        "[\n {\"id\": \"a\"},\n {\"id\": \"b\", \"claims\": [\n ]}\n]"}) {
    EXPECT_THAT(ids(or_throw(try_read(text))), ElementsAre("a", "b")) << text;
  }
}

TEST(Reader, GivesTheTextOfADocumentBesideAnEmptyProfile) {
  const auto all = test::all_seeker_rows("cv.txt", "Noor\n\nKok bij Bistro, 2017-2019\n");
  ASSERT_EQ(all.rows.size(), 1U);
  SeekerProfile empty;
  empty.id = "cv.txt#1";
  EXPECT_EQ(all.rows[0].value, empty);
  ASSERT_EQ(all.rows[0].text.parts.size(), 2U);
  EXPECT_EQ(all.rows[0].text.parts[1].text, "Kok bij Bistro, 2017-2019");
}

TEST(Reader, SaysOfAnEmptyDocumentThatNothingIsKnown) {
  ReadOptions options;
  options.seeker_format = SeekerFormat::text;
  const auto all = test::all_seeker_rows("cv.txt", " \n ", options);
  ASSERT_EQ(all.rows.size(), 1U);
  EXPECT_EQ(all.rows[0].text.parts.size(), 0U);
  EXPECT_GE(all.diagnostics.entries.size(), 1U);
}

TEST(Reader, RejectsADocumentThatCannotBeReadAsItsOneRow) {
  for (const std::string text : {"PK\x03\x04 broken", "%PDF-1.7 broken"}) {
    const auto result = or_throw(try_read(text));
    EXPECT_EQ(result.diagnostics.accepted, 0U) << text;
    EXPECT_EQ(result.diagnostics.rejected, 1U) << text;
  }
}

TEST(Reader, TakesNoJsonForAPdfThatItSpeaksOf) {
  const auto result = or_throw(try_read(R"({"id": "1", "text": [{"text": "%PDF-1.7"}]})"));
  EXPECT_EQ(result.diagnostics.accepted, 1U);
}

TEST(Reader, ReadsAPdfThroughTheOpenerItIsGiven) {
  ReadOptions options;
  PdfContent content;
  content.pages.push_back({59500, 84200, {{5000, 5000, 9000, 6000, "Kok"}}});
  options.open_pdf = [&](std::string_view, const std::string&) -> Result<PdfContent> {
    return content;
  };
  const auto text = test::all_seeker_rows("cv.pdf", "%PDF-1.7", options);
  ASSERT_EQ(text.rows.size(), 1U);
  ASSERT_EQ(text.rows[0].text.parts.size(), 1U);
  EXPECT_EQ(text.rows[0].text.parts[0].text, "Kok");
  content.attachments.push_back({"other.xml", "<other/>"});
  content.attachments.push_back(
      {"attachment.xml",
       "<Candidate xmlns='http://www.europass.eu/1.0'><CandidateProfile/></Candidate>"});
  for (const auto told : {std::optional<SeekerFormat>{}, std::optional{SeekerFormat::pdf},
                          std::optional{SeekerFormat::europass}}) {
    options.seeker_format = told;
    EXPECT_EQ(test::seeker_rows("cv.pdf", "%PDF-1.7", options).size(), 1U);
  }
  const auto xml = test::all_seeker_rows("cv.pdf", "%PDF-1.7", options);
  ASSERT_EQ(xml.rows.size(), 1U);
  EXPECT_EQ(xml.rows[0].text.parts.size(), 0U) << "the words of the pages are not read as well";
  options.open_pdf = [](std::string_view, const std::string& name) -> Result<PdfContent> {
    return std::unexpected(Error{ErrorCode::limit, "too many pages", Location{name, 0, 0, {}}});
  };
  const auto bad = test::all_seeker_rows("cv.pdf", "%PDF-1.7", options);
  EXPECT_EQ(bad.diagnostics.rejected, 1U);
  EXPECT_EQ(bad.diagnostics.entries.at(0).error.message, "too many pages");
}

TEST(Reader, RefusesATreeOfAnotherKindThanTold) {
  ReadOptions options;
  options.seeker_format = SeekerFormat::europass;
  for (const char* text : {"{}", "{}\n{}\n"}) {
    const auto result = try_read(text, options);
    ASSERT_FALSE(result.has_value()) << text;
    EXPECT_THAT(result.error().message, HasSubstr("expected XML")) << text;
  }
  EXPECT_FALSE(try_read("<Other/>", options).has_value());
}

TEST(Reader, RefusesXmlThatIsNoneOfItsFormats) {
  const auto result = try_read("<?xml version='1.0'?><invoice><a/></invoice>");
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::schema);
  EXPECT_THAT(result.error().message, HasSubstr("invoice"));
}

TEST(Reader, RecognisesFormatsByTheirFirstBytes) {
  struct Case {
    std::string text;
    std::optional<SeekerFormat> seeker;
    std::optional<VacancyFormat> vacancy;
  };
  for (const Case& c : std::vector<Case>{
           {"", std::nullopt, std::nullopt},
           {" \n", std::nullopt, std::nullopt},
           {"{}", SeekerFormat::overstap_json, VacancyFormat::overstap_json},
           {R"({"claims": []})", SeekerFormat::overstap_json, std::nullopt},
           {R"({"vacancies": []})", std::nullopt, VacancyFormat::overstap_json},
           {"{\"id\": }\n{\"claims\": []}\n{\"claims\": []}", SeekerFormat::overstap_json,
            std::nullopt},
           {R"({"basics": {}})", SeekerFormat::json_resume, std::nullopt},
           {R"([{"basics": {"name": "No)", SeekerFormat::json_resume, std::nullopt},
           {R"({"@type": "JobPosting", "title": "k)", std::nullopt, VacancyFormat::job_posting},
           {"<!DOCTYPE html><p>x", SeekerFormat::html, VacancyFormat::html},
           {"<?xml version='1.0'?><Candidate xmlns='http://www.europass.eu/1.0'><CandidateProfile "
            "a='>'><!-- <x> --><Emplo",
            SeekerFormat::europass, std::nullopt},
           {"<invoice/>", std::nullopt, std::nullopt},
           {"PK\x03\x04", SeekerFormat::docx, VacancyFormat::docx},
           {"%PDF-1.7", SeekerFormat::pdf, VacancyFormat::pdf},
           {"Beste lezer,\n\nIk ben kok.", SeekerFormat::text, VacancyFormat::text},
       }) {
    const RecognisedFormat found = recognise_format(c.text);
    EXPECT_EQ(found.seeker, c.seeker) << c.text;
    EXPECT_EQ(found.vacancy, c.vacancy) << c.text;
  }
}

TEST(Reader, TakesTheTextThatStandsInOwnJson) {
  const char* part =
      R"("text": [{"text": "Kok, 2017"}, {"text": "x", "kind": "heading", "page": 2, "place": "p"}])";
  const std::string seeker = std::string{"{"}.append(part).append("}");
  const auto rows = test::seeker_rows("in", seeker);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_THAT(rows[0].text.parts, ElementsAre(TextPart{PartKind::paragraph, 0, "", "Kok, 2017"},
                                              TextPart{PartKind::heading, 2, "p", "x"}));
  const std::string vacancy =
      std::string{R"({"title": "kok", "employer": "x", "occupation": "kok", "demands": [], )"}
          .append(part)
          .append("}");
  ASSERT_EQ(test::vacancy_rows("in", vacancy).size(), 1U);
  EXPECT_EQ(test::vacancy_rows("in", vacancy)[0].text, rows[0].text);
  for (const char* wrong :
       {R"({"text": "x"})", R"({"text": [{}]})", R"({"text": [{"text": ""}]})",
        R"({"text": [{"text": "x", "kind": "y"}]})", R"({"text": [{"text": "x", "y": 1}]})"}) {
    EXPECT_EQ(or_throw(try_read(wrong)).diagnostics.rejected, 1U) << wrong;
  }
}

TEST(Reader, GivesTheSameProfilesTwice) {
  const char* text =
      R"([{"id": "a", "claims": [{"skill": "typn", "evidence": "stated"}]}, {"id": 1}])";
  EXPECT_EQ(test::written(or_throw(try_read(text))), test::written(or_throw(try_read(text))));
}

}  // namespace
}  // namespace overstap
