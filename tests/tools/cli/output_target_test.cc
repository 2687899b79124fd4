// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/output_target.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace overstap::cli {
namespace {

class OutputFile : public ::testing::Test {
 protected:
  void SetUp() override {
    folder = std::filesystem::path{::testing::TempDir()} /
             ::testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    path = (folder / "out.txt").string();
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  std::string content() const {
    std::ostringstream text;
    text << std::ifstream{path}.rdbuf();
    return text.str();
  }
  std::ptrdiff_t files() const {
    return std::distance(std::filesystem::directory_iterator{folder},
                         std::filesystem::directory_iterator{});
  }

  std::filesystem::path folder;
  std::string path;
};

TEST_F(OutputFile, AppearsWholeOnCommit) {
  {
    OutputTarget target = or_throw(OutputTarget::open(path));
    or_throw(target.write("een"));
    or_throw(target.write(" twee"));
    EXPECT_FALSE(std::filesystem::exists(path));
    or_throw(target.commit());
  }
  EXPECT_EQ(content(), "een twee");
  EXPECT_EQ(files(), 1);
}

TEST_F(OutputFile, KeepsTheOldOneWhenItIsNotCommitted) {
  std::ofstream{path} << "oud";
  {
    OutputTarget target = or_throw(OutputTarget::open(path));
    or_throw(target.write("nieuw"));
  }
  EXPECT_EQ(content(), "oud");
  EXPECT_EQ(files(), 1);
}

TEST_F(OutputFile, WritesToADeviceInPlaceOfReplacingIt) {
  const auto pipe = (folder / "pipe").string();
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(reader, 0);
  {
    OutputTarget target = or_throw(OutputTarget::open(pipe));
    or_throw(target.write("een"));
    or_throw(target.commit());
  }
  char text[8] = {};
  EXPECT_EQ(::read(reader, text, sizeof text), 3);
  ::close(reader);
  EXPECT_TRUE(std::filesystem::is_fifo(pipe));
  EXPECT_EQ(files(), 1);
}

TEST_F(OutputFile, KeepsTheRightsOfTheFileThatItReplaces) {
  std::ofstream{path} << "oud";
  std::filesystem::permissions(path, std::filesystem::perms{0600});
  or_throw(write_output(path, "nieuw"));
  EXPECT_EQ(content(), "nieuw");
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms{0600});
}

TEST_F(OutputFile, WritesWhereALinkLeads) {
  std::ofstream{path} << "oud";
  const auto link = folder / "link.txt";
  std::filesystem::create_symlink(path, link);
  or_throw(write_output(link.string(), "nieuw"));
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(content(), "nieuw");
  EXPECT_EQ(files(), 2);
}

TEST_F(OutputFile, RefusesAFolderBeforeAnythingIsWritten) {
  const auto target = OutputTarget::open(folder.string());
  ASSERT_FALSE(target.has_value());
  EXPECT_EQ(target.error().code, ErrorCode::io);
}

TEST_F(OutputFile, NamesAFolderThatIsNotThere) {
  const auto target = OutputTarget::open((folder / "none" / "out.txt").string());
  ASSERT_FALSE(target.has_value());
  EXPECT_EQ(target.error().code, ErrorCode::io);
  EXPECT_NE(target.error().to_string().find("none/out.txt"), std::string::npos);
}

}  // namespace
}  // namespace overstap::cli
