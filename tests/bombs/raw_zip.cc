// SPDX-License-Identifier: Apache-2.0
#include "tests/bombs/raw_zip.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace overstap::test {
namespace {

constexpr int kRaw = -MAX_WBITS, kZlib = MAX_WBITS, kGzip = MAX_WBITS + 16;

void put(std::string& to, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) to += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// Packs what it is fed, and keeps only that.
class Packer {
 public:
  explicit Packer(int window) {
    if (deflateInit2(&stream_, 9, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY) != Z_OK) {
      throw std::runtime_error("zlib cannot pack");
    }
  }
  Packer(const Packer&) = delete;
  Packer& operator=(const Packer&) = delete;
  ~Packer() { deflateEnd(&stream_); }

  void feed(std::string_view bytes) { pack(bytes, Z_NO_FLUSH); }
  void feed(char byte, std::uint64_t length) {
    const std::string piece(1u << 20, byte);
    while (length > 0) {
      const std::uint64_t size = std::min<std::uint64_t>(length, piece.size());
      feed(std::string_view(piece).substr(0, size));
      length -= size;
    }
  }
  std::string finish() {
    pack({}, Z_FINISH);
    return std::move(packed_);
  }
  [[nodiscard]] std::uint32_t crc() const { return static_cast<std::uint32_t>(crc_); }
  [[nodiscard]] std::uint64_t size() const { return size_; }

 private:
  void pack(std::string_view bytes, int flush) {
    const auto* data = reinterpret_cast<const Bytef*>(bytes.data());
    crc_ = bytes.empty() ? crc_ : crc32(crc_, data, static_cast<uInt>(bytes.size()));
    size_ += bytes.size();
    stream_.next_in = const_cast<Bytef*>(data);
    stream_.avail_in = static_cast<uInt>(bytes.size());
    do {
      char buffer[1u << 14];
      stream_.next_out = reinterpret_cast<Bytef*>(buffer);
      stream_.avail_out = sizeof buffer;
      deflate(&stream_, flush);
      packed_.append(buffer, sizeof buffer - stream_.avail_out);
    } while (stream_.avail_out == 0);
  }

  z_stream stream_{};
  std::string packed_;
  uLong crc_ = 0;
  std::uint64_t size_ = 0;
};

std::string packed_run(int window, std::string_view head, char byte, std::uint64_t length) {
  Packer packer(window);
  if (!head.empty()) packer.feed(head);
  packer.feed(byte, length);
  return packer.finish();
}

void put_common(std::string& to, const RawEntry& entry) {
  put(to, 20, 2);
  put(to, 0, 2);
  put(to, entry.packed_from ? 8 : 0, 2);
  put(to, 0, 4);  // time and date
  put(to, entry.crc, 4);
  put(to, entry.bytes.size(), 4);
  put(to, entry.packed_from.value_or(entry.bytes.size()), 4);
  put(to, entry.name.size(), 2);
  put(to, 0, 2);
}

}  // namespace

std::string raw_zip(const std::vector<RawEntry>& entries) {
  std::string zip, directory;
  std::vector<std::uint64_t> offsets;
  for (const RawEntry& entry : entries) {
    offsets.push_back(entry.shares_data_of ? offsets[*entry.shares_data_of] : zip.size());
    if (!entry.shares_data_of) {
      put(zip, 0x04034B50, 4);
      put_common(zip, entry);
      zip.append(entry.name).append(entry.bytes);
    }
    put(directory, 0x02014B50, 4);
    put(directory, 0x0314, 2);  // made by Unix
    put_common(directory, entry);
    put(directory, 0, 6);  // comment, disk, internal attributes
    put(directory, entry.attributes, 4);
    put(directory, offsets.back(), 4);
    directory.append(entry.name);
  }
  const std::uint64_t at = zip.size();
  const std::uint64_t count = std::min<std::uint64_t>(entries.size(), 0xFFFF);
  zip.append(directory);
  put(zip, 0x06054B50, 4);
  put(zip, 0, 4);
  put(zip, count, 2);
  put(zip, count, 2);
  put(zip, directory.size(), 4);
  put(zip, at, 4);
  put(zip, 0, 2);
  return zip;
}

RawEntry deflated_entry(std::string name, std::string_view bytes) {
  return deflated_run(std::move(name), bytes, ' ', 0, {});
}

RawEntry stored_entry(std::string name, std::string bytes) {
  RawEntry entry{std::move(name), std::move(bytes), std::nullopt, 0, 0, std::nullopt};
  entry.crc =
      static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(entry.bytes.data()),
                                       static_cast<uInt>(entry.bytes.size())));
  return entry;
}

RawEntry deflated_run(std::string name, std::string_view head, char byte, std::uint64_t length,
                      std::string_view tail) {
  Packer packer(kRaw);
  if (!head.empty()) packer.feed(head);
  packer.feed(byte, length);
  if (!tail.empty()) packer.feed(tail);
  RawEntry entry;
  entry.name = std::move(name);
  entry.bytes = packer.finish();
  entry.packed_from = packer.size();
  entry.crc = packer.crc();
  return entry;
}

std::string gzip_of(char byte, std::uint64_t length) { return packed_run(kGzip, {}, byte, length); }

std::string zlib_of(std::string_view head, char byte, std::uint64_t length) {
  return packed_run(kZlib, head, byte, length);
}

std::string zstd_of(char byte, std::uint64_t length) {
  ZSTD_CCtx* context = ZSTD_createCCtx();
  const std::string piece(1u << 20, byte);
  std::string packed, buffer(1u << 17, '\0');
  for (bool finished = false; !finished;) {
    const std::uint64_t size = std::min<std::uint64_t>(length, piece.size());
    length -= size;
    ZSTD_inBuffer in{piece.data(), size, 0};
    const ZSTD_EndDirective directive = length == 0 ? ZSTD_e_end : ZSTD_e_continue;
    for (bool taken = false; !taken;) {
      ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
      const std::size_t left = ZSTD_compressStream2(context, &out, &in, directive);
      packed.append(buffer, 0, out.pos);
      taken = directive == ZSTD_e_end ? left == 0 : in.pos == in.size;
    }
    finished = directive == ZSTD_e_end;
  }
  ZSTD_freeCCtx(context);
  return packed;
}

std::string document_xml(std::string_view body) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  return xml.append(body).append("</w:body></w:document>");
}

std::string docx_with(RawEntry document, std::vector<RawEntry> others) {
  std::vector<RawEntry> entries = {
      deflated_entry(
          "[Content_Types].xml",
          "<?xml version=\"1.0\"?><Types "
          "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
          "Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
          "PartName=\"/word/document.xml\" "
          "ContentType=\"application/"
          "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
      deflated_entry(
          "_rels/.rels",
          "<?xml version=\"1.0\"?><Relationships "
          "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
          "Id=\"r1\" "
          "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
          "officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
      std::move(document)};
  for (RawEntry& other : others) entries.push_back(std::move(other));
  return raw_zip(entries);
}

}  // namespace overstap::test
