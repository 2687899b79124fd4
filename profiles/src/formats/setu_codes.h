// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "overstap/graph/levels.h"
#include "overstap/profiles/seeker.h"
#include "profiles/src/foreign/foreign_object.h"

/// The code lists of SETU, as far as they are public. The lists of the portal are not: a code of
/// which neither the published business rules nor the official examples say what it means is
/// carried as text, never guessed.
namespace overstap {

/// SETU `educationDegree` (`EducationDegree`, `WorkingAndThinkingLevel`, `Degree/@degreeType`), a
/// code of 1..6, or the level in words. Only 6 is told (a master); 4 stands beside "secundair
/// onderwijs, tweede fase" in an example, which covers mbo-2 to mbo-4, havo and vwo.
[[nodiscard]] std::optional<EducationLevel> setu_education_level(std::string_view text);

/// SETU `durationContract`: `permanent`, `predetermined`, `predeterminedprospectpermanent`.
[[nodiscard]] std::optional<ContractKind> setu_contract_duration(std::string_view text);
/// Who employs: `temporaryandsecondment` is an agency, with a duration with prospect an agency with
/// prospect; `temporary staffing` and `payroll` of the staffing order alike. Nothing for `direct`
/// and all other.
[[nodiscard]] std::optional<ContractKind> setu_contract_type(std::string_view text,
                                                             std::string_view duration);

/// Moves the members of a `ContactInfo`, `ContactMethod` and the like to the contact part, each by
/// its kind: numbers, mail, addresses, links, names. Those of `except` are left alone.
void take_contact(ForeignObject& object, std::initializer_list<std::string_view> except = {});

/// Marks the attributes of a root element: name spaces and the place of its schema.
void drop_root_attributes(ForeignObject& root);

}  // namespace overstap
