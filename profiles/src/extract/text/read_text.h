// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <forward_list>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/profiles/extraction.h"

/// A text made ready for the rules: tokens with folded keys, sentences, sections, languages.
namespace overstap::extract {

/// The hash of a word and one more character.
constexpr std::uint64_t next_hash(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
}
constexpr std::uint64_t hash_of(std::string_view key) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : key) hash = next_hash(hash, c);
  return hash;
}

/// A folded word of a rule, hashed while compiling: `token.is("uur")`.
struct Word {
  std::uint64_t hash;
  consteval Word(const char* key)
      : hash(hash_of(key)) {}  // NOLINT(google-explicit-constructor): a literal is the word
};

/// A few words of a rule: `{"uur", "uren"}`. Of most other words one bit of the hash tells that
/// they are none of these.
class WordList {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): a list of literals is the words
  [[gnu::always_inline]] constexpr WordList(std::initializer_list<Word> words) : words_(words) {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)  // with checks it takes minutes
#pragma GCC unroll 256
#endif
    for (const Word word : words) tops_ |= top_of(word.hash);
  }
  /// For words that stand in the code where this is called, or in a caller into which it is
  /// inlined: unrolled, they and their bits are constants.
  [[nodiscard, gnu::always_inline]] constexpr bool holds(std::uint64_t hash) const {
    if (!may_hold(hash)) [[likely]]
      return false;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
#pragma GCC unroll 256
#endif
    for (const Word word : words_) {
      if (hash == word.hash) return true;
    }
    return false;
  }
  /// For the parameter of a function of its own.
  [[nodiscard]] constexpr bool holds_one(std::uint64_t hash) const {
    return may_hold(hash) && std::ranges::find(words_, hash, &Word::hash) != words_.end();
  }

 private:
  static constexpr std::uint64_t top_of(std::uint64_t hash) {
    return std::uint64_t{1} << (hash >> 58U);
  }
  [[nodiscard]] constexpr bool may_hold(std::uint64_t hash) const {
    return (tops_ & top_of(hash)) != 0;
  }

  std::initializer_list<Word> words_;  ///< of the full expression in which this is made
  std::uint64_t tops_ = 0;
};

enum class TokenKind : std::uint8_t {
  word,    ///< has a letter: `mbo`, `c++`, `2f`, `8021bd`; apostrophes and hyphens split words
  number,  ///< ASCII digits only
  mark,    ///< one character that is neither; dashes are `-`, bullets `*`, quotes `'`
};

struct Token {
  std::uint32_t begin = 0, end = 0;  ///< bytes in the part's text
  std::string_view key;              ///< folded as by fold_key; one character for a mark
  std::uint64_t hash = 0;            ///< hash_of(key)
  TokenKind kind = TokenKind::mark;
  bool capital = false;      ///< begins with a capital
  bool all_capital = false;  ///< two letters or more, all of them capitals
  bool glued = false;        ///< no space between it and the token before it in the sentence
  bool name = false;         ///< part of the name of a person, firm, street or place: no rule of
                             ///< skills or occupations may use it
  std::uint8_t facts = 0;    ///< what the reader's own lists say of it (word_facts.h)

  [[nodiscard]] bool is(Word word) const { return hash == word.hash; }
  /// Value of a number token of at most 9 digits; -1 otherwise.
  [[nodiscard]] std::int32_t number() const;
};

/// Whether the token is one of the words: `is_any(token, {"uur", "uren"})`.
[[nodiscard, gnu::always_inline]] constexpr bool is_any(const Token& token, const WordList& words) {
  return words.holds(token.hash);
}

/// A sentence, line or cell: tokens `[first, last)` of ReadText::tokens.
struct Sentence {
  std::int32_t part = 0;             ///< index in the SourceText
  std::uint32_t begin = 0, end = 0;  ///< bytes in the part's text
  std::uint32_t first = 0, last = 0;
  SectionKind section = SectionKind::other;
  TextLanguage language = TextLanguage::unknown;
  PartKind part_kind = PartKind::paragraph;
  bool heading = false;     ///< heads a section; claims nothing
  bool bullet = false;      ///< begins with a bullet, or a list item
  std::int32_t line = 0;    ///< line of the part in which it begins, from 0
  std::int32_t indent = 0;  ///< spaces before the first token of its line
};

struct ReadText {
  const SourceText* source = nullptr;
  TextSubject subject = TextSubject::cv;
  std::optional<Date> as_of;
  std::vector<char> folded;  ///< owns the keys of words, which stay valid when this is moved
  std::forward_list<std::string> long_keys;  ///< owns those that are longer than their words
  std::vector<Token> tokens;
  std::vector<std::uint32_t> cues;  ///< of each token, what it does to the words around (clauses.h)
  std::vector<Sentence> sentences;  ///< in order; only list marks stand in none
  std::vector<Section> sections;

  [[nodiscard]] std::string_view part_text(const Sentence& sentence) const {
    return source->parts[static_cast<std::size_t>(sentence.part)].text;
  }
  /// The bytes from token `first` up to and including token `last - 1`.
  [[nodiscard]] SourceSpan span(const Sentence& sentence, std::uint32_t first,
                                std::uint32_t last) const {
    return {sentence.part, static_cast<std::int32_t>(tokens[first].begin),
            static_cast<std::int32_t>(tokens[last - 1].end)};
  }
  /// The words of a span as written.
  [[nodiscard]] std::string_view words(const SourceSpan& span) const {
    return std::string_view{source->parts[static_cast<std::size_t>(span.part)].text}.substr(
        static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
  }
};

/// Tokens and sentences only. `source` must outlive the result. O(bytes).
[[nodiscard]] ReadText split_text(const SourceText& source, const ExtractOptions& options);

/// Everything: split_text, then languages, headings and sections, names (sections.cc, names.cc).
[[nodiscard]] ReadText read_text(const SourceText& source, const ExtractOptions& options);

}  // namespace overstap::extract
