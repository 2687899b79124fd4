// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"

namespace CLI {
class App;
}

namespace overstap::cli {

enum class Format : std::uint8_t { table, json, csv, ndjson };

/// How people and vacancies that the user names are read.
struct InputOptions {
  std::string format;   ///< a name of SeekerFormat or VacancyFormat; empty = by content
  std::string mapping;  ///< a file that says what the columns of a CSV hold; empty = by header
  std::vector<std::string> corrections;  ///< files of what people corrected; the last one wins
};
void add_input(CLI::App& command, InputOptions& options);

/// What every command that answers a question takes.
struct CommonOptions {
  std::string market;  ///< empty = klantcontact.market beside the executable
  Format format = Format::table;
  Language language = Language::nl;
  std::optional<int> max_results;
  std::string output;  ///< empty = standard output
  std::string as_of;   ///< empty = today
  InputOptions input;
};
void add_common(CLI::App& command, CommonOptions& options);
/// `--format` and `--output` only.
void add_output(CLI::App& command, CommonOptions& options);
void add_language(CLI::App& command, CommonOptions& options);
void add_market(CLI::App& command, CommonOptions& options);
/// What reading people and vacancies takes: market, reference date, how inputs are read, language.
void add_reading(CLI::App& command, CommonOptions& options);

/// Which people take part.
struct PeopleOptions {
  std::string seekers;  ///< empty = the fictional people beside the market file
  std::string only_ids, exclude_ids;
};
void add_people(CLI::App& command, PeopleOptions& options);

}  // namespace overstap::cli
