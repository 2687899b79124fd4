// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Word documents and zip files written by tests.
namespace overstap::test {

/// `text` with `&`, `<`, `>` and `"` escaped.
[[nodiscard]] std::string xml_escaped(std::string_view text);

/// `<w:p><w:r><w:t>text</w:t></w:r></w:p>`, in a style when one is named.
[[nodiscard]] std::string docx_paragraph(std::string_view text, std::string_view style = {});
/// A table of cells with one paragraph each.
[[nodiscard]] std::string docx_table(const std::vector<std::vector<std::string>>& rows);

struct ZipFile {
  std::string name;
  std::string content;
  enum class Packing : std::uint8_t { deflated, stored } packing = Packing::deflated;
  /// Unix mode in the external attributes; 0 = none written.
  std::uint32_t mode = 0;
};

/// The bytes of a zip with these entries, in this order. Aborts when libzip cannot.
[[nodiscard]] std::string zip_of(const std::vector<ZipFile>& files);

/// A Word document around a body of own XML.
class DocxBuilder {
 public:
  /// Appends to the body: XML with the prefixes w, mc, wps, v, a, pic and m bound.
  DocxBuilder& body(std::string_view xml);
  DocxBuilder& paragraph(std::string_view text, std::string_view style = {});
  /// `word/styles.xml`; without it the document has no styles.
  DocxBuilder& styles(std::string_view style_elements);
  /// A part of its own, such as `word/header1.xml`: `root` is the local name of its root element.
  DocxBuilder& part(std::string name, std::string_view root, std::string_view xml);
  /// Any other entry.
  DocxBuilder& file(std::string name, std::string content);
  [[nodiscard]] std::vector<ZipFile> files() const;
  [[nodiscard]] std::string bytes() const;

 private:
  std::string body_;
  std::vector<ZipFile> more_;
};

/// `bytes` packed as one gzip member.
[[nodiscard]] std::string gzip_of(std::string_view bytes);
/// `bytes` packed as one zstd frame.
[[nodiscard]] std::string zstd_of(std::string_view bytes, int level = 3);

}  // namespace overstap::test
