// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/graph_export.h"
#include "tools/cli/session.h"

namespace overstap::cli {
namespace {

struct ExportOptions {
  CommonOptions common;
  std::string from;
  bool all = false;
  GraphExportOptions graph;
};

Result<void> run(const ExportOptions& options) {
  if (options.all != options.from.empty()) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument, "give one of --from OCCUPATION and --all", {}});
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  GraphExportOptions graph = options.graph;
  graph.language = options.common.language;
  if (!options.all) {
    OVERSTAP_TRY_ASSIGN(graph.from, session.occupation(options.from));
  }
  return write_output(options.common.output, export_graph(*session.market(), graph));
}

}  // namespace

void add_export(CLI::App& app, Action& action) {
  CLI::App* group = app.add_subcommand("export", "Writes parts of a market for other programs");
  group->require_subcommand(1);
  auto options = std::make_shared<ExportOptions>();
  CLI::App* command = group->add_subcommand(
      "graph", "Occupations and the steps between them, as GraphML or Graphviz");
  add_market(*command, options->common);
  command->add_option("--from", options->from, "occupation: code, URI or name");
  command->add_option("--depth", options->graph.depth, "steps away from it (default 1)")
      ->check(CLI::Range(1, 5).description(""));
  command->add_flag("--all", options->all, "all occupations");
  command
      ->add_option("--max-edges", options->graph.edges,
                   "best computed edges per occupation, beside the named ones (default 10)")
      ->check(CLI::Range(0, 1000).description(""));
  command
      ->add_option_function<std::string>(
          "--format",
          [options](const std::string& name) {
            options->graph.format = name == "dot" ? GraphFormat::dot : GraphFormat::graphml;
          },
          "graphml or dot (default graphml)")
      ->check(CLI::IsMember({"graphml", "dot"}).description(""));
  command->add_option("--output", options->common.output,
                      "write to this file, whole or not at all (default: standard output)");
  add_language(*command, options->common);
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
