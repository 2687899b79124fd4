// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/app.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

int wrong_use(const std::string& what) {
  print_error({ErrorCode::invalid_argument, what + "; see overstap --help", {}});
  return exit_code(ErrorCode::invalid_argument);
}

/// Letters to add, drop or change to make one word of the other.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t before = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t change = before + (a[i] == b[j] ? 0U : 1U);
      before = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string unknown_command(const CLI::App& app, const std::string& name) {
  constexpr std::size_t kFarthest = 3;
  std::size_t least = kFarthest + 1;
  std::string nearest;
  for (const CLI::App* command : app.get_subcommands({})) {
    const std::size_t distance = edits(name, command->get_name());
    if (distance >= least || distance >= name.size()) continue;
    least = distance;
    nearest = command->get_name();
  }
  return "no command is called '" + name + "'" +
         (nearest.empty() ? std::string{} : "; did you mean '" + nearest + "'?");
}

const CLI::App* find_command(const CLI::App& app, std::string_view name) {
  for (const CLI::App* command : app.get_subcommands({})) {
    if (command->get_name() == name) return command;
  }
  return nullptr;
}

/// `overstap help [COMMAND ...]`, and first words that are no command; nothing for all others.
std::optional<int> answer_first_word(const CLI::App& app, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') return std::nullopt;
  const bool help = std::string_view{argv[1]} == "help";
  const CLI::App* command = &app;
  std::string path;
  for (int i = help ? 2 : 1; i < argc; ++i) {
    if (!help && (argv[i][0] == '-' || command->get_subcommands({}).empty())) return std::nullopt;
    const CLI::App* next = find_command(*command, argv[i]);
    if (next == nullptr) return wrong_use(unknown_command(*command, argv[i]));
    path += (path.empty() ? "" : " ") + command->get_name();
    command = next;
  }
  if (!help) return std::nullopt;
  std::cout << command->help(path);
  return 0;
}

/// An empty value is a variable that a script forgot, not a wish for the default.
void refuse_empty_values(CLI::App& app) {
  const auto filled = [](std::string& value) {
    return value.empty() ? std::string{"the value is empty"} : std::string{};
  };
  for (CLI::Option* option : app.get_options()) {
    if (option->get_expected_min() > 0) option->check(CLI::Validator{filled, ""});
  }
  for (CLI::App* command : app.get_subcommands({})) refuse_empty_values(*command);
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
  add_unlock(app, action);
  add_map(app, action);
  add_match(app, action);
  add_candidates(app, action);
  add_explain(app, action);
  add_link(app, action);
  add_import(app, action);
  add_learn(app, action);
  add_extract(app, action);
  add_export(app, action);
  add_convert(app, action);
  add_inspect(app, action);
  add_version(app, action);
  app.set_version_flag("--version", "overstap " OVERSTAP_VERSION);
  app.footer("overstap help COMMAND lists the options of a command.");
  refuse_empty_values(app);
  if (const auto answered = answer_first_word(app, argc, argv)) return *answered;
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& answer) {
    return app.exit(answer);
  } catch (const CLI::ParseError& fault) {
    return wrong_use(fault.what());
  }
  return run_action(action);
}

}  // namespace overstap::cli
