// SPDX-License-Identifier: Apache-2.0
#include "market_layout.h"

#include <algorithm>
#include <cstring>

#include "market_hash.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

constexpr std::size_t aligned(std::size_t offset) {
  return (offset + kSectionAlignment - 1) / kSectionAlignment * kSectionAlignment;
}

constexpr std::uint32_t swapped(std::uint32_t value) {
  return value >> 24 | (value >> 8 & 0xff00U) | (value << 8 & 0xff'0000U) | value << 24;
}

void store(std::span<std::byte> file, std::size_t offset, const void* from, std::size_t size) {
  if (size > 0) std::memcpy(file.data() + offset, from, size);
}

std::array<std::uint64_t, 2> hash_of_header(std::span<const std::byte> file) {
  return xxh3_128(file.first(kHashedHeaderBytes),
                  file.subspan(sizeof(MarketHeader), kPayloadBegin - sizeof(MarketHeader)));
}

std::string size_problem(std::uint64_t actual, std::uint64_t declared) {
  const bool is_short = actual < declared;
  return std::string{is_short ? "is cut short: " : "is longer than it says: "} + grouped(actual) +
         " of " + grouped(declared) + " bytes";
}

/// What is wrong with the first bytes, as far as they can be judged before any checksum.
Result<void> check_start(const MarketHeader& header, std::size_t size) {
  if (header.magic != kMarketMagic) {
    return std::unexpected(
        corrupt_market("does not begin as one: the first bytes are not OVRSTAP"));
  }
  if (header.byte_order == swapped(kMarketByteOrder)) {
    return std::unexpected(
        Error{ErrorCode::version,
              "market file was built on a machine of the other byte order; build "
              "it again here with 'overstap import'",
              {}});
  }
  if (header.byte_order != kMarketByteOrder) {
    return std::unexpected(corrupt_market("has a damaged byte-order mark"));
  }
  if (header.format_version != kMarketFormatVersion) {
    return std::unexpected(
        Error{ErrorCode::version,
              "market file has format version " + std::to_string(header.format_version) +
                  ", this program reads version " + std::to_string(kMarketFormatVersion) +
                  "; build it again with 'overstap import'",
              {}});
  }
  if (header.file_size != size) {
    return std::unexpected(corrupt_market(size_problem(size, header.file_size)));
  }
  if (header.section_count != kSectionCount || size < kPayloadBegin) {
    return std::unexpected(corrupt_market("has " + grouped(header.section_count) +
                                          " sections in its header, not " +
                                          grouped(kSectionCount)));
  }
  return {};
}

bool all_zero(std::span<const std::byte> bytes) {
  return std::ranges::all_of(bytes, [](std::byte b) { return b == std::byte{0}; });
}

/// Sections stand in order of id, each at the next aligned offset, with zeros between them: there
/// is one layout only.
Result<void> check_sections(const MarketFrame& frame) {
  std::size_t end = kPayloadBegin;
  for (std::size_t i = 0; i < kSectionCount; ++i) {
    const SectionEntry& entry = frame.entries[i];
    const std::size_t begin = aligned(end);
    const bool in_place = entry.id == i + 1 && entry.offset == begin &&
                          begin <= frame.file.size() && entry.size <= frame.file.size() - begin &&
                          entry.element_size > 0 && entry.size % entry.element_size == 0;
    if (!in_place || !all_zero(frame.file.subspan(end, begin - end))) {
      return std::unexpected(corrupt_market("has section " + grouped(i + 1) + " out of place"));
    }
    end = begin + entry.size;
  }
  if (aligned(end) != frame.file.size() || !all_zero(frame.file.subspan(end))) {
    return std::unexpected(corrupt_market("has bytes after its last section"));
  }
  return {};
}

}  // namespace

std::vector<std::byte> lay_out(const std::array<SectionContent, kSectionCount>& sections) {
  std::array<SectionEntry, kSectionCount> entries;
  std::size_t end = kPayloadBegin;
  for (std::size_t i = 0; i < kSectionCount; ++i) {
    entries[i] = {static_cast<std::uint32_t>(i + 1), sections[i].element_size, aligned(end),
                  sections[i].bytes.size()};
    end = entries[i].offset + entries[i].size;
  }
  std::vector<std::byte> file(aligned(end));
  MarketHeader header;
  header.file_size = file.size();
  header.section_count = kSectionCount;
  store(file, 0, &header, sizeof header);
  store(file, sizeof header, entries.data(), sizeof entries);
  for (std::size_t i = 0; i < kSectionCount; ++i) {
    store(file, entries[i].offset, sections[i].bytes.data(), sections[i].bytes.size());
  }
  seal(file);
  return file;
}

void seal(std::span<std::byte> file) {
  MarketHeader header;
  std::memcpy(&header, file.data(), sizeof header);
  header.payload_hash = xxh3_64(file.subspan(kPayloadBegin));
  std::memcpy(file.data(), &header, sizeof header);
  header.header_hash = hash_of_header(file);
  std::memcpy(file.data(), &header, sizeof header);
}

Result<MarketFrame> read_frame(std::span<const std::byte> file) {
  if (file.empty()) return std::unexpected(corrupt_market("is empty"));
  if (file.size() < sizeof(MarketHeader)) {
    return std::unexpected(corrupt_market("is cut short: " + grouped(file.size()) +
                                          " bytes, its header alone has " +
                                          grouped(sizeof(MarketHeader))));
  }
  MarketFrame frame;
  frame.file = file;
  std::memcpy(&frame.header, file.data(), sizeof frame.header);
  OVERSTAP_TRY(check_start(frame.header, file.size()));
  if (hash_of_header(file) != frame.header.header_hash) {
    return std::unexpected(corrupt_market("is damaged: the checksum of its header does not fit"));
  }
  if (xxh3_64(file.subspan(kPayloadBegin)) != frame.header.payload_hash) {
    return std::unexpected(corrupt_market("is damaged: the checksum of its content does not fit"));
  }
  std::memcpy(frame.entries.data(), file.data() + sizeof(MarketHeader), sizeof frame.entries);
  OVERSTAP_TRY(check_sections(frame));
  return frame;
}

Error corrupt_market(const std::string& what) {
  return {
      ErrorCode::corrupt, "market file " + what + "; build it again with 'overstap import'", {}};
}

std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t i = text.size(); i > 3; i -= 3) text.insert(i - 3, 1, ',');
  return text;
}

}  // namespace overstap
