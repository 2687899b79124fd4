// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/stream_sizes.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "tools/pdf/pdf_answer.h"

namespace overstap {
namespace {

constexpr int kMaxDepth = 4;
constexpr std::size_t kPiece = 64u << 10;

bool begins_zlib(std::string_view bytes) {
  if (bytes.size() < 2) return false;
  const unsigned first = static_cast<unsigned char>(bytes[0]);
  const unsigned second = static_cast<unsigned char>(bytes[1]);
  return (first & 0x0F) == Z_DEFLATED && (first << 8 | second) % 31 == 0;
}

/// Unpacks one stream piece by piece and, where it holds another one, that too.
class CountingInflater {
 public:
  CountingInflater(int depth, std::uint64_t& total) : depth_(depth), total_(total) {
    ready_ = inflateInit(&stream_) == Z_OK;
  }
  CountingInflater(const CountingInflater&) = delete;
  CountingInflater& operator=(const CountingInflater&) = delete;
  ~CountingInflater() { inflateEnd(&stream_); }

  /// False when a limit is passed. Damaged input ends the stream quietly.
  bool feed(std::string_view piece) {
    // zlib takes a pointer to bytes that it does not change.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
    stream_.avail_in = static_cast<uInt>(piece.size());
    while (ready_) {
      stream_.next_out = reinterpret_cast<Bytef*>(buffer_->data());
      stream_.avail_out = static_cast<uInt>(buffer_->size());
      const int result = inflate(&stream_, Z_NO_FLUSH);
      const std::size_t made = buffer_->size() - stream_.avail_out;
      if (!count({buffer_->data(), made})) return false;
      ready_ = result == Z_OK;
      if (stream_.avail_out != 0) break;
    }
    return true;
  }
  [[nodiscard]] bool going() const { return ready_; }

 private:
  bool count(std::string_view made) {
    total_ += made.size();
    if (total_ > kMaxPdfUnpacked) return false;
    if (stream_.total_out > (1u << 20) &&
        stream_.total_out / std::max<uLong>(stream_.total_in, 1) > kMaxPdfRatio) {
      return false;
    }
    if (!inner_ && !looked_inside_ && depth_ < kMaxDepth && begins_zlib(made)) {
      inner_ = std::make_unique<CountingInflater>(depth_ + 1, total_);
    }
    looked_inside_ = looked_inside_ || !made.empty();
    return !inner_ || inner_->feed(made);
  }

  int depth_;
  std::uint64_t& total_;
  z_stream stream_{};
  bool ready_ = false;
  bool looked_inside_ = false;
  std::unique_ptr<std::array<char, kPiece>> buffer_ = std::make_unique<std::array<char, kPiece>>();
  std::unique_ptr<CountingInflater> inner_;
};

/// The dictionary in front of the keyword `stream` at `at`, as far as it is near.
std::string_view dictionary_before(std::string_view pdf, std::size_t at) {
  constexpr std::size_t kReach = 2048;
  const std::size_t from = at > kReach ? at - kReach : 0;
  std::string_view near = pdf.substr(from, at - from);
  if (const std::size_t object = near.rfind("obj"); object != std::string_view::npos) {
    near.remove_prefix(object);
  }
  return near;
}

bool is_picture(std::string_view dictionary) {
  return dictionary.find("/Image") != std::string_view::npos;
}

}  // namespace

bool streams_are_moderate(std::string_view pdf) {
  constexpr std::string_view kKeyword = "stream";
  std::uint64_t total = 0;
  for (std::size_t at = pdf.find(kKeyword); at != std::string_view::npos;
       at = pdf.find(kKeyword, at + kKeyword.size())) {
    std::string_view rest = pdf.substr(at + kKeyword.size());
    if (rest.starts_with('\r')) rest.remove_prefix(1);
    if (rest.starts_with('\n')) rest.remove_prefix(1);
    if (!begins_zlib(rest) || is_picture(dictionary_before(pdf, at))) continue;
    CountingInflater inflater(1, total);
    while (inflater.going() && !rest.empty()) {
      if (!inflater.feed(rest.substr(0, kPiece))) return false;
      rest.remove_prefix(std::min(kPiece, rest.size()));
    }
  }
  return true;
}

}  // namespace overstap
