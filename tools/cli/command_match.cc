// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"

namespace overstap::cli {
namespace {

constexpr int kDefaultVacancies = 10;

struct VacanciesOptions {
  CommonOptions common;
  std::string seeker, vacancies;
};

Result<void> run(const VacanciesOptions& options) {
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  OVERSTAP_TRY_ASSIGN(const SeekerProfile seeker, session.seeker(options.seeker));
  OVERSTAP_TRY_ASSIGN(const auto vacancies, session.vacancies(options.vacancies));
  OVERSTAP_TRY_ASSIGN(const auto result,
                      wire::collect_match(session.market(), seeker, vacancies, session.as_of(),
                                          session.max_results(kDefaultVacancies)));
  return session.answer(result);
}

}  // namespace

void add_match(CLI::App& app, Action& action) {
  auto options = std::make_shared<VacanciesOptions>();
  CLI::App* command = app.add_subcommand("match", "Vacancies for a job seeker, by block");
  add_common(*command, options->common);
  command->add_option("--seeker", options->seeker, "file with one job seeker")->required();
  command->add_option("--vacancies", options->vacancies,
                      "file with vacancies (default: the market's)");
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
