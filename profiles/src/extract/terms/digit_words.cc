// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "profiles/src/extract/terms/term_words.h"

namespace overstap::extract {
namespace {

/// Minutes after midnight of `9u30`, `8am`, where the hour was read and the rest follows it.
std::optional<std::int32_t> clock_word(std::int32_t hour, std::string_view rest) {
  if (rest == "am" || rest == "pm") {
    if (hour < 1 || hour > 12) return std::nullopt;
    return (hour % 12 + (rest == "pm" ? 12 : 0)) * 60;
  }
  const bool minutes = rest.size() == 3 && (rest[0] == 'u' || rest[0] == 'h') && rest[1] >= '0' &&
                       rest[1] < '6' && rest[2] >= '0' && rest[2] <= '9';
  if (!minutes || hour > 24) return std::nullopt;
  return hour * 60 + (rest[1] - '0') * 10 + (rest[2] - '0');
}

}  // namespace

Lexeme digit_word(std::string_view key) {
  std::size_t at = 0;
  std::int32_t value = 0;
  for (; at < key.size() && key[at] >= '0' && key[at] <= '9'; ++at) {
    if (at == 4) return {};
    value = value * 10 + (key[at] - '0');
  }
  const std::string_view rest = key.substr(at);
  if (rest == "u" || rest == "h" || rest == "uur" || rest == "uurs" || rest == "hrs" ||
      rest == "hr" || rest == "upw" || rest == "uren") {
    return {value, Lex::hour, family::kHours | family::kNumber};
  }
  if (rest == "e" || rest == "de" || rest == "nd" || rest == "rd" || rest == "th") {
    return {value, Lex::ordinal, 0};
  }
  if (const auto minutes = clock_word(value, rest)) return {*minutes, Lex::clock, family::kRoster};
  if (rest == "urige" || rest == "urig") return {value, Lex::hour_adjective, family::kHours};
  if (rest == "x") return {value, Lex::times, family::kNumber};
  if (rest == "km") return {value, Lex::kilometre, family::kTravel};
  if (rest == "min" || rest == "minuten") return {value, Lex::minute, family::kTravel};
  if (rest.size() >= 2 && rest.size() <= 3 && rest[0] == 'x' && value <= 7) {
    std::int32_t factor = 0;
    for (const char c : rest.substr(1)) {
      if (c < '0' || c > '9') return {};
      factor = factor * 10 + (c - '0');
    }
    return {value * factor, Lex::product, family::kHours};
  }
  return {};
}

}  // namespace overstap::extract
