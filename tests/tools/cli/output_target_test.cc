// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/output_target.h"

#include <gtest/gtest.h>

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

TEST_F(OutputFile, NamesAFolderThatIsNotThere) {
  const auto target = OutputTarget::open((folder / "none" / "out.txt").string());
  ASSERT_FALSE(target.has_value());
  EXPECT_EQ(target.error().code, ErrorCode::io);
  EXPECT_NE(target.error().to_string().find("none/out.txt"), std::string::npos);
}

}  // namespace
}  // namespace overstap::cli
