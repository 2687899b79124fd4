// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/terms/term_text.h"
#include "profiles/src/extract/text/fixed_words.h"

/// The words with which what is said of days and times of work begins, where no day, time or number
/// does. Most words of a text are none of them, as one look-up tells.
namespace overstap::extract {

namespace roster_lead {
inline constexpr std::uint32_t kHead = 1U << 0U;  ///< `Werkdagen: ma/wo/vr`
inline constexpr std::uint32_t kOther = 1U << 1U;
inline constexpr std::uint32_t kEnds = 1U << 2U;    ///< `eindigt om 16.30 uur`
inline constexpr std::uint32_t kAround = 1U << 3U;  ///< `om 16.30 uur ben je klaar`
inline constexpr std::uint32_t kBegins = 1U << 4U;  ///< `je begint om 6.15 uur`
inline constexpr std::uint32_t kFrom = 1U << 5U;    ///< `omdat je om 5.00 uur begint`
inline constexpr std::uint32_t kEarlyOrLate = 1U << 6U;
inline constexpr std::uint32_t kEvery = 1U << 7U;      ///< `elke drie weken`
inline constexpr std::uint32_t kFortnight = 1U << 8U;  ///< `tweewekelijks`
inline constexpr std::uint32_t kPer = 1U << 9U;
inline constexpr std::uint32_t kOm = 1U << 10U;   ///< `om de week`
inline constexpr std::uint32_t kDay = 1U << 11U;  ///< `dag- en avonddienst`
inline constexpr std::uint32_t kAfter = 1U << 12U;
inline constexpr std::uint32_t kBefore = 1U << 13U;
inline constexpr std::uint32_t kShift = 1U << 14U;  ///< `late dienst`
inline constexpr std::uint32_t kBracket = 1U << 15U;
inline constexpr std::uint32_t kThrough = 1U << 16U;   ///< `door de week`
inline constexpr std::uint32_t kEveryDay = 1U << 17U;  ///< `alle dagen`
inline constexpr std::uint32_t kStart = 1U << 18U;     ///< `start 7.00`
inline constexpr std::uint32_t kSpan = 1U << 19U;      ///< `tussen 9 en 17 uur`
// Self-rostering.
inline constexpr std::uint32_t kSelfRostering = 1U << 20U;
inline constexpr std::uint32_t kSelf = 1U << 21U;         ///< `zelf je rooster maken`
inline constexpr std::uint32_t kSelfEnglish = 1U << 22U;  ///< `self-scheduling`
inline constexpr std::uint32_t kRosters = 1U << 23U;      ///< `roostert jezelf in`
inline constexpr std::uint32_t kOwn = 1U << 24U;          ///< `je eigen rooster maken`
inline constexpr std::uint32_t kOwnEnglish = 1U << 25U;   ///< `choose your own shifts`
inline constexpr std::uint32_t kTogether = 1U << 26U;     ///< `samen maken we het rooster`
inline constexpr std::uint32_t kOfficeHours = 1U << 28U;  ///< `school hours`
inline constexpr std::uint32_t kHours = 1U << 27U;        ///< `kantoortijden: ma-vr 8-17 uur`
inline constexpr FixedWords<std::uint32_t, 256> kRosterLeads{{
    {kHead, "werkdagen|werkdag|weekdagen|dagdelen|weekenddienst"},
    {kHead | kHours, "kantoortijden|kantooruren|kantoortijd"},
    {kOther, "andere|overige|other"},
    {kEnds, "eindigt|eindig|stopt|stoppen|klaar|finish|finishes|ends|leave"},
    {kAround | kFrom | kOm, "om"},
    {kAround | kFrom, "rond"},
    {kAround, "tegen|at|around"},
    {kFrom | kSpan, "vanaf"},
    {kSpan, "tussen|van|tot|between|from|until"},
    {kBegins | kStart, "begin|begint|start"},
    {kBegins, "beginnen|starten|starts|begins"},
    {kStart, "aanvang"},
    {kEarlyOrLate, "vroeg|laat"},
    {kEvery | kEveryDay, "elke|iedere|every"},
    {kEvery, "each"},
    {kEveryDay, "alle|any"},
    {kFortnight, "tweewekelijks|tweewekelijkse"},
    {kPer, "per"},
    {kDay, "dag"},
    {kAfter, "na|after"},
    {kBefore, "voor|before"},
    {kShift, "late|vroege|early"},
    {kBracket, "("},
    {kThrough, "door"},
    {kSelfRostering, "zelfroosteren|zelfrooster|zelfroostering"},
    {kSelf, "zelf"},
    {kSelfEnglish, "self"},
    {kRosters, "roostert|rooster"},
    {kOwn, "eigen"},
    {kOwnEnglish, "own"},
    {kTogether, "samen|together|onderling|elkaar"},
    {kOfficeHours, "school|office|business"},
}};
}  // namespace roster_lead
using roster_lead::kRosterLeads;

/// Bits of roster_lead of the word at `i`. O(1).
[[nodiscard]] std::uint32_t roster_leads(const TermSentence& s, std::int32_t i);
/// `late dienst`, `door de week`, `alle dagen`, `niet na 18 uur`, `start om 7 uur`, `tussen 9 en
/// 17 uur`: words before days and times, or that stand for them.
[[nodiscard]] bool leads_times(const TermSentence& s, std::uint32_t leads, std::int32_t i);

/// `Werkdagen: ma/wo/vr`, `weekenddienst: vrijdag t/m zondag`, `werkdagen maandag t/m vrijdag`
/// head the days, `Werkdagen: flexibel` says none.
[[nodiscard]] std::int32_t after_head(const TermSentence& s, std::int32_t i);

}  // namespace overstap::extract
