// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "overstap/graph/error.h"

namespace overstap {

/// A whole file mapped read-only into memory; unmapped at the end. What is replaced by rename (see
/// write_market) stays as it was for those who have it mapped; a file that is cut short in place
/// while mapped ends the process (SIGBUS), as with every mapping.
class MappedFile {
 public:
  /// `not_found` when it is absent, `io` with the cause otherwise. An empty file is an empty
  /// mapping.
  [[nodiscard]] static Result<MappedFile> open(const std::string& path);

  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept : bytes_{std::exchange(other.bytes_, {})} {}
  MappedFile& operator=(MappedFile&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  ~MappedFile();

  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }

 private:
  explicit MappedFile(std::span<const std::byte> bytes) : bytes_{bytes} {}
  std::span<const std::byte> bytes_;
};

/// The location of a whole file.
[[nodiscard]] Location in_file(const std::string& path);

/// An `io` error (`not_found` for ENOENT): `cannot <what>: <cause>`, at `path`. The words of the
/// cause are ours, for those of the system follow the locale.
[[nodiscard]] Error system_error(int number, std::string_view what, const std::string& path);

}  // namespace overstap
