// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "overstap/graph/try.h"
#include "tools/cli/commands.h"
#include "tools/cli/conversion.h"
#include "tools/cli/report.h"
#include "tools/cli/session.h"
#include "tools/cli/subject.h"

namespace overstap::cli {
namespace {

constexpr std::size_t kLossRows = 20;

struct ConvertOptions {
  CommonOptions common;
  std::vector<std::string> inputs;
  std::string to;
  std::optional<Subject> as;
  ConversionPaths paths;
  bool with_text = false;
  bool suggest_mapping = false;
};

std::unexpected<Error> wrong_use(std::string message) {
  return std::unexpected(Error{ErrorCode::invalid_argument, std::move(message), std::nullopt});
}

Result<InputSubject> subject_of(const ConvertOptions& options) {
  return subject_of(options.inputs, options.as, {options.to, options.common.input.format});
}

// How the two kinds of profile are read and written.

struct Seekers {
  using Value = SeekerProfile;
  using Writer = SeekerWriter;
  static constexpr std::string_view kNoun = "job seekers";

  static std::optional<SeekerFormat> parse(const std::string& name) {
    return parse_seeker_format(name);
  }
};

struct Vacancies {
  using Value = Vacancy;
  using Writer = VacancyWriter;
  static constexpr std::string_view kNoun = "vacancies";

  static std::optional<VacancyFormat> parse(const std::string& name) {
    return parse_vacancy_format(name);
  }
};

/// Names of the formats that are written.
template <class Format>
std::string written_formats(int count) {
  std::string names;
  for (int i = 0; i < count; ++i) {
    const auto format = static_cast<Format>(i);
    if (can_write(format)) names.append(" ").append(to_string(format));
  }
  return names;
}

/// One conversion of all inputs, row by row.
template <class Kind>
class Conversion {
  using Value = typename Kind::Value;
  using Writer = typename Kind::Writer;
  using Format = typename decltype(Kind::parse({}))::value_type;

 public:
  Conversion(const ConvertOptions& options, const Session& session, const InputReader& inputs,
             Format format, ConversionFiles& files)
      : options_{options}, session_{session}, inputs_{inputs}, format_{format}, files_{files} {}

  Result<void> run() {
    OVERSTAP_TRY_ASSIGN(Writer writer, make_writer());
    const RowSink<Value> sink = [&](ReadRow<Value> row) -> Result<void> {
      if (files_.one_file_a_row()) {
        OVERSTAP_TRY_ASSIGN(writer, make_writer());
      }
      session_.correct(row.value);
      return write(writer, row);
    };
    for (const std::string& input : options_.inputs) OVERSTAP_TRY(read(input, sink));
    if (accepted_ == 0) return std::unexpected(nothing_accepted());
    if (!files_.one_file_a_row()) OVERSTAP_TRY(files_.write(writer.end()));
    OVERSTAP_TRY(files_.commit());
    session_.report_corrections();
    report();
    return {};
  }

 private:
  [[nodiscard]] Result<Writer> make_writer() const {
    const RowFraming framing =
        options_.common.format == cli::Format::ndjson && !files_.one_file_a_row()
            ? RowFraming::lines
            : RowFraming::whole;
    return Writer::make(format_, framing, session_.taxonomy(), options_.common.language);
  }

  Result<void> write(Writer& writer, const ReadRow<Value>& row) {
    OVERSTAP_TRY_ASSIGN(const WrittenRow written,
                        writer.add(row.value, options_.with_text ? row.text : SourceText{}));
    if (files_.one_file_a_row()) {
      const std::string text = written.text + writer.end();
      OVERSTAP_TRY(files_.write_file(row.value.id, extension_of(text), text));
    } else {
      OVERSTAP_TRY(files_.write(written.text));
    }
    OVERSTAP_TRY(files_.add_losses(written.losses));
    return files_.add_contact(row.value.id, row.contact);
  }

  static std::string_view extension_of(std::string_view text) {
    if (text.starts_with("<?xml")) return ".xml";
    return text.starts_with("{") ? ".json" : ".csv";
  }

  Result<void> read(const std::string& input, const RowSink<Value>& sink) {
    OVERSTAP_TRY_ASSIGN(const Diagnostics diagnostics,
                        inputs_.read(input, session_.linker(), session_.taxonomy(), sink));
    // An input that is no more than one fault ends in that as its error.
    const bool one_fault = options_.inputs.size() == 1 && diagnostics.rejected == 1;
    if (diagnostics.accepted > 0 || !one_fault) print_diagnostics(input, diagnostics);
    accepted_ += diagnostics.accepted;
    rejected_ += diagnostics.rejected;
    text_parts_ += diagnostics.text_parts;
    contact_fields_ += diagnostics.contact_fields;
    for (const Diagnostic& entry : diagnostics.entries) {
      if (entry.severity == Severity::rejected && !first_fault_) first_fault_ = entry.error;
    }
    return {};
  }

  [[nodiscard]] Error nothing_accepted() const {
    if (first_fault_) return *first_fault_;
    std::string message{"there is nothing to convert: no "};
    return {ErrorCode::schema, message.append(Kind::kNoun).append(" in the input"),
            Location{.file = options_.inputs.front()}};
  }

