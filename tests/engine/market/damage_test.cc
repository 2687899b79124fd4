// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <span>
#include <vector>

#include "market_content.h"
#include "market_patching.h"
#include "market_reader.h"

namespace overstap::testing {
namespace {

using ::testing::HasSubstr;

class DamagedMarket : public ::testing::Test {
 protected:
  ErrorCode refused(std::span<const std::byte> file) {
    const auto read = read_market(file);
    if (read) return ErrorCode::invalid_argument;
    EXPECT_THAT(read.error().message, HasSubstr("overstap import"));
    return read.error().code;
  }
  template <class T>
  void overwrite(std::size_t at, T value) {
    std::memcpy(file_.data() + at, &value, sizeof value);
  }

  std::vector<std::byte> file_ = rich_market();
};

TEST_F(DamagedMarket, OpensUndamaged) { EXPECT_TRUE(read_market(file_)); }

TEST_F(DamagedMarket, IsRefusedCutShortAtAnyLength) {
  for (std::size_t size = 0; size < file_.size(); ++size) {
    ASSERT_EQ(refused(std::span{file_}.first(size)), ErrorCode::corrupt) << size;
  }
}

TEST_F(DamagedMarket, IsRefusedForAnyBitOfHeaderAndSectionTable) {
  for (std::size_t bit = 0; bit < kPayloadBegin * 8; ++bit) {
    const auto mask = static_cast<std::byte>(1U << bit % 8);
    file_[bit / 8] ^= mask;
    const ErrorCode code = refused(file_);
    ASSERT_TRUE(code == ErrorCode::corrupt || code == ErrorCode::version) << "bit " << bit;
    file_[bit / 8] ^= mask;
  }
  EXPECT_TRUE(read_market(file_));
}

TEST_F(DamagedMarket, IsRefusedForTenThousandRandomBitsAndBytes) {
  std::mt19937_64 random{20'260'801};
  for (int i = 0; i < 10'000; ++i) {
    const std::size_t at = below(random, file_.size());
    const std::byte before = file_[at];
    if (i % 2 == 0) {
      file_[at] ^= static_cast<std::byte>(1U << below(random, 8));
    } else {
      file_[at] ^= static_cast<std::byte>(1 + below(random, 255));
    }
    const ErrorCode code = refused(file_);
    ASSERT_TRUE(code == ErrorCode::corrupt || code == ErrorCode::version) << "byte " << at;
    file_[at] = before;
  }
  EXPECT_TRUE(read_market(file_));
}

TEST_F(DamagedMarket, IsRefusedWithBytesAddedAtItsEnd) {
  const std::string declared = grouped(file_.size());
  file_.resize(file_.size() + 64);
  EXPECT_THAT(refusal_of(file_).message,
              HasSubstr("is longer than it says: " + grouped(file_.size()) + " of " + declared));
}

TEST_F(DamagedMarket, TellsHowMuchIsThere) {
  const std::string whole = grouped(file_.size());
  file_.resize(1'024);
  const Error error = refusal_of(file_);
  EXPECT_EQ(error.code, ErrorCode::corrupt);
  EXPECT_EQ(error.message, "market file is cut short: 1,024 of " + whole +
                               " bytes; build it again with 'overstap import'");
}

TEST_F(DamagedMarket, TellsThatItIsEmpty) {
  EXPECT_THAT(refusal_of({}).message, HasSubstr("market file is empty"));
}

TEST_F(DamagedMarket, TellsThatItIsAnotherKindOfFile) {
  std::memcpy(file_.data(), "PK\3\4 zip", 8);
  const Error error = refusal_of(file_);
  EXPECT_EQ(error.code, ErrorCode::corrupt);
  EXPECT_THAT(error.message, HasSubstr("does not begin as one"));
}

TEST_F(DamagedMarket, NamesAnotherFormatVersion) {
  overwrite(offsetof(MarketHeader, format_version), kMarketFormatVersion + 7);
  seal(file_);
  const Error error = refusal_of(file_);
  EXPECT_EQ(error.code, ErrorCode::version);
  EXPECT_THAT(error.message, HasSubstr("has format version 9, this program reads version 2"));
}

TEST_F(DamagedMarket, NamesTheOtherByteOrder) {
  overwrite(offsetof(MarketHeader, byte_order), std::uint32_t{0x0403'0201});
  const Error error = refusal_of(file_);
  EXPECT_EQ(error.code, ErrorCode::version);
  EXPECT_THAT(error.message, HasSubstr("other byte order"));
}

TEST_F(DamagedMarket, TellsHeaderFromContent) {
  file_[kPayloadBegin - 1] ^= std::byte{1};
  EXPECT_THAT(refusal_of(file_).message, HasSubstr("checksum of its header"));
  file_[kPayloadBegin - 1] ^= std::byte{1};
  file_.back() ^= std::byte{1};
  EXPECT_THAT(refusal_of(file_).message, HasSubstr("checksum of its content"));
}

}  // namespace
}  // namespace overstap::testing
