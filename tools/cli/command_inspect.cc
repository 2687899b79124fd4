// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/session.h"
#include "tools/wire/inspect_output.h"

namespace overstap::cli {
namespace {

constexpr int kDefaultRows = 20;

struct InspectOptions {
  CommonOptions common;
  std::string file;
  std::string as;  ///< `seekers` or `vacancies`; empty = by content
  bool all_fields = false;
};

/// What the input begins with, and where it can be read once only, all of it.
struct Beginning {
  std::string sample;
  std::optional<std::string> held;
};

std::unexpected<Error> wrong_use(std::string message) {
  return std::unexpected(Error{ErrorCode::invalid_argument, std::move(message), std::nullopt});
}

Result<Beginning> beginning_of(const std::string& file) {
  constexpr std::size_t kSample = 64U << 10;
  Beginning beginning;
  if (file == "-") {
    OVERSTAP_TRY_ASSIGN(beginning.held, InputReader::standard_input());
    beginning.sample = beginning.held->substr(0, kSample);
  } else {
    OVERSTAP_TRY_ASSIGN(beginning.sample, InputReader::sample(file));
  }
  return beginning;
}

std::string_view name_of(const RecognisedFormat& found, bool vacancies) {
  if (vacancies) return found.vacancy ? to_string(*found.vacancy) : std::string_view{};
  return found.seeker ? to_string(*found.seeker) : std::string_view{};
}

/// The formats of all files, each named once.
Result<std::string> format_words(const InspectOptions& options, const wire::Scope& scope,
                                 const RecognisedFormat& found, bool vacancies) {
  if (!options.common.input.format.empty()) return options.common.input.format;
  std::vector<std::string> files{options.file};
  if (options.file != "-") {
    OVERSTAP_TRY_ASSIGN(files, input_files(options.file));
  }
  std::string names;
  for (const std::string& file : files) {
    RecognisedFormat format = found;
    if (files.size() > 1) {
      const auto sample = InputReader::sample(file);
      format = sample ? recognise_format(*sample) : RecognisedFormat{};
    }
    std::string name{name_of(format, vacancies)};
    if (name.empty()) name = scope.say(wire::Word::inspect_unknown_format);
    const std::string listed = ", " + names + ",";
    if (listed.find(", " + name + ",") != std::string::npos) continue;
    names.append(names.empty() ? "" : ", ").append(name);
  }
  if (files.size() == 1) return names;
  return scope.say(wire::Word::inspect_folder, {std::to_string(files.size()), names});
}

/// Whether the rows are vacancies: as told, else as the format tells, else as the input looks.
Result<bool> is_about_vacancies(const InspectOptions& options, const RecognisedFormat& found) {
  if (!options.as.empty()) return options.as == "vacancies";
  const std::string& named = options.common.input.format;
  if (named.empty()) return found.vacancy && !found.seeker;
  if (parse_seeker_format(named))
    return found.vacancy && !found.seeker && parse_vacancy_format(named);
  if (parse_vacancy_format(named)) return true;
  return wrong_use("--input-format: no format is called " + named +
                   "; job seekers:" + format_names<SeekerFormat>(kSeekerFormats) +
                   "; vacancies:" + format_names<VacancyFormat>(kVacancyFormats));
}

/// The first reason why nothing was read of a file with one row, which other commands give too.
std::optional<Error> fault_of(const Diagnostics& diagnostics) {
  if (diagnostics.accepted > 0 || diagnostics.rejected != 1) return std::nullopt;
  for (const Diagnostic& entry : diagnostics.entries) {
    if (entry.severity == Severity::rejected) return entry.error;
  }
  return std::nullopt;
}

Result<void> inspect_rows(const InspectOptions& options, Beginning beginning) {
  const RecognisedFormat found = recognise_format(beginning.sample);
  OVERSTAP_TRY_ASSIGN(const bool vacancies, is_about_vacancies(options, found));
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  InputReader inputs = session.inputs();
  inputs.trace();
  if (beginning.held) inputs.hold(*std::move(beginning.held));
  const wire::Scope scope = session.scope();
  OVERSTAP_TRY_ASSIGN(const std::string format, format_words(options, scope, found, vacancies));
  wire::ReadContents contents = vacancies ? wire::vacancy_contents(scope, options.file, format)
                                          : wire::seeker_contents(scope, options.file, format);
  contents.max_rows = static_cast<std::size_t>(session.max_results(kDefaultRows));
  contents.field_rows = options.all_fields ? wire::FieldRows::all : wire::FieldRows::most;
  const auto add = [&](auto& row) -> Result<void> {
    session.correct(row.value);
    wire::add_row(scope, contents, row);
    return {};
  };
  auto diagnostics =
      vacancies ? inputs.read(options.file, session.linker(), session.taxonomy(),
                              RowSink<Vacancy>{[&](ReadRow<Vacancy> row) { return add(row); }})
                : inputs.read(
                      options.file, session.linker(), session.taxonomy(),
                      RowSink<SeekerProfile>{[&](ReadRow<SeekerProfile> row) { return add(row); }});
  if (!diagnostics) return std::unexpected(std::move(diagnostics).error());
  if (auto fault = fault_of(*diagnostics)) return std::unexpected(*std::move(fault));
  contents.diagnostics = std::move(*diagnostics);
  return session.answer(contents);
}

Result<void> run(InspectOptions options) {
  OVERSTAP_TRY_ASSIGN(Beginning beginning, beginning_of(options.file));
  if (!begins_as_market(beginning.sample)) return inspect_rows(options, std::move(beginning));
  if (beginning.held) return wrong_use("a market is not read from standard input: name its file");
  options.common.market = options.file;
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  return session.answer(wire::MarketContents{options.file});
}

}  // namespace

void add_inspect(CLI::App& app, Action& action) {
  auto options = std::make_shared<InspectOptions>();
  CLI::App* command = app.add_subcommand(
      "inspect", "What a market file, or a file with people or vacancies, holds");
  add_common(*command, options->common);
  command->add_option("file", options->file, "the file, a folder, or - for standard input")
      ->required();
  command->add_option("--as", options->as, "seekers or vacancies (default: by content)")
      ->check(CLI::IsMember({"seekers", "vacancies"}).description(""));
  command->add_flag("--all-fields", options->all_fields,
                    "also fields about the file itself, and every place as a whole");
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
