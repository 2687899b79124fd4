// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/sound.h"

#include "overstap/graph/date.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/foreign/foreign_object.h"

namespace overstap {
namespace {

constexpr std::int32_t kMaxHours = 60;

/// Whether the text is well-formed UTF-8 (Unicode 15, table 3-7) without NUL.
bool is_text(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = [&](std::size_t at) -> unsigned {
      return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const unsigned lead = byte(i);
    if (lead == 0) return false;
    if (lead < 0x80) {
      ++i;
      continue;
    }
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4) return false;
    for (std::size_t k = 1; k <= more; ++k) {
      if (byte(i + k) < 0x80 || byte(i + k) > 0xBF) return false;
    }
    const unsigned second = byte(i + 1);
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return false;
    if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return false;
    i += more + 1;
  }
  return true;
}

}  // namespace

std::optional<Date> real_date(const std::optional<Date>& date) {
  if (!date || !parse_date(date->to_string())) return std::nullopt;
  return date;
}

PostcodePrefix real_postcode(const PostcodePrefix& postcode) {
  const std::optional<PostcodePrefix> parsed = parse_postcode(std::to_string(postcode.digits));
  return parsed && *parsed == postcode ? postcode : PostcodePrefix{};
}

std::optional<Range<HoursPerWeek>> real_hours(const std::optional<Range<HoursPerWeek>>& hours) {
  if (!hours || hours->min.value < 0 || hours->max < hours->min || hours->max.value > kMaxHours) {
    return std::nullopt;
  }
  return hours;
}

std::array<std::optional<Range<Cefr>>, kLanguageParts> real_parts(
    const std::array<std::optional<Range<Cefr>>, kLanguageParts>& parts) {
  auto left = parts;
  for (auto& part : left) {
    if (part && part->max < part->min) part.reset();
  }
  return left;
}

std::string plain_text(const std::string& text) {
  if (!is_text(text)) return {};
  std::string out = text;
  (void)mask_citizen_numbers(out);
  return out;
}

std::string trimmed_text(const std::string& text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::string whole = plain_text(text);
  const std::size_t first = whole.find_first_not_of(kBlank);
  if (first == std::string::npos) return {};
  return whole.substr(first, whole.find_last_not_of(kBlank) - first + 1);
}

}  // namespace overstap
