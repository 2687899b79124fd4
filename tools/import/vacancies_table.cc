// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <set>
#include <system_error>

#include "overstap/profiles/linker.h"
#include "overstap/profiles/reader.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

void read_vacancy_list(MarketTables& market) {
  const std::string name = "vacancies.json";
  const std::string path = market.dir + "/" + name;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    market.notes.push_back({ErrorCode::not_found,
                            "the file is absent; the market goes without vacancies",
                            Location{name, 0, 0, {}}});
    return;
  }
  const Taxonomy taxonomy{market.content.taxonomy.tables()};
  const Linker linker{taxonomy};
  ReadOptions options;
  options.vacancy_format = VacancyFormat::overstap_json;
  auto bytes = read_file(path, options.max_bytes);
  if (!bytes) {
    market.errors.add(std::move(bytes).error());
    return;
  }
  auto read = read_vacancies({name, *bytes}, linker, taxonomy, options);
  if (!read) {
    market.errors.add(std::move(read).error());
    return;
  }
  // What is a note for a foreign file - a label that fits no concept - is an error in data of our
  // own.
  for (const Diagnostic& diagnostic : read->diagnostics.entries) {
    market.errors.add(diagnostic.error);
  }
  std::set<std::string_view> ids;
  for (const Vacancy& vacancy : read->values) {
    if (!ids.insert(vacancy.id).second) {
      market.errors.add({ErrorCode::inconsistent, "the id is given twice: " + vacancy.id,
                         Location{name, 0, 0, {}}});
    }
  }
  market.content.vacancies = std::move(read->values);
}

}  // namespace overstap::intake
