// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "profiles/src/extract/text/read_text.h"

/// Trainings and professions that are known by the end of their word.
namespace overstap::extract {

/// The fourth letter from the end of "school", "opleiding", "diploma" and "mavo" by the last.
inline constexpr std::array<char, 32> kLetters = [] {
  std::array<char, 32> letters{};
  for (const std::string_view end : {"school", "opleiding", "diploma", "mavo"}) {
    letters[static_cast<unsigned char>(end.back()) % 32] = end[end.size() - 4];
  }
  return letters;
}();
/// Whether the word ends as all that is known by its end: "-school", "-opleiding", "-diploma",
/// "-mavo".
[[nodiscard]] inline bool ends_as_training(const Token& token) {
  const std::string_view key = token.key;
  constexpr std::size_t kShortest = 6;
  // One letter tells of most words, whatever their length, without a branch.
  const char letter = key[key.size() < kShortest ? 0 : key.size() - 4];
  if (letter != kLetters[static_cast<unsigned char>(key.back()) % kLetters.size()]) return false;
  return key.size() >= kShortest && (key.ends_with("school") || key.ends_with("opleiding") ||
                                     key.ends_with("diploma") || key.ends_with("mavo"));
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

/// "Naam opleiding: Kapper", and below it this line of a form.
[[nodiscard]] bool is_below_training(const ReadText& text, const Sentence& sentence);

}  // namespace overstap::extract
