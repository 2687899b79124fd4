// SPDX-License-Identifier: Apache-2.0
#include "tests/markers/marks.h"

#include <algorithm>
#include <utility>

namespace overstap::test {
namespace {

constexpr std::size_t kCitizenDigits = 9;

bool passes_eleven_test(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < kCitizenDigits; ++i) {
    const int weight = i + 1 == kCitizenDigits ? -1 : static_cast<int>(kCitizenDigits - i);
    sum += (digits[i] - '0') * weight;
  }
  return sum % 11 == 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether `mark` stands in `text`, and where it is a number not within a longer one.
bool holds(std::string_view text, std::string_view mark) {
  for (std::size_t at = text.find(mark); at != std::string_view::npos;
       at = text.find(mark, at + 1)) {
    const std::size_t end = at + mark.size();
    const bool within_number = (is_digit(mark.front()) && at > 0 && is_digit(text[at - 1])) ||
                               (is_digit(mark.back()) && end < text.size() && is_digit(text[end]));
    if (!within_number) return true;
  }
  return false;
}

}  // namespace

std::string_view to_string(MarkPlace place) {
  switch (place) {
    case MarkPlace::nowhere:
      return "nowhere";
    case MarkPlace::contact:
      return "contact";
    case MarkPlace::text:
      return "text";
  }
  return {};
}

std::string MarkMaker::digits(std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += static_cast<char>('0' + choose(10));
  return out;
}

std::string MarkMaker::word() {
  std::string out = "qzx";
  for (int i = 0; i < 9; ++i) out += static_cast<char>('a' + choose(26));
  return out;
}

std::string MarkMaker::shaped(MarkShape shape) {
  switch (shape) {
    case MarkShape::word:
      return word();
    case MarkShape::email:
      return word() + "@voorbeeld.nl";
    case MarkShape::telephone:
      return "06" + digits(8);
    case MarkShape::birth_date: {
      const std::string year = std::to_string(1925 + choose(25));
      const std::string month = std::to_string(101 + choose(12)).substr(1);
      const std::string day = std::to_string(101 + choose(28)).substr(1);
      return choose(3) == 0 ? day + "-" + month + "-" + year : year + "-" + month + "-" + day;
    }
    case MarkShape::citizen_number: {
      while (true) {
        std::string number = std::to_string(1 + choose(9)) + digits(kCitizenDigits - 1);
        if (passes_eleven_test(number)) return number;
      }
    }
  }
  return {};
}

std::string MarkMaker::make(MarkShape shape, std::string field, MarkPlace place) {
  std::string text = shaped(shape);
  // There are too few dates to make each one different; a word stands for one just as well.
  if (shape == MarkShape::birth_date && used_.contains(text)) text = word();
  while (!used_.emplace(text, true).second) text = shaped(shape);
  marks_.push_back({text, std::move(field), place});
  return text;
}

std::vector<Mark> MarkMaker::take() { return std::exchange(marks_, {}); }

std::vector<Mark> marks_in(std::string_view text, const std::vector<Mark>& marks,
                           MarkPlace allowed) {
  std::string lower{text};
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  std::vector<Mark> found;
  for (const Mark& mark : marks) {
    if (allowed != MarkPlace::nowhere && mark.place == allowed) continue;
    // An e-mail address is told by the word in it.
    const std::string_view wanted = std::string_view{mark.text}.substr(0, mark.text.find('@'));
    if (holds(lower, wanted)) found.push_back(mark);
  }
  return found;
}

}  // namespace overstap::test
