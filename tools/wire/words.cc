// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/words.h"

#include <iterator>

namespace overstap::wire {
namespace {

constexpr std::string_view kDutch[] = {
#define OVERSTAP_WORD(name, nl, en) std::string_view{nl},
#include "tools/wire/words.def"
#undef OVERSTAP_WORD
};
constexpr std::string_view kEnglish[] = {
#define OVERSTAP_WORD(name, nl, en) std::string_view{en},
#include "tools/wire/words.def"
#undef OVERSTAP_WORD
};

}  // namespace

std::size_t word_count() { return std::size(kDutch); }

std::string_view word(Language language, Word word) {
  const auto index = static_cast<std::size_t>(word);
  return language == Language::nl ? kDutch[index] : kEnglish[index];
}

std::string say(Language language, Word which, std::initializer_list<std::string_view> arguments) {
  const std::string_view text = word(language, which);
  std::string out;
  out.reserve(text.size() + 32);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool placeholder = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' &&
                             text[i + 1] >= '0' && text[i + 1] <= '9';
    if (placeholder) {
      const auto n = static_cast<std::size_t>(text[i + 1] - '0');
      if (n < arguments.size()) {
        out += arguments.begin()[n];
        i += 2;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

std::string count(Language language, std::int64_t n, Word one, Word many) {
  return say(language, n == 1 ? one : many, {grouped(language, n)});
}

std::string join(Language language, const std::vector<std::string>& parts, Word last) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0 && i + 1 == parts.size()) {
      out += ' ';
      out += word(language, last);
      out += ' ';
    } else if (i > 0) {
      out += ", ";
    }
    out += parts[i];
  }
  return out;
}

std::string join_plain(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string grouped(Language language, std::int64_t n) {
  const std::string digits = std::to_string(n);
  const char separator = language == Language::nl ? '.' : ',';
  std::string out;
  const std::size_t sign = digits.front() == '-' ? 1 : 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const std::size_t left = digits.size() - i;
    if (i > sign && left % 3 == 0) out += separator;
    out += digits[i];
  }
  return out;
}

}  // namespace overstap::wire
