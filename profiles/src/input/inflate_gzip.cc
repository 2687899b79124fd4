// SPDX-License-Identifier: Apache-2.0
#include <zlib.h>

#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/input/inflate.h"

namespace overstap {
namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;

class GzipBytes final : public ByteSource {
 public:
  GzipBytes(PackedBytes packed, const InflateLimits& limits)
      : packed_(std::move(packed)), guard_(limits) {
    ready_ = inflateInit2(&stream_, kGzipOnly) == Z_OK;
  }
  ~GzipBytes() override {
    if (ready_) inflateEnd(&stream_);
  }
  GzipBytes(const GzipBytes&) = delete;
  GzipBytes& operator=(const GzipBytes&) = delete;

  [[nodiscard]] bool ready() const { return ready_; }

  Result<std::size_t> read(std::span<char> buffer) override {
    while (!buffer.empty()) {
      OVERSTAP_TRY_ASSIGN(const bool open, in_member());
      if (!open) return 0;
      OVERSTAP_TRY_ASSIGN(const std::size_t out, inflate_some(buffer));
      if (out == 0) continue;
      OVERSTAP_TRY(guard_.add(out, packed_));
      return out;
    }
    return 0;
  }

 private:
  /// False at the end of the input, between members.
  Result<bool> in_member() {
    if (!between_) return true;
    OVERSTAP_TRY_ASSIGN(const std::string_view magic, packed_.magic());
    if (magic.empty()) return false;
    if (!is_gzip(magic)) return damaged("something else follows the compressed part");
    if (inflateReset2(&stream_, kGzipOnly) != Z_OK) return damaged("it cannot be unpacked");
    between_ = false;
    return true;
  }

  Result<std::size_t> inflate_some(std::span<char> buffer) {
    OVERSTAP_TRY_ASSIGN(const auto input, packed_.look());
    // zlib takes no pointer to const without ZLIB_CONST; it does not write.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
    stream_.avail_in = static_cast<uInt>(input.size());
    stream_.next_out = reinterpret_cast<Bytef*>(buffer.data());
    const auto room = static_cast<uInt>(std::min<std::size_t>(buffer.size(), 1u << 30));
    stream_.avail_out = room;
    const int status = inflate(&stream_, Z_NO_FLUSH);
    packed_.take(input.size() - stream_.avail_in);
    const std::size_t out = room - stream_.avail_out;
    if (status == Z_STREAM_END) {
      between_ = true;
      return out;
    }
    if (status != Z_OK && status != Z_BUF_ERROR) return damaged("its content does not add up");
    if (out == 0 && input.empty()) return damaged("it is cut short; fetch or pack it again");
    return out;
  }

  [[nodiscard]] std::unexpected<Error> damaged(std::string_view why) const {
    return std::unexpected(Error{ErrorCode::corrupt,
                                 std::string{"the gzip file is damaged: "}.append(why),
                                 Location{packed_.name(), 0, 0, {}}});
  }

  PackedBytes packed_;
  InflateGuard guard_;
  z_stream stream_{};
  bool ready_ = false;
  bool between_ = true;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> unpack_gzip(PackedBytes packed, const InflateLimits& limits) {
  const std::string name = packed.name();
  auto source = std::make_unique<GzipBytes>(std::move(packed), limits);
  if (!source->ready()) {
    return std::unexpected(
        Error{ErrorCode::io, "no memory to unpack the gzip file", Location{name, 0, 0, {}}});
  }
  return source;
}

}  // namespace overstap
