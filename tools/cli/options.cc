// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/options.h"

#include <CLI/CLI.hpp>
#include <map>

namespace overstap::cli {

void add_language(CLI::App& command, CommonOptions& options) {
  command
      .add_option_function<std::string>(
          "--language,--lang",
          [&options](const std::string& name) {
            options.language = name == "en" ? Language::en : Language::nl;
          },
          "nl or en (default nl)")
      ->check(CLI::IsMember({"nl", "en"}).description(""));
}

void add_output(CLI::App& command, CommonOptions& options) {
  static const std::map<std::string, Format> kFormats{{"table", Format::table},
                                                      {"json", Format::json},
                                                      {"csv", Format::csv},
                                                      {"ndjson", Format::ndjson}};
  command
      .add_option_function<std::string>(
          "--format", [&options](const std::string& name) { options.format = kFormats.at(name); },
          "table, json, csv or ndjson (default table)")
      ->check(CLI::IsMember({"table", "json", "csv", "ndjson"}).description(""));
  command.add_option("--output", options.output,
                     "write to this file, whole or not at all (default: standard output)");
}

void add_input(CLI::App& command, InputOptions& options) {
  command.add_option("--input-format", options.format,
                     "format of the files with people or vacancies (default: by content)");
  command.add_option("--mapping", options.mapping,
                     "file that says what the columns of a CSV hold (default: by header)");
  command
      .add_option("--corrections", options.corrections,
                  "file of what people corrected in what was read; may stand more than once")
      ->allow_extra_args(false);
}

void add_market(CLI::App& command, CommonOptions& options) {
  command.add_option("--market", options.market,
                     "market file (default: klantcontact.market beside the executable)");
}

void add_reading(CLI::App& command, CommonOptions& options) {
  add_market(command, options);
  command.add_option("--as-of", options.as_of, "reference date YYYY-MM-DD (default today)");
  add_input(command, options.input);
  add_language(command, options);
}

void add_common(CLI::App& command, CommonOptions& options) {
  add_reading(command, options);
  add_output(command, options);
  command
      .add_option("--max-results", options.max_results,
                  "most rows to show, 1 to 100,000 (default 10; candidates 8, routes 3)")
      ->check(CLI::Range(1, 100'000).description(""));
}

void add_people(CLI::App& command, PeopleOptions& options) {
  command.add_option(
      "--seekers", options.seekers,
      "file or folder with job seekers, any format (default: <market>.seekers.json)");
  command.add_option("--only-ids", options.only_ids, "file with ids, one a line: only these");
  command.add_option("--exclude-ids", options.exclude_ids,
                     "file with ids, one a line: not these, e.g. proposed already");
}

}  // namespace overstap::cli
