// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/refused.h"

#include <algorithm>
#include <array>
#include <utility>

namespace overstap {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view kSaveAs = "save it as DOCX or PDF";
constexpr std::string_view kNoWords = "a picture holds no words; ask for the text or a DOCX";

struct Kind {
  std::size_t at;
  std::string_view magic;
  std::string_view what;
  std::string_view advice;
};

constexpr auto kKinds = std::to_array<Kind>({
    {0, "{\\rtf"sv, "a Rich Text document (RTF)", kSaveAs},
    {0, "\xFFWPC"sv, "a WordPerfect document", kSaveAs},
    {0, "\x89PNG\r\n\x1A\n"sv, "a picture (PNG)", kNoWords},
    {0, "\xFF\xD8\xFF"sv, "a picture (JPEG)", kNoWords},
    {0, "GIF87a"sv, "a picture (GIF)", kNoWords},
    {0, "GIF89a"sv, "a picture (GIF)", kNoWords},
    {0, "II*\0"sv, "a picture (TIFF)", kNoWords},
    {0, "MM\0*"sv, "a picture (TIFF)", kNoWords},
    {8, "WEBPVP8"sv, "a picture (WebP)", kNoWords},
    {4, "ftypheic"sv, "a picture (HEIC)", kNoWords},
    {4, "ftypmif1"sv, "a picture (HEIC)", kNoWords},
    {4, "ftypavif"sv, "a picture (AVIF)", kNoWords},
    {0, "%!PS"sv, "a PostScript document", "save it as PDF"},
    {0, "7z\xBC\xAF\x27\x1C"sv, "an archive (7z)", "unpack it first"},
    {0, "Rar!\x1A\x07"sv, "an archive (RAR)", "unpack it first"},
    {257, "ustar"sv, "an archive (tar)", "unpack it and name the folder"},
    {4, "1AY&SY"sv, "packed with bzip2", "unpack it first"},
    {0,
     "\xFD"
     "7zXZ\0"sv,
     "packed with xz", "unpack it first"},
});

/// Names of streams within an OLE file stand in UTF-16.
bool holds_wide(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char letter : name) {
    wide += letter;
    wide += '\0';
  }
  return bytes.find(wide) != std::string_view::npos;
}

std::optional<std::string> ole_kind(std::string_view bytes) {
  if (!bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return std::nullopt;
  if (holds_wide(bytes, "EncryptedPackage")) {
    return "an Office document behind a password: remove the password and save it again";
  }
  const std::string_view kind = holds_wide(bytes, "WordDocument") ? "a Word 97-2003 document (.doc)"
                                : holds_wide(bytes, "Workbook")   ? "an Excel 97-2003 file (.xls)"
                                : holds_wide(bytes, "__substg1.0") ? "an Outlook message (.msg)"
                                                                   : "an Office 97-2003 file";
  return std::string{kind}.append(": ").append(kSaveAs);
}

std::optional<std::string> zip_kind(std::string_view bytes) {
  if (!bytes.starts_with("PK\x03\x04")) return std::nullopt;
  constexpr auto kMarks = std::to_array<std::pair<std::string_view, std::string_view>>({
      {"mimetypeapplication/vnd.oasis.opendocument.text",
       "an OpenDocument text (ODT): save it as DOCX or PDF"},
      {"mimetypeapplication/vnd.oasis.opendocument",
       "an OpenDocument file: save it as DOCX or PDF"},
      {"mimetypeapplication/epub+zip", "a book (EPUB): save it as DOCX or PDF"},
      {"xl/workbook.", "an Excel file: save the sheet as CSV"},
      {"ppt/presentation.", "a PowerPoint file: save it as PDF"},
      {"Index/Document.iwa", "a Pages document: save it as DOCX or PDF"},
  });
  // The names stand in the first bytes and, in the directory, in the last.
  constexpr std::size_t kEdge = 65536;
  const std::string_view head = bytes.substr(0, kEdge);
  const std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), kEdge));
  if (head.find("word/") != std::string_view::npos ||
      tail.find("word/") != std::string_view::npos) {
    return std::nullopt;
  }
  for (const auto& [mark, what] : kMarks) {
    if (head.find(mark) != std::string_view::npos || tail.find(mark) != std::string_view::npos) {
      return std::string{what};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> refused_document(std::string_view bytes, const std::string& name) {
  std::optional<std::string> what = ole_kind(bytes);
  if (!what) what = zip_kind(bytes);
  if (!what && bytes.starts_with("BM") && bytes.size() > 14 && bytes.substr(6, 4) == "\0\0\0\0"sv) {
    what = std::string{"a picture (BMP): "}.append(kNoWords);
  }
  for (const Kind& kind : kKinds) {
    if (what) break;
    if (bytes.size() > kind.at && bytes.substr(kind.at).starts_with(kind.magic)) {
      what = std::string{kind.what}.append(": ").append(kind.advice);
    }
  }
  if (!what) return std::nullopt;
  return Error{ErrorCode::schema, "this is " + *what, Location{name, 0, 0, {}}};
}

}  // namespace overstap
