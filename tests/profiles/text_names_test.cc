// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <vector>

#include "tests/profiles/reading_of.h"

namespace overstap::extract {
namespace {

constexpr auto kSurnames = std::to_array<std::string_view>(
    {"Bakker",    "Kok",       "Visser",   "Timmerman", "Smit",      "Kuiper",  "Schipper",
     "Boer",      "Koster",    "Slager",   "Schilder",  "Metselaar", "Mulder",  "Molenaar",
     "Brouwer",   "Kramer",    "Koopman",  "Jager",     "Herder",    "Wever",   "Dekker",
     "Smid",      "Snijder",   "Bode",     "Portier",   "Verkoper",  "Inkoper", "Leraar",
     "Schrijver", "Wagenaar",  "Voerman",  "Hovenier",  "Tuinman",   "Schaper", "Zeeman",
     "Stuurman",  "Ketelaar",  "Draaier",  "Koetsier",  "Wachter",   "Meester", "Coster",
     "Spijker",   "Zanger",    "Danser",   "Ruiter",    "Ridder",    "Kaptein", "Cook",
     "Baker",     "Carpenter", "Shepherd", "Apotheker", "Loodgieter"});
constexpr auto kFirstNames = std::to_array<std::string_view>(
    {"Ruby", "Julia", "Jasmine", "Swift",    "Delphi", "Python",  "Scala",
     "Perl", "Ada",   "Jade",    "Amber",    "Pascal", "Crystal", "Django",
     "Iris", "Roos",  "Fleur",   "Mercedes", "Jan",    "Joy"});

/// `text` with `{f}` and `{s}` replaced.
std::string with_names(std::string_view text, std::string_view first, std::string_view last) {
  std::string out;
  while (!text.empty()) {
    if (text.starts_with("{f}") || text.starts_with("{s}")) {
      out += text[1] == 'f' ? first : last;
      text.remove_prefix(3);
    } else {
      out += text.front();
      text.remove_prefix(1);
    }
  }
  return out;
}

/// What the rules may use: the tokens that are no names, with the sections of their sentences.
std::string usable(const ReadText& text) {
  std::string out;
  for (const Sentence& sentence : text.sentences) {
    out.append("[").append(to_string(sentence.section)).append("]");
    if (sentence.section == SectionKind::header) continue;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (!text.tokens[i].name) out.append(" ").append(text.tokens[i].key);
    }
  }
  return out;
}

TEST(TextNames, MakeNoDifferenceWhoeverIsCalledWhat) {
  const std::vector<std::string_view> texts = {
      "{f} {s}\nKerkstraat 1, 1234 AB Utrecht\n\nWerkervaring\nKok, Lunchroom {s}, 2019-2021\n",
      "CV {f} {s}\n\nErvaring als beveiliger.",
      "{f} {s} / developer\n\nJunior ontwikkelaar.",
      "Naam: {f} {s}\nDoel: kok",
      "Ik werkte in de praktijk van dokter {s} als assistente.",
      "Geachte mevrouw {s},\n\nGraag reageer ik.\n\nMet vriendelijke groet,\n{f} {s}",
      "Ik was kok bij {s} & Zn en daarna bakker.",
      "Bouwbedrijf {s} & Timmerman zoekt een lasser.",
      "Wandelen met {f} (mijn hond) en kassa.",
      "Mijn naam is {f} {s} en ik ben lasser.",
      "Lasser.\n\nKind regards, {f} {s}",
      "Mijn chef was de heer R. {s}, en ik ben lasser.",
      "Ik woon in de {s}straat 12 in Goes en ben kok."};
  for (const std::string_view text : texts) {
    const std::string plain =
        usable(Reading(with_names(text, "Sanne", "Jansen"), TextSubject::cv).text());
    for (std::size_t i = 0; i < kSurnames.size(); ++i) {
      const std::string swapped =
          with_names(text, kFirstNames[i % kFirstNames.size()], kSurnames[i]);
      EXPECT_EQ(usable(Reading(swapped, TextSubject::cv).text()), plain) << swapped;
    }
  }
}

TEST(TextNames, LeaveOccupationsAndSkillsAlone) {
  struct Word {
    std::string_view text, word;
  };
  const std::vector<Word> cases = {{"Werkervaring\nBakker bij Jumbo", "Bakker"},
                                   {"Werkervaring\nKok, Restaurant Zeezicht 2019-2021", "Kok"},
                                   {"Ik ben kok geweest.", "kok"},
                                   {"Ik ben Kok.", "Kok"},
                                   {"Zelfstandig Kok\n\nIk kook.", "Kok"},
                                   {"Medewerker Bediening\nUtrecht", "Bediening"},
                                   {"Kennis van Excel en Ruby", "Excel"},
                                   {"Kennis van Excel en Ruby", "Ruby"},
                                   {"Stack: Python, Swift, Julia", "Python"},
                                   {"Stack: Python, Swift, Julia", "Julia"},
                                   {"Ruby on Rails", "Ruby"},
                                   {"Power BI, Google Ads", "Google"},
                                   {"Drs. Bestuurskunde", "Bestuurskunde"}};
  for (const Word& test : cases) {
    EXPECT_FALSE(Reading(test.text, TextSubject::cv).is_name(test.word))
        << test.text << " / " << test.word;
  }
}

TEST(TextNames, AreReadInVacancies) {
  const Reading vacancy(
      "Kramer zoekt een timmerman. Bel Marjan Kok, of mail naar j.kok@kok.example.",
      TextSubject::vacancy);
  EXPECT_TRUE(vacancy.is_name("Kramer"));
  EXPECT_FALSE(vacancy.is_name("timmerman"));
  EXPECT_TRUE(vacancy.is_name("Marjan Kok"));
  EXPECT_TRUE(vacancy.is_name("j.kok@kok.example"));
}

}  // namespace
}  // namespace overstap::extract
