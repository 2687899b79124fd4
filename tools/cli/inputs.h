// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "overstap/profiles/reader.h"
#include "tools/cli/options.h"

namespace overstap::cli {

/// The names of all formats, a blank before each.
template <class Format>
[[nodiscard]] std::string format_names(int count) {
  std::string names;
  for (int i = 0; i < count; ++i) names.append(" ").append(to_string(static_cast<Format>(i)));
  return names;
}

/// Opens whatever a user names as people or vacancies: a file in any format, packed or not, `-` for
/// standard input, or a folder, of which every file is an input by itself. Cheap to copy.
class InputReader {
 public:
  /// Every format by its content, but PDF.
  InputReader() = default;
  /// `io`, `schema` of the mapping file.
  [[nodiscard]] static Result<InputReader> make(const InputOptions& options, Language language,
                                                std::optional<Date> as_of);

  /// In a folder a file that cannot be read counts as one rejected row and the others are read; a
  /// single file that cannot be read is an error.
  [[nodiscard]] Result<Diagnostics> read(const std::string& path, const Linker& linker,
                                         const Taxonomy& taxonomy,
                                         const RowSink<SeekerProfile>& sink) const;
  [[nodiscard]] Result<Diagnostics> read(const std::string& path, const Linker& linker,
                                         const Taxonomy& taxonomy,
                                         const RowSink<Vacancy>& sink) const;
  /// The first 64 KiB of a file, unpacked, by which it is recognised. A folder is its first file
  /// that can be opened.
  [[nodiscard]] static Result<std::string> sample(const std::string& path);

  /// All of standard input, unpacked, for who has to look at it more than once; `limit` beyond
  /// 256 MiB.
  [[nodiscard]] static Result<std::string> standard_input();
  /// From here on `-` is what standard_input() gave.
  void hold(std::string bytes) { held_ = std::make_shared<const std::string>(std::move(bytes)); }

  /// Also tell what became of every value.
  void trace() { options_.trace = true; }
  [[nodiscard]] const ReadOptions& options() const { return options_; }

 private:
  [[nodiscard]] Result<std::unique_ptr<ByteSource>> open(const std::string& path) const;

  ReadOptions options_;
  std::string format_;                         ///< of --input-format; empty = by content
  std::shared_ptr<const CsvMapping> mapping_;  ///< what `options_.csv` points to
  std::shared_ptr<const std::string> held_;    ///< standard input; null = not read yet
};

/// The files that `path` stands for: itself, or the files in a folder by name (hidden ones and
/// folders in it left out). `io` when the folder cannot be read, `not_found` when it holds no file.
[[nodiscard]] Result<std::vector<std::string>> input_files(const std::string& path);

}  // namespace overstap::cli
