// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "tests/bombs/bombs.h"
#include "tests/bombs/raw_zip.h"

namespace overstap::test {
namespace {

constexpr std::uint64_t kLarge = 200u << 20;

RawEntry plain_document() {
  return deflated_entry("word/document.xml",
                        document_xml("<w:p><w:r><w:t>Verkoper</w:t></w:r></w:p>"));
}

RawEntry large_document() {
  return deflated_run("word/document.xml",
                      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
                      "2006/main\"><w:body><w:p><w:r><w:t>",
                      'a', kLarge, "</w:t></w:r></w:p></w:body></w:document>");
}

std::string overlapping() {
  std::vector<RawEntry> others;
  for (int i = 0; i < 500; ++i) {
    RawEntry entry = plain_document();
    entry.name = "word/header" + std::to_string(i) + ".xml";
    entry.shares_data_of = 2;
    others.push_back(std::move(entry));
  }
  return docx_with(plain_document(), std::move(others));
}

std::string million_entries() {
  std::vector<RawEntry> others(1'000'000);
  for (std::size_t i = 0; i < others.size(); ++i) others[i].name = std::to_string(i);
  return docx_with(plain_document(), std::move(others));
}

std::string nested() {
  std::string inner = raw_zip({stored_entry("kern.txt", "tekst")});
  for (int i = 0; i < 20; ++i)
    inner = raw_zip({stored_entry("a.zip", inner), stored_entry("b.zip", inner.substr(0, 100))});
  return docx_with(plain_document(), {stored_entry("word/embeddings/inner.zip", inner)});
}

std::string symlink() {
  RawEntry link = stored_entry("word/header1.xml", "/etc/passwd");
  link.attributes = 0xA1FFu << 16;
  return docx_with(plain_document(), {link});
}

std::string false_size(std::uint64_t told) {
  RawEntry document = large_document();
  document.packed_from = told;
  return docx_with(std::move(document));
}

/// A PNG that says it is 50,000 pixels wide and high.
std::string pixel_flood() {
  const std::string png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\xC3\x50\0\0\xC3\x50\x08\x06\0\0\0", 29);
  return docx_with(plain_document(), {stored_entry("word/media/image1.png", png)});
}

std::string deep_document() {
  std::string body;
  for (int i = 0; i < 100'000; ++i) body += "<w:tbl><w:tr><w:tc>";
  return docx_with(deflated_entry("word/document.xml", document_xml(body)));
}

std::string doctype_document() {
  return docx_with(deflated_entry(
      "word/document.xml",
      "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" +
          document_xml("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")));
}

std::string gzip_in_gzip() {
  const std::string inner = gzip_of('a', kLarge);
  const RawEntry packed = deflated_entry("", inner);
  std::string gzip("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);
  gzip.append(packed.bytes);
  for (const std::uint64_t value : {std::uint64_t{packed.crc}, std::uint64_t{inner.size()}}) {
    for (unsigned i = 0; i < 4; ++i) gzip += static_cast<char>(value >> (8 * i) & 0xFF);
  }
  return gzip;
}

std::string many_members() {
  const std::string member = gzip_of('a', 900);
  std::string gzip;
  while (gzip.size() < (4u << 20)) gzip += member;
  return gzip;
}

/// A frame whose header asks for a window of 2 GB.
std::string zstd_window() { return std::string("\x28\xB5\x2F\xFD\x00\xA8\x01\x00\x00", 9); }

}  // namespace

std::vector<Bomb> archive_bombs() {
  return {
      {"gzip, 1029 to 1", [] { return gzip_of('a', kLarge); }, Fate::refused, ErrorCode::limit},
      {"gzip of white space before JSON", [] { return gzip_of(' ', kLarge); }, Fate::refused},
      {"gzip in gzip", gzip_in_gzip},
      {"gzip of many members", many_members},
      {"zstd of 200 MB", [] { return zstd_of('a', kLarge); }, Fate::refused, ErrorCode::limit},
      {"zstd that asks for a window of 2 GB", zstd_window},
      {"DOCX, 1029 to 1", [] { return docx_with(large_document()); }, Fate::refused,
       ErrorCode::limit},
      {"DOCX that says it unpacks to 100 bytes", [] { return false_size(100); }},
      {"DOCX that says it unpacks to 4 GB", [] { return false_size(0xFFFFFFF0u); }},
      {"zip with overlapping entries", overlapping},
      {"zip with a million entries", million_entries, Fate::refused, ErrorCode::limit},
      {"zip in zip in zip", nested},
      {"zip slip",
       [] { return docx_with(plain_document(), {stored_entry("../../../tmp/weg.xml", "<a/>")}); }},
      {"zip slip by an absolute path",
       [] { return docx_with(plain_document(), {stored_entry("/tmp/weg.xml", "<a/>")}); }},
      {"zip with a symbolic link", symlink},
      {"DOCX with entities", doctype_document},
      {"DOCX of 300,000 levels", deep_document},
      {"pixel flood in DOCX", pixel_flood, Fate::read_safely},
  };
}

}  // namespace overstap::test
