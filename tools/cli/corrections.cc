// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/corrections.h"

#include "overstap/graph/try.h"
#include "overstap/profiles/byte_source.h"
#include "tools/cli/report.h"

namespace overstap::cli {
namespace {

constexpr std::uint64_t kMaxFile = 16U << 20;
constexpr std::size_t kMostNotes = 20;

}  // namespace

Result<CorrectionLog> CorrectionLog::load(const std::vector<std::string>& paths,
                                          const Linker& linker, const Taxonomy& taxonomy,
                                          Language language) {
  CorrectionLog log;
  for (const std::string& path : paths) {
    OVERSTAP_TRY_ASSIGN(const std::string bytes, read_file(path, kMaxFile));
    OVERSTAP_TRY_ASSIGN(Corrections file,
                        Corrections::parse(bytes, path, linker, taxonomy, language));
    log.corrections_.append(std::move(file));
  }
  return log;
}

void CorrectionLog::done(const std::string& id, const RowCorrection& correction) {
  if (corrections_.of(id).empty() || !seen_.insert(id).second) return;
  for (Error& note : correction.not_applied(id)) notes_.add({Severity::note, std::move(note)});
}

void CorrectionLog::report() {
  if (std::exchange(reported_, true)) return;
  for (const auto& [id, list] : corrections_.rows()) {
    if (seen_.contains(id)) continue;
    for (const Correction& correction : list) {
      notes_.add(
          {Severity::note, correction_note(correction, id, "no row that was read has this id")});
    }
  }
  print_faults(notes_, kMostNotes);
}

}  // namespace overstap::cli
