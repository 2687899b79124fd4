// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/terms/term_text.h"

/// What is said behind a contract that ends: that a lasting one may follow.
namespace overstap::extract {

/// `contract`, `dienstverband`, `baan`, ...
[[nodiscard]] bool job_word(const TermSentence& s, std::int32_t i);
/// `met uitzicht op vast`, `kans op een vast contract` at `i`: the token behind it, else `i`.
[[nodiscard]] std::int32_t after_prospect(const TermSentence& s, std::int32_t i);
/// `daarna in dienst`, `na een half jaar bij ons in dienst`, `en na 7 maanden neemt de
/// opdrachtgever je over`: the token behind it, else `i`.
[[nodiscard]] std::int32_t after_taken_over(const TermSentence& s, std::int32_t i);

/// `Na negen maanden neemt de opdrachtgever je over.` is the sentence behind this one.
[[nodiscard]] bool taken_over_next(const TermSentence& s);

/// `hoeft voor mij niet`, `is geen optie`: whether the words behind a contract deny it.
[[nodiscard]] bool denied_behind(const TermSentence& s, std::int32_t i);

/// Behind the words that say that somebody is taken over from the agency at `i`, which ends before
/// `last`; `last` where none do.
[[nodiscard]] std::int32_t after_agency(const TermSentence& s, std::int32_t i, std::int32_t last,
                                        ContractWord word);

}  // namespace overstap::extract
