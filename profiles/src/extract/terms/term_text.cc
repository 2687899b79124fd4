// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/term_text.h"

#include <algorithm>

#include "profiles/src/extract/terms/term_words.h"
#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {
namespace {

constexpr FixedWords<SentenceWords, 128> kSentenceWords{
    {{SentenceWords::wish,
      "beschikbaar|beschikbaarheid|inzetbaar|inzetbaarheid|zoek|zoekt|gezocht|wil|wens|wensen|"
      "gewenst|gewenste|graag|voorkeur|liefst|liever|kan|looking|want|wants|would|available|"
      "availability|prefer|preferred|preferably|seeking|wish|preferences|preference|voorkeuren|"
      "gevraagd"},
     {SentenceWords::work_done,
      "werkte|gewerkt|gedraaid|draaide|gewend|ervaring|deed|cursus|studeer|vorige|vroeger|"
      "experience|worked|volg|gewoon|vrijwilliger|vorig|destijds|vrijwilligerswerk|volunteer"}}};

/// Whether a roster may begin with such a token.
bool names_times(const Lexeme& lexeme) {
  switch (lexeme.kind) {
    case Lex::roster:
    case Lex::number:
    case Lex::times:
    case Lex::clock:
      return true;
    case Lex::hour:
      return lexeme.value > 0;
    default:
      return false;
  }
}

bool begins_with_digit(const Token& token) {
  return !token.key.empty() && token.key.front() >= '0' && token.key.front() <= '9';
}

Lexeme meaning_of_digits(const Token& token) {
  if (token.kind != TokenKind::number) return digit_word(token.key);
  const std::int32_t value = token.number();
  if (value < 0) return {};
  const std::uint16_t zero = value == 0 ? family::kContract : 0;  // `0-urencontract`
  return {value, Lex::number, static_cast<std::uint16_t>(family::kNumber | zero)};
}

bool closes(const TermSentence& s, std::int32_t i) {
  if (!s.has(i)) return true;
  if (s.is(i, {"-"})) return !s.token(i).glued;
  return s.is(
      i, {",", ";", "|", ">", "~", "(", ")", ":", ".", "*", "/", "+", "!", "?", "\"", "[", "]"});
}

/// `Zoekt: functie als engineer. Thuis werken deels. 3 dagen p.w.`: what is sought is said at the
/// beginning of the line.
bool wish_before_on_line(const TermSentence& s) {
  constexpr std::size_t kReach = 6;  // sentences
  const std::vector<Sentence>& all = s.text().sentences;
  const auto here = static_cast<std::size_t>(&s.sentence() - all.data());
  const Sentence* first = nullptr;
  for (std::size_t at = here; at > 0 && here - at < kReach; --at) {
    const Sentence& before = all[at - 1];
    if (before.part != s.sentence().part || before.line != s.sentence().line) break;
    first = &before;
  }
  if (first == nullptr) return false;
  const std::uint32_t end = std::min(first->last, first->first + 4);
  for (std::uint32_t i = first->first; i < end; ++i) {
    if (is_any(s.text().tokens[i], {"zoek", "zoekt", "wens", "wensen", "gezocht", "gewenst",
                                    "looking", "seeking", "beschikbaar"})) {
      return true;
    }
  }
  return false;
}

/// Whether a sentence of a CV tells of a job, a course or a hobby, and not of what somebody wants.
bool tells_of_the_past(const TermSentence& s, ClaimFamily family) {
  if (!s.cv() || s.has_wish() || wish_before_on_line(s)) return false;
  if (s.labelled({"beschikbaar", "beschikbaarheid", "wanneer", "start", "startdatum", "available",
                  "availability"})) {
    return false;
  }
  switch (s.sentence().section) {
    case SectionKind::experience: {
      // What stands at the very end, without a year, is rarely of the last job.
      const std::vector<Sentence>& all = s.text().sentences;
      const auto at = static_cast<std::size_t>(&s.sentence() - all.data());
      // `Reist met trein, tot 60 min`, `Start: vanaf 1-2-2027` begin something else.
      if (s.is(s.first(), {"reist", "reistijd", "reisafstand", "reisbereidheid"})) return false;
      if (s.is(s.first(), {"start", "vervoer"}) && s.is(s.first() + 1, {":"})) return false;
      if (s.any(s.first(), s.last(), {"opzegtermijn", "opzegtijd"})) return false;
      // `Not possible on Sunday` under `WORK`
      if (!s.sentence().bullet && s.says_what_can_be()) return false;
      // A last line of several sentences: `Opzegtermijn 2 maanden. Hybride werken graag.`
      const bool ends =
          s.sentence().part == all.back().part && s.sentence().line == all.back().line;
      if (ends && !s.sentence().bullet && !s.has_year()) return false;
      return s.has_year() || s.sentence().bullet || at + 3 < all.size();
    }
    case SectionKind::education:
    case SectionKind::courses:
    case SectionKind::languages:
      return s.has_year() || s.any(s.first(), s.last(),
                                   {"cursus", "opleiding", "training", "stage", "certificaat",
                                    "diploma", "course"});
    case SectionKind::hobbies:
    case SectionKind::references:
      return family == ClaimFamily::roster || s.has_year() ||
             s.any(
                 s.first(), s.last(),
                 {"cursus", "opleiding", "training", "stage", "certificaat", "diploma", "course"});
    default:
      return false;
  }
}

}  // namespace

