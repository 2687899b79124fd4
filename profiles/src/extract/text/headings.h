// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// What heads a section.
struct Heading {
  enum class Form : std::uint8_t {
    block,  ///< the sentence is the heading, and has no colon behind it
    colon,  ///< the sentence is the heading and ends in a colon
    run_in  ///< the first words of the sentence, up to a colon: "Opleiding: havo"
  };
  SectionKind kind = SectionKind::other;
  Form form = Form::block;
  /// Behind the colon of a run-in; where the words before it must stay with the words after it
  /// ("Rijbewijs: B", "Uren: 32") the first token of the sentence.
  std::uint32_t content = 0;
};

/// The heading that a sentence is or begins with, judged by its words.
[[nodiscard]] std::optional<Heading> heading_of(const ReadText& text, const Sentence& sentence);

/// What a sentence of a vacancy is about by its first words ("wij bieden", "je hebt"), where it
/// stands under no heading.
[[nodiscard]] std::optional<SectionKind> cue_of(const ReadText& text, const Sentence& sentence);

/// What the part of a structured input is about, by the name of its field; `other` when its name
/// tells nothing.
[[nodiscard]] SectionKind kind_of_place(std::string_view place, TextSubject subject);

}  // namespace overstap::extract
