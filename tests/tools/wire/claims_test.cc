// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "overstap/profiles/text.h"
#include "tools/wire/claim_words.h"
#include "tools/wire/marked_text.h"
#include "tools/wire/markup.h"
#include "tools/wire/styled_text.h"

namespace overstap::wire {
namespace {

TextClaim claim_at(std::int32_t part, std::int32_t begin, std::int32_t end) {
  TextClaim claim;
  claim.span = {part, begin, end};
  claim.confidence = 900;
  return claim;
}

Extraction two_parts(std::vector<TextClaim> claims) {
  Extraction extraction;
  extraction.text.parts.push_back({PartKind::heading, 0, {}, "Kop"});
  extraction.text.parts.push_back({PartKind::paragraph, 0, {}, "abcdefgh"});
  extraction.claims = std::move(claims);
  return extraction;
}

TEST(MarkedPieces, CutWhereClaimsBeginAndEnd) {
  const Extraction text = two_parts({claim_at(1, 1, 5), claim_at(1, 3, 7), claim_at(0, 0, 3)});
  const auto pieces = marked_pieces(text, 1);
  std::string shown;
  for (const MarkedPiece& piece : pieces) shown.append(piece.text).append("|");
  EXPECT_EQ(shown, "a|bc|de|fg|h|");
  EXPECT_EQ(pieces[2].claims, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(pieces[1].begins, (std::vector<std::size_t>{0}));
  EXPECT_EQ(pieces[2].ends, (std::vector<std::size_t>{0}));
  EXPECT_EQ(pieces[3].ends, (std::vector<std::size_t>{1}));
}

TEST(MarkedPieces, NameTheInnermostClaimFirst) {
  const auto pieces = marked_pieces(two_parts({claim_at(1, 0, 8), claim_at(1, 2, 4)}), 1);
  EXPECT_EQ(pieces[1].claims, (std::vector<std::size_t>{1, 0}));
}

TEST(MarkedPieces, LeaveOutWhatHasNoPlace) {
  const Extraction text = two_parts({claim_at(-1, 0, 0), claim_at(1, 4, 4)});
  EXPECT_TRUE(marked_pieces(text, 0).at(0).claims.empty());
  EXPECT_EQ(claims_in(text, -1, 0), (std::vector<std::size_t>{0}));
  for (const MarkedPiece& piece : marked_pieces(text, 1)) EXPECT_TRUE(piece.claims.empty());
}

TEST(ShownSections, CoverATextWithoutAny) {
  const auto sections = shown_sections(two_parts({}));
  ASSERT_EQ(sections.size(), 1U);
  EXPECT_EQ(sections[0].last, 2);
}

TEST(HtmlText, EscapesMarkupAndWhatTurnsText) {
  EXPECT_EQ(html_text("<a href=\"x\" b='y'>&</a>"),
            "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
  EXPECT_EQ(html_text("a\x1b\u0085\u202Eb\n\tc"), "a\uFFFD\uFFFD\uFFFDb\n\tc");
  EXPECT_EQ(html_text("€ é \U0001F642"), "€ é \U0001F642");
}

TEST(WrappedRuns, KeepToThePageAndKeepPiecesOfAWordTogether) {
  std::vector<wire::Run> runs;
  for (int i = 0; i < 60; ++i) {
    runs.push_back({"woord"});
    runs.push_back({"[merk]", Style::marked});
    runs.push_back({", "});
  }
  const std::string text = wrapped_runs(runs, "  ", Colour::off);
  std::size_t begin = 0;
  for (std::size_t end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
    const std::string line = text.substr(begin, end - begin);
    EXPECT_LE(display_width(line), kPageWidth);
    EXPECT_TRUE(line.starts_with("  woord[merk],")) << line;
  }
}

TEST(WrappedRuns, BreakAWordThatIsWiderThanThePage) {
  const std::string text = wrapped_runs({{std::string(250, 'x')}}, "  ", Colour::off);
  std::size_t begin = 0, letters = 0;
  for (std::size_t end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
    EXPECT_LE(display_width(text.substr(begin, end - begin)), kPageWidth);
  }
  for (const char c : text) letters += c == 'x' ? 1 : 0;
  EXPECT_EQ(letters, 250U);
}

TEST(WrappedRuns, ShowStylesWithColourOnly) {
  const std::vector<wire::Run> runs{{"a "}, {"b", Style::marked}};
  EXPECT_EQ(wrapped_runs(runs, "", Colour::off), "a b\n");
  EXPECT_EQ(wrapped_runs(runs, "", Colour::on), "a \x1b[1;4mb\x1b[0m\n");
}

TEST(SureWord, SpeaksOfPeopleBeforeNumbers) {
  TextClaim claim = claim_at(0, 0, 1);
  EXPECT_EQ(sure_word(Language::nl, claim), "vrijwel zeker");
  claim.confidence = 899;
  EXPECT_EQ(sure_word(Language::nl, claim), "waarschijnlijk");
  claim.confidence = 600;
  EXPECT_EQ(sure_word(Language::en, claim), "maybe");
  claim.status = ClaimStatus::confirmed;
  EXPECT_EQ(sure_word(Language::en, claim), "confirmed by a person");
  claim.span.part = -1;
  EXPECT_EQ(sure_word(Language::en, claim), "added by a person");
  claim.status = ClaimStatus::denied;
  EXPECT_EQ(sure_word(Language::en, claim), "wrong, says a person");
}

TEST(StanceWord, AsksNobodyForWhatIsOfTheWork) {
  TextClaim claim;
  claim.what = HoursFound{};
  claim.stance = Stance::wished;
  EXPECT_EQ(stance_word(Language::nl, claim, TextSubject::vacancy), "genoemd");
  EXPECT_EQ(stance_word(Language::nl, claim, TextSubject::cv), "wens");
  claim.what = ScreeningFound{};
  claim.stance = Stance::legal;
  EXPECT_EQ(stance_word(Language::nl, claim, TextSubject::vacancy), "eis van de wet");
}

TEST(NotCarried, CountsEveryPlace) {
  SourceText text;
  text.parts.push_back({PartKind::paragraph, 0, {}, "[niet overgenomen] en [niet overgenomen]"});
  text.parts.push_back({PartKind::paragraph, 0, {}, "Tekst."});
  EXPECT_EQ(not_carried_in(text), 2);
}

}  // namespace
}  // namespace overstap::wire
