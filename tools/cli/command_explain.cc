// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"

namespace overstap::cli {
namespace {

struct ExplainOptions {
  CommonOptions common;
  std::string seeker, vacancy, occupation;
};

Result<void> run(const ExplainOptions& options) {
  if (options.vacancy.empty() == options.occupation.empty()) {
    return std::unexpected(Error{ErrorCode::invalid_argument,
                                 "give one of --vacancy ID|FILE and --occupation OCCUPATION",
                                 {}});
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  OVERSTAP_TRY_ASSIGN(const SeekerProfile seeker, session.seeker(options.seeker));
  wire::ExplainResult result;
  result.seeker = &seeker;
  Vacancy vacancy;
  if (!options.vacancy.empty()) {
    OVERSTAP_TRY_ASSIGN(vacancy, session.vacancy(options.vacancy));
    const Matcher matcher{session.market()};
    result.vacancy = &vacancy;
    result.explanation = matcher.explain(seeker, vacancy, session.as_of());
    result.may = matcher.match(seeker, vacancy, session.as_of()).may;
  } else {
    OVERSTAP_TRY_ASSIGN(result.occupation, session.occupation(options.occupation));
    const TransitionPlanner planner{session.market()};
    result.explanation = planner.explain(seeker, *result.occupation, session.as_of());
    result.nearness = planner.nearness(seeker, *result.occupation, session.as_of());
  }
  return session.answer(result);
}

}  // namespace

void add_explain(CLI::App& app, Action& action) {
  auto options = std::make_shared<ExplainOptions>();
  CLI::App* command =
      app.add_subcommand("explain", "Every part of one result; the parts sum exactly");
  add_common(*command, options->common);
  command->add_option("--seeker", options->seeker, "file with one job seeker")->required();
  command->add_option("--vacancy", options->vacancy, "id of a vacancy of the market, or a file");
  command->add_option("--occupation", options->occupation, "occupation: code, URI or name");
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
