// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/output_target.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>

#include "overstap/graph/try.h"

namespace overstap::cli {
namespace {

constexpr int kStandardOutput = 1;
constexpr mode_t kNewFile = 0644;
constexpr int kNames = 100;

std::unexpected<Error> io_error(const std::string& what, const std::string& path) {
  const std::string cause = std::strerror(errno);
  return std::unexpected(Error{ErrorCode::io, what + ": " + cause, Location{.file = path}});
}

/// Where a link leads, so that the link stays; the path itself where that cannot be told.
std::string target_of(const std::string& path) {
  std::error_code failed;
  const auto target = std::filesystem::weakly_canonical(path, failed);
  return failed ? path : target.string();
}

/// A file of its own beside `target`, with the rights of what it replaces. Names are tried in
/// order: remains of a run that was killed stay untouched.
int make_beside(const std::string& target, mode_t rights, std::string& temporary) {
  for (int i = 0; i < kNames; ++i) {
    temporary = target + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(i);
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFile);
    if (file < 0 && errno == EEXIST) continue;
    if (file >= 0 && rights != kNewFile) ::fchmod(file, rights);
    return file;
  }
  return -1;
}

}  // namespace

OutputTarget::OutputTarget(int file, std::string path, std::string temporary)
    : file_{file}, path_{std::move(path)}, temporary_{std::move(temporary)} {}

OutputTarget::OutputTarget(OutputTarget&& other) noexcept
    : file_{std::exchange(other.file_, -1)},
      path_{std::move(other.path_)},
      temporary_{std::exchange(other.temporary_, {})},
      closed_{other.closed_} {}

OutputTarget::~OutputTarget() {
  if (file_ > kStandardOutput) ::close(file_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

Result<OutputTarget> OutputTarget::open(const std::string& path) {
  if (path.empty()) return OutputTarget{kStandardOutput, {}, {}};
  constexpr const char* kNotMade = "the output file cannot be made; check folder and rights";
  const std::string target = target_of(path);
  struct stat there{};
  const bool exists = ::stat(target.c_str(), &there) == 0;
  if (exists && S_ISDIR(there.st_mode)) {
    errno = EISDIR;
    return io_error(kNotMade, path);
  }
  if (exists && !S_ISREG(there.st_mode)) {
    // A device or pipe is written to; a rename would put a file in its place.
    const int file = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) return io_error("the output cannot be opened", path);
    return OutputTarget{file, path, {}};
  }
  std::string temporary;
  const int file = make_beside(target, exists ? there.st_mode & 07777U : kNewFile, temporary);
  if (file < 0) return io_error(kNotMade, path);
  return OutputTarget{file, target, std::move(temporary)};
}

Result<void> OutputTarget::write(std::string_view text) {
  while (!text.empty() && !closed_) {
    const ssize_t n = ::write(file_, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == EPIPE && temporary_.empty()) {
      closed_ = true;
      break;
    }
    if (n < 0) return io_error("the output cannot be written", path_);
    text.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

Result<void> OutputTarget::commit() {
  if (temporary_.empty()) return {};
  const bool synced = ::fsync(file_) == 0;
  const bool done = ::close(std::exchange(file_, -1)) == 0;
  if (!synced || !done) return io_error("the output cannot be written", path_);
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) {
    return io_error("the output file cannot be put in its place", path_);
  }
  temporary_.clear();
  return {};
}

wire::Colour OutputTarget::colour() const {
  const char* no_colour = std::getenv("NO_COLOR");
  const bool refused = no_colour != nullptr && *no_colour != '\0';
  return !refused && ::isatty(file_) == 1 ? wire::Colour::on : wire::Colour::off;
}

Result<void> write_output(const std::string& path, std::string_view text) {
  OVERSTAP_TRY_ASSIGN(OutputTarget target, OutputTarget::open(path));
  OVERSTAP_TRY(target.write(text));
  return target.commit();
}

}  // namespace overstap::cli
