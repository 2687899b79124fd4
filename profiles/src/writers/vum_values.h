// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "overstap/profiles/seeker.h"
#include "profiles/json/json.h"

/// The codes of VUM in the direction of writing, and the parts that job seekers and vacancies
/// share; vum_codes.h tells what they mean.
namespace overstap {

/// codeNiveauOpleiding of a level in a study of that name; nothing where it would not come back.
[[nodiscard]] std::optional<std::int32_t> vum_code(EducationLevel level, std::string_view name);
/// codeWerkEnDenkniveau.
[[nodiscard]] std::optional<std::int32_t> vum_working_code(EducationLevel level);
/// codeVervoermiddel.
[[nodiscard]] std::optional<std::int32_t> vum_code(TravelMode mode);
[[nodiscard]] std::vector<TravelMode> vum_modes(const std::vector<TravelMode>& modes);
/// codeNiveauTaalbeheersing of exactly that range.
[[nodiscard]] std::optional<std::int32_t> vum_level_code(const Range<Cefr>& range);
/// The highest one whose lowest level is not above the level asked.
[[nodiscard]] std::optional<std::int32_t> vum_level_asked(Cefr level);
/// Permanent and temporary only.
[[nodiscard]] std::vector<ContractKind> vum_contracts(const std::vector<ContractKind>& kinds);

/// `codeNiveauTaalbeheersingMondeling` stands for speaking and conversing.
struct VumLanguageKey {
  LanguagePart part;
  std::string_view key;
};
inline constexpr auto kVumLanguageKeys = std::to_array<VumLanguageKey>({
    {LanguagePart::speak, "codeNiveauTaalbeheersingMondeling"},
    {LanguagePart::write, "codeNiveauTaalbeheersingSchriftelijk"},
    {LanguagePart::read, "codeNiveauTaalbeheersingLezen"},
    {LanguagePart::listen, "codeNiveauTaalbeheersingLuisteren"},
});

void put_vum_hours(json::Writer& json, const std::optional<Range<HoursPerWeek>>& hours);
void put_vum_contracts(json::Writer& json, const std::vector<ContractKind>& kinds);
/// `opleidingsnaam`; nothing when there is no name.
void put_vum_study_name(json::Writer& json, std::string_view name);

}  // namespace overstap
