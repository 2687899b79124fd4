// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "overstap/profiles/linker.h"

namespace overstap::extract {

/// The occupation that words resemble, remembered: the same titles stand in many texts, and a
/// search among all labels takes longer than reading a text. At most kMost answers are kept, some
/// 2 MB; what is remembered changes no answer. Thread-safe. The linker must outlive it.
class TitleMemory {
 public:
  explicit TitleMemory(const Linker& linker) : linker_{linker} {}

  /// The nearest occupation, when no other is nearly as near.
  [[nodiscard]] std::optional<LinkHit> nearest(std::string_view words) const;

 private:
  static constexpr std::size_t kMost = 8192;
  /// Longer words are no title and are not kept.
  static constexpr std::size_t kLongest = 100;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view words) const {
      return std::hash<std::string_view>{}(words);
    }
  };
  [[nodiscard]] std::optional<LinkHit> search(std::string_view words) const;

  const Linker& linker_;
  mutable std::shared_mutex mutex_;
  mutable std::unordered_map<std::string, std::optional<LinkHit>, Hash, std::equal_to<>> known_;
};

}  // namespace overstap::extract
