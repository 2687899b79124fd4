// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

namespace overstap::extract {
namespace {

bool ends_clause(const TermSentence& s, std::int32_t i) {
  return !s.has(i) || s.is(i, {",", ";", ".", "maar", "but", "|", ")", "!", "wel"}) ||
         (s.is(i, {"?"}) && s.has(i + 1));
}

/// Words behind which a `niet` is said of something else than the roster.
bool begins_something_else(const TermSentence& s, std::int32_t i) {
  return s.mark(i) ||
         s.is(i, {"want",  "omdat",  "dat",    "die",  "als", "wanneer", "dus",    "because",
                  "zodat", "so",     "which",  "that", "en",  "of",      "and",    "or",
                  "waar",  "hoewel", "tenzij", "mits", "met", "with",    "zonder", "uur"}) ||
         s.kind(i) == Lex::roster;
}

/// `en in het weekend`, `of zondag`, `op maandag`: a roster that shares what is said of this one;
/// the token behind it, `i` when there is none.
std::int32_t after_joined(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"-"}) && s.is(i + 1, {"en", "of"})) ++i;  // `weekend- en avondwerk`
  if (!s.is(i, {"en", "of", "and", "or", "op"})) return i;
  std::int32_t at = i + 1;
  while (s.is(at, {"in", "het", "de", "op", "'", "s", "the", "on"}) && at < i + 4) ++at;
  return s.kind(at) == Lex::roster ? at + 1 : i;
}

/// `liever niet`: somebody would, if it must be.
bool rather_before(const TermSentence& s, std::int32_t at) {
  if (s.is(at - 1, {"keep", "houd", "hou", "have", "ben"})) --at;  // `I'd rather keep free`
  return s.is(at - 1, {"liever", "liefst", "rather", "voorkeur", "prefer"}) ||
         (s.is(at - 1, {"dan", "toch", "ook", "ik"}) && s.is(at - 2, {"liever", "liefst"}));
}

bool if_needed_at(const TermSentence& s, std::int32_t at) {
  if (s.is(at, {"desnoods", "eventueel", "bespreekbaar", "incidenteel", "soms", "weleens"})) {
    return true;
  }
  if (s.is(at, {"in", "na"}) && s.is(at + 1, {"overleg"})) return true;
  if (s.is(at, {"in"}) && s.is(at + 1, {"exceptional", "uitzonderlijke", "uitzonderingsgevallen",
                                        "noodgevallen", "emergencies", "consultation"})) {
    return true;
  }
  if (s.is(at, {"bij"}) && s.is(at + 1, {"uitzondering", "nood", "hoge"})) return true;
  return s.is(at, {"als", "indien", "if", "when", "zo", "wanneer"}) &&
         s.any(at, at + 6, {"nodig", "needed", "moet", "necessary", "uitkomt", "anders"});
}

/// The last word of `af en toe`.
bool now_and_then(const TermSentence& s, std::int32_t at) {
  return s.is(at, {"toe"}) && s.is(at - 1, {"en"});
}

/// Words that may stand between a denial and the roster that it denies.
bool leads_to_roster(const TermSentence& s, std::int32_t i) {
  return s.is(i, {"op",        "in",        "de",      "het",     "'",     "s",      "the",
                  "on",        "available", "ook",     "een",     "more",  "werken", "beschikbaar",
                  "inzetbaar", "during",    "tijdens", "working", "work",  "meer",   "vroege",
                  "late",      "at",        "a",       "any",     "vaste", "of",     "zin",
                  "possible",  "mogelijk",  "early",   "to",      "want",  "do",     "doing"});
}

}  // namespace

bool in_denied_list(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kLongest = 12;  // tokens of the list and its lead
  std::int32_t at = i - 1;
  for (; at > i - kLongest && s.has(at) && !s.is(at, {":"}); --at) {
    if (s.is(at, {".",   ";",  "|",      "wel",   "maar",        "but",  "(",       "graag",
                  "?",   "/",  "alleen", "enkel", "uitsluitend", "only", "slechts", "ja",
                  "yes", "je", "jij",    "ik",    "we",          "wij",  "het",     "er"})) {
      return false;
    }
  }
  if (!s.has(at) && at == s.first() - 1) return s.under_denial();
  if (!s.is(at, {":"})) return false;
  for (std::int32_t lead = at - 1; lead > at - 7 && s.has(lead); --lead) {
    if (s.is(lead, {".", ";", ",", "|", "(", "/"})) return false;
    if (s.is(lead, {"niet", "geen", "not", "nooit"})) return true;
  }
  return false;
}

