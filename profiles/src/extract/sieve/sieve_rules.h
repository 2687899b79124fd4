// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "profiles/src/extract/sieve/sieve_tables.h"
#include "profiles/src/extract/sieve/sieve_words.h"

namespace overstap::sieving {

using Element = std::uint16_t;

/// Where a rule was found: words `first` to `end` (not included), about the word `anchor`.
struct Match {
  const SieveRule* rule;
  std::size_t first, anchor, end;
};

/// All rules, compiled. One for the program, made at first use.
class Rules {
 public:
  [[nodiscard]] static const Rules& all();
  /// What the words of a sentence are, by bits: the classes, one for the anchors of rules that
  /// find, and those of the elements that some rule asks besides its anchor, a few of them by one
  /// bit.
  class Needs {
   public:
    static constexpr std::size_t kAnchor = 64, kBits = 384;
    void add(std::size_t bit) { bits_[bit / 64] |= std::uint64_t{1} << (bit % 64); }
    [[nodiscard]] bool holds(std::size_t bit) const {
      return (bits_[bit / 64] >> (bit % 64) & 1U) != 0;
    }
    Needs& operator|=(const Needs& other) {
      for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
      return *this;
    }
    /// A bit for each of the first elements.
    [[nodiscard]] std::uint64_t classes() const { return bits_[0]; }

   private:
    std::array<std::uint64_t, kBits / 64> bits_{};
  };
  /// The words of `range` in `text` as Lexicon::read gives them, made ready for `is`. Gives what
  /// they are for `find`. O(bytes).
  Needs read(std::string_view text, ByteRange range, std::vector<Word>& words) const;
  [[nodiscard]] bool is(const Word& word, Element element) const {
    if (element < kClasses) return (word.classes & bit_of(element)) != 0;
    if ((word.elements & bit_of(element)) == 0) return false;
    for (std::size_t i = 0; i < word.lexeme_count; ++i) {
      for (const Element fits : fitting_.of(word.lexemes[i])) {
        if (fits < element) continue;
        if (fits == element) return true;
        break;
      }
    }
    return word.number && numbered_.test(element);
  }
  /// The element with this text; made by a pattern or by `classes`.
  [[nodiscard]] Element element(std::string_view text) const;
  /// The rules found in a sentence, by the word of their anchor: those that keep, or else all
  /// others. `needs` is from `read`. O(words).
  void find(std::span<const Word> words, const Needs& needs, bool keeps,
            std::vector<Match>& found) const;

 private:
  static constexpr std::size_t kMostElements = 4096;
  /// The first elements, which are the classes that are asked for most, have a bit of their own.
  static constexpr std::size_t kClasses = Needs::kAnchor;
  static constexpr std::size_t kUsualPairs = std::size_t{1} << 16U;
  enum class StepKind : std::uint8_t {
    word,
    also,
    optional,
    without,
    gap,
    any_gap,
    start,
    end,
    found,  ///< behind the last step
  };
  struct Step {
    StepKind kind;
    Element element = 0;
    std::uint8_t most = 0;
    bool or_end = false;  ///< `a|$`: the word, or the border of a clause
  };
  struct Compiled {
    const SieveRule* rule;
    std::size_t steps = 0;  ///< where they begin in `steps_`
    std::size_t reach = 0;  ///< the most words in front of the anchor
    Element anchor = 0;
  };
  /// A rule with what tells most often that it is not found, beside each other in the cache.
  struct Anchored {
    std::uint16_t rule, steps;
    std::array<std::uint16_t, 2> needs;  ///< bits of Needs without which it is not found
    Element opens;                       ///< with which it begins, where `by_word`
    std::uint16_t most;                  ///< the most words in front of the anchor
    bool by_word;
  };
  /// What is known of a lexeme at once, in one line of the cache.
  struct alignas(64) Meaning {
    std::uint64_t elements = 0;  ///< a bit for each but the classes
    /// The rules with an anchor that it fits: first those that find, then those that keep.
    std::uint32_t from = 0;
    std::uint16_t finding = 0, keeping = 0;
    Needs needs;
  };
  static_assert(sizeof(Meaning) == 64);
  /// Few of them go with a lexeme: short rows stay in the cache.
  template <class Value>
  struct Rows {
    std::vector<Value> values;
    std::vector<std::uint32_t> from;  ///< by lexeme, and the end
    [[nodiscard]] std::span<const Value> of(Lexeme lexeme) const {
      return {values.data() + from[lexeme], from[lexeme + 1U] - from[lexeme]};
    }
  };
  template <class Value>
  struct Pair {
    Lexeme lexeme;
    Value value;
  };

  Rules();
  void add(const SieveRule& rule);
  /// Lays in rows what goes with each lexeme, when all is added.
  void settle();
  /// Gives one number to the lexemes that fit the same elements; `lexemes_of_` holds one of each.
  void join_lexemes();
  void settle_fitting();
  void settle_anchors();
  /// The rarest elements that a rule asks besides its anchor, at most two: each must fit some word
  /// of the sentence, whatever is optional.
  [[nodiscard]] std::vector<Element> needs_of(const Compiled& rule) const;
  /// The rules with this anchor at word `at`.
  void find_anchored(const Anchored& anchored, std::span<const Word> words, std::size_t at,
                     std::vector<Match>& found) const;
  /// In the order of `pairs`.
  template <class Value>
  static Rows<Value> rows_of(std::span<const Pair<Value>> pairs, std::size_t lexemes);
  [[nodiscard]] static std::uint64_t bit_of(Element element) {
    return std::uint64_t{1} << (element % 64U);
  }
  [[nodiscard]] Step step_of(std::string_view text);
  Element next_element();
  Element add_class(std::string_view name);
  Element add_element(std::string_view text);
  void add_words(std::string_view words, Element element);
  /// From the step `step`, with the word `at`.
  [[nodiscard]] bool match(std::size_t step, std::span<const Word> words, std::size_t at,
                           std::size_t& end) const;
  [[nodiscard]] bool match_gap(std::size_t step, std::span<const Word> words, std::size_t at,
                               std::size_t& end) const;
  [[nodiscard]] bool starts(std::span<const Word> words, std::size_t at) const;
  [[nodiscard]] bool ends(std::span<const Word> words, std::size_t at) const;

  Lexicon lexicon_;
  std::unordered_map<std::string_view, Element> elements_, classes_;
  Rows<Element> fitting_;          ///< the elements of each lexeme, in order
  std::vector<Meaning> meanings_;  ///< by lexeme
  Meaning of_numbers_;
  std::vector<Anchored> anchored_;               ///< by lexeme
  std::vector<std::vector<Lexeme>> lexemes_of_;  ///< by element
  std::vector<Compiled> rules_;
  std::vector<Step> steps_;              ///< of all rules
  std::bitset<kMostElements> numbered_;  ///< elements that a number fits
  std::bitset<kMostElements> small_;     ///< elements that fit many a sentence
  Element stops_gap_ = 0, joins_ = 0;
};

}  // namespace overstap::sieving
