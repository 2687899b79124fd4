// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "profiles/src/extract/terms/term_text.h"

/// Numbers of hours and whether they are hours of work in a week.
namespace overstap::extract {

/// Numbers of hours with what stands around them.
struct HoursPhrase {
  std::int32_t first = 0, last = 0;  ///< tokens
  std::int32_t min = 0, max = 0;
  bool range = false;
  bool per_week = false;   ///< said to be per week
  bool adjective = false;  ///< `36-urige`
  bool computed = false;   ///< days times hours
};

inline constexpr std::int32_t kMostHours = 60;  ///< a week of work and then some

/// The phrase whose word for hours is the token `unit`.
[[nodiscard]] std::optional<HoursPhrase> hours_phrase_at(const TermSentence& s, std::int32_t unit);
/// `per week`, `p/w`, `pw`, `a week`, `/week`: the token after it, or `i`.
[[nodiscard]] std::int32_t after_per_week(const TermSentence& s, std::int32_t i);
/// `gemiddeld`, `ongeveer`, ...
[[nodiscard]] bool about_word(const TermSentence& s, std::int32_t i);
/// A day, a part of it or a word for shifts in `[from, to)`.
[[nodiscard]] bool roster_word_before(const TermSentence& s, std::int32_t from, std::int32_t to);
/// `min. 20, max. 30 per week`, whose second number is the token `at`.
[[nodiscard]] std::optional<HoursPhrase> min_and_max_at(const TermSentence& s, std::int32_t at);
/// Takes `per week` and `gemiddeld` behind the phrase into it.
void take_around(const TermSentence& s, HoursPhrase& phrase);
/// `minimaal 24 uur` leaves the upper end open, `maximaal 32 uur` the lower.
void widen(const TermSentence& s, HoursPhrase& phrase);
/// Times of the day, durations, the basis of a wage, a job that is over: no hours of work.
[[nodiscard]] bool is_no_working_week(const TermSentence& s, const HoursPhrase& phrase);

/// Other numbers of hours, and the token behind them.
struct OtherHours {
  std::int32_t min = 0, max = 0;
  std::uint32_t last = 0;
};
/// `; 36 uur is ook mogelijk`, `, parttime vanaf 32 bespreekbaar`: what will do as well as the
/// hours before token `at`.
[[nodiscard]] std::optional<OtherHours> other_hours(const ReadText& text, std::uint32_t at,
                                                    std::uint32_t end);
/// Whether only `, fulltime dus, of` stands between the tokens.
[[nodiscard]] bool is_joined_by_or(const TermSentence& s, std::int32_t from, std::int32_t to);

/// `20 uur mag, fulltime liever`: beside hours that are told, what somebody would rather have.
void find_rather_full(const TermText& terms, std::vector<TextClaim>& claims);
/// `parttime` or `fulltime` without a number, as a wish or an offer.
void find_work_time(const TermText& terms, std::vector<TextClaim>& claims);

/// Claims the first share of a full week (`0,8 fte`), where no hours are said; whether there is
/// one.
bool find_share(const TermText& terms, std::vector<TextClaim>& claims);

}  // namespace overstap::extract
