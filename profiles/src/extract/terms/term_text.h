// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "profiles/src/extract/stance/stance.h"
#include "profiles/src/extract/terms/lexeme.h"
#include "profiles/src/extract/text/read_text.h"

/// The words of hours, rosters, contracts, wages, conditions, travel and starts, looked up once for
/// all rules.
namespace overstap::extract {

/// The meaning of every token of a text. `text` must outlive it. O(tokens).
class TermText {
 public:
  explicit TermText(const ReadText& text);
  [[nodiscard]] const ReadText& text() const { return text_; }
  [[nodiscard]] const std::vector<Lexeme>& lexemes() const { return lexemes_; }
  /// Families of the tokens of the sentence with this index.
  [[nodiscard]] std::uint16_t families(std::size_t sentence) const {
    return sentences_[sentence].families;
  }
  /// The tokens of that sentence that have a kind, in order.
  [[nodiscard]] std::span<const std::int32_t> marked(std::size_t sentence) const {
    return {marked_.data() + sentences_[sentence].first,
            marked_.data() + sentences_[sentence].last};
  }

 private:
  struct Words {
    std::uint32_t first = 0, last = 0;  ///< in marked_
    std::uint16_t families = 0;
  };
  const ReadText& text_;
  std::vector<Lexeme> lexemes_;
  std::vector<std::int32_t> marked_;
  std::vector<Words> sentences_;
};

/// Words that tell what a whole sentence of a CV is about.
enum class SentenceWords : std::uint8_t { wish, work_done };

inline constexpr Token kNoToken{};

/// A sentence with the meanings of its tokens; tokens outside it are empty.
class TermSentence {
 public:
  TermSentence(const TermText& terms, const Sentence& sentence)
      : text_{terms.text()},
        sentence_{sentence},
        tokens_{text_.tokens.data()},
        lexemes_{terms.lexemes().data()},
        first_{static_cast<std::int32_t>(sentence.first)},
        last_{static_cast<std::int32_t>(sentence.last)} {}

  [[nodiscard]] const ReadText& text() const { return text_; }
  [[nodiscard]] const Sentence& sentence() const { return sentence_; }
  [[nodiscard]] bool cv() const { return text_.subject == TextSubject::cv; }
  [[nodiscard]] std::int32_t first() const { return first_; }
  [[nodiscard]] std::int32_t last() const { return last_; }
  [[nodiscard]] bool has(std::int32_t i) const {
    return static_cast<std::uint32_t>(i - first_) < static_cast<std::uint32_t>(last_ - first_);
  }
  [[nodiscard]] const Token& token(std::int32_t i) const { return has(i) ? tokens_[i] : kNoToken; }
  [[nodiscard]] Lexeme lexeme(std::int32_t i) const { return has(i) ? lexemes_[i] : Lexeme{}; }
  [[nodiscard]] Lex kind(std::int32_t i) const { return lexeme(i).kind; }
  /// The first token from `i` that may matter to one of the families; `last()` for none.
  [[nodiscard]] std::int32_t next_of(std::int32_t i, std::uint16_t families) const {
    while (i < last_ && (lexemes_[i].families & families) == 0) ++i;
    return std::min(i, last_);
  }
  [[nodiscard, gnu::always_inline]] bool is(std::int32_t i, const WordList& words) const {
    if (!has(i)) [[unlikely]]  // so that the words are looked at where this stands
      return false;
    return is_any(tokens_[i], words);
  }
  [[nodiscard]] bool mark(std::int32_t i) const {
    return has(i) && tokens_[i].kind == TokenKind::mark;
  }
  /// Digits at `i`, at least zero; -1 otherwise.
  [[nodiscard]] std::int32_t digits(std::int32_t i) const {
    const Lexeme here = lexeme(i);
    return here.kind == Lex::number && tokens_[i].kind == TokenKind::number ? here.value : -1;
  }
  /// Whether one of the words stands in `[from, to)`.
  [[nodiscard, gnu::always_inline]] bool any(std::int32_t from, std::int32_t to,
                                             const WordList& words) const {
    for (std::int32_t i = std::max(from, first_); i < std::min(to, last_); ++i) {
      if (is_any(tokens_[i], words)) return true;
    }
    return false;
  }
  /// Whether one of the words stands in the label before this sentence: the cell or short line
  /// that goes before it.
  [[nodiscard]] bool labelled(const WordList& words) const;
  /// Whether the words before this sentence, on its line or the line above, end in a colon and
  /// deny: `Wat ik niet zoek:`.
  [[nodiscard]] bool under_denial() const;
  /// Whether `[from, to)` fills its place between commas, bars, brackets or ends.
  [[nodiscard]] bool alone(std::int32_t from, std::int32_t to) const;
  /// A year (1950..2099) as a number of its own.
  [[nodiscard]] bool has_year() const;
  /// Words of somebody who looks for work or says when he can.
  [[nodiscard]] bool has_wish() const;
  /// Words with which somebody says what can be: `geen probleem`, `not possible`, `als het moet`.
  [[nodiscard]] bool says_what_can_be() const;
  /// Words of what somebody did or is used to, and none of a wish.
  [[nodiscard]] bool tells_of_work_done() const;
  /// What stands around token `i` between commas, full stops and `maar`: first token and the one
  /// behind it.
  [[nodiscard]] std::pair<std::int32_t, std::int32_t> clause_of(std::int32_t i) const;

 private:
  [[nodiscard]] bool holds(SentenceWords what) const;

  const ReadText& text_;
  const Sentence& sentence_;
  const Token* tokens_;
  const Lexeme* lexemes_;
  std::int32_t first_, last_;
};

/// The time of a day: `9.30`, `09:00`, `17 uur`, `18u`, and where `bare` allows it, `9`.
struct ClockTime {
  std::int32_t minutes = 0;
  std::int32_t end = 0;  ///< the token after it
  bool exact = false;    ///< with minutes or the word hour
};
[[nodiscard]] std::optional<ClockTime> clock_at(const TermSentence& s, std::int32_t i);
/// The same where the hour may be a word and the part of the day stands behind: `zes uur 's
/// avonds`.
[[nodiscard]] std::optional<ClockTime> clock_of_evening(const TermSentence& s, std::int32_t i);

/// `-`, `tot`, `tot en met`, `t/m`, `to`, ...: the token after it, or `i` when there is none.
[[nodiscard]] std::int32_t after_range_word(const TermSentence& s, std::int32_t i);

/// A claim on the tokens `[first, last)`.
struct TermPlace {
  std::int32_t first = 0, last = 0;
  std::string_view rule;
  std::int32_t confidence = 0;
  bool denied = false;  ///< the claim itself says "not": a denial is no reason to drop it
};
/// Adds a claim about what somebody wants or an employer offers, unless stance_at says that the
/// words claim nothing. The same value is claimed once per text.
void add_term(const TermSentence& s, const TermPlace& place, decltype(TextClaim::what) what,
              ClaimFamily family, std::vector<TextClaim>& claims);

void find_hours(const TermText& terms, std::vector<TextClaim>& claims);
void find_availability(const TermText& terms, std::vector<TextClaim>& claims);
void find_contracts(const TermText& terms, std::vector<TextClaim>& claims);
void find_wages(const TermText& terms, std::vector<TextClaim>& claims);
void find_conditions(const TermText& terms, std::vector<TextClaim>& claims);
void find_travel(const TermText& terms, std::vector<TextClaim>& claims);
void find_starts(const TermText& terms, std::vector<TextClaim>& claims);

}  // namespace overstap::extract
