// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "profiles/src/extract/labels/hash_index.h"
#include "profiles/src/extract/text/read_text.h"

namespace overstap::extract {

/// Labels by the hashes of their words, to be found on the tokens of a text: their words one after
/// the other, whatever marks stand between. Immutable.
class TokenLabels {
 public:
  struct Label {
    std::string_view text;  ///< is folded
    std::uint32_t id = 0;   ///< whatever the caller wants back
  };
  struct Match {
    std::uint32_t last = 0;              ///< one past the last token
    std::span<const std::uint32_t> ids;  ///< in the order in which they were given
  };

  TokenLabels() = default;
  explicit TokenLabels(std::span<const Label> labels);

  /// Whether a label begins with a word. O(1).
  [[nodiscard]] bool begins_with(std::uint64_t word) const {
    return sequences_.find(word) != HashIndex::kNone;
  }
  /// The labels that begin at token `first` of a sentence, longest first, into `matches`.
  /// O(tokens of the longest).
  void find(const ReadText& text, const Sentence& sentence, std::uint32_t first,
            std::vector<Match>& matches) const;
  [[nodiscard]] std::size_t memory() const;

 private:
  struct Node {
    std::uint32_t ids_begin = 0, ids_end = 0;
    bool longer = false;  ///< begins a label that goes on
  };
  HashIndex sequences_;  ///< of words with which labels begin; numbers in `nodes_`
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> ids_;
};

}  // namespace overstap::extract
