// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/vum_values.h"

#include <algorithm>

#include "profiles/src/foreign/words.h"
#include "profiles/src/formats/vum_codes.h"
#include "profiles/src/writers/json_members.h"

namespace overstap {
namespace {

constexpr std::int32_t kMaxCode = 9;

/// The first code of one digit that the reader takes for the value.
template <class Matches>
std::optional<std::int32_t> code_where(Matches matches) {
  for (std::int32_t code = 1; code <= kMaxCode; ++code) {
    if (matches(std::to_string(code))) return code;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::int32_t> vum_code(EducationLevel level, std::string_view name) {
  const auto named = education_level_in(name);
  return code_where(
      [&](const std::string& code) { return vum::education_level(code, named) == level; });
}

std::optional<std::int32_t> vum_working_code(EducationLevel level) {
  return code_where([&](const std::string& code) { return vum::working_level(code) == level; });
}

std::optional<std::int32_t> vum_code(TravelMode mode) {
  return code_where([&](const std::string& code) { return vum::travel_mode(code) == mode; });
}

std::vector<TravelMode> vum_modes(const std::vector<TravelMode>& modes) {
  std::vector<TravelMode> left = modes;
  std::erase_if(left, [](TravelMode mode) { return !vum_code(mode); });
  return left;
}

std::optional<std::int32_t> vum_level_code(const Range<Cefr>& range) {
  return code_where([&](const std::string& code) { return vum::language_level(code) == range; });
}

std::optional<std::int32_t> vum_level_asked(Cefr level) {
  std::optional<std::int32_t> best;
  for (std::int32_t code = 1; code <= kMaxCode; ++code) {
    const auto range = vum::language_level(std::to_string(code));
    if (range && range->min <= level) best = code;
  }
  return best;
}

std::vector<ContractKind> vum_contracts(const std::vector<ContractKind>& kinds) {
  std::vector<ContractKind> left = kinds;
  std::erase_if(left, [](ContractKind kind) {
    return kind != ContractKind::permanent && kind != ContractKind::temporary;
  });
  return left;
}

void put_vum_hours(json::Writer& json, const std::optional<Range<HoursPerWeek>>& hours) {
  if (!hours) return;
  json.key("werktijden");
  json.begin_object();
  put(json, "aantalWerkurenPerWeekMinimaal", std::optional{hours->min});
  put(json, "aantalWerkurenPerWeekMaximaal", std::optional{hours->max});
  json.end_object();
}

void put_vum_contracts(json::Writer& json, const std::vector<ContractKind>& kinds) {
  put_list(json, "contractvorm", kinds, [&](ContractKind kind) {
    put(json, "codeTypeArbeidscontract", kind == ContractKind::permanent ? "O" : "B");
    put(json, "codeTypeOvereenkomst", "01");
  });
}

void put_vum_study_name(json::Writer& json, std::string_view name) {
  if (name.empty()) return;
  json.key("opleidingsnaam");
  json.begin_object();
  json.key("opleidingsnaamOngecodeerd");
  json.begin_object();
  put(json, "naamOpleidingOngecodeerd", name);
  json.end_object();
  json.end_object();
}

}  // namespace overstap
