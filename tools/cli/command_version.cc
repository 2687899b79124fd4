// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "tools/cli/commands.h"
#include "tools/cli/output_target.h"

namespace overstap::cli {

void add_version(CLI::App& app, Action& action) {
  CLI::App* command = app.add_subcommand("version", "The version of this program");
  command->callback(
      [&action] { action = [] { return write_output({}, "overstap " OVERSTAP_VERSION "\n"); }; });
}

}  // namespace overstap::cli
