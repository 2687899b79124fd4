// SPDX-License-Identifier: Apache-2.0
// Citizen numbers: nine digits that pass the eleven test
// (https://www.rvig.nl/burgerservicenummer).
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/src/foreign/foreign_object.h"

namespace overstap {
namespace {

constexpr std::size_t kDigits = 9;
constexpr std::string_view kMask = "*********";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Digits without anything between them; `gap` is what stands between them and the group before.
struct Group {
  std::size_t begin, end;
  std::string_view gap;
  [[nodiscard]] std::size_t size() const { return end - begin; }
};
using Groups = std::vector<Group>;

/// One separator at the front: blank, dot, hyphen, and their forms that do not break a line.
std::size_t separator_length(std::string_view text) {
  constexpr auto kSeparators = std::to_array<std::string_view>(
      {" ", ".", "-", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x93"});
  for (const std::string_view separator : kSeparators) {
    if (text.starts_with(separator)) return separator.size();
  }
  return 0;
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

/// The groups from `at` that single separators join.
void read_run(std::string_view text, std::size_t at, Groups& run) {
  run.clear();
  run.push_back({at, end_of_digits(text, at), {}});
  while (true) {
    const std::size_t end = run.back().end;
    const std::size_t gap = separator_length(text.substr(end));
    const std::size_t next = end + gap;
    if (gap == 0 || next >= text.size() || !is_digit(text[next])) return;
    run.push_back({next, end_of_digits(text, next), text.substr(end, gap)});
  }
}

std::size_t digits_of(const Groups& run, std::size_t first, std::size_t last) {
  std::size_t digits = 0;
  for (std::size_t i = first; i < last; ++i) digits += run[i].size();
  return digits;
}

bool passes_eleven_test(std::string_view text, const Groups& run, std::size_t first,
                        std::size_t last) {
  int sum = 0;
  int weight = static_cast<int>(kDigits);
  bool all_zero = true;
  for (std::size_t i = first; i < last; ++i) {
    for (std::size_t at = run[i].begin; at < run[i].end; ++at, --weight) {
      const int digit = text[at] - '0';
      all_zero = all_zero && digit == 0;
      sum += digit * (weight == 1 ? -1 : weight);
    }
  }
  return !all_zero && sum % 11 == 0;
}

int number_of(std::string_view text, const Group& group) {
  int number = 0;
  for (std::size_t i = group.begin; i < group.end; ++i) number = number * 10 + (text[i] - '0');
  return number;
}

bool is_year(std::string_view text, const Group& group) {
  return group.size() == 4 && number_of(text, group) >= 1900 && number_of(text, group) <= 2100;
}

/// `2015-2018 3` and `05-10-2021 2` are periods and dates with a number behind or before them.
bool holds_dates(std::string_view text, const Groups& run) {
  for (std::size_t i = 0; i + 1 < run.size(); ++i) {
    if (is_year(text, run[i]) && is_year(text, run[i + 1])) return true;
  }
  for (std::size_t i = 0; i + 2 < run.size(); ++i) {
    if (run[i + 1].gap != run[i + 2].gap || run[i + 1].size() > 2) continue;
    if (run[i].size() <= 2 && is_year(text, run[i + 2])) return true;
    if (is_year(text, run[i]) && run[i + 2].size() <= 2) return true;
  }
  return false;
}

/// `+31612345678`, `0031 612345678`.
bool is_phone_abroad(std::string_view text, const Groups& run, std::size_t digits) {
  const std::size_t begin = run.front().begin;
  const bool plus = begin > 0 && text[begin - 1] == '+';
  return digits > kDigits && (plus || text.substr(begin).starts_with("00"));
}

struct Stretch {
  std::size_t begin, end;
};

/// The citizen numbers in a run: the whole of it, groups joined by one kind of separator, or one
/// group by itself.
void find_in_run(std::string_view text, const Groups& run, std::vector<Stretch>& found) {
  const std::size_t digits = digits_of(run, 0, run.size());
  if (digits < kDigits || is_phone_abroad(text, run, digits)) return;
  const auto check = [&](std::size_t first, std::size_t last) {
    if (digits_of(run, first, last) != kDigits || !passes_eleven_test(text, run, first, last)) {
      return false;
    }
    found.push_back({run[first].begin, run[last - 1].end});
    return true;
  };
  if (digits == kDigits && run.size() > 1 && holds_dates(text, run)) return;
  if (check(0, run.size())) return;
  for (std::size_t first = 0; first < run.size();) {
    std::size_t last = first + 1;
    while (last < run.size() && (last == first + 1 || run[last].gap == run[first + 1].gap)) ++last;
    const bool begins = first == 0 || last == first + 1 || run[first].gap != run[first + 1].gap;
    if (begins && last - first > 1 && check(first, last)) {
      first = last;
    } else {
      (void)check(first, first + 1);
      ++first;
    }
  }
}

}  // namespace

std::uint64_t mask_citizen_numbers(std::string& text) {
  if (text.size() < kDigits) return 0;
  std::vector<Stretch> found;
  Groups run;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    read_run(text, at, run);
    find_in_run(text, run, found);
    at = run.back().end;
  }
  if (found.empty()) return 0;
  std::string masked;
  masked.reserve(text.size());
  std::size_t kept = 0;
  for (const Stretch& number : found) {
    masked.append(text, kept, number.begin - kept).append(kMask);
    kept = number.end;
  }
  text = std::move(masked.append(text, kept));
  return found.size();
}

}  // namespace overstap
