// SPDX-License-Identifier: Apache-2.0
// Records to cells, over an export as Dutch offices make them: 100 MB, semicolons, CRLF, lists in
// quotes, line breaks in quotes, names with diacritics. What the scanner gives is compared with a
// plain splitter before anything is timed. Figures are bytes of the input per second, one thread.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "bench/numbers.h"
#include "profiles/src/csv/csv_scanner.h"
#include "tests/profiles/csv_reference.h"
#include "tests/profiles/csv_sources.h"

namespace overstap {
namespace {

template <std::size_t N>
std::string_view pick(bench::Numbers& numbers, const std::string_view (&words)[N]) {
  return words[numbers.below(N)];
}

std::string office_export(std::size_t bytes) {
  static constexpr std::string_view kFirst[] = {
      "Anna", "Bram", "Fatima", "Jos\xC3\xA9", "Els", "Mohammed", "Ren\xC3\xA9\x65", "Daan"};
  static constexpr std::string_view kLast[] = {
      "de Vries", "Jansen", "van den Berg", "Y\xC4\xB1lmaz", "Bakker", "El Amrani", "Pietersen"};
  static constexpr std::string_view kJobs[] = {
      "Timmerman",      "Medewerker klantcontact",   "Kok",
      "Verzorgende IG", "Administratief medewerker", "Heftruckchauffeur"};
  static constexpr std::string_view kHistories[] = {
      "\"Metselaar (2015-2024);\r\nTimmerman 2 jaar\"", "Kok 2018-heden",
      "\"Caissi\xC3\xA8re (2010-2014); Verkoopmedewerker (2014-2020)\"", "",
      "\"Medewerker \"\"inbound\"\" bij een energiebedrijf (03-2019 t/m 06-2023)\""};
  static constexpr std::string_view kSkills[] = {"\"hout bewerken, VCA\"", "luisteren|typen",
                                                 "klantgericht werken", "plannen, Excel, Word"};
  static constexpr std::string_view kTexts[] = {
      "Zoekt een baan met vaste uren, liefst dicht bij huis. Heeft ervaring in een team en werkt "
      "graag zelfstandig.",
      "", "\"Gesproken op 12-10-2026;\r\nwil omscholen naar de techniek.\""};
  bench::Numbers numbers;
  std::string text =
      "Kandidaat-ID;Voornaam;Achternaam;Postcode;Plaats;Functie;Werkervaring;Vaardigheden;Taal;"
      "Beschikbaar vanaf;Uren;E-mail;Opleidingsniveau;Rijbewijs;Reisafstand;Opmerkingen\r\n";
  for (std::uint32_t id = 100'000; text.size() < bytes; ++id) {
    text.append(std::to_string(id)).append(";").append(pick(numbers, kFirst)).append(";");
    text.append(pick(numbers, kLast)).append(";").append(std::to_string(1000 + id % 8999));
    text.append(" AB;Utrecht;").append(pick(numbers, kJobs)).append(";");
    text.append(pick(numbers, kHistories)).append(";").append(pick(numbers, kSkills));
    text.append(";Nederlands C1|Engels B1;01-12-2026;32-40;kandidaat").append(std::to_string(id));
    text.append("@example.org;mbo-").append(std::to_string(1 + numbers.below(4)));
    text.append(";B;25 km;").append(pick(numbers, kTexts)).append("\r\n");
  }
  return text;
}

const std::string& large_export() {
  static const std::string text = office_export(100'000'000);
  return text;
}

/// Scans all; the cells' bytes are added up so that nothing is left out.
struct Scanned {
  std::uint64_t records = 0, cells = 0, bytes = 0;
};
Scanned scan(std::string_view text) {
  test::PieceSource source(text);
  CsvScanner scanner(source);
  scanner.set_delimiter(';');
  Scanned scanned;
  for (Result<bool> more = scanner.next(); more && *more; more = scanner.next()) {
    ++scanned.records;
    scanned.cells += scanner.cell_count();
    for (const std::string_view cell : scanner.cells()) scanned.bytes += cell.size();
  }
  return scanned;
}

/// Empty when the scanner splits as the reference does.
std::string difference(std::string_view text) {
  test::PieceSource source(text);
  CsvScanner scanner(source);
  scanner.set_delimiter(';');
  for (const test::ReferenceRecord& record : test::split_csv(text, ';')) {
    const Result<bool> more = scanner.next();
    if (!more || !*more) return "records are missing";
    const auto cells = scanner.cells();
    if (scanner.problem() != CsvProblem::none || scanner.line() != record.line ||
        !std::equal(cells.begin(), cells.end(), record.cells.begin(), record.cells.end())) {
      return "line " + std::to_string(record.line) + " is split in another way";
    }
  }
  const Result<bool> more = scanner.next();
  return more && !*more ? "" : "there are too many records";
}

void csv_records_to_cells(benchmark::State& state, const std::string& text) {
  static const std::string verdict = difference(office_export(5'000'000));
  if (!verdict.empty()) {
    state.SkipWithError(verdict.c_str());
    return;
  }
  Scanned scanned;
  for (auto _ : state) {
    scanned = scan(text);
    benchmark::DoNotOptimize(scanned);
  }
  const double megabytes = static_cast<double>(text.size()) / 1e6;
  state.counters["MB/s"] = benchmark::Counter(static_cast<double>(state.iterations()) * megabytes,
                                              benchmark::Counter::kIsRate);
  state.counters["records"] = static_cast<double>(scanned.records);
  state.counters["cells"] = static_cast<double>(scanned.cells);
}

void csv_export_5MB(benchmark::State& state) {
  static const std::string text = office_export(5'000'000);
  csv_records_to_cells(state, text);
}
BENCHMARK(csv_export_5MB)->Unit(benchmark::kMillisecond);

void csv_export_100MB(benchmark::State& state) { csv_records_to_cells(state, large_export()); }
BENCHMARK(csv_export_100MB)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
