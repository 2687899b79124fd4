// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/roster_phrase.h"

#include <algorithm>

#include "profiles/src/extract/terms/roster_leads.h"
#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {

namespace {

/// Words of sentences whose times are not of work, and those that say that they are.
enum class ElseWord : std::uint8_t { call, lesson, reach, open, other, work };
constexpr FixedWords<ElseWord, 128> kElseWords{
    {{ElseWord::call, "bellen|appen|mailen|langskomen"},
     {ElseWord::lesson, "training|inwerken|scholing|trainingen"},
     {ElseWord::reach, "bereiken"},
     {ElseWord::open, "open"},
     {ElseWord::other,
      "bereikbaar|geopend|openingstijden|openingsuren|sollicitatie|sluitingsdatum|gesprekken|"
      "sollicitatiegesprekken|interviews|lesdag|kennismaking"},
     {ElseWord::work, "beschikbaar|inzetbaar|diensten|vragen"}}};

bool shop_is_open(const TermSentence& s, std::int32_t i) {
  return s.any(s.first(), i, {"winkel", "winkels", "balie"}) ||
         s.is(i - 1, {"is", "zijn", "winkel", "are"}) || s.is(i + 1, {"van", "op", "tot", "from"});
}

}  // namespace

bool about_something_else(const TermSentence& s) {
  const std::int32_t lead = s.mark(s.first()) ? s.first() + 1 : s.first();
  if (!s.cv() && s.is(lead, {"training", "inwerkperiode", "inwerken", "opleiding", "pauze"})) {
    return true;
  }
  if (!s.is(lead + 1, {"-"}) &&
      s.is(lead, {"bel", "mail", "app", "stuur", "reageer", "solliciteer", "call", "whatsapp",
                  "reageren", "solliciteren", "vragen", "kom"})) {
    return true;
  }
  bool other = false, work = false;
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    const ElseWord* word = kElseWords.find(s.text().tokens[static_cast<std::size_t>(i)].hash);
    if (word == nullptr) continue;
    switch (*word) {
      case ElseWord::call:
        if (s.is(i + 1, {"kan", "mag", "kun", "tussen", "op"})) return true;
        break;
      case ElseWord::lesson:
        if (!s.cv() && s.is(i + 1, {"is", "zijn", "doe", "gebeurt", "vindt"})) return true;
        break;
      case ElseWord::reach:
        if (s.is(i - 1, {"te"})) return true;
        break;
      case ElseWord::open:
        if (shop_is_open(s, i)) return true;
        break;
      case ElseWord::other:
        other = true;
        break;
      case ElseWord::work:
        work = true;
        break;
    }
  }
  return other && !work;
}

std::int32_t after_opening_hours(const TermSentence& s) {
  if (s.cv()) return s.last();
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (!s.is(i, {"open", "geopend"})) continue;
    for (std::int32_t at = i + 1; at < s.last(); ++at) {
      const bool joined = s.is(at, {"dus", "daarom", "waarbij", "so"}) ||
                          (s.is(at, {"en", "and"}) && s.is(at - 1, {","}));
      if (joined && s.any(at + 1, at + 4, {"je", "jij", "u", "you"})) return at + 1;
    }
  }
  return s.last();
}

bool has_task_at_a_time(const TermSentence& s) {
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    const std::int32_t value = s.kind(i) == Lex::roster ? s.lexeme(i).value : 0;
    const bool day_and_part =
        (value & roster_bits::kDays) != 0 && (value & roster_bits::kParts) != 0;
    if (day_and_part && s.is(i - 1, {"op"}) && s.is(i + 2, {"je", "jij", "u"})) return true;
  }
  return false;
}

