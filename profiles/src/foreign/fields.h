// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/date.h"
#include "overstap/graph/levels.h"
#include "overstap/graph/model.h"
#include "overstap/graph/places.h"
#include "overstap/graph/quantities.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/source_text.h"
#include "overstap/profiles/vacancy.h"
#include "profiles/json/json.h"
#include "profiles/src/foreign/row.h"

/// Single fields of the project's own JSON formats. Every reader records an error at its key and
/// returns a default.
namespace overstap {

/// How an enum is written: for parsing, and for the list of choices in an error.
template <class Enum>
struct Choice {
  std::optional<Enum> (*parse)(std::string_view);
  std::string_view (*name)(Enum);
  int first, count;
};
inline constexpr Choice<ClaimStatus> kClaimStatusChoice{parse_claim_status, to_string, 0, 3};
inline constexpr Choice<Evidence> kStatedEvidenceChoice{parse_evidence, to_string, 0,
                                                        4};  // `derived` is computed
inline constexpr Choice<Day> kDayChoice{parse_day, to_string, 0, kDays};
inline constexpr Choice<DayPart> kDayPartChoice{parse_day_part, to_string, 0, kDayParts};
inline constexpr Choice<Works> kWorksChoice{parse_works, to_string, 1,
                                            3};  // unknown is written by leaving it out
inline constexpr Choice<TravelMode> kTravelModeChoice{parse_travel_mode, to_string, 0, 4};
inline constexpr Choice<ContractKind> kContractChoice{parse_contract_kind, to_string, 0, 6};
inline constexpr Choice<Wish> kWishChoice{parse_wish, to_string, 0, 4};
inline constexpr Choice<Condition> kConditionChoice{parse_condition, to_string, 0, kConditions};
inline constexpr Choice<EducationLevel> kLevelChoice{parse_education_level, to_string, 0, 11};
inline constexpr Choice<Cefr> kCefrChoice{parse_cefr, to_string, 0, 6};
inline constexpr Choice<LanguagePart> kLanguagePartChoice{parse_language_part, to_string, 0,
                                                          kLanguageParts};
inline constexpr Choice<Force> kForceChoice{parse_force, to_string, 0, 3};
inline constexpr Choice<OrganisationForm> kOrganisationFormChoice{parse_organisation_form,
                                                                  to_string, 1, 2};
inline constexpr Choice<Channel> kChannelChoice{parse_channel, to_string, 0, 7};
inline constexpr Choice<Screening> kScreeningChoice{parse_screening, to_string, 0, 2};
inline constexpr Choice<Direction> kDirectionChoice{parse_direction, to_string, 1, 3};
inline constexpr Choice<PartKind> kPartKindChoice{parse_part_kind, to_string, 0, 5};
inline constexpr Choice<Language> kLanguageChoice{parse_language, to_string, 0, kLanguages};

template <class Enum>
std::optional<Enum> parse_choice(const Choice<Enum>& choice, std::string_view text) {
  const std::optional<Enum> value = choice.parse(text);
  if (!value) return std::nullopt;
  const int index = static_cast<int>(*value) - choice.first;
  return index >= 0 && index < choice.count ? value : std::nullopt;
}

template <class Enum>
std::string expected_one_of(const Choice<Enum>& choice) {
  std::string message = "expected one of";
  for (int i = 0; i < choice.count; ++i) {
    message.append(" ").append(choice.name(static_cast<Enum>(choice.first + i)));
  }
  return message;
}

template <class Enum>
std::optional<Enum> read_choice(json::ObjectReader& object, std::string_view key,
                                const Choice<Enum>& choice) {
  const std::optional<std::string_view> text = object.optional_text(key);
  if (!text) return std::nullopt;
  const std::optional<Enum> value = parse_choice(choice, *text);
  if (!value) object.fail(key, expected_one_of(choice));
  return value;
}

template <class Enum>
Enum read_required_choice(json::ObjectReader& object, std::string_view key,
                          const Choice<Enum>& choice) {
  const auto first = static_cast<Enum>(choice.first);
  const std::optional<std::string_view> text = object.required_text(key);
  if (!text) return first;
  const std::optional<Enum> value = parse_choice(choice, *text);
  if (!value) object.fail(key, expected_one_of(choice));
  return value.value_or(first);
}

/// Hands each name of an array to `take`, which says whether it stands there for the first time.
/// False when one is no name of the choice; a name that stands twice is told and the others go on.
template <class Enum, class Take>
bool take_distinct(json::ObjectReader& object, const json::Items& items, const Choice<Enum>& choice,
                   Take take) {
  for (const json::Value& item : items.values()) {
    const auto fail = [&](std::string message) {
      object.context().fail_at(item, json::Pointer(object.context(), item), std::move(message));
    };
    const auto value =
        item.kind == json::Kind::string ? parse_choice(choice, item.text) : std::optional<Enum>{};
    if (!value) {
      fail(expected_one_of(choice));
      return false;
    }
    if (!take(*value)) fail("stands more than once in the list");
  }
  return true;
}

/// An optional array of distinct names; missing = empty.
template <class Enum>
std::vector<Enum> read_choices(json::ObjectReader& object, std::string_view key,
                               const Choice<Enum>& choice) {
  std::vector<Enum> values;
  const json::Items items = object.array(key);
  values.reserve(std::min<std::size_t>(items.size(), static_cast<std::size_t>(choice.count)));
  const auto take = [&](Enum value) {
    const bool first = std::ranges::find(values, value) == values.end();
    values.push_back(value);
    return first;
  };
  if (!take_distinct(object, items, choice, take)) values.clear();
  return values;
}

/// A required array of distinct names, a bit for each.
template <class Enum>
std::uint32_t read_choice_bits(json::ObjectReader& object, std::string_view key,
                               const Choice<Enum>& choice) {
  std::uint32_t bits = 0;
  const auto take = [&](Enum value) {
    const std::uint32_t bit = 1U << static_cast<unsigned>(value);
    const bool first = (bits & bit) == 0;
    bits |= bit;
    return first;
  };
  return take_distinct(object, object.required_array(key), choice, take) ? bits : 0;
}

[[nodiscard]] std::optional<Answer> parse_answer(std::string_view text);
/// `yes`, `no` or `unknown`; missing = unknown.
[[nodiscard]] Answer read_answer(json::ObjectReader& object, std::string_view key);
[[nodiscard]] std::optional<Date> read_date(json::ObjectReader& object, std::string_view key);
/// An optional text that is not empty when it stands.
[[nodiscard]] std::string read_text(json::ObjectReader& object, std::string_view key);
/// `{"min", "max"}` in whole hours per week.
[[nodiscard]] std::optional<Range<HoursPerWeek>> read_hours(json::ObjectReader& object,
                                                            std::string_view key);
/// A whole number of hours, 0..max.
[[nodiscard]] std::optional<HoursPerWeek> read_hours_point(json::ObjectReader& object,
                                                           std::string_view key, std::int32_t max);
/// `postcode` of a place, required: two to four digits.
[[nodiscard]] PostcodePrefix read_postcode(json::ObjectReader& place);
/// `"B1"` or `["B1", "B2"]`.
[[nodiscard]] std::optional<Range<Cefr>> read_cefr(json::ObjectReader& object,
                                                   std::string_view key);
/// Checks an optional `provenance`; it is kept nowhere in a profile.
void check_provenance(json::ObjectReader& object);
/// `text`, the text that came with a profile: `[{"text", "kind"?, "page"?, "place"?}]` into the
/// row's SourceText.
void read_source_text(json::ObjectReader& object, Row& row);
/// `unlinked`, the labels that fitted no concept when the row was written: they come first, and
/// what fits none now follows, unless it is among them.
void read_unlinked(json::ObjectReader& object, std::vector<std::string>& unlinked);
/// The optional id of a row, or its fallback.
[[nodiscard]] std::string read_id(json::ObjectReader& object, const Row& row);

/// `9711`, `971`, `97`, `9711 AB`, `9711ab`: the known digits. Nothing for anything else.
[[nodiscard]] std::optional<PostcodePrefix> parse_postcode(std::string_view text);

/// Whether a period surely ends before it begins. `2017-03` to `2017` is no contradiction: the
/// month of the end is not known.
[[nodiscard]] bool ends_before(Date to, Date from);

/// Makes a reference of a required string value of an object; nothing when an error was recorded.
[[nodiscard]] std::optional<Reference> read_required_reference(json::ObjectReader& object,
                                                               std::string_view key);
/// The same where the key may be missing.
[[nodiscard]] std::optional<Reference> read_reference(json::ObjectReader& object,
                                                      std::string_view key);

}  // namespace overstap
