// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/occupations/title_finder.h"
#include "profiles/src/extract/occupations/title_shape.h"
#include "profiles/src/extract/occupations/title_wish.h"
#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

/// How sure a department is that stands for a title, in thousandths, as seen on the tuning texts.
constexpr std::int32_t kDepartment = 700;

/// Whether the department at token `at` is only where somebody wants to work: "een baan in de
/// administratie", "terug naar de klantenservice", but not "iets aan de receptie".
bool names_workplace(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  const auto before = [&](const WordList& words) {
    return at > sentence.first && words.holds_one(text.tokens[at - 1].hash);
  };
  while (before({"de", "het", "the", "a", "een", "an"})) --at;
  if (before({"met", "naar"})) return true;
  if (!before({"in", "bij", "op", "at", "achter", "behind"})) return false;
  --at;
  return !before({"iets", "of", "or"});
}

/// "2015-2017 kassa": whether nothing but a period stands before token `at`.
bool after_dates(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  for (std::uint32_t i = sentence.first; i < at; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind == TokenKind::word && month_of(token) == 0 &&
        !is_any(token, {"heden", "nu", "present", "tot", "t", "m", "sinds", "vanaf"})) {
      return false;
    }
  }
  return at > sentence.first && text.tokens[sentence.first].kind != TokenKind::mark;
}

/// "invalkracht achter de receptie", "jobstudent aan de kassa": who helps out where token `at`
/// says.
bool after_helping_hand(const ReadText& text, const Sentence& sentence, std::uint32_t at) {
  // "Stagiair klantenservice", "Vrijwilliger achter de bar"
  if (at > sentence.first && !text.tokens[at].all_capital &&
      is_any(text.tokens[at - 1], {"stagiair", "stagiaire", "stagiere"})) {
    return true;
  }
  // "Medewerker afdeling Burgerzaken", "medewerker op de afdeling debiteuren"
  std::uint32_t worker = at;
  if (worker > sentence.first && is_any(text.tokens[worker - 1], {"afdeling", "team", "dept"})) {
    --worker;
    while (worker > sentence.first &&
           is_any(text.tokens[worker - 1], {"op", "de", "bij", "van", "het"})) {
      --worker;
    }
    return worker > sentence.first &&
           is_any(text.tokens[worker - 1], {"medewerker", "medewerkster", "mdw"});
  }
  if (at > sentence.first && is_any(text.tokens[at - 1], {"de", "het", "een", "the", "a"})) --at;
  if (at < sentence.first + 2 ||
      !is_any(text.tokens[at - 1], {"aan", "in", "op", "achter", "bij", "at", "on"})) {
    return false;
  }
  return is_any(
      text.tokens[at - 2],
      {"jobstudent",   "stagiair",       "stagiaire",     "oproepkracht",   "uitzendkracht",
       "invalkracht",  "vakantiekracht", "weekendkracht", "flexkracht",     "weekendhulp",
       "zaterdaghulp", "bijbaan",        "vakantiebaan",  "vakantiewerk",   "stage",
       "vakantiehulp", "zomerbaan",      "vrijwilliger",  "vrijwilligster", "invaller",
       "hulpkracht",   "werkstudent"});
}

}  // namespace

/// A department that somebody wants to work in: "iets aan de receptie", "klantenservice of
/// webcare".
std::optional<FoundTitle> TitleFinder::department(const TitleText& read, const Sentence& sentence,
                                                  std::uint32_t at) const {
  if ((read.bits(at) & kMayBegin) == 0) return std::nullopt;
  const ReadText& text = read.text;
  const Token& token = text.tokens[at];
  if (token.kind != TokenKind::word || token.name || is_article(token)) return std::nullopt;
  // A place to work at, and no trade.
  if (is_any(token, {"winkel", "kantoor", "supermarkt", "restaurant", "callcenter", "contactcenter",
                     "horeca"}) &&
      !begins_segment(text, sentence, at)) {
    return std::nullopt;
  }
  // "mbo-4 HR", "leren de kassa": what is learnt
  const std::uint32_t low = std::max(sentence.first + 4, at) - 4;
  for (std::uint32_t i = low; i < at; ++i) {
    if (is_any(text.tokens[i], {"mbo", "hbo", "bbl", "bol", "opleiding", "cursus", "diploma",
                                "leren", "leer", "leert", "training", "studie"})) {
      return std::nullopt;
    }
  }
  const bool led = begins_segment(text, sentence, at) ||
                   is_any(text.tokens[at - 1],
                          {"in", "aan", "bij", "op", "de", "het", "richting", "naar", "of", "en",
                           "or", "and", "als", "iets", "at", "the", "a", "een", "van"});
  if (!led || names_workplace(text, sentence, at)) return std::nullopt;
  auto title = titles_.department_at(read, at, sentence.last);
  if (!title || (!title->others.empty() && !choose(read, sentence, *title))) return std::nullopt;
  if (title->last < sentence.last &&
      is_any(text.tokens[title->last], {"niveau", "|", "training", "cursus", "opleiding", "course",
                                        "class", "lessen", "les", "sollicitatie"})) {
    return std::nullopt;
  }
  title->others = {};
  const auto stance = stance_at(text, sentence, title->first, title->last, ClaimFamily::occupation);
  if (stance != Stance::wants && !wished_before(text, sentence, at)) return std::nullopt;
  return FoundTitle{*title, &sentence, "occupation.department", kDepartment};
}

/// Departments of a CV that stand for the job held there, in a sentence without a title: "Hema
/// (verkoop)", "invalkracht achter de receptie", "2015-2017 kassa, Jumbo" (`job`: such a line).
void TitleFinder::add_departments(const TitleText& read, const Sentence& sentence, bool job,
                                  std::vector<FoundTitle>& all) const {
  if (!read.in(sentence, kMayBegin)) return;
  const ReadText& text = read.text;
  const bool worked = std::any_of(
      text.tokens.begin() + sentence.first, text.tokens.begin() + sentence.last,
      [](const Token& token) { return is_any(token, {"gewerkt", "werkte", "worked", "bij"}); });
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if ((read.bits(i) & kMayBegin) == 0) continue;
    const Token& token = text.tokens[i];
    if (token.kind != TokenKind::word || token.name || is_article(token)) continue;
    const bool bracket = (worked || job) && i > sentence.first + 1 && text.tokens[i - 1].is("(") &&
                         (text.tokens[i - 2].capital || text.tokens[i - 2].name);
    const bool line = job && after_dates(text, sentence, i);
    if (!bracket && !line && !after_helping_hand(text, sentence, i)) continue;
    auto title = titles_.department_at(read, i, sentence.last);
    if (!title || (!title->others.empty() && !choose(read, sentence, *title))) continue;
    const bool ends = title->last == sentence.last || is_mark(text.tokens[title->last]) ||
                      is_any(text.tokens[title->last], {"en", "bij", "van", "in", "at", "op"});
    if (!ends || (bracket && !is_any(text.tokens[title->last], {")", ","}))) continue;
    title->others = {};
    if (const auto narrower = trades_.narrower(text, sentence, *title)) {
      title->occupation = narrower->occupation;
    }
    all.push_back({*title, &sentence, "occupation.department", kDepartment});
    i = title->last - 1;
  }
}

}  // namespace overstap::extract
