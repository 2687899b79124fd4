// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/reader.h"

#include <string>

#include "overstap/graph/try.h"
#include "profiles/src/input/peeked_source.h"
#include "profiles/src/readers/formats.h"
#include "profiles/src/readers/input_reader.h"

namespace overstap {
namespace {

template <class Format, class T>
Result<Diagnostics> stream(const Formats<Format, T>& formats, std::optional<Format> wanted,
                           ByteSource& source, Reading<T> reading) {
  PeekedSource peeked(source);
  InputReader<Format, T> reader(formats, wanted, reading);
  OVERSTAP_TRY(reader.read(peeked));
  return reading.take();
}

/// All profiles of a source that `stream(source, sink)` reads.
template <class T, class Stream>
Result<ReadResult<T>> collect(Result<std::unique_ptr<ByteSource>> source, Stream stream_rows) {
  if (!source) return std::unexpected(std::move(source).error());
  ReadResult<T> result;
  const RowSink<T> sink = [&](ReadRow<T> row) -> Result<void> {
    result.values.push_back(std::move(row.value));
    return {};
  };
  OVERSTAP_TRY_ASSIGN(result.diagnostics, stream_rows(**source, sink));
  return result;
}

/// A stream of rows is never held whole: what comes out of compression is limited by its ratio.
constexpr InflateLimits kStreamLimits{.max_bytes = 0};

template <class T>
Result<T> only_row(Result<ReadResult<T>> read, const std::string& path) {
  if (!read) return std::unexpected(std::move(read).error());
  for (const Diagnostic& diagnostic : read->diagnostics.entries) {
    if (diagnostic.severity == Severity::rejected) return std::unexpected(diagnostic.error);
  }
  if (read->values.size() != 1) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument,
              "expected exactly one entry, found " + std::to_string(read->values.size()),
              Location{path, 0, 0, {}}});
  }
  return std::move(read->values.front());
}

}  // namespace

void Diagnostics::add(Diagnostic diagnostic) {
  if (entries.size() < cap) {
    entries.push_back(std::move(diagnostic));
  } else {
    ++dropped;
  }
}

Result<Diagnostics> stream_seekers(ByteSource& source, const std::string& name,
                                   const Linker& linker, const Taxonomy& taxonomy,
                                   const ReadOptions& options, const RowSink<SeekerProfile>& sink) {
  return stream(seeker_formats(), options.seeker_format, source,
                Reading<SeekerProfile>(name, linker, taxonomy, options, sink));
}

Result<Diagnostics> stream_vacancies(ByteSource& source, const std::string& name,
                                     const Linker& linker, const Taxonomy& taxonomy,
                                     const ReadOptions& options, const RowSink<Vacancy>& sink) {
  return stream(vacancy_formats(), options.vacancy_format, source,
                Reading<Vacancy>(name, linker, taxonomy, options, sink));
}

Result<ReadResult<SeekerProfile>> read_seekers(const InputBytes& input, const Linker& linker,
                                               const Taxonomy& taxonomy,
                                               const ReadOptions& options) {
  return collect<SeekerProfile>(open_bytes(input.bytes, input.name, kStreamLimits),
                                [&](ByteSource& source, const RowSink<SeekerProfile>& sink) {
                                  return stream_seekers(source, input.name, linker, taxonomy,
                                                        options, sink);
                                });
}

Result<ReadResult<Vacancy>> read_vacancies(const InputBytes& input, const Linker& linker,
                                           const Taxonomy& taxonomy, const ReadOptions& options) {
  return collect<Vacancy>(open_bytes(input.bytes, input.name, kStreamLimits),
                          [&](ByteSource& source, const RowSink<Vacancy>& sink) {
                            return stream_vacancies(source, input.name, linker, taxonomy, options,
                                                    sink);
                          });
}

Result<SeekerProfile> load_seeker(const std::string& path, const Linker& linker,
                                  const Taxonomy& taxonomy, const ReadOptions& options) {
  return only_row(
      collect<SeekerProfile>(open_file(path),
                             [&](ByteSource& source, const RowSink<SeekerProfile>& sink) {
                               return stream_seekers(source, path, linker, taxonomy, options, sink);
                             }),
      path);
}

Result<Vacancy> load_vacancy(const std::string& path, const Linker& linker,
                             const Taxonomy& taxonomy, const ReadOptions& options) {
  return only_row(collect<Vacancy>(open_file(path),
                                   [&](ByteSource& source, const RowSink<Vacancy>& sink) {
                                     return stream_vacancies(source, path, linker, taxonomy,
                                                             options, sink);
                                   }),
                  path);
}

}  // namespace overstap
