// SPDX-License-Identifier: Apache-2.0
#include "profiles/json/json.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace overstap::json {
namespace {

std::optional<std::int64_t> parse_whole(std::string_view text) {
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, status] = std::from_chars(text.data(), end, number);
  if (status != std::errc{} || stop != end) return std::nullopt;
  return number;
}

}  // namespace

const Value* Value::find(std::string_view key) const {
  const auto found =
      std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.key == key; });
  return found == members.end() ? nullptr : &found->value;
}

Lines::Lines(std::string_view bytes, std::uint64_t first_line)
    : starts_{0}, first_line_{first_line} {
  for (std::size_t i = bytes.find('\n'); i != std::string_view::npos; i = bytes.find('\n', i + 1)) {
    starts_.push_back(i + 1);
  }
}

Lines::Position Lines::at(std::uint64_t offset) const {
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto line = static_cast<std::uint64_t>(next - starts_.begin() - 1);
  return {first_line_ + line, offset - *(next - 1) + 1};
}

std::optional<std::int64_t> to_integer(const Value& value) {
  if (value.kind != Kind::number) return std::nullopt;
  return parse_whole(value.text);
}

std::optional<std::int64_t> to_thousandths(const Value& value) {
  if (value.kind != Kind::number) return std::nullopt;
  if (value.text.find('.') == std::string_view::npos) {
    const std::optional<std::int64_t> whole = parse_whole(value.text);
    constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max() / 1000;
    if (!whole || *whole > kLargest || *whole < -kLargest) return std::nullopt;
    return *whole * 1000;
  }
  std::string digits{value.text};
  std::size_t decimals = 0;
  if (const std::size_t dot = digits.find('.'); dot != std::string::npos) {
    decimals = digits.size() - dot - 1;
    digits.erase(dot, 1);
  }
  if (decimals > 3) return std::nullopt;
  digits.append(3 - decimals, '0');
  return parse_whole(digits);
}

std::string escape_pointer(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

std::string_view describe(Kind kind) {
  switch (kind) {
    case Kind::null:
      return "null";
    case Kind::boolean:
      return "true or false";
    case Kind::number:
      return "a number";
    case Kind::string:
      return "a string";
    case Kind::array:
      return "an array";
    case Kind::object:
      return "an object";
  }
  return "";
}

}  // namespace overstap::json
