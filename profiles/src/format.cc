// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/format.h"

#include <algorithm>
#include <array>
#include <string>

#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/documents/documents.h"
#include "profiles/src/input/closed_front.h"
#include "profiles/src/input/content.h"
#include "profiles/src/input/xml_tree.h"
#include "profiles/src/readers/formats.h"

namespace overstap {
namespace {

const json::Value& first_row(const json::Value& root) {
  return root.kind == json::Kind::array && !root.items.empty() ? root.items.front() : root;
}

template <std::size_t N>
bool has_any(const json::Value& root, const std::array<std::string_view, N>& keys) {
  return std::ranges::any_of(keys, [&](std::string_view key) { return root.find(key) != nullptr; });
}

/// The project's own format, of which every key may miss: both where no key tells.
RecognisedFormat own_format(const json::Value& root) {
  constexpr auto kSeekerKeys = std::to_array<std::string_view>(
      {"seekers", "occupations", "claims", "education", "working_level", "languages",
       "certificates", "availability", "wishes", "travel", "ready_by", "prefers_contracts",
       "min_hourly_wage_cents", "references_available"});
  constexpr auto kVacancyKeys = std::to_array<std::string_view>(
      {"vacancies", "demands", "title", "employer", "occupation", "roster", "conditions", "tasks",
       "said", "seats", "start", "wage", "channels"});
  const json::Value& row = first_row(root);
  if (row.kind != json::Kind::object) return {};
  const bool seeker = has_any(row, kSeekerKeys);
  const bool vacancy = has_any(row, kVacancyKeys);
  RecognisedFormat found;
  if (seeker || !vacancy) found.seeker = SeekerFormat::overstap_json;
  if (vacancy || !seeker) found.vacancy = VacancyFormat::overstap_json;
  return found;
}

RecognisedFormat tree_format(const json::Value& root, Syntax syntax) {
  RecognisedFormat found;
  const auto* const seeker = find_format(seeker_formats(), root, syntax);
  const auto* const vacancy = find_format(vacancy_formats(), root, syntax);
  if (seeker != nullptr && seeker->style == RowStyle::foreign) found.seeker = seeker->format;
  if (vacancy != nullptr && vacancy->style == RowStyle::foreign) found.vacancy = vacancy->format;
  if (found.seeker || found.vacancy || syntax == Syntax::xml) return found;
  return own_format(root);
}

RecognisedFormat json_format(std::string_view bytes) {
  if (const auto whole = json::parse(bytes, {})) return tree_format(whole->root, Syntax::json);
  const auto front = json::parse(closed_json(bytes), {});
  return front ? tree_format(front->root, Syntax::json) : RecognisedFormat{};
}

/// By the first line that is well formed.
RecognisedFormat lines_format(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (const auto row = json::parse(line, {})) return tree_format(row->root, Syntax::json);
  }
  return {};
}

RecognisedFormat xml_format(std::string_view bytes) {
  const std::uint64_t max_bytes = bytes.size() + kSampleBytes;
  if (const auto whole = parse_xml(bytes, {}, max_bytes)) {
    return tree_format(whole->root, Syntax::xml);
  }
  const auto front = parse_xml(closed_xml(bytes), {}, max_bytes);
  return front ? tree_format(front->root, Syntax::xml) : RecognisedFormat{};
}

RecognisedFormat page_format(std::string_view bytes) {
  const std::vector<std::string> scripts = json_ld_of_html(bytes);
  const bool posting = std::ranges::any_of(scripts, [](const std::string& script) {
    const auto document = json::parse(script, {});
    return document && vacancy_formats().embedded_json(document->root);
  });
  return {SeekerFormat::html, posting ? VacancyFormat::job_posting : VacancyFormat::html};
}

RecognisedFormat text_format(std::string_view bytes) {
  const CsvLooks looks = looks_like_csv(bytes);
  if (!looks.seekers && !looks.vacancies) return {SeekerFormat::text, VacancyFormat::text};
  RecognisedFormat found;
  if (looks.seekers) found.seeker = SeekerFormat::csv;
  if (looks.vacancies) found.vacancy = VacancyFormat::csv;
  return found;
}

}  // namespace

RecognisedFormat recognise_format(std::string_view bytes) {
  switch (recognise_content(bytes, bytes.size() < kSampleBytes)) {
    case ContentKind::empty:
      return {};
    case ContentKind::json:
      return json_format(bytes);
    case ContentKind::lines:
      return lines_format(bytes);
    case ContentKind::xml:
      return xml_format(bytes);
    case ContentKind::html:
      return page_format(bytes);
    case ContentKind::zip:
      return {SeekerFormat::docx, VacancyFormat::docx};
    case ContentKind::pdf:
      return {SeekerFormat::pdf, VacancyFormat::pdf};
    case ContentKind::text:
      return text_format(bytes);
  }
  return {};
}

}  // namespace overstap
