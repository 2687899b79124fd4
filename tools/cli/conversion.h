// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "overstap/profiles/contact.h"
#include "overstap/profiles/writer.h"
#include "tools/cli/output_target.h"
#include "tools/wire/convert_output.h"

namespace overstap::cli {

/// Where a conversion writes: the rows to one file, or each to a file of its own where the output
/// is a folder, and beside them what was lost and who the people are, where that was asked.
struct ConversionPaths {
  std::string output;   ///< empty = standard output
  std::string losses;   ///< `.ndjson` and `.jsonl` as NDJSON, any other as CSV; empty = none
  std::string contact;  ///< NDJSON; empty = none
};

/// The files of one conversion, which appear whole when it is committed, or not at all; but in a
/// folder each row is there as soon as it is written.
class ConversionFiles {
 public:
  [[nodiscard]] static Result<ConversionFiles> open(const ConversionPaths& paths);

  [[nodiscard]] bool one_file_a_row() const { return !folder_.empty(); }
  /// A part of the one output.
  [[nodiscard]] Result<void> write(std::string_view text);
  /// A whole row as a file of the folder, named after its id.
  [[nodiscard]] Result<void> write_file(std::string_view id, std::string_view extension,
                                        std::string_view text) const;
  [[nodiscard]] Result<void> add_losses(const std::vector<Loss>& losses);
  [[nodiscard]] Result<void> add_contact(std::string_view id, const ContactPart& contact);
  [[nodiscard]] Result<void> commit();

  /// The reader of the output went away: nothing more is needed.
  [[nodiscard]] bool closed() const { return rows_ && rows_->closed(); }
  [[nodiscard]] const wire::LossSummary& summary() const { return summary_; }

 private:
  ConversionFiles() = default;

  std::string folder_;
  std::optional<OutputTarget> rows_, losses_, contact_;
  bool losses_as_lines_ = false;
  wire::LossSummary summary_;
};

}  // namespace overstap::cli
