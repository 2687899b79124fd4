// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/src/extract/labels/label_matcher.h"
#include "profiles/src/extract/labels/stretches.h"
#include "profiles/src/extract/text/word_folder.h"

namespace overstap {

/// One search of one text. Words are hashed into a buffer; when that is full, bit maps tell which
/// of them may begin a label. Those are followed word by word, all at once, so that the places of
/// the table are on their way before they are looked at.
class LabelSearch final : private WordSink {
 public:
  LabelSearch(const LabelMatcher& labels, std::string_view text, std::vector<LabelMatch>& matches);
  void run();

 private:
  // Without initial values: the buffers are not filled beforehand.
  struct Word {
    std::uint32_t begin, end;  ///< of the text
    std::uint32_t folded;      ///< where its folded bytes are, or kPlain
    std::uint32_t folded_size;
  };
  /// Words that may begin a key or be one.
  struct Candidate {
    std::uint32_t first;
    std::uint32_t likely;  ///< the longest, or kNone
  };
  /// Words from a candidate's first to `last` have the hash of a key.
  struct Likely {
    std::uint32_t last;
    std::uint32_t key;
    std::uint32_t shorter;  ///< of the same candidate, or kNone
  };
  struct Lookup {
    std::uint64_t sequence;
    std::uint32_t candidate;
  };
  static constexpr std::uint32_t kPlain = 0xFFFFFFFF, kNone = 0xFFFFFFFF;
  static constexpr std::size_t kBatch = 1024;
  enum class Rest : std::uint8_t { more, none };

  void add_word(std::string_view folded, std::uint32_t begin, std::uint32_t end) override;
  void add_plain(const StretchScanner& stretches, std::size_t from, std::size_t to);
  void search(Rest rest);
  void choose_candidates(std::size_t words);
  void add_candidate(std::size_t first, std::size_t single, std::size_t longer);
  void follow_all();
  [[nodiscard]] std::size_t look_up(std::uint32_t words, std::span<Lookup> lookups);
  void confirm_all();
  [[nodiscard]] bool equals(std::string_view key, std::size_t first, std::size_t last) const;
  void shift(std::size_t done);
  void order_shared();

  const LabelMatcher& labels_;
  const LabelTable& table_;
  std::string_view text_;
  std::vector<LabelMatch>& matches_;
  WordFolder folder_;
  std::size_t reach_;                    ///< words that a label may have
  std::size_t capacity_;                 ///< of the buffers, but for one
  std::unique_ptr<std::byte[]> memory_;  ///< of the buffers: many texts are small
  std::uint64_t* hashes_;
  Lookup *single_, *longer_;
  Word* words_;
  Candidate* candidates_;
  std::size_t candidate_count_ = 0, single_count_ = 0, longer_count_ = 0;
  std::size_t count_ = 0;
  std::vector<Likely> likely_;
  std::string folded_;
  std::uint32_t last_end_ = 0;
  bool shared_ = false;  ///< words have bytes in common
};

}  // namespace overstap
