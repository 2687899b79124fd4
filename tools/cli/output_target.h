// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "overstap/graph/error.h"
#include "tools/wire/page.h"

namespace overstap::cli {

/// Where a command writes: standard output, a device or pipe that is there already, or a file that
/// appears whole or not at all (a temporary file beside it, renamed by `commit`; it keeps the
/// rights of the file that it replaces, and a link stays a link).
class OutputTarget {
 public:
  /// An empty path is standard output.
  [[nodiscard]] static Result<OutputTarget> open(const std::string& path);
  OutputTarget(OutputTarget&& other) noexcept;
  OutputTarget& operator=(OutputTarget&&) = delete;
  ~OutputTarget();

  /// A reader that went away (`| head`) is no error: the rest is dropped and `closed` turns true.
  [[nodiscard]] Result<void> write(std::string_view text);
  [[nodiscard]] bool closed() const { return closed_; }
  [[nodiscard]] Result<void> commit();
  /// Colour belongs on a terminal only, and never where NO_COLOR is set.
  [[nodiscard]] wire::Colour colour() const;

 private:
  OutputTarget(int file, std::string path, std::string temporary);

  int file_;
  std::string path_, temporary_;
  bool closed_ = false;
};

/// `text` in one go.
[[nodiscard]] Result<void> write_output(const std::string& path, std::string_view text);

}  // namespace overstap::cli
