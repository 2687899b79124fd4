// SPDX-License-Identifier: Apache-2.0
#include "overstap/profiles/csv_mapping.h"

#include <set>

#include "overstap/graph/try.h"
#include "profiles/json/json.h"
#include "profiles/src/csv/csv_fields.h"

namespace overstap {
namespace {

constexpr std::string_view kDelimiters = ";,\t|";
constexpr std::string_view kUtf8 = "utf-8";
constexpr std::string_view kWindows1252 = "windows-1252";

/// Whether a column of this field must say which language it is about, or have the number of a
/// column that does.
bool is_part_of_language(std::string_view field) {
  return field.starts_with("language_") && field != "language_level";
}

class MappingFile {
 public:
  MappingFile(const json::Document& document, const json::Lines& lines)
      : context_{document.name, lines}, root_{context_, document.root, ""} {}

  Result<CsvMapping> read() && {
    mapping_.name = root_.non_empty("name");
    read_delimiter();
    read_encoding();
    (void)root_.required("columns");
    for (const auto& [value, pointer] : root_.array("columns")) {
      read_column(*value, pointer);
      if (!context_.ok()) break;
    }
    root_.finish();
    if (!context_.ok()) return std::unexpected(*context_.error());
    return std::move(mapping_);
  }

 private:
  void read_delimiter() {
    const std::optional<std::string> text = root_.optional_string("delimiter");
    if (!text) return;
    if (text->size() != 1 || kDelimiters.find(text->front()) == std::string_view::npos) {
      root_.fail("delimiter", "expected a semicolon, a comma, a tab or a bar");
      return;
    }
    mapping_.delimiter = text->front();
  }

  void read_encoding() {
    const std::optional<std::string> text = root_.optional_string("encoding");
    if (!text) return;
    if (*text == kUtf8) {
      mapping_.encoding = CsvEncoding::utf8;
    } else if (*text == kWindows1252) {
      mapping_.encoding = CsvEncoding::windows_1252;
    } else {
      root_.fail("encoding", "expected utf-8 or windows-1252");
    }
  }

  void read_column(const json::Value& value, const std::string& pointer) {
    json::ObjectReader entry(context_, value, pointer);
    CsvColumn column;
    column.header = entry.non_empty("header");
    column.field = entry.non_empty("field");
    column.separators = entry.optional_string("separators").value_or(std::string{});
    column.language = entry.optional_string("language").value_or(std::string{});
    entry.finish();
    if (!context_.ok()) return;
    const std::optional<CsvFieldName> field = parse_csv_field(column.field);
    if (!field) {
      entry.fail("field", std::string{"unknown field: "}.append(column.field) +
                              "; data/schemas/csv_mapping.schema.json lists them");
    } else if (column.language.empty() && field->number == 0 &&
               is_part_of_language(field->field->name)) {
      entry.fail("language", "missing: which language this column is about");
    } else if (!headers_.insert(column.header).second) {
      entry.fail("header", "stands more than once");
    }
    mapping_.columns.push_back(std::move(column));
  }

  json::Context context_;
  json::ObjectReader root_;
  CsvMapping mapping_;
  std::set<std::string> headers_;
};

}  // namespace

Result<CsvMapping> parse_csv_mapping(std::string_view bytes, std::string name) {
  json::ParseOptions options;
  options.max_bytes = 16u << 20;
  OVERSTAP_TRY_ASSIGN(const json::Document document, json::parse(bytes, std::move(name), options));
  const json::Lines lines(bytes);
  return MappingFile(document, lines).read();
}

std::string write_csv_mapping(const CsvMapping& mapping) {
  json::Writer out(json::Writer::Style::indented);
  out.begin_object();
  out.key("name");
  out.string(mapping.name);
  if (mapping.delimiter) {
    out.key("delimiter");
    out.string(std::string_view{&*mapping.delimiter, 1});
  }
  if (mapping.encoding) {
    out.key("encoding");
    out.string(*mapping.encoding == CsvEncoding::utf8 ? kUtf8 : kWindows1252);
  }
  out.key("columns");
  out.begin_array();
  for (const CsvColumn& column : mapping.columns) {
    out.begin_object();
    out.key("header");
    out.string(column.header);
    out.key("field");
    out.string(column.field);
    if (!column.separators.empty()) {
      out.key("separators");
      out.string(column.separators);
    }
    if (!column.language.empty()) {
      out.key("language");
      out.string(column.language);
    }
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace overstap
