// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/writer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <type_traits>
#include <utility>

#include "overstap/graph/try.h"
#include "profiles/src/writers/row_writers.h"

namespace overstap {
namespace {

/// What the rows of a format are.
enum class Rows : std::uint8_t { json, xml, csv };

/// One format that is written: adding one is adding a row to a table below.
template <class T, class Format, class Holds>
struct FormatWriter {
  Format format;
  Rows rows;
  const Holds* holds;
  std::string (*write)(const T&, const ConceptNames&);
  std::string (*header)() = nullptr;  ///< CSV
};
using SeekerFormatWriter = FormatWriter<SeekerProfile, SeekerFormat, SeekerHolds>;
using VacancyFormatWriter = FormatWriter<Vacancy, VacancyFormat, VacancyHolds>;

std::string own_seeker(const SeekerProfile& seeker, const ConceptNames& names) {
  return write_seeker_json(seeker, names, {});
}
std::string own_vacancy(const Vacancy& vacancy, const ConceptNames& names) {
  return write_vacancy_json(vacancy, names, {});
}
std::string own_with_text(const SeekerProfile& seeker, const ConceptNames& names,
                          const SourceText& text) {
  return write_seeker_json(seeker, names, text);
}
std::string own_with_text(const Vacancy& vacancy, const ConceptNames& names,
                          const SourceText& text) {
  return write_vacancy_json(vacancy, names, text);
}

constexpr std::array kSeekerWriters = {
    SeekerFormatWriter{SeekerFormat::overstap_json, Rows::json, &kSeekerJsonHolds, own_seeker},
    SeekerFormatWriter{SeekerFormat::json_resume, Rows::json, &kJsonResumeHolds, write_json_resume},
    SeekerFormatWriter{SeekerFormat::europass, Rows::xml, &kEuropassHolds, write_europass},
    SeekerFormatWriter{SeekerFormat::hr_xml, Rows::xml, &kHrXmlHolds, write_hr_xml},
    SeekerFormatWriter{SeekerFormat::hr_open, Rows::json, &kHrOpenHolds, write_hr_open},
    SeekerFormatWriter{SeekerFormat::vum, Rows::json, &kVumSeekerHolds, write_vum_seeker},
    SeekerFormatWriter{SeekerFormat::csv, Rows::csv, &kSeekerCsvHolds, write_seeker_csv,
                       seeker_csv_header},
};
constexpr std::array kVacancyWriters = {
    VacancyFormatWriter{VacancyFormat::overstap_json, Rows::json, &kVacancyJsonHolds, own_vacancy},
    VacancyFormatWriter{VacancyFormat::job_posting, Rows::json, &kJobPostingHolds,
                        write_job_posting},
    VacancyFormatWriter{VacancyFormat::setu_vacancy, Rows::xml, &kSetuVacancyHolds,
                        write_setu_vacancy},
    VacancyFormatWriter{VacancyFormat::vum, Rows::json, &kVumVacancyHolds, write_vum_vacancy},
    VacancyFormatWriter{VacancyFormat::csv, Rows::csv, &kVacancyCsvHolds, write_vacancy_csv,
                        vacancy_csv_header},
};

constexpr const auto& writers_of(SeekerFormat) { return kSeekerWriters; }
constexpr const auto& writers_of(VacancyFormat) { return kVacancyWriters; }

/// Null for a format that is not written.
template <class Format>
const auto* writer_of(Format format) {
  const auto& writers = writers_of(format);
  const auto found =
      std::ranges::find(writers, format, [](const auto& writer) { return writer.format; });
  return found == writers.end() ? nullptr : &*found;
}

template <class Format>
Error not_written(Format format) {
  std::string message{to_string(format)};
  message.append(" is read only; formats that are written:");
  for (const auto& writer : writers_of(format))
    message.append(" ").append(to_string(writer.format));
  return {ErrorCode::invalid_argument, std::move(message), std::nullopt};
}

template <class T, class Format>
Reduced<T> reduced(const T& value, Format format, const Taxonomy& taxonomy) {
  const auto* writer = writer_of(format);
  assert(writer != nullptr && "the format is written");
  return reduce_to(value, *writer->holds, ConceptNames(taxonomy));
}

template <class T, class Format>
Result<std::string> write_all(std::span<const T> values, Format format, const Taxonomy& taxonomy,
                              Language language) {
  using Writer = RowWriter<T, Format>;
  OVERSTAP_TRY_ASSIGN(Writer writer, Writer::make(format, RowFraming::whole, taxonomy, language));
  std::string text;
  for (const T& value : values) {
    OVERSTAP_TRY_ASSIGN(const WrittenRow row, writer.add(value));
    text += row.text;
  }
  return text += writer.end();
}

}  // namespace

bool can_write(SeekerFormat format) { return writer_of(format) != nullptr; }
bool can_write(VacancyFormat format) { return writer_of(format) != nullptr; }

Reduced<SeekerProfile> reduce(const SeekerProfile& profile, SeekerFormat format,
                              const Taxonomy& taxonomy) {
  return reduced(profile, format, taxonomy);
}
Reduced<Vacancy> reduce(const Vacancy& vacancy, VacancyFormat format, const Taxonomy& taxonomy) {
  return reduced(vacancy, format, taxonomy);
}

template <class T, class Format>
struct RowWriter<T, Format>::Impl {
  const std::remove_reference_t<decltype(*writer_of(Format{}))>* writer;
  RowFraming framing;
  ConceptNames names;
  std::uint64_t rows = 0;

