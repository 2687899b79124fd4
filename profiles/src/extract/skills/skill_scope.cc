// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/skills/skill_scope.h"

#include <algorithm>
#include <array>

#include "profiles/src/extract/stance/clauses.h"
#include "profiles/src/extract/text/fixed_words.h"
#include "profiles/src/extract/text/job_words.h"

namespace overstap::extract {
namespace {

constexpr FixedWords<bool, 64> kHelp{
    {{true,
      "helpt|helpen|help|hulp|assisteert|assisteren|assistentie|ondersteunt|ondersteunen|"
      "ondersteuning|begeleiden|begeleidt|vragen|geholpen|good|ondersteun|assisteer|betrokken"}}};

constexpr FixedWords<bool, 64> kFields{
    {{true,
      "administratieve|commerciele|technische|sociale|financiele|juridische|medische|"
      "logistieke|facilitaire|telefonische|interne|externe|operationele|service|office|finance|"
      "online|zelfstandige|horeca|reclame|receptie|mobile|webcare|creatieve|bouwkundige|"
      "culinaire|hospitality"}}};

constexpr FixedWords<bool, 128> kChannels{
    {{true,
      "telefonisch|schriftelijk|mail|mails|email|emails|chat|whatsapp|balie|telefoon|phone|"
      "digitaal|persoonlijk|app|videobellen|brief|post|webcare|person|desk|chats|fysiek|"
      "messages|sms|bellen|belt|mailen|mailt|chatten|chatte|appen|appt|telefoneren|schrijven|"
      "schrijft"}}};

constexpr FixedWords<bool, 64> kSubjects{
    {{true,
      "vakken|keuzevakken|vakkenpakket|subjects|modules|hoofdvakken|vakgebieden|fun|vrij|hobby|"
      "hobbys|hobbies|interesses|interests|tijd"}}};

constexpr FixedWords<bool, 64> kAnswers{
    {{true,
      "ja|nee|goed|redelijk|basis|gevorderd|uitstekend|matig|voldoende|good|basic|advanced|"
      "none|yes|no|geen|kan|beheers|x"}}};

/// Behind these "bij" tells with what: "helpt bij annuleringen".
bool is_help(const Token& token) { return kHelp.holds(token.hash); }

/// "nauwkeurige medewerker": how somebody is; "technische medewerker": a title.
bool is_quality(const Token& token) {
  if (is_any(token, {"friendly", "enthusiastic", "reliable", "flexible", "accurate", "proactive",
                     "precise", "driven", "motivated", "patient"}))
    return true;
  return token.key.size() > 5 && token.key.ends_with('e') && !token.key.ends_with("ie") &&
         !kFields.holds(token.hash);
}

}  // namespace

bool is_and(const Token& token) { return is_any(token, {"en", "of", "and", "or", "&", "/", "+"}); }

bool SkillScope::glued_mark_before(std::uint32_t i) const {
  return i > sentence.first && token(i).glued && token(i - 1).kind == TokenKind::mark &&
         is_any(token(i - 1), {"@", ".", "_", "\\"});
}

bool SkillScope::hyphen_after(std::uint32_t i) const {
  return i + 2 < sentence.last && token(i + 1).is("-") && token(i + 1).glued &&
         token(i + 2).glued && token(i + 2).kind == TokenKind::word;
}

bool SkillScope::hyphen_before(std::uint32_t i) const {
  return i > sentence.first + 1 && token(i).glued && token(i - 1).is("-") && token(i - 1).glued &&
         token(i - 2).kind == TokenKind::word;
}

bool SkillScope::in_address(std::uint32_t i) const {
  if (!within(i + 1)) return false;
  const Token& next = token(i + 1);
  const bool call = is_any(token(i), {"mail", "email", "e", "app", "whatsapp", "bel", "chat",
                                      "solliciteer", "stuur", "post", "telefoon"});
  if (call && is_any(next, {"je", "jouw", "uw", "ons", "your", "us", "mij", "naar", "to"}))
    return within(i + 2) && token(i + 2).kind != TokenKind::mark;
  if (next.is(":") && within(i + 2)) {
    const Token& value = token(i + 2);
    if (value.kind == TokenKind::number || value.is("+") || value.is("(")) return true;
    if (!within(i + 3) || !token(i + 3).glued) return false;
    const bool host = token(i + 3).is(".") && within(i + 4) && token(i + 4).glued;
    return host || token(i + 3).is("@");
  }
  return false;
}

bool SkillScope::after_at(std::uint32_t i) const {
  for (std::uint32_t steps = 0; steps < 3 && i > sentence.first; ++steps) {
    const Token& before = token(--i);
    if (is_any(before, {"bij", "at"})) return i == sentence.first || !is_help(token(i - 1));
    if (!is_any(before, {"de", "het", "een", "the", "a", "an", "onze", "mijn", "grote", "n"}))
      break;
  }
  return false;
}

bool SkillScope::after_article(std::uint32_t i) const {
  if (i == sentence.first || !is_any(token(i - 1), {"de", "het"})) return false;
  if (is_any(token(i), {"wft", "wwft"})) return false;  // they are certificates
  return !within(i + 1) || !token(i + 1).capital;
}

bool SkillScope::in_title(std::uint32_t i) const {
  if (within(i + 1) && !token(i + 1).is("-") && is_job_word(token(i + 1)))
    return !is_quality(token(i));
  return i > sentence.first && is_job_word(token(i - 1)) &&
         (!within(i + 1) || token(i + 1).kind != TokenKind::word);
}

bool SkillScope::is_field(std::uint32_t i) const {
  for (std::uint32_t at = i, steps = 0; at > sentence.first && steps < 6; ++steps) {
    const Token& before = token(--at);
    if (before.is("richting")) return true;
    // "richting techniek, zorg of administratie"
    const bool joined = is_and(before) || before.is(",");
    if (!joined && !(at > sentence.first && (is_and(token(at - 1)) || token(at - 1).is(","))) &&
        !(at > sentence.first && token(at - 1).is("richting")))
      return false;
  }
  return false;
}

bool SkillScope::in_school(std::uint32_t i) const {
  const auto school = [&](std::uint32_t at) {
    return within(at) && is_any(token(at), {"mbo", "hbo", "vmbo", "diploma", "opleiding", "studie",
                                            "bachelor", "bsc", "msc", "niveau"});
  };
  if (school(i + 1)) return true;
  if (i == sentence.first) return false;
  if (school(i - 1) || is_field(i)) return true;
  const bool number = token(i - 1).kind == TokenKind::number || token(i - 1).is("-");
  return number && i >= sentence.first + 2 &&
         (school(i - 2) || (i >= sentence.first + 3 && school(i - 3)));
}

bool SkillScope::as_item(std::uint32_t i) const {
  for (std::uint32_t at = i, steps = 0; at > sentence.first && steps < 4; ++steps) {
    if ((text.cues[--at] & kKnowledge) != 0) return true;
  }
  const bool starts = i == sentence.first;
  const bool denied = !starts && is_any(token(i - 1), {"geen", "no", "wel"});
  const bool begins =
      starts || denied || is_and(token(i - 1)) ||
      (token(i - 1).kind == TokenKind::mark && !is_any(token(i - 1), {".", "'", "#"}));
  if (!begins) return false;
  if (!within(i + 1)) return !starts || sentence.bullet || sentence.section == SectionKind::skills;
  const Token& next = token(i + 1);
  if (is_and(next)) return true;
  return next.kind == TokenKind::mark && !is_any(next, {":", "?", "!", "-", "'"});
}

bool SkillScope::among_channels(std::uint32_t i) const {
  constexpr std::uint32_t kReach = 4;
  const auto joins = [&](std::uint32_t at) { return is_and(token(at)) || token(at).is(","); };
  const auto is_channel = [&](std::uint32_t at) { return kChannels.holds(token(at).hash); };
  bool joined = false;
  for (std::uint32_t at = i + 1; at <= i + kReach && within(at); ++at) {
    joined |= joins(at);
    if (joined && is_channel(at)) return true;
    if (!joined) break;
  }
  joined = false;
  for (std::uint32_t at = i; at > sentence.first && i - at < kReach;) {
    joined |= joins(--at);
    if (joined && is_channel(at)) return true;
    if (!joined && !is_any(token(at), {"per", "via", "by", "de", "the", "on", "ook", "also"}))
      break;
  }
  return false;
}

bool SkillScope::among_parts(std::uint32_t i) const {
  if (!is_any(token(i), {"luisteren", "listening", "schrijven", "writing"})) return false;
  // The cells of a table are sentences of their own.
  constexpr std::uint32_t kBeside = 4;
  for (std::uint32_t at = i > kBeside ? i - kBeside : 0;
       at <= i + kBeside && at < text.tokens.size(); ++at) {
    if (is_any(token(at), {"lezen", "spreken", "reading", "speaking", "verstaan", "interactie",
                           "leesvaardigheid", "gesprek"}))
      return true;
  }
  return false;
}

bool SkillScope::is_headline() const {
  constexpr std::uint32_t kLongest = 12;
  if (text.subject != TextSubject::vacancy || sentence.last - sentence.first > kLongest)
    return false;
  if (&sentence != &text.sentences.front() &&
      !is_any(token(sentence.first), {"vacature", "functie", "functietitel"}))
    return false;
  // "Telesales agent, solar panels"
  bool job = false;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    job |= is_job_word(token(i));
    if ((text.cues[i] & kReader) != 0 || ((text.cues[i] & kComma) != 0 && !job)) return false;
  }
  return sentence.last == sentence.first || !token(sentence.last - 1).is(".");
}

