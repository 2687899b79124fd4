// SPDX-License-Identifier: Apache-2.0
// Field offsets are those of the ZIP application note (APPNOTE 6.3.x), sections 4.3.7, 4.3.12 and
// 4.3.16.
#include <algorithm>
#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/documents/encoding.h"
#include "profiles/src/documents/zip.h"

namespace overstap {
namespace {

constexpr std::size_t kEndSize = 22, kCentralSize = 46, kLocalSize = 30;
constexpr std::uint32_t kInZip64 = 0xFFFFFFFF;
constexpr unsigned kStored = 0, kDeflated = 8;
/// Encrypted, strongly encrypted, masked headers.
constexpr unsigned kEncryptedFlags = 1u << 0 | 1u << 6 | 1u << 13;
/// Below this an entry may unpack to any number of times its size.
constexpr std::uint64_t kRatioFrom = 1u << 20;

class Directory {
 public:
  Directory(std::string_view bytes, const std::string& name, const DocumentLimits& limits)
      : bytes_(bytes), name_(name), limits_(limits) {}

  Result<std::vector<ZipEntry>> read() {
    OVERSTAP_TRY(find_end());
    std::vector<ZipEntry> entries;
    entries.reserve(count_);
    std::size_t at = begin_;
    for (std::size_t i = 0; i < count_; ++i) {
      OVERSTAP_TRY_ASSIGN(ZipEntry entry, read_entry(at, i + 1));
      entries.push_back(std::move(entry));
    }
    if (at != end_) return corrupt("its directory holds more than it says");
    OVERSTAP_TRY(check_names(entries));
    OVERSTAP_TRY(check_ranges(entries));
    OVERSTAP_TRY(check_sizes(entries));
    return entries;
  }

 private:
  [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t width) const {
    std::uint32_t value = 0;
    for (std::size_t i = width; i-- > 0;) {
      value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
    }
    return value;
  }

  Result<void> find_end() {
    const std::size_t lowest = bytes_.size() < kEndSize ? bytes_.size() : bytes_.size() - kEndSize;
    for (std::size_t at = lowest; at + kEndSize <= bytes_.size() && lowest - at <= 0xFFFF; --at) {
      if (bytes_.substr(at, 4) == "PK\x05\x06" &&
          at + kEndSize + number(at + 20, 2) == bytes_.size()) {
        return read_end(at);
      }
      if (at == 0) break;
    }
    return corrupt(
        "it has no directory at its end: it is cut short or no zip file; fetch or save it again");
  }

  Result<void> read_end(std::size_t at) {
    count_ = number(at + 10, 2);
    const std::uint32_t size = number(at + 12, 4);
    begin_ = number(at + 16, 4);
    const bool has_zip64 = at >= 20 && bytes_.substr(at - 20, 4) == "PK\x06\x07";
    if (count_ == 0xFFFF || size == kInZip64 || begin_ == kInZip64 || has_zip64) {
      return over("it is a ZIP64 file; no document needs that");
    }
    if (number(at + 4, 4) != 0 || number(at + 8, 2) != count_) {
      return corrupt("it is one part of several");
    }
    if (count_ > limits_.max_entries) {
      return over(std::to_string(count_) + " entries; limit " +
                  std::to_string(limits_.max_entries));
    }
    end_ = begin_ + size;
    if (end_ != at) return corrupt("its directory does not stand at its end");
    if (count_ * kCentralSize > size) return corrupt("its directory is shorter than it says");
    return {};
  }

  Result<ZipEntry> read_entry(std::size_t& at, std::size_t place) {
    if (at + kCentralSize > end_ || bytes_.substr(at, 4) != "PK\x01\x02") {
      return corrupt("its directory is damaged", place);
    }
    const std::size_t name_size = number(at + 28, 2);
    const std::size_t length = kCentralSize + name_size + number(at + 30, 2) + number(at + 32, 2);
    if (at + length > end_) return corrupt("its directory is damaged", place);
    ZipEntry entry{.name = std::string{bytes_.substr(at + kCentralSize, name_size)},
                   .offset = number(at + 42, 4),
                   .packed = number(at + 20, 4),
                   .size = number(at + 24, 4),
                   .crc = number(at + 16, 4),
                   .method = static_cast<std::uint16_t>(number(at + 10, 2))};
    if (entry.offset == kInZip64 || entry.packed == kInZip64 || entry.size == kInZip64) {
      return over("it is a ZIP64 file; no document needs that");
    }
    const unsigned flags = number(at + 8, 2);
    if ((flags & kEncryptedFlags) != 0) {
      return fail(ErrorCode::schema, "it is behind a password: remove the password", place);
    }
    if (entry.method != kStored && entry.method != kDeflated) {
      return corrupt("a way of packing that documents do not use", place);
    }
    OVERSTAP_TRY(check_kind(at, place));
    OVERSTAP_TRY(check_name(entry.name, place));
    OVERSTAP_TRY(check_local(entry, flags, place));
    at += length;
    return entry;
  }

