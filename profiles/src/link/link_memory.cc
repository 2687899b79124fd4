// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/link/link_memory.h"

#include <cstring>
#include <memory>

namespace overstap {
namespace {

constexpr std::size_t kWord = sizeof(std::uint64_t);

}  // namespace

LinkMemory::~LinkMemory() {
  for (const auto& slot : slots_) delete slot.load(std::memory_order_relaxed);
}

std::size_t LinkMemory::first_slot(Question question, Language language, std::string_view text) {
  // Eight bytes at a time; the last ones may be taken twice.
  constexpr std::uint64_t kFactor = 0x9E37'79B9'7F4A'7C15;
  const auto word_at = [&](std::size_t at, std::size_t size) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, size);
    return word;
  };
  std::uint64_t hash =
      static_cast<std::uint64_t>(question) * kLanguages + static_cast<std::uint64_t>(language) + 1;
  const auto mix = [&](std::uint64_t word) {
    hash = (hash ^ word) * kFactor;
    hash ^= hash >> 32U;
  };
  for (std::size_t at = 0; at + kWord <= text.size(); at += kWord) mix(word_at(at, kWord));
  if (text.size() >= kWord) {
    mix(word_at(text.size() - kWord, kWord));
  } else if (!text.empty()) {
    mix(word_at(0, text.size()));
  }
  // What stands in the last bytes of a word reaches the low bits by a second turn only.
  mix(text.size());
  return static_cast<std::size_t>(hash >> 32U);
}

std::optional<std::uint32_t> LinkMemory::find(Question question, Language language,
                                              std::string_view text) const {
  const std::size_t first = first_slot(question, language, text);
  for (std::size_t i = 0; i < kTries; ++i) {
    const Entry* const entry = slots_[(first + i) % kSlots].load(std::memory_order_acquire);
    if (entry == nullptr) return std::nullopt;
    if (entry->answers(question, language, text)) return entry->id;
  }
  return std::nullopt;
}

void LinkMemory::keep(Question question, Language language, std::string_view text,
                      std::uint32_t id) {
  if (text.size() > kLongestText) return;
  auto fresh = std::make_unique<const Entry>(question, language, id, std::string{text});
  const std::size_t first = first_slot(question, language, text);
  for (std::size_t i = 0; i < kTries; ++i) {
    const Entry* held = nullptr;
    if (slots_[(first + i) % kSlots].compare_exchange_strong(held, fresh.get(),
                                                             std::memory_order_acq_rel)) {
      [[maybe_unused]] const Entry* const kept = fresh.release();  // the slot owns it now
      return;
    }
    if (held->answers(question, language, text)) return;
  }
}

}  // namespace overstap
