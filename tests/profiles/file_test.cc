// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "overstap/profiles/reader.h"
#include "small_taxonomy.h"

namespace overstap {
namespace {

using test::small_linker;
using test::small_taxonomy;
using testing::HasSubstr;

class TextFile {
 public:
  explicit TextFile(std::string_view content) {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    path_ = std::filesystem::path(testing::TempDir()) / (std::string{info->name()} + ".json");
    std::ofstream(path_, std::ios::binary) << content;
  }
  ~TextFile() { std::filesystem::remove(path_); }
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

Result<SeekerProfile> load(const std::string& path) {
  return load_seeker(path, small_linker(), small_taxonomy().taxonomy());
}

TEST(ReadFile, GivesTheWholeContent) {
  const std::string content(200'000, 'x');
  const TextFile file(content);
  EXPECT_EQ(or_throw(read_file(file.path(), content.size())), content);
  const auto too_large = read_file(file.path(), content.size() - 1);
  ASSERT_FALSE(too_large.has_value());
  EXPECT_EQ(too_large.error().code, ErrorCode::limit);
}

TEST(ReadFile, NamesPathAndCause) {
  for (const std::string path : {"/nonexistent/people.json", "/"}) {
    const auto result = read_file(path, 100);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::io);
    EXPECT_EQ(result.error().where->file, path);
    EXPECT_THAT(result.error().message, HasSubstr("cannot read the file: "));
  }
}

TEST(LoadSeeker, GivesTheOnePerson) {
  const TextFile file(R"({"id": "a"})");
  EXPECT_EQ(or_throw(load(file.path())).id, "a");
}

TEST(LoadSeeker, TellsWhyNot) {
  const TextFile file(R"({"id": "a", "x": 1})");
  const auto result = load(file.path());
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().where->pointer, "/x");
  EXPECT_EQ(result.error().where->file, file.path());
}

TEST(LoadSeeker, WantsExactlyOne) {
  const TextFile file(R"([{"id": "a"}, {"id": "b"}])");
  const auto result = load(file.path());
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::invalid_argument);
  EXPECT_THAT(result.error().message, HasSubstr("found 2"));
}

TEST(LoadVacancy, GivesTheOneVacancy) {
  const TextFile file(
      R"({"id": "v", "title": "t", "employer": "e", "occupation": "nl:kok", "demands": []})");
  EXPECT_EQ(or_throw(load_vacancy(file.path(), small_linker(), small_taxonomy().taxonomy())).id,
            "v");
}

}  // namespace
}  // namespace overstap
