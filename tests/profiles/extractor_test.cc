// SPDX-License-Identifier: Apache-2.0
// What holds of reading claims whatever the rules find: the same text says the same.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <clocale>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/taxonomy_builder.h"
#include "tests/profiles/default_taxonomy.h"
#include "tests/profiles/read_claims.h"
#include "tests/profiles/small_taxonomy.h"

namespace overstap {
namespace {

using test::gold_texts;
using test::in_paragraphs;
using test::NamedText;
using test::read;
using test::said;
using test::seeker_of;
using test::vacancy_of;

bool same_profile(const Extraction& a, const Extraction& b, TextSubject subject) {
  return subject == TextSubject::cv ? seeker_of(a) == seeker_of(b) : vacancy_of(a) == vacancy_of(b);
}

TEST(Extraction, ReadsTheTextsOfTheGoldSet) {
  ASSERT_GE(gold_texts().size(), 60U);
  std::size_t claims = 0;
  for (const NamedText& text : gold_texts()) claims += read(text.text, text.subject).claims.size();
  EXPECT_GE(claims, gold_texts().size() * 5);
}

TEST(Extraction, IsTheSameForEveryExtractor) {
  const Extractor other{test::default_taxonomy(), test::default_linker(), test::default_tables()};
  for (const NamedText& text : gold_texts()) {
    const Extraction once = read(text.text, text.subject);
    const Extraction again = other.extract(test::in_one_part(text.text),
                                           {.subject = text.subject, .as_of = test::kReadOn});
    EXPECT_EQ(said(once), said(again)) << text.name;
    EXPECT_EQ(once.text, again.text) << text.name;
    EXPECT_TRUE(same_profile(once, again, text.subject)) << text.name;
  }
}

TEST(Extraction, DoesNotDependOnTheLocale) {
  std::vector<std::vector<std::string>> expected;
  for (const NamedText& text : gold_texts())
    expected.push_back(said(read(text.text, text.subject)));
  for (const char* name : {"tr_TR.UTF-8", "nl_NL.UTF-8", "de_DE.UTF-8", "C.utf8"}) {
    if (std::setlocale(LC_ALL, name) == nullptr) continue;
    for (std::size_t i = 0; i < gold_texts().size(); ++i) {
      const NamedText& text = gold_texts()[i];
      EXPECT_EQ(said(read(text.text, text.subject)), expected[i]) << name << " " << text.name;
    }
  }
  std::setlocale(LC_ALL, "C");
}

TEST(Extraction, ClaimsStandInOrderWithinTheirPartsOnWholeCharacters) {
  for (const NamedText& text : gold_texts()) {
    const Extraction extraction = read(text.text, text.subject);
    const auto place = [](const TextClaim& claim) {
      return std::tuple{claim.span.part, claim.span.begin, claim.span.end};
    };
    EXPECT_TRUE(std::ranges::is_sorted(extraction.claims, {}, place)) << text.name;
    for (const TextClaim& claim : extraction.claims) {
      ASSERT_LT(static_cast<std::size_t>(claim.span.part), extraction.text.parts.size());
      const std::string& part =
          extraction.text.parts[static_cast<std::size_t>(claim.span.part)].text;
      ASSERT_LT(claim.span.begin, claim.span.end) << text.name;
      ASSERT_LE(static_cast<std::size_t>(claim.span.end), part.size()) << text.name;
      for (const std::int32_t at : {claim.span.begin, claim.span.end}) {
        if (static_cast<std::size_t>(at) == part.size()) continue;
        EXPECT_NE(static_cast<unsigned char>(part[static_cast<std::size_t>(at)]) & 0xC0U, 0x80U);
      }
      EXPECT_GE(claim.confidence, 500);
      EXPECT_LE(claim.confidence, 1000);
    }
  }
}

TEST(Extraction, SaysTheSameForOnePartAndForAPartPerParagraph) {
  for (const NamedText& text : gold_texts()) {
    const Extraction whole = read(text.text, text.subject);
    const Extraction apart = read(in_paragraphs(text.text), text.subject);
    EXPECT_EQ(said(whole), said(apart)) << text.name;
    EXPECT_TRUE(same_profile(whole, apart, text.subject)) << text.name;
  }
}

using Replacements = std::vector<std::pair<std::string_view, std::string_view>>;

/// The text with each of the first replaced by the second.
std::string replaced(std::string text, const Replacements& all) {
  for (const auto& [from, to] : all) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
  }
  return text;
}

TEST(Extraction, DoesNotDependOnHowDiacriticsAreWritten) {
  const Replacements decomposed = {
      {"\u00e9", "e\u0301"}, {"\u00eb", "e\u0308"}, {"\u00e8", "e\u0300"}, {"\u00ef", "i\u0308"},
      {"\u00f6", "o\u0308"}, {"\u00fc", "u\u0308"}, {"\u00f3", "o\u0301"}, {"\u00e1", "a\u0301"},
      {"\u00e7", "c\u0327"}, {"\u00c9", "E\u0301"}, {"\u00ea", "e\u0302"}, {"\u00e0", "a\u0300"}};
  std::size_t changed = 0;
  for (const NamedText& text : gold_texts()) {
    const std::string other = replaced(text.text, decomposed);
    if (other == text.text) continue;
    ++changed;
    EXPECT_EQ(said(read(other, text.subject)), said(read(text.text, text.subject))) << text.name;
  }
  EXPECT_GE(changed, 10U);
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The text with something invisible between the third and the fourth letter of each long word.
std::string with_invisible(std::string_view text, std::string_view sign) {
  std::string all;
  std::size_t letters = 0;
  for (const char c : text) {
    letters = is_letter(c) ? letters + 1 : 0;
    if (letters == 4) all += sign;
    all += c;
  }
  return all;
}

TEST(Extraction, LooksThroughWhatCannotBeSeenAndMarksIt) {
  constexpr std::string_view kCv =
      "Werkervaring\nMedewerker bediening, 2017 - 2022\nVaardigheden\nkassa bedienen, Excel\n"
      "Talen\nEngels B1\nRijbewijs B\nBeschikbaar voor 24 uur";
  const Extraction plain = read(kCv);
  ASSERT_GE(plain.claims.size(), 5U);
  for (const std::string_view sign : {"\u200b", "\u00ad", "\u200d", "\u2060", "\u202e", "\ufeff"}) {
    const Extraction broken = read(with_invisible(kCv, sign));
    EXPECT_EQ(said(broken), said(plain)) << "sign of " << sign.size() << " bytes";
    EXPECT_EQ(seeker_of(broken), seeker_of(plain));
    // A soft hyphen is where a word may be broken, and hides nothing.
    EXPECT_EQ(broken.marks.empty(), sign == "\u00ad") << "sign of " << sign.size() << " bytes";
  }
  EXPECT_TRUE(plain.marks.empty());
}

TEST(Extraction, ReadsLookAlikeLettersAndMarksThem) {
  constexpr std::string_view kCv = "Vaardigheden\nkassa bedienen, klachten behandelen";
  const std::string masked = replaced(std::string{kCv}, {{"a", "\u0430"}, {"e", "\u0435"}});
  const Extraction plain = read(kCv), other = read(masked);
  EXPECT_EQ(seeker_of(other), seeker_of(plain));
  EXPECT_GE(plain.claims.size(), 2U);
  EXPECT_TRUE(std::ranges::any_of(
      other.marks, [](const MarkedText& mark) { return mark.mark == TextMark::look_alike; }));
}

TEST(Extraction, KeepsTheLanguageLevelWhateverTheSpelling) {
  const Extraction neat = read("Talen\nNederlands: goed\nEngels: B1\n\nIk werk graag met mensen.");
  const Extraction messy = read(
      "Talen\nNederlands: goed\nEngels: B1\n\nik wrek graach met menssen en ik ken goet luistere");
  ASSERT_EQ(seeker_of(neat).languages.size(), 2U);
  EXPECT_EQ(seeker_of(messy).languages, seeker_of(neat).languages);
  // Dutch or English that a text is written in is no claim about either.
  EXPECT_TRUE(seeker_of(read("Ik werk al tien jaar in de bediening.")).languages.empty());
}

/// Skills whose names are easily taken for a part of something else.
class TrickyNames : public testing::Test {
 protected:
  TrickyNames() {
    for (const char* name : {"form", "C++", "C#", ".NET", "MS Office 365", "C", "Java", "R"}) {
      SkillInput skill;
      skill.uri = std::string{"nl:"}.append(name);
      skill.label = {name, name};
      skill.labels = test::all_labels(skill.label, {});
      builder_.add(std::move(skill));
    }
  }

  std::vector<std::string> found(std::string_view text) {
    const auto built = builder_.build();
    const Taxonomy taxonomy{built->tables()};
    const Linker linker{taxonomy};
    const Extractor extractor{taxonomy, linker, {}};
    std::vector<std::string> names;
    for (const TextClaim& claim : extractor.extract(test::in_one_part(text), {}).claims) {
      if (const auto* skill = std::get_if<SkillFound>(&claim.what)) {
        names.emplace_back(taxonomy.label(skill->skill, Language::nl));
      }
    }
    return names;
  }

  TaxonomyBuilder builder_;
};

TEST_F(TrickyNames, AreFoundAsWordsOnly) {
  EXPECT_THAT(found("Vaardigheden\nplatform, formulier, javascript, inform"), testing::IsEmpty());
  EXPECT_THAT(found("Vaardigheden\nC++, C#, .NET, MS Office 365"),
              testing::UnorderedElementsAre("C++", "C#", ".NET", "MS Office 365"));
  EXPECT_THAT(found("Vaardigheden\nJava"), testing::ElementsAre("Java"));
}

}  // namespace
}  // namespace overstap
