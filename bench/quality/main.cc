// SPDX-License-Identifier: Apache-2.0
// Measures how well a market ranks transitions; see README.md beside this file.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "bench/quality/report.h"
#include "overstap/graph/try.h"

namespace {

using overstap::Error;
using overstap::ErrorCode;
using overstap::Result;

struct Arguments {
  std::string market, output;
  overstap::quality::StudyOptions study;
};

Result<void> write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file{path, std::ios::binary};
  file << bytes;
  file.close();
  if (file) return {};
  return std::unexpected(
      Error{ErrorCode::io, "could not be written", overstap::Location{path.string(), 0, 0, {}}});
}

Result<void> run(const Arguments& arguments) {
  OVERSTAP_TRY_ASSIGN(const overstap::SnapshotPtr market,
                      overstap::Snapshot::open(arguments.market));
  OVERSTAP_TRY_ASSIGN(const overstap::quality::Study study,
                      overstap::quality::run_study(*market, arguments.study));
  const std::string report = overstap::quality::report_markdown(study);
  std::cout << report;
  if (arguments.output.empty()) return {};
  std::error_code failed;
  std::filesystem::create_directories(arguments.output, failed);
  const std::filesystem::path folder{arguments.output};
  OVERSTAP_TRY(write_file(folder / "report.md", report));
  OVERSTAP_TRY(write_file(folder / "report.json", overstap::quality::report_json(study)));
  return write_file(folder / "origin_codes.csv", overstap::quality::codes_csv(study));
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  bool no_fit = false, no_ablation = false;
  CLI::App app{"How well a market ranks transitions, against moves that others listed"};
  app.add_option("--market", arguments.market, "market file of a full ESCO release")->required();
  app.add_option("--data", arguments.study.data,
                 "folder with rome-moves, onet-career-changers and crosswalks")
      ->required();
  app.add_option("--output", arguments.output,
                 "folder for report.md, report.json and origin_codes.csv");
  app.add_option("--ranking", arguments.study.ranking,
                 "also measure this CSV of 'overstap transitions --all'");
  app.add_option("--threads", arguments.study.threads, "threads of the fit, 1 to 64")
      ->check(CLI::Range(1, 64));
  app.add_flag("--no-fit", no_fit, "only measure; fit no weights");
  app.add_flag("--no-ablation", no_ablation, "leave out the figures signal by signal");
  CLI11_PARSE(app, argc, argv);
  arguments.study.fit = !no_fit;
  arguments.study.ablation = !no_ablation;
  if (const auto done = run(arguments); !done) {
    std::cerr << "overstap_quality: error: " << done.error().to_string() << '\n';
    return 1;
  }
  return 0;
}
