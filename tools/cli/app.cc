// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/app.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <iostream>

#include "tools/cli/commands.h"
#include "tools/cli/report.h"

namespace overstap::cli {
namespace {

constexpr int kInternalError = 1;

int run_action(const Action& action) {
  try {
    if (const auto outcome = action(); !outcome) {
      print_error(outcome.error());
      return exit_code(outcome.error().code);
    }
    return 0;
  } catch (const std::bad_alloc&) {
    std::cerr << "overstap: error: not enough memory; give less input at once\n";
  } catch (const std::exception& fault) {
    std::cerr << "overstap: error: internal fault, please report it: " << fault.what() << '\n';
  }
  return kInternalError;
}

}  // namespace

int run(int argc, char** argv) {
  // A reader that goes away shows as an error of write(), which ends the command quietly.
  std::signal(SIGPIPE, SIG_IGN);
  Action action;
  CLI::App app{"Transitions, vacancies and candidates for the Dutch labour market.", "overstap"};
  app.require_subcommand(1);
  add_transitions(app, action);
  add_routes(app, action);
  add_match(app, action);
  add_candidates(app, action);
  add_explain(app, action);
  add_link(app, action);
  add_import(app, action);
  add_inspect(app, action);
  add_version(app, action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& fault) {
    print_error(
        {ErrorCode::invalid_argument, std::string{fault.what()} + "; see overstap --help", {}});
    return exit_code(ErrorCode::invalid_argument);
  }
  return run_action(action);
}

}  // namespace overstap::cli
