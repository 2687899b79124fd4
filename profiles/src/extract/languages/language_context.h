// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "profiles/src/extract/languages/language_words.h"
#include "profiles/src/extract/text/read_text.h"

/// What stands around the name of a language.
namespace overstap::extract {

/// The token, where it is one of the sentence; else null.
[[nodiscard]] inline const Token* token_at(const ReadText& text, const Sentence& sentence,
                                           std::int64_t at) {
  if (at < sentence.first || at >= sentence.last) return nullptr;
  return &text.tokens[static_cast<std::size_t>(at)];
}

/// "leraar Duits", "bachelor Frans": the token is the name of a subject.
[[nodiscard]] bool follows_subject(const ReadText& text, const Sentence& sentence,
                                   std::uint32_t token);

/// "Ons team spreekt Engels", in a vacancy.
[[nodiscard]] bool speaks_of_firm(const ReadText& text, const Sentence& sentence);

/// A line "Moedertaal" above the sentence, as forms have it.
[[nodiscard]] bool is_native_heading(const ReadText& text, std::size_t sentence);

/// "Talen:", "languages" somewhere before the token `end`.
[[nodiscard]] bool says_languages(const ReadText& text, const Sentence& sentence,
                                  std::uint32_t end);

/// "Ik leer nu Spaans", "bezig met een cursus Frans": tokens `[first, last)`.
[[nodiscard]] bool is_being_learnt(const ReadText& text, const Sentence& sentence,
                                   std::uint32_t first, std::uint32_t last);

/// "les", "taalcursus", "classes".
[[nodiscard]] bool is_lesson(const Token& token);
/// A lesson or course that still runs: "in progress", "loopt nog".
[[nodiscard]] bool lesson_runs(const ReadText& text, const Sentence& sentence);
/// A level that a sentence without a language says is being learnt, or taught in lessons, with the
/// words that say so: "ik leer voor B1", "wij geven taalles tot B1".
[[nodiscard]] std::optional<FrameworkLevel> level_aimed(const ReadText& text,
                                                        const Sentence& sentence);
/// Whether words right before the level at token `at` learn for it: "bezig met B1", "working
/// towards B2"; not before token `from`.
[[nodiscard]] bool is_aimed_at(const ReadText& text, std::uint32_t from, std::uint32_t at);
/// Somebody took lessons, and so has learnt something.
[[nodiscard]] bool took_lessons(const ReadText& text, const Sentence& sentence);
/// A vacancy for somebody who teaches.
[[nodiscard]] bool gives_lessons(const ReadText& text, const Sentence& sentence);
/// "Vakkenpakket: Nederlands, Engels", "nieuwkomers helpen met Nederlands": no language of the
/// writer.
[[nodiscard]] bool names_subjects(const ReadText& text, const Sentence& sentence,
                                  std::uint32_t token);
/// A lesson stands beside the words `[first, last)`: "cursus Spaans", "Dutch lessons".
[[nodiscard]] bool beside_lesson(const ReadText& text, const Sentence& sentence,
                                 std::uint32_t first, std::uint32_t last);
/// Somebody takes lessons now, as "volg", "bezig" and "begin" say.
[[nodiscard]] bool takes_lessons(const ReadText& text, const Sentence& sentence);

/// Whether the denial of a sentence is about the words `[first, last)`. A denial of something else
/// ends where the language gets a verb or an owner of its own: "geen VCA en mijn Engels is matig".
/// `levelled`: the words say how well, so that "en" ends it too.
[[nodiscard]] bool denial_reaches(const ReadText& text, const Sentence& sentence,
                                  std::uint32_t first, std::uint32_t last, bool levelled);

/// "Frans: nee", "Duits     geen", "✗ Frans": an answer or a mark that denies the name.
[[nodiscard]] bool is_answered_no(const ReadText& text, std::size_t sentence, std::uint32_t first,
                                  std::uint32_t last);

}  // namespace overstap::extract
