// SPDX-License-Identifier: Apache-2.0
#include "tests/support/docx_builder.h"

#include <zip.h>
#include <zlib.h>
#include <zstd.h>

#include <cstdlib>
#include <utility>

namespace overstap::test {
namespace {

constexpr std::string_view kNamespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
    R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")"
    R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
    R"( xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office")";
constexpr std::string_view kDeclaration =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    "\n";
constexpr std::string_view kRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/)"
    R"(relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
constexpr std::string_view kContentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.)"
    R"(relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/)"
    R"(vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";

std::string rooted(std::string_view root, std::string_view xml) {
  std::string part{kDeclaration};
  part.append("<w:").append(root).append(kNamespaces).append(">").append(xml);
  return part.append("</w:").append(root).append(">");
}

template <class T>
T* or_abort(T* pointer) {
  if (pointer == nullptr) std::abort();
  return pointer;
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string escaped;
  for (const char letter : text) {
    switch (letter) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += letter;
    }
  }
  return escaped;
}

std::string docx_paragraph(std::string_view text, std::string_view style) {
  std::string xml = "<w:p>";
  if (!style.empty()) xml.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
  xml.append("<w:r><w:t xml:space=\"preserve\">").append(xml_escaped(text));
  return xml.append("</w:t></w:r></w:p>");
}

std::string docx_table(const std::vector<std::vector<std::string>>& rows) {
  std::string xml = "<w:tbl>";
  for (const auto& row : rows) {
    xml += "<w:tr>";
    for (const std::string& cell : row) {
      xml.append("<w:tc>").append(docx_paragraph(cell)).append("</w:tc>");
    }
    xml += "</w:tr>";
  }
  return xml + "</w:tbl>";
}

std::string zip_of(const std::vector<ZipFile>& files) {
  zip_source_t* target = or_abort(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  zip_source_keep(target);
  zip_t* archive = or_abort(zip_open_from_source(target, ZIP_TRUNCATE, nullptr));
  for (const ZipFile& file : files) {
    zip_source_t* source =
        or_abort(zip_source_buffer(archive, file.content.data(), file.content.size(), 0));
    const zip_int64_t index = zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) std::abort();
    const auto entry = static_cast<zip_uint64_t>(index);
    const bool is_stored = file.packing == ZipFile::Packing::stored;
    if (zip_set_file_compression(archive, entry, is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) !=
            0 ||
        zip_file_set_mtime(archive, entry, 946'684'800, 0) != 0) {
      std::abort();
    }
    if (file.mode != 0) {
      zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_UNIX, file.mode << 16);
    }
  }
  if (zip_close(archive) != 0 || zip_source_open(target) != 0) std::abort();
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

DocxBuilder& DocxBuilder::body(std::string_view xml) {
  body_ += xml;
  return *this;
}

DocxBuilder& DocxBuilder::paragraph(std::string_view text, std::string_view style) {
  return body(docx_paragraph(text, style));
}

DocxBuilder& DocxBuilder::styles(std::string_view style_elements) {
  return part("word/styles.xml", "styles", style_elements);
}

DocxBuilder& DocxBuilder::part(std::string name, std::string_view root, std::string_view xml) {
  return file(std::move(name), rooted(root, xml));
}

DocxBuilder& DocxBuilder::file(std::string name, std::string content) {
  more_.push_back({.name = std::move(name), .content = std::move(content)});
  return *this;
}

std::vector<ZipFile> DocxBuilder::files() const {
  std::vector<ZipFile> files = {
      {.name = "[Content_Types].xml", .content = std::string{kDeclaration}.append(kContentTypes)},
      {.name = "_rels/.rels", .content = std::string{kDeclaration}.append(kRelations)},
      {.name = "word/document.xml",
       .content = rooted("document", "<w:body>" + body_ + "<w:sectPr/></w:body>")}};
  files.insert(files.end(), more_.begin(), more_.end());
  return files;
}

std::string DocxBuilder::bytes() const { return zip_of(files()); }

std::string gzip_of(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK) {
    std::abort();
  }
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  if (deflate(&stream, Z_FINISH) != Z_STREAM_END) std::abort();
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

std::string zstd_of(std::string_view bytes, int level) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), level);
  if (ZSTD_isError(size) != 0) std::abort();
  packed.resize(size);
  return packed;
}

}  // namespace overstap::test
