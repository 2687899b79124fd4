// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "overstap/profiles/text.h"

namespace overstap {
namespace {

template <class T>
struct Word {
  std::string_view key;
  T value;
};

template <class T, std::size_t N>
std::optional<T> find_word(const std::array<Word<T>, N>& words, std::string_view key) {
  const auto found = std::ranges::find(words, key, &Word<T>::key);
  if (found == words.end()) return std::nullopt;
  return found->value;
}

constexpr auto kDayWords = std::to_array<Word<Day>>({
    {"ma", Day::mon}, {"maandag", Day::mon},   {"mon", Day::mon}, {"monday", Day::mon},
    {"di", Day::tue}, {"dinsdag", Day::tue},   {"tue", Day::tue}, {"tuesday", Day::tue},
    {"wo", Day::wed}, {"woensdag", Day::wed},  {"wed", Day::wed}, {"wednesday", Day::wed},
    {"do", Day::thu}, {"donderdag", Day::thu}, {"thu", Day::thu}, {"thursday", Day::thu},
    {"vr", Day::fri}, {"vrijdag", Day::fri},   {"fri", Day::fri}, {"friday", Day::fri},
    {"za", Day::sat}, {"zaterdag", Day::sat},  {"sat", Day::sat}, {"saturday", Day::sat},
    {"zo", Day::sun}, {"zondag", Day::sun},    {"sun", Day::sun}, {"sunday", Day::sun},
});

constexpr auto kPartWords = std::to_array<Word<DayPart>>({
    {"ochtend", DayPart::morning},     {"ochtenden", DayPart::morning},
    {"s ochtends", DayPart::morning},  {"morning", DayPart::morning},
    {"mornings", DayPart::morning},    {"middag", DayPart::afternoon},
    {"middagen", DayPart::afternoon},  {"s middags", DayPart::afternoon},
    {"afternoon", DayPart::afternoon}, {"afternoons", DayPart::afternoon},
    {"avond", DayPart::evening},       {"avonden", DayPart::evening},
    {"s avonds", DayPart::evening},    {"evening", DayPart::evening},
    {"evenings", DayPart::evening},    {"nacht", DayPart::night},
    {"nachten", DayPart::night},       {"s nachts", DayPart::night},
    {"night", DayPart::night},         {"nights", DayPart::night},
});

constexpr auto kLanguagePartWords = std::to_array<Word<LanguagePart>>({
    {"luisteren", LanguagePart::listen},
    {"luistervaardigheid", LanguagePart::listen},
    {"verstaan", LanguagePart::listen},
    {"listening", LanguagePart::listen},
    {"listen", LanguagePart::listen},
    {"lezen", LanguagePart::read},
    {"leesvaardigheid", LanguagePart::read},
    {"reading", LanguagePart::read},
    {"read", LanguagePart::read},
    {"spreken", LanguagePart::speak},
    {"spreekvaardigheid", LanguagePart::speak},
    {"speaking", LanguagePart::speak},
    {"speak", LanguagePart::speak},
    {"gesprekken", LanguagePart::converse},
    {"gespreksvaardigheid", LanguagePart::converse},
    {"converse", LanguagePart::converse},
    {"conversation", LanguagePart::converse},
    {"schrijven", LanguagePart::write},
    {"schrijfvaardigheid", LanguagePart::write},
    {"writing", LanguagePart::write},
    {"write", LanguagePart::write},
});

constexpr auto kLanguageNames = std::to_array<std::string_view>(
    {"nederlands", "dutch",     "engels",    "english",   "duits",     "german",     "frans",
     "french",     "spaans",    "spanish",   "italiaans", "italian",   "pools",      "polish",
     "turks",      "turkish",   "arabisch",  "arabic",    "portugees", "portuguese", "russisch",
     "russian",    "oekraiens", "ukrainian", "roemeens",  "romanian",  "bulgaars",   "bulgarian",
     "chinees",    "chinese",   "farsi",     "tigrinya",  "somalisch", "papiaments", "fries",
     "berbers",    "koerdisch", "kurdish",   "hongaars",  "hungarian"});

constexpr auto kContractWords = std::to_array<Word<ContractKind>>({
    {"vast", ContractKind::permanent},
    {"vast contract", ContractKind::permanent},
    {"vaste baan", ContractKind::permanent},
    {"vast dienstverband", ContractKind::permanent},
    {"onbepaalde tijd", ContractKind::permanent},
    {"contract voor onbepaalde tijd", ContractKind::permanent},
    {"permanent", ContractKind::permanent},
    {"permanent contract", ContractKind::permanent},
    {"tijdelijk", ContractKind::temporary},
    {"tijdelijk contract", ContractKind::temporary},
    {"tijdelijke baan", ContractKind::temporary},
    {"tijdelijk dienstverband", ContractKind::temporary},
    {"bepaalde tijd", ContractKind::temporary},
    {"contract voor bepaalde tijd", ContractKind::temporary},
    {"temporary", ContractKind::temporary},
    {"fixed term", ContractKind::temporary},
    {"uitzend", ContractKind::agency},
    {"uitzenden", ContractKind::agency},
    {"uitzendwerk", ContractKind::agency},
    {"uitzendcontract", ContractKind::agency},
    {"uitzendovereenkomst", ContractKind::agency},
    {"uitzendkracht", ContractKind::agency},
    {"via uitzendbureau", ContractKind::agency},
    {"agency", ContractKind::agency},
    {"uitzenden met uitzicht op vast", ContractKind::agency_with_prospect},
    {"uitzendcontract met uitzicht op vast", ContractKind::agency_with_prospect},
    {"agency with prospect", ContractKind::agency_with_prospect},
    {"payroll", ContractKind::payroll},
    {"payrolling", ContractKind::payroll},
    {"payrollcontract", ContractKind::payroll},
    {"oproep", ContractKind::on_call},
    {"oproepkracht", ContractKind::on_call},
    {"oproepcontract", ContractKind::on_call},
    {"op oproep", ContractKind::on_call},
    {"nulurencontract", ContractKind::on_call},
    {"nul uren", ContractKind::on_call},
    {"nul urencontract", ContractKind::on_call},
    {"0 uren", ContractKind::on_call},
    {"0 urencontract", ContractKind::on_call},
    {"0 uren contract", ContractKind::on_call},
    {"on call", ContractKind::on_call},
    {"zero hours", ContractKind::on_call},
});

constexpr auto kTravelWords = std::to_array<Word<TravelMode>>({
    {"auto", TravelMode::car},
    {"eigen auto", TravelMode::car},
    {"car", TravelMode::car},
    {"fiets", TravelMode::bike},
    {"elektrische fiets", TravelMode::bike},
    {"e bike", TravelMode::bike},
    {"bike", TravelMode::bike},
    {"bicycle", TravelMode::bike},
    {"ov", TravelMode::public_transport},
    {"openbaar vervoer", TravelMode::public_transport},
    {"trein", TravelMode::public_transport},
    {"bus", TravelMode::public_transport},
    {"tram", TravelMode::public_transport},
    {"metro", TravelMode::public_transport},
    {"public transport", TravelMode::public_transport},
    {"lopend", TravelMode::walk},
    {"lopen", TravelMode::walk},
    {"te voet", TravelMode::walk},
    {"walk", TravelMode::walk},
    {"walking", TravelMode::walk},
});

constexpr auto kTruthWords = std::to_array<Word<bool>>({
    {"ja", true},
    {"j", true},
    {"yes", true},
    {"y", true},
    {"waar", true},
    {"true", true},
    {"x", true},
    {"1", true},
    {"v", true},
    {"behaald", true},
    {"afgerond", true},
    {"nee", false},
    {"n", false},
    {"no", false},
    {"neen", false},
    {"onwaar", false},
    {"false", false},
    {"0", false},
    {"geen", false},
    {"niet behaald", false},
    {"niet afgerond", false},
});

constexpr auto kConditionWords = std::to_array<Word<Condition>>({
    {"avondwerk", Condition::evening_work},
    {"avonddienst", Condition::evening_work},
    {"avonddiensten", Condition::evening_work},
    {"weekendwerk", Condition::weekend_work},
    {"weekend", Condition::weekend_work},
    {"weekenddiensten", Condition::weekend_work},
    {"nachtwerk", Condition::night_work},
    {"nachtdienst", Condition::night_work},
    {"nachtdiensten", Condition::night_work},
    {"thuiswerk", Condition::home_work},
    {"thuiswerken", Condition::home_work},
    {"beeldschermwerk", Condition::screen_work},
    {"onregelmatige diensten", Condition::irregular_roster},
});

constexpr auto kWishWords = std::to_array<Word<Wish>>({
    {"ja", Wish::yes},
    {"graag", Wish::yes},
    {"nee", Wish::no},
    {"liever wel", Wish::rather_yes},
    {"liever niet", Wish::rather_no},
});

/// Bytes of a text that may be days or parts of them.
constexpr std::size_t kMaxWords = 256;

template <class T>
void add_once(std::vector<T>& values, T value) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

/// The text with `t/m`, `tot en met` and every dash between words as a word of its own, `tm`.
std::string with_range_words(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("t/m") || rest.starts_with("T/M")) {
      out += " tm ";
      i += 2;
    } else if (rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94")) {
      out += " tm ";
      i += 2;
    } else if (rest.front() == '-') {
      out += " tm ";
    } else {
      out += rest.front();
    }
  }
  return out;
}

}  // namespace