namespace {

/// `Nachtdiensten? Nee.`: the answer begins the next sentence.
std::optional<Works> answer_in_next(const TermSentence& s) {
  const std::vector<Sentence>& all = s.text().sentences;
  const auto next = static_cast<std::size_t>(&s.sentence() - all.data()) + 1;
  if (next >= all.size() || all[next].first == all[next].last) return std::nullopt;
  const Token* first = &s.text().tokens[all[next].first];
  if (is_any(*first, {"nee", "niet", "nooit", "no", "never"})) return Works::no;
  if (is_any(*first, {"dat", "die", "daar", "hier"})) {
    const std::uint32_t end = std::min(all[next].last, all[next].first + 7);
    for (std::uint32_t i = all[next].first; i < end; ++i) {
      if (is_any(s.text().tokens[i], {"vrij", "niet", "nooit"})) return Works::no;
    }
  }
  const bool two = all[next].last - all[next].first > 1;
  if (two && is_any(first[0], {"liever", "liefst"}) && first[1].is("niet")) return Works::if_needed;
  return std::nullopt;
}

/// `Woensdag | nee`, `Vrijdag | liever niet`: the answer in the next cell.
std::optional<Works> answer_in_next_cell(const TermSentence& s) {
  const std::vector<Sentence>& all = s.text().sentences;
  const auto next = static_cast<std::size_t>(&s.sentence() - all.data()) + 1;
  if (next >= all.size() || all[next].line != s.sentence().line ||
      all[next].part != s.sentence().part || all[next].last - all[next].first > 2 ||
      all[next].first == all[next].last) {
    return std::nullopt;
  }
  const Token* first = &s.text().tokens[all[next].first];
  if (is_any(*first, {"nee", "niet", "no", "vrij", "off", "nooit", "never"})) return Works::no;
  if (is_any(*first, {"liever", "liefst", "eventueel", "desnoods", "soms"}))
    return Works::if_needed;
  return std::nullopt;
}

/// `Weekend: nee`, `Zondag: liever niet`, `Avonden: geen probleem`: what stands behind the colon.
std::optional<Works> answer_behind(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"?"}) && !s.has(i + 1) && s.kind(i - 1) == Lex::roster) return answer_in_next(s);
  if (s.cv() && !s.has(i) && s.kind(i - 1) == Lex::roster) return answer_in_next_cell(s);
  if (!s.is(i, {":"})) return std::nullopt;
  std::int32_t at = i + 1;
  const bool rather = s.is(at, {"liever", "liefst", "bij", "preferably", "rather"});
  if (rather) ++at;
  if (s.is(at, {"voorkeur"})) ++at;
  if (s.is(at, {"geen"}) && s.is(at + 1, {"probleem", "bezwaar"})) return Works::yes;
  if (s.is(at, {"nee", "niet", "no", "geen", "nooit", "never", "not"})) {
    return rather ? Works::if_needed : Works::no;
  }
  if (if_needed_at(s, at)) return Works::if_needed;
  return std::nullopt;
}

}  // namespace

namespace {

/// `avonden mogen, in overleg`: what is added behind the comma.
bool after_consultation(const TermSentence& s, std::int32_t i, std::int32_t at) {
  return at > i && s.is(at - 1, {"mogen", "mag", "kan", "kunnen", "can"}) && s.is(at, {","}) &&
         s.is(at + 1, {"in"}) && s.is(at + 2, {"overleg"}) && ends_clause(s, at + 3);
}

}  // namespace

namespace {

/// `some Sundays, if you want to`, `'s avonds ook, als je wilt`: left to the reader.
bool left_to_the_reader(const TermSentence& s, std::int32_t i) {
  const std::int32_t at = s.is(i, {",", "("}) ? i + 1 : i;
  if (s.cv() || !s.is(at, {"if", "als", "indien", "wie", "only", "alleen"})) return false;
  return s.any(at + 1, at + 5,
               {"want", "like", "wish", "wilt", "wil", "wenst", "zin", "leuk", "fijn", "graag"});
}

}  // namespace

bool is_fine(const TermSentence& s, std::int32_t i) {
  for (std::int32_t at = i; at < i + 7 && !ends_clause(s, at); ++at) {
    if (s.is(at, {"niet", "not", "nooit"})) return false;
    if (s.is(at, {"geen", "no"})) {
      return s.is(at + 1, {"probleem", "punt", "bezwaar", "moeite", "problem", "issue"});
    }
    if (s.is(at, {"prima", "goed", "best", "fine", "ok", "oke", "okay", "welkom", "leuk", "fijn"}))
      return true;
  }
  return false;
}

