// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/linker.h"

namespace overstap {

/// Which concept a text was found to name, so that the many people of one input who write the same
/// are linked at the cost of a hash. Only texts that name one concept are kept, at most some
/// thousands of them, the first that come; nothing is ever replaced. Safe to use from several
/// threads at once; what is asked changes no answer, only its cost.
class LinkMemory {
 public:
  /// What was asked; the same text may name an occupation and a skill.
  enum class Question : std::uint8_t { occupation, skill, language };

  LinkMemory() = default;
  ~LinkMemory();
  LinkMemory(const LinkMemory&) = delete;
  LinkMemory& operator=(const LinkMemory&) = delete;

  /// That of a linker; it lives as long.
  [[nodiscard]] static LinkMemory& of(const Linker& linker);

  /// The id that was kept. O(text).
  [[nodiscard]] std::optional<std::uint32_t> find(Question question, Language language,
                                                  std::string_view text) const;
  void keep(Question question, Language language, std::string_view text, std::uint32_t id);

 private:
  struct Entry {
    Question question;
    Language language;
    std::uint32_t id;
    std::string text;
    [[nodiscard]] bool answers(Question asked, Language in, std::string_view of) const {
      return question == asked && language == in && text == of;
    }
  };
  static constexpr std::size_t kSlots = 8192;  ///< a power of two
  static constexpr std::size_t kTries = 8;     ///< slots in a row that an entry may stand in
  static constexpr std::size_t kLongestText = 128;

  [[nodiscard]] static std::size_t first_slot(Question question, Language language,
                                              std::string_view text);

  std::array<std::atomic<const Entry*>, kSlots> slots_{};
};

}  // namespace overstap
