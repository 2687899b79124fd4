// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

enum class Severity : std::uint8_t {
  note,      ///< something was dropped on purpose or could not be linked; the row stands
  rejected,  ///< the row is not in the result
};

struct Diagnostic {
  Severity severity = Severity::note;
  Error error;
};

/// What happened beside the result. Rows in = accepted + rejected, always.
struct Diagnostics {
  std::vector<Diagnostic> entries;  ///< at most `cap`
  std::size_t cap = 10'000;
  std::uint64_t dropped = 0;  ///< entries beyond the cap
  std::uint64_t accepted = 0, rejected = 0;
  std::uint64_t personal_fields_dropped =
      0;  ///< fields such as name or birth date that were not read
  void add(Diagnostic diagnostic);
};

enum class SeekerFormat : std::uint8_t { overstap_json, json_resume };
enum class VacancyFormat : std::uint8_t { overstap_json, job_posting };
[[nodiscard]] std::string_view to_string(SeekerFormat format);
[[nodiscard]] std::string_view to_string(VacancyFormat format);
[[nodiscard]] std::optional<SeekerFormat> parse_seeker_format(std::string_view text);
[[nodiscard]] std::optional<VacancyFormat> parse_vacancy_format(std::string_view text);

/// Text of one input with the name to use in diagnostics.
struct SourceText {
  std::string name;
  std::string_view bytes;
};

struct ReadOptions {
  Language language = Language::nl;           ///< for labels in the input
  std::optional<SeekerFormat> seeker_format;  ///< nothing = recognised by content
  std::optional<VacancyFormat> vacancy_format;
  std::uint64_t max_bytes = 256u << 20;  ///< per input
};

template <class T>
struct ReadResult {
  std::vector<T> values;  ///< in input order
  Diagnostics diagnostics;
};

/// Reads one person, a JSON array or list file (`{"seekers": [...]}`), or NDJSON, by content.
/// Fields that must not influence a match (name, birth date, gender, nationality, photo, marital
/// state, ...) are dropped unread and counted. Labels are linked through `linker`; one that fits
/// nothing or several concepts becomes a note and stands in `unlinked`. A bad row is rejected with
/// file, line and JSON pointer and never stops the rest; only an unreadable input as a whole is an
/// error. Missing ids become `name#row`.
[[nodiscard]] Result<ReadResult<SeekerProfile>> read_seekers(const SourceText& source,
                                                             const Linker& linker,
                                                             const Taxonomy& taxonomy,
                                                             const ReadOptions& options);
/// The same for vacancies (`{"vacancies": [...]}`; schema.org JobPosting, also in `@graph`).
[[nodiscard]] Result<ReadResult<Vacancy>> read_vacancies(const SourceText& source,
                                                         const Linker& linker,
                                                         const Taxonomy& taxonomy,
                                                         const ReadOptions& options);

/// One person from a file: exactly one accepted row, or the first reason why not. `io` when the
/// file cannot be read.
[[nodiscard]] Result<SeekerProfile> load_seeker(const std::string& path, const Linker& linker,
                                                const Taxonomy& taxonomy,
                                                const ReadOptions& options = {});
[[nodiscard]] Result<Vacancy> load_vacancy(const std::string& path, const Linker& linker,
                                           const Taxonomy& taxonomy,
                                           const ReadOptions& options = {});

/// The whole file, or `io` / `limit` naming path and cause. `-` is not special here.
[[nodiscard]] Result<std::string> read_file(const std::string& path, std::uint64_t max_bytes);

}  // namespace overstap
