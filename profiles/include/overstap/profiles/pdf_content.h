// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"

namespace overstap {

/// A word of a page with its box, in hundredths of a point from the top left.
struct PdfWord {
  std::int32_t left = 0, top = 0, right = 0, bottom = 0;
  std::string text;  ///< UTF-8
};
struct PdfPage {
  std::int32_t width = 0, height = 0;  ///< hundredths of a point
  std::vector<PdfWord> words;          ///< in the order of the file
};
struct PdfAttachment {
  std::string name, bytes;  ///< the name may be empty: tell attachments by their content
};

/// What was taken out of a PDF, without its metadata.
struct PdfContent {
  std::vector<PdfPage> pages;
  std::vector<PdfAttachment> attachments;
  std::uint32_t attachments_left_out = 0;  ///< too large, damaged, or beyond the first 20
};

/// Takes a PDF apart. This library opens no PDF itself: the caller says how, such as in a process
/// of its own without rights. Errors: `corrupt`, `limit`, `io`; a file behind a password is
/// `schema`.
using PdfOpener =
    std::function<Result<PdfContent>(std::string_view bytes, const std::string& name)>;

}  // namespace overstap
