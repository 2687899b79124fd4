// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/languages/language_names.h"
#include "profiles/src/extract/text/read_text.h"

/// Words that name a language and something else as well.
namespace overstap::extract {

/// "Frans Jansen", "Frans de Vries", "onder leiding van Frans"; not "frans van school". `names`: of
/// languages.
[[nodiscard]] bool is_first_name(const ReadText& text, const Sentence& sentence,
                                 const NamedLanguage& found,
                                 const PhraseTable<LanguageName>& names);

/// "Italiaans koken", "bij de Chinees", "een Frans restaurant".
[[nodiscard]] bool is_dish(const ReadText& text, const Sentence& sentence,
                           const NamedLanguage& found);

}  // namespace overstap::extract
