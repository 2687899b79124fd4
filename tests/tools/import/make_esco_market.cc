// SPDX-License-Identifier: Apache-2.0
// Writes the market of the full ESCO release with the hand-written overlay, for tests that need
// one: make_esco_market <public data> <overlay> <output>. Leaves a note in place of the market
// where the public data is absent.
#include <cstdio>
#include <filesystem>
#include <string>

#include "overstap/engine/market_builder.h"
#include "tools/import/esco_import.h"

namespace {

overstap::EscoImportOptions options_for(const std::string& data, const std::string& overlay) {
  overstap::EscoImportOptions options;
  options.dir = data + "/data/esco-1.1.1-en";
  options.labels_dir = data + "/data/esco-1.1.1-nl";
  options.crosswalk = data + "/data/crosswalks/crosswalk_esco_onet.csv";
  options.job_zones = data + "/data/onet-29.1/Job Zones.txt";
  options.alternate_titles = data + "/data/onet-29.1/Alternate Titles.txt";
  options.sectors = data + "/data/esco-1.2-nl/occupations_nl.csv";
  options.overlay_dir = overlay;
  options.name = "esco-1.1.1";
  return options;
}

overstap::Result<void> make(const std::string& data, const std::string& overlay,
                            const std::string& output) {
  auto imported = overstap::import_esco(options_for(data, overlay));
  if (!imported) return std::unexpected(std::move(imported).error());
  for (const overstap::RowCount& count : imported->counts) {
    std::printf("%s: %llu rows, %llu kept, %llu dropped\n", count.name.c_str(),
                static_cast<unsigned long long>(count.rows),
                static_cast<unsigned long long>(count.kept),
                static_cast<unsigned long long>(count.dropped));
  }
  auto bytes = overstap::build_market(imported->content);
  if (!bytes) return std::unexpected(std::move(bytes).error());
  std::printf("%s: %zu bytes\n", output.c_str(), bytes->size());
  return overstap::write_market(output, *bytes);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  if (!std::filesystem::exists(std::string{argv[1]} + "/data/esco-1.1.1-en")) {
    std::printf("%s holds no ESCO release; no market was written\n", argv[1]);
    return 77;
  }
  const auto made = make(argv[1], argv[2], argv[3]);
  if (made) return 0;
  std::fprintf(stderr, "%s\n", made.error().to_string().c_str());
  return 1;
}
