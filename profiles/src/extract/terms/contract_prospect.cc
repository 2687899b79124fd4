// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/contract_prospect.h"

#include <algorithm>

namespace overstap::extract {

bool job_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"contract", "dienstverband", "baan", "aanstelling", "dienst", "functie", "job",
                  "arbeidsovereenkomst", "arbeidscontract", "position", "employment", "werk",
                  "plek", "contracten"});
}

namespace {

/// `uitzendwerk mag, mits er zicht is op een vast contract`
std::int32_t after_condition_of_prospect(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kReach = 10;
  for (std::int32_t at = i; at < i + kReach && s.has(at) && !s.is(at, {".", ";"}); ++at) {
    if (!s.is(at, {"mits", "als", "indien"})) continue;
    if (!s.any(at, at + 4, {"zicht", "uitzicht", "kans", "perspectief"})) return i;
    for (std::int32_t fixed = at; fixed < at + 8; ++fixed) {
      if (s.is(fixed, {"overname", "vasts", "permanent"})) return fixed + 1;
      if (!s.is(fixed, {"vast", "vaste"})) continue;
      return job_word(s, fixed + 1) ? fixed + 2 : fixed + 1;
    }
  }
  return i;
}

}  // namespace

std::int32_t after_prospect(const TermSentence& s, std::int32_t i) {
  if (const std::int32_t end = after_condition_of_prospect(s, i); end > i) return end;
  std::int32_t at = i;
  if (s.is(at, {",", "("})) ++at;
  // `m.u.o. vast`; the last point may end the sentence
  if (s.is(at, {"m"}) && s.is(at + 2, {"u", "k"}) && s.is(at + 4, {"o"}) && !s.has(at + 6)) {
    return std::min(at + 6, s.last());
  }
  if (s.is(at, {"m"}) && s.is(at + 2, {"u", "k"}) && s.is(at + 4, {"o"}) &&
      s.is(at + 6, {"vast", "vaste"})) {
    return at + 7;
  }
  if (s.is(at, {"met", "with", "en"})) ++at;
  if (s.is(at, {"goed", "goede", "de", "a", "the"})) ++at;
  if (!s.is(at, {"uitzicht", "kans", "zicht", "perspectief", "intentie", "optie", "prospect",
                 "view", "doel", "mogelijkheid", "chance", "possibility", "option", "intention",
                 "bedoeling"})) {
    return i;
  }
  ++at;
  for (std::int32_t j = at; j < at + 6; ++j) {
    if (s.is(j, {"vast", "vaste", "contract", "overname", "permanent", "dienst", "dienstverband",
                 "aanstelling"})) {
      const bool noun = s.is(j, {"vast", "vaste", "permanent"}) && job_word(s, j + 1);
      return noun ? j + 2 : j + 1;
    }
    if (s.is(j, {"taken"}) && s.is(j + 1, {"over"})) return j + 2;
    if (!s.is(j, {"op", "een", "naar", "of", "a", "tot", "om", "eigen", "to", "be", "on", "je",
                  "in", "extend", "go", "become", "or"}))
      break;
  }
  return i;
}

namespace {

/// `daarna`, `na 26 weken`, `bij wederzijds goed bevallen`: when somebody is taken over.
bool later_word(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"daarna", "na", "vervolgens", "bij", "after", "then", "bevalt", "afterwards"});
}

}  // namespace

std::int32_t after_taken_over(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kReach = 18;
  bool later = false;
  for (std::int32_t at = i; at < i + kReach && s.has(at); ++at) {
    const bool thousands = s.is(at, {"."}) && s.token(at).glued && s.digits(at + 1) >= 0;
    // `Agency contract at first; permanent after nine months`
    if (s.is(at, {"permanent", "vast"}) && s.is(at + 1, {"after", "na"})) return at + 2;
    const bool lasts = s.is(at + 1, {"permanent", "vast"}) && s.is(at + 2, {"after", "na"});
    if (s.is(at, {".", ";"}) && !thousands && !lasts && !later_word(s, at + 1)) return i;
    later |= later_word(s, at);
    if (!later) continue;
    if (s.is(at, {"overgenomen", "overname"})) return at + 1;
    if (s.is(at, {"over"}) && s.any(i, at, {"neemt", "nemen", "neem", "take", "takes"})) {
      return at + 1;
    }
    if (s.is(at, {"dienst"}) && s.is(at - 1, {"in", "vaste"})) return at + 1;
    // `after 26 weeks a contract with the hotel itself`
    if (s.is(at, {"contract"}) && s.is(at + 1, {"with", "bij", "at"}) && at > i + 1) return at + 2;
    if (s.is(at, {"vast"})) return s.is(at + 1, {"contract"}) ? at + 2 : at + 1;
  }
  return i;
}

std::int32_t after_agency(const TermSentence& s, std::int32_t i, std::int32_t last,
                          ContractWord word) {
  std::int32_t end = after_prospect(s, last);
  if (end == last) end = after_taken_over(s, last);
  const bool over = s.any(i - 2, i, {"na", "after"});
  for (std::int32_t at = last; end == last && at < last + 12 && s.has(at); ++at) {
    if (s.is(at, {".", ";"})) break;
    // `na een uitzendperiode van 6 maanden krijg je een vast contract`
    if (over && s.is(at, {"vast", "vaste", "onbepaalde", "permanent"})) end = at + 2;
    // `secondment through our agency with the intention of a permanent job`
    const bool with = word == ContractWord::agency_whole && s.is(at, {"with", "met"});
    if (with && after_prospect(s, at) > at) end = after_prospect(s, at);
  }
  return end;
}

bool taken_over_next(const TermSentence& s) {
  const std::vector<Sentence>& all = s.text().sentences;
  const auto next = static_cast<std::size_t>(&s.sentence() - all.data()) + 1;
  if (s.cv() || next >= all.size() || all[next].first == all[next].last) return false;
  const std::vector<Token>& tokens = s.text().tokens;
  if (!is_any(tokens[all[next].first], {"na", "daarna", "vervolgens", "after", "bij", "bevalt"})) {
    return false;
  }
  bool takes = false;
  for (std::uint32_t i = all[next].first; i < all[next].last; ++i) {
    takes |= is_any(tokens[i], {"neemt", "nemen", "kom", "komt", "kun", "kunt"});
    if (takes && is_any(tokens[i], {"over", "dienst"})) return true;
  }
  return false;
}

bool denied_behind(const TermSentence& s, std::int32_t i) {
  // `flexcontract of oproep is ...`
  if (s.is(i, {"of", "or"}) && s.kind(i + 1) == Lex::contract) i += 2;
  if (s.is(i, {":"}) && s.is(i + 1, {"nee", "geen", "no", "niet"})) return true;
  if (s.is(i, {"liever", "liefst"})) return s.is(i + 1, {"niet", "geen"});
  if (!s.is(i, {"is", "kan", "mag", "wil", "hoeft", "hoef", "lukt", "vind", "zie", "zoek", "bieden",
                "doen", "zijn", "not", "niet", "nooit", "are"})) {
    return false;
  }
  constexpr std::int32_t kReach = 8;
  for (std::int32_t at = i; at < i + kReach && s.has(at); ++at) {
    if (s.is(at, {",", ";", ".", "maar", "but", "als", "want", "omdat", "of", "|", "en"})) break;
    if (s.is(at, {"geen"})) return s.is(at + 1, {"optie", "sprake", "mogelijkheid"});
    if (s.is(at, {"niet", "not", "nooit"})) return !s.is(at + 1, {"erg", "alleen"});
  }
  return false;
}

}  // namespace overstap::extract