bool SkillScope::of_own_roster(std::uint32_t i) const {
  if (token(i).key.find("rooster") == std::string_view::npos) return false;
  constexpr std::uint32_t kBeside = 3;
  const std::uint32_t least = i > sentence.first + kBeside ? i - kBeside : sentence.first;
  for (std::uint32_t at = least; at <= i + kBeside && within(at); ++at) {
    if (is_any(token(at), {"zelf", "jezelf"})) return true;
  }
  return false;
}

bool SkillScope::says_self() const {
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (is_any(token(i), {"zelf", "jezelf"})) return true;
  }
  return false;
}

std::uint32_t SkillScope::first_year() const {
  if (text.subject != TextSubject::vacancy) return sentence.last;
  std::uint32_t i = sentence.first;
  while (i < sentence.last &&
         !is_any(token(i), {"jaar", "jaren", "year", "years", "maanden", "months"}))
    ++i;
  return i;
}

bool SkillScope::of_past_workplace(std::uint32_t first, std::uint32_t last,
                                   std::uint32_t year) const {
  constexpr std::uint32_t kReach = 8;  // "ervaring in de winkel (liefst twee jaar)"
  if (year >= std::min(first + kReach, sentence.last)) return false;
  const auto experience = [&](std::uint32_t i) {
    return is_any(token(i), {"ervaring", "werkervaring", "experience", "years", "year", "jaar",
                             "worked", "gewerkt"});
  };
  // The label may hold the words itself.
  if (experience(first) && within(first + 1)) return is_any(token(first + 1), {"in", "binnen"});
  const bool chosen = within(last) && is_any(token(last), {"of", "or"});
  for (std::uint32_t at = first, steps = 0; steps < kReach && at > sentence.first; ++steps) {
    const Token& before = token(--at);
    if (is_any(before, {"in", "binnen", "op", "als"}) && at > sentence.first && experience(at - 1))
      return true;
    if ((text.cues[at] & (kReader | kKnowledge)) != 0) return false;
    if (before.kind == TokenKind::mark && !(chosen && before.is(","))) return false;
    if (is_any(before, {"met", "with", "en", "and"})) return false;
  }
  return false;
}

