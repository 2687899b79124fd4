// SPDX-License-Identifier: Apache-2.0
// Each bomb in a process of its own, through the door that every input comes in by.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <set>
#include <string>

#include "overstap/profiles/byte_source.h"
#include "overstap/profiles/reader.h"
#include "tests/bombs/bombs.h"
#include "tests/profiles/small_taxonomy.h"
#include "tools/pdf/pdf_client.h"

namespace overstap {
namespace {

using test::Bomb;
using test::Fate;

// What a sanitizer or a build without optimisation costs is not what is measured.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kSlower = 20;
constexpr bool kMemoryCounts = false;
#elif defined(NDEBUG)
constexpr double kSlower = 1;
constexpr bool kMemoryCounts = true;
#else
constexpr double kSlower = 6;
constexpr bool kMemoryCounts = true;
#endif
constexpr double kMostSeconds = 1 * kSlower;
constexpr long kMostMegabytes = 64;  ///< beside the input itself, which is held once

class StreamedBomb : public ByteSource {
 public:
  explicit StreamedBomb(const Bomb& bomb) : head_(bomb.bytes()), bomb_(bomb) {
    while (piece_.size() < (64u << 10)) piece_ += bomb.repeated;
  }
  Result<std::size_t> read(std::span<char> buffer) override {
    std::size_t filled = 0;
    while (filled < buffer.size() && given_ < bomb_.streamed) {
      const std::string_view from =
          given_ < head_.size()
              ? std::string_view(head_).substr(given_)
              : std::string_view(piece_).substr((given_ - head_.size()) % bomb_.repeated.size());
      const std::size_t count = std::min(from.size(), buffer.size() - filled);
      std::memcpy(buffer.data() + filled, from.data(), count);
      filled += count;
      given_ += count;
    }
    return filled;
  }

 private:
  std::string head_, piece_;
  const Bomb& bomb_;
  std::uint64_t given_ = 0;
};

/// What the process of a bomb tells of it.
struct Told {
  bool refused_whole = false;
  ErrorCode code = ErrorCode::io;
  std::uint64_t accepted = 0, rejected = 0;
  double seconds = 0;
  long megabytes = 0;
  char message[400] = {};
};

double cpu_seconds() {
  double seconds = 0;
  for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
    rusage usage{};
    getrusage(who, &usage);
    seconds += static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
               static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  }
  return seconds;
}

/// The largest this process or one of its children has been.
long peak_kilobytes() {
  long most = 0;
  for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
    rusage usage{};
    getrusage(who, &usage);
    most = std::max(most, usage.ru_maxrss);
  }
  return most;
}

Result<Diagnostics> read(const Bomb& bomb, const std::string& bytes) {
  ReadOptions options;
  options.seeker_format = bomb.format;
  options.open_pdf = make_pdf_opener(PDF_TEXT);
  const auto sink = [](const ReadRow<SeekerProfile>&) -> Result<void> { return {}; };
  const Linker& linker = test::small_linker();
  const Taxonomy& taxonomy = test::small_taxonomy().taxonomy();
  if (bomb.streamed > 0) {
    StreamedBomb source(bomb);
    return stream_seekers(source, "bom", linker, taxonomy, options, sink);
  }
  auto source = open_bytes(bytes, "bom");
  if (!source) return std::unexpected(source.error());
  return stream_seekers(**source, "bom", linker, taxonomy, options, sink);
}

void take_note(Told& told, const Error& error) {
  told.code = error.code;
  const std::string text = error.to_string();
  std::copy_n(text.begin(), std::min(text.size(), sizeof told.message - 1), told.message);
}

Told detonate(const Bomb& bomb, const std::string& bytes) {
  Told told;
  const double seconds = cpu_seconds();
  const long kilobytes = peak_kilobytes();
  const Result<Diagnostics> diagnostics = read(bomb, bytes);
  told.seconds = cpu_seconds() - seconds;
  told.megabytes = (peak_kilobytes() - kilobytes) / 1024 - static_cast<long>(bytes.size() >> 20);
  told.refused_whole = !diagnostics;
  if (!diagnostics) {
    take_note(told, diagnostics.error());
    return told;
  }
  told.accepted = diagnostics->accepted;
  told.rejected = diagnostics->rejected;
  for (const Diagnostic& entry : diagnostics->entries) {
    if (entry.severity == Severity::rejected) take_note(told, entry.error);
  }
  return told;
}