  /// The first row of JSON: it stands in an array only if another one follows.
  std::string first{};

  [[nodiscard]] bool is_list() const {
    return writer->rows == Rows::json && framing == RowFraming::whole;
  }

  /// The row with what stands before it.
  [[nodiscard]] std::string placed(std::string row) {
    const bool begins = rows++ == 0;
    if (framing == RowFraming::lines) return row += '\n';
    if (!is_list()) return begins && writer->header != nullptr ? writer->header() + row : row;
    if (begins) {
      first = std::move(row);
      return {};
    }
    std::string out;
    if (rows == 2) out.append("[\n").append(std::exchange(first, {}));
    return out.append(",\n").append(row);
  }
};

template <class T, class Format>
RowWriter<T, Format>::RowWriter(std::unique_ptr<Impl> impl) : impl_{std::move(impl)} {}
template <class T, class Format>
RowWriter<T, Format>::~RowWriter() = default;
template <class T, class Format>
RowWriter<T, Format>::RowWriter(RowWriter&&) noexcept = default;
template <class T, class Format>
RowWriter<T, Format>& RowWriter<T, Format>::operator=(RowWriter&&) noexcept = default;

template <class T, class Format>
Result<RowWriter<T, Format>> RowWriter<T, Format>::make(Format format, RowFraming framing,
                                                        const Taxonomy& taxonomy,
                                                        Language language) {
  const auto* writer = writer_of(format);
  if (writer == nullptr) return std::unexpected(not_written(format));
  if (framing == RowFraming::lines && writer->rows != Rows::json) {
    std::string message{to_string(format)};
    return std::unexpected(Error{ErrorCode::invalid_argument,
                                 message.append(" is no JSON and has no lines of it"),
                                 std::nullopt});
  }
  return RowWriter{
      std::unique_ptr<Impl>(new Impl{writer, framing, ConceptNames(taxonomy, language)})};
}

template <class T, class Format>
Result<WrittenRow> RowWriter<T, Format>::add(const T& value, const SourceText& text) {
  const auto& writer = *impl_->writer;
  if (writer.rows == Rows::xml && impl_->rows > 0) {
    std::string message{"a document of "};
    message.append(to_string(writer.format))
        .append(" holds one row; write each to a file of its own");
    return std::unexpected(Error{ErrorCode::invalid_argument, std::move(message), std::nullopt});
  }
  if (!text.parts.empty() && writer.format != Format::overstap_json) {
    return std::unexpected(Error{ErrorCode::invalid_argument,
                                 "the text of a CV or vacancy is written in overstap_json only",
                                 std::nullopt});
  }
  Reduced<T> left = reduce_to(value, *writer.holds, impl_->names);
  std::string row = text.parts.empty() ? writer.write(left.value, impl_->names)
                                       : own_with_text(left.value, impl_->names, text);
  return WrittenRow{impl_->placed(std::move(row)), std::move(left.losses)};
}

template <class T, class Format>
std::string RowWriter<T, Format>::end() {
  if (impl_->rows == 0 && impl_->writer->header != nullptr) return impl_->writer->header();
  if (!impl_->is_list()) return {};
  if (impl_->rows == 0) return "[]\n";
  return impl_->rows == 1 ? std::exchange(impl_->first, {}).append("\n") : "\n]\n";
}

template class RowWriter<SeekerProfile, SeekerFormat>;
template class RowWriter<Vacancy, VacancyFormat>;

Result<std::string> write_seekers(std::span<const SeekerProfile> profiles, SeekerFormat format,
                                  const Taxonomy& taxonomy, Language language) {
  return write_all(profiles, format, taxonomy, language);
}

Result<std::string> write_vacancies(std::span<const Vacancy> vacancies, VacancyFormat format,
                                    const Taxonomy& taxonomy, Language language) {
  return write_all(vacancies, format, taxonomy, language);
}

}  // namespace overstap
