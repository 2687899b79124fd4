// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "overstap/graph/try.h"
#include "overstap/profiles/text.h"
#include "tools/import/esco_tables.h"

namespace overstap::intake {

namespace {

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// What stands between the prefix and `.csv`: "" or a language of two or three letters. Nothing =
/// another file.
std::optional<std::string> language_suffix(std::string name, std::string_view prefix) {
  if (!name.starts_with(prefix) || !name.ends_with(".csv")) return std::nullopt;
  name = name.substr(prefix.size(), name.size() - prefix.size() - 4);
  if (name.empty()) return name;
  if (name.front() != '_' || name.size() < 3 || name.size() > 4) return std::nullopt;
  return name.substr(1);
}

}  // namespace

std::optional<std::uint32_t> EscoTables::find_skill(std::string_view uri) const {
  const auto found = skill_index.find(uri);
  if (found == skill_index.end()) return std::nullopt;
  return found->second;
}

std::optional<std::uint32_t> EscoTables::find_occupation(std::string_view uri) const {
  const auto found = occupation_index.find(uri);
  if (found == occupation_index.end()) return std::nullopt;
  return found->second;
}

std::optional<EscoFile> find_esco_file(const std::string& dir, std::string_view prefix,
                                       Language preferred) {
  std::vector<std::pair<std::string, std::string>> found;  // suffix, path
  std::error_code failed;
  for (std::filesystem::directory_iterator file{dir, failed}, end; !failed && file != end;
       file.increment(failed)) {
    const auto suffix = language_suffix(file->path().filename().string(), prefix);
    if (suffix) found.emplace_back(*suffix, file->path().string());
  }
  if (found.empty()) return std::nullopt;
  std::ranges::sort(found);
  auto chosen =
      std::ranges::find(found, to_string(preferred), &std::pair<std::string, std::string>::first);
  if (chosen == found.end()) chosen = found.begin();
  return EscoFile{chosen->second, parse_language(chosen->first)};
}

Result<EscoFile> require_esco_file(const std::string& dir, std::string_view prefix,
                                   Language preferred) {
  if (auto file = find_esco_file(dir, prefix, preferred)) return std::move(*file);
  return std::unexpected(
      Error{ErrorCode::not_found,
            "the release has no " + std::string{prefix} + ".csv or " + std::string{prefix} +
                "_<language>.csv; point to the folder of the unpacked CSV download",
            Location{dir, 0, 0, {}}});
}

Result<EscoTable> open_esco_table(const std::string& path, const std::vector<std::string>& names,
                                  char separator) {
  OVERSTAP_TRY_ASSIGN(CsvFile file, CsvFile::open(path, {separator, names}));
  EscoTable table{std::move(file), {}};
  for (const std::string& name : names) {
    OVERSTAP_TRY_ASSIGN(const std::size_t column, table.file.reader().column(name));
    table.columns.push_back(column);
  }
  return table;
}

void add_label(std::vector<LabelInput>& labels, std::string_view text, Language language,
               LabelKind kind) {
  std::string key = fold_key(text);
  if (key.empty()) return;
  for (LabelInput& known : labels) {
    if (known.language == language && known.key == key) {
      known.kind = std::min(known.kind, kind);
      return;
    }
  }
  labels.push_back({to_nfc(text), std::move(key), language, kind});
}

std::vector<std::string_view> split_labels(std::string_view cell) {
  std::vector<std::string_view> labels;
  while (!cell.empty()) {
    const std::size_t end = cell.find_first_of("\r\n|");
    const std::string_view label = trim(cell.substr(0, end));
    if (!label.empty()) labels.push_back(label);
    if (end == std::string_view::npos) break;
    cell.remove_prefix(end + 1);
  }
  return labels;
}

}  // namespace overstap::intake
