// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "overstap/graph/try.h"
#include "overstap/profiles/reader.h"
#include "tools/cli/commands.h"
#include "tools/cli/progress.h"
#include "tools/cli/report.h"
#include "tools/cli/session.h"
#include "tools/wire/link_output.h"

namespace overstap::cli {
namespace {

constexpr int kDefaultHits = 10;
constexpr std::uint64_t kMaxInput = 1U << 30;

struct LinkCommandOptions {
  CommonOptions common;
  std::string kind = "occupation";
  std::string text, input;
};

/// `id<TAB>text` lines; an empty line is none.
Result<std::vector<wire::LinkRow>> read_rows(const std::string& path) {
  OVERSTAP_TRY_ASSIGN(const std::string bytes, read_file(path, kMaxInput));
  std::vector<wire::LinkRow> rows;
  std::uint64_t line = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    std::string_view text = std::string_view{bytes}.substr(begin, end - begin);
    begin = end + 1;
    ++line;
    if (text.ends_with('\r')) text.remove_suffix(1);
    if (text.empty()) continue;
    const std::size_t tab = text.find('\t');
    if (tab == std::string_view::npos) {
      return std::unexpected(Error{ErrorCode::syntax, "no tab in the line; write id<TAB>text",
                                   Location{.file = path, .line = line}});
    }
    rows.push_back({std::string{text.substr(0, tab)}, std::string{text.substr(tab + 1)}, {}});
  }
  return rows;
}

Result<void> run(const LinkCommandOptions& options) {
  if (options.text.empty() == options.input.empty()) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument, "give one of --text TEXT and --input FILE", {}});
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  wire::LinkResult result;
  result.rows.push_back({"1", options.text, {}});
  if (!options.input.empty()) {
    OVERSTAP_TRY_ASSIGN(result.rows, read_rows(options.input));
  }
  const LinkOptions how{
      .kind = options.kind == "skill" ? ConceptKind::skill : ConceptKind::occupation,
      .language = options.common.language,
      .max_results = std::min(session.max_results(kDefaultHits), 1000)};
  Progress progress{"link", result.rows.size()};
  std::uint64_t done = 0, without = 0;
  for (wire::LinkRow& row : result.rows) {
    row.hits = session.linker().link(row.text, how);
    without += row.hits.empty() ? 1U : 0U;
    progress.update(++done);
  }
  if (without > 0) {
    print_note(std::to_string(without) + " of " + std::to_string(result.rows.size()) +
               " texts without a hit");
  }
  return session.answer(result);
}

}  // namespace

void add_link(CLI::App& app, Action& action) {
  auto options = std::make_shared<LinkCommandOptions>();
  CLI::App* command = app.add_subcommand("link", "Concepts that a text may mean");
  add_common(*command, options->common);
  command->add_option("--kind", options->kind, "occupation or skill (default occupation)")
      ->check(CLI::IsMember({"occupation", "skill"}).description(""));
  command->add_option("--text", options->text, "one text");
  command->add_option("--input", options->input, "file with id<TAB>text lines");
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
