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
  RouteOptions search;
  bool stay_in_current_work = false;
};

/// Where the person works now, or the occupation asked about.
Result<OccupationId> current_work(const wire::Subject& subject) {
  if (subject.from) return *subject.from;
  for (const Employment& job : subject.seeker->employment) {
    if (job.current && job.occupation) return *job.occupation;
  }
  return std::unexpected(
      Error{ErrorCode::invalid_argument,
            "--stay-in-current-work: the profile has no current job with a known "
            "occupation; mark it with \"current\": true",
            {}});
}

Result<void> run(const RoutesOptions& options) {
  if (options.seeker.empty() == options.from.empty()) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument, "give one of --seeker FILE and --from OCCUPATION", {}});
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  OVERSTAP_TRY_ASSIGN(const OccupationId to, session.occupation(options.to));
  SeekerProfile seeker;
  OVERSTAP_TRY_ASSIGN(const wire::Subject subject,
                      session.subject(options.from, options.seeker, seeker));
  RouteOptions search = options.search;
  if (options.stay_in_current_work) {
    OVERSTAP_TRY_ASSIGN(search.may_stay_in_origin, current_work(subject));
  }
  search.max_results = session.max_results(kDefaultRoutes);
  OVERSTAP_TRY_ASSIGN(const auto result,
                      wire::collect_routes(session.market(), subject, to, session.as_of(), search));
  return session.answer(result);
}

void add_limits(CLI::App& command, RouteOptions& limits) {
  const auto limit = [&](const char* name, int& value, int least, int most, const char* what) {
    command.add_option(name, value, what)->check(CLI::Range(least, most).description(""));
  };
  limit("--max-steps", limits.max_steps, 1, 5, "most steps (default 3)");
  limit("--max-learning", limits.max_learning.value, 0, 5200,
        "most weeks of learning in all (default 260)");
  limit("--max-experience", limits.max_experience.value, 0, 1200,
        "most months of experience still to earn in all (default 120)");
  limit("--max-level-jump", limits.max_level_jump, 0, 6,
        "most levels up in one step (default: as many as can be made)");
  limit("--max-levels-up", limits.max_levels_up, 0, 6, "most levels up in all (default 6)");
  limit("--max-certificates", limits.max_certificates, 0, 1000,
        "most certificates to earn in all (default: any number)");
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
  add_limits(*command, options->search);
  command->add_flag(
      "--stay-in-current-work", options->stay_in_current_work,
      "experience may be earned in the current job first (for who still works there)");
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