std::optional<Day> day_named(std::string_view word) {
  std::string_view singular = word;
  // `maandagen`, `mondays`.
  if (singular.ends_with("dagen")) singular.remove_suffix(2);
  if (singular.ends_with("days")) singular.remove_suffix(1);
  return find_word(kDayWords, singular);
}
std::optional<DayPart> day_part_named(std::string_view word) { return find_word(kPartWords, word); }
std::optional<LanguagePart> language_part_named(std::string_view word) {
  return find_word(kLanguagePartWords, word);
}
bool is_language_name(std::string_view word) {
  return std::ranges::find(kLanguageNames, word) != kLanguageNames.end();
}

std::optional<ContractKind> contract_in(std::string_view text) {
  if (const auto kind = parse_contract_kind(text)) return kind;
  return find_word(kContractWords, fold_key(text));
}
std::optional<TravelMode> travel_mode_in(std::string_view text) {
  if (const auto mode = parse_travel_mode(text)) return mode;
  return find_word(kTravelWords, fold_key(text));
}
std::optional<bool> truth_of(std::string_view text) {
  return find_word(kTruthWords, fold_key(text));
}
std::optional<Condition> condition_in(std::string_view text) {
  if (const auto condition = parse_condition(text)) return condition;
  return find_word(kConditionWords, fold_key(text));
}
std::optional<Wish> wish_in(std::string_view text) {
  if (const auto wish = parse_wish(text)) return wish;
  return find_word(kWishWords, fold_key(text));
}

