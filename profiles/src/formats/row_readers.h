// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"
#include "profiles/src/foreign/row.h"

/// One function per format: turns a row into a profile. What is wrong goes into the row's context,
/// which rejects the row; what is merely worth telling goes into its notes. `is_<format>` looks at
/// the root of a JSON or XML tree (the first line's of NDJSON), `find_<format>_rows` gives the rows
/// in it where there may be several.
namespace overstap {

struct RowPlace {
  const json::Value* value;
  std::string pointer;
};

[[nodiscard]] SeekerProfile read_seeker_row(Row& row);

[[nodiscard]] bool is_json_resume(const json::Value& root);
[[nodiscard]] SeekerProfile read_json_resume_row(Row& row);

[[nodiscard]] bool is_europass(const json::Value& root);
[[nodiscard]] SeekerProfile read_europass_row(Row& row);
[[nodiscard]] bool is_europass_legacy(const json::Value& root);
[[nodiscard]] std::vector<RowPlace> find_europass_legacy_rows(const json::Value& root);
[[nodiscard]] SeekerProfile read_europass_legacy_row(Row& row);

[[nodiscard]] bool is_hr_xml(const json::Value& root);
[[nodiscard]] std::vector<RowPlace> find_hr_xml_rows(const json::Value& root);
[[nodiscard]] SeekerProfile read_hr_xml_row(Row& row);

[[nodiscard]] bool is_setu_human_resource(const json::Value& root);
[[nodiscard]] SeekerProfile read_setu_human_resource_row(Row& row);

[[nodiscard]] bool is_hr_open(const json::Value& root);
[[nodiscard]] std::vector<RowPlace> find_hr_open_rows(const json::Value& root);
[[nodiscard]] SeekerProfile read_hr_open_row(Row& row);

[[nodiscard]] bool is_vum_seeker(const json::Value& root);
[[nodiscard]] std::vector<RowPlace> find_vum_seeker_rows(const json::Value& root);
[[nodiscard]] SeekerProfile read_vum_seeker_row(Row& row);

[[nodiscard]] Vacancy read_vacancy_row(Row& row);

/// Whether the value says that it is a JobPosting, alone, in an array or in `@graph`.
[[nodiscard]] bool has_job_posting(const json::Value& root);
[[nodiscard]] std::vector<RowPlace> find_job_posting_rows(const json::Value& root);
[[nodiscard]] Vacancy read_job_posting_row(Row& row);

[[nodiscard]] bool is_setu_vacancy(const json::Value& root);
[[nodiscard]] Vacancy read_setu_vacancy_row(Row& row);
[[nodiscard]] bool is_setu_staffing_order(const json::Value& root);
[[nodiscard]] Vacancy read_setu_staffing_order_row(Row& row);

[[nodiscard]] bool is_vum_vacancy(const json::Value& root);
[[nodiscard]] std::vector<RowPlace> find_vum_vacancy_rows(const json::Value& root);
[[nodiscard]] Vacancy read_vum_vacancy_row(Row& row);

/// Reads one entry of `demands`; nothing when it could not be linked (then a note says so) or an
/// error was recorded.
[[nodiscard]] std::optional<Demand> read_demand(Row& row, const json::Value& value,
                                                const std::string& pointer,
                                                std::vector<std::string>& unlinked);

}  // namespace overstap
