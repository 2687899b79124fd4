// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/inflate.h"

#include <utility>

#include "overstap/graph/try.h"

namespace overstap {
namespace {

constexpr std::size_t kPiece = 65536;
constexpr std::uint64_t kRatioFrom = 1u << 20;

std::unexpected<Error> too_much(std::string message, const std::string& name) {
  return std::unexpected(Error{ErrorCode::limit, std::move(message), Location{name, 0, 0, {}}});
}

}  // namespace

PackedBytes::PackedBytes(std::unique_ptr<ByteSource> source, std::string name)
    : source_(std::move(source)), name_(std::move(name)) {}

Result<std::size_t> PackedBytes::more() {
  held_.erase(0, at_);
  at_ = 0;
  const std::size_t before = held_.size();
  held_.resize(before + kPiece);
  const Result<std::size_t> read = source_->read(std::span(held_).subspan(before));
  held_.resize(before + read.value_or(0));
  return read;
}

Result<std::span<const char>> PackedBytes::look() {
  if (at_ == held_.size()) OVERSTAP_TRY(more());
  return std::span<const char>(held_).subspan(at_);
}

void PackedBytes::take(std::size_t count) {
  at_ += count;
  taken_ += count;
}

Result<std::string_view> PackedBytes::magic() {
  while (held_.size() - at_ < 4) {
    OVERSTAP_TRY_ASSIGN(const std::size_t read, more());
    if (read == 0) break;
  }
  return std::string_view(held_).substr(at_, 4);
}

Result<void> InflateGuard::add(std::size_t more, const PackedBytes& packed) {
  out_ += more;
  if (limits_.max_bytes != 0 && out_ > limits_.max_bytes) {
    return too_much("more comes out of the compressed input than allowed: limit " +
                        std::to_string(limits_.max_bytes) + " bytes; split it",
                    packed.name());
  }
  if (out_ > kRatioFrom && out_ / limits_.max_ratio > packed.taken()) {
    return too_much("the compressed input unpacks to more than " +
                        std::to_string(limits_.max_ratio) +
                        " times its size; unpack it yourself if that is right",
                    packed.name());
  }
  return {};
}

bool is_gzip(std::string_view magic) { return magic.starts_with("\x1F\x8B\x08"); }

bool is_zstd(std::string_view magic) {
  if (magic.size() < 4) return false;
  const bool skippable = (magic[0] & '\xF0') == '\x50' && magic.substr(1, 3) == "\x2A\x4D\x18";
  return skippable || magic.starts_with("\x28\xB5\x2F\xFD");
}

}  // namespace overstap
