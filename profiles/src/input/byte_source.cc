// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/byte_source.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/input/file.h"
#include "profiles/src/input/inflate.h"

namespace overstap {
namespace {

class MemoryBytes final : public ByteSource {
 public:
  explicit MemoryBytes(std::string_view bytes) : left_(bytes) {}
  Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t count = std::min(buffer.size(), left_.size());
    if (count != 0) std::memcpy(buffer.data(), left_.data(), count);
    left_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view left_;
};

/// Packed bytes that are not packed.
class PlainBytes final : public ByteSource {
 public:
  explicit PlainBytes(PackedBytes bytes) : bytes_(std::move(bytes)) {}
  Result<std::size_t> read(std::span<char> buffer) override {
    OVERSTAP_TRY_ASSIGN(const auto input, bytes_.look());
    const std::size_t count = std::min(buffer.size(), input.size());
    if (count != 0) std::memcpy(buffer.data(), input.data(), count);
    bytes_.take(count);
    return count;
  }

 private:
  PackedBytes bytes_;
};

Result<std::unique_ptr<ByteSource>> unpacked(std::unique_ptr<ByteSource> source, std::string name,
                                             const InflateLimits& limits) {
  PackedBytes packed(std::move(source), std::move(name));
  OVERSTAP_TRY_ASSIGN(const std::string_view magic, packed.magic());
  if (is_gzip(magic)) return unpack_gzip(std::move(packed), limits);
  if (is_zstd(magic)) return unpack_zstd(std::move(packed), limits);
  return std::make_unique<PlainBytes>(std::move(packed));
}

}  // namespace

Result<std::unique_ptr<ByteSource>> open_file(const std::string& path,
                                              const InflateLimits& limits) {
  OVERSTAP_TRY_ASSIGN(auto file, open_plain_file(path));
  return unpacked(std::move(file), path, limits);
}

Result<std::unique_ptr<ByteSource>> open_bytes(std::string_view bytes, std::string name,
                                               const InflateLimits& limits) {
  return unpacked(std::make_unique<MemoryBytes>(bytes), std::move(name), limits);
}

Result<std::string> read_all(ByteSource& source, std::uint64_t max_bytes, const std::string& name) {
  // In pieces, so that what is too large is refused before it is held twice.
  constexpr std::size_t kPiece = 1U << 20;
  std::deque<std::string> pieces;
  std::uint64_t total = 0;
  while (true) {
    std::string piece(kPiece, '\0');
    std::size_t filled = 0;
    while (filled < kPiece) {
      OVERSTAP_TRY_ASSIGN(const std::size_t read, source.read(std::span(piece).subspan(filled)));
      if (read == 0) break;
      filled += read;
    }
    total += filled;
    if (total > max_bytes) {
      return std::unexpected(Error{ErrorCode::limit,
                                   "the input is larger than allowed: limit " +
                                       std::to_string(max_bytes) +
                                       " bytes; many rows are read one by one from NDJSON or CSV",
                                   Location{name, 0, 0, {}}});
    }
    const bool ended = filled < kPiece;
    piece.resize(filled);
    pieces.push_back(std::move(piece));
    if (ended) break;
  }
  if (pieces.size() == 1) return std::move(pieces.front());
  std::string bytes;
  bytes.reserve(total);
  for (; !pieces.empty(); pieces.pop_front()) bytes += pieces.front();
  return bytes;
}

}  // namespace overstap
