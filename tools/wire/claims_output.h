// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "overstap/profiles/extraction.h"
#include "profiles/json/json.h"
#include "tools/wire/page.h"
#include "tools/wire/scope.h"

namespace overstap::wire {

/// What one text says, with the id of the row that it came with.
struct ClaimsRow {
  std::string_view id;
  TextSubject subject = TextSubject::cv;
  const Extraction& extraction;
};

/// Whether the text itself stands in the output, which has to be asked for by name.
enum class TextShown : bool { no, yes };

/// The members of a claim's value, into the object that is open: `concept` and `label` of what is
/// linked, else the plain values of the kind (`min` and `max` of hours, `days` and `parts` of a
/// roster, ...). Equal claims give equal members.
void claim_value_fields(json::Writer& writer, const Scope& scope, const TextClaim& claim);

/// One object: `id`, `subject`, `sieved` by ground, `sections`, `claims`, `flags`, `marks` and with
/// TextShown::yes `text` and the `words` of every claim. What a person said of a claim is its
/// `status`; one that a person added has no place in the text.
[[nodiscard]] std::string claims_json(const Scope& scope, const ClaimsRow& row, TextShown text,
                                      json::Writer::Style style);

/// The text by section with its claims marked and told one by one, flags and marks, for a terminal.
[[nodiscard]] std::string claims_screen(const Scope& scope, const ClaimsRow& row, Colour colour);

}  // namespace overstap::wire