bool has_roster_cue(const TermSentence& s) {
  return s.any(s.first(), s.last(), {"beschikbaar", "inzetbaar",
                                     "kan",         "kunnen",
                                     "werken",      "wil",
                                     "graag",       "liever",
                                     "niet",        "geen",
                                     "liefst",      "available",
                                     "work",        "can",
                                     "mag",         "voorkeur",
                                     "not",         "no",
                                     "prefer",      "verdeeld",
                                     "uur",         "dienst",
                                     "diensten",    "werktijden",
                                     "rooster",     "shifts",
                                     "hours",       "werkt",
                                     "probleem",    "overleg",
                                     "nooit",       "behalve",
                                     "daytime",     "beschikbaarheid",
                                     "roosters",    "werk",
                                     "tijden",      "werktijd",
                                     "bereid",      "dagen",
                                     "shift",       "zoek",
                                     "alleen",      "moet",
                                     "kiest",       "zelf",
                                     "prima",       "only",
                                     "flexibel",    "flexible",
                                     "ook",         "vrije",
                                     "vrij",        "lukt",
                                     "horen",       "hoort",
                                     "mogen",       "prefer",
                                     "fine",        "okay",
                                     "oke",         "mogelijk",
                                     "possible",    "studiedag",
                                     "schooldag",   "lesdag",
                                     "oppasdag",    "papadag",
                                     "mamadag",     "mind",
                                     "working",     "rather",
                                     "off",         "free"});
}

bool mostly_roster(const TermSentence& s) {
  std::int32_t roster = 0, words = 0;
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (s.mark(i)) continue;
    ++words;
    if (s.kind(i) == Lex::roster || s.kind(i) == Lex::number) ++roster;
  }
  const std::int32_t lead =
      s.is(s.first(), {"op", "in", "tijdens", "van", "on"}) ? s.first() + 1 : s.first();
  const bool leads = s.kind(lead) == Lex::roster;
  return (words <= 10 || leads) && roster * 3 >= words;
}

namespace {

/// `je begint om 4.30 uur`, `melken ('s morgens om half 6)` among tasks
bool says_when_it_begins(const TermSentence& s) {
  for (std::int32_t i = s.first(); i < s.last(); ++i) {
    if (begin_and_end_at(s, i)) return true;
    const bool part = s.kind(i) == Lex::roster && s.is(i + 1, {"om"}) && clock_at(s, i + 2);
    if (part && s.any(i - 3, i, {"("})) return true;
  }
  return false;
}

}  // namespace

bool also_at_times(const TermSentence& s) {
  for (std::int32_t i = s.first() + 1; i < s.last(); ++i) {
    if (!s.is(i, {"ook", "also"}) || !s.is(i - 1, {",", "("})) continue;
    std::int32_t at = i + 1;
    while (s.is(at, {"'", "s", "in", "het", "de", "op", "at", "on", "the"}) && at < i + 4) ++at;
    if (s.kind(at) == Lex::roster && (!s.has(at + 1) || s.mark(at + 1) || s.is(at + 1, {"en"})))
      return true;
  }
  return false;
}

bool tells_of_rosters(const TermSentence& s) {
  const SectionKind section = s.sentence().section;
  // `geen weekenden meer, die heb ik genoeg gedraaid`
  const bool denies =
      s.is(s.first(), {"geen", "nooit", "niet"}) ||
      s.any(s.first(), s.last(), {"lukt", "lukken"}) ||
      (s.any(s.first(), s.last(), {"hoeft", "doe", "wil"}) && s.any(s.first(), s.last(), {"meer"}));
  if (s.cv() && !denies && s.tells_of_work_done()) return false;
  if (s.cv()) {
    return section == SectionKind::wishes || mostly_roster(s) || has_roster_cue(s) ||
           frequency_stands_in(s);
  }
  if (section == SectionKind::employer) {
    return frequency_stands_in(s) || s.any(s.first(), s.last(),
                                           {"beschikbaar", "inzetbaar", "diensten", "rooster",
                                            "werktijden", "werkdagen", "zoekt"});
  }
  if (section == SectionKind::tasks) {  // `eens in de vier weken weekenddienst`
    for (std::int32_t i = s.first(); i < s.last(); ++i) {
      if (s.kind(i) == Lex::roster && s.token(i).key.find("dienst") != std::string_view::npos)
        return true;
    }
  }
  return section != SectionKind::tasks || names_work(s) || mostly_roster(s) ||
         s.labelled({"werkdag", "werkdagen", "workday"}) || has_task_at_a_time(s) ||
         says_when_it_begins(s) || also_at_times(s) ||
         s.any(s.first(), s.last(), {"kiest", "zelf", "shifts", "shift", "werktijden"});
}

