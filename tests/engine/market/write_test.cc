// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "market_content.h"
#include "overstap/engine/market_builder.h"

namespace overstap::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

/// A folder of its own per test, removed afterwards.
class MarketFile : public ::testing::Test {
 protected:
  MarketFile() {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::path{::testing::TempDir()} /
              (std::string{"overstap-"} + test->name() + "-" + std::to_string(::getpid()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    path_ = (folder_ / "klantcontact.market").string();
  }
  ~MarketFile() override { fs::remove_all(folder_); }

  std::size_t files_in_folder() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder_}, fs::directory_iterator{}));
  }
  void write_text(const std::string& text) const { std::ofstream{path_} << text; }
  std::string text() const {
    std::ifstream in{path_};
    std::string line;
    std::getline(in, line);
    return line;
  }

  fs::path folder_;
  std::string path_;
  std::vector<std::byte> bytes_ = rich_market();
};

TEST_F(MarketFile, OpensAsItWasWritten) {
  ASSERT_TRUE(write_market(path_, bytes_));
  const auto market = or_throw(Snapshot::open(path_));
  EXPECT_EQ(market->info().name, "rich");
  EXPECT_EQ(fs::file_size(path_), bytes_.size());
  EXPECT_EQ(files_in_folder(), 1U);
}

TEST_F(MarketFile, ReplacesAnOlderOne) {
  write_text("old");
  ASSERT_TRUE(write_market(path_, bytes_));
  EXPECT_TRUE(Snapshot::open(path_));
  EXPECT_EQ(files_in_folder(), 1U);
}

TEST_F(MarketFile, StaysAsItWasForThoseWhoHaveItOpen) {
  ASSERT_TRUE(write_market(path_, bytes_));
  const auto old = or_throw(Snapshot::open(path_));
  const std::uint64_t hash = old->info().content_hash;
  MarketContent other = rich_content();
  other.info.name = "another";
  ASSERT_TRUE(write_market(path_, or_throw(build_market(other))));
  EXPECT_EQ(old->info().content_hash, hash);
  EXPECT_EQ(old->taxonomy().code(SkillId{0}), "nl:actief-luisteren");
  EXPECT_EQ(or_throw(Snapshot::open(path_))->info().name, "another");
}

TEST_F(MarketFile, TakesANameWithoutAFolder) {
  const fs::path before = fs::current_path();
  fs::current_path(folder_);
  const auto written = write_market("plain.market", bytes_);
  fs::current_path(before);
  EXPECT_TRUE(written);
  EXPECT_TRUE(fs::exists(folder_ / "plain.market"));
}

TEST_F(MarketFile, IsNotWrittenIntoAFolderThatIsAbsent) {
  const std::string path = (folder_ / "absent" / "x.market").string();
  const auto written = write_market(path, bytes_);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::not_found);
  EXPECT_EQ(written.error().where->file, path);
  EXPECT_EQ(written.error().message, "cannot create the market file: no such file or folder");
}

TEST_F(MarketFile, IsNotWrittenBelowAFile) {
  write_text("old");
  const auto written = write_market(path_ + "/x.market", bytes_);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::io);
  EXPECT_THAT(written.error().message, HasSubstr("a part of the path is not a folder"));
  EXPECT_EQ(text(), "old");
}

TEST_F(MarketFile, IsNotWrittenOverAFolder) {
  fs::create_directories(folder_ / "taken");
  const auto written = write_market((folder_ / "taken").string(), bytes_);
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error().message, HasSubstr("its name is taken by what is no file"));
  EXPECT_EQ(files_in_folder(), 1U);
}

TEST_F(MarketFile, IsNotPutInThePlaceOfAPipeOrDevice) {
  const std::string pipe = (folder_ / "pipe").string();
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  ASSERT_FALSE(write_market(pipe, bytes_));
  EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST_F(MarketFile, StaysAsItWasWhereNothingMayBeCreated) {
  write_text("old");
  fs::permissions(folder_, fs::perms::owner_read | fs::perms::owner_exec);
  // The superuser may write everywhere, so for the moment of writing the test is somebody else.
  constexpr uid_t kNobody = 65534;
  const bool superuser = ::geteuid() == 0;
  if (superuser) {
    ASSERT_EQ(::seteuid(kNobody), 0);
  }
  const auto written = write_market(path_, bytes_);
  if (superuser) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  fs::permissions(folder_, fs::perms::owner_all);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().message, "cannot create the market file: permission denied");
  EXPECT_EQ(text(), "old");
}

TEST_F(MarketFile, StaysAsItWasWhenTheNewOneDoesNotFit) {
  write_text("old");
  rlimit limit{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &limit), 0);
  const rlimit small{.rlim_cur = 4'096, .rlim_max = limit.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  const auto written = write_market(path_, bytes_);
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
  std::signal(SIGXFSZ, handler);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::io);
  EXPECT_EQ(written.error().message,
            "cannot write the market file: the file would be larger than allowed");
  EXPECT_EQ(text(), "old");
  EXPECT_EQ(files_in_folder(), 1U) << "the temporary file was not removed";
}

TEST_F(MarketFile, IsNotFoundWhenAbsent) {
  const auto market = Snapshot::open(path_);
  ASSERT_FALSE(market);
  EXPECT_EQ(market.error().code, ErrorCode::not_found);
  EXPECT_EQ(market.error().where->file, path_);
  EXPECT_EQ(market.error().message, "cannot open the market file: no such file or folder");
}

TEST_F(MarketFile, IsRefusedWhenItIsAFolder) {
  const auto market = Snapshot::open(folder_.string());
  ASSERT_FALSE(market);
  EXPECT_EQ(market.error().code, ErrorCode::io);
  EXPECT_EQ(market.error().message, "cannot open the market file: it is a folder");
}

TEST_F(MarketFile, IsRefusedWhenItIsADevice) {
  const auto market = Snapshot::open("/dev/null");
  ASSERT_FALSE(market);
  EXPECT_THAT(market.error().message, HasSubstr("it is not a regular file"));
}

TEST_F(MarketFile, IsRefusedWhenEmpty) {
  write_text("");
  const auto market = Snapshot::open(path_);
  ASSERT_FALSE(market);
  EXPECT_EQ(market.error().code, ErrorCode::corrupt);
  EXPECT_EQ(market.error().where->file, path_);
  EXPECT_THAT(market.error().message, HasSubstr("is empty"));
}

TEST_F(MarketFile, NamesTheFileThatIsCutShort) {
  ASSERT_TRUE(write_market(path_, bytes_));
  fs::resize_file(path_, 1'000);
  const auto market = Snapshot::open(path_);
  ASSERT_FALSE(market);
  EXPECT_EQ(market.error().to_string(),
            path_ + ": market file is cut short: 1,000 of " +
                std::to_string(bytes_.size() / 1'000) + "," +
                std::to_string(1'000 + bytes_.size() % 1'000).substr(1) +
                " bytes; build it again with 'overstap import'");
}

}  // namespace
}  // namespace overstap::testing
