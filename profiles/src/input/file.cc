// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/input/file.h"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include "overstap/graph/try.h"

namespace overstap {
namespace {

struct Close {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

std::unexpected<Error> cannot_read(const std::string& path, int cause) {
  return std::unexpected(Error{ErrorCode::io,
                               "cannot read the file: " + std::generic_category().message(cause),
                               Location{path, 0, 0, {}}});
}

class FileBytes final : public ByteSource {
 public:
  FileBytes(File file, std::string path) : file_(std::move(file)), path_(std::move(path)) {}
  Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file_.get());
    if (count == 0 && std::ferror(file_.get()) != 0) return cannot_read(path_, errno);
    return count;
  }

 private:
  File file_;
  std::string path_;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> open_plain_file(const std::string& path) {
  File file{std::fopen(path.c_str(), "rb")};
  if (!file) return cannot_read(path, errno);
  return std::make_unique<FileBytes>(std::move(file), path);
}

Result<std::string> read_file(const std::string& path, std::uint64_t max_bytes) {
  OVERSTAP_TRY_ASSIGN(const auto file, open_plain_file(path));
  return read_all(*file, max_bytes, path);
}

}  // namespace overstap
