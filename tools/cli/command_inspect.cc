// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"
#include "tools/wire/inspect_output.h"

namespace overstap::cli {
namespace {

constexpr int kDefaultRows = 20;

struct InspectOptions {
  CommonOptions common;
  std::string file;
  std::string as;  ///< `seekers` or `vacancies`; empty = by content
};

template <class Format>
std::string format_name(const std::optional<Format>& found, const std::string& named) {
  if (!named.empty()) return named;
  return found ? std::string{to_string(*found)} : "?";
}

Result<void> inspect_rows(const InspectOptions& options, const RecognisedFormat& found) {
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  InputReader inputs = session.inputs();
  inputs.trace();
  const std::string& named = options.common.input.format;
  const bool vacancies = options.as.empty() ? (named.empty() ? found.vacancy && !found.seeker
                                                             : !parse_seeker_format(named))
                                            : options.as == "vacancies";
  const wire::Scope scope = session.scope();
  wire::ReadContents contents =
      vacancies ? wire::vacancy_contents(scope, options.file, format_name(found.vacancy, named))
                : wire::seeker_contents(scope, options.file, format_name(found.seeker, named));
  contents.max_rows = static_cast<std::size_t>(session.max_results(kDefaultRows));
  const auto add = [&](const auto& row) -> Result<void> {
    wire::add_row(scope, contents, row);
    return {};
  };
  auto diagnostics = vacancies
                         ? inputs.vacancies(options.file, session.linker(), session.taxonomy(),
                                            [&](ReadRow<Vacancy> row) { return add(row); })
                         : inputs.seekers(options.file, session.linker(), session.taxonomy(),
                                          [&](ReadRow<SeekerProfile> row) { return add(row); });
  if (!diagnostics) return std::unexpected(std::move(diagnostics).error());
  contents.diagnostics = std::move(*diagnostics);
  return session.answer(contents);
}

Result<void> run(InspectOptions options) {
  OVERSTAP_TRY_ASSIGN(const std::string sample, InputReader::sample(options.file));
  if (!begins_as_market(sample)) return inspect_rows(options, recognise_format(sample));
  options.common.market = options.file;
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  return session.answer(wire::MarketContents{options.file});
}

}  // namespace

void add_inspect(CLI::App& app, Action& action) {
  auto options = std::make_shared<InspectOptions>();
  CLI::App* command = app.add_subcommand(
      "inspect", "What a market file, or a file with people or vacancies, holds");
  add_common(*command, options->common);
  command->add_option("file", options->file, "the file, or a folder")->required();
  command->add_option("--as", options->as, "seekers or vacancies (default: by content)")
      ->check(CLI::IsMember({"seekers", "vacancies"}).description(""));
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
