// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <vector>

#include "tests/profiles/reading_of.h"

namespace overstap::extract {
namespace {

struct Case {
  std::string_view words;
  SectionKind kind;
};

TEST(Sections, OfACvFollowItsHeadings) {
  const Reading cv(
      "Julia Kok\nKorreweg 118b, 9714 AN Groningen\n\nWERKERVARING\n2019 - heden Serveerster\n"
      "- bestellingen opnemen\n\nOpleiding: havo (diploma 2017)\nCertificaten: BHV. Nog geen "
      "EHBO.\n"
      "Talen: Engels vloeiend\nHobby's: koken, wandelen\nOVERIG\nSociale Hygiëne\n\nReferenties\n"
      "De heer Bos\n",
      TextSubject::cv);
  const std::vector<Case> cases = {
      {"Julia", SectionKind::header},           {"Korreweg", SectionKind::header},
      {"Serveerster", SectionKind::experience}, {"bestellingen", SectionKind::experience},
      {"havo", SectionKind::education},         {"BHV", SectionKind::courses},
      {"EHBO", SectionKind::courses},           {"Engels", SectionKind::languages},
      {"koken", SectionKind::hobbies},          {"Sociale", SectionKind::other},
      {"heer", SectionKind::references}};
  for (const Case& test : cases) EXPECT_EQ(cv.section(test.words), test.kind) << test.words;
  EXPECT_TRUE(cv.is_heading("WERKERVARING"));
  EXPECT_TRUE(cv.is_heading("Opleiding:"));
  EXPECT_FALSE(cv.is_heading("havo"));
}

TEST(Sections, OfAVacancyFollowItsHeadings) {
  const Reading vacancy(
      "Medewerker klantenservice\n\nWat ga je doen?\nJe beantwoordt vragen.\n\nWij vragen\n"
      "- mbo-3\n- geduldig\n\nPre: Duits\n\nWat bieden wij?\nContract\n\nOver ons\nEen club.\n\n"
      "Procedure\nStuur je cv.\n",
      TextSubject::vacancy);
  const std::vector<Case> cases = {
      {"Medewerker", SectionKind::other}, {"beantwoordt", SectionKind::tasks},
      {"mbo", SectionKind::demands},      {"geduldig", SectionKind::demands},
      {"Duits", SectionKind::wishes},     {"Contract", SectionKind::offer},
      {"club", SectionKind::employer},    {"Stuur", SectionKind::employer}};
  for (const Case& test : cases) EXPECT_EQ(vacancy.section(test.words), test.kind) << test.words;
}

TEST(Sections, AreHeadedInTheWordsOfRecruitersAndOfPeople) {
  for (const std::string_view heading :
       {"Wij", "En wij?", "Wat staat ertegenover?", "Salaris en extra's", "Why join us?"}) {
    const Reading vacancy("Receptionist\n\n" + std::string{heading} + "\n- BHV\n",
                          TextSubject::vacancy);
    EXPECT_EQ(vacancy.section("BHV"), SectionKind::offer) << heading;
  }
  for (const std::string_view heading : {"Handig, maar geen must", "Niet verplicht, wel handig:",
                                         "Graag ook", "Not required but useful"}) {
    const Reading vacancy("Receptionist\n\n" + std::string{heading} + "\n- BHV\n",
                          TextSubject::vacancy);
    EXPECT_EQ(vacancy.section("BHV"), SectionKind::wishes) << heading;
  }
  for (const std::string_view heading : {"Buiten het werk", "In my spare time"}) {
    const Reading cv("Jan\n\n" + std::string{heading} + "\n- koken\n", TextSubject::cv);
    EXPECT_EQ(cv.section("koken"), SectionKind::hobbies) << heading;
  }
}

TEST(Sections, OfRunningTextFollowTheFirstWordsOfSentences) {
  const Reading vacancy(
      "Zorginstelling zoekt een secretaresse.\nTaken: brieven uitwerken.\n"
      "Wij vragen mbo-4. Kennis is een must.\nWij bieden een cursus. Je regelt de post.\n"
      "Wij zijn een christelijke instelling.",
      TextSubject::vacancy);
  const std::vector<Case> cases = {{"brieven", SectionKind::tasks},
                                   {"mbo", SectionKind::demands},
                                   {"Kennis", SectionKind::demands},
                                   {"cursus", SectionKind::offer},
                                   {"regelt", SectionKind::tasks}};
  for (const Case& test : cases) EXPECT_EQ(vacancy.section(test.words), test.kind) << test.words;
}

TEST(Sections, AreHeadedInEnglishToo) {
  const Reading cv(
      "RESUME\nOmar Cook\n\nSummary\nLogistics coordinator.\n\nWork experience\nPicker\n\n"
      "Languages: English\n\nPersonal\nAbout nothing.",
      TextSubject::cv);
  EXPECT_EQ(cv.section("coordinator"), SectionKind::summary);
  EXPECT_EQ(cv.section("Picker"), SectionKind::experience);
  EXPECT_EQ(cv.section("English"), SectionKind::languages);
  EXPECT_EQ(cv.section("nothing"), SectionKind::header);
  const Reading vacancy("What we offer\nPension\n\nRequirements\nPatience", TextSubject::vacancy);
  EXPECT_EQ(vacancy.section("Pension"), SectionKind::offer);
  EXPECT_EQ(vacancy.section("Patience"), SectionKind::demands);
}

TEST(Sections, KeepWordsThatTellAFactBesideIt) {
  const Reading vacancy("Uren: 32\nVOG: ja", TextSubject::vacancy);
  EXPECT_FALSE(vacancy.is_heading("Uren: 32"));
  EXPECT_EQ(vacancy.text().sentences.size(), 2U);
}

TEST(Sections, AreNotHeadedByContent) {
  const Reading cv("Opleiding\nhbo Communicatie\nErvaring met Excel en kassa\nTeamleider",
                   TextSubject::cv);
  EXPECT_EQ(cv.section("Excel"), SectionKind::education);
  EXPECT_FALSE(cv.is_heading("Teamleider"));
}

TEST(Sections, CoverAllPartsInOrder) {
  SourceText source;
  for (const char* text : {"Werkervaring", "Kok bij Jumbo", "Opleiding", "mbo-2", "Talen", "..."}) {
    source.parts.push_back({PartKind::paragraph, 0, {}, text});
  }
  const ReadText text = read_text(source, ExtractOptions{.subject = TextSubject::cv, .as_of = {}});
  std::int32_t next = 0;
  for (const Section& section : text.sections) {
    EXPECT_EQ(section.first, next);
    EXPECT_LT(section.first, section.last);
    next = section.last;
  }
  EXPECT_EQ(next, 6);
}

TEST(Sections, OfStructuredInputsFollowTheirFields) {
  SourceText source;
  source.parts.push_back({PartKind::field, 0, "/interests/0/name", "koken"});
  source.parts.push_back({PartKind::field, 0, "/work/0/summary", "Ik nam bestellingen op."});
  const ReadText text = read_text(source, ExtractOptions{.subject = TextSubject::cv, .as_of = {}});
  EXPECT_EQ(text.sentences.front().section, SectionKind::hobbies);
  EXPECT_EQ(text.sentences.back().section, SectionKind::experience);
}

TEST(TextLanguages, AreToldPerSentence) {
  struct LanguageCase {
    std::string_view text;
    TextLanguage language;
  };
  const std::vector<LanguageCase> cases = {
      {"Ik heb drie jaar in een winkel gewerkt en daar klanten geholpen.", TextLanguage::nl},
      {"I have worked in a shop for three years and I served the customers.", TextLanguage::en},
      {"Ich habe drei Jahre in einem Laden gearbeitet und den Kunden geholfen.",
       TextLanguage::other},
      {"J'ai travaillé pendant trois ans dans un magasin avec des clients et je suis contente.",
       TextLanguage::other},
      {"Üç yıl bir mağazada çalıştım ve müşteriler için çok iyi bir deneyim oldu.",
       TextLanguage::other},
      {"Pracowałam przez trzy lata w sklepie i mam doświadczenie w pracy z klientami.",
       TextLanguage::other},
      {"Я работал три года в магазине.", TextLanguage::other},
      {"XQJ 7", TextLanguage::unknown}};
  for (const LanguageCase& test : cases) {
    const Reading reading(test.text, TextSubject::cv);
    EXPECT_EQ(to_string(reading.text().sentences.front().language), to_string(test.language))
        << test.text;
  }
}

TEST(TextLanguages, OfShortSentencesAreThoseOfTheirNeighbours) {
  const Reading reading("I have worked in a shop for three years. Patience. Excel.",
                        TextSubject::cv);
  for (const Sentence& sentence : reading.text().sentences) {
    EXPECT_EQ(sentence.language, TextLanguage::en);
  }
}

}  // namespace
}  // namespace overstap::extract