bool SkillScope::counts_on(std::uint32_t i) const {
  if (!is_any(token(i), {"rekenen", "reken", "rekent", "count", "rely"})) return false;
  constexpr std::uint32_t kBefore = 6;
  if (within(i + 1) && is_any(token(i + 1), {"op", "on", "erop"})) return true;
  for (std::uint32_t at = i; at > sentence.first && i - at < kBefore;) {
    if (is_any(token(--at), {"op", "erop", "waarop"})) return true;
    if (token(at).kind == TokenKind::mark) break;
  }
  return false;
}

bool names_trade(const Token& token) {
  constexpr auto kEnds = std::to_array<std::string_view>(
      {"er", "ster", "ist", "iste", "eur", "euse", "aar", "aaf", "ant", "trice"});
  if (token.kind != TokenKind::word || token.key.size() < 5) return false;
  if (is_any(token, {"verder", "beter", "later", "onder", "achter", "onder", "sneller", "zonder",
                     "eerder", "meer", "weer", "altijd", "constant"}))
    return false;
  return std::ranges::any_of(kEnds, [&](std::string_view end) { return token.key.ends_with(end); });
}

bool SkillScope::of_thing(std::uint32_t i) const {
  if (!within(i + 1)) return false;
  const Token& next = token(i + 1);
  if ((token(i).is("post") && next.is("nl")) ||
      (token(i).is("zelfstandig") && (names_trade(next) || next.is("ondernemers"))))
    return true;
  if (token(i).key.starts_with("flexib"))
    return next.kind == TokenKind::word &&
           (next.key.ends_with("tijden") || next.key.ends_with("uren") ||
            next.key.starts_with("rooster") || next.key.starts_with("contract") ||
            is_any(next, {"diensten", "schil", "werkplek", "hours", "working", "schedule",
                          "arbeidsvoorwaarden", "baan", "functie", "werkweek", "dienstverband",
                          "inzet", "werken", "uurtjes"}));
  for (std::uint32_t at = i + 1; at <= i + 3 && within(at); ++at) {
    if (is_any(token(at), {"team", "collegas", "sfeer", "bedrijf", "organisatie", "werkgever",
                           "colleagues", "company", "club", "onderneming"}))
      return token(i).key.ends_with('e') || at == i + 1;
    if (token(at).kind == TokenKind::mark && !token(at).is(",")) break;
  }
  return false;
}

