// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace overstap::json {

/// Memory that grows and is given back as a whole. What stands in it keeps its address when the
/// arena moves. `reset` keeps the memory for the next use.
class Arena {
 public:
  /// Not initialised. `alignment` is a power of two of at most 16. O(1), amortised.
  [[nodiscard]] void* allocate(std::size_t size, std::size_t alignment) {
    const std::size_t begin = (used_ + alignment - 1) & ~(alignment - 1);
    if (begin + size > size_) return allocate_in_next(size);
    used_ = begin + size;
    return bytes_ + begin;
  }
  [[nodiscard]] std::string_view copy(std::string_view text);

  /// Makes a piece larger, where it stands when it is the last, else elsewhere with what is in it.
  /// `piece` may be null with a size of 0.
  [[nodiscard]] void* resize(void* piece, std::size_t from, std::size_t to, std::size_t alignment);
  /// Gives the end of a piece back when it is the last; else nothing happens.
  void give_back(const void* piece, std::size_t from, std::size_t to) {
    if (is_last(piece, from)) used_ -= from - to;
  }

  /// Everything that was allocated is gone; nothing is given back to the system.
  void reset();

 private:
  struct Chunk {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };
  [[nodiscard]] bool is_last(const void* piece, std::size_t size) const {
    return piece != nullptr && static_cast<const std::byte*>(piece) + size == bytes_ + used_;
  }
  void use(std::size_t chunk);
  [[nodiscard]] void* allocate_in_next(std::size_t size);

  std::vector<Chunk> chunks_;
  std::size_t current_ = 0;     ///< index of the chunk that is filled
  std::byte* bytes_ = nullptr;  ///< of it
  std::size_t size_ = 0;        ///< of it
  std::size_t used_ = 0;        ///< bytes of it
};

}  // namespace overstap::json
