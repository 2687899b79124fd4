// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "overstap/engine/market_builder.h"
#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/output_target.h"
#include "tools/cli/progress.h"
#include "tools/cli/report.h"
#include "tools/cli/session.h"
#include "tools/import/aliases.h"
#include "tools/import/esco_import.h"
#include "tools/import/market_content.h"
#include "tools/import/market_import.h"
#include "tools/import/places_import.h"

namespace overstap::cli {
namespace {

constexpr std::size_t kFaultsOnScreen = 20;

struct ImportOptions {
  std::string data, dir, labels, crosswalk, job_zones, overlay, moves, places, place_regions;
  std::string tightness, alternate_titles, sectors;
  std::string market, output, report, name, as_of;
  std::string aliases, language = "nl", separator = ",";
  std::vector<std::string> columns;
};

Result<std::optional<Date>> built_as_of(const ImportOptions& options) {
  if (options.as_of.empty()) return std::optional<Date>{};
  OVERSTAP_TRY_ASSIGN(const Date date, reference_date(options.as_of));
  return std::optional{date};
}

std::optional<PlacesOptions> places_of(const ImportOptions& options) {
  if (options.places.empty()) return std::nullopt;
  return PlacesOptions{options.places, options.place_regions};
}

/// A refused import leaves its reasons in the report too.
Result<void> write_report(const ImportOptions& options, const Diagnostics& diagnostics) {
  if (options.report.empty()) return {};
  return write_output(options.report, diagnostics_csv(diagnostics));
}

Result<void> refuse(const ImportOptions& options, const Error& error) {
  Diagnostics diagnostics;
  diagnostics.add({Severity::rejected, error});
  OVERSTAP_TRY(write_report(options, diagnostics));
  return std::unexpected(error);
}

void print_counts(const ImportResult& result) {
  for (const RowCount& count : result.counts) {
    std::cerr << "overstap: note: " << count.name << ": " << count.kept << " of " << count.rows
              << " rows\n";
  }
  if (result.occupations_without_dutch > 0 || result.skills_without_dutch > 0) {
    print_note(std::to_string(result.occupations_without_dutch) + " occupations and " +
               std::to_string(result.skills_without_dutch) + " skills have no Dutch label");
  }
}

Result<void> finish(const ImportOptions& options, Progress& progress, Result<ImportResult> result) {
  if (!result) return refuse(options, result.error());
  OVERSTAP_TRY(write_report(options, result->diagnostics));
  progress.stage("building");
  OVERSTAP_TRY_ASSIGN(const auto bytes, build_market(result->content));
  progress.stage("writing");
  OVERSTAP_TRY(write_market(options.output, bytes));
  print_counts(*result);
  print_faults(result->diagnostics, kFaultsOnScreen);
  return {};
}

Result<void> run_market(const ImportOptions& options) {
  Progress progress{"import market", 0};
  progress.stage("reading");
  MarketImportOptions how;
  if (!options.name.empty()) how.name = options.name;
  OVERSTAP_TRY_ASSIGN(how.built_as_of, built_as_of(options));
  how.places = places_of(options);
  how.moves = options.moves;
  how.tightness = options.tightness;
  return finish(options, progress, import_market(options.data, how));
}

Result<void> run_esco(const ImportOptions& options) {
  Progress progress{"import esco", 0};
  progress.stage("reading");
  EscoImportOptions how;
  how.dir = options.dir;
  how.labels_dir = options.labels;
  how.crosswalk = options.crosswalk;
  how.job_zones = options.job_zones;
  how.overlay_dir = options.overlay;
  how.alternate_titles = options.alternate_titles;
  how.sectors = options.sectors;
  if (!options.name.empty()) how.name = options.name;
  OVERSTAP_TRY_ASSIGN(how.built_as_of, built_as_of(options));
  how.places = places_of(options);
  how.moves = options.moves;
  how.tightness = options.tightness;
  return finish(options, progress, import_esco(how));
}

/// The places of a market before and after a table was laid over it.
struct PlaceCounts {
  std::size_t before = 0, after = 0;
};

Result<ImportResult> lay_places(const ImportOptions& options, PlaceCounts& places) {
  OVERSTAP_TRY_ASSIGN(const auto market, Snapshot::open(options.market));
  ImportResult result;
  result.content = content_of(*market);
  places.before = result.content.places.size();
  OVERSTAP_TRY(add_places(result, {options.places, options.place_regions}));
  places.after = result.content.places.size();
  return result;
}

/// Lays a postcode table over a market; the market's own places stand.
Result<void> run_places(const ImportOptions& options) {
  Progress progress{"import places", 0};
  progress.stage("reading");
  PlaceCounts places;
  OVERSTAP_TRY(finish(options, progress, lay_places(options, places)));
  print_note("places: " + std::to_string(places.after) + ", of which " +
             std::to_string(places.before) + " stood in the market and are kept as they are");
  return {};
}

Result<ImportResult> lay_titles(const ImportOptions& options) {
  AliasOptions how;
  how.input = options.aliases;
  how.language = parse_language(options.language).value_or(Language::nl);
  how.separator = options.separator == "tab" ? '\t' : options.separator.front();
  if (!options.columns.empty()) how.title_column = options.columns[0];
  if (options.columns.size() > 1) how.concept_column = options.columns[1];
  if (options.columns.size() > 2) how.match_column = options.columns[2];
  OVERSTAP_TRY_ASSIGN(const auto market, Snapshot::open(options.market));
  ImportResult result;
  result.content = content_of(*market);
  OVERSTAP_TRY(add_aliases(result, how));
  return result;
}

/// Adds the titles of a crosswalk to a market; its own labels stand.
Result<void> run_aliases(const ImportOptions& options) {
  Progress progress{"import aliases", 0};
  progress.stage("reading");
  return finish(options, progress, lay_titles(options));
}

void add_output(CLI::App& command, ImportOptions& options) {
  command.add_option("--output", options.output, "market file to write")->required();
  command.add_option("--report", options.report,
                     "CSV with every note: severity,file,line,pointer,message");
}

void add_aliases_command(CLI::App& group, Action& action) {
  auto options = std::make_shared<ImportOptions>();
  CLI::App* command =
      group.add_subcommand("aliases", "Adds the titles of a national crosswalk to a market");
  command->add_option("--input", options->aliases, "CSV with a title and an ESCO URI or code a row")
      ->required();
  command
      ->add_option("--columns", options->columns,
                   "names of the columns with the title, the concept and the kind of match "
                   "(default: recognised)")
      ->delimiter(',')
      ->expected(2, 3);
  command->add_option("--separator", options->separator, "of cells: , ; or tab (default ,)")
      ->check(CLI::IsMember({",", ";", "tab"}).description(""));
  command->add_option("--title-language", options->language, "nl or en (default nl)")
      ->check(CLI::IsMember({"nl", "en"}).description(""));
  command->add_option("--market", options->market, "market file to add to")->required();
  add_output(*command, *options);
  command->callback([options, &action] { action = [options] { return run_aliases(*options); }; });
}

void add_shared(CLI::App& command, ImportOptions& options) {
  add_output(command, options);
  command.add_option("--name", options.name, "name of the market");
  command.add_option("--as-of", options.as_of, "date of the data (default: the newest in it)");
  command.add_option("--places", options.places, "CSV with further postcodes");
  command.add_option("--place-regions", options.place_regions,
                     "CSV with the region of each postcode");
  command.add_option("--tightness", options.tightness,
                     "CSV with vacancies and seekers by region and occupation group");
  command.add_option("--moves", options.moves, "CSV with observed moves (overstap learn moves)");
}

}  // namespace

void add_import(CLI::App& app, Action& action) {
  CLI::App* group = app.add_subcommand("import", "Builds a market file");
  group->require_subcommand(1);
  auto market = std::make_shared<ImportOptions>();
  CLI::App* from_market =
      group->add_subcommand("market", "From hand-written data (data/README.md)");
  from_market->add_option("--data", market->data, "folder with the data")->required();
  add_shared(*from_market, *market);
  from_market->callback([market, &action] { action = [market] { return run_market(*market); }; });

  auto esco = std::make_shared<ImportOptions>();
  CLI::App* from_esco = group->add_subcommand("esco", "From an official ESCO release");
  from_esco->add_option("--dir", esco->dir, "folder with the release's CSV files")->required();
  from_esco->add_option("--labels", esco->labels, "the same release in another language");
  from_esco->add_option("--crosswalk", esco->crosswalk, "official ESCO - O*NET crosswalk CSV");
  from_esco->add_option("--job-zones", esco->job_zones, "O*NET 'Job Zones.txt'");
  from_esco->add_option("--alternate-titles", esco->alternate_titles,
                        "O*NET 'Alternate Titles.txt' (default: the one beside the job zones)");
  from_esco->add_option("--sectors", esco->sectors,
                        "ESCO occupation table with naceCode (1.2), for the nearness of sectors");
  from_esco->add_option("--overlay", esco->overlay, "hand-written data laid over ESCO");
  add_shared(*from_esco, *esco);
  from_esco->callback([esco, &action] { action = [esco] { return run_esco(*esco); }; });

  auto places = std::make_shared<ImportOptions>();
  CLI::App* from_places = group->add_subcommand("places", "Adds a postcode table to a market");
  from_places->add_option("--input", places->places, "CSV with postcodes")->required();
  from_places->add_option("--regions", places->place_regions,
                          "CSV with the region of each postcode");
  from_places->add_option("--market", places->market, "market file to add to")->required();
  add_output(*from_places, *places);
  from_places->callback([places, &action] { action = [places] { return run_places(*places); }; });

  add_aliases_command(*group, action);
}

}  // namespace overstap::cli
