// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/byte_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/docx_builder.h"

namespace overstap {
namespace {

using test::gzip_of;
using test::zstd_of;
using testing::HasSubstr;

constexpr std::uint64_t kPlenty = 1u << 30;

Result<std::string> unpacked(std::string_view bytes, const InflateLimits& limits = {}) {
  auto source = open_bytes(bytes, "input", limits);
  if (!source) return std::unexpected(source.error());
  return read_all(**source, kPlenty, "input");
}

/// Read one byte at a time.
std::string sipped(std::string_view bytes) {
  const auto source = or_throw(open_bytes(bytes, "input"));
  std::string all;
  char byte = 0;
  while (or_throw(source->read({&byte, 1})) == 1) all += byte;
  return all;
}

std::string varied_text(std::size_t size) {
  std::string text;
  std::uint64_t state = 1;
  while (text.size() < size) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    text.append(std::to_string(state >> 40)).append(" ");
  }
  text.resize(size);
  return text;
}

void expect_refused(const Result<std::string>& result, ErrorCode code, std::string_view message) {
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, code);
  EXPECT_EQ(result.error().message, message);
  ASSERT_TRUE(result.error().where.has_value());
  EXPECT_EQ(result.error().where->file, "input");
}

TEST(ByteSource, GivesBytesInMemoryAsTheyAre) {
  const std::string long_text = varied_text(300'000);
  for (const std::string& bytes : {std::string{}, std::string{"a"}, std::string{"\0\x1F\x8B", 3},
                                   std::string{"\x1F\x8B"}, long_text}) {
    EXPECT_EQ(or_throw(unpacked(bytes)), bytes);
    EXPECT_EQ(sipped(bytes), bytes);
  }
}

TEST(ByteSource, UnpacksGzipAndZstd) {
  for (const std::size_t size : {0u, 1u, 65'536u, 3'000'000u}) {
    const std::string text = varied_text(size);
    EXPECT_EQ(or_throw(unpacked(gzip_of(text))), text);
    EXPECT_EQ(or_throw(unpacked(zstd_of(text))), text);
    EXPECT_EQ(or_throw(unpacked(zstd_of(text, 19))), text);
  }
  EXPECT_EQ(sipped(gzip_of("een twee")), "een twee");
  EXPECT_EQ(sipped(zstd_of("een twee")), "een twee");
}

TEST(ByteSource, UnpacksSeveralMembersOneAfterTheOther) {
  EXPECT_EQ(or_throw(unpacked(gzip_of("een ") + gzip_of("") + gzip_of("twee"))), "een twee");
  EXPECT_EQ(or_throw(unpacked(zstd_of("een ") + zstd_of("") + zstd_of("twee"))), "een twee");
}

TEST(ByteSource, SkipsFramesOfZstdThatHoldNoData) {
  const std::string skippable("\x50\x2A\x4D\x18\x03\0\0\0abc", 11);
  EXPECT_EQ(or_throw(unpacked(skippable + zstd_of("een"))), "een");
}

TEST(ByteSource, DoesNotUnpackTwice) {
  const std::string inner = gzip_of("een");
  EXPECT_EQ(or_throw(unpacked(gzip_of(inner))), inner);
  EXPECT_EQ(or_throw(unpacked(zstd_of(inner))), inner);
}

TEST(ByteSource, RefusesWhatFollowsThePackedPart) {
  expect_refused(unpacked(gzip_of("een") + "x"), ErrorCode::corrupt,
                 "the gzip file is damaged: something else follows the compressed part");
  expect_refused(unpacked(gzip_of("een") + zstd_of("twee")), ErrorCode::corrupt,
                 "the gzip file is damaged: something else follows the compressed part");
  expect_refused(unpacked(zstd_of("een") + "xxxxxxxxxx"), ErrorCode::corrupt,
                 "the zstd file is damaged: something else follows the compressed part");
}

TEST(ByteSource, RefusesEveryCutThroughAPackedFile) {
  for (const std::string& packed : {gzip_of(varied_text(500)), zstd_of(varied_text(500))}) {
    for (std::size_t size = 4; size < packed.size(); ++size) {
      const auto result = unpacked(std::string_view(packed).substr(0, size));
      ASSERT_FALSE(result.has_value()) << size;
      EXPECT_EQ(result.error().code, ErrorCode::corrupt);
    }
  }
}

TEST(ByteSource, RefusesDamageWithinAPackedFile) {
  std::string packed = gzip_of(varied_text(500));
  packed[packed.size() - 6] ^= 1;  // in the checksum
  expect_refused(unpacked(packed), ErrorCode::corrupt,
                 "the gzip file is damaged: its content does not add up");
  std::string frame = zstd_of(varied_text(500));
  frame[frame.size() / 2] = static_cast<char>(~frame[frame.size() / 2]);
  frame[5] = static_cast<char>(~frame[5]);
  const auto result = unpacked(frame);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::corrupt);
}

TEST(ByteSource, StopsAtTheSizeLimit) {
  const std::string text = varied_text(100'000);
  for (const std::string& packed : {gzip_of(text), zstd_of(text)}) {
    EXPECT_EQ(or_throw(unpacked(packed, {.max_bytes = 100'000})), text);
    expect_refused(unpacked(packed, {.max_bytes = 99'999}), ErrorCode::limit,
                   "more comes out of the compressed input than allowed: limit 99999 bytes; "
                   "split it");
  }
}

TEST(ByteSource, AStreamMayBeUnpackedWithoutEndButNotOutOfNothing) {
  const std::string text = varied_text(52u << 20);
  const std::string packed = zstd_of(text);
  expect_refused(unpacked(packed), ErrorCode::limit,
                 "more comes out of the compressed input than allowed: limit 52428800 bytes; "
                 "split it");
  const auto source = or_throw(open_bytes(packed, "input", {.max_bytes = 0}));
  std::vector<char> piece(1u << 20);
  std::size_t total = 0;
  while (const std::size_t count = or_throw(source->read(piece))) total += count;
  EXPECT_EQ(total, text.size());
}

TEST(ByteSource, LooksAtTheRatioFromOneMebibyteOn) {
  const std::string mebibyte(1u << 20, 'a');
  EXPECT_EQ(or_throw(unpacked(gzip_of(mebibyte))).size(), mebibyte.size());
  EXPECT_EQ(or_throw(unpacked(zstd_of(mebibyte))).size(), mebibyte.size());
  const std::string more(40u << 20, 'a');
  for (const std::string& packed : {gzip_of(more), zstd_of(more)}) {
    expect_refused(unpacked(packed, {.max_bytes = 0}), ErrorCode::limit,
                   "the compressed input unpacks to more than 100 times its size; unpack it "
                   "yourself if that is right");
  }
}

TEST(ByteSource, RefusesAFrameThatAsksForTooMuchMemory) {
  // A frame header that declares a window of 2^31 bytes.
  const std::string frame("\x28\xB5\x2F\xFD\x00\xA8\x01\x00\x00", 9);
  expect_refused(unpacked(frame), ErrorCode::limit,
                 "the zstd file cannot be unpacked: it needs more than 32 MiB to unpack; pack it "
                 "without --long or --ultra");
}

TEST(ByteSource, ReadAllNamesItsLimit) {
  const auto source = or_throw(open_bytes("abcdef", "input"));
  expect_refused(read_all(*source, 5, "input"), ErrorCode::limit,
                 "the input is larger than allowed: limit 5 bytes; many rows are read one by one "
                 "from NDJSON or CSV");
  const auto again = or_throw(open_bytes("abcdef", "input"));
  EXPECT_EQ(or_throw(read_all(*again, 6, "input")), "abcdef");
}

TEST(ByteSource, ReadsFilesAndUnpacksThem) {
  const auto path = std::filesystem::path(testing::TempDir()) / "byte_source_test.gz";
  const std::string text = varied_text(200'000);
  std::ofstream(path, std::ios::binary) << gzip_of(text);
  const auto source = or_throw(open_file(path.string()));
  EXPECT_EQ(or_throw(read_all(*source, kPlenty, "input")), text);
  EXPECT_EQ(or_throw(read_file(path.string(), kPlenty)), gzip_of(text));
  std::filesystem::remove(path);
}

TEST(ByteSource, NamesTheFileThatItCannotRead) {
  for (const std::string path : {"/nonexistent/people.json", "/"}) {
    const auto result = open_file(path);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::io);
    EXPECT_EQ(result.error().where->file, path);
    EXPECT_THAT(result.error().message, HasSubstr("cannot read the file: "));
  }
}

}  // namespace
}  // namespace overstap
