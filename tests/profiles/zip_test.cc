// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/zip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "tests/profiles/largest_allocation.h"
#include "tests/support/docx_builder.h"

namespace overstap {
namespace {

using test::zip_of;
using test::ZipFile;
using testing::HasSubstr;

constexpr auto kStored = ZipFile::Packing::stored;

std::string two_files() {
  return zip_of({{.name = "a.xml", .content = "inhoud van a", .packing = kStored},
                 {.name = "b.xml", .content = std::string(1000, 'b')}});
}

void put(std::string& bytes, std::size_t at, std::uint32_t value, std::size_t width) {
  for (std::size_t i = 0; i < width; ++i) bytes.at(at + i) = static_cast<char>(value >> (8 * i));
}

std::size_t central(const std::string& bytes, int entry) {
  std::size_t at = bytes.find("PK\x01\x02");
  for (int i = 0; i < entry; ++i) at = bytes.find("PK\x01\x02", at + 4);
  return at;
}
std::size_t local(const std::string& bytes, int entry) {
  std::size_t at = bytes.find("PK\x03\x04");
  for (int i = 0; i < entry; ++i) at = bytes.find("PK\x03\x04", at + 4);
  return at;
}
std::size_t end_record(const std::string& bytes) { return bytes.rfind("PK\x05\x06"); }

void expect_refused(const Result<ZipArchive>& result, ErrorCode code, std::string_view message) {
  ASSERT_FALSE(result.has_value()) << message;
  EXPECT_EQ(result.error().code, code);
  EXPECT_THAT(result.error().message, HasSubstr(message));
  EXPECT_EQ(result.error().where->file, "cv.docx");
}

Result<ZipArchive> open(std::string_view bytes, const DocumentLimits& limits = {}) {
  return ZipArchive::open(bytes, "cv.docx", limits);
}

TEST(Zip, ReadsWhatStandsInIt) {
  const std::string bytes = two_files();
  const auto archive = or_throw(open(bytes));
  ASSERT_EQ(archive.entries().size(), 2u);
  EXPECT_EQ(or_throw(archive.read(*archive.find("a.xml"))), "inhoud van a");
  EXPECT_EQ(or_throw(archive.read(*archive.find("b.xml"))), std::string(1000, 'b'));
  EXPECT_EQ(archive.find("c.xml"), nullptr);
  EXPECT_EQ(archive.first_bytes(*archive.find("b.xml"), 4), "bbbb");
  EXPECT_EQ(archive.first_bytes(*archive.find("a.xml"), 100), "inhoud van a");
}

TEST(Zip, ReadsEmptyFilesAndFolders) {
  const std::string bytes =
      zip_of({{.name = "word/", .content = "", .mode = 0040755}, {.name = "a", .content = ""}});
  const auto archive = or_throw(open(bytes));
  EXPECT_EQ(or_throw(archive.read(*archive.find("a"))), "");
}

TEST(Zip, RefusesNamesThatEscape) {
  for (const std::string name :
       {"../a", "word/../../a", "a/..", "/etc/passwd", "C:/a", "a\\b", "..", "a\nb"}) {
    expect_refused(open(zip_of({{.name = name, .content = "x"}})), ErrorCode::corrupt,
                   "the zip file is refused: entry 1: a name that ");
  }
  for (const std::string name : {"..a", "a..", "word/...", "a/.b"}) {
    EXPECT_TRUE(open(zip_of({{.name = name, .content = "x"}})).has_value()) << name;
  }
  for (const char letter : {'\0', '\x01', '\x7F'}) {
    std::string bytes = two_files();
    bytes[central(bytes, 0) + 46] = bytes[local(bytes, 0) + 30] = letter;
    expect_refused(open(bytes), ErrorCode::corrupt, "a name that no document uses");
  }
}

TEST(Zip, RefusesLinksAndDevices) {
  for (const std::uint32_t mode : {0120777u, 0020666u, 0010644u, 0140777u}) {
    expect_refused(open(zip_of({{.name = "a", .content = "b", .mode = mode}})), ErrorCode::corrupt,
                   "entry 1: a link or device, not a file");
  }
  EXPECT_TRUE(open(zip_of({{.name = "a", .content = "b", .mode = 0100644}})).has_value());
}

TEST(Zip, RefusesMoreEntriesThanItsLimit) {
  std::vector<ZipFile> files;
  for (int i = 0; i < 11; ++i) files.push_back({.name = std::to_string(i), .content = ""});
  expect_refused(open(zip_of(files), {.max_entries = 10}), ErrorCode::limit,
                 "11 entries; limit 10");
  EXPECT_TRUE(open(zip_of(files), {.max_entries = 11}).has_value());
}

TEST(Zip, RefusesMoreThanMayComeOut) {
  const std::string zeros(3u << 20, '\0');
  const std::string bytes = zip_of({{.name = "a", .content = zeros}});
  expect_refused(open(bytes), ErrorCode::limit, "entry 1 unpacks to more than 100 times its size");
  const std::string stored = zip_of({{.name = "a", .content = "0123456789", .packing = kStored},
                                     {.name = "b", .content = "0123456789", .packing = kStored}});
  expect_refused(open(stored, {.max_inflated = 19}), ErrorCode::limit,
                 "it unpacks to 20 bytes; limit 19");
  EXPECT_TRUE(open(stored, {.max_inflated = 20}).has_value());
}

TEST(Zip, RefusesSizesThatAreNotTrue) {
  const std::string content = std::string(1000, 'b');
  for (const std::uint32_t size : {999u, 1001u, 0u}) {
    std::string bytes = zip_of({{.name = "b", .content = content}});
    put(bytes, central(bytes, 0) + 24, size, 4);
    const auto archive = open(bytes);
    ASSERT_TRUE(archive.has_value());
    const auto read = archive->read(archive->entries()[0]);
    ASSERT_FALSE(read.has_value()) << size;
    EXPECT_EQ(read.error().code, ErrorCode::corrupt);
    EXPECT_THAT(read.error().message, HasSubstr("the zip file is damaged: an entry "));
  }
}

TEST(Zip, RefusesAChecksumThatIsNotTrue) {
  std::string bytes = two_files();
  put(bytes, central(bytes, 0) + 16, 12345, 4);
  const auto archive = open(bytes);
  if (!archive) return;
  EXPECT_FALSE(archive->read(archive->entries()[0]).has_value());
}

TEST(Zip, AllocatesWhatComesOutAndNotWhatIsDeclared) {
  std::string noise;
  for (std::uint32_t state = 1; noise.size() < 600'000;) {
    state = state * 1664525u + 1013904223u;
    noise += static_cast<char>(state >> 24);
  }
  std::string bytes = zip_of({{.name = "word/document.xml", .content = noise}});
  put(bytes, central(bytes, 0) + 24, 50u << 20, 4);
  const auto archive = or_throw(open(bytes));
  test::largest_allocation() = 0;
  EXPECT_FALSE(archive.read(archive.entries()[0]).has_value());
  EXPECT_LT(test::largest_allocation(), 4 * noise.size());
  test::largest_allocation() = 0;
  put(bytes, central(bytes, 0) + 24, 0xF0000000, 4);
  expect_refused(open(bytes), ErrorCode::limit, "entry 1 unpacks to more than 100 times its size");
  EXPECT_LT(test::largest_allocation(), 4096u);
}

/// One change to the bytes of two_files and the refusal that it leads to.
struct Damage {
  const char* what;
  std::function<void(std::string&)> change;
  ErrorCode code;
  const char* message;
};

const Damage kDamages[] = {
    {"overlap",
     [](std::string& b) {
       // The second entry points at the first, under the name of the first.
       put(b, central(b, 1) + 42, 0, 4);
       b[central(b, 1) + 46] = 'a';
       put(b, central(b, 1) + 10, 0, 2);
       put(b, central(b, 1) + 20, 12, 4);
     },
     ErrorCode::corrupt, "two entries have the same name"},
    {"points nowhere", [](std::string& b) { put(b, central(b, 1) + 42, 3, 4); }, ErrorCode::corrupt,
     "entry 2: points where no file begins"},
    {"points beyond", [](std::string& b) { put(b, central(b, 1) + 42, 1u << 30, 4); },
     ErrorCode::corrupt, "entry 2: points where no file begins"},
    {"another name inside", [](std::string& b) { b[local(b, 0) + 30] = 'c'; }, ErrorCode::corrupt,
     "entry 1: is told differently in two places"},
    {"another method inside", [](std::string& b) { put(b, local(b, 0) + 8, 8, 2); },
     ErrorCode::corrupt, "entry 1: is told differently in two places"},
    {"longer than the file", [](std::string& b) { put(b, central(b, 0) + 20, 100'000, 4); },
     ErrorCode::corrupt, "entry 1: is told differently in two places"},
    {"encrypted",
     [](std::string& b) {
       put(b, central(b, 0) + 8, 1, 2);
       put(b, local(b, 0) + 6, 1, 2);
     },
     ErrorCode::schema, "entry 1: it is behind a password: remove the password"},
    {"another method",
     [](std::string& b) {
       put(b, central(b, 0) + 10, 12, 2);
       put(b, local(b, 0) + 8, 12, 2);
     },
     ErrorCode::corrupt, "entry 1: a way of packing that documents do not use"},
    {"zip64 size", [](std::string& b) { put(b, central(b, 0) + 24, 0xFFFFFFFF, 4); },
     ErrorCode::limit, "it is a ZIP64 file; no document needs that"},
    {"zip64 count",
     [](std::string& b) {
       put(b, end_record(b) + 8, 0xFFFF, 2);
       put(b, end_record(b) + 10, 0xFFFF, 2);
     },
     ErrorCode::limit, "it is a ZIP64 file; no document needs that"},
    {"more entries than there are",
     [](std::string& b) {
       put(b, end_record(b) + 8, 900, 2);
       put(b, end_record(b) + 10, 900, 2);
     },
     ErrorCode::corrupt, "its directory is shorter than it says"},
    {"fewer entries than there are",
     [](std::string& b) {
       put(b, end_record(b) + 8, 1, 2);
       put(b, end_record(b) + 10, 1, 2);
     },
     ErrorCode::corrupt, "its directory holds more than it says"},
    {"several disks", [](std::string& b) { put(b, end_record(b) + 4, 1, 2); }, ErrorCode::corrupt,
     "it is one part of several"},
    {"a directory elsewhere", [](std::string& b) { put(b, end_record(b) + 16, 0, 4); },
     ErrorCode::corrupt, "its directory does not stand at its end"},
    {"bytes after its end", [](std::string& b) { b += "x"; }, ErrorCode::corrupt,
     "it has no directory at its end"},
    {"no zip", [](std::string& b) { b = "PK\x03\x04"; }, ErrorCode::corrupt,
     "it has no directory at its end"},
};

TEST(Zip, RefusesEveryDamageByItsName) {
  for (const Damage& damage : kDamages) {
    SCOPED_TRACE(damage.what);
    std::string bytes = two_files();
    damage.change(bytes);
    expect_refused(open(bytes), damage.code, damage.message);
  }
}

TEST(Zip, RefusesEntriesThatOverlap) {
  // Three entries, of which the first is told to reach to the third.
  std::string bytes = zip_of({{.name = "a", .content = "aaaa", .packing = kStored},
                              {.name = "b", .content = "bbbb", .packing = kStored},
                              {.name = "c", .content = "cccc", .packing = kStored}});
  const auto reach = static_cast<std::uint32_t>(local(bytes, 2) - local(bytes, 0) - 31);
  put(bytes, central(bytes, 0) + 20, reach, 4);
  put(bytes, central(bytes, 0) + 24, reach, 4);
  expect_refused(open(bytes), ErrorCode::corrupt, "the zip file is refused: entries overlap");
}

TEST(Zip, FindsItsEndBehindAComment) {
  std::string bytes = two_files();
  put(bytes, end_record(bytes) + 20, 9, 2);
  bytes += "opmerking";
  EXPECT_TRUE(open(bytes).has_value());
}

}  // namespace
}  // namespace overstap
