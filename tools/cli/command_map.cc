// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <map>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"
#include "tools/wire/map.h"

namespace overstap::cli {
namespace {

enum class MapFormat : std::uint8_t { svg, text, json, csv };

struct MapOptions {
  CommonOptions common;
  MapFormat format = MapFormat::svg;
  std::string seeker, from, to;
  int max_steps = 3;
};

Result<wire::MapContent> content(const Session& session, const wire::Scope& scope,
                                 const wire::Subject& subject, const MapOptions& options) {
  if (options.to.empty()) {
    return wire::collect_map(session.market(), scope, subject,
                             session.max_results(wire::kDefaultMapRows));
  }
  OVERSTAP_TRY_ASSIGN(const OccupationId to, session.occupation(options.to));
  RouteOptions search;
  search.max_steps = options.max_steps;
  search.max_results = session.max_results(wire::kDefaultMapRoutes);
  OVERSTAP_TRY_ASSIGN(const auto routes,
                      wire::collect_routes(session.market(), subject, to, session.as_of(), search));
  return wire::map_of(scope, routes);
}

std::string written(const wire::Scope& scope, const wire::MapContent& map, MapFormat format,
                    wire::Colour colour) {
  switch (format) {
    case MapFormat::svg:
      return wire::map_svg(scope, map);
    case MapFormat::text:
      return wire::map_screen(scope, map, colour);
    case MapFormat::json:
      return wire::map_json(scope, map);
    case MapFormat::csv:
      return wire::map_csv(scope, map);
  }
  return {};
}

Result<void> run(const MapOptions& options) {
  if (options.seeker.empty() == options.from.empty()) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument, "give one of --seeker FILE and --from OCCUPATION", {}});
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  SeekerProfile seeker;
  OVERSTAP_TRY_ASSIGN(const wire::Subject subject,
                      session.subject(options.from, options.seeker, seeker));
  const wire::Scope scope = session.scope();
  OVERSTAP_TRY_ASSIGN(const wire::MapContent map, content(session, scope, subject, options));
  session.report_corrections();
  OVERSTAP_TRY_ASSIGN(OutputTarget target, OutputTarget::open(options.common.output));
  OVERSTAP_TRY(target.write(written(scope, map, options.format, target.colour())));
  return target.commit();
}

}  // namespace

void add_map(CLI::App& app, Action& action) {
  static const std::map<std::string, MapFormat> kFormats{{"svg", MapFormat::svg},
                                                         {"text", MapFormat::text},
                                                         {"json", MapFormat::json},
                                                         {"csv", MapFormat::csv}};
  auto options = std::make_shared<MapOptions>();
  CLI::App* command = app.add_subcommand("map", "A map to print: transitions, or routes to a goal");
  command->add_option("--seeker", options->seeker, "file with one job seeker");
  command->add_option("--from", options->from, "occupation: code, URI or name");
  command->add_option("--to", options->to, "goal of the routes (default: the best transitions)");
  command->add_option("--max-steps", options->max_steps, "most steps of a route (default 3)")
      ->check(CLI::Range(1, 5).description(""));
  command
      ->add_option_function<std::string>(
          "--format", [options](const std::string& name) { options->format = kFormats.at(name); },
          "svg, text, json or csv (default svg)")
      ->check(CLI::IsMember({"svg", "text", "json", "csv"}).description(""));
  command->add_option("--output", options->common.output,
                      "write to this file, whole or not at all (default: standard output)");
  command
      ->add_option("--max-results", options->common.max_results,
                   "most occupations or routes, 1 to 100 (default 10; routes 3)")
      ->check(CLI::Range(1, 100).description(""));
  add_reading(*command, options->common);
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
