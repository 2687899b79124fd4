// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <map>
#include <memory>

#include "overstap/graph/try.h"
#include "overstap/profiles/writer.h"
#include "tools/cli/commands.h"
#include "tools/cli/output_target.h"
#include "tools/cli/report.h"
#include "tools/cli/session.h"
#include "tools/cli/subject.h"
#include "tools/wire/claims_output.h"
#include "tools/wire/claims_page.h"

namespace overstap::cli {
namespace {

enum class ExtractFormat : std::uint8_t { profile, claims, html, screen };

struct ExtractCommandOptions {
  CommonOptions common;
  std::vector<std::string> inputs;
  ExtractFormat format = ExtractFormat::profile;
  std::optional<Subject> as;
  bool with_text = false;
};

const std::map<std::string, ExtractFormat> kExtractFormats{{"profile", ExtractFormat::profile},
                                                           {"claims", ExtractFormat::claims},
                                                           {"html", ExtractFormat::html}};

// How the two kinds of profile are read and written.

struct Seekers {
  using Value = SeekerProfile;
  using Writer = SeekerWriter;
  static constexpr auto kOwn = SeekerFormat::overstap_json;
  static constexpr auto kSubject = TextSubject::cv;
};

struct Vacancies {
  using Value = Vacancy;
  using Writer = VacancyWriter;
  static constexpr auto kOwn = VacancyFormat::overstap_json;
  static constexpr auto kSubject = TextSubject::vacancy;
};

/// Reads the inputs and writes row by row what their text says.
template <class Kind>
class TextReading {
  using Value = typename Kind::Value;
  using Writer = typename Kind::Writer;

 public:
  TextReading(const ExtractCommandOptions& options, const Session& session,
              const InputReader& inputs, Writer writer, OutputTarget& target)
      : options_{options},
        session_{session},
        inputs_{inputs},
        writer_{std::move(writer)},
        target_{target} {}

  Result<void> run() {
    for (const std::string& input : options_.inputs) OVERSTAP_TRY(read(input));
    if (accepted_ == 0) {
      return std::unexpected(
          first_fault_.value_or(Error{ErrorCode::schema, "there is nothing to read",
                                      Location{.file = options_.inputs.front()}}));
    }
    session_.report_corrections();
    if (options_.format == ExtractFormat::profile) OVERSTAP_TRY(target_.write(writer_.end()));
    if (options_.format == ExtractFormat::html) {
      OVERSTAP_TRY(target_.write(wire::claims_page_end(session_.scope())));
    }
    return target_.commit();
  }

 private:
  Result<void> read(const std::string& input) {
    const RowSink<Value> sink = [&](ReadRow<Value> row) { return add(std::move(row)); };
    OVERSTAP_TRY_ASSIGN(const Diagnostics diagnostics,
                        inputs_.read(input, session_.linker(), session_.taxonomy(), sink));
    print_diagnostics(input, diagnostics);
    accepted_ += diagnostics.accepted;
    for (const Diagnostic& entry : diagnostics.entries) {
      if (entry.severity == Severity::rejected && !first_fault_) first_fault_ = entry.error;
    }
    return {};
  }

  Result<void> add(ReadRow<Value> row) {
    const Extraction extraction = session_.complete(row);
    const wire::Scope scope = session_.scope();
    const wire::ClaimsRow claims{row.value.id, Kind::kSubject, extraction};
    switch (options_.format) {
      case ExtractFormat::claims:
        return target_.write(
            wire::claims_json(scope, claims, shown(), json::Writer::Style::compact));
      case ExtractFormat::screen:
        return target_.write(wire::claims_screen(scope, claims, target_.colour()));
      case ExtractFormat::html:
        // Nothing is written of inputs of which nothing can be read.
        if (rows_ == 0) OVERSTAP_TRY(target_.write(wire::claims_page_begin(scope)));
        return target_.write(wire::claims_page_row(scope, claims, ++rows_));
      case ExtractFormat::profile:
        break;
    }
    OVERSTAP_TRY_ASSIGN(
        const WrittenRow written,
        writer_.add(row.value, options_.with_text ? extraction.text : SourceText{}));
    return target_.write(written.text);
  }

  [[nodiscard]] wire::TextShown shown() const {
    return options_.with_text ? wire::TextShown::yes : wire::TextShown::no;
  }

  const ExtractCommandOptions& options_;
  const Session& session_;
  const InputReader& inputs_;
  Writer writer_;
  OutputTarget& target_;
  int rows_ = 0;
  std::uint64_t accepted_ = 0;
  std::optional<Error> first_fault_;
};

template <class Kind>
Result<void> extract(const ExtractCommandOptions& options, std::optional<std::string> held) {
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  InputReader inputs = session.inputs();
  if (held) inputs.hold(*std::move(held));
  OVERSTAP_TRY_ASSIGN(OutputTarget target, OutputTarget::open(options.common.output));
  OVERSTAP_TRY_ASSIGN(auto writer, Kind::Writer::make(Kind::kOwn, RowFraming::lines,
                                                      session.taxonomy(), options.common.language));
  return TextReading<Kind>(options, session, inputs, std::move(writer), target).run();
}

Result<void> run(const ExtractCommandOptions& options) {
  OVERSTAP_TRY_ASSIGN(InputSubject subject,
                      subject_of(options.inputs, options.as, {options.common.input.format}));
  if (subject.subject == Subject::vacancies) {
    return extract<Vacancies>(options, std::move(subject.held));
  }
  OVERSTAP_TRY(extract<Seekers>(options, std::move(subject.held)));
  print_assumed(subject);
  return {};
}

}  // namespace

void add_extract(CLI::App& app, Action& action) {
  auto options = std::make_shared<ExtractCommandOptions>();
  CLI::App* command =
      app.add_subcommand("extract", "What the text of a CV or a vacancy says, as a profile");
  command
      ->add_option("input", options->inputs, "files or folders in any format, - for standard input")
      ->required();
  add_subject(*command, options->as, "as the format tells, else seekers");
  CLI::Option* const format =
      command
          ->add_option_function<std::string>(
              "--format",
              [options](const std::string& name) { options->format = kExtractFormats.at(name); },
              "profile: the project's own JSON, a line each; claims: each claim with its place in "
              "the text, the rule and how sure it is, a line each; html: one page to check and "
              "correct (default profile)")
          ->check(CLI::IsMember({"profile", "claims", "html"}).description(""));
  command
      ->add_flag_callback(
          "--show", [options] { options->format = ExtractFormat::screen; },
          "the text with what it says marked, for a terminal")
      ->excludes(format);
  command->add_flag("--with-text", options->with_text,
                    "also the text itself, without what must not be carried over");
  command->add_option("--output", options->common.output,
                      "write to this file (default standard output)");
  add_reading(*command, options->common);
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
