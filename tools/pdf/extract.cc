// SPDX-License-Identifier: Apache-2.0
#include "tools/pdf/extract.h"

#include <iconv.h>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-embedded-file.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace overstap {
namespace {

// One page with one word; poppler finds its way without a table of references.
constexpr std::string_view kSmallPdf =
    "%PDF-1.4\n"
    "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
    "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
    "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R"
    "/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n"
    "4 0 obj\n<</Length 39>>\nstream\nBT /F1 12 Tf 20 100 Td (word) Tj ET    \nendstream\nendobj\n"
    "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
    "trailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n";

void say_nothing(const std::string&, void*) {}

std::unique_ptr<poppler::document> load(std::string_view pdf) {
  return std::unique_ptr<poppler::document>(
      poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
}

std::int32_t hundredths(double points) {
  constexpr double kFar = 10'000'000;
  if (!std::isfinite(points)) return 0;
  return static_cast<std::int32_t>(std::lround(std::clamp(points * 100, -kFar, kFar)));
}

void append_utf8(std::string& to, std::uint32_t code) {
  const auto tail = [&](unsigned shift) { to += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) {
    to += static_cast<char>(code);
  } else if (code < 0x800) {
    to += static_cast<char>(0xC0 | code >> 6);
    tail(0);
  } else if (code < 0x10000) {
    to += static_cast<char>(0xE0 | code >> 12);
    tail(6), tail(0);
  } else {
    to += static_cast<char>(0xF0 | code >> 18);
    tail(12), tail(6), tail(0);
  }
}

/// UTF-8 without control characters; half pairs become U+FFFD.
std::string utf8(const poppler::ustring& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::uint32_t code = text[i];
    if (code >= 0xD800 && code < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 &&
        text[i + 1] < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10) + (text[++i] - 0xDC00u);
    } else if (code >= 0xD800 && code < 0xE000) {
      code = 0xFFFD;
    }
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFEFF;
    if (!control) append_utf8(result, code);
  }
  return result;
}

bool write_page(const poppler::page& page, AnswerWriter& answer) {
  const poppler::rectf box = page.page_rect();
  std::int32_t width = hundredths(box.width()), height = hundredths(box.height());
  const auto orientation = page.orientation();
  if (orientation == poppler::page::landscape || orientation == poppler::page::seascape) {
    std::swap(width, height);
  }
  std::vector<std::pair<poppler::rectf, std::string>> words;
  for (const poppler::text_box& word : page.text_list()) {
    std::string text = utf8(word.text());
    if (!text.empty()) words.emplace_back(word.bbox(), std::move(text));
  }
  answer.begin(PdfRecord::page);
  answer.number(width);
  answer.number(height);
  answer.number(static_cast<std::uint32_t>(words.size()));
  for (const auto& [rect, text] : words) {
    for (const double edge : {rect.left(), rect.top(), rect.right(), rect.bottom()}) {
      answer.number(hundredths(edge));
    }
    answer.number(static_cast<std::uint32_t>(text.size()));
    answer.bytes(text);
  }
  return answer.end();
}

/// Poppler gives names byte by byte and cut at a NUL, so one in UTF-16 is lost: then it is empty.
std::string name_of(const poppler::embedded_file& file) {
  std::string name = file.name();
  const bool plain = std::ranges::all_of(name, [](char c) { return c >= 0x20 && c < 0x7F; });
  return plain ? name : std::string();
}

struct Attached {
  std::uint32_t written = 0, left_out = 0;
};

bool write_attachments(const poppler::document& document, AnswerWriter& answer, Attached& count) {
  if (!document.has_embedded_files()) return true;
  constexpr int kMax = static_cast<int>(kMaxPdfAttachmentBytes);
  for (const poppler::embedded_file* file : document.embedded_files()) {
    if (count.written == kMaxPdfAttachments || !file->is_valid() || file->size() > kMax) {
      ++count.left_out;
      continue;
    }
    const poppler::byte_array data = file->data();
    if (data.size() > kMaxPdfAttachmentBytes) {
      ++count.left_out;
      continue;
    }
    const std::string name = name_of(*file);
    answer.begin(PdfRecord::attachment);
    answer.number(static_cast<std::uint32_t>(name.size()));
    answer.bytes(name);
    answer.bytes({data.data(), data.size()});
    if (!answer.end()) return false;
    ++count.written;
  }
  return true;
}

}  // namespace

struct PreparedPoppler::Held {
  iconv_t to_utf16 = iconv_open("UTF-16", "UTF-8");
  iconv_t to_utf8 = iconv_open("UTF-8", "UTF-16");
  std::unique_ptr<poppler::document> document = load(kSmallPdf);
};

PreparedPoppler::PreparedPoppler() {
  poppler::set_debug_error_function(&say_nothing, nullptr);
  held_ = std::make_unique<Held>();
  if (!held_->document) return;
  const std::unique_ptr<poppler::page> page(held_->document->create_page(0));
  if (page) (void)page->text_list();
}

// What is held lives as long as the process: closing it may open files.
PreparedPoppler::~PreparedPoppler() {
  (void)held_.release();  // NOLINT(bugprone-unused-return-value)
}

PdfStatus PreparedPoppler::extract(std::string_view pdf, AnswerWriter& answer) const {
  if (pdf.empty() || pdf.size() > std::numeric_limits<int>::max()) return PdfStatus::damaged;
  const std::unique_ptr<poppler::document> document = load(pdf);
  if (!document) return PdfStatus::damaged;
  if (document->is_locked()) return PdfStatus::password;
  const int pages = document->pages();
  if (pages < 1) return PdfStatus::damaged;
  if (pages > static_cast<int>(kMaxPdfPages)) return PdfStatus::too_many_pages;
  for (int i = 0; i < pages; ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    if (!page) return PdfStatus::damaged;
    if (!write_page(*page, answer)) return PdfStatus::unwritten;
  }
  Attached attached;
  if (!write_attachments(*document, answer, attached)) return PdfStatus::unwritten;
  answer.begin(PdfRecord::end);
  answer.number(static_cast<std::uint32_t>(pages));
  answer.number(attached.written);
  answer.number(attached.left_out);
  return answer.end() ? PdfStatus::ok : PdfStatus::unwritten;
}

}  // namespace overstap
