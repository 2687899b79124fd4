// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/fields.h"

#include <algorithm>

namespace overstap {
namespace {

constexpr std::int32_t kMaxHours = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::optional<Cefr> cefr_of(const json::Value& value) {
  return value.kind == json::Kind::string ? parse_choice(kCefrChoice, value.text) : std::nullopt;
}

std::optional<HoursPerWeek> hours_of(json::ObjectReader& object, std::string_view key,
                                     const json::Value& value, std::int32_t max) {
  const std::optional<std::int64_t> hours = json::to_thousandths(value);
  if (hours && *hours % 1000 == 0 && *hours >= 0 && *hours <= std::int64_t{1000} * max) {
    return HoursPerWeek{static_cast<std::int32_t>(*hours / 1000)};
  }
  object.fail(key, "expected whole hours from 0 to " + std::to_string(max));
  return std::nullopt;
}

}  // namespace

std::optional<Answer> parse_answer(std::string_view text) {
  if (text == "yes") return Answer::yes;
  if (text == "no") return Answer::no;
  if (text == "unknown") return Answer::unknown;
  return std::nullopt;
}

Answer read_answer(json::ObjectReader& object, std::string_view key) {
  const std::optional<std::string_view> text = object.optional_text(key);
  if (!text) return Answer::unknown;
  const std::optional<Answer> answer = parse_answer(*text);
  if (!answer) object.fail(key, "expected one of yes no unknown");
  return answer.value_or(Answer::unknown);
}

std::optional<Date> read_date(json::ObjectReader& object, std::string_view key) {
  const std::optional<std::string_view> text = object.optional_text(key);
  if (!text) return std::nullopt;
  const Result<Date> date = parse_date(*text);
  if (date) return *date;
  object.fail(key, "expected a date: YYYY, YYYY-MM or YYYY-MM-DD");
  return std::nullopt;
}

std::string read_text(json::ObjectReader& object, std::string_view key) {
  const std::optional<std::string_view> text = object.optional_text(key);
  if (!text) return {};
  if (text->empty()) object.fail(key, "expected text, found an empty string");
  return std::string{*text};
}

std::optional<HoursPerWeek> read_hours_point(json::ObjectReader& object, std::string_view key,
                                             std::int32_t max) {
  const json::Value* value = object.optional(key);
  if (value == nullptr) return std::nullopt;
  return hours_of(object, key, *value, max);
}

std::optional<Range<HoursPerWeek>> read_hours(json::ObjectReader& object, std::string_view key) {
  std::optional<json::ObjectReader> hours = object.object(key);
  if (!hours) return std::nullopt;
  const auto point = [&](std::string_view end) -> std::optional<HoursPerWeek> {
    const json::Value* const value = hours->required(end);
    if (value == nullptr) return std::nullopt;
    return hours_of(*hours, end, *value, kMaxHours);
  };
  const auto min = point("min");
  const auto max = point("max");
  hours->finish();
  if (!min || !max) return std::nullopt;
  if (*max < *min) hours->fail("max", "less than min");
  return Range<HoursPerWeek>{*min, *max};
}

PostcodePrefix read_postcode(json::ObjectReader& place) {
  const std::string_view text = place.required_text("postcode").value_or(std::string_view{});
  const std::optional<PostcodePrefix> postcode = parse_postcode(text);
  // The value is left out of the message: it may be a whole address.
  if (!postcode) place.fail("postcode", "expected two to four digits of a Dutch postcode");
  return postcode.value_or(PostcodePrefix{});
}

std::optional<Range<Cefr>> read_cefr(json::ObjectReader& object, std::string_view key) {
  const json::Value* value = object.optional(key);
  if (value == nullptr) return std::nullopt;
  if (const auto level = cefr_of(*value)) return Range<Cefr>{*level, *level};
  if (value->kind == json::Kind::array && value->items.size() == 2) {
    const auto min = cefr_of(value->items[0]);
    const auto max = cefr_of(value->items[1]);
    if (min && max && *min <= *max) return Range<Cefr>{*min, *max};
  }
  object.fail(key, "expected a level A1..C2, or a list of the lowest and the highest");
  return std::nullopt;
}

void check_provenance(json::ObjectReader& object) {
  std::optional<json::ObjectReader> provenance = object.object("provenance");
  if (!provenance) return;
  (void)provenance->non_empty("source");
  (void)provenance->required("as_of");
  (void)read_date(*provenance, "as_of");
  (void)provenance->optional_string("note");
  provenance->finish();
}

void read_source_text(json::ObjectReader& object, Row& row) {
  constexpr std::int64_t kMaxPage = 100'000;
  for (const auto& item : object.array("text")) {
    json::ObjectReader entry(row.context, *item.value, item.pointer);
    TextPart part;
    part.kind = read_choice(entry, "kind", kPartKindChoice).value_or(PartKind::paragraph);
    part.page = static_cast<std::int32_t>(entry.optional_integer("page", 0, kMaxPage).value_or(0));
    part.place = read_text(entry, "place");
    part.text = entry.non_empty("text");
    entry.finish();
    row.text.parts.push_back(std::move(part));
  }
}

void read_unlinked(json::ObjectReader& object, std::vector<std::string>& unlinked) {
  if (!object.has("unlinked")) return;
  std::vector<std::string> all = object.strings("unlinked");
  const std::size_t written = all.size();
  for (std::string& text : unlinked) {
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(written);
    if (std::find(all.begin(), end, text) == end) all.push_back(std::move(text));
  }
  unlinked = std::move(all);
}

std::string read_id(json::ObjectReader& object, const Row& row) {
  return object.has("id") ? object.non_empty("id") : row.fallback_id;
}

std::optional<PostcodePrefix> parse_postcode(std::string_view text) {
  PostcodePrefix postcode;
  while (postcode.length < 4 && postcode.length < text.size() && is_digit(text[postcode.length])) {
    postcode.digits = postcode.digits * 10 + (text[postcode.length] - '0');
    ++postcode.length;
  }
  if (postcode.length < 2 || text.front() == '0') return std::nullopt;
  text.remove_prefix(postcode.length);
  if (text.empty()) return postcode;
  if (postcode.length != 4) return std::nullopt;
  if (text.front() == ' ') text.remove_prefix(1);
  if (text.size() != 2 || !is_letter(text[0]) || !is_letter(text[1])) return std::nullopt;
  return postcode;
}

bool ends_before(Date to, Date from) {
  if (to.year != from.year) return to.year < from.year;
  if (to.month == 0 || from.month == 0) return false;
  if (to.month != from.month) return to.month < from.month;
  return to.day != 0 && from.day != 0 && to.day < from.day;
}

std::optional<Reference> read_reference(json::ObjectReader& object, std::string_view key) {
  if (!object.has(key)) {
    (void)object.optional(key);
    return std::nullopt;
  }
  return read_required_reference(object, key);
}

std::optional<Reference> read_required_reference(json::ObjectReader& object, std::string_view key) {
  const json::Value* const value = object.required(key);
  if (value == nullptr) return std::nullopt;
  if (value->kind == json::Kind::string && !value->text.empty()) {
    return Reference{value->text, value, object.pointer_to(key)};
  }
  (void)object.non_empty(key);  // tells what is wrong
  return std::nullopt;
}

}  // namespace overstap
