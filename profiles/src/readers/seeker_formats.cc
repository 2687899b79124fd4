// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "profiles/src/csv/csv_rows.h"
#include "profiles/src/input/xml_tree.h"
#include "profiles/src/readers/formats.h"

namespace overstap {
namespace {

using SeekerTree = TreeFormat<SeekerFormat, SeekerProfile>;

bool is_any(const json::Value&) { return true; }

constexpr std::array kTrees = {
    SeekerTree{SeekerFormat::json_resume, Syntax::json, RowStyle::foreign, is_json_resume, nullptr,
               read_json_resume_row},
    SeekerTree{SeekerFormat::europass, Syntax::xml, RowStyle::foreign, is_europass, nullptr,
               read_europass_row},
    SeekerTree{SeekerFormat::europass_legacy, Syntax::xml, RowStyle::foreign, is_europass_legacy,
               find_europass_legacy_rows, read_europass_legacy_row},
    SeekerTree{SeekerFormat::setu_human_resource, Syntax::json_or_xml, RowStyle::foreign,
               is_setu_human_resource, nullptr, read_setu_human_resource_row},
    SeekerTree{SeekerFormat::hr_xml, Syntax::xml, RowStyle::foreign, is_hr_xml, find_hr_xml_rows,
               read_hr_xml_row},
    SeekerTree{SeekerFormat::vum, Syntax::json, RowStyle::foreign, is_vum_seeker,
               find_vum_seeker_rows, read_vum_seeker_row},
    SeekerTree{SeekerFormat::hr_open, Syntax::json, RowStyle::foreign, is_hr_open,
               find_hr_open_rows, read_hr_open_row},
    SeekerTree{SeekerFormat::overstap_json, Syntax::json, RowStyle::own, is_any, nullptr,
               read_seeker_row, read_seeker_line},
};

/// The profile as XML that Europass puts into its PDF.
bool is_profile(const PdfAttachment& attachment) {
  constexpr std::uint64_t kMaxBytes = 50u << 20;
  if (!attachment.name.ends_with(".xml") && !attachment.name.ends_with(".XML")) return false;
  const Result<json::Document> tree = parse_xml(attachment.bytes, attachment.name, kMaxBytes);
  return tree && (is_europass(tree->root) || is_europass_legacy(tree->root));
}

constexpr SeekerFormats kFormats{kTrees,     "seekers", CsvSubject::seekers, read_csv_seeker_row,
                                 is_profile, nullptr};

}  // namespace

const SeekerFormats& seeker_formats() { return kFormats; }

}  // namespace overstap
