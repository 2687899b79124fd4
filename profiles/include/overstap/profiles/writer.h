// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/format.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/source_text.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {

/// A field of one profile that the target format cannot hold.
struct Loss {
  std::string id;      ///< of the profile
  std::string field;   ///< `claims[2].last_used`
  std::string reason;  ///< what the format lacks
};

/// What is left of a profile in a format, and what is lost on the way.
template <class T>
struct Reduced {
  T value;
  std::vector<Loss> losses;  ///< empty exactly when `value` equals what was given
};

/// Formats that can be written: archives, transactions and documents are read only.
[[nodiscard]] bool can_write(SeekerFormat format);
[[nodiscard]] bool can_write(VacancyFormat format);

/// The part of a profile that `format`, one that can be written, holds. Reading what was written of
/// it gives `value` again. O(size of the profile).
[[nodiscard]] Reduced<SeekerProfile> reduce(const SeekerProfile& profile, SeekerFormat format,
                                            const Taxonomy& taxonomy);
[[nodiscard]] Reduced<Vacancy> reduce(const Vacancy& vacancy, VacancyFormat format,
                                      const Taxonomy& taxonomy);

/// How several rows stand in one text.
enum class RowFraming : std::uint8_t {
  whole,  ///< JSON: the one row, or an array; CSV: a header and records; XML: one row
  lines,  ///< NDJSON: one object a line. JSON formats only
};

/// What `add` of a RowWriter gives.
struct WrittenRow {
  std::string text;  ///< to be appended to what was written before
  std::vector<Loss> losses;
};

/// Writes one text row by row, holding one row at most: the text is what `add` and `end` give, one
/// after another. Each row is reduced to the format, so that nothing is written that would be read
/// back as something else. The taxonomy must outlive this object. Not thread-safe.
template <class T, class Format>
class RowWriter {
 public:
  /// `invalid_argument` for a format that is not written, listing those that are, and for lines of
  /// a format that is no JSON. `language` chooses labels; concepts are written with their code or
  /// URI wherever the format has a place for it.
  [[nodiscard]] static Result<RowWriter> make(Format format, RowFraming framing,
                                              const Taxonomy& taxonomy, Language language);
  ~RowWriter();
  RowWriter(RowWriter&&) noexcept;
  RowWriter& operator=(RowWriter&&) noexcept;

  /// `text` is written by the project's own format only, where somebody asks for it by name:
  /// `invalid_argument` else. A second row of an XML format is `invalid_argument`, too.
  [[nodiscard]] Result<WrittenRow> add(const T& value, const SourceText& text = {});
  [[nodiscard]] std::string end();

 private:
  struct Impl;
  explicit RowWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};
using SeekerWriter = RowWriter<SeekerProfile, SeekerFormat>;
using VacancyWriter = RowWriter<Vacancy, VacancyFormat>;

/// Profiles as one text in the format, reduced to it: JSON formats as one object or an array, CSV
/// with headers that the reader knows, XML formats one person only (`invalid_argument` otherwise).
[[nodiscard]] Result<std::string> write_seekers(std::span<const SeekerProfile> profiles,
                                                SeekerFormat format, const Taxonomy& taxonomy,
                                                Language language);
[[nodiscard]] Result<std::string> write_vacancies(std::span<const Vacancy> vacancies,
                                                  VacancyFormat format, const Taxonomy& taxonomy,
                                                  Language language);

}  // namespace overstap
