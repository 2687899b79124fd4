// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document_lines.h"
#include "tests/support/docx_builder.h"

namespace overstap {
namespace {

using test::docx_paragraph;
using test::docx_table;
using test::DocxBuilder;
using test::lines_of;
using testing::ElementsAre;
using testing::IsEmpty;

DocumentText read(const DocxBuilder& builder) {
  return or_throw(read_docx(builder.bytes(), "cv.docx", {}));
}

std::vector<std::string> lines_of_body(std::string_view xml) {
  return lines_of(read(DocxBuilder().body(xml)));
}

std::string run(std::string_view text, std::string_view properties = {}) {
  return "<w:r><w:rPr>" + std::string{properties} + "</w:rPr><w:t xml:space=\"preserve\">" +
         std::string{text} + "</w:t></w:r>";
}

TEST(Docx, ReadsParagraphsInOrderAndDropsEmptyOnes) {
  EXPECT_THAT(lines_of(read(DocxBuilder().paragraph("Een").paragraph("  ").paragraph("Twee"))),
              ElementsAre("p Een", "p Twee"));
}

TEST(Docx, JoinsTheRunsOfAParagraph) {
  EXPECT_THAT(lines_of_body("<w:p>" + run("Vracht") + run("wagen") + run(" ") + run("chauffeur ") +
                            "</w:p>"),
              ElementsAre("p Vrachtwagen chauffeur "));
}

TEST(Docx, KnowsHeadingsByTheirStyle) {
  DocxBuilder builder;
  builder.styles(
      R"(<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="Mijn"><w:basedOn w:val="Kop1"/></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="Uit"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="Koptekst"><w:name w:val="header"/></w:style>)");
  builder.paragraph("a", "Kop1").paragraph("b", "Mijn").paragraph("c", "Uit");
  builder.paragraph("d", "Koptekst").paragraph("e", "Heading2").paragraph("f", "Titel");
  builder.body(R"(<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>g</w:t></w:r></w:p>)");
  EXPECT_THAT(lines_of(read(builder)),
              ElementsAre("h a", "h b", "h c", "p d", "h e", "h f", "h g"));
}

TEST(Docx, ACircleOfStylesEnds) {
  DocxBuilder builder;
  builder.styles(R"(<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>)"
                 R"(<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>)");
  EXPECT_THAT(lines_of(read(builder.paragraph("x", "A"))), ElementsAre("p x"));
}

TEST(Docx, KnowsListItems) {
  DocxBuilder builder;
  builder.styles(
      R"(<w:style w:styleId="Punt"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>)");
  builder.paragraph("a", "Punt").paragraph("b", "Lijstopsomteken");
  const std::string numbered = R"(<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val=")";
  builder.body(numbered + R"(1"/></w:numPr></w:pPr><w:r><w:t>c</w:t></w:r></w:p>)");
  builder.body(numbered + R"(0"/></w:numPr></w:pPr><w:r><w:t>d</w:t></w:r></w:p>)");
  EXPECT_THAT(lines_of(read(builder)), ElementsAre("l a", "l b", "l c", "p d"));
}

TEST(Docx, ReadsTablesCellByCellRowByRow) {
  EXPECT_THAT(lines_of_body(docx_table({{"a", "b"}, {"", "d"}}) + docx_table({{"e"}})),
              ElementsAre("c a [table 1 row 1 column 1]", "c b [table 1 row 1 column 2]",
                          "c d [table 1 row 2 column 2]", "c e [table 2 row 1 column 1]"));
}

TEST(Docx, ColumnsCountWhatCellsSpan) {
  const std::string xml = R"(<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>)" +
                          docx_paragraph("a") + "</w:tc><w:tc>" + docx_paragraph("b") +
                          "</w:tc></w:tr></w:tbl>";
  EXPECT_THAT(lines_of_body(xml),
              ElementsAre("c a [table 1 row 1 column 1]", "c b [table 1 row 1 column 3]"));
}

TEST(Docx, ReadsTablesWithinTablesWhereTheyStand) {
  const std::string xml = "<w:tbl><w:tr><w:tc>" + docx_paragraph("voor") + docx_table({{"in"}}) +
                          docx_paragraph("na") + "</w:tc></w:tr></w:tbl>";
  EXPECT_THAT(lines_of_body(xml),
              ElementsAre("c voor [table 1 row 1 column 1]", "c in [table 2 row 1 column 1]",
                          "c na [table 1 row 1 column 1]"));
}

TEST(Docx, HeadingsAndListItemsInCellsStayWhatTheyAre) {
  const std::string xml = "<w:tbl><w:tr><w:tc>" + docx_paragraph("Werk", "Kop1") +
                          docx_paragraph("lassen", "Lijstopsomteken") + "</w:tc></w:tr></w:tbl>";
  EXPECT_THAT(lines_of_body(xml),
              ElementsAre("h Werk [table 1 row 1 column 1]", "l lassen [table 1 row 1 column 1]"));
}

TEST(Docx, ReadsTextBoxesOnceAfterTheirParagraph) {
  const std::string box = "<w:txbxContent>" + docx_paragraph("in het vak") + "</w:txbxContent>";
  const std::string xml =
      "<w:p>" + run("voor ") +
      R"(<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>)" +
      box +
      "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" +
      box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>" +
      run("na") + "</w:p>";
  EXPECT_THAT(lines_of_body(xml), ElementsAre("p voor na", "p in het vak [text box]"));
}

TEST(Docx, ReadsTextBoxesOfOldDocuments) {
  const std::string xml = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" +
                          docx_paragraph("vak") +
                          "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
  EXPECT_THAT(lines_of_body(xml), ElementsAre("p vak [text box]"));
}

TEST(Docx, KeepsTabsBreaksAndHyphens) {
  EXPECT_THAT(lines_of_body("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/>"
                            "<w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t></w:r></w:p>"),
              ElementsAre("p a\tb\nc\nd\u2011e"));
}

TEST(Docx, TabStopsAreNoTabs) {
  EXPECT_THAT(
      lines_of_body(R"(<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>)"
                    "<w:r><w:t>a</w:t></w:r></w:p>"),
      ElementsAre("p a"));
}

TEST(Docx, SkipsTrackedDeletionsAndKeepsInsertions) {
  const auto document = read(
      DocxBuilder().body("<w:p>" + run("a") +
                         R"(<w:del w:author="Jan"><w:r><w:delText>weg</w:delText></w:r></w:del>)" +
                         "<w:ins w:author=\"Jan\">" + run("b") + "</w:ins><w:moveFrom>" +
                         run("oud") + "</w:moveFrom><w:moveTo>" + run("c") + "</w:moveTo></w:p>"));
  EXPECT_THAT(lines_of(document), ElementsAre("p abc"));
  EXPECT_THAT(document.notes, ElementsAre("2 tracked deletions are left out"));
}

TEST(Docx, SkipsDeletedRowsAndCells) {
  const std::string row = "<w:tc>" + docx_paragraph("weg") + "</w:tc></w:tr>";
  const std::string xml = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + row +
                          "<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>" + docx_paragraph("weg") +
                          "</w:tc><w:tc>" + docx_paragraph("a") + "</w:tc></w:tr></w:tbl>";
  EXPECT_THAT(lines_of_body(xml), ElementsAre("c a [table 1 row 2 column 2]"));
}

TEST(Docx, LeavesHiddenTextOutAndTells) {
  DocxBuilder builder;
  builder.styles(
      R"(<w:style w:type="character" w:styleId="Geheim"><w:rPr><w:vanish/></w:rPr></w:style>)");
  builder.body("<w:p>" + run("a") + run("geheim", "<w:vanish/>") +
               run("b", "<w:vanish w:val=\"0\"/>") + run("stijl", R"(<w:rStyle w:val="Geheim"/>)") +
               run("c", R"(<w:rStyle w:val="Geheim"/><w:vanish w:val="false"/>)") +
               run("klein", R"(<w:sz w:val="2"/>)") + "</w:p>");
  const auto document = read(builder);
  EXPECT_THAT(lines_of(document), ElementsAre("p abc"));
  EXPECT_THAT(document.notes, ElementsAre("3 pieces of hidden text are left out"));
}

TEST(Docx, ReadsWhatFieldsShowAndNotWhatTheySay) {
  const std::string xml =
      R"(<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>)"
      R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r>)" +
      run("mijn werk") + R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)" + run(" hier") +
      R"(<w:fldSimple w:instr="REF a">)" + run(" en daar") + "</w:fldSimple></w:p>";
  EXPECT_THAT(lines_of_body(xml), ElementsAre("p mijn werk hier en daar"));
}

