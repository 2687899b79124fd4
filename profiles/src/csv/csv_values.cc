// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_values.h"

#include <algorithm>
#include <array>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/words.h"

namespace overstap {
namespace {

constexpr std::string_view kBlank = " \t\r\n\v\f";
constexpr std::int64_t kMaxHours = 60;
constexpr std::int64_t kMaxHourlyCents = 500'00;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Text around numbers taken apart: the numbers as written, and the words between them, folded.
struct NumbersAndWords {
  std::vector<std::string_view> numbers;
  std::vector<std::string> words;
};

NumbersAndWords take_apart(std::string_view text) {
  NumbersAndWords out;
  if (text.size() > kMaxCsvName) return out;
  std::string rest;
  std::size_t at = 0;
  while (at < text.size()) {
    if (!is_digit(text[at])) {
      rest += text[at++];
      continue;
    }
    std::size_t end = at;
    while (end < text.size() &&
           (is_digit(text[end]) || ((text[end] == '.' || text[end] == ',') &&
                                    end + 1 < text.size() && is_digit(text[end + 1])))) {
      ++end;
    }
    out.numbers.push_back(text.substr(at, end - at));
    rest += ' ';
    at = end;
  }
  const std::string key = fold_key(rest);
  for (const std::string_view word : key_words(key)) out.words.emplace_back(word);
  return out;
}

template <std::size_t N>
bool all_among(const std::vector<std::string>& words,
               const std::array<std::string_view, N>& known) {
  return std::ranges::all_of(words, [&](const std::string& word) {
    return std::ranges::find(known, std::string_view{word}) != known.end();
  });
}

/// A mark that no text between two values has: `,` counts only outside parentheses.
void split_at(std::string_view cell, std::string_view separators, bool comma,
              std::vector<std::string_view>& out) {
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= cell.size(); ++i) {
    const bool end = i == cell.size();
    if (!end && cell[i] == '(') ++depth;
    if (!end && cell[i] == ')' && depth > 0) --depth;
    const bool decimal = !end && cell[i] == ',' && i > 0 && is_digit(cell[i - 1]) &&
                         i + 1 < cell.size() && is_digit(cell[i + 1]);
    const bool cut = end || separators.find(cell[i]) != std::string_view::npos ||
                     (comma && cell[i] == ',' && depth == 0 && !decimal);
    if (!cut) continue;
    const std::string_view value = trim_cell(cell.substr(begin, i - begin));
    if (!value.empty()) out.push_back(value);
    begin = i + 1;
  }
}

}  // namespace

std::string_view trim_cell(std::string_view text) {
  // A no-break space is a blank too: exports of web pages are full of them.
  constexpr std::string_view kNoBreak = "\xC2\xA0";
  while (true) {
    const std::size_t begin = std::min(text.find_first_not_of(kBlank), text.size());
    text.remove_prefix(begin);
    if (!text.starts_with(kNoBreak)) break;
    text.remove_prefix(kNoBreak.size());
  }
  while (!text.empty()) {
    text = text.substr(0, text.find_last_not_of(kBlank) + 1);
    if (!text.ends_with(kNoBreak)) break;
    text.remove_suffix(kNoBreak.size());
  }
  return text;
}

std::vector<std::string_view> split_cell(std::string_view cell, CsvCellShape shape,
                                         std::string_view separators) {
  constexpr std::string_view kStrong = ";|\n\r\v";
  std::vector<std::string_view> values;
  if (!separators.empty()) {
    split_at(cell, separators, false, values);
  } else if (shape == CsvCellShape::single) {
    if (const std::string_view value = trim_cell(cell); !value.empty()) values.push_back(value);
  } else {
    const bool strong = cell.find_first_of(kStrong) != std::string_view::npos;
    split_at(cell, kStrong, shape == CsvCellShape::list || !strong, values);
  }
  return values;
}

