// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overstap::test {

/// One entry of a zip archive; what is not set is filled in truthfully.
struct RawEntry {
  std::string name;
  std::string bytes;                         ///< packed, where `packed_from` is set
  std::optional<std::uint64_t> packed_from;  ///< unpacked size of deflated `bytes`
  std::uint32_t crc = 0;
  std::uint32_t attributes = 0;               ///< as a Unix system writes them
  std::optional<std::size_t> shares_data_of;  ///< index of an entry before it
};

/// A zip archive byte for byte, also one that no program would write.
[[nodiscard]] std::string raw_zip(const std::vector<RawEntry>& entries);

/// `bytes` as deflate packs them, without header.
[[nodiscard]] RawEntry deflated_entry(std::string name, std::string_view bytes);
[[nodiscard]] RawEntry stored_entry(std::string name, std::string bytes);

/// `length` bytes of `byte` as a gzip file, without ever holding them.
[[nodiscard]] std::string gzip_of(char byte, std::uint64_t length);
/// The same as zstd.
[[nodiscard]] std::string zstd_of(char byte, std::uint64_t length);
/// The same as an entry of a zip archive, between `head` and `tail`.
[[nodiscard]] RawEntry deflated_run(std::string name, std::string_view head, char byte,
                                    std::uint64_t length, std::string_view tail);
/// The same as a zlib stream.
[[nodiscard]] std::string zlib_of(std::string_view head, char byte, std::uint64_t length);

/// A Word file with `document` as its text and `others` beside it.
[[nodiscard]] std::string docx_with(RawEntry document, std::vector<RawEntry> others = {});
[[nodiscard]] std::string document_xml(std::string_view body);

}  // namespace overstap::test
