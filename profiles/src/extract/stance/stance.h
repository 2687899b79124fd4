// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// What is claimed, as far as the stance of a sentence depends on it.
enum class ClaimFamily : std::uint8_t {
  skill,        ///< vacancy: wished unless the text says indispensable
  occupation,   ///< CV: had, wanted; vacancy: the title is offered
  requirement,  ///< certificates, languages, levels, years, screening: vacancy: required unless
                ///< wished, legal or offered
  terms,        ///< hours, contract, wage, conditions, travel, start: CV: wanted;
                ///< vacancy: offered
  roster,       ///< availability: CV: wanted; vacancy: required
  place,        ///< CV: has, or wanted; vacancy: offered; the only family that a header holds
};

/// Whether no words of a sentence claim anything: a heading, a hobby, a reference, the header.
[[nodiscard]] bool claims_nothing(const ReadText& text, const Sentence& sentence,
                                  ClaimFamily family);

/// How the words `[first, last)` (tokens of the text) stand in their sentence, one of
/// `text.sentences`, and section. Nothing when they claim nothing: a heading, a hobby, a reference,
/// the header, the employer's words about itself, what is said not to be asked ("een diploma is
/// niet nodig", "geen ervaring vereist"). Negation reaches to the end of its clause ("geen
/// rijbewijs", "nog geen Wft", "niet met Excel gewerkt", "zonder diploma"); a wish likewise ("ik
/// wil leren", "op zoek naar"). O(tokens of the sentence).
[[nodiscard]] std::optional<Stance> stance_at(const ReadText& text, const Sentence& sentence,
                                              std::uint32_t first, std::uint32_t last,
                                              ClaimFamily family);

}  // namespace overstap::extract
