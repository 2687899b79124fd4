// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/readers/formats.h"

namespace overstap {
namespace {

using VacancyTree = TreeFormat<VacancyFormat, Vacancy>;

bool is_any(const json::Value&) { return true; }

constexpr std::array kTrees = {
    VacancyTree{VacancyFormat::job_posting, Syntax::json, RowStyle::foreign, has_job_posting,
                find_job_posting_rows, read_job_posting_row},
    VacancyTree{VacancyFormat::setu_vacancy, Syntax::xml, RowStyle::foreign, is_setu_vacancy,
                nullptr, read_setu_vacancy_row},
    VacancyTree{VacancyFormat::setu_staffing_order, Syntax::json_or_xml, RowStyle::foreign,
                is_setu_staffing_order, nullptr, read_setu_staffing_order_row},
    VacancyTree{VacancyFormat::vum, Syntax::json, RowStyle::foreign, is_vum_vacancy,
                find_vum_vacancy_rows, read_vum_vacancy_row},
    VacancyTree{VacancyFormat::overstap_json, Syntax::json, RowStyle::own, is_any, nullptr,
                read_vacancy_row},
};

bool is_profile(const PdfAttachment&) { return false; }

bool holds_a_posting(const json::Value& root) {
  return has_job_posting(root) && !find_job_posting_rows(root).empty();
}

constexpr VacancyFormats kFormats{
    kTrees, "vacancies", CsvSubject::vacancies, read_csv_vacancy_row, is_profile, holds_a_posting};

}  // namespace

const VacancyFormats& vacancy_formats() { return kFormats; }

}  // namespace overstap
