// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/profiles/pdf_content.h"
#include "overstap/profiles/source_text.h"

/// Documents to text. No scripts, macros, fields, metadata, comments or tracked deletions are read.
namespace overstap {

/// Text of a document, and what was seen that is no text.
struct DocumentText {
  SourceText text;
  std::vector<std::string> notes;  ///< `no text layer: ...`, `2 pictures are not read`
};

struct DocumentLimits {
  std::uint64_t max_inflated = 50u << 20;
  std::uint64_t max_ratio = 100;
  std::uint32_t max_entries = 1000;
  std::uint32_t max_pages = 200;
  std::uint32_t max_parts = 100'000;
};

/// DOCX: paragraphs, headings, lists, tables and text boxes in reading order, headers and footers
/// (as such, marked by `place`). Entries that overlap, escape, are links, nested archives or too
/// many are refused: `limit` or `corrupt`.
[[nodiscard]] Result<DocumentText> read_docx(std::string_view bytes, const std::string& name,
                                             const DocumentLimits& limits);
/// HTML of any kind; hidden elements, scripts and styles are left out and told.
[[nodiscard]] Result<DocumentText> read_html(std::string_view bytes, const std::string& name,
                                             const DocumentLimits& limits);
/// The contents of the JSON-LD scripts of a page of HTML, in order.
[[nodiscard]] std::vector<std::string> json_ld_of_html(std::string_view bytes);
/// The text of a fragment of HTML (`<p>a</p>` or `&lt;p&gt;a&lt;/p&gt;`, also escaped twice) in one
/// string with line ends; plain text comes back unchanged.
[[nodiscard]] std::string text_of_html(std::string_view fragment);
/// Plain text: paragraphs by blank lines, list items by their marks.
[[nodiscard]] Result<DocumentText> read_plain_text(std::string_view bytes, const std::string& name,
                                                   const DocumentLimits& limits);
/// A PDF taken apart, in reading order: columns one after the other, headings above them first.
[[nodiscard]] DocumentText read_pdf_pages(const PdfContent& content);

/// Bytes as UTF-8: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. NUL and other
/// control characters but tab and line ends are `syntax`.
[[nodiscard]] Result<std::string> decode_text(std::string_view bytes, const std::string& name);

}  // namespace overstap
