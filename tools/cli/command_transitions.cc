// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>
#include <thread>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/progress.h"
#include "tools/cli/session.h"
#include "tools/cli/transition_export.h"

namespace overstap::cli {
namespace {

struct TransitionsOptions {
  CommonOptions common;
  std::string seeker, from, vacancies;
  bool all = false;
  int threads = 0;  ///< 0 = as many as the computer has
};

Result<void> run_export(const Session& session, int threads) {
  if (session.options().format != Format::csv) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument, "--all writes CSV; add --format csv", {}});
  }
  OVERSTAP_TRY_ASSIGN(OutputTarget target, OutputTarget::open(session.options().output));
  Progress progress{"transitions", session.taxonomy().occupation_count()};
  const auto cores = static_cast<int>(std::thread::hardware_concurrency());
  const TransitionExportOptions options{
      .max_results = session.max_results(wire::kDefaultTransitions),
      .threads = threads > 0 ? threads : std::max(cores, 1)};
  const auto sink = [&](std::string_view rows, std::size_t done) -> Result<bool> {
    OVERSTAP_TRY(target.write(rows));
    progress.update(done);
    return !target.closed();
  };
  OVERSTAP_TRY(export_transitions(*session.market(), options, sink));
  return target.commit();
}

Result<void> run(const TransitionsOptions& options) {
  const int subjects =
      (options.seeker.empty() ? 0 : 1) + (options.from.empty() ? 0 : 1) + (options.all ? 1 : 0);
  if (subjects != 1) {
    return std::unexpected(Error{
        ErrorCode::invalid_argument, "give one of --seeker FILE, --from OCCUPATION and --all", {}});
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  if (options.all) return run_export(session, options.threads);
  OVERSTAP_TRY_ASSIGN(const auto vacancies, session.vacancies(options.vacancies));
  SeekerProfile seeker;
  OVERSTAP_TRY_ASSIGN(const wire::Subject subject,
                      session.subject(options.from, options.seeker, seeker));
  OVERSTAP_TRY_ASSIGN(const auto result,
                      wire::collect_transitions(session.market(), subject, vacancies,
                                                session.as_of(), options.common.max_results));
  return session.answer(result);
}

}  // namespace

void add_transitions(CLI::App& app, Action& action) {
  auto options = std::make_shared<TransitionsOptions>();
  CLI::App* command = app.add_subcommand("transitions", "Occupations to move to, with reasons");
  add_common(*command, options->common);
  command->add_option("--seeker", options->seeker, "file with one job seeker");
  command->add_option("--from", options->from, "occupation: code, URI or name");
  command->add_flag("--all", options->all, "every occupation as origin, as CSV from,to,rank,score");
  command->add_option("--vacancies", options->vacancies,
                      "vacancies that the questions are counted over (default: the market's)");
  command->add_option("--threads", options->threads, "threads for --all (default: all cores)")
      ->check(CLI::Range(1, 64).description(""));
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
