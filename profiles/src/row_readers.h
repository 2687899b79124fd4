// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"
#include "row.h"

/// One function per format: turns a row into a profile. What is wrong goes into the row's context,
/// which rejects the row; what is merely worth telling goes into its notes.
namespace overstap {

[[nodiscard]] SeekerProfile read_seeker_row(Row& row);
[[nodiscard]] SeekerProfile read_json_resume_row(Row& row);
[[nodiscard]] Vacancy read_vacancy_row(Row& row);
[[nodiscard]] Vacancy read_job_posting_row(Row& row);

/// Whether a value is a schema.org JobPosting (by `@type`).
[[nodiscard]] bool is_job_posting(const json::Value& value);

/// Reads one entry of `demands`; nothing when it could not be linked (then a note says so) or an
/// error was recorded.
[[nodiscard]] std::optional<Demand> read_demand(Row& row, const json::Value& value,
                                                const std::string& pointer,
                                                std::vector<std::string>& unlinked);

}  // namespace overstap
