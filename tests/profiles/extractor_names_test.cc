// SPDX-License-Identifier: Apache-2.0
// Names are no skills and no jobs: whoever somebody is, the text says the same.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/profiles/read_claims.h"

namespace overstap {
namespace {

using test::read;
using test::said;
using test::seeker_of;

constexpr std::string_view kSurnames[] = {
    "Bakker",     "Kok",        "Visser",    "Timmerman",   "Smit",       "Mulder",     "Slager",
    "Schilder",   "Kuiper",     "Meijer",    "Boer",        "de Boer",    "Schipper",   "Koster",
    "Molenaar",   "Brouwer",    "Kapper",    "Schoenmaker", "Kleermaker", "Metselaar",  "Tuinman",
    "Jager",      "de Jager",   "Herder",    "Wever",       "de Wever",   "Snijder",    "Snijders",
    "Dekker",     "Postma",     "Bode",      "Schrijver",   "Meester",    "de Meester", "Dokter",
    "Rechter",    "Koopman",    "Winkelman", "Kramer",      "Waard",      "de Waard",   "Schenk",
    "Portier",    "Wachter",    "Ruiter",    "Voerman",     "Wagenaar",   "Spijker",    "Leidekker",
    "Zilversmit", "Goudsmit",   "Zeeman",    "Stuurman",    "Loods",      "Verver",     "Hovenier",
    "Tolk",       "Chirurgijn", "Landman",   "Veldman",     "Hofmeester", "Slotemaker"};
constexpr std::string_view kFirstNames[] = {
    "Ruby",     "Julia", "Java",  "Swift",   "Pascal", "Ada",     "Perl",  "Scala",
    "Rust",     "Roos",  "Engel", "Francis", "Jasper", "Bas",     "Merel", "Parijs",
    "Florence", "Maria", "Angel", "Viola",   "Cobol",  "Crystal", "Basic", "Julian"};
static_assert(std::size(kSurnames) >= 50 && std::size(kFirstNames) >= 20);

/// `{first}` and `{last}` are the names.
constexpr std::string_view kHeader = "{first} {last}\nDorpsstraat 1\n1234 AB Utrecht\n\n";
constexpr std::string_view kLabelled = "Naam: {first} {last}\n\n";
constexpr std::string_view kSignature = "\n\nMet vriendelijke groet,\n{first} {last}\n";
constexpr std::string_view kSentence = "\n\nMijn naam is {first} {last}.\n";

constexpr std::string_view kTexts[] = {
    "Werkervaring\nMedewerker bediening, eetcaf\u00e9, 2017 - 2022\n- kassa bedienen\n\n"
    "Talen\nNederlands C1\nEngels B1",
    "Werkervaring\n2012 - 2020 kassamedewerker bij {last} BV\n\nOpleiding\nMbo-2 verkoper, diploma",
    "Werkervaring\n2012 - 2020 kassamedewerker, {last} & Zonen\n"
    "2008 - 2012 receptionist bij Hotel {last}\n\nReferenties\n{first} {last}, bedrijfsleider",
    "Vaardigheden\nExcel, klachten behandelen, plannen\n\nRijbewijs B",
    "Ik heb vijf jaar ervaring als receptionist. Ik zoek werk voor 24 tot 32 uur per week.",
    "Certificaten\nBHV (2024), Wft Basis (2023)\n\nWensen\nGeen avonden.",
    "Werkervaring\nAdministratief medewerker bij Installatiebedrijf {last}, 2015 - heden\n"
    "- facturen verwerken",
    "Opleiding\nHavo, diploma 2009\nMbo-4 directiesecretaresse, afgerond\n\nTalen\nDuits goed",
    "Beschikbaar van maandag tot en met vrijdag overdag. Opzegtermijn een maand.",
    "Profiel\nGastvrije medewerker met oog voor detail.\n\nWerkervaring\n"
    "hotelreceptionist 2010-2014\nbarista 2014-2019",
    "Work experience\nCustomer service agent, 2018 - 2021\n\nSkills\ncomplaint handling, Excel\n\n"
    "Languages\nEnglish C1"};
static_assert(std::size(kTexts) >= 10);

std::string with_name(std::string_view text, std::string_view first, std::string_view last) {
  std::string all{text};
  for (const auto& [mark, name] : {std::pair{std::string_view{"{first}"}, first},
                                   std::pair{std::string_view{"{last}"}, last}}) {
    for (std::size_t at = all.find(mark); at != std::string::npos; at = all.find(mark, at)) {
      all.replace(at, mark.size(), name);
      at += name.size();
    }
  }
  return all;
}

/// All texts with the name in one position: nothing may change.
void expect_no_trace(std::string_view before, std::string_view after) {
  for (const std::string_view text : kTexts) {
    const std::string form = std::string{before}.append(text).append(after);
    const Extraction plain = read(with_name(form, "Jan", "Jansen"));
    const auto expected = said(plain);
    const SeekerProfile profile = seeker_of(plain);
    EXPECT_FALSE(expected.empty()) << form;
    for (const std::string_view last : kSurnames) {
      for (const std::string_view first : kFirstNames) {
        const Extraction other = read(with_name(form, first, last));
        ASSERT_EQ(said(other), expected) << with_name(form, first, last);
        ASSERT_EQ(seeker_of(other), profile) << with_name(form, first, last);
      }
    }
  }
}

TEST(Names, InTheHeaderChangeNothing) { expect_no_trace(kHeader, ""); }
TEST(Names, BehindALabelChangeNothing) { expect_no_trace(kLabelled, ""); }
TEST(Names, UnderALetterChangeNothing) { expect_no_trace("", kSignature); }
TEST(Names, InASentenceChangeNothing) { expect_no_trace("", kSentence); }

}  // namespace
}  // namespace overstap
