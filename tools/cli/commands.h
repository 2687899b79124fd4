// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "tools/cli/options.h"

namespace CLI {
class App;
}

/// One function per command, one file per function: each adds its options and sets `action` when it
/// was chosen.
namespace overstap::cli {

using Action = std::function<Result<void>()>;

void add_transitions(CLI::App& app, Action& action);
void add_routes(CLI::App& app, Action& action);
void add_unlock(CLI::App& app, Action& action);
void add_map(CLI::App& app, Action& action);
void add_match(CLI::App& app, Action& action);
void add_candidates(CLI::App& app, Action& action);
void add_explain(CLI::App& app, Action& action);
void add_link(CLI::App& app, Action& action);
void add_import(CLI::App& app, Action& action);
void add_learn(CLI::App& app, Action& action);
void add_extract(CLI::App& app, Action& action);
void add_export(CLI::App& app, Action& action);
void add_convert(CLI::App& app, Action& action);
void add_inspect(CLI::App& app, Action& action);
void add_version(CLI::App& app, Action& action);

}  // namespace overstap::cli