TermText::TermText(const ReadText& text) : text_{text}, lexemes_(text.tokens.size()) {
  const TermWords& words = term_words();
  sentences_.reserve(text.sentences.size());
  marked_.reserve(text.tokens.size() / 4);
  for (const Sentence& sentence : text.sentences) {
    Words found{.first = static_cast<std::uint32_t>(marked_.size())};
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = text.tokens[i];
      const bool digit = begins_with_digit(token);
      if (!digit && !words.may_hold(token.hash)) continue;  // as most words
      Lexeme lexeme = digit ? meaning_of_digits(token) : words.find(token.hash);
      if (digit) lexeme.families |= family::kDigits;
      if (names_times(lexeme)) lexeme.families |= family::kRosterLead;
      lexemes_[i] = lexeme;
      found.families |= lexeme.families;
      if (lexeme.kind != Lex::none) marked_.push_back(static_cast<std::int32_t>(i));
    }
    found.last = static_cast<std::uint32_t>(marked_.size());
    sentences_.push_back(found);
  }
}

bool TermSentence::labelled(const WordList& words) const {
  constexpr std::uint32_t kLongestLabel = 5;  // tokens
  const auto at = static_cast<std::size_t>(&sentence_ - text_.sentences.data());
  if (at == 0 || at >= text_.sentences.size()) return false;
  const Sentence& before = text_.sentences[at - 1];
  if (before.last - before.first > kLongestLabel || before.last == before.first ||
      text_.tokens[before.last - 1].is(".")) {
    return false;
  }
  for (std::uint32_t i = before.first; i < before.last; ++i) {
    if (words.holds_one(text_.tokens[i].hash)) return true;
  }
  return false;
}

bool TermSentence::under_denial() const {
  constexpr std::uint32_t kLongestLead = 8;  // tokens
  const auto at = static_cast<std::size_t>(&sentence_ - text_.sentences.data());
  if (at == 0 || at >= text_.sentences.size()) return false;
  const Sentence& lead = text_.sentences[at - 1];
  if (lead.last - lead.first > kLongestLead || lead.last == lead.first) return false;
  if (!text_.tokens[lead.last - 1].is(":")) return false;
  for (std::uint32_t i = lead.first; i < lead.last; ++i) {
    if (is_any(text_.tokens[i], {"niet", "geen", "not", "nooit"})) return true;
  }
  return false;
}

bool TermSentence::alone(std::int32_t from, std::int32_t to) const {
  return closes(*this, from - 1) && closes(*this, to);
}

bool TermSentence::has_year() const {
  for (std::int32_t i = first_; i < last_; ++i) {
    const std::int32_t year = token(i).key.size() == 4 ? digits(i) : -1;
    if (year >= 1950 && year < 2100 && !is(i - 1, {"€"})) return true;
  }
  return false;
}

bool TermSentence::holds(SentenceWords what) const {
  const auto begin = text_.tokens.begin();
  return std::any_of(begin + first_, begin + last_, [what](const Token& token) {
    const SentenceWords* found = kSentenceWords.find(token.hash);
    return found != nullptr && *found == what;
  });
}

bool TermSentence::has_wish() const { return holds(SentenceWords::wish); }

bool TermSentence::says_what_can_be() const {
  return !has_year() &&
         any(first_, last_,
             {"probleem", "problem", "bezwaar", "possible", "mogelijk", "needed", "fine", "prima"});
}

bool TermSentence::tells_of_work_done() const {
  return holds(SentenceWords::work_done) && !has_wish();
}

std::pair<std::int32_t, std::int32_t> TermSentence::clause_of(std::int32_t i) const {
  const auto ends = [this](std::int32_t at) {
    return is(at, {",", ";", ".", "maar", "but", "(", ")", "|", "?", "!", ":"});
  };
  std::int32_t from = i, to = i + 1;
  while (has(from - 1) && !ends(from - 1)) --from;
  while (has(to) && !ends(to)) ++to;
  return {from, to};
}