std::optional<std::int64_t> thousandths_in(std::string_view number) {
  const std::size_t last = number.find_last_of(".,");
  std::string_view whole = number, fraction;
  if (last != std::string_view::npos) {
    const std::string_view behind = number.substr(last + 1);
    const bool only = number.find_first_of(".,") == last;
    // `1.250` is a thousand and more; `1.250,50` too, `0,250` is not.
    const bool thousands = behind.size() == 3 && !(only && number.substr(0, last) == "0");
    if (!thousands) {
      whole = number.substr(0, last);
      fraction = behind;
    }
  }
  std::int64_t value = 0;
  int digits = 0, group = 0;
  for (const char c : whole) {
    if (c == '.' || c == ',' || c == ' ') {
      if (digits == 0 || (group != 3 && digits != group)) return std::nullopt;
      group = 0;
      continue;
    }
    if (!is_digit(c) || ++digits > 9) return std::nullopt;
    ++group;
    value = value * 10 + (c - '0');
  }
  if (digits == 0 || (digits != group && group != 3) || fraction.size() > 3) return std::nullopt;
  for (std::size_t i = 0; i < 3; ++i) {
    const char c = i < fraction.size() ? fraction[i] : '0';
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Range<HoursPerWeek>> cell_hours(std::string_view cell) {
  constexpr auto kAround = std::to_array<std::string_view>(
      {"uur", "uren", "u",   "hours", "hour",   "h",    "per",     "week",
       "a",   "pw",   "p",   "w",     "to",     "tot",  "t",       "m",
       "tm",  "en",   "met", "van",   "tussen", "from", "between", "and"});
  const NumbersAndWords read = take_apart(cell);
  if (read.numbers.empty() || read.numbers.size() > 2 || !all_among(read.words, kAround)) {
    return std::nullopt;
  }
  // `tot 32` alone says no range.
  const auto bound = [](const std::string& word) {
    return word == "tot" || word == "van" || word == "to" || word == "from";
  };
  if (read.numbers.size() == 1 && std::ranges::any_of(read.words, bound)) return std::nullopt;
  const auto min = thousandths_in(read.numbers.front());
  const auto max = thousandths_in(read.numbers.back());
  if (!min || !max || *max < *min || *max > kMaxHours * 1000) return std::nullopt;
  return Range<HoursPerWeek>{{static_cast<std::int32_t>(*min / 1000)},
                             {static_cast<std::int32_t>((*max + 999) / 1000)}};
}

std::optional<Range<Cents>> cell_wage(std::string_view cell) {
  constexpr auto kAround = std::to_array<std::string_view>(
      {"eur", "euro",     "per", "uur",    "hour", "bruto",   "gross", "p",
       "u",   "pu",       "tot", "to",     "van",  "from",    "en",    "a",
       "h",   "minimaal", "min", "tussen", "and",  "between", "p u"});
  // The sign of the euro is no word.
  std::string plain;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell.substr(i).starts_with("\xE2\x82\xAC")) {
      plain += ' ';
      i += 2;
    } else if (cell[i] == '-' && i > 0 && cell[i - 1] == ',') {
      continue;  // `14,-`
    } else {
      plain += cell[i];
    }
  }
  const NumbersAndWords read = take_apart(plain);
  if (read.numbers.empty() || read.numbers.size() > 2 || !all_among(read.words, kAround)) {
    return std::nullopt;
  }
  const auto min = thousandths_in(read.numbers.front());
  const auto max = thousandths_in(read.numbers.back());
  if (!min || !max || *min % 10 != 0 || *max % 10 != 0 || *max < *min ||
      *max > kMaxHourlyCents * 10) {
    return std::nullopt;
  }
  return Range<Cents>{{static_cast<std::int32_t>(*min / 10)},
                      {static_cast<std::int32_t>(*max / 10)}};
}

std::optional<CellTravel> cell_travel(std::string_view cell, TravelUnit unit) {
  constexpr auto kAround = std::to_array<std::string_view>(
      {"km", "kilometer", "kilometers", "kilometre", "kilometres", "min", "minuut", "minuten",
       "minutes", "minute", "uur", "hour", "hours", "max", "maximaal", "tot", "enkele", "reis"});
  constexpr std::int64_t kMaxKilometres = 1000, kMaxMinutes = 1440;
  const NumbersAndWords read = take_apart(cell);
  if (read.numbers.size() != 1 || !all_among(read.words, kAround)) return std::nullopt;
  const std::optional<std::int64_t> number = thousandths_in(read.numbers.front());
  if (!number) return std::nullopt;
  const auto has = [&](std::string_view stem) {
    return std::ranges::any_of(read.words,
                               [&](const std::string& word) { return word.starts_with(stem); });
  };
  const bool hours = has("uur") || has("hour");
  if (hours || has("min")) unit = TravelUnit::minutes;
  if (has("k")) unit = TravelUnit::kilometres;
  if (unit == TravelUnit::kilometres) {
    if (*number > kMaxKilometres * 1000) return std::nullopt;
    return CellTravel{unit, static_cast<std::int32_t>(*number)};
  }
  const std::int64_t minutes = *number * (hours ? 60 : 1);
  if (minutes % 1000 != 0 || minutes > kMaxMinutes * 1000) return std::nullopt;
  return CellTravel{unit, static_cast<std::int32_t>(minutes / 1000)};
}

std::optional<Months> duration_in(std::string_view text) {
  constexpr auto kYears =
      std::to_array<std::string_view>({"jaar", "jaren", "jr", "year", "years", "yrs", "yr", "j"});
  constexpr auto kMonths =
      std::to_array<std::string_view>({"maand", "maanden", "mnd", "mnden", "month", "months"});
  constexpr auto kAround = std::to_array<std::string_view>(
      {"ca", "circa", "ruim", "ongeveer", "ervaring", "werkervaring", "minimaal", "minstens", "min",
       "experience", "of", "over", "about", "gewerkt", "en", "and"});
  const NumbersAndWords read = take_apart(text);
  std::vector<bool> in_years;
  for (const std::string& word : read.words) {
    const bool years = std::ranges::find(kYears, std::string_view{word}) != kYears.end();
    const bool months = std::ranges::find(kMonths, std::string_view{word}) != kMonths.end();
    if (years || months) {
      in_years.push_back(years);
    } else if (std::ranges::find(kAround, std::string_view{word}) == kAround.end()) {
      return std::nullopt;
    }
  }
  if (in_years.empty() || in_years.size() != read.numbers.size() || in_years.size() > 2) {
    return std::nullopt;
  }
  std::int64_t thousandths = 0;
  for (std::size_t i = 0; i < in_years.size(); ++i) {
    const std::optional<std::int64_t> number = thousandths_in(read.numbers[i]);
    constexpr std::int64_t kMost = 720'000;
    if (!number || *number > kMost) return std::nullopt;
    thousandths += in_years[i] ? *number * 12 : *number;
  }
  constexpr std::int64_t kMaxMonths = 720;
  if (thousandths > kMaxMonths * 1000) return std::nullopt;
  return Months{static_cast<std::int32_t>(thousandths / 1000)};
}

}  // namespace overstap
