// SPDX-License-Identifier: Apache-2.0
// Any bytes as the answer of the process that takes a PDF apart, and any words at any place as a
// page: reading ends, and no visible letter is lost or made.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "profiles/src/documents/documents.h"
#include "tools/pdf/answer_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {

void check_parts(const overstap::PdfContent& content) {
  for (const auto& part : overstap::read_pdf_pages(content).text.parts) {
    const bool has_page =
        part.page >= 1 && static_cast<std::size_t>(part.page) <= content.pages.size();
    if (part.text.empty() || !has_page) std::abort();
  }
}

/// Eight bytes a word: place, size, and a letter that is part of no mark or conjunction.
overstap::PdfContent pages_from(std::string_view bytes) {
  overstap::PdfContent content;
  content.pages.push_back({59500, 84200, {}});
  for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
    const auto byte = [&](std::size_t i) -> std::int32_t {
      return static_cast<unsigned char>(bytes[i]);
    };
    if (byte(7) == 255) content.pages.push_back({59500, 84200, {}});
    const std::int32_t height = 200 + byte(4) * 20;
    const std::int32_t width = 100 + byte(5) * 40;
    const std::int32_t left = (byte(0) * 256 + byte(1)) % 59500;
    const std::int32_t top = (byte(2) * 256 + byte(3)) % 84200;
    static constexpr std::string_view kWords[] = {"x", "Xx", "x-",   "x\u00AD",
                                                  "•", "-",  "XXXX", "1."};
    content.pages.back().words.push_back(
        {left, top, left + width, top + height, std::string(kWords[byte(6) % 8])});
  }
  return content;
}

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return c == 'x' || c == 'X'; }));
}

void check_letters(const overstap::PdfContent& content) {
  std::size_t in = 0, out = 0;
  for (const auto& page : content.pages) {
    for (const auto& word : page.words) in += letters(word.text);
  }
  for (const auto& part : overstap::read_pdf_pages(content).text.parts) out += letters(part.text);
  if (in != out) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  if (const auto content = overstap::read_pdf_answer(text)) check_parts(*content);
  const overstap::PdfContent content = pages_from(text);
  check_parts(content);
  check_letters(content);
  return 0;
}
