// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "overstap/graph/descriptors.h"
#include "overstap/graph/error.h"

/// The frame of a market file: header, section table, sections. What stands in the sections is told
/// by market_arrays.h and market_records.h; the format as a whole by engine/MARKET_FORMAT.md.
namespace overstap {

inline constexpr std::uint32_t kMarketFormatVersion = 2;
inline constexpr std::array<char, 8> kMarketMagic = {'O', 'V', 'R', 'S', 'T', 'A', 'P', '\0'};
inline constexpr std::uint32_t kMarketByteOrder = 0x0102'0304;
inline constexpr std::size_t kSectionAlignment = 64;

/// Sections in the order in which they stand in the file. A change here is a new format version.
enum class Section : std::uint32_t {
  text = 1,
  skills,
  occupations,
  occupation_skills_offsets,
  occupation_skills,
  skill_occupations_offsets,
  skill_occupations,
  broader_offsets,
  broader,
  related_offsets,
  related,
  covers_offsets,
  covers,
  label_keys,
  skills_by_code,
  skills_by_uri,
  occupations_by_code,
  occupations_by_uri,
  close_by_asked_offsets,
  close_by_asked,
  close_by_held_offsets,
  close_by_held,
  edges_offsets,
  edges,
  info,
  weights,
  sources,
  entries,
  statements,
  trainings,
  regions,
  places,
  tightness_groups,
  facts,
  fact_cards,
  phrases,
  competence_profiles,
  channel_demands,
  vacancies,
  observed_moves,
  isco_named,
  near_synonyms,
  /// Four for each descriptor: terms by occupation, occupations by term, each offsets and values.
  descriptors,
};
inline constexpr std::size_t kSectionsPerDescriptor = 4;
inline constexpr std::size_t kSectionCount =
    static_cast<std::size_t>(Section::descriptors) + kSectionsPerDescriptor * kDescriptors - 1;

/// The first bytes of the file.
struct MarketHeader {
  std::array<char, 8> magic = kMarketMagic;
  std::uint32_t format_version = kMarketFormatVersion;
  std::uint32_t byte_order = kMarketByteOrder;
  std::uint64_t file_size = 0;
  std::uint32_t section_count = 0;
  std::uint32_t reserved = 0;
  std::uint64_t payload_hash = 0;  ///< XXH3-64 of everything after the section table
  std::uint64_t reserved_too = 0;
  std::array<std::uint64_t, 2>
      header_hash{};  ///< XXH3-128 of the fields above and the section table
};
static_assert(sizeof(MarketHeader) == 64 && std::has_unique_object_representations_v<MarketHeader>);
inline constexpr std::size_t kHashedHeaderBytes = 48;

struct SectionEntry {
  std::uint32_t id = 0;
  std::uint32_t element_size = 0;
  std::uint64_t offset = 0;  ///< from the start of the file; a multiple of kSectionAlignment
  std::uint64_t size = 0;    ///< in bytes, without padding
};
static_assert(sizeof(SectionEntry) == 24 && std::has_unique_object_representations_v<SectionEntry>);

inline constexpr std::size_t kPayloadBegin =
    sizeof(MarketHeader) + kSectionCount * sizeof(SectionEntry);

/// The content of one section, to be written.
struct SectionContent {
  std::span<const std::byte> bytes;
  std::uint32_t element_size = 1;
};

/// A checked frame: the header and the place of every section.
struct MarketFrame {
  MarketHeader header;
  std::array<SectionEntry, kSectionCount> entries;
  std::span<const std::byte> file;

  [[nodiscard]] const SectionEntry& entry(Section section) const {
    return entries[static_cast<std::size_t>(section) - 1];
  }
  [[nodiscard]] std::span<const std::byte> bytes(Section section) const {
    return file.subspan(entry(section).offset, entry(section).size);
  }
};

/// Lays sections out and seals them with the checksums. O(bytes).
[[nodiscard]] std::vector<std::byte> lay_out(
    const std::array<SectionContent, kSectionCount>& sections);

/// Computes both checksums anew over bytes that hold a whole header and section table.
void seal(std::span<std::byte> file);

/// Checks magic, byte order, version, size, checksums and the layout of the sections, in this
/// order. O(bytes).
[[nodiscard]] Result<MarketFrame> read_frame(std::span<const std::byte> file);

/// A `corrupt` error: `market file <what>; build it again with 'overstap import'`.
[[nodiscard]] Error corrupt_market(const std::string& what);

/// `1,024`.
[[nodiscard]] std::string grouped(std::uint64_t number);

}  // namespace overstap
