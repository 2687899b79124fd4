// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "profiles/src/extract/terms/term_text.h"

namespace overstap::extract {

/// Days, parts of the day and times that stand together. Days and parts are masks.
struct RosterPhrase {
  std::int32_t first = 0, last = 0;  ///< tokens
  std::int32_t days = 0, parts = 0;
  std::optional<std::int32_t> from{}, until{};  ///< minutes after midnight
  bool daytime = false;                         ///< `overdag`: times beside it say nothing new
};

/// The phrase that begins at `i`: `maandag t/m vrijdag overdag`, `'s avonds tot 23.00 uur`,
/// `dinsdag- en donderdagavond`, `ma-za 9-21`, `tussen 8 en 20 uur`. O(tokens of the phrase).
[[nodiscard]] std::optional<RosterPhrase> roster_phrase_at(const TermSentence& s, std::int32_t i);

/// `maandag, dinsdag na 13 uur en vrijdag`: a day with times of its own among others.
struct ListedDays {
  RosterPhrase others, own;
};
[[nodiscard]] std::optional<ListedDays> day_with_own_times(const TermSentence& s, std::int32_t i);
/// `je begint om 6.15 uur`, `om 16.30 uur ben je klaar`, or both, in a vacancy.
[[nodiscard]] std::optional<RosterPhrase> begin_and_end_at(const TermSentence& s, std::int32_t i);
/// `vroeg beginnen is geen probleem`, `ik begin graag vroeg`, in a CV.
[[nodiscard]] std::optional<RosterPhrase> early_or_late_at(const TermSentence& s, std::int32_t i);

/// `vroeg, laat en nacht` with a shift a part, and the token behind them; none where they are no
/// list of shifts.
struct ListedShifts {
  std::vector<RosterPhrase> shifts;
  std::int32_t last = 0;
};
[[nodiscard]] std::optional<ListedShifts> listed_shifts_at(const TermSentence& s, std::int32_t i);
/// `om 6 uur beginnen is prima`, `beginnen om half 7 vind ik geen probleem`, in a CV.
[[nodiscard]] std::optional<RosterPhrase> can_begin_at(const TermSentence& s, std::int32_t i);

/// How often, with the unit of it: `twee avonden per week`, `1x per 3 weken op zaterdag`.
struct FrequencyPhrase {
  std::int32_t first = 0, last = 0;
  Frequency::Unit unit = Frequency::Unit::days;
  std::int32_t times = 1, weeks = 1;
  bool bare = false;  ///< days without `per week`: `4 dagen`
};
/// `(eens per twee weken)`, `, 1x per maand` behind a roster: how often it is; `last` is behind it.
[[nodiscard]] std::optional<FrequencyPhrase> how_often_behind(const TermSentence& s,
                                                              std::int32_t i);
[[nodiscard]] std::optional<FrequencyPhrase> frequency_at(const TermSentence& s, std::int32_t i);
/// The same where the bits of roster_lead of the word at `i` are known.
[[nodiscard]] std::optional<FrequencyPhrase> frequency_at(const TermSentence& s,
                                                          std::uint32_t leads, std::int32_t i);

/// Whether so many days are those of the work: not at home, at the office, in training, off.
[[nodiscard]] bool days_of_work(const TermSentence& s, const FrequencyPhrase& often);

/// Whether the sentence says somewhere how often somebody works at such times.
[[nodiscard]] bool frequency_stands_in(const TermSentence& s);
/// `Je doet mee aan migraties, ook 's nachts`
[[nodiscard]] bool also_at_times(const TermSentence& s);
/// Whether a vacancy's sentence is of the work: `je werkt`, `diensten`, `beschikbaar`.
[[nodiscard]] bool names_work(const TermSentence& s);
/// `niet voor half 9`, `niet werken na 18.00 uur`
[[nodiscard]] bool is_denied_time(const TermSentence& s, const RosterPhrase& phrase);
/// Whether the days and times are of the work, and not of a shop, a lesson, a date, a title or a
/// tale of the day.
[[nodiscard]] bool is_roster_of_work(const TermSentence& s, const RosterPhrase& phrase);

/// Whether the days and times of the sentence may be of work at all, by its section and its words.
[[nodiscard]] bool tells_of_rosters(const TermSentence& s);
/// Whether the sentence tells when to call, when the shop is open, when lessons are.
[[nodiscard]] bool about_something_else(const TermSentence& s);
/// `de winkel is open van 9 tot 21 uur, dus je draait ...`: where the work begins; the end of the
/// sentence when it says nothing of it.
[[nodiscard]] std::int32_t after_opening_hours(const TermSentence& s);
/// `op dinsdagochtend pak je de vracht uit`: a task at its own time of the week.
[[nodiscard]] bool has_task_at_a_time(const TermSentence& s);
/// Whether a word of a CV's sentence says that its days are of work wanted.
[[nodiscard]] bool has_roster_cue(const TermSentence& s);
/// Whether the sentence holds little but days, parts of the day and numbers.
[[nodiscard]] bool mostly_roster(const TermSentence& s);

/// `zelfroosteren`, `u deelt uw week zelf in`: the token behind the words at `i`, `i` when they say
/// no such thing.
[[nodiscard]] std::int32_t after_self_rostering(const TermSentence& s, std::int32_t i);
/// `Kassamedewerker zaterdag en koopavond` heads a vacancy that says further on when the work is:
/// drops the rosters of its first line from the claims behind `from`.
void drop_rosters_of_title(const ReadText& text, std::vector<TextClaim>& claims, std::size_t from);

/// Drops from the claims behind `from` a bare `zaterdag` of which others say how often.
void drop_days_said_as_frequency(std::vector<TextClaim>& claims, std::size_t from);

/// A line of a grid of days: `ochtend  x x - x -`.
struct GridRow {
  std::size_t sentence = 0;
  std::int32_t first = 0, last = 0;  ///< tokens
  std::int32_t days = 0, parts = 0;  ///< masks; every day where nothing is ticked
  Works works = Works::yes;
  std::int32_t denied = 0;  ///< days at which a word says no, beside others ticked
};
/// The lines below the sentence with this index where it is the head of a grid, else none.
[[nodiscard]] std::vector<GridRow> grid_below(const TermText& terms, std::size_t head);

/// What the words behind a roster that ends before `i` say of it, and those before; `first` moves
/// to the word that says it.
[[nodiscard]] Works works_behind(const TermSentence& s, std::int32_t i);
[[nodiscard]] Works works_before(const TermSentence& s, std::int32_t& first);
/// Whether the words tell of a job held, give a reason, ask nothing or are of others: `want in de
/// avond heb ik les`.
[[nodiscard]] bool says_no_time(const TermSentence& s, const RosterPhrase& phrase);
/// Whether so often says nothing of the roster: of one task among others, of a job held, of a year
/// past.
[[nodiscard]] bool says_no_frequency(const TermSentence& s, const FrequencyPhrase& often);
/// CV: `, dat hoeft niet meer` behind a roster that ends before `i`.
[[nodiscard]] bool enough_of_it(const TermSentence& s, std::int32_t i);
/// `, dan kan ik niet werken` behind a roster that ends before `i`.
[[nodiscard]] bool denied_behind_comma(const TermSentence& s, std::int32_t i);
/// `Af en toe val je in op zaterdag`: the clause around `i` begins so.
[[nodiscard]] bool begins_now_and_then(const TermSentence& s, std::int32_t i);
/// `vind ik prima`, `is geen punt` behind a roster that ends before `i`.
[[nodiscard]] bool is_fine(const TermSentence& s, std::int32_t i);
/// Whether the words at `i` stand in a list of what somebody does not want: `Niet: nachten, ...`.
[[nodiscard]] bool in_denied_list(const TermSentence& s, std::int32_t i);

}  // namespace overstap::extract