std::optional<std::vector<Day>> days_in(std::string_view text) {
  constexpr auto kAround =
      std::to_array<std::string_view>({"en", "and", "op", "on", "van", "from", "ook"});
  if (text.size() > kMaxWords) return std::nullopt;
  const std::string key = fold_key(with_range_words(text));
  std::vector<Day> days;
  bool range = false;
  const auto add = [&](Day first, Day last) {
    for (int day = static_cast<int>(first); day <= static_cast<int>(last); ++day) {
      add_once(days, static_cast<Day>(day));
    }
  };
  for (const std::string_view word : key_words(key)) {
    if (const auto day = day_named(word)) {
      if (range && (days.empty() || *day < days.back())) return std::nullopt;
      add(range ? days.back() : *day, *day);
      range = false;
    } else if (word == "tm" || word == "tot" || word == "met" || word == "to" ||
               word == "through") {
      range = true;
    } else if (word == "werkdagen" || word == "doordeweeks" || word == "weekdays") {
      add(Day::mon, Day::fri);
    } else if (word == "weekend") {
      add(Day::sat, Day::sun);
    } else if (std::ranges::find(kAround, word) == kAround.end()) {
      return std::nullopt;
    }
  }
  if (days.empty() || range) return std::nullopt;
  return days;
}

std::optional<std::vector<DayPart>> day_parts_in(std::string_view text) {
  if (text.size() > kMaxWords) return std::nullopt;
  const std::string key = fold_key(text);
  std::vector<DayPart> parts;
  for (const std::string_view word : key_words(key)) {
    std::string genitive{"s "};
    genitive += word;
    if (const auto part = day_part_named(word)) {
      add_once(parts, *part);
    } else if (const auto part_of = find_word(kPartWords, genitive)) {
      add_once(parts, *part_of);
    } else if (word == "overdag" || word == "daytime" || word == "dag") {
      add_once(parts, DayPart::morning);
      add_once(parts, DayPart::afternoon);
    } else if (word != "en" && word != "and" && word != "s" && word != "in" && word != "de") {
      return std::nullopt;
    }
  }
  if (parts.empty()) return std::nullopt;
  return parts;
}

}  // namespace overstap
