// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "profiles/src/documents/documents.h"

namespace overstap {

/// An entry of a zip as its directory tells it.
struct ZipEntry {
  std::string name;
  std::uint64_t offset = 0;  ///< of the local header
  std::uint64_t packed = 0, size = 0;
  std::uint32_t crc = 0;
  std::uint16_t method = 0;
};

/// The directory of a zip in memory, checked before anything is unpacked: few enough entries, no
/// ZIP64, no encryption, methods store and deflate only, names that do not escape and stand once,
/// no links or devices, local headers that agree and do not overlap, and sizes within the limits
/// (as declared: all together and out per in). `corrupt`, `limit`, or `schema` behind a password.
[[nodiscard]] Result<std::vector<ZipEntry>> read_zip_directory(std::string_view bytes,
                                                               const std::string& name,
                                                               const DocumentLimits& limits);

/// A zip in memory, which must outlive it. Entries are unpacked one at a time, when asked for.
class ZipArchive {
 public:
  [[nodiscard]] static Result<ZipArchive> open(std::string_view bytes, const std::string& name,
                                               const DocumentLimits& limits);
  ZipArchive(ZipArchive&& other) noexcept;
  ZipArchive& operator=(ZipArchive&& other) noexcept;
  ~ZipArchive();

  [[nodiscard]] const std::vector<ZipEntry>& entries() const { return entries_; }
  [[nodiscard]] const ZipEntry* find(std::string_view name) const;
  /// The content of an entry of this archive. `corrupt` when it is not of the size or checksum that
  /// was declared. Never allocates more than what really comes out, doubled.
  [[nodiscard]] Result<std::string> read(const ZipEntry& entry) const;
  /// At most the first `count` bytes of an entry; fewer when it is damaged.
  [[nodiscard]] std::string first_bytes(const ZipEntry& entry, std::size_t count) const;

 private:
  struct Impl;
  explicit ZipArchive(std::unique_ptr<Impl> impl, std::vector<ZipEntry> entries, std::string name);

  std::unique_ptr<Impl> impl_;
  std::vector<ZipEntry> entries_;
  std::string name_;
};

}  // namespace overstap
