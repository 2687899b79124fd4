// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"

namespace overstap::cli {
namespace {

constexpr int kDefaultRoutes = 3;

struct RoutesOptions {
  CommonOptions common;
  std::string seeker, from, to;
  int max_steps = 3;
};

Result<void> run(const RoutesOptions& options) {
  if (options.seeker.empty() == options.from.empty()) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument, "give one of --seeker FILE and --from OCCUPATION", {}});
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  OVERSTAP_TRY_ASSIGN(const OccupationId to, session.occupation(options.to));
  SeekerProfile seeker;
  wire::Subject subject;
  if (!options.from.empty()) {
    OVERSTAP_TRY_ASSIGN(subject.from, session.occupation(options.from));
  } else {
    OVERSTAP_TRY_ASSIGN(seeker, session.seeker(options.seeker));
    subject.seeker = &seeker;
  }
  RouteOptions search;
  search.max_steps = options.max_steps;
  search.max_results = session.max_results(kDefaultRoutes);
  OVERSTAP_TRY_ASSIGN(const auto result,
                      wire::collect_routes(session.market(), subject, to, session.as_of(), search));
  return session.answer(result);
}

}  // namespace

void add_routes(CLI::App& app, Action& action) {
  auto options = std::make_shared<RoutesOptions>();
  CLI::App* command =
      app.add_subcommand("routes", "Steps to an occupation, learning and experience apart");
  add_common(*command, options->common);
  command->add_option("--seeker", options->seeker, "file with one job seeker");
  command->add_option("--from", options->from, "occupation: code, URI or name");
  command->add_option("--to", options->to, "occupation: code, URI or name")->required();
  command->add_option("--max-steps", options->max_steps, "most steps (default 3)")
      ->check(CLI::Range(1, 5).description(""));
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
