// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "overstap/graph/error.h"

namespace overstap {

/// Bytes that come in order, once. Not thread-safe.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;
  /// Fills the front of `buffer` and tells how much; 0 = the end. `io`, `corrupt` (damaged
  /// compression) or `limit` (too much comes out of it) else.
  [[nodiscard]] virtual Result<std::size_t> read(std::span<char> buffer) = 0;
};

/// What may come out of compressed input: whichever limit is passed first refuses it while it is
/// being unpacked, before more is allocated.
struct InflateLimits {
  std::uint64_t max_bytes = 50u << 20;
  std::uint64_t max_ratio = 100;  ///< bytes out per byte in, looked at from 1 MiB out on
};

/// The bytes of a file, gzip and zstd unpacked (several members too), recognised by content. A
/// stream of rows may be unpacked without end (`max_bytes` of the limits = 0), since it is never
/// held whole; the ratio always holds. `io` when the file cannot be read.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> open_file(const std::string& path,
                                                            const InflateLimits& limits = {});
/// The same over bytes in memory, which must outlive the source.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> open_bytes(std::string_view bytes,
                                                             std::string name,
                                                             const InflateLimits& limits = {});
/// All that is left; `limit` naming `name` when it is more than `max_bytes`.
[[nodiscard]] Result<std::string> read_all(ByteSource& source, std::uint64_t max_bytes,
                                           const std::string& name);

/// The whole file as it is, nothing unpacked, or `io` / `limit` naming path and cause. `-` is not
/// special here.
[[nodiscard]] Result<std::string> read_file(const std::string& path, std::uint64_t max_bytes);

}  // namespace overstap