namespace {

/// `de dagen kies je zelf`, `je bepaalt zelf wanneer je werkt`, `zelf inroosteren`: a word for the
/// times of work and a verb of choosing around `zelf` at `i`.
std::int32_t after_choice_of_times(const TermSentence& s, std::int32_t i) {
  if (s.is(i + 1, {"roosteren", "inroosteren", "inplannen"})) return i + 2;
  if (s.is(i - 1, {"roostert", "roosteren"})) return s.is(i + 1, {"in"}) ? i + 2 : i + 1;
  const auto [from, to] = s.clause_of(i);
  const bool chosen = s.any(
      from, to, {"kies",  "kiest",   "kiezen", "bepaal",       "bepaalt", "bepalen", "plan",
                 "plant", "plannen", "deel",   "deelt",        "delen",   "indelen", "maakt",
                 "maak",  "maken",   "stelt",  "samenstellen", "regelt",  "regel",   "roostert"});
  if (chosen && s.is(i + 1, {"welke"}) &&
      s.any(s.first(), from, {"dagen", "diensten", "uren", "shifts", "dagdelen", "tijden"})) {
    return i + 2;
  }
  if (!chosen || s.any(from, to, {"niets", "niet", "voor", "vrij", "vrije", "vakantie"})) return i;
  // `je deelt je diensten zelf in met het team`
  for (std::int32_t at = from; at < to; ++at) {
    if (s.is(at, {"team"}) && !s.is(at - 2, {"met"})) return i;
  }
  std::int32_t last = i + 1;
  bool times = false;
  for (std::int32_t at = from; at < to; ++at) {
    const bool noun = s.is(at, {"dagen", "werkdagen", "diensten", "rooster", "werktijden", "uren",
                                "werkuren", "tijden", "shifts", "werkweek", "dagdelen"}) ||
                      (s.is(at, {"wanneer"}) && s.any(at, to, {"werkt", "werk", "werken"}));
    times |= noun;
    if (noun && at > i && at < i + 5) last = at + 1;
  }
  return times ? last : i;
}

}  // namespace

namespace {

/// `je maakt samen met het team het rooster`, `the team makes the roster together`; not what a
/// leader does with a planner, or one among tasks for others.
std::int32_t after_roster_made_together(const TermSentence& s, std::int32_t i) {
  const auto [from, to] = s.clause_of(i);
  const bool whole_team = s.any(
      from, to, {"team", "collegas", "collega", "elkaar", "jullie", "colleagues", "we", "wij"});
  if (!whole_team || s.any(from, to, {"planner", "manager", "hr", "niet", "geen"})) return i;
  const bool made = s.any(
      from, to,
      {"maken", "maakt", "maak", "verdelen", "verdeel", "verdeelt", "plannen", "plant", "plan",
       "regelen", "bepalen", "make", "makes", "plans", "stellen", "stelt", "indelen", "roosteren"});
  if (!made) return i;
  std::int32_t last = i;
  for (std::int32_t at = from; at < to; ++at) {
    if (s.is(at, {"rooster", "roosters", "roosteren", "planning", "diensten", "dienstrooster",
                  "roster", "schedule", "shifts", "werktijden"})) {
      last = std::max(at, i) + 1;
    }
  }
  return last;
}

}  // namespace

