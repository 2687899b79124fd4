// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/graph/date.h"
#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/byte_source.h"
#include "overstap/profiles/contact.h"
#include "overstap/profiles/csv_mapping.h"
#include "overstap/profiles/format.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/pdf_content.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/sieve.h"
#include "overstap/profiles/source_text.h"
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
      0;  ///< fields such as birth date or nationality that were not read
  std::uint64_t contact_fields = 0;  ///< values that went to the contact part
  std::uint64_t numbers_masked = 0;  ///< nine digits that pass the eleven test
  std::uint64_t text_parts = 0;      ///< parts carried in SourceText
  SieveCount sieved;                 ///< sentences that were not carried, by what they were about
  void add(Diagnostic diagnostic);
};

/// What became of one value of the input.
enum class Disposition : std::uint8_t {
  read,       ///< stands in a typed field
  carried,    ///< stands whole in the SourceText
  contact,    ///< stands in the contact part
  personal,   ///< dropped unread: must not influence a match
  technical,  ///< dropped on purpose: about the message, not about the person or the work
};
[[nodiscard]] std::string_view to_string(Disposition disposition);

struct FieldTrace {
  std::string pointer;  ///< in the input: JSON pointer, XML as the same, or CSV column
  Disposition disposition = Disposition::carried;
  std::string target;  ///< read: the field of the profile; technical: the reason; else empty
};

struct ReadOptions {
  Language language = Language::nl;           ///< for labels in the input
  std::optional<SeekerFormat> seeker_format;  ///< nothing = recognised by content
  std::optional<VacancyFormat> vacancy_format;
  std::uint64_t max_bytes = 32u << 20;  ///< of an input that is held whole: all but NDJSON and CSV
  std::optional<Date> as_of;  ///< an end after this day is the present; nothing = not looked at
  bool trace = false;         ///< fill ReadRow::fields
  PdfOpener open_pdf;         ///< empty = a PDF is refused, saying so
  const CsvMapping* csv = nullptr;  ///< beside the headers that are known; must outlive the reading
};

/// One accepted row: the profile, and apart from it what no profile may hold.
template <class T>
struct ReadRow {
  T value;
  SourceText text;
  ContactPart contact;
  std::vector<FieldTrace> fields;  ///< only with ReadOptions::trace
  Location where;
  SieveCount sieved{};  ///< sentences of this row that were not carried
};

/// Is handed each accepted row, in input order; an error ends the reading and is passed on.
template <class T>
using RowSink = std::function<Result<void>(ReadRow<T>)>;

/// Reads people from any format of SeekerFormat, by content unless told. NDJSON and CSV are read
/// row by row in bounded memory (a line of NDJSON or a record of CSV at most 16 MiB), everything
/// else is held whole. Fields that must not influence a match (birth date, gender, nationality,
/// photo, marital state, ...) are dropped unread and counted, names and contact data go to the
/// contact part, text that no field holds to the SourceText, and nine digits that pass the eleven
/// test are masked wherever they stand. Sentences about health, benefits and the like are cut from
/// every text (sieve.h) and counted. Labels are linked through `linker`; one that fits nothing
/// or several concepts becomes a note and stands in `unlinked`. A bad row is rejected with file,
/// line or pointer and never stops the rest; only an unreadable input as a whole is an error.
/// Missing ids become `name#row`.
[[nodiscard]] Result<Diagnostics> stream_seekers(ByteSource& source, const std::string& name,
                                                 const Linker& linker, const Taxonomy& taxonomy,
                                                 const ReadOptions& options,
                                                 const RowSink<SeekerProfile>& sink);
/// The same for vacancies (a JobPosting may stand in `@graph` or in a page of HTML).
[[nodiscard]] Result<Diagnostics> stream_vacancies(ByteSource& source, const std::string& name,
                                                   const Linker& linker, const Taxonomy& taxonomy,
                                                   const ReadOptions& options,
                                                   const RowSink<Vacancy>& sink);

/// Bytes of one input with the name to use in diagnostics.
struct InputBytes {
  std::string name;
  std::string_view bytes;
};

template <class T>
struct ReadResult {
  std::vector<T> values;  ///< in input order
  Diagnostics diagnostics;
};

/// stream_seekers over bytes in memory, profiles only.
[[nodiscard]] Result<ReadResult<SeekerProfile>> read_seekers(const InputBytes& input,
                                                             const Linker& linker,
                                                             const Taxonomy& taxonomy,
                                                             const ReadOptions& options);
[[nodiscard]] Result<ReadResult<Vacancy>> read_vacancies(const InputBytes& input,
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

}  // namespace overstap