/// An empty folder, in which the process of a bomb stands and which it is told to use for what is
/// temporary.
class EmptyFolder {
 public:
  EmptyFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "overstap_bomb_XXXXXX";
    path_ = mkdtemp(pattern.data());
  }
  EmptyFolder(const EmptyFolder&) = delete;
  EmptyFolder& operator=(const EmptyFolder&) = delete;
  ~EmptyFolder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] bool is_empty() const { return std::filesystem::is_empty(path_); }

 private:
  std::filesystem::path path_;
};

std::set<std::string> names_in(const std::filesystem::path& folder) {
  std::set<std::string> names;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    names.insert(entry.path().filename());
  }
  return names;
}

/// The exit status, 100 + the signal, or nothing wrong: 0 and `told`.
int in_own_process(const Bomb& bomb, const EmptyFolder& folder, Told& told) {
  const std::string bytes = bomb.streamed > 0 ? std::string() : bomb.bytes();
  int ends[2];
  if (pipe(ends) != 0) return 99;
  const pid_t child = fork();
  if (child == 0) {
    alarm(static_cast<unsigned>(20 * kSlower));
    if (chdir(folder.path().c_str()) != 0 || setenv("TMPDIR", folder.path().c_str(), 1) != 0) {
      _exit(98);
    }
    const Told result = detonate(bomb, bytes);
    _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : 97);
  }
  close(ends[1]);
  const bool all = ::read(ends[0], &told, sizeof told) == sizeof told;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status)) return 100 + WTERMSIG(status);
  return all ? WEXITSTATUS(status) : 96;
}

class BombTest : public testing::TestWithParam<Bomb> {};

TEST_P(BombTest, DoesNoHarm) {
  const Bomb& bomb = GetParam();
  const EmptyFolder folder;
  const std::set<std::string> before = names_in("/etc");
  Told told;
  ASSERT_EQ(in_own_process(bomb, folder, told), 0);
  std::printf("%-48s %5.2f s %5ld MB  %s%s\n", bomb.kind.c_str(), told.seconds, told.megabytes,
              told.accepted > 0 ? "read " : "", told.message);
  EXPECT_LE(told.seconds, kMostSeconds);
  if (kMemoryCounts) {
    EXPECT_LE(told.megabytes, kMostMegabytes);
  }
  EXPECT_TRUE(folder.is_empty());
  EXPECT_EQ(names_in("/etc"), before);
  EXPECT_FALSE(std::filesystem::exists("/tmp/weg.xml"));
  if (bomb.fate == Fate::read_safely) {
    EXPECT_FALSE(told.refused_whole) << told.message;
    EXPECT_EQ(told.accepted, 1u) << told.message;
    return;
  }
  EXPECT_EQ(told.accepted > 0, bomb.fate == Fate::refused_at_last);
  EXPECT_TRUE(told.refused_whole || told.rejected > 0);
  EXPECT_NE(told.message[0], '\0');
  if (bomb.code) {
    EXPECT_EQ(told.code, *bomb.code) << told.message;
  }
}

std::vector<Bomb> all_bombs() {
  std::vector<Bomb> bombs;
  for (const auto& some : {test::archive_bombs(), test::text_bombs(), test::pdf_bombs()}) {
    bombs.insert(bombs.end(), some.begin(), some.end());
  }
  return bombs;
}

std::string test_name(const testing::TestParamInfo<Bomb>& info) {
  std::string name;
  for (const char c : info.param.kind) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    name += plain ? c : '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Bombs, BombTest, testing::ValuesIn(all_bombs()), test_name);

TEST(BombSet, HasAtLeast25KindsAndEachOnce) {
  std::set<std::string> kinds;
  for (const Bomb& bomb : all_bombs()) EXPECT_TRUE(kinds.insert(bomb.kind).second) << bomb.kind;
  EXPECT_GE(kinds.size(), 25u);
}

}  // namespace
}  // namespace overstap
