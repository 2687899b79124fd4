// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <system_error>

#include "overstap/engine/observed_moves.h"
#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/output_target.h"
#include "tools/cli/progress.h"
#include "tools/cli/report.h"
#include "tools/cli/session.h"
#include "tools/import/histories.h"
#include "tools/import/moves_table.h"

namespace overstap::cli {
namespace {

struct LearnOptions {
  std::string market, input, output, report, from, to, as_of;
  std::string source = "work histories";
  std::int64_t min_persons = 10;
  int max_gap_months = 12;
};

Result<std::optional<Date>> month_of(const std::string& option, const std::string& text) {
  if (text.empty()) return std::optional<Date>{};
  const auto date = parse_date(text);
  if (!date || date->month == 0 || date->day != 0) {
    return std::unexpected(
        Error{ErrorCode::invalid_argument, option + " asks a month, YYYY-MM: " + text, {}});
  }
  return std::optional{*date};
}

Result<MoveOptions> move_options(const LearnOptions& options) {
  MoveOptions how;
  how.min_persons = static_cast<std::uint32_t>(
      std::clamp<std::int64_t>(options.min_persons, 0, std::numeric_limits<std::uint32_t>::max()));
  how.max_gap = Months{options.max_gap_months};
  OVERSTAP_TRY_ASSIGN(how.from, month_of("--from", options.from));
  OVERSTAP_TRY_ASSIGN(how.to, month_of("--to", options.to));
  OVERSTAP_TRY_ASSIGN(how.as_of, reference_date(options.as_of));
  OVERSTAP_TRY(validate(how));
  constexpr std::string_view kFormula = "=+-@\t\r";
  if (kFormula.find(options.source.front()) != std::string_view::npos) {
    return std::unexpected(Error{
        ErrorCode::invalid_argument, "--source begins like a formula: " + options.source, {}});
  }
  return how;
}

void print_counts(const HistoryCounts& read, const MoveTally& tally, const LearnedMoves& learned) {
  const auto number = [](std::uint64_t n) { return std::to_string(n); };
  print_note(number(read.persons) + " people, " + number(read.rows) +
             " jobs: " + number(read.kept) + " read, " + number(read.not_work) + " not work, " +
             number(read.rejected) + " rejected");
  print_note("occupations: " + number(read.linked) + " linked, " + number(read.not_found) +
             " not found, " + number(read.ambiguous) + " ambiguous, " + number(read.unnamed) +
             " not given; " + number(read.unknown_places) + " jobs with an unknown place");
  print_note("jobs that take part in no move: " + number(tally.without_begin) +
             " without a begin, " + number(tally.not_begun) + " after the reference date");
  print_note("moves: " + number(tally.moves) + "; internal: " + number(tally.internal) +
             "; returns: " + number(tally.returns) +
             "; left for work that is not linked: " + number(tally.to_unlinked));
  print_note(number(learned.rows.size()) + " rows written; " + number(learned.below_minimum) +
             " left out for too few people, " + number(learned.below_by_difference) +
             " so that these cannot be computed");
}

std::uint64_t size_of(const std::string& path) {
  std::error_code failed;
  const auto size = std::filesystem::file_size(path, failed);
  return failed ? 0 : size;
}

Result<void> run(const LearnOptions& options) {
  OVERSTAP_TRY_ASSIGN(const MoveOptions how, move_options(options));
  OVERSTAP_TRY_ASSIGN(const auto market, Snapshot::open(options.market));
  OVERSTAP_TRY_ASSIGN(MoveCounter counter, MoveCounter::create(how));
  const Linker linker{market->taxonomy()};
  Progress progress{"learn moves", size_of(options.input)};
  const HistoryOptions reading{.progress = [&](std::uint64_t bytes) { progress.update(bytes); }};
  OVERSTAP_TRY_ASSIGN(
      const HistoryReading read,
      read_histories(
          options.input, *market, linker,
          [&](std::span<const WorkSpell> jobs) { return counter.add(jobs); }, reading));
  if (!options.report.empty()) {
    OVERSTAP_TRY(write_output(options.report, diagnostics_csv(read.diagnostics)));
  }
  progress.stage("writing");
  const LearnedMoves learned = counter.learn();
  OVERSTAP_TRY(write_output(options.output, moves_csv(learned.rows, market->taxonomy(),
                                                      market->regions(), options.source)));
  print_counts(read.counts, counter.tally(), learned);
  print_diagnostics(options.input, read.diagnostics);
  return {};
}

}  // namespace

void add_learn(CLI::App& app, Action& action) {
  CLI::App* group = app.add_subcommand("learn", "Learns from what people really did");
  group->require_subcommand(1);
  auto options = std::make_shared<LearnOptions>();
  CLI::App* moves =
      group->add_subcommand("moves", "Counts moves between occupations in work histories");
  moves->add_option("--market", options->market, "market file with the occupations")->required();
  moves->add_option("--input", options->input, "work histories: .csv or .ndjson")->required();
  moves->add_option("--output", options->output, "moves file (CSV) to write")->required();
  moves->add_option("--min-persons", options->min_persons,
                    "fewest people that a row may stand for, at least 5 (default: 10)");
  moves->add_option("--max-gap-months", options->max_gap_months,
                    "whole months between two jobs at most (default: 12)");
  moves->add_option("--from", options->from, "first month in which a move may begin, YYYY-MM");
  moves->add_option("--to", options->to, "last month in which a move may begin, YYYY-MM");
  moves->add_option("--as-of", options->as_of, "reference date (default: today)");
  moves->add_option("--source", options->source,
                    "whose histories: stands beside every count (default: work histories)");
  moves->add_option("--report", options->report,
                    "CSV with every note: severity,file,line,pointer,message");
  moves->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
