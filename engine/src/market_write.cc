// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "market_mapping.h"
#include "overstap/engine/market_builder.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

/// A new file beside the target; removed at the end unless it was put in the target's place.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& target) : target_{target} {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (created_) ::unlink(path_.c_str());
  }

  /// Names are tried in order, so that several writers, and remains of one that was killed, do not
  /// meet.
  Result<void> create() {
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
      path_ = target_ + "." + std::to_string(::getpid()) + "." + std::to_string(i) + ".part";
      descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      created_ = descriptor_ >= 0;
      if (created_ || errno != EEXIST) break;
    }
    return created_ ? Result<void>{} : failed("create the market file");
  }

  Result<void> write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return failed("write the market file");
      bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor_) != 0) return failed("write the market file");
    const int closed = ::close(std::exchange(descriptor_, -1));
    return closed == 0 ? Result<void>{} : failed("write the market file");
  }

  Result<void> put_in_place() {
    if (std::rename(path_.c_str(), target_.c_str()) != 0) return failed("replace the market file");
    created_ = false;
    return {};
  }

 private:
  Result<void> failed(std::string_view what) const {
    return std::unexpected(system_error(errno, what, target_));
  }

  const std::string& target_;
  std::string path_;
  int descriptor_ = -1;
  bool created_ = false;
};

/// Makes the rename last. File systems that cannot sync a folder (EINVAL) keep their own promise.
Result<void> sync_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL);
  const int number = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (synced) return {};
  return std::unexpected(system_error(number, "sync the folder of the market file", path));
}

}  // namespace

Result<void> write_market(const std::string& path, std::span<const std::byte> bytes) {
  // A rename over a device or pipe would put a file in its place.
  struct stat target{};
  if (::stat(path.c_str(), &target) == 0 && !S_ISREG(target.st_mode)) {
    return std::unexpected(
        Error{ErrorCode::io, "cannot write the market file: its name is taken by what is no file",
              Location{.file = path, .pointer = {}}});
  }
  TemporaryFile file{path};
  OVERSTAP_TRY(file.create());
  OVERSTAP_TRY(file.write(bytes));
  OVERSTAP_TRY(file.put_in_place());
  return sync_folder_of(path);
}

}  // namespace overstap
