// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/inputs.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "overstap/engine/snapshot.h"
#include "overstap/graph/try.h"
#include "tools/cli/session.h"
#include "tools/pdf/pdf_client.h"

namespace overstap::cli {
namespace {

constexpr std::uint64_t kMaxMapping = 1U << 20;
constexpr std::size_t kSample = 64U << 10;
/// Rows are read one by one, so what comes out of a packed file is limited by its ratio only.
constexpr InflateLimits kStreamLimits{.max_bytes = 0};

Result<std::unique_ptr<ByteSource>> open_input(const std::string& path) {
  return open_file(path == "-" ? "/dev/stdin" : path, kStreamLimits);
}

template <class Format>
Error unknown_format(const std::string& written, int count, std::string_view what) {
  std::string message = "--input-format: no format of ";
  message.append(what).append(" is called ").append(written).append("; one of");
  message.append(format_names<Format>(count));
  return Error{ErrorCode::invalid_argument, std::move(message), std::nullopt};
}

void add_counts(Diagnostics& all, Diagnostics one) {
  for (Diagnostic& entry : one.entries) all.add(std::move(entry));
  all.dropped += one.dropped;
  all.accepted += one.accepted;
  all.rejected += one.rejected;
  all.personal_fields_dropped += one.personal_fields_dropped;
  all.contact_fields += one.contact_fields;
  all.numbers_masked += one.numbers_masked;
  all.text_parts += one.text_parts;
  all.sieved += one.sieved;
}

/// The first bytes of one file.
Result<std::string> front_of(const std::string& file) {
  OVERSTAP_TRY_ASSIGN(const std::unique_ptr<ByteSource> source, open_input(file));
  std::string front(kSample, '\0');
  std::size_t size = 0;
  while (size < front.size()) {
    OVERSTAP_TRY_ASSIGN(const std::size_t more, source->read(std::span<char>{front}.subspan(size)));
    if (more == 0) break;
    size += more;
  }
  front.resize(size);
  return front;
}

/// A market is no input, but easily given as one.
bool is_market(const std::string& path) {
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed)) return false;
  const Result<std::string> front = front_of(path);
  return front && begins_as_market(*front);
}

Error market_given(const std::string& path) {
  return {ErrorCode::schema,
          "this is a market file: name it with --market, and here a file with people or vacancies",
          Location{.file = path}};
}

/// `read(source, name)` for each file of `path`, opened by `open`.
template <class Open, class Read>
Result<Diagnostics> each_file(const std::string& path, Open open, Read read) {
  OVERSTAP_TRY_ASSIGN(const std::vector<std::string> files, input_files(path));
  const bool folder = files.size() != 1 || files.front() != path;
  Diagnostics all;
  for (const std::string& file : files) {
    Result<std::unique_ptr<ByteSource>> source = open(file);
    Result<Diagnostics> one =
        source ? read(**source, file) : Result<Diagnostics>(std::unexpected(source.error()));
    if ((!one || one->accepted == 0) && is_market(file)) one = std::unexpected(market_given(file));
    if (one) {
      add_counts(all, std::move(*one));
      continue;
    }
    if (!folder) return std::unexpected(std::move(one).error());
    ++all.rejected;
    all.add({Severity::rejected, std::move(one).error()});
  }
  return all;
}

}  // namespace

Result<std::vector<std::string>> input_files(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code failed;
  if (!fs::is_directory(path, failed)) return std::vector<std::string>{path};
  std::vector<std::string> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(path, failed)) {
    std::error_code unknown;
    const bool hidden = entry.path().filename().string().starts_with('.');
    if (!hidden && entry.is_regular_file(unknown)) files.push_back(entry.path().string());
  }
  const Location where{.file = path};
  if (failed) {
    return std::unexpected(
        Error{ErrorCode::io, "cannot read the folder: " + failed.message(), where});
  }
  if (files.empty()) {
    return std::unexpected(
        Error{ErrorCode::not_found,
              "there is no file in this folder itself; hidden files and folders in it are not read",
              where});
  }
  std::ranges::sort(files);
  return files;
}

Result<InputReader> InputReader::make(const InputOptions& options, Language language,
                                      std::optional<Date> as_of) {
  InputReader reader;
  reader.options_.language = language;
  reader.options_.as_of = as_of;
  reader.format_ = options.format;
  const auto executable =
      std::filesystem::path{default_market_path()}.replace_filename(kPdfExecutable);
  reader.options_.open_pdf = make_pdf_opener(executable.string());
  if (!options.mapping.empty()) {
    OVERSTAP_TRY_ASSIGN(const std::string bytes, read_file(options.mapping, kMaxMapping));
    OVERSTAP_TRY_ASSIGN(CsvMapping mapping, parse_csv_mapping(bytes, options.mapping));
    reader.mapping_ = std::make_shared<const CsvMapping>(std::move(mapping));
    reader.options_.csv = reader.mapping_.get();
  }
  return reader;
}

Result<Diagnostics> InputReader::read(const std::string& path, const Linker& linker,
                                      const Taxonomy& taxonomy,
                                      const RowSink<SeekerProfile>& sink) const {
  ReadOptions options = options_;
  if (!format_.empty()) {
    options.seeker_format = parse_seeker_format(format_);
    if (!options.seeker_format) {
      return std::unexpected(unknown_format<SeekerFormat>(format_, kSeekerFormats, "job seekers"));
    }
  }
  return each_file(
      path, [&](const std::string& file) { return open(file); },
      [&](ByteSource& source, const std::string& name) {
        return stream_seekers(source, name, linker, taxonomy, options, sink);
      });
}

Result<Diagnostics> InputReader::read(const std::string& path, const Linker& linker,
                                      const Taxonomy& taxonomy,
                                      const RowSink<Vacancy>& sink) const {
  ReadOptions options = options_;
  if (!format_.empty()) {
    options.vacancy_format = parse_vacancy_format(format_);
    if (!options.vacancy_format) {
      return std::unexpected(unknown_format<VacancyFormat>(format_, kVacancyFormats, "vacancies"));
    }
  }
  return each_file(
      path, [&](const std::string& file) { return open(file); },
      [&](ByteSource& source, const std::string& name) {
        return stream_vacancies(source, name, linker, taxonomy, options, sink);
      });
}

Result<std::unique_ptr<ByteSource>> InputReader::open(const std::string& path) const {
  return path == "-" && held_ ? open_bytes(*held_, path) : open_input(path);
}

Result<std::string> InputReader::standard_input() {
  constexpr std::uint64_t kMaxHeld = 256U << 20;
  OVERSTAP_TRY_ASSIGN(const std::unique_ptr<ByteSource> source, open_input("-"));
  return read_all(*source, kMaxHeld, "-");
}

Result<std::string> InputReader::sample(const std::string& path) {
  OVERSTAP_TRY_ASSIGN(const std::vector<std::string> files, input_files(path));
  Result<std::string> first = front_of(files.front());
  for (std::size_t i = 1; i < files.size() && !first; ++i) {
    if (auto other = front_of(files[i])) first = std::move(other);
  }
  return first;
}

}  // namespace overstap::cli