TEST(Docx, LeavesFieldsWithMetadataOutAndTells) {
  const std::string xml =
      R"(<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> Author \* MERGEFORMAT</w:instrText></w:r>)"
      R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r>)" +
      run("Jan") + R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)" + run("a") +
      R"(<w:fldSimple w:instr="PAGE">)" + run("1") +
      R"(</w:fldSimple><w:fldSimple w:instr=" DOCPROPERTY &quot;Manager&quot; ">)" + run("Piet") +
      "</w:fldSimple></w:p>";
  const auto document = read(DocxBuilder().body(xml));
  EXPECT_THAT(lines_of(document), ElementsAre("p a"));
  EXPECT_THAT(document.notes, ElementsAre("3 fields with metadata or page numbers are left out"));
}

TEST(Docx, AFieldThatNeverEndsHidesNothingAfterItsParagraph) {
  const std::string open = R"(<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>)";
  EXPECT_THAT(lines_of_body(open + "</w:p>" + docx_paragraph("a")), ElementsAre("p a"));
}

TEST(Docx, ReadsFormsAsFilledIn) {
  const std::string xml =
      R"(<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>)"
      R"(<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)" +
      run(" B ") +
      R"(<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="mbo"/><w:listEntry w:val="hbo"/></w:ddList></w:ffData></w:fldChar></w:r>)"
      R"(<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r></w:p>)";
  EXPECT_THAT(lines_of_body(xml), ElementsAre("p \u2612 B hbo\u2610"));
}

