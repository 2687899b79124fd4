// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"

namespace overstap::cli {
namespace {

struct CandidatesOptions {
  CommonOptions common;
  PeopleOptions people;
  std::string vacancy;
};

Result<void> run(const CandidatesOptions& options) {
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  OVERSTAP_TRY_ASSIGN(const Vacancy vacancy, session.vacancy(options.vacancy));
  OVERSTAP_TRY_ASSIGN(const auto seekers, session.seekers(options.people));
  OVERSTAP_TRY_ASSIGN(const auto result,
                      wire::collect_candidates(session.market(), session.scope(), vacancy, seekers,
                                               session.max_results(wire::kDefaultCandidates)));
  return session.answer(result);
}

}  // namespace

void add_candidates(CLI::App& app, Action& action) {
  auto options = std::make_shared<CandidatesOptions>();
  CLI::App* command = app.add_subcommand(
      "candidates", "Job seekers for a vacancy, and what each requirement costs");
  add_common(*command, options->common);
  add_people(*command, options->people);
  command->add_option("--vacancy", options->vacancy, "id of a vacancy of the market, or a file")
      ->required();
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
