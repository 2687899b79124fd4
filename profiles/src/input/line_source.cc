// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/line_source.h"

#include <algorithm>
#include <cstring>

#include "overstap/graph/try.h"

namespace overstap {
namespace {

constexpr std::size_t kFirstBuffer = 256u << 10;

}  // namespace

Result<bool> LineSource::fill() {
  if (begin_ > 0 && end_ == buffer_.size()) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (end_ == buffer_.size()) {
    buffer_.resize(std::clamp(buffer_.size() * 2, kFirstBuffer, kMaxLine + 2));
  }
  OVERSTAP_TRY_ASSIGN(const std::size_t read, source_.read(std::span<char>(buffer_).subspan(end_)));
  end_ += read;
  return read > 0;
}

Result<void> LineSource::skip_line() {
  while (true) {
    const void* const found = std::memchr(buffer_.data() + begin_, '\n', end_ - begin_);
    if (found != nullptr) {
      begin_ = static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data()) + 1;
      return {};
    }
    begin_ = end_ = 0;
    OVERSTAP_TRY_ASSIGN(const bool more, fill());
    if (!more) return {};
  }
}

Result<std::optional<LineSource::Line>> LineSource::next() {
  if (skipping_) {
    skipping_ = false;
    OVERSTAP_TRY(skip_line());
  }
  std::size_t searched = 0;
  while (true) {
    const std::size_t from = begin_ + searched;
    const void* const found =
        from < end_ ? std::memchr(buffer_.data() + from, '\n', end_ - from) : nullptr;
    const std::size_t length =
        found == nullptr
            ? end_ - begin_
            : static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data()) - begin_;
    if (length > kMaxLine) {
      skipping_ = true;
      return Line{{buffer_.data() + begin_, kMaxLine}, ++number_, true};
    }
    if (found != nullptr) {
      const Line line{{buffer_.data() + begin_, length}, ++number_, false};
      begin_ += length + 1;
      return line;
    }
    searched = length;
    OVERSTAP_TRY_ASSIGN(const bool more, fill());
    if (more) continue;
    if (length == 0) return std::nullopt;
    const Line last{{buffer_.data() + begin_, length}, ++number_, false};
    begin_ = end_;
    return last;
  }
}

}  // namespace overstap
