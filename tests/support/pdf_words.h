// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "overstap/profiles/pdf_content.h"

namespace overstap::test {

/// Words of pages without a PDF: every letter is half its size wide, a space a quarter, and a box
/// is 1.16 times the size high, as poppler gives it for Helvetica. Lengths in points.
class PdfWords {
 public:
  PdfWords& page(int width = 595, int height = 842) {
    content_.pages.push_back({width * 100, height * 100, {}});
    return *this;
  }
  PdfWords& text(double left, double top, double size, std::string_view line) {
    while (!line.empty()) {
      const std::string_view word = line.substr(0, line.find(' '));
      const double right = left + letters(word) * size * 0.5;
      if (!word.empty()) {
        content_.pages.back().words.push_back({hundredths(left), hundredths(top), hundredths(right),
                                               hundredths(top + 1.16 * size), std::string(word)});
      }
      left = right + size * 0.25;
      line.remove_prefix(std::min(line.size(), word.size() + 1));
    }
    return *this;
  }
  /// Lines one below the other, 1.2 times `size` apart; an empty one leaves room.
  PdfWords& lines(double left, double top, double size,
                  std::initializer_list<std::string_view> lines) {
    for (const std::string_view line : lines) {
      text(left, top, size, line);
      top += 1.2 * size;
    }
    return *this;
  }
  [[nodiscard]] PdfContent& content() { return content_; }

 private:
  static std::int32_t hundredths(double points) { return static_cast<std::int32_t>(points * 100); }
  static double letters(std::string_view word) {
    int count = 0;
    for (const char c : word) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
  }

  PdfContent content_;
};

}  // namespace overstap::test
