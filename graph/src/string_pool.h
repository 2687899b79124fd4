// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "overstap/graph/taxonomy.h"

namespace overstap {

/// Each distinct string once, in the order of first use.
class StringPool {
 public:
  TextRef intern(std::string_view text) {
    if (text.empty()) return {};
    if (const auto known = refs_.find(std::string{text}); known != refs_.end()) {
      return known->second;
    }
    if (text.size() > std::numeric_limits<std::uint32_t>::max() - text_.size()) {
      overflowed_ = true;
      return {};
    }
    const TextRef ref{static_cast<std::uint32_t>(text_.size()),
                      static_cast<std::uint32_t>(text.size())};
    text_.insert(text_.end(), text.begin(), text.end());
    refs_.emplace(text, ref);
    return ref;
  }

  /// More text was interned than 32-bit offsets reach; what came after is lost.
  [[nodiscard]] bool overflowed() const { return overflowed_; }
  [[nodiscard]] std::vector<char> take() && { return std::move(text_); }

 private:
  std::vector<char> text_;
  std::unordered_map<std::string, TextRef> refs_;
  bool overflowed_ = false;
};

}  // namespace overstap
