// SPDX-License-Identifier: Apache-2.0
#include <zstd.h>
#include <zstd_errors.h>

#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/input/inflate.h"

namespace overstap {
namespace {

/// 32 MiB: enough for every level of zstd but the two that ask for --ultra.
constexpr int kMaxWindowLog = 25;

struct FreeStream {
  void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

class ZstdBytes final : public ByteSource {
 public:
  ZstdBytes(PackedBytes packed, const InflateLimits& limits)
      : packed_(std::move(packed)), guard_(limits), stream_(ZSTD_createDStream()) {}

  [[nodiscard]] bool ready() {
    return stream_ && ZSTD_isError(ZSTD_DCtx_setParameter(stream_.get(), ZSTD_d_windowLogMax,
                                                          kMaxWindowLog)) == 0;
  }

  Result<std::size_t> read(std::span<char> buffer) override {
    if (buffer.empty()) return 0;
    while (true) {
      OVERSTAP_TRY_ASSIGN(const auto input, packed_.look());
      ZSTD_inBuffer in{input.data(), input.size(), 0};
      ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
      // At the end of the input this still flushes what the stream holds.
      if (input.empty() && between_) return 0;
      const std::size_t status = ZSTD_decompressStream(stream_.get(), &out, &in);
      packed_.take(in.pos);
      if (ZSTD_isError(status) != 0) return failed(status);
      between_ = status == 0;
      if (out.pos != 0) {
        OVERSTAP_TRY(guard_.add(out.pos, packed_));
        return out.pos;
      }
      if (input.empty() && !between_)
        return refused(ErrorCode::corrupt, "it is cut short; fetch or pack it again");
    }
  }

 private:
  [[nodiscard]] std::unexpected<Error> failed(std::size_t status) const {
    switch (ZSTD_getErrorCode(status)) {
      case ZSTD_error_frameParameter_windowTooLarge:
        return refused(ErrorCode::limit,
                       "it needs more than 32 MiB to unpack; pack it without --long or --ultra");
      case ZSTD_error_memory_allocation:
        return refused(ErrorCode::io, "no memory to unpack it");
      case ZSTD_error_prefix_unknown:
        return refused(ErrorCode::corrupt, "something else follows the compressed part");
      default:
        return refused(ErrorCode::corrupt, "its content does not add up");
    }
  }
  [[nodiscard]] std::unexpected<Error> refused(ErrorCode code, std::string_view why) const {
    const char* what = code == ErrorCode::corrupt ? "the zstd file is damaged: "
                                                  : "the zstd file cannot be unpacked: ";
    return std::unexpected(
        Error{code, std::string{what}.append(why), Location{packed_.name(), 0, 0, {}}});
  }

  PackedBytes packed_;
  InflateGuard guard_;
  std::unique_ptr<ZSTD_DStream, FreeStream> stream_;
  bool between_ = true;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> unpack_zstd(PackedBytes packed, const InflateLimits& limits) {
  const std::string name = packed.name();
  auto source = std::make_unique<ZstdBytes>(std::move(packed), limits);
  if (!source->ready()) {
    return std::unexpected(
        Error{ErrorCode::io, "no memory to unpack the zstd file", Location{name, 0, 0, {}}});
  }
  return source;
}

}  // namespace overstap
