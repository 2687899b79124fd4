// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"

namespace overstap::cli {
namespace {

struct UnlockCommand {
  CommonOptions common;
  std::string seeker, vacancies;
};

Result<void> run(const UnlockCommand& options) {
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  OVERSTAP_TRY_ASSIGN(const SeekerProfile seeker, session.seeker(options.seeker));
  OVERSTAP_TRY_ASSIGN(const auto vacancies, session.vacancies(options.vacancies));
  OVERSTAP_TRY_ASSIGN(const auto result,
                      wire::collect_unlock(session.market(), seeker, vacancies, session.as_of(),
                                           options.common.max_results));
  return session.answer(result);
}

}  // namespace

void add_unlock(CLI::App& app, Action& action) {
  auto options = std::make_shared<UnlockCommand>();
  CLI::App* command = app.add_subcommand(
      "unlock", "What would help most: what each thing to learn brings within reach");
  add_common(*command, options->common);
  command->add_option("--seeker", options->seeker, "file with one job seeker")->required();
  command->add_option("--vacancies", options->vacancies,
                      "file with vacancies (default: the market's)");
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
