// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tools/pdf/pdf_answer.h"

namespace overstap {

/// Writes records of pdf_answer.h to standard output as they are finished.
class AnswerWriter {
 public:
  AnswerWriter() : answer_(kPdfAnswerMagic) {}

  void begin(PdfRecord record);
  void number(std::uint32_t value);
  void number(std::int32_t value) { number(static_cast<std::uint32_t>(value)); }
  void bytes(std::string_view value) { answer_ += value; }
  /// Ends the record and hands on what has gathered; false when nobody takes it.
  [[nodiscard]] bool end();

 private:
  std::string answer_;
  std::size_t length_at_ = 0;
};

}  // namespace overstap
