// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "bench/quality/linking.h"
#include "overstap/graph/try.h"
#include "overstap/profiles/byte_source.h"
#include "overstap/profiles/text.h"
#include "tools/import/table_rows.h"

namespace overstap::quality {
namespace {

constexpr std::uint64_t kMaxBytes = 1U << 28U;

/// Calls `each` with the cells of every line of a file without a header and without quotes.
template <class Each>
Result<void> read_lines(const std::string& path, std::size_t cells, Each each) {
  OVERSTAP_TRY_ASSIGN(const std::string bytes, read_file(path, kMaxBytes));
  std::vector<std::string_view> row;
  std::uint64_t line = 0;
  for (std::string_view rest = bytes; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view text = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++line;
    if (text.ends_with('\r')) text.remove_suffix(1);
    row.clear();
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t tab = std::min(text.find('\t', begin), text.size());
      row.push_back(text.substr(begin, tab - begin));
      begin = tab + 1;
    }
    if (row.size() != cells) {
      return std::unexpected(Error{ErrorCode::syntax, "another number of cells than expected",
                                   Location{.file = path, .line = line}});
    }
    each(row);
  }
  return {};
}

}  // namespace

Result<std::vector<LinkQuestion>> read_titles(const std::string& folder, const Taxonomy& taxonomy) {
  std::map<std::string, std::string, std::less<>> uri_of;
  OVERSTAP_TRY(read_lines(folder + "/concept_mapping.tsv", 2,
                          [&](const auto& row) { uri_of.emplace(row[0], row[1]); }));
  std::vector<LinkQuestion> questions;
  std::map<std::string, std::size_t, std::less<>> by_id;
  OVERSTAP_TRY(read_lines(folder + "/queries.tsv", 2, [&](const auto& row) {
    by_id.emplace(row[0], questions.size());
    questions.push_back({std::string{row[1]}, {}});
  }));
  OVERSTAP_TRY(read_lines(folder + "/annotations.tsv", 4, [&](const auto& row) {
    const auto question = by_id.find(row[0]);
    const auto uri = uri_of.find(row[2]);
    if (question == by_id.end() || uri == uri_of.end()) return;
    if (const auto id = taxonomy.find_occupation(uri->second)) {
      questions[question->second].gold.push_back(id->value());
    }
  }));
  for (LinkQuestion& question : questions) {
    std::ranges::sort(question.gold);
    question.gold.erase(std::ranges::unique(question.gold).begin(), question.gold.end());
  }
  return questions;
}

Result<std::vector<LinkQuestion>> read_sentences(const std::string& path,
                                                 const Taxonomy& taxonomy) {
  std::map<std::string, std::uint32_t> by_label;
  for (std::uint32_t i = 0; i < taxonomy.skill_count(); ++i) {
    if (taxonomy.record(SkillId{i}).kind == SkillKind::group) continue;
    by_label.emplace(fold_key(taxonomy.label(SkillId{i}, Language::en)), i);
  }
  OVERSTAP_TRY_ASSIGN(intake::CsvFile file,
                      intake::CsvFile::open(path, {',', {"sentence", "label"}}));
  CsvReader& csv = file.reader();
  OVERSTAP_TRY_ASSIGN(const std::size_t sentence, csv.column("sentence"));
  OVERSTAP_TRY_ASSIGN(const std::size_t label, csv.column("label"));
  std::vector<LinkQuestion> questions;
  std::map<std::string, std::size_t, std::less<>> known;
  while (csv.next()) {
    const auto [place, fresh] = known.emplace(csv.cell(sentence), questions.size());
    if (fresh) questions.push_back({place->first, {}});
    const auto skill = by_label.find(fold_key(csv.cell(label)));
    if (skill != by_label.end()) questions[place->second].gold.push_back(skill->second);
  }
  std::erase_if(questions, [](const LinkQuestion& question) { return question.gold.empty(); });
  for (LinkQuestion& question : questions) {
    std::ranges::sort(question.gold);
    question.gold.erase(std::ranges::unique(question.gold).begin(), question.gold.end());
  }
  return questions;
}

}  // namespace overstap::quality
