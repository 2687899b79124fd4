// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// The meanings of the words of hours, rosters, contracts, wages, conditions, travel and starts.
namespace overstap::extract {

/// What a token means to these rules.
enum class Lex : std::uint8_t {
  none,
  number,          ///< `24`, `twintig`; value = the number
  product,         ///< `4x8`; value = 32
  hour,            ///< `uur`, `32u`; value = the number within, 0 = none
  hour_adjective,  ///< `urige`, `uurs`, `36urige`
  minute,          ///< `minuten`, `45min`
  kilometre,       ///< `km`, `30km`
  times,           ///< `keer`, `2x`
  day_unit,
  week_unit,
  month_unit,
  year_unit,
  month,      ///< value 1..12
  clock,      ///< `9u30`, `8am`; value = minutes after midnight
  ordinal,    ///< `3e`, `derde`; value = the number
  roster,     ///< see RosterBits
  contract,   ///< value = ContractWord
  condition,  ///< value = ConditionWord
  mode,       ///< value = TravelMode
};

/// Value of Lex::roster: days in bits 0..6, parts in 7..10, unit of a frequency plus one in 11..14.
namespace roster_bits {
inline constexpr std::int32_t kDays = 0x7F;
inline constexpr int kPartShift = 7;
inline constexpr std::int32_t kParts = 0xF << kPartShift;
inline constexpr int kUnitShift = 11;
inline constexpr std::int32_t kUnits = 0xF << kUnitShift;
inline constexpr std::int32_t kShort = 1 << 15;  ///< `ma`, `do`: a day only among other days
}  // namespace roster_bits

enum class ContractWord : std::uint8_t {
  fixed,        ///< `vast`
  fixed_other,  ///< `vaste`, `permanent`
  temporary,
  temporary_whole,  ///< `jaarcontract`
  time,             ///< `tijd`, after `bepaalde` or `onbepaalde`
  contract,
  agency,
  agency_whole,  ///< `uitzendcontract`
  payroll,
  on_call,
  zero,  ///< `nul`, `0`, before `uren`
  bbl,
  freelance,
};

enum class ConditionWord : std::uint8_t {
  home,       ///< `thuiswerken`, `hybride`
  home_weak,  ///< `thuis`, `remote`, `home`
  distance,   ///< `afstand`
  sales,      ///< `verkoop`, `acquisitie`
  targets,
  phone,  ///< `telefoon`, `bellen`
  written,
  desk,  ///< `balie`
  face,  ///< `face` to face
  quiet,
  sitting,
  standing,
  script,
  angry,
  screen,
  screen_whole,  ///< `beeldschermwerk`
  shifting,      ///< `wisselende`, `onregelmatige`
  shifts,        ///< `ploegendienst`
};

/// Which rules a token may matter to: a sentence without a family's bit is passed over.
namespace family {
inline constexpr std::uint16_t kHours = 1, kRoster = 2, kContract = 4, kWage = 8, kCondition = 16,
                               kTravel = 32, kStart = 64, kNumber = 128;
inline constexpr std::uint16_t kTerm = 256;        ///< months, years: of a contract beside a number
inline constexpr std::uint16_t kRosterLead = 512;  ///< days, times or a word of roster_leads.h
inline constexpr std::uint16_t kPlaceLead = 1024;  ///< a word of place_leads.h
inline constexpr std::uint16_t kDigits = 2048;     ///< begins with a digit
}  // namespace family

struct Lexeme {
  std::int32_t value = 0;
  Lex kind = Lex::none;
  std::uint16_t families = 0;
};

}  // namespace overstap::extract
