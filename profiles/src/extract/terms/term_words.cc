// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/terms/term_words.h"

#include <array>
#include <span>
#include <string>

#include "profiles/src/extract/terms/place_leads.h"
#include "profiles/src/extract/terms/roster_leads.h"
#include "profiles/src/extract/terms/wage_words.h"
#include "profiles/src/extract/text/text_dates.h"

namespace overstap::extract {
namespace {

using roster_bits::kPartShift;
using roster_bits::kShort;
using roster_bits::kUnitShift;

using Entry = TermEntry;
constexpr std::int32_t unit(Frequency::Unit what) { return (as_value(what) + 1) << kUnitShift; }
constexpr std::int32_t part(DayPart what) { return 1 << (kPartShift + as_value(what)); }

constexpr std::int32_t kMorning = part(DayPart::morning), kAfternoon = part(DayPart::afternoon),
                       kEvening = part(DayPart::evening), kNight = part(DayPart::night);
constexpr std::int32_t kMornings = kMorning | unit(Frequency::Unit::mornings),
                       kAfternoons = kAfternoon | unit(Frequency::Unit::afternoons),
                       kEvenings = kEvening | unit(Frequency::Unit::evenings),
                       kNights = kNight | unit(Frequency::Unit::nights),
                       kDaytime = kMorning | kAfternoon;
constexpr std::int32_t kWorkdays = 0x1F, kSaturday = 0x20 | unit(Frequency::Unit::saturdays),
                       kSunday = 0x40 | unit(Frequency::Unit::sundays),
                       kWeekend = 0x60 | unit(Frequency::Unit::weekends);

constexpr Entry kHourWords[] = {
    {"uur", 0},          {"uren", 0},       {"u", 0},   {"hours", 0},   {"hour", 0},
    {"hrs", 0},          {"hr", 0},         {"h", 0},   {"uurtjes", 0}, {"arbeidsduur", 0},
    {"contracturen", 0}, {"urenomvang", 0}, {"upw", 0}, {"uurs", 0},    {"werkuren", 0}};
constexpr Entry kHourAdjectiveWords[] = {
    {"urige", 0},    {"urig", 0},     {"uurscontract", 0}, {"urencontract", 0},
    {"uursbaan", 0}, {"urenbaan", 0}, {"uursfunctie", 0},  {"uurswerkweek", 0},
    {"uursweek", 0}, {"urenweek", 0}, {"urenwerkweek", 0}};
constexpr Entry kMinuteWords[] = {{"minuten", 0}, {"minuut", 0}, {"minutes", 0},
                                  {"minute", 0},  {"mins", 0},   {"min", 0}};
constexpr Entry kKilometreWords[] = {{"km", 0},        {"kilometer", 0},  {"kilometers", 0},
                                     {"kilometre", 0}, {"kilometres", 0}, {"kms", 0}};
constexpr Entry kTimesWords[] = {{"keer", 0},     {"x", 0},     {"maal", 0},
                                 {"times", 0},    {"eens", 1},  {"once", 1},
                                 {"tweemaal", 2}, {"twice", 2}, {"eenmaal", 1}};
constexpr Entry kDayUnitWords[] = {{"dag", 1}, {"dagen", 1}, {"dage", 1},
                                   {"day", 1}, {"days", 1},  {"werkdag", 1}};
constexpr Entry kWeekUnitWords[] = {{"week", 1},  {"weken", 1}, {"wk", 1},       {"wkn", 1},
                                    {"weeks", 1}, {"wks", 1},   {"werkweek", 1}, {"workweek", 1}};
constexpr Entry kMonthUnitWords[] = {{"maand", 1}, {"maanden", 1}, {"mnd", 1}, {"mnden", 1},
                                     {"month", 1}, {"months", 1},  {"mnds", 1}};
constexpr Entry kYearUnitWords[] = {
    {"jaar", 1}, {"jaren", 1}, {"jr", 1}, {"year", 1}, {"years", 1}};
constexpr Entry kDayWords[] = {
    {"ma", 1 | kShort},
    {"di", 2 | kShort},
    {"wo", 4 | kShort},
    {"woe", 4 | kShort},
    {"dond", 8 | kShort},
    {"do", 8 | kShort},
    {"vr", 16 | kShort},
    {"vrij", 16 | kShort},
    {"za", kSaturday | kShort},
    {"zo", kSunday | kShort},
    {"zat", kSaturday | kShort},
    {"zon", kSunday | kShort},
    {"mon", 1 | kShort},
    {"tue", 2 | kShort},
    {"tues", 2 | kShort},
    {"wed", 4 | kShort},
    {"thu", 8 | kShort},
    {"thur", 8 | kShort},
    {"thurs", 8 | kShort},
    {"fri", 16 | kShort},
    {"sat", kSaturday | kShort},
    {"sun", kSunday | kShort},
    {"monday", 1},
    {"tuesday", 2},
    {"wednesday", 4},
    {"thursday", 8},
    {"friday", 16},
    {"saturday", kSaturday},
    {"sunday", kSunday},
    {"mondays", 1},
    {"tuesdays", 2},
    {"wednesdays", 4},
    {"thursdays", 8},
    {"fridays", 16},
    {"saturdays", kSaturday},
    {"sundays", kSunday},
    {"koopavond", kEvenings},
    {"koopavonden", kEvenings},
    {"koopzondag", kSunday},
    {"koopzondagen", kSunday},
    {"werkdagen", kWorkdays},
    {"doordeweeks", kWorkdays},
    {"doordeweekse", kWorkdays},
    {"weekdagen", kWorkdays},
    {"weekdays", kWorkdays},
    {"weekend", kWeekend},
    {"weekenden", kWeekend},
    {"weekends", kWeekend},
    {"weekenddienst", kWeekend},
    {"weekenddiensten", kWeekend},
    {"weekendwerk", kWeekend},
    {"weekeinde", kWeekend},
    {"weekeinden", kWeekend},
    {"weekeindes", kWeekend},
    {"weekeind", kWeekend},
    {"weekendshift", kWeekend},
    {"weekendshifts", kWeekend},
    {"zaterdagwerk", kSaturday},
    {"zaterdagdienst", kSaturday},
    {"zaterdagdiensten", kSaturday},
    {"zondagdienst", kSunday},
    {"zondagdiensten", kSunday},
    {"zondagwerk", kSunday},
    {"ochtend", kMornings},
    {"ochtenden", kMornings},
    {"ochtends", kMornings},
    {"sochtends", kMornings},
    {"smorgens", kMornings},
    {"smiddags", kAfternoons},
    {"savonds", kEvenings},
    {"snachts", kNights},
    {"avondvergadering", kEvenings},
    {"avondvergaderingen", kEvenings},
    {"avondbijeenkomst", kEvenings},
    {"avondbijeenkomsten", kEvenings},
    {"avondopening", kEvenings},
    {"avondopenstelling", kEvenings},
    {"avondoverleg", kEvenings},
    {"avondspreekuur", kEvenings},
    {"avondspreekuren", kEvenings},
    {"weekday", kWorkdays},
    {"morgens", kMornings},
    {"voormiddag", kMornings},
    {"voormiddagen", kMornings},
    {"ochtendploeg", kMornings},
    {"ochtenduren", kMornings},
    {"ochtenddienst", kMornings},
    {"ochtenddiensten", kMornings},
    {"morning", kMornings},
    {"mornings", kMornings},
    {"middag", kAfternoons},
    {"middagen", kAfternoons},
    {"middags", kAfternoons},
    {"namiddag", kAfternoons},
    {"namiddagen", kAfternoons},
    {"namiddags", kAfternoons},
    {"middaguren", kAfternoons},
    {"middagploeg", kAfternoons},
    {"middagdienst", kAfternoons},
    {"middagdiensten", kAfternoons},
    {"afternoon", kAfternoons},
    {"afternoons", kAfternoons},
    {"avond", kEvenings},
    {"avonden", kEvenings},
    {"avonds", kEvenings},
    {"avonddienst", kEvenings},
    {"avondje", kEvenings},
    {"avondjes", kEvenings},
    {"ochtendje", kMornings},
    {"middagje", kAfternoons},
    {"nachtje", kNights},
    {"weekendje", kWeekend},
    {"avonddiensten", kEvenings},
    {"avonduren", kEvenings},
    {"avondwerk", kEvenings},
    {"avondshift", kEvenings},
    {"avondshifts", kEvenings},
    {"avondploeg", kEvenings},
    {"evening", kEvenings},
    {"evenings", kEvenings},
    {"nacht", kNights},
    {"nachten", kNights},
    {"nachts", kNights},
    {"nachtdienst", kNights},
    {"nachtdiensten", kNights},
    {"nachtwerk", kNights},
    {"nachturen", kNights},
    {"nachtshift", kNights},
    {"nachtshifts", kNights},
    {"nachtploeg", kNights},
    {"night", kNights},
    {"nights", kNights},
    {"dagdienst", kDaytime},
    {"dagdiensten", kDaytime},
    {"overdag", kDaytime},
    {"dagploeg", kDaytime},
    {"daytime", kDaytime},
    {"kantooruren", kDaytime},
    {"kantoortijden", kDaytime},
    {"kantoortijd", kDaytime},
    {"schooltijd", kDaytime},
    {"schooltijden", kDaytime},
    {"schooluren", kDaytime},
    {"dagdeel", unit(Frequency::Unit::day_parts)},
    {"dagdelen", unit(Frequency::Unit::day_parts)},
};
constexpr Entry kOrdinalWords[] = {{"tweede", 2}, {"derde", 3},  {"vierde", 4},
                                   {"vijfde", 5}, {"zesde", 6},  {"second", 2},
                                   {"third", 3},  {"fourth", 4}, {"fifth", 5}};
constexpr Entry kModeWords[] = {
    {"fiets", as_value(TravelMode::bike)},
    {"fietsen", as_value(TravelMode::bike)},
    {"fietst", as_value(TravelMode::bike)},
    {"bike", as_value(TravelMode::bike)},
    {"bicycle", as_value(TravelMode::bike)},
    {"ebike", as_value(TravelMode::bike)},
    {"vouwfiets", as_value(TravelMode::bike)},
    {"bakfiets", as_value(TravelMode::bike)},
    {"cycling", as_value(TravelMode::bike)},
    {"cycle", as_value(TravelMode::bike)},
    {"fietsafstand", as_value(TravelMode::bike)},
    {"ov", as_value(TravelMode::public_transport)},
    {"openbaar", as_value(TravelMode::public_transport)},
    {"trein", as_value(TravelMode::public_transport)},
    {"bus", as_value(TravelMode::public_transport)},
    {"tram", as_value(TravelMode::public_transport)},
    {"metro", as_value(TravelMode::public_transport)},
    {"public", as_value(TravelMode::public_transport)},
    {"train", as_value(TravelMode::public_transport)},
    {"auto", as_value(TravelMode::car)},
    {"car", as_value(TravelMode::car)},
    {"autootje", as_value(TravelMode::car)},
    {"bestelbus", as_value(TravelMode::car)},
    {"bestelauto", as_value(TravelMode::car)},
    {"busje", as_value(TravelMode::car)},
    {"werkbus", as_value(TravelMode::car)},
    {"lopend", as_value(TravelMode::walk)},
    {"voet", as_value(TravelMode::walk)},
    {"loopafstand", as_value(TravelMode::walk)},
    {"walking", as_value(TravelMode::walk)},
    {"foot", as_value(TravelMode::walk)},
};
// Words that only say that a rule may have something to find.
constexpr Entry kMoneyHints[] = {{"€", 0}, {"euro", 0}, {"euros", 0}, {"eur", 0}, {"pu", 0}};
constexpr Entry kStartHints[] = {
    {"direct", 0},     {"beschikbaar", 0}, {"starten", 0},      {"start", 0},
    {"startdatum", 0}, {"begindatum", 0},  {"ingangsdatum", 0}, {"beginnen", 0},
    {"begin", 0},      {"aanvang", 0},     {"opzegtermijn", 0}, {"opzegtijd", 0},
    {"snel", 0},       {"zsm", 0},         {"asap", 0},         {"immediately", 0},
    {"notice", 0},     {"available", 0},   {"wanneer", 0},      {"per", 0},
    {"spoedig", 0},    {"z", 0},           {"vanaf", 0},        {"ingang", 0},
    {"soon", 0},       {"immediate", 0},   {"meteen", 0},       {"onmiddellijk", 0},
    {"begint", 0},     {"starting", 0},    {"from", 0},         {"morgen", 0},
    {"gelijk", 0},     {"opzeggen", 0},    {"slag", 0},         {"right", 0},
    {"straight", 0},   {"ingaande", 0},    {"binnen", 0}};
constexpr Entry kTravelHints[] = {
    {"kwartier", 0}, {"halfuur", 0}, {"reistijd", 0}, {"reisafstand", 0}, {"half", 0}};
constexpr Entry kHoursHints[] = {
    {"parttime", 0},  {"deeltijd", 0},  {"gemiddeld", 0}, {"fulltime", 0},  {"voltijd", 0},
    {"voltijds", 0},  {"full", 0},      {"part", 0},      {"voltijdse", 0}, {"deeltijdse", 0},
    {"deeltijds", 0}, {"fulltimer", 0}, {"parttimer", 0}, {"fte", 0},       {"voltijdsbaan", 0}};
constexpr Entry kRosterHints[] = {
    {"zelfroosteren", 0}, {"zelfrooster", 0}, {"werktijden", 0}, {"rooster", 0},
    {"rostering", 0},     {"scheduling", 0},  {"roosters", 0},   {"zelfroostering", 0},
    {"dienst", 0},        {"diensten", 0},    {"werktijd", 0},   {"tijden", 0},
    {"zelf", 0},          {"roostert", 0},    {"overige", 0},    {"vroeg", 0},
    {"laat", 0},          {"choose", 0},      {"samen", 0},      {"onderling", 0},
    {"elkaar", 0},        {"together", 0},    {"finish", 0},     {"finishes", 0},
    {"kwart", 0},         {"door", 0}};

}  // namespace

TermWords::TermWords() {
  using family::kCondition;
  using family::kContract;
  using family::kHours;
  using family::kNumber;
  using family::kRoster;
  using family::kStart;
  using family::kTerm;
  using family::kTravel;
  using family::kWage;
  number_words().for_each(
      [this](std::uint64_t hash, std::int32_t value) { put(hash, {value, Lex::number, kNumber}); });
  add(kHourWords, Lex::hour, kHours);
  add(kHourAdjectiveWords, Lex::hour_adjective, kHours);
  add(kMinuteWords, Lex::minute, kTravel);
  add(kKilometreWords, Lex::kilometre, kTravel);
  add(kTimesWords, Lex::times, 0);
  add(kDayUnitWords, Lex::day_unit, kRoster);
  add(kWeekUnitWords, Lex::week_unit, 0);
  add(kMonthUnitWords, Lex::month_unit, kTerm);
  add(kYearUnitWords, Lex::year_unit, kTerm);
  month_words().for_each(
      [this](std::uint64_t hash, std::int32_t value) { put(hash, {value, Lex::month, kStart}); });
  add(kDayWords, Lex::roster, kRoster);
  add(kOrdinalWords, Lex::ordinal, 0);
  add(contract_words(), Lex::contract, kContract);
  add(condition_words(), Lex::condition, kCondition);
  add(kModeWords, Lex::mode, kTravel);
  add(kMoneyHints, Lex::none, kWage);
  add(kStartHints, Lex::none, kStart);
  add(kHoursHints, Lex::none, kHours);
  add(kTravelHints, Lex::none, kTravel);
  add(kRosterHints, Lex::none, kRoster);
  put(Word{"half"}.hash, {0, Lex::none, kTravel | kRoster});  // `half uur`, `half negen`
  put(Word{"shifts"}.hash, {as_value(ConditionWord::shifts), Lex::condition, kCondition | kRoster});
  add_dutch_days();
  for (const Word word : {Word{"start"}, Word{"starts"}, Word{"leave"}}) {
    put_also(word.hash, kRoster);  // `you start at 7:00`
  }
  kMoneyWords.for_each([this](std::uint64_t hash, MoneyWord) { put_also(hash, kWage); });
  kPlaceLeads.for_each(
      [this](std::uint64_t hash, PlaceLead) { put_also(hash, family::kPlaceLead); });
  kRosterLeads.for_each(
      [this](std::uint64_t hash, std::uint32_t) { put_also(hash, family::kRosterLead); });
}

void TermWords::add(std::span<const Entry> entries, Lex kind, std::uint16_t families) {
  for (const Entry& entry : entries) put(entry.word.hash, {entry.value, kind, families});
}

void TermWords::put(std::uint64_t hash, Lexeme lexeme) {
  std::size_t at = hash & kMask;
  while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & kMask;
  slots_[at] = {hash, lexeme};
  words_.add(hash);
}

void TermWords::put_also(std::uint64_t hash, std::uint16_t families) {
  Lexeme lexeme = find(hash);
  lexeme.families |= families;
  put(hash, lexeme);
}

/// `dinsdag`, `dinsdagen`, `dinsdags`, `dinsdagavond`, `dinsdagavonden`.
void TermWords::add_dutch_days() {
  constexpr std::string_view kNames[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                         "vrijdag", "zaterdag", "zondag"};
  struct Suffix {
    std::string_view text;
    std::int32_t value;
  };
  constexpr Suffix kSuffixes[] = {{"ochtend", kMorning},
                                  {"morgen", kMorning},
                                  {"middag", kAfternoon},
                                  {"avond", kEvening},
                                  {"nacht", kNight}};
  for (std::int32_t day = 0; day < kDays; ++day) {
    std::int32_t value = std::int32_t{1} << day;
    if (day == 5) value = kSaturday;
    if (day == 6) value = kSunday;
    const std::string name{kNames[static_cast<std::size_t>(day)]};
    for (const std::string_view end : {"", "en", "s"}) {
      put(hash_of(std::string{name}.append(end)), {value, Lex::roster, family::kRoster});
    }
    for (const Suffix& suffix : kSuffixes) {
      const std::string word = std::string{name}.append(suffix.text);
      const Lexeme lexeme{(value & (roster_bits::kDays | roster_bits::kUnits)) | suffix.value,
                          Lex::roster, family::kRoster};
      put(hash_of(word), lexeme);
      put(hash_of(std::string{word}.append("en")), lexeme);
    }
  }
}

const TermWords& term_words() {
  static const TermWords kWords;
  return kWords;
}

}  // namespace overstap::extract