std::int32_t after_self_rostering(const TermSentence& s, std::int32_t i) {
  const std::uint32_t leads = roster_leads(s, i);
  if ((leads & roster_lead::kTogether) != 0 && !s.cv()) return after_roster_made_together(s, i);
  if ((leads & roster_lead::kSelfRostering) != 0) return i + 1;
  if ((leads & roster_lead::kSelfEnglish) != 0 && s.is(i + 2, {"rostering", "scheduling"}))
    return i + 3;
  if ((leads & roster_lead::kRosters) != 0 && s.is(i + 1, {"jezelf"}) && s.is(i + 2, {"in"})) {
    return i + 3;
  }
  // `je deelt je eigen diensten in`
  if ((leads & roster_lead::kOwn) != 0 &&
      s.is(i + 1, {"rooster", "werktijden", "diensten", "week"}) && s.is(i + 2, {"in"}) &&
      s.any(i - 3, i, {"deelt", "deel"})) {
    return i + 3;
  }
  // `je eigen rooster maken`
  if ((leads & roster_lead::kOwn) != 0 && s.is(i + 1, {"rooster", "werktijden", "diensten"}) &&
      s.any(i + 2, i + 5, {"maken", "bepalen", "indelen", "kiezen", "maakt", "bepaalt"})) {
    return i + 2;
  }
  // `you choose your own shifts`
  if ((leads & roster_lead::kOwnEnglish) != 0 &&
      s.is(i + 1, {"shifts", "schedule", "days", "hours", "roster"}) &&
      s.any(i - 3, i, {"choose", "pick", "set", "plan", "make", "manage"})) {
    return i + 2;
  }
  if ((leads & roster_lead::kSelf) == 0) return i;
  // `je maakt zelf de roosters voor je team` is a task
  if (s.any(i + 1, i + 6, {"voor"}) && s.any(i + 2, i + 8, {"team", "medewerkers", "afdeling"})) {
    return i;
  }
  if (const std::int32_t end = after_choice_of_times(s, i); end > i) return end;
  if (s.is(i + 1, {"in"}) && s.any(i - 5, i, {"deelt", "deel", "delen", "deelt"}) &&
      s.any(i - 4, i, {"week", "tijd", "dag", "rooster", "werkdag", "dagen", "uren", "agenda"})) {
    return i + 2;
  }
  if (s.any(i + 1, i + 4, {"rooster", "werktijden", "roosters", "diensten", "werkdagen"})) {
    return s.is(i + 2, {"rooster", "werktijden", "roosters", "diensten"}) ? i + 3 : i + 2;
  }
  // `je kiest zelf je ochtenden`
  if (!s.is(i + 1, {"je", "jouw", "uw", "welke"}) || s.kind(i + 2) != Lex::roster) return i;
  return s.any(i - 3, i, {"kiest", "kies", "bepaalt", "bepaal", "kiezen"}) ? i + 2 : i;
}

void drop_rosters_of_title(const ReadText& text, std::vector<TextClaim>& claims, std::size_t from) {
  constexpr std::uint32_t kLongestTitle = 16;  // tokens
  if (text.subject == TextSubject::cv || text.sentences.empty()) return;
  const Sentence& front = text.sentences.front();
  const Sentence* title = &front;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.part != front.part || sentence.line != front.line) break;
    title = &sentence;
  }
  if (title->last - front.first > kLongestTitle) return;
  const auto above = [&](const TextClaim& claim) {
    return claim.span.part == front.part && claim.span.end <= static_cast<std::int32_t>(title->end);
  };
  const auto in_title = [&](const TextClaim& claim) {
    const auto* found = std::get_if<AvailabilityFound>(&claim.what);
    return found != nullptr && found->frequencies.empty() && !found->from && !found->until &&
           above(claim);
  };
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  if (std::all_of(begin, claims.end(), above)) return;
  claims.erase(std::remove_if(begin, claims.end(), in_title), claims.end());
}

}  // namespace overstap::extract
