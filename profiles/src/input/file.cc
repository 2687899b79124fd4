// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "overstap/profiles/reader.h"

namespace overstap {
namespace {

struct Close {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};

std::unexpected<Error> cannot_read(const std::string& path, int cause) {
  return std::unexpected(Error{ErrorCode::io,
                               "cannot read the file: " + std::generic_category().message(cause),
                               Location{path, 0, 0, {}}});
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t max_bytes) {
  const std::unique_ptr<std::FILE, Close> file{std::fopen(path.c_str(), "rb")};
  if (!file) return cannot_read(path, errno);
  std::string bytes;
  std::array<char, 65536> chunk{};
  while (true) {
    const std::size_t read = std::fread(chunk.data(), 1, chunk.size(), file.get());
    if (read == 0) break;
    bytes.append(chunk.data(), read);
    if (bytes.size() > max_bytes) {
      return std::unexpected(
          Error{ErrorCode::limit,
                "the file is larger than allowed: limit " + std::to_string(max_bytes) + " bytes",
                Location{path, 0, 0, {}}});
    }
  }
  if (std::ferror(file.get()) != 0) return cannot_read(path, errno);
  return bytes;
}

}  // namespace overstap
