// SPDX-License-Identifier: Apache-2.0
// Texts that nobody would write: nothing is lost, nothing falls over, nothing takes long.
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/json/json.h"
#include "tests/profiles/read_claims.h"

namespace overstap {
namespace {

using test::read;

constexpr TextSubject kSubjects[] = {TextSubject::cv, TextSubject::vacancy};

/// The strings of the public list of naughty strings.
std::vector<std::string> naughty() {
  const auto path = std::filesystem::path{OVERSTAP_TEST_DATA} / "corpora/naughty-strings/blns.json";
  std::ifstream in(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::vector<std::string> all;
  const auto document = json::parse(bytes, "blns.json");
  if (!document) return all;
  for (const json::Value& item : document->root.items) {
    if (!item.text.empty()) all.emplace_back(item.text);
  }
  return all;
}

void expect_kept(const std::string& text, TextSubject subject) {
  const Extraction extraction = read(text, subject);
  if (extraction.sieved.total() > 0) return;
  ASSERT_EQ(extraction.text.parts.size(), 1U);
  EXPECT_EQ(extraction.text.parts.front().text, text);
}

TEST(HostileText, OfThePublicListComesBackByteForByte) {
  const std::vector<std::string> all = naughty();
  if (all.empty()) GTEST_SKIP() << "no naughty-strings in OVERSTAP_TEST_DATA";
  EXPECT_GE(all.size(), 400U);
  for (const std::string& text : all) {
    for (const TextSubject subject : kSubjects) {
      expect_kept(text, subject);
      std::string lists{"Vaardigheden: "};
      lists.append(text).append(", Excel\nTalen\nEngels ").append(text);
      expect_kept(lists, subject);
      expect_kept("Werkervaring\nkok bij " + text + " 2010-2015", subject);
    }
  }
}

TEST(HostileText, InEveryPartKindAndPlaceIsRead) {
  const std::string signs =
      "\u202ekassa\u202c \u200b\u200d\ufeff \U0001F468\u200d\U0001F469\u200d\U0001F467 "
      "Z\u0351\u036b\u0343\u036a\u0302 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \ufffd (((( )))) "
      "<script>alert(1)</script> ${jndi:ldap://x} %s%s%n '; DROP TABLE x;-- =1+1 \t\t\t";
  for (const PartKind kind : {PartKind::paragraph, PartKind::heading, PartKind::list_item,
                              PartKind::table_cell, PartKind::field}) {
    SourceText text;
    for (int i = 0; i < 3; ++i) text.parts.push_back({kind, i, signs, signs});
    for (const TextSubject subject : kSubjects) {
      const Extraction extraction = read(text, subject);
      EXPECT_EQ(extraction.text, text);
    }
  }
}

TEST(HostileText, WithoutAnythingSaysNothing) {
  for (const TextSubject subject : kSubjects) {
    EXPECT_TRUE(read(SourceText{}, subject).claims.empty());
    EXPECT_TRUE(read("   \n\n\t ", subject).claims.empty());
    EXPECT_TRUE(read("\u200b\u200b", subject).claims.empty());
  }
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

double seconds_for(const std::string& text, TextSubject subject) {
  const std::clock_t begin = std::clock();
  (void)read(text, subject);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kSlower = 4;  ///< the texts are shorter by this where each byte takes longer
#else
constexpr std::size_t kSlower = 1;
#endif

TEST(HugeText, TakesTimeInProportion) {
  constexpr std::size_t kSmall = 100'000 / kSlower, kLarge = 800'000 / kSlower;
  // Sixteen times is quadratic enough: a machine that others use, too, is no clock.
  constexpr double kMost = 3.0;
  for (const std::string_view piece : {"a",           "ab ",    "klantenservice",
                                       "9",           "1 ",     "2010-",
                                       "\n",          "\n\n",   "(",
                                       "[(",          ")",      ",",
                                       ".",           "-",      "* ",
                                       "geen ",       "niet ",  "kok, ",
                                       "Jan Bakker ", "mbo-",   "Wft ",
                                       "van de ",     "uur ",   "3 jaar ",
                                       "ma-vr ",      "\u00eb", "\u200b",
                                       "Engels B1, ", "Duits ", "Wonend te Assen\n",
                                       "e\u0301",     "@",      "https://a.example/ ",
                                       "\xef\xbf\xbd"}) {
    for (const TextSubject subject : kSubjects) {
      const double small = seconds_for(repeated(piece, kSmall), subject);
      const double large = seconds_for(repeated(piece, kLarge), subject);
      const double times = static_cast<double>(kLarge) / kSmall;
      EXPECT_LE(large, kMost * times * std::max(small, 0.02))
          << "\"" << piece << "\" " << small << " s, " << large << " s";
    }
  }
}

/// Postcodes with names, of which none stands twice.
std::string many_places(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    std::string name = "Dorp";
    for (std::size_t left = i + 1; left > 0; left /= 26) {
      name += static_cast<char>('a' + left % 26);
    }
    text.append("Straat 1, ").append(std::to_string(2050 + i % 7000)).append(" AB ");
    text.append(name).append("\n");
  }
  return text;
}

TEST(HugeText, OfManyPlacesTakesTimeInProportion) {
  constexpr std::size_t kSmall = 4'000, kLarge = 32'000;
  for (const TextSubject subject : kSubjects) {
    const double small = seconds_for(many_places(kSmall), subject);
    const double large = seconds_for(many_places(kLarge), subject);
    EXPECT_LE(large, 3.0 * (static_cast<double>(kLarge) / kSmall) * std::max(small, 0.02))
        << small << " s, " << large << " s";
  }
}

TEST(HugeText, OfFiveMegabytesIsRead) {
  for (const std::string_view piece : {"a", "7", "\n", "(", "kok "}) {
    EXPECT_LE(seconds_for(repeated(piece, 5'000'000), TextSubject::cv), 60.0) << piece;
  }
}

}  // namespace
}  // namespace overstap