  /// Unix keeps the kind of a file in the external attributes: a plain file, a folder, or nothing.
  Result<void> check_kind(std::size_t at, std::size_t place) const {
    constexpr unsigned kUnix = 3, kMacOs = 19;
    const unsigned system = number(at + 5, 1);
    const unsigned kind = number(at + 38, 4) >> 28;
    const bool ordinary = kind == 0 || kind == 010 || kind == 004;
    if ((system == kUnix || system == kMacOs) && !ordinary) {
      return corrupt("a link or device, not a file", place);
    }
    return {};
  }

  Result<void> check_name(std::string_view entry, std::size_t place) const {
    const bool drive = entry.size() >= 2 && entry[1] == ':';
    if (entry.empty() || entry.front() == '/' || drive ||
        entry.find('\\') != std::string_view::npos || first_control(entry) ||
        entry.find_first_of("\t\r\n") != std::string_view::npos) {
      return corrupt("a name that no document uses", place);
    }
    while (true) {
      const std::size_t slash = std::min(entry.find('/'), entry.size());
      if (entry.substr(0, slash) == "..") return corrupt("a name that leaves its folder", place);
      if (slash == entry.size()) return {};
      entry.remove_prefix(slash + 1);
    }
  }

  Result<void> check_local(const ZipEntry& entry, unsigned flags, std::size_t place) const {
    const std::size_t at = entry.offset;
    if (at + kLocalSize > begin_ || bytes_.substr(at, 4) != "PK\x03\x04") {
      return corrupt("points where no file begins", place);
    }
    const std::size_t name_size = number(at + 26, 2);
    if (local_end(entry) > begin_ || bytes_.substr(at + kLocalSize, name_size) != entry.name ||
        number(at + 8, 2) != entry.method || (number(at + 6, 2) & 1u) != (flags & 1u)) {
      return corrupt("is told differently in two places", place);
    }
    return {};
  }

  [[nodiscard]] std::uint64_t local_end(const ZipEntry& entry) const {
    const std::size_t at = entry.offset;
    return at + kLocalSize + number(at + 26, 2) + number(at + 28, 2) + entry.packed;
  }

  Result<void> check_names(const std::vector<ZipEntry>& entries) const {
    std::vector<std::string_view> names;
    names.reserve(entries.size());
    for (const ZipEntry& entry : entries) names.emplace_back(entry.name);
    std::ranges::sort(names);
    if (std::ranges::adjacent_find(names) != names.end()) {
      return corrupt("two entries have the same name");
    }
    return {};
  }

  Result<void> check_ranges(const std::vector<ZipEntry>& entries) const {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    ranges.reserve(entries.size());
    for (const ZipEntry& entry : entries) ranges.emplace_back(entry.offset, local_end(entry));
    std::ranges::sort(ranges);
    for (std::size_t i = 1; i < ranges.size(); ++i) {
      if (ranges[i].first < ranges[i - 1].second) return corrupt("entries overlap");
    }
    return {};
  }

  Result<void> check_sizes(const std::vector<ZipEntry>& entries) const {
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const ZipEntry& entry = entries[i];
      total += entry.size;
      if (entry.size > kRatioFrom && entry.size / limits_.max_ratio > entry.packed) {
        return over("entry " + std::to_string(i + 1) + " unpacks to more than " +
                    std::to_string(limits_.max_ratio) + " times its size");
      }
    }
    if (total > limits_.max_inflated) {
      return over("it unpacks to " + std::to_string(total) + " bytes; limit " +
                  std::to_string(limits_.max_inflated));
    }
    return {};
  }

  [[nodiscard]] std::unexpected<Error> fail(ErrorCode code, std::string_view message,
                                            std::size_t place = 0) const {
    std::string text = "the zip file is refused: ";
    if (place != 0) text.append("entry ").append(std::to_string(place)).append(": ");
    return std::unexpected(Error{code, text.append(message), Location{name_, 0, 0, {}}});
  }
  [[nodiscard]] std::unexpected<Error> corrupt(std::string_view message,
                                               std::size_t place = 0) const {
    return fail(ErrorCode::corrupt, message, place);
  }
  [[nodiscard]] std::unexpected<Error> over(std::string_view message) const {
    return fail(ErrorCode::limit, message);
  }

  std::string_view bytes_;
  const std::string& name_;
  const DocumentLimits& limits_;
  std::size_t begin_ = 0, end_ = 0, count_ = 0;
};

}  // namespace

Result<std::vector<ZipEntry>> read_zip_directory(std::string_view bytes, const std::string& name,
                                                 const DocumentLimits& limits) {
  return Directory(bytes, name, limits).read();
}

}  // namespace overstap
