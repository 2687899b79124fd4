// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "tools/pdf/answer_writer.h"
#include "tools/pdf/pdf_answer.h"

namespace overstap {

/// Holds open what poppler and the C library load from files when they are first used (encodings,
/// character converters), so that text can be taken out afterwards without opening any file.
class PreparedPoppler {
 public:
  PreparedPoppler();
  PreparedPoppler(const PreparedPoppler&) = delete;
  PreparedPoppler& operator=(const PreparedPoppler&) = delete;
  ~PreparedPoppler();

  /// Words with their boxes and attachments of a PDF; no metadata.
  [[nodiscard]] PdfStatus extract(std::string_view pdf, AnswerWriter& answer) const;

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace overstap
