// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/answer_writer.h"

#include <unistd.h>

#include <cerrno>

namespace overstap {
namespace {

void put(std::string& to, std::size_t at, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; ++i) to[at + i] = static_cast<char>(value >> (8 * i) & 0xFF);
}

}  // namespace

void AnswerWriter::begin(PdfRecord record) {
  answer_ += static_cast<char>(record);
  length_at_ = answer_.size();
  answer_.append(4, '\0');
}

void AnswerWriter::number(std::uint32_t value) {
  answer_.append(4, '\0');
  put(answer_, answer_.size() - 4, value);
}

bool AnswerWriter::end() {
  put(answer_, length_at_, static_cast<std::uint32_t>(answer_.size() - length_at_ - 4));
  std::string_view left = answer_;
  while (!left.empty()) {
    const ssize_t written = write(STDOUT_FILENO, left.data(), left.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    left.remove_prefix(static_cast<std::size_t>(written));
  }
  answer_.clear();
  return true;
}

}  // namespace overstap
