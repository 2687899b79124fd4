// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/extraction.h"
#include "overstap/profiles/linker.h"
#include "profiles/json/json.h"

namespace overstap {

/// Where the concepts of a value are looked up.
struct ConceptLookup {
  const Linker& linker;
  const Taxonomy& taxonomy;
  Language language;
};

/// A value as it was read.
struct ReadClaimValue {
  std::optional<ClaimValue> what;  ///< nothing: it names a concept that is not known here
  std::string unknown;             ///< then: why, with the nearest labels
  std::string label;               ///< of an occupation outside the taxonomy
};

/// The name of a kind in static storage; empty when no claim is called so.
[[nodiscard]] std::string_view known_kind(std::string_view name);
/// All kinds, with a blank before each.
[[nodiscard]] std::string kind_names();

/// Reads the object `value` of a claim of a known kind, as the claims output writes it. Faults
/// stand in the context of the object.
[[nodiscard]] ReadClaimValue read_claim_value(std::string_view kind, json::ObjectReader& value,
                                              const ConceptLookup& lookup);

}  // namespace overstap
