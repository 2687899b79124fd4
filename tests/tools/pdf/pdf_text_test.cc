// SPDX-License-Identifier: Apache-2.0
// Whole PDF files through the real executable.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "overstap/profiles/source_text.h"
#include "profiles/src/documents/documents.h"
#include "tests/support/pdf_builder.h"
#include "tools/pdf/pdf_client.h"

namespace overstap {
namespace {

using test::Packing;
using test::PdfBuilder;
using test::PdfObjects;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Result<PdfContent> open(std::string_view pdf) { return make_pdf_opener(PDF_TEXT)(pdf, "cv.pdf"); }

std::vector<std::string> words_of(const PdfPage& page) {
  std::vector<std::string> words;
  words.reserve(page.words.size());
  for (const PdfWord& word : page.words) words.push_back(word.text);
  return words;
}

std::vector<std::string> text_of(const PdfContent& content) {
  std::vector<std::string> lines;
  for (const TextPart& part : read_pdf_pages(content).text.parts) lines.push_back(part.text);
  return lines;
}

TEST(PdfText, GivesWordsWithTheirPlaces) {
  const PdfContent content =
      or_throw(open(PdfBuilder().page().text(72, 100, 12, "Ervaring: café (€ 5)").build()));
  ASSERT_THAT(content.pages, SizeIs(1));
  EXPECT_EQ(content.pages[0].width, 59500);
  EXPECT_EQ(content.pages[0].height, 84200);
  EXPECT_THAT(words_of(content.pages[0]), ElementsAre("Ervaring:", "café", "(€", "5)"));
  const PdfWord& word = content.pages[0].words[0];
  EXPECT_EQ(word.left, 7200);
  EXPECT_NEAR(word.top, 10000, 200);
  EXPECT_NEAR(word.bottom - word.top, 1250, 250);
  EXPECT_NEAR(word.right - word.left, 4800, 600);
}

TEST(PdfText, ReadsStreamsPackedAndNot) {
  for (const Packing packing : {Packing::none, Packing::flate}) {
    const PdfContent content =
        or_throw(open(PdfBuilder(packing).page().text(72, 100, 12, "tekst").build()));
    EXPECT_THAT(text_of(content), ElementsAre("tekst"));
  }
}

TEST(PdfText, GivesTurnedPagesAsTheyAreSeen) {
  const PdfContent content = or_throw(
      open(PdfBuilder().page(595, 842, "/Rotate 90").text(72, 100, 12, "zijwaarts").build()));
  EXPECT_EQ(content.pages[0].width, 84200);
  EXPECT_EQ(content.pages[0].height, 59500);
}

TEST(PdfText, GivesAttachmentsAndNoMetadata) {
  PdfBuilder pdf;
  pdf.page()
      .text(72, 100, 12, "tekst")
      .metadata("VERBORGEN")
      .attach("attachment.xml", "<a>één</a>");
  pdf.attach("leeg.txt", "");
  const PdfContent content = or_throw(open(pdf.build()));
  ASSERT_THAT(content.attachments, SizeIs(2));
  EXPECT_EQ(content.attachments[0].name, "attachment.xml");
  EXPECT_EQ(content.attachments[0].bytes, "<a>één</a>");
  EXPECT_THAT(content.attachments[1].bytes, IsEmpty());
  for (const std::string& line : text_of(content)) EXPECT_THAT(line, Not(HasSubstr("VERBORGEN")));
}

TEST(PdfText, LeavesOutAttachmentsThatAreTooLargeOrTooManyAndCountsThem) {
  PdfBuilder pdf(Packing::none);
  pdf.page().text(72, 100, 12, "tekst").attach("groot.bin", std::string((10u << 20) + 1, 'x'));
  for (int i = 0; i < 22; ++i) pdf.attach("a" + std::to_string(i + 10), std::to_string(i));
  const PdfContent content = or_throw(open(pdf.build()));
  ASSERT_THAT(content.attachments, SizeIs(20));
  EXPECT_EQ(content.attachments[19].bytes, "19");
  EXPECT_EQ(content.attachments_left_out, 3u);
}

TEST(PdfText, GivesPagesOfPicturesWithoutWords) {
  const PdfContent content = or_throw(open(PdfBuilder().page().picture().page().picture().build()));
  EXPECT_THAT(content.pages, SizeIs(2));
  EXPECT_THAT(read_pdf_pages(content).text.parts, IsEmpty());
  EXPECT_THAT(read_pdf_pages(content).notes,
              ElementsAre(HasSubstr("no text layer: pictures of 2 pages")));
}

TEST(PdfText, ReadsTheValuesOfAForm) {
  PdfObjects objects;
  const int root = objects.add({}), tree = objects.add({});
  const int font = objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  const int look =
      objects.add_stream("/Tx BMC BT /F1 12 Tf 2 4 Td (teamleider) Tj ET EMC", Packing::flate,
                         "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 " +
                             test::reference(font) + ">>>>");
  const int field = objects.add(
      "<</Type/Annot/Subtype/Widget/FT/Tx/F 4/T(functie)/V(teamleider)/Rect[72 700 272 720]"
      "/AP<</N " +
      test::reference(look) + ">>>>");
  const int page = objects.add("<</Type/Page/Parent " + test::reference(tree) +
                               "/MediaBox[0 0 595 842]/Annots[" + test::reference(field) + "]>>");
  objects.set(tree, "<</Type/Pages/Count 1/Kids[" + test::reference(page) + "]>>");
  objects.set(root, "<</Type/Catalog/Pages " + test::reference(tree) + "/AcroForm<</Fields[" +
                        test::reference(field) + "]>>>>");
  EXPECT_THAT(text_of(or_throw(open(objects.build(root)))), ElementsAre("teamleider"));
}

TEST(PdfText, RefusesWhatIsNoPdfOrDamaged) {
  for (const std::string_view bytes :
       {"", "geen pdf", "%PDF-1.7\n", "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n"}) {
    const auto content = open(bytes);
    ASSERT_FALSE(content) << bytes;
    EXPECT_EQ(content.error().code, ErrorCode::corrupt) << bytes;
  }
}

TEST(PdfText, ReadsAPdfCutShortAsFarAsItGoesOrRefusesIt) {
  const std::string whole = PdfBuilder().page().text(72, 100, 12, "tekst").build();
  for (std::size_t size = 0; size < whole.size(); size += 97) {
    const auto content = open(std::string_view(whole).substr(0, size));
    if (!content) {
      EXPECT_EQ(content.error().code, ErrorCode::corrupt);
    }
  }
}

TEST(PdfText, RefusesMoreThan200Pages) {
  PdfBuilder pdf;
  for (int i = 0; i < 200; ++i) pdf.page().text(72, 100, 12, "blad");
  EXPECT_THAT(or_throw(open(pdf.build())).pages, SizeIs(200));
  const auto content = open(pdf.page().build());
  ASSERT_FALSE(content);
  EXPECT_EQ(content.error().code, ErrorCode::limit);
}

TEST(PdfText, SaysThatAPdfIsBehindAPassword) {
  // Standard security handler, revision 2; keys of nobody.
  const std::string key(32, 'A');
  PdfObjects objects;
  const int root = objects.add({}), tree = objects.add({});
  const int page =
      objects.add("<</Type/Page/Parent " + test::reference(tree) + "/MediaBox[0 0 595 842]>>");
  objects.set(tree, "<</Type/Pages/Count 1/Kids[" + test::reference(page) + "]>>");
  objects.set(root, "<</Type/Catalog/Pages " + test::reference(tree) + ">>");
  const int lock = objects.add("<</Filter/Standard/V 1/R 2/O(" + key + ")/U(" + key + ")/P -4>>");
  const auto content = open(objects.build(
      root, "/Encrypt " + test::reference(lock) + "/ID[(0123456789abcdef)(0123456789abcdef)]"));
  ASSERT_FALSE(content);
  EXPECT_EQ(content.error().code, ErrorCode::schema);
  EXPECT_THAT(content.error().message, HasSubstr("password"));
}

std::string made(const char* name) {
  std::ifstream file(std::filesystem::path(PDF_FILES_MADE) / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A file that reportlab made; without it the test is skipped.
class PdfMadeElsewhere : public testing::Test {
 protected:
  static std::vector<std::string> text(const char* name) {
    return text_of(or_throw(open(made(name))));
  }
  static bool is_missing(const char* name) { return made(name).empty(); }
  static constexpr const char* kMissing = " was not made: python3-reportlab or a font is missing";
};

constexpr const char* kWork =
    "Zes jaar ervaring in de klantenservice van een webwinkel, waarvan twee als coach van nieuwe "
    "collega's. Verantwoordelijk voor de gegevensverwerking en de rapportage aan het management.";
constexpr const char* kLearn =
    "Middelbaar beroepsonderwijs in handel en administratie, niveau vier, met een stage bij een "
    "woningcorporatie. Daarna losse cursussen over gesprekken en omgaan met klachten.";

TEST_F(PdfMadeElsewhere, TwoJustifiedColumnsUnderATitle) {
  if (is_missing("two_columns.pdf")) GTEST_SKIP() << "two_columns.pdf" << kMissing;
  EXPECT_THAT(text("two_columns.pdf"),
              ElementsAre("Curriculum vitae van een overstapper in de zorg", "Werkervaring", kWork,
                          "Taken", "Klanten helpen aan de telefoon", "Rooster maken",
                          "Werken met een kassa", "Opleiding", kLearn, kLearn));
}

TEST_F(PdfMadeElsewhere, SidebarWithSmallerLetters) {
  if (is_missing("sidebar.pdf")) GTEST_SKIP() << "sidebar.pdf" << kMissing;
  EXPECT_THAT(text("sidebar.pdf"),
              ElementsAre("Vaardigheden", "Excel", "Luisteren", "Plannen", "Telefoneren",
                          "Klachten behandelen", "Talen", "Nederlands", "Turks", "Over mij", kWork,
                          "Opleiding", kLearn));
}

TEST_F(PdfMadeElsewhere, TableOfJobs) {
  if (is_missing("table.pdf")) GTEST_SKIP() << "table.pdf" << kMissing;
  EXPECT_THAT(text("table.pdf"),
              ElementsAre("Werkervaring", "2019 – heden",
                          std::string("Teamleider klantenservice. ") + kWork, "2015 – 2019",
                          std::string("Medewerker klantenservice. ") + kLearn, "2012 – 2015",
                          "Verkoper in een winkel met fietsen."));
}

TEST_F(PdfMadeElsewhere, LettersOfManyScriptsInAnEmbeddedFont) {
  if (is_missing("embedded_font.pdf")) GTEST_SKIP() << "embedded_font.pdf" << kMissing;
  EXPECT_THAT(text("embedded_font.pdf"),
              ElementsAre("Łukasz leerde čeština, ελληνικά en русский – voor € 12,50 per uur",
                          "coördinator reïntegratie"));
}

}  // namespace
}  // namespace overstap
