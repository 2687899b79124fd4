// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace overstap::extract {

/// Words that stand for each other in a wording.
struct FlagClass {
  std::string_view name, words;
};
/// A wording that is a case of a phrase of data/phrases.json.
///
/// Elements with blanks between them: `a|b` one of them, `@name` a class, `?` may be absent, `!` is
/// not next, `<n` up to n words that open no clause, `<<n` up to n words, `#` an age, `^` opens the
/// sentence, `-` does not stand in front, `$` ends the clause.
struct FlagSource {
  std::string_view phrase, pattern;
};

[[nodiscard]] std::span<const FlagClass> flag_classes();
[[nodiscard]] std::span<const FlagSource> flag_sources();

}  // namespace overstap::extract
