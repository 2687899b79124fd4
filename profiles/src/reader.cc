// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/reader.h"

#include <array>
#include <set>
#include <string>

#include "overstap/graph/try.h"
#include "profiles/src/formats/row_readers.h"
#include "profiles/src/input/rows.h"

namespace overstap {
namespace {

/// What a format is recognised by: the raw bytes, and the first JSON value where they are JSON.
struct Sample {
  std::string_view bytes;
  const json::Value* json;
};

/// Everything that a reader may use. `rows` is null when the input is not JSON.
struct Input {
  const InputBytes& source;
  const RowStream* rows;
  const Linker& linker;
  const Taxonomy& taxonomy;
  Language language;
};

/// One format: adding one is adding a row to the table below. The first that recognises the input
/// reads it.
template <class Format, class T>
struct FormatReader {
  Format format;
  bool (*recognise)(const Sample&);
  Result<ReadResult<T>> (*read)(const Input&);
};

/// Reads the rows of a JSON format one by one; each is accepted or rejected by itself.
template <class T>
Result<ReadResult<T>> read_rows(const Input& input, RowFinder find_rows, T (*read_row)(Row&)) {
  ReadResult<T> result;
  Diagnostics& diagnostics = result.diagnostics;
  std::set<std::string> ids;
  const auto reject = [&](Error error) {
    ++diagnostics.rejected;
    diagnostics.add({Severity::rejected, std::move(error)});
  };
  const auto accept = [&](const RowPlace& place, const json::Lines& lines) {
    const std::uint64_t number = diagnostics.accepted + diagnostics.rejected + 1;
    json::Context context(input.source.name, lines);
    Row row{*place.value,
            place.pointer,
            context,
            input.linker,
            input.taxonomy,
            input.language,
            input.source.name + "#" + std::to_string(number)};
    T value = read_row(row);
    diagnostics.personal_fields_dropped += row.personal_fields;
    if (!context.ok()) return reject(*context.error());
    if (!ids.insert(value.id).second) {
      row.notes.push_back({ErrorCode::inconsistent, "this id stands more than once: " + value.id,
                           context.where(place.value, place.pointer)});
    }
    for (Error& note : row.notes) diagnostics.add({Severity::note, std::move(note)});
    ++diagnostics.accepted;
    result.values.push_back(std::move(value));
  };
  OVERSTAP_TRY(input.rows->each(find_rows, accept, reject));
  return result;
}

const json::Value* first_item(const json::Value* value) {
  if (value == nullptr || value->kind != json::Kind::array) return value;
  return value->items.empty() ? nullptr : &value->items.front();
}

bool is_json(const Sample& sample) { return sample.json != nullptr; }

bool is_json_resume(const Sample& sample) {
  const json::Value* first = first_item(sample.json);
  if (first == nullptr) return false;
  const json::Value* schema = first->find("$schema");
  if (schema != nullptr && schema->text.find("jsonresume") != std::string::npos) return true;
  return first->find("basics") != nullptr || first->find("work") != nullptr;
}

bool has_job_posting(const Sample& sample) {
  const json::Value* first = first_item(sample.json);
  if (first == nullptr) return false;
  return is_job_posting(*first) || first->find("@graph") != nullptr;
}

Result<std::vector<RowPlace>> find_seekers(const json::Document& document, const json::Lines& lines,
                                           Framing framing) {
  return find_listed_rows(document, lines, framing, "seekers");
}

Result<std::vector<RowPlace>> find_vacancies(const json::Document& document,
                                             const json::Lines& lines, Framing framing) {
  return find_listed_rows(document, lines, framing, "vacancies");
}

/// Whatever stands in an array or `@graph` and is a JobPosting; an object that says nothing of its
/// type counts as one.
void collect_postings(const json::Value& value, const std::string& pointer,
                      std::vector<RowPlace>& rows) {
  if (value.kind == json::Kind::array) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      collect_postings(value.items[i], pointer + "/" + std::to_string(i), rows);
    }
  } else if (const json::Value* graph = value.find("@graph")) {
    collect_postings(*graph, pointer + "/@graph", rows);
  } else if (value.kind != json::Kind::object || value.find("@type") == nullptr ||
             is_job_posting(value)) {
    rows.push_back({&value, pointer});
  }
}