  void report() const {
    print_note("rows in: " + std::to_string(accepted_ + rejected_) + ", written: " +
               std::to_string(accepted_) + ", rejected: " + std::to_string(rejected_));
    if (text_parts_ > 0 && !options_.with_text) {
      print_note(std::to_string(text_parts_) +
                 " parts of text stand in no field and were not written; --to overstap_json "
                 "--with-text writes them");
    }
    if (contact_fields_ > 0 && options_.paths.contact.empty()) {
      print_note(std::to_string(contact_fields_) +
                 " contact fields were not written; --contact FILE writes them apart");
    }
    if (files_.summary().empty()) {
      print_note(std::string{"no field of a profile was lost on the way to "}.append(options_.to));
      return;
    }
    std::string head{options_.to};
    print_note(head.append(options_.paths.losses.empty()
                               ? " cannot hold all; --losses FILE tells it row by row"
                               : " cannot hold all"));
    std::cerr << files_.summary().table(kLossRows);
  }

  const ConvertOptions& options_;
  const Session& session_;
  const InputReader& inputs_;
  Format format_;
  ConversionFiles& files_;
  std::uint64_t accepted_ = 0, rejected_ = 0, text_parts_ = 0, contact_fields_ = 0;
  std::optional<Error> first_fault_;
};

template <class Kind>
Result<void> convert(const ConvertOptions& options, std::optional<std::string> held,
                     const std::string& formats) {
  const auto format = Kind::parse(options.to);
  if (!format || !can_write(*format)) {
    std::string message{"--to: "};
    message.append(Kind::kNoun).append(" are not written as ").append(options.to);
    return wrong_use(message.append("; one of").append(formats));
  }
  if (options.with_text && options.to != "overstap_json") {
    return wrong_use("--with-text: only overstap_json has a place for the text");
  }
  OVERSTAP_TRY_ASSIGN(const Session session, Session::open(options.common));
  InputReader inputs = session.inputs();
  if (held) inputs.hold(*std::move(held));
  OVERSTAP_TRY_ASSIGN(ConversionFiles files, ConversionFiles::open(options.paths));
  return Conversion<Kind>(options, session, inputs, *format, files).run();
}

/// Prints a mapping for the first input, and why to stderr.
Result<void> suggest(const ConvertOptions& options) {
  OVERSTAP_TRY_ASSIGN(InputSubject inputs, subject_of(options));
  const std::string& input = options.inputs.front();
  std::string sample;
  if (inputs.held) {
    sample = *std::move(inputs.held);
  } else {
    OVERSTAP_TRY_ASSIGN(sample, InputReader::sample(input));
  }
  const CsvSubject columns =
      inputs.subject == Subject::vacancies ? CsvSubject::vacancies : CsvSubject::seekers;
  OVERSTAP_TRY_ASSIGN(const CsvSuggestion suggestion, suggest_csv_mapping(sample, input, columns));
  print_assumed(inputs);
  for (std::size_t i = 0; i < suggestion.mapping.columns.size(); ++i) {
    const CsvColumn& column = suggestion.mapping.columns[i];
    std::string line{column.header};
    print_note(line.append(" -> ").append(column.field).append(": ").append(suggestion.reasons[i]));
  }
  return write_output(options.paths.output, write_csv_mapping(suggestion.mapping) + "\n");
}

Result<void> run(const ConvertOptions& options) {
  if (options.suggest_mapping) return suggest(options);
  if (options.to.empty()) {
    return wrong_use("say --to FORMAT, or --suggest-mapping for a CSV; job seekers:" +
                     written_formats<SeekerFormat>(kSeekerFormats) +
                     "; vacancies:" + written_formats<VacancyFormat>(kVacancyFormats));
  }
  OVERSTAP_TRY_ASSIGN(InputSubject inputs, subject_of(options));
  if (inputs.subject == Subject::vacancies) {
    return convert<Vacancies>(options, std::move(inputs.held),
                              written_formats<VacancyFormat>(kVacancyFormats));
  }
  OVERSTAP_TRY(convert<Seekers>(options, std::move(inputs.held),
                                written_formats<SeekerFormat>(kSeekerFormats)));
  print_assumed(inputs);
  return {};
}

}  // namespace

void add_convert(CLI::App& app, Action& action) {
  auto options = std::make_shared<ConvertOptions>();
  CLI::App* command =
      app.add_subcommand("convert", "People or vacancies from one format to another");
  command
      ->add_option("input", options->inputs, "files or folders in any format, - for standard input")
      ->required();
  command->add_option("--to", options->to, "format to write");
  add_subject(*command, options->as, "as the formats tell");
  command
      ->add_option_function<std::string>(
          "--format",
          [options](const std::string& name) {
            options->common.format = name == "ndjson" ? Format::ndjson : Format::json;
          },
          "several rows of JSON as an array (json) or an object a line (ndjson; default json)")
      ->check(CLI::IsMember({"json", "ndjson"}).description(""));
  command->add_option("--output", options->paths.output,
                      "write to this file, or each row to a file of its own in this folder");
  command->add_option("--losses", options->paths.losses,
                      "write what the format cannot hold, row by row: CSV, or NDJSON to .ndjson");
  command->add_flag("--with-text", options->with_text,
                    "also the text that no field holds (overstap_json only)");
  command->add_option("--contact", options->paths.contact,
                      "write names and contact data, with the id of the row, as NDJSON");
  command->add_flag("--suggest-mapping", options->suggest_mapping,
                    "print a mapping for a CSV with headers of its own, and why");
  add_reading(*command, options->common);
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace overstap::cli
