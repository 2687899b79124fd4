// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include "profiles/src/corrections/claim_value.h"

namespace overstap {

/// The skill, certificate or language that `concept` (code or URI) or else `label` of a value
/// names; nothing, and why in `unknown`, when it is none of this taxonomy or of another kind.
[[nodiscard]] std::optional<SkillId> skill_of(json::ObjectReader& value,
                                              const ConceptLookup& lookup,
                                              std::initializer_list<SkillKind> kinds,
                                              std::string& unknown);
[[nodiscard]] std::optional<OccupationId> occupation_of(json::ObjectReader& value,
                                                        const ConceptLookup& lookup,
                                                        std::string& unknown);

/// Text that a profile may keep: sieved, with citizen numbers masked.
[[nodiscard]] std::string clean_text(std::string text);

}  // namespace overstap
