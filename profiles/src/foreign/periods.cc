// SPDX-License-Identifier: Apache-2.0
// Dates as people and systems write them, and periods of work.
#include <algorithm>
#include <array>
#include <vector>

#include "overstap/profiles/text.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/foreign_object.h"

namespace overstap {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

struct MonthName {
  std::string_view name;
  int month;
};
/// Folded; what is longer than three letters is also known by its first three.
constexpr auto kMonths = std::to_array<MonthName>({
    {"januari", 1},   {"january", 1},   {"februari", 2}, {"february", 2}, {"maart", 3},
    {"march", 3},     {"mrt", 3},       {"april", 4},    {"mei", 5},      {"may", 5},
    {"juni", 6},      {"june", 6},      {"juli", 7},     {"july", 7},     {"augustus", 8},
    {"august", 8},    {"september", 9}, {"sept", 9},     {"oktober", 10}, {"october", 10},
    {"november", 11}, {"december", 12},
});

std::optional<int> month_named(std::string_view word) {
  for (const MonthName& m : kMonths) {
    if (word == m.name || (word.size() == 3 && m.name.starts_with(word) && m.name != "maart")) {
      return m.month;
    }
  }
  return std::nullopt;
}

std::string two_digits(std::string_view number) {
  std::string out(number.size() < 2 ? 1 : 0, '0');
  return out.append(number);
}

/// Year, month and day as written, empty where not known; checked by parse_date.
std::optional<Date> checked(std::string_view year, std::string_view month, std::string_view day) {
  if (year.size() != 4 || month.size() > 2 || day.size() > 2) return std::nullopt;
  std::string iso{year};
  if (!month.empty()) iso.append("-").append(two_digits(month));
  if (!day.empty()) iso.append("-").append(two_digits(day));
  const Result<Date> date = parse_date(iso);
  if (!date) return std::nullopt;
  return *date;
}

/// Cuts a time of day or a time zone off: what follows `T` or a blank, `Z`, `+01:00`.
std::string_view without_time(std::string_view text) {
  const std::size_t time = text.find_first_of("T ");
  if (time != std::string_view::npos && time >= 8 &&
      (text[time] == 'T' || text.find(':', time) != std::string_view::npos)) {
    text = text.substr(0, time);
  }
  if (text.ends_with('Z')) text.remove_suffix(1);
  constexpr std::size_t kZone = 6;
  if (text.size() > kZone && text[text.size() - 3] == ':') {
    const char sign = text[text.size() - kZone];
    if (sign == '+' || sign == '-') text.remove_suffix(kZone);
  }
  return text;
}

/// Numbers separated by hyphens, slashes or dots: `2021-10-05`, `5/10/2021`, `10-2021`.
std::optional<Date> date_of_numbers(std::string_view text) {
  std::vector<std::string_view> parts;
  const std::size_t first = text.find_first_of("-/.");
  const char separator = first == std::string_view::npos ? '-' : text[first];
  while (true) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (!all_digits(text.substr(0, end)) || parts.size() == 3) return std::nullopt;
    parts.push_back(text.substr(0, end));
    if (end == text.size()) break;
    text.remove_prefix(end + 1);
  }
  if (parts.size() == 1) {
    const std::string_view digits = parts.front();
    if (digits.size() == 8)
      return checked(digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
    return checked(digits, {}, {});
  }
  if (parts.size() == 2) {
    return parts[0].size() == 4 ? checked(parts[0], parts[1], {}) : checked(parts[1], parts[0], {});
  }
  return parts[0].size() == 4 ? checked(parts[0], parts[1], parts[2])
                              : checked(parts[2], parts[1], parts[0]);
}

/// `oktober 2021`, `5 okt. 2021`, `Oct 5, 2021`.
std::optional<Date> date_of_words(std::string_view text) {
  const std::string key = fold_key(text);
  const std::vector<std::string_view> words = key_words(key);
  if (words.size() < 2 || words.size() > 3 || !all_digits(words.back())) return std::nullopt;
  const bool month_first = month_named(words[0]).has_value();
  const std::optional<int> month = month_named(words[month_first ? 0 : 1]);
  if (!month || (words.size() == 2 && !month_first)) return std::nullopt;
  const std::string_view day = words.size() == 2 ? std::string_view{} : words[month_first ? 1 : 0];
  if (!day.empty() && !all_digits(day)) return std::nullopt;
  return checked(words.back(), std::to_string(*month), day);
}

}  // namespace

bool means_present(std::string_view text) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"present", "current", "currently", "now", "ongoing", "to date", "to present", "today",
       "heden", "nu", "tot heden", "tot nu", "tot op heden", "huidig", "huidige", "actueel",
       "lopend"});
  const std::string key = fold_key(text);
  return std::ranges::find(kWords, std::string_view{key}) != kWords.end();
}

std::optional<Date> date_in(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return std::nullopt;
  text = text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
  if (!is_digit(text.front())) return date_of_words(text);
  const std::optional<Date> date = date_of_numbers(without_time(text));
  return date ? date : date_of_words(text);
}

void settle_period(ForeignObject& at, const Period& period, Employment& job) {
  job.from = period.from;
  job.to = period.to;
  job.current = period.current;
  if (job.current && job.to) {
    at.note("", ErrorCode::inconsistent, "the end is left out: the job is also marked as going on");
    job.to.reset();
  }
  if (job.from && job.to && ends_before(*job.to, *job.from)) {
    at.note("", ErrorCode::inconsistent,
            "the end is earlier than the start: read the other way round");
    std::swap(job.from, job.to);
  }
  if (ends_after(job, at.row().as_of)) {
    at.note("", ErrorCode::inconsistent,
            "the end is later than the reference date: read as the present");
    job.to.reset();
    job.current = true;
  }
}

bool ends_after(const Employment& job, const std::optional<Date>& as_of) {
  return as_of && job.to && ends_before(*as_of, *job.to) &&
         !(job.from && ends_before(*as_of, *job.from));
}

}  // namespace overstap
