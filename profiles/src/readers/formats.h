// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "overstap/profiles/csv_mapping.h"
#include "overstap/profiles/format.h"
#include "overstap/profiles/pdf_content.h"
#include "profiles/src/foreign/row.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/formats/seeker_line.h"
#include "profiles/src/readers/reading.h"

namespace overstap {

enum class Syntax : std::uint8_t { json, xml, json_or_xml };

/// A format whose rows stand in a tree.
template <class Format, class T>
struct TreeFormat {
  Format format;
  Syntax syntax;
  RowStyle style;
  bool (*is)(const json::Value& root);
  std::vector<RowPlace> (*find)(const json::Value& root);  ///< null: the root is the one row
  T (*read)(Row&);
  /// The common case straight from a line of NDJSON; false: to be read through the tree. Null:
  /// none.
  bool (*read_line)(char* text, std::size_t size, const LineSetting& setting, T& profile) = nullptr;
};

/// All that is to be known of the formats for one kind of profile: adding a format of JSON or XML
/// is adding a line to `trees`. The first that recognises the tree reads it; the project's own
/// stands last.
template <class Format, class T>
struct Formats {
  std::span<const TreeFormat<Format, T>> trees;
  std::string_view list_key;  ///< of the project's own list files
  CsvSubject csv_subject;
  T (*read_csv)(Row&, const CsvMapping&);
  /// Read out of a document instead of its text: an attachment of a PDF, JSON-LD of a page of HTML.
  bool (*embedded_xml)(const PdfAttachment&);
  bool (*embedded_json)(const json::Value& root);  ///< null: none
};

using SeekerFormats = Formats<SeekerFormat, SeekerProfile>;
using VacancyFormats = Formats<VacancyFormat, Vacancy>;
[[nodiscard]] const SeekerFormats& seeker_formats();
[[nodiscard]] const VacancyFormats& vacancy_formats();

/// The format of the tree; null when it is none of them. O(formats).
template <class Format, class T>
const TreeFormat<Format, T>* find_format(const Formats<Format, T>& formats, const json::Value& root,
                                         Syntax syntax) {
  const json::Value* const first =
      root.kind == json::Kind::array && !root.items.empty() ? &root.items.front() : nullptr;
  for (const TreeFormat<Format, T>& format : formats.trees) {
    if (format.syntax != syntax && format.syntax != Syntax::json_or_xml) continue;
    if (format.is(root) || (first != nullptr && format.is(*first))) return &format;
  }
  return nullptr;
}

}  // namespace overstap