bool SkillScope::unticked(std::uint32_t first, std::uint32_t last) const {
  constexpr std::uint32_t kReach = 8;
  const auto is_box = [&](std::uint32_t i) { return is_any(token(i), {"☐", "□", "☑", "☒"}); };
  const auto open = [&](std::uint32_t end) {  // its last token
    if (token(end).kind != TokenKind::mark) return false;
    if (is_any(token(end), {"☐", "□"})) return true;
    return end > sentence.first && ((token(end).is("]") && token(end - 1).is("[")) ||
                                    (token(end).is(")") && token(end - 1).is("(")));
  };
  const std::uint32_t least = first > sentence.first + kReach ? first - kReach : sentence.first;
  std::uint32_t box = first;
  while (box > least && (token(box - 1).kind != TokenKind::mark ||
                         !(is_box(box - 1) || is_any(token(box - 1), {"]", ")", "*"}))))
    --box;
  if (box > least) {
    // The boxes lead where one leads the line: "[ ] vakken vullen [x] kassa", "Taken: ☑ kassa".
    const auto begins = [&](std::uint32_t i) { return is_box(i) || is_any(token(i), {"[", "("}); };
    bool leads = begins(sentence.first);
    for (std::uint32_t i = sentence.first; i + 1 < box && !leads; ++i)
      leads = token(i).is(":") && begins(i + 1);
    if (leads) return open(box - 1);
  }
  if (!within(last) || token(last).kind != TokenKind::mark) return false;
  return open(last) || (within(last + 1) && open(last + 1));
}

std::uint32_t SkillScope::end_of_claims() const {
  for (std::uint32_t i = sentence.first; i + 1 < sentence.last; ++i) {
    if (token(i + 1).is(":") && kSubjects.holds(token(i).hash)) return i;
  }
  return sentence.last;
}

bool SkillScope::listed(std::uint32_t i) const {
  const auto joins = [&](std::uint32_t at) {
    return within(at) && (is_and(token(at)) ||
                          is_any(token(at), {",", "(", ")", ":", ";", "|", "[", "-", "*", "~"}));
  };
  const bool answered = within(i + 1) && kAnswers.holds(token(i + 1).hash);
  const bool alone = sentence.last - sentence.first == 1 &&
                     (sentence.bullet || sentence.section == SectionKind::skills);
  if (answered || alone) return true;
  return joins(i + 1) || (i > 0 && joins(i - 1));
}

}  // namespace overstap::extract
