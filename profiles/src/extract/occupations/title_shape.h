// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/occupations/title_words.h"
#include "profiles/src/extract/text/read_text.h"

/// What the words of a line look like to who searches titles in it.
namespace overstap::extract {

/// A line of at most so many words is a title or a job, and no running sentence.
inline constexpr std::uint32_t kShortLine = 9;
/// Words of the longest title that is looked for.
inline constexpr std::uint32_t kLongestTitle = 6;

[[nodiscard]] inline bool is_mark(const Token& token) { return token.kind == TokenKind::mark; }
/// Marks that part a line into what stands beside each other: firm, title, place.
[[nodiscard]] bool parts_line(const Token& token);
[[nodiscard]] std::uint32_t words_in(const ReadText& text, std::uint32_t first, std::uint32_t last);
/// Words that may stand between a cue and the title.
[[nodiscard]] bool is_article(const Token& token);
/// Whether the word before token `at`, articles left out, announces a title.
[[nodiscard]] bool after_cue(const ReadText& text, const Sentence& sentence, std::uint32_t at);
/// Whether words that are no label but resemble one may be announced as a title at token `at`: a
/// noun of persons is among them, and after_cue may be true.
[[nodiscard]] bool may_announce(const TitleText& read, const Sentence& sentence, std::uint32_t at);
[[nodiscard]] bool is_past_verb(const Token& token);
void add_past_verbs(std::vector<std::uint64_t>& words);
/// Whether a name of a field stands before token `at`: "Functie:", "Job title:".
[[nodiscard]] bool after_field_name(const ReadText& text, const Sentence& sentence,
                                    std::uint32_t at);
/// "stage", "ervaren", "oproepkracht", "leerling".
[[nodiscard]] bool is_form(const Token& token);
/// The first of the words before token `at` that say in what form a job was held: "stage",
/// "ervaren", "oproepkracht"; `at` when there is none.
[[nodiscard]] std::uint32_t form_begin(const ReadText& text, const Sentence& sentence,
                                       std::uint32_t at);
/// Whether token `at` begins its line, cell, or what stands between its marks.
[[nodiscard]] bool begins_segment(const ReadText& text, const Sentence& sentence, std::uint32_t at);
/// Where the words of a title end that begins at `first`: at a mark, a name, a date, or a word that
/// no title holds. At least `at`.
[[nodiscard]] std::uint32_t end_of_title(const ReadText& text, const Sentence& sentence,
                                         std::uint32_t first, std::uint32_t at);
/// Whether a token, a name or not, is none of the words of a title.
[[nodiscard]] bool ends_title(const Token& token);
/// Whether a title at token `at` is somebody else's: "samen met de planner", "dhr. De Boer,
/// teamleider".
[[nodiscard]] bool is_of_others(const ReadText& text, const Sentence& sentence, std::uint32_t at);
/// "opgeklommen tot", "doorgegroeid naar": the job was reached.
[[nodiscard]] bool rose_to(const ReadText& text, const Sentence& sentence, std::uint32_t at);
/// Whether a word is a noun of persons by its ending.
[[nodiscard]] bool is_person_noun(const Token& token);
/// Whether the sentence stands where jobs are listed.
[[nodiscard]] bool lists_jobs(const Sentence& sentence);

}  // namespace overstap::extract
