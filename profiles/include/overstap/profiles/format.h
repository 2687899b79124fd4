// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "overstap/graph/error.h"

namespace overstap {

enum class SeekerFormat : std::uint8_t {
  overstap_json,
  json_resume,          ///< JSON Resume 1.x
  europass,             ///< Candidate XML 4.0, also attached to a Europass PDF
  europass_legacy,      ///< SkillsPassport XML 3.x
  hr_xml,               ///< HR-XML 2.5 Resume, SETU HumanResource 1.4
  setu_human_resource,  ///< SETU HumanResource 2.0, XML and JSON
  hr_open,              ///< HR Open Standards JSON 4.x
  vum,                  ///< VUM matching profile of a job seeker, JSON
  csv,
  docx,
  pdf,
  html,
  text,
};
inline constexpr int kSeekerFormats = 13;

enum class VacancyFormat : std::uint8_t {
  overstap_json,
  job_posting,          ///< schema.org JobPosting as JSON-LD, also within a page of HTML
  setu_vacancy,         ///< SETU Vacancies 1.1, PositionOpeningNL
  setu_staffing_order,  ///< SETU StaffingOrder 1.4 XML, 2.0 XML and JSON
  vum,                  ///< VUM vacancy, JSON
  csv,
  docx,
  pdf,
  html,
  text,
};
inline constexpr int kVacancyFormats = 10;

[[nodiscard]] std::string_view to_string(SeekerFormat format);
[[nodiscard]] std::string_view to_string(VacancyFormat format);
[[nodiscard]] std::optional<SeekerFormat> parse_seeker_format(std::string_view text);
[[nodiscard]] std::optional<VacancyFormat> parse_vacancy_format(std::string_view text);

/// What an input is, by its first bytes (64 KiB are enough; all of it is better). Both may be set:
/// a CV and a vacancy in DOCX look alike. Neither: nothing that is known.
struct RecognisedFormat {
  std::optional<SeekerFormat> seeker;
  std::optional<VacancyFormat> vacancy;
};
[[nodiscard]] RecognisedFormat recognise_format(std::string_view bytes);

}  // namespace overstap
