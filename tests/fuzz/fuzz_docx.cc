// SPDX-License-Identifier: Apache-2.0
// Any bytes as a Word document, as a zip, and as the XML of the document in one: a fuzzer seldom
// gets the checksums of a zip right.
#include <cstdint>
#include <string>
#include <string_view>

#include "documents.h"
#include "profiles/src/documents/zip.h"

namespace {

constexpr std::string_view kName = "word/document.xml";

void put(std::string& bytes, std::uint64_t value, int width) {
  for (int i = 0; i < width; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// CRC-32 as in zip, bit by bit.
std::uint32_t checksum(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (0xEDB88320 & (0 - (crc & 1)));
  }
  return ~crc;
}

/// A zip with one stored entry.
std::string package_of(std::string_view xml) {
  std::string sizes;
  put(sizes, checksum(xml), 4);
  put(sizes, xml.size(), 4);
  put(sizes, xml.size(), 4);
  put(sizes, kName.size(), 2);
  put(sizes, 0, 2);
  std::string zip("PK\x03\x04\x14\0\0\0\0\0\0\0\x21\0", 14);
  zip.append(sizes).append(kName).append(xml);
  const std::size_t directory = zip.size();
  zip.append("PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\x21\0", 16).append(sizes);
  zip.append(14, '\0').append(kName);
  const std::size_t size = zip.size() - directory;
  zip.append("PK\x05\x06\0\0\0\0\x01\0\x01\0", 12);
  put(zip, size, 4);
  put(zip, directory, 4);
  return zip.append(2, '\0');
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using overstap::fuzz::kDocumentLimits;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  overstap::fuzz::check(overstap::read_docx(text, "fuzz", kDocumentLimits));
  overstap::fuzz::check(overstap::read_docx(package_of(text), "fuzz", kDocumentLimits));
  const auto archive = overstap::ZipArchive::open(text, "fuzz", kDocumentLimits);
  if (archive) {
    for (const overstap::ZipEntry& entry : archive->entries()) (void)archive->read(entry);
  }
  return 0;
}
