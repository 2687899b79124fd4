// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/fixed_words.h"

namespace overstap::extract {

/// Words right before the name of a place that no table holds, and those that head one.
enum class PlaceLead : std::uint8_t { region, whole, colon, in, heading };
inline constexpr FixedWords<PlaceLead, 32> kPlaceLeads{
    {{PlaceLead::region, "regio|omgeving|standplaats|woonplaats|region"},
     {PlaceLead::whole, "heel"},
     {PlaceLead::colon, ":"},
     {PlaceLead::in, "in|te"},
     {PlaceLead::heading, "plaats|residence"}}};

}  // namespace overstap::extract
