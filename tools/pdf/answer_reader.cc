// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/answer_reader.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "tools/pdf/pdf_answer.h"

namespace overstap {
namespace {

/// Takes from the front and remembers whether everything asked for was there.
class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : bytes_(bytes) {}

  std::string_view take(std::uint64_t count) {
    if (count > bytes_.size()) {
      good_ = false;
      return {};
    }
    const std::string_view taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
  }
  std::uint32_t number() {
    std::uint32_t value = 0;
    const std::string_view bytes = take(4);
    for (std::size_t i = bytes.size(); i > 0; --i) {
      value = value << 8 | static_cast<unsigned char>(bytes[i - 1]);
    }
    return value;
  }
  std::int32_t coordinate() {
    constexpr std::int32_t kFar = 10'000'000;
    const auto value = static_cast<std::int32_t>(number());
    good_ = good_ && value >= -kFar && value <= kFar;
    return value;
  }
  std::string_view rest() { return take(bytes_.size()); }
  [[nodiscard]] std::size_t left() const { return bytes_.size(); }
  [[nodiscard]] bool good() const { return good_; }

 private:
  std::string_view bytes_;
  bool good_ = true;
};

/// Length of the well-formed UTF-8 sequence at the front (Unicode 15, table 3-7), 0 when none.
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
  };
  const auto tails = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      if ((byte(i) & 0xC0) != 0x80) return false;
    }
    return true;
  };
  const unsigned first = byte(0), second = byte(1);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return tails(1, 2) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool fits = (first != 0xE0 || second >= 0xA0) && (first != 0xED || second <= 0x9F);
    return fits && tails(1, 3) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool fits = (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second <= 0x8F);
    return fits && tails(1, 4) ? 4 : 0;
  }
  return 0;
}

bool is_clean_text(std::string_view text) {
  while (!text.empty()) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = sequence_length(text);
    if (length == 0 || first < 0x20 || first == 0x7F) return false;
    if (first == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0) return false;
    text.remove_prefix(length);
  }
  return true;
}

bool read_page(Cursor body, PdfContent& content) {
  constexpr std::size_t kSmallestWord = 4 * 4 + 4 + 1;
  PdfPage page;
  page.width = body.coordinate();
  page.height = body.coordinate();
  const std::uint32_t count = body.number();
  if (!body.good() || page.width < 0 || page.height < 0 || count > body.left() / kSmallestWord) {
    return false;
  }
  page.words.reserve(count);
  for (std::uint32_t i = 0; i < count && body.good(); ++i) {
    PdfWord word;
    word.left = body.coordinate();
    word.top = body.coordinate();
    word.right = body.coordinate();
    word.bottom = body.coordinate();
    word.text = std::string(body.take(body.number()));
    if (word.text.empty() || !is_clean_text(word.text)) return false;
    page.words.push_back(std::move(word));
  }
  content.pages.push_back(std::move(page));
  return body.good() && body.left() == 0;
}

bool read_attachment(Cursor body, PdfContent& content) {
  PdfAttachment attachment;
  attachment.name = std::string(body.take(body.number()));
  attachment.bytes = std::string(body.rest());
  const bool fine = body.good() && is_clean_text(attachment.name) &&
                    attachment.bytes.size() <= kMaxPdfAttachmentBytes;
  if (fine) content.attachments.push_back(std::move(attachment));
  return fine;
}

bool read_end(Cursor body, PdfContent& content) {
  const bool counts_fit =
      body.number() == content.pages.size() && body.number() == content.attachments.size();
  content.attachments_left_out = body.number();
  return counts_fit && body.good() && body.left() == 0;
}

}  // namespace

std::optional<PdfContent> read_pdf_answer(std::string_view answer) {
  Cursor cursor(answer);
  if (cursor.take(kPdfAnswerMagic.size()) != kPdfAnswerMagic) return std::nullopt;
  PdfContent content;
  while (cursor.good() && cursor.left() > 0) {
    const auto record = static_cast<PdfRecord>(cursor.take(1).front());
    const Cursor body(cursor.take(cursor.number()));
    if (!cursor.good()) return std::nullopt;
    bool fine = false;
    switch (record) {
      case PdfRecord::page:
        fine = content.pages.size() < kMaxPdfPages && content.attachments.empty() &&
               read_page(body, content);
        break;
      case PdfRecord::attachment:
        fine = content.attachments.size() < kMaxPdfAttachments && read_attachment(body, content);
        break;
      case PdfRecord::end:
        if (read_end(body, content) && cursor.left() == 0) return content;
        break;
    }
    if (!fine) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace overstap