Result<std::vector<RowPlace>> find_postings(const json::Document& document, const json::Lines&,
                                            Framing) {
  std::vector<RowPlace> rows;
  collect_postings(document.root, {}, rows);
  return rows;
}

Result<ReadResult<SeekerProfile>> read_own_seekers(const Input& input) {
  return read_rows<SeekerProfile>(input, find_seekers, read_seeker_row);
}
Result<ReadResult<SeekerProfile>> read_json_resumes(const Input& input) {
  return read_rows<SeekerProfile>(input, find_seekers, read_json_resume_row);
}
Result<ReadResult<Vacancy>> read_own_vacancies(const Input& input) {
  return read_rows<Vacancy>(input, find_vacancies, read_vacancy_row);
}
Result<ReadResult<Vacancy>> read_job_postings(const Input& input) {
  return read_rows<Vacancy>(input, find_postings, read_job_posting_row);
}

using SeekerReader = FormatReader<SeekerFormat, SeekerProfile>;
using VacancyReader = FormatReader<VacancyFormat, Vacancy>;
constexpr std::array kSeekerReaders = {
    SeekerReader{SeekerFormat::json_resume, is_json_resume, read_json_resumes},
    SeekerReader{SeekerFormat::overstap_json, is_json, read_own_seekers},
};
constexpr std::array kVacancyReaders = {
    VacancyReader{VacancyFormat::job_posting, has_job_posting, read_job_postings},
    VacancyReader{VacancyFormat::overstap_json, is_json, read_own_vacancies},
};

template <class Format, class T, std::size_t N>
Result<ReadResult<T>> read_any(const std::array<FormatReader<Format, T>, N>& readers,
                               std::optional<Format> wanted, const InputBytes& source,
                               const Linker& linker, const Taxonomy& taxonomy,
                               const ReadOptions& options) {
  OVERSTAP_TRY_ASSIGN(const RowStream rows, RowStream::open(source, options.max_bytes));
  const Sample sample{source.bytes, rows.first()};
  const Input input{source, &rows, linker, taxonomy, options.language};
  for (const FormatReader<Format, T>& reader : readers) {
    if (wanted ? reader.format == *wanted : reader.recognise(sample)) return reader.read(input);
  }
  // NDJSON without one good line: every line is rejected by the last, most general reader.
  return readers.back().read(input);
}

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

Result<ReadResult<SeekerProfile>> read_seekers(const InputBytes& source, const Linker& linker,
                                               const Taxonomy& taxonomy,
                                               const ReadOptions& options) {
  return read_any(kSeekerReaders, options.seeker_format, source, linker, taxonomy, options);
}

Result<ReadResult<Vacancy>> read_vacancies(const InputBytes& source, const Linker& linker,
                                           const Taxonomy& taxonomy, const ReadOptions& options) {
  return read_any(kVacancyReaders, options.vacancy_format, source, linker, taxonomy, options);
}

Result<SeekerProfile> load_seeker(const std::string& path, const Linker& linker,
                                  const Taxonomy& taxonomy, const ReadOptions& options) {
  OVERSTAP_TRY_ASSIGN(const std::string bytes, read_file(path, options.max_bytes));
  return only_row(read_seekers({path, bytes}, linker, taxonomy, options), path);
}

Result<Vacancy> load_vacancy(const std::string& path, const Linker& linker,
                             const Taxonomy& taxonomy, const ReadOptions& options) {
  OVERSTAP_TRY_ASSIGN(const std::string bytes, read_file(path, options.max_bytes));
  return only_row(read_vacancies({path, bytes}, linker, taxonomy, options), path);
}

}  // namespace overstap
