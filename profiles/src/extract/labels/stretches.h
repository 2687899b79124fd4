// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "overstap/graph/all_pairs.h"

namespace overstap {

/// Cuts a text where folding certainly puts a space, whatever stands around. A stretch is the
/// longest run of bytes without such a place. It is plain when it is only ASCII letters and digits,
/// and then it is one word. Else it is odd: there is something that is not ASCII, a control
/// character, or a sign that may belong to a word (`c++`, `f#`, `.net`); it may hold no word, one
/// or several. Stretches may be folded one by one.
class StretchScanner {
 public:
  /// Expects a text of less than 4 GiB, which must outlive this. Instructions that the processor
  /// lacks become the best that it has. They change the time, never the result.
  StretchScanner(std::string_view text, Instructions instructions);

  /// The next ones, of about 4 kB; false at the end of the text. There may be none in them.
  [[nodiscard]] bool next();
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::uint32_t begin(std::size_t i) const { return begins_[i]; }
  [[nodiscard]] std::uint32_t end(std::size_t i) const { return ends_[i]; }
  /// Which of them are odd, ascending.
  [[nodiscard]] std::span<const std::uint32_t> odd() const { return {odd_.data(), odd_count_}; }

 private:
  friend struct StretchLoop;
  static constexpr std::size_t kBlock = 64, kBlocks = 64;
  /// Positions are written some at a time.
  static constexpr std::size_t kSlack = 16;
  static constexpr std::size_t kMost = kBlock * kBlocks / 2 + kSlack;

  std::string_view text_;
  void (*fill_)(StretchScanner&);
  std::size_t at_ = 0;  ///< first byte that was not looked at
  bool done_ = false;
  std::uint64_t open_ = 0;      ///< 1 while a stretch goes on at `at_`
  std::uint64_t open_odd_ = 0;  ///< 1 when that is odd already
  std::size_t begun_ = 0, count_ = 0, odd_count_ = 0;
  std::array<char, kBlock> last_;  ///< what is behind the last full block, then spaces
  std::array<std::uint32_t, kMost> begins_, ends_;
  std::array<std::uint32_t, kMost> odd_;
};

}  // namespace overstap
