// SPDX-License-Identifier: Apache-2.0
#include "market_mapping.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace overstap {
namespace {

std::string cause(int number) {
  switch (number) {
    case EACCES:
    case EPERM:
      return "permission denied";
    case ENOENT:
      return "no such file or folder";
    case ENOTDIR:
      return "a part of the path is not a folder";
    case EISDIR:
      return "it is a folder";
    case ENOSPC:
      return "no space left on the device";
    case EDQUOT:
      return "the disk quota is used up";
    case EFBIG:
      return "the file would be larger than allowed";
    case EROFS:
      return "the file system is read-only";
    case EMFILE:
    case ENFILE:
      return "too many open files";
    case ENOMEM:
      return "not enough memory";
    case ENAMETOOLONG:
      return "the name is too long";
    case ELOOP:
      return "too many symbolic links";
    case EIO:
      return "input/output error of the device";
    default:
      return "system error " + std::to_string(number);
  }
}

/// Closes a descriptor that is only read from.
struct Descriptor {
  int number;
  explicit Descriptor(int n) : number{n} {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number >= 0) ::close(number);
  }
};

}  // namespace

Location in_file(const std::string& path) { return {path, 0, 0, {}}; }

Error system_error(int number, std::string_view what, const std::string& path) {
  return {number == ENOENT ? ErrorCode::not_found : ErrorCode::io,
          "cannot " + std::string{what} + ": " + cause(number), in_file(path)};
}

Result<MappedFile> MappedFile::open(const std::string& path) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  if (file.number < 0) return std::unexpected(system_error(errno, "open the market file", path));
  struct stat status{};
  if (::fstat(file.number, &status) != 0) {
    return std::unexpected(system_error(errno, "read the market file", path));
  }
  if (!S_ISREG(status.st_mode)) {
    const char* what = S_ISDIR(status.st_mode) ? "it is a folder" : "it is not a regular file";
    return std::unexpected(
        Error{ErrorCode::io, std::string{"cannot open the market file: "} + what, in_file(path)});
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return MappedFile{};
  void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.number, 0);
  if (begin == MAP_FAILED) return std::unexpected(system_error(errno, "map the market file", path));
  return MappedFile{{static_cast<const std::byte*>(begin), size}};
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace overstap