namespace {

/// `8 am`, `4 p.m.`
void take_half_of_day(const TermSentence& s, ClockTime& time) {
  const bool dotted =
      s.is(time.end, {"a", "p"}) && s.is(time.end + 1, {"."}) && s.is(time.end + 2, {"m"});
  if (!dotted && !s.is(time.end, {"am", "pm"})) return;
  constexpr std::int32_t kNoon = 12 * 60;
  const bool evening = s.is(time.end, {"pm", "p"});
  if (time.minutes > kNoon + 59) return;
  if (evening && time.minutes < kNoon) time.minutes += kNoon;
  if (!evening && time.minutes >= kNoon) time.minutes -= kNoon;
  time.end += dotted ? 3 : 1;
  if (dotted && s.is(time.end, {"."})) ++time.end;
  time.exact = true;
}

}  // namespace

std::optional<ClockTime> clock_at(const TermSentence& s, std::int32_t i) {
  const Lexeme here = s.lexeme(i);
  if (here.kind == Lex::clock) return ClockTime{here.value, i + 1, true};
  if (here.kind == Lex::hour && here.value > 0 && here.value <= 24) {
    // `9u30` is one word of another shape; `9u` is the hour.
    return ClockTime{here.value * 60, i + 1, true};
  }
  if (s.is(i, {"half"}) && s.kind(i + 1) == Lex::number && s.lexeme(i + 1).value >= 1 &&
      s.lexeme(i + 1).value <= 12) {
    return ClockTime{s.lexeme(i + 1).value * 60 - 30, i + 2, true};  // `half negen`
  }
  if (s.digits(i) < 0 && here.kind == Lex::number && here.value > 1 && here.value <= 12) {
    return ClockTime{here.value * 60, i + 1, false};  // `van negen tot drie`
  }
  const std::int32_t hour = s.digits(i);
  if (hour < 0 || hour > 24 || s.token(i).key.size() > 2) return std::nullopt;
  ClockTime time{hour * 60, i + 1, false};
  std::int32_t minutes = s.digits(i + 2);
  const std::string_view behind = s.token(i + 2).key;  // `5.30pm` ends in a word
  const bool half = behind.size() == 4 && (behind.ends_with("am") || behind.ends_with("pm"));
  if (half && behind[0] >= '0' && behind[0] < '6' && behind[1] >= '0' && behind[1] <= '9') {
    minutes = (behind[0] - '0') * 10 + (behind[1] - '0');
  }
  if (s.is(i + 1, {".", ":"}) && s.token(i + 1).glued && s.token(i + 2).glued && minutes >= 0 &&
      minutes < 60 && (half || s.token(i + 2).key.size() == 2)) {
    constexpr std::int32_t kNoonHour = 12;
    const bool later = half && behind.ends_with("pm") && hour < kNoonHour;
    time = {(later ? hour + kNoonHour : hour) * 60 + minutes, i + 3, true};
  }
  if (s.is(time.end, {"uur", "u", "h"})) {
    ++time.end;
    time.exact = true;
  }
  take_half_of_day(s, time);
  if (time.minutes > 24 * 60) return std::nullopt;
  return time;
}

std::optional<ClockTime> clock_of_evening(const TermSentence& s, std::int32_t i) {
  auto time = clock_at(s, i);
  if (!time) return time;
  if (s.is(time->end, {"uur"})) {
    ++time->end;
    time->exact = true;
  }
  if (s.is(time->end + 1, {"s"}) && s.is(time->end + 2, {"avonds", "middags"})) {
    time->minutes += time->minutes < 12 * 60 ? 12 * 60 : 0;
    time->end += 3;
  }
  return time;
}

std::int32_t after_range_word(const TermSentence& s, std::int32_t i) {
  if (s.is(i, {"-"})) return s.is(i + 1, {"-"}) ? i + 2 : i + 1;
  if (s.is(i, {"t"}) && s.is(i + 1, {"/"}) && s.is(i + 2, {"m"})) return i + 3;
  if (s.is(i, {"tot"})) {
    if (s.is(i + 1, {"en"}) && s.is(i + 2, {"met"})) return i + 3;
    return i + 1;
  }
  return s.is(i, {"to", "until", "till", "through", "tm"}) ? i + 1 : i;
}

void add_term(const TermSentence& s, const TermPlace& place, decltype(TextClaim::what) what,
              ClaimFamily family, std::vector<TextClaim>& claims) {
  if (tells_of_the_past(s, family)) return;
  const ReadText& text = s.text();
  const auto first = static_cast<std::uint32_t>(place.first);
  const auto last = static_cast<std::uint32_t>(place.last);
  const auto here = stance_at(text, s.sentence(), first, last, family);
  if (!here && !place.denied) return;
  Stance stance = Stance::wants;
  if (!s.cv()) stance = family == ClaimFamily::roster ? Stance::required : Stance::offered;
  if (!s.cv() && family == ClaimFamily::roster && here == Stance::wished) stance = *here;
  const SourceSpan span = text.span(s.sentence(), first, last);
  claims.push_back({.what = std::move(what),
                    .stance = stance,
                    .span = span,
                    .label = std::string{text.words(span)},
                    .rule = place.rule,
                    .confidence = place.confidence});
}

}  // namespace overstap::extract
