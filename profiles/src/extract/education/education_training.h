// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "profiles/src/extract/text/read_text.h"

/// Trainings and professions that are known by the end of their word.
namespace overstap::extract {

/// Whether the word ends as all that is known by its end: "-school", "-opleiding", "-diploma",
/// "-mavo".
[[nodiscard]] inline bool ends_as_training(const Token& token) {
  constexpr std::size_t kShortest = 6;
  if (token.key.size() < kShortest) return false;
  switch (token.key.back()) {
    case 'l':
      return token.key.ends_with("school");
    case 'g':
      return token.key.ends_with("opleiding");
    case 'a':
      return token.key.ends_with("diploma");
    case 'o':
      return token.key.ends_with("mavo");
    default:
      return false;
  }
}
/// "kappersschool", "koksopleiding": a training of its own, whose level is not said. Not the school
/// where children learn, and not a word for any training ("avondopleiding").
[[nodiscard]] bool is_named_training(const Token& token);
/// "koksopleiding", "vakdiploma", "opleiding": the words that make of "niveau 3" one of mbo.
[[nodiscard]] bool is_training_noun(const Token& token);
/// "lasser", "kapster", "doktersassistente": by its end a word for somebody who works.
[[nodiscard]] bool is_profession(const Token& token);
/// Whether nothing but years, months and marks stands before token `at`.
[[nodiscard]] bool leads_line(const ReadText& text, const Sentence& sentence, std::uint32_t at);

}  // namespace overstap::extract
