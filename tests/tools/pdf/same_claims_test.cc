// SPDX-License-Identifier: Apache-2.0
// One CV in every format that carries text says the same.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "overstap/profiles/byte_source.h"
#include "overstap/profiles/extraction.h"
#include "overstap/profiles/reader.h"
#include "profiles/json/json.h"
#include "tests/profiles/default_taxonomy.h"
#include "tests/support/docx_builder.h"
#include "tests/support/pdf_builder.h"
#include "tools/pdf/pdf_client.h"

namespace overstap {
namespace {

enum class LineKind : std::uint8_t { name, heading, line, item };
struct Line {
  LineKind kind;
  std::string text;
};

/// A fictional CV; the long line is wrapped where a format has a width.
const std::vector<Line>& cv() {
  static const std::vector<Line> lines{
      {LineKind::name, "Robin Verzonnen"},
      {LineKind::line, "Nergensweg 2, 9711 AB Groningen"},
      {LineKind::heading, "Werkervaring"},
      {LineKind::line, "2018 - heden  Receptionist, Hotel Het Venster"},
      {LineKind::item, "klachten behandelen"},
      {LineKind::item, "werken met Excel"},
      {LineKind::line, "2014 - 2018  Medewerker bediening, Eetcafe Zon"},
      {LineKind::line,
       "Ik heb veel ervaring met kassawerk en met het te woord staan van gasten in een druk "
       "restaurant, en ik heb nieuwe collega's ingewerkt. Ik heb geen ervaring met SAP."},
      {LineKind::heading, "Opleiding"},
      {LineKind::line, "2012 - 2015  Mbo-4 Toerisme, afgerond"},
      {LineKind::heading, "Talen"},
      {LineKind::item, "Nederlands: uitstekend in woord en geschrift"},
      {LineKind::item, "Engels: B2"},
      {LineKind::heading, "Cursussen en certificaten"},
      {LineKind::item, "Wft Basis (2023)"},
      {LineKind::item, "Rijbewijs B"},
      {LineKind::heading, "Wat ik zoek"},
      {LineKind::line,
       "Ik zoek een baan voor 24 tot 32 uur per week. Ik werk liever niet in de avond, en ik wil "
       "graag Wft Schade particulier halen."},
  };
  return lines;
}

constexpr std::size_t kWidth = 72;

std::vector<std::string> wrapped(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  while (text.size() - begin > kWidth) {
    const std::size_t end = text.rfind(' ', begin + kWidth);
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  lines.push_back(text.substr(begin));
  return lines;
}

std::string plain_text() {
  std::string out;
  for (const Line& line : cv()) {
    if (line.kind == LineKind::heading) out += '\n';
    if (line.kind == LineKind::item) out += "- ";
    for (const std::string& piece : wrapped(line.text)) out.append(piece).append("\n");
  }
  return out;
}

std::string word_document() {
  test::DocxBuilder document;
  for (const Line& line : cv()) {
    const bool heading = line.kind == LineKind::heading;
    document.paragraph(line.text, heading                       ? "Heading1"
                                  : line.kind == LineKind::item ? "ListParagraph"
                                                                : "");
  }
  return document.bytes();
}

std::string pdf() {
  constexpr double kLeft = 72, kSize = 11;
  test::PdfBuilder document;
  document.page();
  double top = 72;
  for (const Line& line : cv()) {
    const bool heading = line.kind == LineKind::heading;
    if (heading) top += 14;
    const std::string mark = line.kind == LineKind::item ? "- " : "";
    for (const std::string& piece : wrapped(mark + line.text)) {
      document.text(kLeft, top, heading ? kSize + 3 : kSize, piece);
      top += 1.2 * kSize;
    }
    top += heading ? 4 : 3;
  }
  return document.build();
}

std::string html() {
  std::string out = "<!DOCTYPE html><html lang=\"nl\"><body>";
  for (const Line& line : cv()) {
    const char* const name = line.kind == LineKind::heading ? "h2"
                             : line.kind == LineKind::item  ? "li"
                                                            : "p";
    out.append("<").append(name).append(">").append(line.text);
    out.append("</").append(name).append(">\n");
  }
  return out + "</body></html>";
}

std::string own_json() {
  json::Writer out{json::Writer::Style::compact};
  out.begin_object();
  out.key("id");
  out.string("1");
  out.key("text");
  out.begin_array();
  for (const Line& line : cv()) {
    out.begin_object();
    out.key("text");
    out.string(line.text);
    if (line.kind == LineKind::heading || line.kind == LineKind::item) {
      out.key("kind");
      out.string(line.kind == LineKind::heading ? "heading" : "list_item");
    }
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

std::string json_resume() {
  json::Writer out{json::Writer::Style::compact};
  out.begin_object();
  out.key("$schema");
  out.string("https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
  out.key("basics");
  out.begin_object();
  out.key("summary");
  out.string(plain_text());
  out.end_object();
  out.end_object();
  return out.take();
}

Extraction said_by(const std::string& bytes) {
  static const Extractor extractor{test::default_taxonomy(), test::default_linker(), {}};
  ReadOptions options;
  options.open_pdf = make_pdf_opener(PDF_TEXT);
  options.as_of = Date{2026, 11, 21};
  Extraction said;
  const RowSink<SeekerProfile> sink = [&](ReadRow<SeekerProfile> row) -> Result<void> {
    said = extractor.extract(std::move(row.text),
                             {.subject = TextSubject::cv, .as_of = Date{2026, 11, 21}});
    return {};
  };
  const auto read = stream_seekers(*or_throw(open_bytes(bytes, "cv")), "cv", test::default_linker(),
                                   test::default_taxonomy(), options, sink);
  EXPECT_EQ(or_throw(read).accepted, 1U);
  return said;
}

/// Kinds, stances and the labels that matched, a claim a line, and apart from their order.
std::string claims_of(const Extraction& said) {
  std::vector<std::string> lines;
  for (const TextClaim& claim : said.claims) {
    std::string line{kind_of(claim)};
    line.append(" ").append(to_string(claim.stance)).append(" ").append(claim.label);
    std::ranges::replace(line, '\n', ' ');  // where a line was wrapped
    lines.push_back(line.append("\n"));
  }
  std::ranges::sort(lines);
  std::string out;
  for (const std::string& line : lines) out += line;
  return out;
}

/// All values that the claims give, without their places.
SeekerProfile profile_of(const Extraction& said) {
  SeekerProfile profile;
  apply(said, profile);
  for (Claim& claim : profile.claims) claim.span.reset();
  std::ranges::sort(profile.claims, {}, [](const Claim& claim) { return claim.skill.value(); });
  return profile;
}

struct Written {
  const char* name;
  std::string (*bytes)();
};

class SameClaims : public ::testing::TestWithParam<Written> {};

TEST_P(SameClaims, AreReadFromEveryFormat) {
  const Extraction text = said_by(plain_text());
  ASSERT_GT(text.claims.size(), 10U);
  const Extraction said = said_by(GetParam().bytes());
  EXPECT_EQ(claims_of(said), claims_of(text));
  EXPECT_EQ(profile_of(said), profile_of(text));
}

INSTANTIATE_TEST_SUITE_P(Formats, SameClaims,
                         ::testing::Values(Written{"docx", word_document}, Written{"pdf", pdf},
                                           Written{"html", html}, Written{"own_json", own_json},
                                           Written{"json_resume", json_resume}),
                         [](const auto& one) { return std::string{one.param.name}; });

}  // namespace
}  // namespace overstap
