// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"
#include "overstap/profiles/byte_source.h"

namespace overstap {

/// A source with a name for its errors, read in pieces and looked at before it is taken.
class PackedBytes {
 public:
  PackedBytes(std::unique_ptr<ByteSource> source, std::string name);
  /// What is at hand, at most 64 KiB; reads more only when nothing is left. Empty = the end.
  [[nodiscard]] Result<std::span<const char>> look();
  /// Takes the first `count` of what look() gave.
  void take(std::size_t count);
  /// Bytes taken so far.
  [[nodiscard]] std::uint64_t taken() const { return taken_; }
  [[nodiscard]] const std::string& name() const { return name_; }

  /// Reads until 4 bytes are at hand or the end, and gives them.
  [[nodiscard]] Result<std::string_view> magic();

 private:
  [[nodiscard]] Result<std::size_t> more();

  std::unique_ptr<ByteSource> source_;
  std::string name_;
  std::string held_;
  std::size_t at_ = 0;
  std::uint64_t taken_ = 0;
};

/// Counts what comes out of packed bytes against the limits.
class InflateGuard {
 public:
  explicit InflateGuard(const InflateLimits& limits) : limits_(limits) {}
  /// `limit` when `more` bytes out, with `taken` bytes in, pass a limit.
  [[nodiscard]] Result<void> add(std::size_t more, const PackedBytes& packed);

 private:
  InflateLimits limits_;
  std::uint64_t out_ = 0;
};

[[nodiscard]] bool is_gzip(std::string_view magic);
/// A zstd frame, or a skippable one before it.
[[nodiscard]] bool is_zstd(std::string_view magic);
[[nodiscard]] Result<std::unique_ptr<ByteSource>> unpack_gzip(PackedBytes packed,
                                                              const InflateLimits& limits);
[[nodiscard]] Result<std::unique_ptr<ByteSource>> unpack_zstd(PackedBytes packed,
                                                              const InflateLimits& limits);

}  // namespace overstap
