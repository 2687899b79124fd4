// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/corrections/claim_value.h"

#include <algorithm>
#include <array>

#include "profiles/src/corrections/concept_of.h"
#include "profiles/src/foreign/fields.h"
#include "profiles/src/formats/seeker_limits.h"

namespace overstap {
namespace {

using json::ObjectReader;

std::string clean_field(ObjectReader& value, std::string_view key) {
  return clean_text(read_text(value, key));
}

std::int32_t number(ObjectReader& value, std::string_view key, std::int64_t most) {
  return static_cast<std::int32_t>(value.integer(key, 0, most));
}

std::optional<Months> months_field(ObjectReader& value, std::string_view key, std::int32_t unit) {
  const auto amount = value.optional_integer(key, 0, kMaxMonths / unit);
  if (!amount) return std::nullopt;
  return Months{static_cast<std::int32_t>(*amount) * unit};
}

ReadClaimValue read_skill(ObjectReader& value, const ConceptLookup& lookup) {
  ReadClaimValue read;
  const auto id = skill_of(value, lookup, {SkillKind::skill, SkillKind::knowledge}, read.unknown);
  const std::optional<Months> duration = months_field(value, "months", 1);
  if (id) read.what = SkillFound{*id, duration};
  return read;
}

ReadClaimValue read_occupation(ObjectReader& value, const ConceptLookup& lookup) {
  ReadClaimValue read;
  OccupationFound found;
  found.occupation = occupation_of(value, lookup, read.unknown);
  const bool outside = value.optional_boolean("outside").value_or(false);
  found.from = read_date(value, "from");
  if (const json::Value* to = value.optional("to");
      to != nullptr && to->kind == json::Kind::string && to->text == "present") {
    found.current = true;
  } else {
    found.to = read_date(value, "to");
  }
  found.leading = value.optional_boolean("leading").value_or(false);
  if (!found.occupation) {
    read.label = clean_text(std::string{value.optional_text("label").value_or("")});
    if (!outside || read.label.empty()) return read;
  }
  read.what = found;
  return read;
}

ReadClaimValue read_certificate(ObjectReader& value, const ConceptLookup& lookup) {
  ReadClaimValue read;
  CertificateFound found;
  const auto id = skill_of(value, lookup, {SkillKind::certificate}, read.unknown);
  found.date = read_date(value, "date");
  found.valid_until = read_date(value, "valid");
  const std::string_view upkeep = value.optional_text("pe").value_or(std::string_view{});
  if (const auto answer = parse_answer(upkeep)) {
    found.upkeep = *answer;
  } else if (const auto year = parse_date(upkeep); year && year->month == 0) {
    found.upkeep = Answer::yes;
    found.upkeep_year = upkeep;
  } else if (!upkeep.empty()) {
    value.fail("pe", "expected yes, no or a year");
  }
  if (!id) return read;
  found.certificate = *id;
  read.what = std::move(found);
  return read;
}

ReadClaimValue read_language(ObjectReader& value, const ConceptLookup& lookup) {
  ReadClaimValue read;
  LanguageFound found;
  const auto id = skill_of(value, lookup, {SkillKind::language}, read.unknown);
  for (int i = 0; i < kLanguageParts; ++i) {
    found.parts[static_cast<std::size_t>(i)] =
        read_cefr(value, to_string(static_cast<LanguagePart>(i)));
  }
  (void)value.optional_boolean("unknown");
  if (!id) return read;
  found.language = *id;
  read.what = found;
  return read;
}

ReadClaimValue read_education(ObjectReader& value, const ConceptLookup&) {
  constexpr std::int64_t kFirstYear = 1900, kLastYear = 2200;
  EducationFound found;
  Education& education = found.education;
  education.level = read_choice(value, "level", kLevelChoice);
  education.field = clean_field(value, "field");
  education.completed = read_answer(value, "completed");
  education.abroad = read_answer(value, "abroad");
  const std::string_view valuation = value.optional_text("valuation").value_or(std::string_view{});
  education.valuation_requested = valuation == "requested";
  education.valuation = parse_education_level(valuation);
  if (!valuation.empty() && !education.valuation_requested && !education.valuation) {
    value.fail("valuation", "expected requested or a level such as mbo-3");
  }
  for (const json::Value& item : value.array("years").values()) {
    const std::optional<std::int64_t> year = json::to_integer(item);
    if (!year || *year < kFirstYear || *year > kLastYear) {
      value.fail("years", "expected a list of years of 1900 to 2200");
      break;
    }
    found.years.push_back(static_cast<std::int32_t>(*year));
  }
  return {.what = std::move(found), .unknown = {}, .label = {}};
}

ReadClaimValue read_working_level(ObjectReader& value, const ConceptLookup&) {
  return {.what = WorkingLevelFound{read_required_choice(value, "level", kLevelChoice)},
          .unknown = {},
          .label = {}};
}

/// `min` and `max` with max not below min.
Range<std::int32_t> range_of(ObjectReader& value, std::string_view min, std::string_view max,
                             std::int64_t most) {
  const Range<std::int32_t> range{number(value, min, most), number(value, max, most)};
  if (range.max < range.min) value.fail(max, "less than the least");
  return range;
}

ReadClaimValue read_hours_value(ObjectReader& value, const ConceptLookup&) {
  const auto range = range_of(value, "min", "max", kMaxHoursAsked);
  return {.what = HoursFound{{HoursPerWeek{range.min}, HoursPerWeek{range.max}}},
          .unknown = {},
          .label = {}};
}

/// Minutes after midnight of `09:30`; 24:00 is the end of the day.
std::optional<std::int32_t> clock_field(ObjectReader& value, std::string_view key) {
  const auto text = value.optional_text(key);
  if (!text) return std::nullopt;
  const auto digit = [&](std::size_t i) { return (*text)[i] >= '0' && (*text)[i] <= '9'; };
  if (text->size() == 5 && (*text)[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4)) {
    const auto two = [&](std::size_t i) {
      return ((*text)[i] - '0') * 10 + ((*text)[i + 1] - '0');
    };
    const std::int32_t minutes = two(0) * 60 + two(3);
    if (two(3) < 60 && minutes <= 24 * 60) return minutes;
  }
  value.fail(key, "expected a time such as 18:30");
  return std::nullopt;
}

constexpr std::array<std::string_view, 9> kFrequencyUnits{"days",       "dayparts", "mornings",
                                                          "afternoons", "evenings", "nights",
                                                          "saturdays",  "sundays",  "weekends"};

/// `evenings_per_week`, `saturdays_per_4_weeks`; nothing for any other key.
std::optional<Frequency> frequency_named(std::string_view key) {
  for (std::size_t i = 0; i < kFrequencyUnits.size(); ++i) {
    if (!key.starts_with(kFrequencyUnits[i])) continue;
    const std::string_view rest = key.substr(kFrequencyUnits[i].size());
    const auto unit = static_cast<Frequency::Unit>(i);
    if (rest == "_per_week") return Frequency{unit, 1, 1};
    for (std::int32_t weeks = 2; weeks <= 52; ++weeks) {
      std::string end{"_per_"};
      if (rest == end.append(std::to_string(weeks)).append("_weeks")) {
        return Frequency{unit, 1, weeks};
      }
    }
  }
  return std::nullopt;
}

ReadClaimValue read_availability(ObjectReader& value, const ConceptLookup&) {
  constexpr std::int64_t kMostTimes = 100;
  AvailabilityFound found;
  found.days = read_choices(value, "days", kDayChoice);
  found.parts = read_choices(value, "parts", kDayPartChoice);
  found.from = clock_field(value, "from");
  found.until = clock_field(value, "until");
  found.ends_at = clock_field(value, "ends_at");
  found.works = read_choice(value, "works", kWorksChoice).value_or(Works::yes);
  found.self_rostering = read_answer(value, "self_rostering");
  for (const json::Value::Member& member : value.value().members) {
    auto frequency = frequency_named(member.key);
    if (!frequency) continue;
    frequency->times = static_cast<std::int32_t>(value.integer(member.key, 0, kMostTimes));
    found.frequencies.push_back(*frequency);
  }
  return {.what = std::move(found), .unknown = {}, .label = {}};
}

ReadClaimValue read_contract(ObjectReader& value, const ConceptLookup&) {
  const std::string_view name = value.required_text("contract").value_or(std::string_view{});
  ContractFound found;
  found.kind = parse_choice(kContractChoice, name);
  if (found.kind) {
    found.name = to_string(*found.kind);
  } else if (name == "bbl") {
    found.name = "bbl";
  } else if (name == "freelance") {
    found.name = "freelance";
  } else {
    value.fail("contract", expected_one_of(kContractChoice).append(" bbl freelance"));
  }
  return {.what = found, .unknown = {}, .label = {}};
}

ReadClaimValue read_wage(ObjectReader& value, const ConceptLookup&) {
  WageFound found;
  const std::string_view unit = value.required_text("unit").value_or("hour");
  if (unit != "hour" && unit != "month") value.fail("unit", "expected one of hour month");
  found.unit = unit == "month" ? WageUnit::month : WageUnit::hour;
  const auto range = range_of(value, "min_cents", "max_cents", kMaxCents);
  found.gross = {Cents{range.min}, Cents{range.max}};
  found.cao = clean_field(value, "cao");
  return {.what = std::move(found), .unknown = {}, .label = {}};
}

ReadClaimValue read_condition(ObjectReader& value, const ConceptLookup&) {
  ConditionFound found;
  found.condition = read_required_choice(value, "condition", kConditionChoice);
  found.answer = value.has("answer") ? read_answer(value, "answer") : Answer::yes;
  if (found.answer == Answer::unknown) value.fail("answer", "expected one of yes no");
  return {.what = found, .unknown = {}, .label = {}};
}

ReadClaimValue read_place(ObjectReader& value, const ConceptLookup&) {
  PlaceFound found;
  if (value.has("postcode")) found.postcode = read_postcode(value);
  found.name = clean_field(value, "name");
  if (found.postcode.length == 0 && found.name.empty()) {
    value.fail("postcode", "missing: say a postcode or a name");
  }
  return {.what = std::move(found), .unknown = {}, .label = {}};
}

ReadClaimValue read_travel_value(ObjectReader& value, const ConceptLookup&) {
  TravelFound found;
  if (const auto km = value.optional_integer("max_km", 0, kMaxKilometres)) {
    found.travel.max_distance = Metres{static_cast<std::int32_t>(*km) * 1000};
  }
  if (const auto minutes = value.optional_integer("max_minutes", 0, kMaxMinutes)) {
    found.travel.max_minutes = static_cast<std::int32_t>(*minutes);
  }
  found.travel.modes = read_choices(value, "modes", kTravelModeChoice);
  return {.what = std::move(found), .unknown = {}, .label = {}};
}

ReadClaimValue read_experience(ObjectReader& value, const ConceptLookup& lookup) {
  ReadClaimValue read;
  ExperienceFound found;
  found.least = months_field(value, "min", 12);
  if (const auto months = months_field(value, "months", 1)) found.least = months;
  found.most = months_field(value, "max", 12);
  for (const std::string& name : value.strings("in")) {
    if (const auto occupation = lookup.taxonomy.find_occupation(name)) {
      found.in.push_back(*occupation);
    } else if (const auto skill = lookup.taxonomy.find_skill(name)) {
      found.with.push_back(*skill);
    } else {
      read.unknown = "it names no concept of this market";
    }
  }
  found.in_label = clean_field(value, "in_label");
  found.leading = value.optional_boolean("leading").value_or(false);
  if (read.unknown.empty()) read.what = std::move(found);
  return read;
}

ReadClaimValue read_start(ObjectReader& value, const ConceptLookup&) {
  StartFound found;
  const auto start = value.optional_text("start");
  if (start && *start == "immediately") {
    found.immediately = true;
  } else {
    found.date = read_date(value, "start");
  }
  found.after = months_field(value, "after_months", 1);
  return {.what = found, .unknown = {}, .label = {}};
}

ReadClaimValue read_screening(ObjectReader& value, const ConceptLookup&) {
  return {.what = ScreeningFound{read_required_choice(value, "screening", kScreeningChoice)},
          .unknown = {},
          .label = {}};
}

struct KindReader {
  std::string_view kind;
  ReadClaimValue (*read)(ObjectReader&, const ConceptLookup&);
};
constexpr KindReader kReaders[] = {
    {"skill", read_skill},
    {"occupation", read_occupation},
    {"certificate", read_certificate},
    {"language", read_language},
    {"education", read_education},
    {"working_level", read_working_level},
    {"hours", read_hours_value},
    {"availability", read_availability},
    {"contract", read_contract},
    {"wage", read_wage},
    {"condition", read_condition},
    {"place", read_place},
    {"travel", read_travel_value},
    {"experience_years", read_experience},
    {"start", read_start},
    {"screening", read_screening},
};
static_assert(std::size(kReaders) == std::variant_size_v<ClaimValue>);

const KindReader* reader_of(std::string_view kind) {
  const auto found = std::ranges::find(kReaders, kind, &KindReader::kind);
  return found == std::end(kReaders) ? nullptr : found;
}

}  // namespace

std::string_view known_kind(std::string_view name) {
  const KindReader* const reader = reader_of(name);
  return reader == nullptr ? std::string_view{} : reader->kind;
}

std::string kind_names() {
  std::string names;
  for (const KindReader& reader : kReaders) names.append(" ").append(reader.kind);
  return names;
}

ReadClaimValue read_claim_value(std::string_view kind, ObjectReader& value,
                                const ConceptLookup& lookup) {
  ReadClaimValue read = reader_of(kind)->read(value, lookup);
  value.finish();
  return read;
}

}  // namespace overstap