bool begins_now_and_then(const TermSentence& s, std::int32_t i) {
  const std::int32_t at =
      s.mark(s.clause_of(i).first) ? s.clause_of(i).first + 1 : s.clause_of(i).first;
  return s.is(at, {"soms", "incidenteel", "sporadisch", "occasionally", "sometimes"}) ||
         (s.is(at, {"af"}) && s.is(at + 2, {"toe"})) ||
         (s.is(at, {"zo"}) && s.is(at + 1, {"nu"}) && s.is(at + 3, {"dan"})) ||
         (s.is(at, {"now"}) && s.is(at + 2, {"then"})) ||
         (s.is(at, {"in"}) && s.is(at + 1, {"overleg", "consultation"}));
}

bool enough_of_it(const TermSentence& s, std::int32_t i) {
  constexpr std::int32_t kReach = 7;
  std::int32_t at = i;
  while (at < i + kReach && s.has(at) && !s.mark(at)) ++at;
  if (!s.cv() || !s.is(at, {","})) return false;
  const std::int32_t said = s.is(at + 1, {"maar", "en", "but"}) ? at + 2 : at + 1;
  if (!s.is(said, {"dat", "die", "daar", "that"})) return false;
  const std::int32_t to = s.clause_of(said).second;
  return s.any(said, to, {"niet", "nooit", "not"}) &&
         s.any(said, to, {"hoeft", "hoeven", "wil", "doe", "need", "want"}) &&
         s.any(said, to, {"meer", "anymore", "again"});
}

bool denied_behind_comma(const TermSentence& s, std::int32_t i) {
  std::int32_t at = i;
  while (at < i + 7 && s.has(at) && !s.mark(at)) ++at;
  if (!s.is(at, {","}) || !s.is(at + 1, {"dan", "dus", "die", "then", "so"})) return false;
  const auto [from, to] = s.clause_of(at + 1);
  const bool ends = s.is(to - 1, {"niet", "not"});
  if (ends && (to - from <= 3 || s.any(from, to, {"kan", "lukt", "gaat"}))) return true;
  return s.any(from, to, {"niet", "not", "nooit"}) &&
         s.any(from, to,
               {"werken", "werk", "beschikbaar", "inzetbaar", "available", "work", "komen"});
}

namespace {

/// `op donderdag heb ik school`, `op zondag is de winkel dicht`: the words right behind say that
/// nobody works then.
bool taken_behind(const TermSentence& s, std::int32_t i) {
  // `op donderdag heb ik school`
  if (s.cv() && s.is(i, {"heb"}) && s.is(i + 1, {"ik"}) &&
      !s.any(i + 2, i + 7,
             {"tijd", "ruimte", "beschikbaar", "vrij", "moeite", "probleem", "bezwaar"})) {
    return true;
  }
  // `overdag ben ik op school`
  if (s.cv() && s.is(i, {"ben"}) && s.is(i + 1, {"ik"}) &&
      s.any(i + 2, i + 6, {"school", "stage", "college"})) {
    return true;
  }
  // `op zondag is de winkel dicht, dus jij bent dan vrij`
  if (!s.cv() && s.any(i, i + 6, {"dicht", "gesloten", "closed"})) return true;
  // `met avonden heb ik geen moeite, met nachten wel`
  if (s.is(i, {"wel"}) && !s.has(i + 2) && s.any(s.first(), i, {"moeite", "probleem", "bezwaar"})) {
    return true;
  }
  return false;
}

/// `geen probleem`, `liever niet`, `mijn studiedag`: what the word at `at` says of a roster that
/// ends before `i`, if anything.
std::optional<Works> works_said_at(const TermSentence& s, std::int32_t i, std::int32_t at) {
  if (s.is(at, {"geen", "no"}) && s.is(at + 1, {"optie", "option", "mogelijkheid"})) {
    return Works::no;
  }
  if (s.is(at, {"geen"}) || (s.is(at, {"no"}) && s.is(at + 1, {"problem", "issue"}))) {
    return Works::yes;  // `geen probleem`
  }
  if (s.is(at, {"niet", "not", "nooit", "never", "onmogelijk"})) {
    if (s.is(at + 1, {"alleen", "erg", "altijd", "only", "uit"})) return Works::yes;
    // `diensten zijn geen probleem, nachten ook niet`
    if (s.is(at - 1, {"ook"}) && s.any(s.first(), i, {"probleem", "bezwaar"})) return Works::yes;
    return rather_before(s, at) ? Works::if_needed : Works::no;
  }
  // `weekends I don't do`
  if (s.is(at, {"don", "doesn", "can", "won"}) && s.is(at + 2, {"t"})) {
    return s.is(at + 3, {"mind", "care"}) ? Works::yes : Works::no;
  }
  if (s.is(at, {"valt"}) && s.is(at + 1, {"af"})) return Works::no;
  if (s.is(at, {"nee", "uitgesloten"})) return Works::no;
  if (s.is(at, {"out"}) && s.is(at + 1, {"of"}) && s.is(at + 3, {"question"})) return Works::no;
  // `vrijdag is mijn studiedag`
  if (s.cv() &&
      s.is(at, {"studiedag", "schooldag", "lesdag", "stagedag", "oppasdag", "rustdag", "papadag",
                "mamadag", "zorgdag", "kinddag", "sportdag", "opleidingsdag", "lesavond"})) {
    return Works::no;
  }
  // `maandag ben ik vrij en kan dan werken`
  if (s.is(at, {"vrij"}) && s.is(at + 1, {"en", "dus"}) && s.is(at + 2, {"kan"}) &&
      !s.any(at, at + 7, {"niet", "geen"})) {
    return Works::yes;
  }
  // `vrijdag vrij zou fijn zijn`
  if (s.is(at, {"vrij", "off", "free"}) &&
      s.any(at + 1, at + 5, {"zou", "would", "fijn", "mooi", "prettig", "graag", "liefst"})) {
    return Works::if_needed;
  }
  if (s.is(at, {"vrij", "off", "vrije", "free"}))
    return rather_before(s, at) ? Works::if_needed : Works::no;
  if (if_needed_at(s, at)) return Works::if_needed;
  if (const auto answer = answer_behind(s, at)) return answer;
  return std::nullopt;
}

}  // namespace

