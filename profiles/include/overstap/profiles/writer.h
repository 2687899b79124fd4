// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/profiles/format.h"
#include "overstap/profiles/seeker.h"
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

/// Formats that can be written; others are `invalid_argument`, listing these.
[[nodiscard]] bool can_write(SeekerFormat format);
[[nodiscard]] bool can_write(VacancyFormat format);

/// The part of a profile that `format` holds. Reading what was written of it gives `value` again.
[[nodiscard]] Reduced<SeekerProfile> reduce(const SeekerProfile& profile, SeekerFormat format,
                                            const Taxonomy& taxonomy);
[[nodiscard]] Reduced<Vacancy> reduce(const Vacancy& vacancy, VacancyFormat format,
                                      const Taxonomy& taxonomy);

/// Reduced profiles as one text in the format: JSON formats as one object or an array, CSV with
/// headers that the reader knows, XML formats one person only (`invalid_argument` otherwise).
/// `language` chooses labels; concepts are written with their code or URI wherever the format has
/// a place for it.
[[nodiscard]] Result<std::string> write_seekers(std::span<const SeekerProfile> profiles,
                                                SeekerFormat format, const Taxonomy& taxonomy,
                                                Language language);
[[nodiscard]] Result<std::string> write_vacancies(std::span<const Vacancy> vacancies,
                                                  VacancyFormat format, const Taxonomy& taxonomy,
                                                  Language language);

}  // namespace overstap
