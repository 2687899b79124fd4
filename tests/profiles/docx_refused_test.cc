// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "profiles/src/documents/documents.h"
#include "tests/support/docx_builder.h"

namespace overstap {
namespace {

using test::docx_paragraph;
using test::DocxBuilder;
using testing::HasSubstr;

void expect_refused(const Result<DocumentText>& result, ErrorCode code, std::string_view message) {
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, code);
  EXPECT_THAT(result.error().message, HasSubstr(message));
  ASSERT_TRUE(result.error().where.has_value());
  EXPECT_EQ(result.error().where->file, "cv.docx");
}

TEST(Docx, RefusesControlCharactersAndWhatIsNoUtf8) {
  const auto read_body = [](std::string_view xml) {
    return read_docx(DocxBuilder().body(xml).bytes(), "cv.docx", {});
  };
  expect_refused(read_body("<w:p><w:r><w:t>a&#1;b</w:t></w:r></w:p>"), ErrorCode::syntax,
                 "control character U+0001 in the text; remove it");
  expect_refused(read_body("<w:p><w:r><w:t>a\x01</w:t></w:r></w:p>"), ErrorCode::syntax,
                 "control character U+0001 in the text; remove it");
  expect_refused(read_body("<w:p><w:r><w:t>\xFF</w:t></w:r></w:p>"), ErrorCode::syntax,
                 "the text is not UTF-8");
  expect_refused(read_body("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>"), ErrorCode::syntax,
                 "the text is not UTF-8");
}

TEST(Docx, RefusesADoctype) {
  const std::string xml = "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document><w:body/></w:document>";
  expect_refused(
      read_docx(test::zip_of({{.name = "word/document.xml", .content = xml}}), "cv.docx", {}),
      ErrorCode::syntax, "a DOCTYPE is not read; remove it");
}

TEST(Docx, RefusesDamagedXml) {
  expect_refused(read_docx(test::zip_of({{.name = "word/document.xml", .content = "<a><b></a>"}}),
                           "cv.docx", {}),
                 ErrorCode::corrupt, "the XML is damaged");
}

TEST(Docx, RefusesMoreThanItsLimits) {
  std::string deep, many;
  for (int i = 0; i < 300; ++i) deep += "<w:customXml>";
  for (int i = 0; i < 300; ++i) deep += "</w:customXml>";
  for (int i = 0; i < 11; ++i) many += docx_paragraph("a");
  expect_refused(read_docx(DocxBuilder().body(deep).bytes(), "cv.docx", {}), ErrorCode::limit,
                 "elements within elements: more than 256 levels");
  expect_refused(read_docx(DocxBuilder().body(many).bytes(), "cv.docx", {.max_parts = 10}),
                 ErrorCode::limit, "more paragraphs and cells than allowed: limit 10");
  const std::string huge(21u << 20, 'a');
  expect_refused(read_docx(DocxBuilder().body(huge).bytes(), "cv.docx", {.max_ratio = 10'000}),
                 ErrorCode::limit, "the text is larger than allowed: limit 20971520 bytes");
  std::string nodes;
  for (int i = 0; i < 600'001; ++i) nodes += "<a/>";
  expect_refused(read_docx(DocxBuilder().body(nodes).bytes(), "cv.docx", {.max_ratio = 10'000}),
                 ErrorCode::limit, "more elements and attributes than allowed: limit 600000");
}

TEST(Docx, RefusesArchivesWithin) {
  const std::string inner = test::zip_of({{.name = "a", .content = "b"}});
  for (const std::string name : {"word/a.zip", "word/a.xml", "extra.RAR"}) {
    DocxBuilder builder;
    expect_refused(read_docx(builder.file(name, inner).bytes(), "cv.docx", {}), ErrorCode::corrupt,
                   "the document holds an archive; take it out");
  }
}

TEST(Docx, TellsWhatItIsInstead) {
  using std::string_literals::operator""s;
  const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
  const auto wide = [](std::string_view name) {
    std::string text;
    for (const char letter : name) text.append({letter, '\0'});
    return text;
  };
  const std::vector<std::pair<std::string, std::string>> cases = {
      {ole + wide("WordDocument"),
       "this is a Word 97-2003 document (.doc): save it as DOCX or PDF"},
      {ole + wide("EncryptedPackage"),
       "this is an Office document behind a password: remove the password and save it again"},
      {"{\\rtf1 tekst}", "this is a Rich Text document (RTF): save it as DOCX or PDF"},
      {test::zip_of({{.name = "mimetype",
                      .content = "application/vnd.oasis.opendocument.text",
                      .packing = test::ZipFile::Packing::stored}}),
       "this is an OpenDocument text (ODT): save it as DOCX or PDF"},
      {test::zip_of({{.name = "xl/workbook.xml", .content = "<a/>"}}),
       "this is an Excel file: save the sheet as CSV"},
      {"\x89PNG\r\n\x1A\n"s,
       "this is a picture (PNG): a picture holds no words; ask for the text or a DOCX"},
      {"\xFF\xD8\xFF\xE0"s,
       "this is a picture (JPEG): a picture holds no words; ask for the text or a DOCX"},
  };
  for (const auto& [bytes, message] : cases) {
    for (const auto reader : {read_docx, read_html, read_plain_text}) {
      expect_refused(reader(bytes, "cv.docx", {}), ErrorCode::schema, message);
    }
  }
  expect_refused(
      read_docx(test::zip_of({{.name = "a", .content = "b"}}), "cv.docx", {}), ErrorCode::schema,
      "this zip file is no Word document: it has no word/document.xml; where it holds files, "
      "unpack it and name the folder");
}

TEST(Docx, SurvivesEveryCutAndEveryFlippedByte) {
  const std::string bytes = DocxBuilder().paragraph("tekst", "Kop1").bytes();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(read_docx(std::string_view(bytes).substr(0, size), "cv.docx", {}).has_value());
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(~damaged[at]);
    const auto result = read_docx(damaged, "cv.docx", {});
    if (!result) {
      EXPECT_FALSE(result.error().message.empty());
    }
  }
}

}  // namespace
}  // namespace overstap
