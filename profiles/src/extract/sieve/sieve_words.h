// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/text/sentences.h"
#include "profiles/src/extract/text/word_memory.h"

namespace overstap::sieving {

/// What stands between a word and the one before it.
enum Gap : std::uint16_t {
  kComma = 1,
  kSemicolon = 2,
  kColon = 4,
  kOpen = 8,    ///< an opening bracket
  kClose = 16,  ///< a closing one
  kDash = 32,   ///< with white space around it
  kSlash = 64,
  kStop = 128,   ///< a full stop, a question or exclamation mark
  kJoint = 256,  ///< a hyphen without white space, or nothing
  kSpace = 512,
};

/// Entries of the lexicon that a word fits: itself, its beginnings and its ends. 0 is none.
using Lexeme = std::uint16_t;

/// A word of a text, folded: lower case, without diacritics and invisible characters, look-alikes
/// of other alphabets as their Latin letter, letters that are spelled out joined.
struct Word {
  std::size_t begin = 0, end = 0;  ///< bytes in the text
  std::uint16_t gap = 0;           ///< Gap, before the word
  std::uint8_t lexeme_count = 0;
  bool number = false;     ///< digits only
  bool capital = false;    ///< begins with a capital letter
  char letter = '\0';      ///< of a word of one letter
  std::uint16_t path = 0;  ///< where the lexicon goes on behind this word; 0 = nowhere
  std::array<Lexeme, 6> lexemes{};
  std::uint32_t onward = 0;    ///< a bit for each letter with which the lexicon may go on there
  std::uint64_t classes = 0;   ///< a bit for each of the first elements of rules (Rules::read)
  std::uint64_t elements = 0;  ///< a bit for each element of a rule that it may fit (Rules::read)

  void fit(Lexeme lexeme) {
    if (lexeme_count < lexemes.size()) lexemes[lexeme_count++] = lexeme;
  }
};

/// Words, beginnings (`stem*`) and ends (`*stem`) of words, with numbers in the order of adding.
class Lexicon {
 public:
  Lexicon();
  /// The number of the entry; the same again for one that is there. `text` holds a-z and 0-9 only.
  Lexeme add(std::string_view text);
  /// One more than the greatest number of an entry.
  [[nodiscard]] std::size_t size() const { return count_; }
  /// Puts what is looked at most side by side, and gives each entry its number in `numbers`; to be
  /// called when all is added. O(size).
  void settle(std::span<const Lexeme> numbers);

  /// The words of `range` in `text`, in order. What is typed as two words and is one in the lexicon
  /// ("burn out") fits that one too, in both words. O(bytes).
  void read(std::string_view text, ByteRange range, std::vector<Word>& words) const;

 private:
  /// Letters, and the digits in four places.
  static constexpr std::size_t kLetters = 30;
  static constexpr std::size_t place_of(char c) {
    return c >= 'a' ? static_cast<std::size_t>(c - 'a')
                    : 26 + static_cast<std::size_t>(c - '0') % 4;
  }
  /// The last letters share their bits of Word::onward with the first.
  static constexpr unsigned kOnwardBits = 24;
  /// What is remembered of a word: the path, the letters behind it and up to two lexemes.
  static constexpr unsigned kOnwardAt = 16, kFirstAt = kOnwardAt + kOnwardBits,
                            kSecondAt = kFirstAt + 12;
  static constexpr Lexeme kMostRemembered = (1U << (kSecondAt - kFirstAt)) - 1;
  static constexpr Lexeme kNone = 0;
  static constexpr std::size_t kMostNodes = 0xFFFF;
  struct Node {
    std::array<std::uint16_t, kLetters> next{};
    std::uint32_t letters = 0;  ///< a bit for each that goes on
    Lexeme whole = kNone, open = kNone;
  };
  using Trie = std::vector<Node>;
  /// The same where all is added: the nodes behind one stand in a row, in the order of letters.
  struct Packed {
    std::uint32_t letters = 0;  ///< a bit for each letter that goes on
    std::uint16_t first = 0;    ///< the node behind the first of them
    Lexeme whole = kNone, open = kNone;
    bool free = false;  ///< words behind the one that ends here stand free
  };
  using PackedTrie = std::vector<Packed>;
  class Reader;

  /// Lays in `word` what `folded` fits, from memory when it was looked up before. `hash` is of
  /// these letters only.
  void look_up(std::string_view folded, std::uint64_t hash, Word& word) const {
    if (std::uint64_t known = 0; memory_.holds(hash, known)) {
      lay_in(known, word);
    } else {
      search(folded, word);
      remember(hash, word);
    }
  }
  static void lay_in(std::uint64_t remembered, Word& word) {
    const auto lexeme = [&](unsigned at) {
      return static_cast<Lexeme>(remembered >> at & kMostRemembered);
    };
    word.path = static_cast<std::uint16_t>(remembered);
    word.onward = static_cast<std::uint32_t>(remembered >> kOnwardAt) & ((1U << kOnwardBits) - 1);
    word.lexemes[0] = lexeme(kFirstAt);
    word.lexemes[1] = lexeme(kSecondAt);
    word.lexeme_count = static_cast<std::uint8_t>((word.lexemes[0] != kNone ? 1U : 0U) +
                                                  (word.lexemes[1] != kNone ? 1U : 0U));
  }
  /// Unless it fits too much.
  void remember(std::uint64_t hash, const Word& word) const;
  void search(std::string_view folded, Word& word) const;
  /// The word that `folded` is but for one slip, where the trie was left at `node` in front of
  /// letter `at`.
  [[nodiscard]] Lexeme look_up_misspelt(std::uint16_t node, std::string_view folded,
                                        std::size_t at) const;
  [[nodiscard]] Lexeme whole_behind(std::uint16_t node, std::string_view rest) const;
  /// Whether the lexicon may go on with `folded` behind `word`: mostly not.
  [[nodiscard]] static bool may_go_on(const Word& word, std::string_view folded) {
    return (word.onward >> (place_of(folded.front()) % kOnwardBits) & 1U) != 0;
  }
  /// What `folded` fits when it is written behind the word that ended at `path`.
  [[nodiscard]] Lexeme look_up_behind(std::uint16_t path, std::string_view folded) const;

  static PackedTrie packed(const Trie& trie, std::span<const Lexeme> numbers);
  /// The node behind `node` by letter `c`; 0 = none.
  [[nodiscard]] static std::uint16_t next(const PackedTrie& trie, std::uint16_t node, char c);

  Trie forward_, backward_;
  PackedTrie words_, ends_;
  std::size_t count_ = 1;
  mutable extract::WordMemory memory_;  ///< what words fit
};

/// The letter or letters that a code point above 127 stands for; "" = none (it is skipped), "?" = a
/// letter that no entry of the lexicon holds, " " = no letter.
[[nodiscard]] std::string_view folded_letters(std::uint32_t code_point);

}  // namespace overstap::sieving