Works works_behind(const TermSentence& s, std::int32_t i) {
  if (const auto answer = answer_behind(s, i)) return *answer;
  if (s.cv() && (denied_behind_comma(s, i) || enough_of_it(s, i))) return Works::no;
  if (taken_behind(s, i)) return Works::no;
  std::int32_t at = i;
  while (at < i + 9 && !ends_clause(s, at)) {
    if (s.is(at, {"'"}) && s.is(at + 1, {"d", "m", "ll", "ve"})) {  // `I'd rather`
      at += 2;
      continue;
    }
    if (const auto said = works_said_at(s, i, at)) return *said;
    const std::int32_t joined = after_joined(s, at);
    if (joined == at && begins_something_else(s, at)) break;
    at = joined > at ? joined : at + 1;
  }
  return after_consultation(s, i, at) || left_to_the_reader(s, at) ? Works::if_needed : Works::yes;
}

Works works_before(const TermSentence& s, std::int32_t& first) {
  // `vaste vrije dag: woensdag`
  const std::int32_t lead = s.is(first - 1, {":", "is", "op"}) ? first - 2 : first - 1;
  if (lead < first - 1 && s.is(lead, {"dag", "dagen"}) && s.is(lead - 1, {"vrije"})) {
    first = lead - 1;
    return Works::no;
  }
  bool joined = false;
  for (std::int32_t at = first - 1, steps = 0; s.has(at) && steps < 8; --at, ++steps) {
    const bool only = s.is(at, {"alleen", "enkel", "uitsluitend", "only"});
    if (only && !s.is(at - 1, {"niet", "not"})) return Works::yes;
    // `I don't do weekends`
    const bool cut_off = s.is(at, {"t"}) && s.is(at - 2, {"don", "can", "won"});
    if (cut_off || s.is(at, {"niet", "geen", "nooit", "behalve", "uitgezonderd", "zonder", "not",
                             "no", "never", "except", "without", "cannot"})) {
      if (s.is(at + 1, {"alleen", "only", "probleem", "bezwaar"})) return Works::yes;
      if (!joined) first = at;
      const bool rather = s.is(at - 1, {"liever", "liefst", "rather", "prefer", "voorkeur",
                                        "preferably", "ideally", "idealiter"});
      if (!joined && rather) first = at - 1;
      return rather ? Works::if_needed : Works::no;
    }
    if (!joined &&
        (s.is(at, {"eventueel", "desnoods", "incidenteel", "soms", "occasionally", "occasional",
                   "zonodig", "hoogstens"}) ||
         now_and_then(s, at) || (s.is(at, {"uitzondering", "nood"}) && s.is(at - 1, {"bij"})))) {
      first = at;
      return Works::if_needed;
    }
    if (joined && now_and_then(s, at)) return Works::if_needed;
    // `geen avonden en weekenden`: what is denied first is denied throughout.
    const std::int32_t before = s.is(at - 1, {"-"}) ? at - 2 : at - 1;
    const bool link = s.is(at, {"en", "of", "and", "or"}) && s.kind(before) == Lex::roster;
    joined |= link;
    const bool list = joined && (s.kind(at) == Lex::roster || s.is(at, {",", "-"}));
    if (!link && !list && !leads_to_roster(s, at) && !(joined && s.is(at, {"een"}))) break;
  }
  return in_denied_list(s, first) ? Works::no : Works::yes;
}

}  // namespace overstap::extract
