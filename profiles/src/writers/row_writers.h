// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "overstap/profiles/source_text.h"
#include "profiles/src/writers/concept_names.h"
#include "profiles/src/writers/seeker_holds.h"
#include "profiles/src/writers/vacancy_holds.h"

/// One table and one function per format, side by side in one file: what it holds, and how it is
/// written. A function is handed what its table left, and writes one row: a JSON value without line
/// ends, a whole XML document, or the cells of a CSV record.
namespace overstap {

extern const SeekerHolds kSeekerJsonHolds;
[[nodiscard]] std::string write_seeker_json(const SeekerProfile& seeker, const ConceptNames& names,
                                            const SourceText& text);
extern const VacancyHolds kVacancyJsonHolds;
[[nodiscard]] std::string write_vacancy_json(const Vacancy& vacancy, const ConceptNames& names,
                                             const SourceText& text);

extern const SeekerHolds kJsonResumeHolds;
[[nodiscard]] std::string write_json_resume(const SeekerProfile& seeker, const ConceptNames& names);
extern const SeekerHolds kEuropassHolds;
[[nodiscard]] std::string write_europass(const SeekerProfile& seeker, const ConceptNames& names);
extern const SeekerHolds kHrXmlHolds;
[[nodiscard]] std::string write_hr_xml(const SeekerProfile& seeker, const ConceptNames& names);
extern const SeekerHolds kHrOpenHolds;
[[nodiscard]] std::string write_hr_open(const SeekerProfile& seeker, const ConceptNames& names);
extern const SeekerHolds kVumSeekerHolds;
[[nodiscard]] std::string write_vum_seeker(const SeekerProfile& seeker, const ConceptNames& names);
extern const SeekerHolds kSeekerCsvHolds;
[[nodiscard]] std::string seeker_csv_header();
[[nodiscard]] std::string write_seeker_csv(const SeekerProfile& seeker, const ConceptNames& names);

extern const VacancyHolds kJobPostingHolds;
[[nodiscard]] std::string write_job_posting(const Vacancy& vacancy, const ConceptNames& names);
extern const VacancyHolds kSetuVacancyHolds;
[[nodiscard]] std::string write_setu_vacancy(const Vacancy& vacancy, const ConceptNames& names);
extern const VacancyHolds kVumVacancyHolds;
[[nodiscard]] std::string write_vum_vacancy(const Vacancy& vacancy, const ConceptNames& names);
extern const VacancyHolds kVacancyCsvHolds;
[[nodiscard]] std::string vacancy_csv_header();
[[nodiscard]] std::string write_vacancy_csv(const Vacancy& vacancy, const ConceptNames& names);

}  // namespace overstap
