// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace overstap {

/// Where words go that had to be folded.
class WordSink {
 public:
  /// `folded` is valid during the call; `begin` and `end` are bytes of the text.
  virtual void add_word(std::string_view folded, std::uint32_t begin, std::uint32_t end) = 0;

 protected:
  ~WordSink() = default;
};

/// Cuts folded bytes into words as `fold_key` does, and keeps where they come from: the same rules,
/// with at most five bytes held back.
class WordCutter {
 public:
  WordCutter(WordSink& sink, std::size_t longest) : sink_{sink}, longest_{longest} {}
  void push(char c, std::uint32_t begin, std::uint32_t end);
  /// At the end of a stretch.
  void finish();

 private:
  struct Piece {
    char c = 0;
    std::uint32_t begin = 0, end = 0;
  };
  void step();
  void drop_front(std::size_t count);
  void append(const Piece& piece);
  void emit();
  [[nodiscard]] bool after_lone_letter() const;
  [[nodiscard]] bool at_dot_net() const;

  WordSink& sink_;
  std::size_t longest_;
  std::array<Piece, 5> pieces_;
  std::size_t held_ = 0;
  std::string word_;
  std::uint32_t begin_ = 0, end_ = 0;
  bool gap_ = false;  ///< the next word byte begins another word
};

/// Folds odd stretches. The words in order are those of `fold_key` of the text. A word's range goes
/// from the first code point that gives one of its bytes to the last, with the diacritics on it; a
/// code point that gives several words (one half: 1 and 2) is in the range of each.
class WordFolder {
 public:
  /// Words above `longest` folded bytes are given with only their first `longest` + 1, so that
  /// memory is bounded.
  WordFolder(WordSink& sink, std::size_t longest)
      : sink_{sink}, cutter_{sink, longest}, longest_{longest} {}
  void fold(std::string_view text, std::uint32_t begin, std::uint32_t end);

 private:
  [[nodiscard]] std::uint32_t fold_frequent(std::string_view text, std::uint32_t begin,
                                            std::uint32_t end);
  void fold_point(char32_t c, std::uint32_t begin, std::uint32_t end);
  void keep(char32_t c, std::uint32_t begin, std::uint32_t end);
  void flush();

  WordSink& sink_;
  WordCutter cutter_;
  std::size_t longest_;
  std::u32string held_;  ///< letters that may still compose with the next
  std::uint32_t held_begin_ = 0, held_end_ = 0;
  std::u32string kept_;
  std::string bytes_;
};

}  // namespace overstap