TEST(Docx, LeavesWhatAFormAsksOutAndReadsTheAnswers) {
  const std::string xml = "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                          run("Klik hier") +
                          "</w:sdtContent></w:sdt></w:p><w:sdt><w:sdtPr/><w:sdtContent>" +
                          docx_paragraph("antwoord") + "</w:sdtContent></w:sdt>";
  const auto document = read(DocxBuilder().body(xml));
  EXPECT_THAT(lines_of(document), ElementsAre("p antwoord"));
  EXPECT_THAT(document.notes, ElementsAre("1 fields of a form are not filled in"));
}

TEST(Docx, ReadsHeadersAndFootersAsSuchAndRepeatedOnesOnce) {
  DocxBuilder builder;
  builder.paragraph("tekst");
  builder.part("word/header1.xml", "hdr", docx_paragraph("boven"));
  builder.part("word/header2.xml", "hdr", docx_paragraph("boven"));
  builder.part("word/header3.xml", "hdr", docx_paragraph("anders"));
  builder.part("word/footer1.xml", "ftr", docx_paragraph("onder"));
  builder.part("word/footnotes.xml", "footnotes",
               "<w:footnote>" + docx_paragraph("noot") + "</w:footnote>");
  EXPECT_THAT(lines_of(read(builder)),
              ElementsAre("p boven [header]", "p anders [header]", "p tekst", "p noot [footnote]",
                          "p onder [footer]"));
}

TEST(Docx, NeverReadsCommentsMetadataOrMacros) {
  DocxBuilder builder;
  builder.paragraph("tekst");
  builder.part("word/comments.xml", "comments",
               "<w:comment>" + docx_paragraph("GEHEIM") + "</w:comment>");
  builder.file("docProps/core.xml", "<a>GEHEIM</a>").file("docProps/app.xml", "<a>GEHEIM</a>");
  builder.file("word/vbaProject.bin", "GEHEIM").file("customXml/item1.xml", "<a>GEHEIM</a>");
  const auto document = read(builder);
  EXPECT_THAT(lines_of(document), ElementsAre("p tekst"));
  EXPECT_THAT(document.notes, ElementsAre("comments are not read", "macros are not read"));
}

TEST(Docx, TellsOfPicturesDiagramsAndEmbeddedFiles) {
  DocxBuilder builder;
  builder.body("<w:p><w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r></w:p>");
  builder.body("<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>");
  builder.file("word/embeddings/sheet1.xlsx", test::zip_of({{.name = "a", .content = "b"}}));
  EXPECT_THAT(read(builder).notes,
              ElementsAre("1 embedded files are not read", "1 pictures are not read",
                          "1 embedded objects are not read", "the document holds no text"));
}

TEST(Docx, ReadsOtherPrefixesAndUtf16) {
  const std::string xml =
      R"(<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)"
      "<ns0:body><ns0:p><ns0:r><ns0:t>a</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>";
  std::string wide = "\xFF\xFE";
  for (const char letter : xml) wide.append({letter, '\0'});
  for (const std::string& content : {xml, "\xEF\xBB\xBF" + xml, wide}) {
    const std::string bytes = test::zip_of({{.name = "word/document.xml", .content = content}});
    EXPECT_THAT(lines_of(or_throw(read_docx(bytes, "cv.docx", {}))), ElementsAre("p a"));
  }
}

TEST(Docx, FindsTheDocumentWhereverThePackageSaysItIs) {
  const std::string relations =
      R"(<Relationships><Relationship Type="http://x/officeDocument" Target="/tekst/hoofd.xml"/></Relationships>)";
  const std::string xml = "<w:document><w:body>" + docx_paragraph("a") + "</w:body></w:document>";
  const std::string bytes = test::zip_of(
      {{.name = "_rels/.rels", .content = relations}, {.name = "tekst/hoofd.xml", .content = xml}});
  EXPECT_THAT(lines_of(or_throw(read_docx(bytes, "cv.docx", {}))), ElementsAre("p a"));
}

TEST(Docx, TextComesBackAsItWas) {
  for (const std::string text :
       {"caf\u00E9", "e\u0301", "\u202Eomgekeerd\u202C", "a\u200Bb\uFEFFc", "\U0001F600",
        "<script>&amp;</script>", "  spaties  ", "a\tb", "\uFFFE\uFFFF"}) {
    EXPECT_THAT(lines_of(read(DocxBuilder().paragraph(text))), ElementsAre("p " + text));
  }
}

}  // namespace
}  // namespace overstap
