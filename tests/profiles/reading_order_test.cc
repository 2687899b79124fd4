// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/reading_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "profiles/src/documents/documents.h"
#include "profiles/src/documents/pdf_paragraphs.h"
#include "tests/support/pdf_words.h"

namespace overstap {
namespace {

using test::PdfWords;
using testing::ElementsAre;
using testing::IsEmpty;

/// `# ` heading, `- ` list item, `| ` cell, `<place> ` other places.
std::vector<std::string> shown(const DocumentText& document) {
  std::vector<std::string> lines;
  for (const TextPart& part : document.text.parts) {
    std::string line = part.place.empty() ? "" : "<" + part.place + "> ";
    if (part.kind == PartKind::heading) line += "# ";
    if (part.kind == PartKind::list_item) line += "- ";
    if (part.kind == PartKind::table_cell) line += "| ";
    lines.push_back(line + part.text);
  }
  return lines;
}

std::vector<std::string> read(PdfWords& words) { return shown(read_pdf_pages(words.content())); }

TEST(ReadingOrder, ReadsTheLeftColumnBeforeTheRightOne) {
  PdfWords words;
  words.page().text(200, 40, 24, "Curriculum vitae van een zij-instromer");
  words.lines(50, 100, 10,
              {"Profiel", "Zes jaar ervaring met klanten aan de telefoon,",
               "en de laatste twee jaar ook met het inwerken", "van nieuwe collega's."});
  words.lines(320, 100, 10,
              {"Opleiding", "Middelbaar beroepsonderwijs in de richting",
               "handel en administratie, afgerond met een", "diploma op niveau vier."});
  EXPECT_THAT(read(words),
              ElementsAre("# Curriculum vitae van een zij-instromer", "Profiel",
                          "Zes jaar ervaring met klanten aan de telefoon, en de laatste twee jaar "
                          "ook met het inwerken van nieuwe collega's.",
                          "Opleiding",
                          "Middelbaar beroepsonderwijs in de richting handel en administratie, "
                          "afgerond met een diploma op niveau vier."));
}

TEST(ReadingOrder, ReadsColumnsWhoseLinesDoNotStandOnOneHeight) {
  PdfWords words;
  words.page();
  words.lines(50, 100, 10, {"links een", "links twee", "links drie", "links vier", "links vijf"});
  words.lines(320, 106, 11, {"rechts een", "rechts twee", "rechts drie", "rechts vier"});
  EXPECT_THAT(read(words),
              ElementsAre("links een", "links twee", "links drie", "links vier", "links vijf",
                          "rechts een", "rechts twee", "rechts drie", "rechts vier"));
}

TEST(ReadingOrder, ALineAcrossThePageEndsTheColumnsAboveIt) {
  PdfWords words;
  words.page();
  words.lines(50, 100, 10, {"a een", "a twee", "a drie", "a vier"});
  words.lines(320, 104, 10, {"b een", "b twee", "b drie", "b vier"});
  words.text(50, 170, 10,
             "Deze regel loopt over de volle breedte van de hele bladzijde heen en door.");
  words.lines(50, 200, 10, {"c een", "c twee", "c drie", "c vier"});
  words.lines(320, 204, 10, {"d een", "d twee", "d drie", "d vier"});
  EXPECT_THAT(
      read(words),
      ElementsAre("a een", "a twee", "a drie", "a vier", "b een", "b twee", "b drie", "b vier",
                  "Deze regel loopt over de volle breedte van de hele bladzijde heen en door.",
                  "c een", "c twee", "c drie", "c vier", "d een", "d twee", "d drie", "d vier"));
}

TEST(ReadingOrder, ReadsANarrowSidebarByItself) {
  PdfWords words;
  words.page();
  words.lines(30, 80, 9,
              {"CONTACT", "Utrecht", "Rijbewijs B", "", "VAARDIGHEDEN", "Excel", "Word",
               "Luisteren", "", "TALEN", "Nederlands", "Engels"});
  words.lines(
      200, 80, 11,
      {"WERKERVARING", "Medewerker klantcontact bij een webwinkel in Utrecht, waar ik",
       "klanten hielp met bestellingen, retouren en klachten en", "nieuwe collega's inwerkte.", "",
       "Verkoper in een winkel met fietsen, met de kassa en de", "voorraad als vaste taken."});
  EXPECT_THAT(read(words),
              ElementsAre("# CONTACT", "Utrecht", "Rijbewijs B", "# VAARDIGHEDEN", "Excel", "Word",
                          "Luisteren", "# TALEN", "Nederlands", "Engels", "# WERKERVARING",
                          "Medewerker klantcontact bij een webwinkel in Utrecht, waar ik klanten "
                          "hielp met bestellingen, retouren en klachten en nieuwe collega's "
                          "inwerkte.",
                          "Verkoper in een winkel met fietsen, met de kassa en de voorraad als "
                          "vaste taken."));
}

TEST(ReadingOrder, ReadsThreeColumnsFromLeftToRight) {
  PdfWords words;
  words.page();
  words.lines(40, 100, 10, {"een a", "een b", "een c", "een d"});
  words.lines(220, 103, 10, {"twee a", "twee b", "twee c", "twee d"});
  words.lines(400, 106, 10, {"drie a", "drie b", "drie c", "drie d"});
  EXPECT_THAT(read(words), ElementsAre("een a", "een b", "een c", "een d", "twee a", "twee b",
                                       "twee c", "twee d", "drie a", "drie b", "drie c", "drie d"));
}

TEST(ReadingOrder, KeepsDatesWithTheJobsBesideThem) {
  PdfWords words;
  words.page();
  words.text(50, 100, 10, "2019 – heden");
  words.lines(160, 100, 10, {"Teamleider klantenservice", "Leidt twaalf mensen en maakt roosters"});
  words.text(50, 136, 10, "2015 – 2019");
  words.lines(160, 136, 10, {"Medewerker klantenservice", "Beantwoordt vragen aan de telefoon"});
  words.text(50, 172, 10, "2012 – 2015");
  words.lines(160, 172, 10, {"Verkoper", "Kassa en voorraad"});
  EXPECT_THAT(read(words),
              ElementsAre("| 2019 – heden", "Teamleider klantenservice",
                          "Leidt twaalf mensen en maakt roosters", "| 2015 – 2019",
                          "Medewerker klantenservice", "Beantwoordt vragen aan de telefoon",
                          "| 2012 – 2015", "Verkoper", "Kassa en voorraad"));
}

TEST(ReadingOrder, KeepsDatesAtTheRightEdgeOnTheirLine) {
  PdfWords words;
  words.page();
  words.lines(50, 100, 10,
              {"Teamleider klantenservice", "Leidt twaalf mensen.", "Maakt roosters."});
  words.text(450, 100, 10, "2019 – heden");
  words.lines(50, 150, 10, {"Verkoper", "Kassa en voorraad.", "Bestelt bij."});
  words.text(450, 150, 10, "2012 – 2015");
  EXPECT_THAT(
      read(words),
      ElementsAre("Teamleider klantenservice 2019 – heden", "Leidt twaalf mensen.",
                  "Maakt roosters.", "Verkoper 2012 – 2015", "Kassa en voorraad.", "Bestelt bij."));
}

TEST(ReadingOrder, ReadsATableRowByRow) {
  PdfWords words;
  words.page();
  words.lines(50, 100, 10, {"Excel", "Word", "Nederlands", "Engels"});
  words.lines(250, 100, 10, {"gevorderd", "basis", "moedertaal", "B1"});
  EXPECT_THAT(read(words),
              ElementsAre("Excel gevorderd", "Word basis", "Nederlands moedertaal", "Engels B1"));
}

TEST(ReadingOrder, ReadsNamesAndValuesOfAFormRowByRow) {
  PdfWords words;
  words.page();
  words.lines(50, 100, 10,
              {"Functie:", "Uren per week:", "Beschikbaar:", "Rijbewijs:", "Reistijd:"});
  words.lines(200, 100, 10, {"verkoper", "24", "per direct", "ja", "een half uur"});
  EXPECT_THAT(read(words),
              ElementsAre("Functie: verkoper", "Uren per week: 24", "Beschikbaar: per direct",
                          "Rijbewijs: ja", "Reistijd: een half uur"));
}

TEST(ReadingOrder, ReadsTwoListsUnderHeadingsSideBySideAsColumns) {
  PdfWords words;
  words.page();
  words.text(50, 96, 14, "Vaardigheden").text(320, 96, 14, "Talen");
  words.lines(50, 120, 10, {"Excel", "Word", "Luisteren"});
  words.lines(320, 120, 10, {"Nederlands", "Engels", "Turks"});
  EXPECT_THAT(read(words), ElementsAre("# Vaardigheden", "Excel", "Word", "Luisteren", "# Talen",
                                       "Nederlands", "Engels", "Turks"));
}

TEST(ReadingOrder, ReadsASidebarWithATableOfDatesBesideIt) {
  PdfWords words;
  words.page();
  words.lines(30, 100, 10, {"Excel", "Word", "Luisteren", "Plannen", "Rekenen", "Typen", "Bellen"});
  words.text(200, 104, 10, "2019 – heden");
  words.lines(300, 104, 10, {"Teamleider klantenservice", "Leidt twaalf mensen en roostert"});
  words.text(200, 140, 10, "2015 – 2019");
  words.lines(300, 140, 10, {"Medewerker klantenservice", "Beantwoordt vragen per telefoon"});
  EXPECT_THAT(
      read(words),
      ElementsAre("Excel", "Word", "Luisteren", "Plannen", "Rekenen", "Typen", "Bellen",
                  "| 2019 – heden", "Teamleider klantenservice", "Leidt twaalf mensen en roostert",
                  "| 2015 – 2019", "Medewerker klantenservice", "Beantwoordt vragen per telefoon"));
}

TEST(ReadingOrder, DoesNotDependOnTheOrderInTheFile) {
  PdfWords words;
  words.page();
  words.lines(50, 100, 10, {"a een", "a twee", "a drie", "a vier", "a vijf"});
  words.lines(320, 104, 10, {"b een", "b twee", "b drie", "b vier"});
  const std::vector<std::string> expected = read(words);
  std::mt19937 random(7);  // NOLINT: the same order on every run
  for (int i = 0; i < 20; ++i) {
    std::ranges::shuffle(words.content().pages[0].words, random);
    EXPECT_EQ(read(words), expected);
  }
}

TEST(PdfParagraphs, JoinsLinesThatWereBrokenAndNoOthers) {
  PdfWords words;
  words.page().lines(50, 100, 10,
                     {"Deze alinea is langer dan een regel en gaat dus op de", "volgende verder.",
                      "Korte regel.", "Nog een korte."});
  EXPECT_THAT(read(words),
              ElementsAre("Deze alinea is langer dan een regel en gaat dus op de volgende verder.",
                          "Korte regel.", "Nog een korte."));
}

TEST(PdfParagraphs, ReadsListItemsByTheirMarks) {
  PdfWords words;
  words.page();
  words.text(50, 100, 10, "•")
      .text(68, 100, 10, "klanten helpen aan de balie en aan de telefoon en");
  words.text(68, 112, 10, "per post");
  words.text(50, 124, 10, "•").text(68, 124, 10, "kassa");
  words.text(50, 136, 10, "- voorraad tellen");
  words.text(50, 148, 10, "1. plannen");
  EXPECT_THAT(read(words),
              ElementsAre("- klanten helpen aan de balie en aan de telefoon en per post", "- kassa",
                          "- voorraad tellen", "- 1. plannen"));
}

TEST(PdfParagraphs, PutsWordsTogetherThatAHyphenBroke) {
  const struct {
    std::string_view line, next, joined;
  } cases[] = {
      {"de gegevens-", "verwerking bij", "de gegevensverwerking bij"},
      {"op zon-", "en feestdagen", "op zon- en feestdagen"},
      {"in- of", "verkoop", "in- of verkoop"},
      {"per e-", "mail", "per e-mail"},
      {"een MBO-", "diploma", "een MBO-diploma"},
      {"in Noord-", "Holland", "in Noord-Holland"},
      {"2019-", "2021", "2019-2021"},
      {"van 2019 -", "heden", "van 2019 - heden"},
      {"bedrijfs\u00AD", "leider", "bedrijfsleider"},
      {"financi\u00EB\u2010", "le", "financi\u00EBle"},
      {"geen streepje", "hier", "geen streepje hier"},
  };
  for (const auto& [line, next, joined] : cases) {
    std::string text(line);
    append_line(text, next);
    EXPECT_EQ(text, joined);
  }
}

TEST(PdfParagraphs, ReadsLettersSetApartAsWords) {
  PdfWords words;
  words.page();
  double left = 50;
  for (const std::string_view letter :
       {"W", "E", "R", "K", " ", "E", "N", " ", "L", "E", "R", "E", "N"}) {
    if (letter != " ") words.text(left, 100, 10, letter);
    left += letter == " " ? 5 : 8;
  }
  EXPECT_THAT(read(words), ElementsAre("# WERK EN LEREN"));
}

TEST(PdfParagraphs, TakesLigaturesApart) {
  PdfWords words;
  words.page().text(50, 100, 10, "o\uFB03ciële \uFB01nanciën");
  EXPECT_THAT(read(words), ElementsAre("officiële financiën"));
}

TEST(PdfPages, MarksWhatRepeatsAtTheEdgesAndPageNumbers) {
  PdfWords words;
  for (const std::string_view page : {"1", "2", "3"}) {
    words.page().text(50, 30, 9, "Sollicitatie bij de bibliotheek");
    words.text(50, 200, 10, std::string("Inhoud van blad ").append(page).append(" hier"));
    words.text(280, 815, 9, std::string("Pagina ").append(page).append(" van 3"));
  }
  EXPECT_THAT(read(words),
              ElementsAre("<header> Sollicitatie bij de bibliotheek", "Inhoud van blad 1 hier",
                          "<footer> Pagina 1 van 3", "<header> Sollicitatie bij de bibliotheek",
                          "Inhoud van blad 2 hier", "<footer> Pagina 2 van 3",
                          "<header> Sollicitatie bij de bibliotheek", "Inhoud van blad 3 hier",
                          "<footer> Pagina 3 van 3"));
  EXPECT_EQ(read_pdf_pages(words.content()).text.parts.back().page, 3);
}

TEST(PdfPages, LeavesOutAndTellsWhatNobodySees) {
  PdfWords words;
  words.page().text(50, 100, 10, "zichtbaar").text(50, 120, 1, "verstopte trefwoorden hier");
  words.text(50, 900, 10, "onder de bladzijde").text(-400, 100, 10, "ernaast");
  const DocumentText document = read_pdf_pages(words.content());
  EXPECT_THAT(shown(document), ElementsAre("zichtbaar"));
  EXPECT_THAT(document.notes, ElementsAre("3 words are left out: too small to see",
                                          "4 words are left out: outside the page"));
}

TEST(PdfPages, TellsThatPagesHaveNoTextLayer) {
  PdfWords words;
  words.page().page().page();
  const DocumentText scanned = read_pdf_pages(words.content());
  EXPECT_THAT(scanned.text.parts, IsEmpty());
  EXPECT_THAT(
      scanned.notes,
      ElementsAre("no text layer: pictures of 3 pages; text in pictures is not read; give a "
                  "file with text, such as the one the PDF was made from"));
  words.text(50, 100, 10, "tekst");
  EXPECT_THAT(read_pdf_pages(words.content()).notes,
              ElementsAre("pages 1, 2 have no text layer: text in pictures is not read; give a "
                          "file with text, such as the one the PDF was made from"));
}

TEST(PdfPages, TellsOfAttachmentsThatWereLeftOut) {
  PdfWords words;
  words.page().text(50, 100, 10, "tekst");
  words.content().attachments_left_out = 2;
  EXPECT_THAT(read_pdf_pages(words.content()).notes,
              ElementsAre("2 attachments are not read: larger than 10 MB, damaged, or beyond the "
                          "first 20"));
}

TEST(PdfPages, ReadsTextAlongTheSideAfterThePage) {
  PdfWords words;
  words.page().text(50, 100, 10, "gewone tekst");
  words.content().pages[0].words.push_back({1000, 10000, 2000, 20000, "gedraaid"});
  EXPECT_THAT(read(words), ElementsAre("gewone tekst", "<turned> gedraaid"));
}

TEST(PdfPages, KeepsEveryWordOfAPageOfNonsense) {
  std::mt19937 random(11);  // NOLINT: the same page on every run
  for (int round = 0; round < 50; ++round) {
    PdfWords words;
    words.page();
    for (int i = 0; i < 120; ++i) {
      words.text(static_cast<double>(random() % 560), static_cast<double>(random() % 800),
                 static_cast<double>(6 + random() % 20), "x");
    }
    std::size_t count = 0;
    for (const TextPart& part : read_pdf_pages(words.content()).text.parts) {
      count += static_cast<std::size_t>(std::ranges::count(part.text, 'x'));
    }
    EXPECT_EQ(count, 120u) << round;
  }
}

TEST(PdfPages, EndsOnAPageWithoutEndOfColumns) {
  PdfWords words;
  words.page(2000, 20000);
  for (int y = 0; y < 1500; ++y) {
    for (int x = 0; x < 20; ++x) {
      words.text(x * 100 + (y / 4 % 2) * 40, y * 13, 10, "woord");
    }
  }
  std::size_t count = 0;
  for (const TextPart& part : read_pdf_pages(words.content()).text.parts) {
    count += static_cast<std::size_t>(std::ranges::count(part.text, 'w'));
  }
  EXPECT_EQ(count, 30'000u);
}

}  // namespace
}  // namespace overstap
