// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "overstap/profiles/corrections.h"
#include "overstap/profiles/reader.h"

namespace overstap::cli {

/// The corrections that a user names, and what became of them.
class CorrectionLog {
 public:
  CorrectionLog() = default;
  /// `io`, and `syntax` or `schema` of a file that is none.
  [[nodiscard]] static Result<CorrectionLog> load(const std::vector<std::string>& paths,
                                                  const Linker& linker, const Taxonomy& taxonomy,
                                                  Language language);

  [[nodiscard]] RowCorrection of(std::string_view id) const {
    return RowCorrection{corrections_.of(id)};
  }
  /// To be called when a row has been through its corrections.
  void done(const std::string& id, const RowCorrection& correction);
  /// Notes to stderr: what was not applied, once.
  void report();

 private:
  Corrections corrections_;
  std::set<std::string, std::less<>> seen_;
  Diagnostics notes_;
  bool reported_ = false;
};

}  // namespace overstap::cli
