// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/conversion.h"

#include <algorithm>
#include <filesystem>

#include "overstap/graph/try.h"

namespace overstap::cli {
namespace {

constexpr int kNames = 100'000;

/// An id as the name of a file: letters, digits, `.`, `_` and `-`, the first no point.
std::string file_name(std::string_view id) {
  constexpr std::size_t kLongest = 100;
  std::string name;
  for (const char c : id.substr(0, kLongest)) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const bool mark = c == '_' || c == '-' || (c == '.' && !name.empty());
    name += letter || mark ? c : '_';
  }
  return name.empty() ? "row" : name;
}

}  // namespace

Result<ConversionFiles> ConversionFiles::open(const ConversionPaths& paths) {
  ConversionFiles files;
  std::error_code failed;
  if (!paths.output.empty() && std::filesystem::is_directory(paths.output, failed)) {
    files.folder_ = paths.output;
  } else {
    OVERSTAP_TRY_ASSIGN(OutputTarget rows, OutputTarget::open(paths.output));
    files.rows_.emplace(std::move(rows));
  }
  if (!paths.losses.empty()) {
    OVERSTAP_TRY_ASSIGN(OutputTarget losses, OutputTarget::open(paths.losses));
    files.losses_.emplace(std::move(losses));
    files.losses_as_lines_ = paths.losses.ends_with(".ndjson") || paths.losses.ends_with(".jsonl");
    if (!files.losses_as_lines_) OVERSTAP_TRY(files.losses_->write(wire::losses_csv_header()));
  }
  if (!paths.contact.empty()) {
    OVERSTAP_TRY_ASSIGN(OutputTarget contact, OutputTarget::open(paths.contact));
    files.contact_.emplace(std::move(contact));
  }
  return files;
}

Result<void> ConversionFiles::write(std::string_view text) { return rows_->write(text); }

Result<void> ConversionFiles::write_file(std::string_view id, std::string_view extension,
                                         std::string_view text) const {
  namespace fs = std::filesystem;
  const std::string name = file_name(id);
  for (int i = 1; i < kNames; ++i) {
    std::string file = name;
    if (i > 1) file.append("-").append(std::to_string(i));
    const fs::path path = fs::path{folder_} / file.append(extension);
    std::error_code failed;
    if (fs::exists(path, failed)) continue;
    return write_output(path.string(), text);
  }
  return std::unexpected(Error{ErrorCode::io, "too many files of one name are there already",
                               Location{.file = folder_}});
}

Result<void> ConversionFiles::add_losses(const std::vector<Loss>& losses) {
  summary_.add(losses);
  if (!losses_ || losses.empty()) return {};
  return losses_->write(losses_as_lines_ ? wire::losses_ndjson(losses) : wire::losses_csv(losses));
}

Result<void> ConversionFiles::add_contact(std::string_view id, const ContactPart& contact) {
  if (!contact_ || contact.lines.empty()) return {};
  return contact_->write(wire::contact_ndjson(id, contact));
}

Result<void> ConversionFiles::commit() {
  for (std::optional<OutputTarget>* target : {&rows_, &losses_, &contact_}) {
    if (*target) OVERSTAP_TRY((*target)->commit());
  }
  return {};
}

}  // namespace overstap::cli
