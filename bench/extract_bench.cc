// SPDX-License-Identifier: Apache-2.0
// Text to claims, one thread: everything that Extractor::extract does, the sieve included, and each
// of its steps by itself. The texts are those of the gold set that may be looked at, as they are,
// and joined to longer ones. Checked first: a text gives the same claims however often it is read.
// Figures are bytes of text per second of processor time.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "bench/bench_world.h"
#include "bench/numbers.h"
#include "overstap/profiles/extraction.h"
#include "profiles/src/documents/documents.h"
#include "profiles/src/extract/rules.h"
#include "profiles/src/extract/terms/term_text.h"
#include "tests/profiles/csv_reference.h"

namespace overstap {
namespace {

struct Document {
  SourceText text;
  TextSubject subject = TextSubject::cv;
};
std::size_t bytes_of(const std::vector<Document>& documents) {
  std::size_t bytes = 0;
  for (const Document& document : documents) {
    for (const TextPart& part : document.text.parts) bytes += part.text.size();
  }
  return bytes;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The odd-numbered texts of the gold set, as a document reader gives them.
const std::vector<Document>& gold() {
  static const std::vector<Document> all = [] {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry :
         std::filesystem::directory_iterator(OVERSTAP_SOURCE_DIR "/bench/gold_nl")) {
      const std::string stem = entry.path().stem().string();
      const bool odd = !stem.empty() && (stem.back() - '0') % 2 == 1;
      if (entry.path().extension() == ".txt" && odd) paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    std::vector<Document> documents;
    for (const std::filesystem::path& path : paths) {
      const std::string name = path.stem().string();
      documents.push_back({or_throw(read_plain_text(read_file(path), name, DocumentLimits{})).text,
                           name.starts_with("cv") ? TextSubject::cv : TextSubject::vacancy});
    }
    return documents;
  }();
  return all;
}

/// Public vacancies of 2.3 kB on average, a document each; none where they are not at hand.
const std::vector<Document>& public_vacancies() {
  static const std::vector<Document> all = [] {
    enum Column : std::size_t { title = 1, tasks = 7, profile, skills, offer, columns };
    const std::string csv = read_file(OVERSTAP_TEST_DATA "/data/vacancies-nl/vdab_vacancies.csv");
    std::vector<Document> documents;
    for (const test::ReferenceRecord& record : test::split_csv(csv, ',')) {
      if (record.cells.size() != columns || record.line == 1) continue;
      std::string text;
      const auto& cells = record.cells;
      text.append(cells[title]).append("\n\n").append(cells[tasks]).append("\n\nProfiel\n");
      text.append(cells[profile]).append("\n\nVaardigheden\n").append(cells[skills]);
      text.append("\n\nAanbod\n").append(cells[offer]);
      documents.push_back(
          {or_throw(read_plain_text(text, "vdab", DocumentLimits{})).text, TextSubject::vacancy});
    }
    return documents;
  }();
  return all;
}

/// One text of each kind of about so many bytes, of parts of the gold texts in an order of its own.
std::vector<Document> joined(std::size_t bytes) {
  std::vector<Document> documents(2);
  documents[1].subject = TextSubject::vacancy;
  bench::Numbers numbers;
  for (Document& document : documents) {
    for (std::size_t size = 0; size < bytes;) {
      const Document& source = gold()[numbers.below(gold().size())];
      if (source.subject != document.subject) continue;
      for (const TextPart& part : source.text.parts) {
        document.text.parts.push_back(part);
        size += part.text.size();
      }
    }
  }
  return documents;
}

/// A market with what reads its texts.
struct Reading {
  explicit Reading(SnapshotPtr opened)
      : market{std::move(opened)},
        linker{market->taxonomy()},
        extractor{market->taxonomy(), linker, {market->phrases(), market->places()}} {}

  SnapshotPtr market;
  Linker linker;
  Extractor extractor;
};
const Reading& klantcontact() {
  static const Reading reading{or_throw(Snapshot::open(OVERSTAP_DEFAULT_MARKET))};
  return reading;
}
/// The full ESCO market where it is at hand, else a made one.
const Reading& esco() {
  static const Reading reading{bench::market()};
  return reading;
}

ExtractOptions options_of(const Document& document) {
  return {.subject = document.subject, .as_of = bench::kAsOf};
}

/// Empty when reading is repeatable.
std::string fault(const Reading& reading) {
  for (const Document& document : gold()) {
    const ExtractOptions options = options_of(document);
    const Extraction once = reading.extractor.extract(document.text, options);
    const Extraction again = reading.extractor.extract(document.text, options);
    const auto same = [](const TextClaim& a, const TextClaim& b) {
      return a.what.index() == b.what.index() && a.span == b.span && a.stance == b.stance &&
             a.label == b.label && a.rule == b.rule && a.confidence == b.confidence;
    };
    if (!std::ranges::equal(once.claims, again.claims, same)) return "one text has other claims";
  }
  return {};
}

void text_to_claims(benchmark::State& state, const Reading& (*of)(),
                    const std::vector<Document>& documents) {
  const Reading& reading = of();
  const std::string wrong = fault(reading);
  if (!wrong.empty()) {
    state.SkipWithError(wrong.c_str());
    return;
  }
  std::size_t claims = 0;
  for (auto _ : state) {
    claims = 0;
    for (const Document& document : documents) {
      const Extraction extraction = reading.extractor.extract(document.text, options_of(document));
      claims += extraction.claims.size();
    }
    benchmark::DoNotOptimize(claims);
  }
  const double megabytes = static_cast<double>(bytes_of(documents)) / 1e6;
  state.counters["MB/s"] = benchmark::Counter(static_cast<double>(state.iterations()) * megabytes,
                                              benchmark::Counter::kIsRate);
  state.counters["texts"] = static_cast<double>(documents.size());
  state.counters["claims"] = static_cast<double>(claims);
  state.SetLabel(std::string{reading.market->info().name});
}

constexpr std::size_t kLong = 10'000, kLongest = 1'000'000;
void vacancies_of_the_public(benchmark::State& state, const Reading& (*of)()) {
  if (public_vacancies().empty()) {
    state.SkipWithError("no vacancies-nl in OVERSTAP_TEST_DATA");
    return;
  }
  text_to_claims(state, of, public_vacancies());
}
BENCHMARK_CAPTURE(vacancies_of_the_public, klantcontact, klantcontact)
    ->Unit(benchmark::kMillisecond);
void texts_as_they_are(benchmark::State& state, const Reading& (*of)()) {
  text_to_claims(state, of, gold());
}
BENCHMARK_CAPTURE(texts_as_they_are, klantcontact, klantcontact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(texts_as_they_are, esco, esco)->Unit(benchmark::kMillisecond);
void texts_of_10_kB(benchmark::State& state, const Reading& (*of)()) {
  text_to_claims(state, of, joined(kLong));
}
BENCHMARK_CAPTURE(texts_of_10_kB, klantcontact, klantcontact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(texts_of_10_kB, esco, esco)->Unit(benchmark::kMillisecond);
void texts_of_1_MB(benchmark::State& state, const Reading& (*of)()) {
  text_to_claims(state, of, joined(kLongest));
}
BENCHMARK_CAPTURE(texts_of_1_MB, klantcontact, klantcontact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(texts_of_1_MB, esco, esco)->Unit(benchmark::kMillisecond);

/// Every text for the first time: no title that resembles a label is remembered yet.
void texts_read_first(benchmark::State& state, const Reading& (*of)()) {
  const SnapshotPtr& market = of().market;
  const Linker& linker = of().linker;
  (void)linker.link("kok van dienst", {});  // makes its index
  for (auto _ : state) {
    state.PauseTiming();
    const Extractor extractor{market->taxonomy(), linker, {market->phrases(), market->places()}};
    state.ResumeTiming();
    for (const Document& document : gold()) {
      benchmark::DoNotOptimize(extractor.extract(document.text, options_of(document)));
    }
  }
  const double megabytes = static_cast<double>(bytes_of(gold())) / 1e6;
  state.counters["MB/s"] = benchmark::Counter(static_cast<double>(state.iterations()) * megabytes,
                                              benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(texts_read_first, klantcontact, klantcontact)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(texts_read_first, esco, esco)->Unit(benchmark::kMillisecond);

/// The rules of one market, apart.
struct Families {
  explicit Families(const Reading& reading)
      : taxonomy{reading.market->taxonomy()},
        skills{taxonomy},
        occupations{taxonomy, reading.linker},
        certificates{taxonomy},
        languages{taxonomy},
        places{reading.market->places()},
        flags{reading.market->phrases()} {}

  const Taxonomy& taxonomy;
  extract::SkillRules skills;
  extract::OccupationRules occupations;
  extract::CertificateRules certificates;
  extract::LanguageRules languages;
  extract::PlaceRules places;
  extract::FlagRules flags;
};

/// Nanoseconds of each step per byte of the texts as they are.
class Steps {
 public:
  explicit Steps(const Families& families) : families_{families} {}

  enum Step {
    sieving,
    splitting,
    reading,
    certificates,
    languages,
    education,
    terms,
    places,
    occupations,
    skills,
    flags,
    marks,
    kSteps
  };
  static constexpr std::string_view kNames[kSteps] = {
      "sieve", "split",  "read",        "certificates", "languages", "education",
      "terms", "places", "occupations", "skills",       "flags",     "marks"};

  void read(const Document& document) {
    SourceText text = document.text;
    lap();
    sieve(text, document.subject == TextSubject::cv ? SieveSubject::seeker : SieveSubject::vacancy);
    spent(sieving);
    const ExtractOptions options = options_of(document);
    benchmark::DoNotOptimize(extract::split_text(text, options));
    spent(splitting);
    const extract::ReadText read = extract::read_text(text, options);
    spent(reading);
    std::vector<TextClaim> claims;
    families_.certificates.find(read, claims);
    spent(certificates);
    families_.languages.find(read, claims);
    spent(languages);
    extract::find_education(read, claims);
    spent(education);
    const extract::TermText words{read};
    extract::find_terms(words, claims);
    spent(terms);
    families_.places.find(words, claims);
    spent(places);
    families_.occupations.find(read, claims);
    spent(occupations);
    families_.skills.find(read, claims);
    spent(skills);
    if (document.subject == TextSubject::vacancy) {
      benchmark::DoNotOptimize(families_.flags.find(read));
    }
    spent(flags);
    benchmark::DoNotOptimize(extract::find_marks(text));
    spent(marks);
  }
  [[nodiscard]] double nanoseconds(std::size_t step) const { return spent_[step]; }

 private:
  static double now() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
  }
  void lap() { last_ = now(); }
  void spent(Step step) {
    const double time = now();
    spent_[step] += time - last_;
    last_ = now();
  }

  const Families& families_;
  double last_ = 0;
  double spent_[kSteps] = {};
};

void ns_per_byte_of_each_step(benchmark::State& state, const Reading& (*of)(), std::size_t size) {
  const Families families{of()};
  Steps steps{families};
  const std::vector<Document> documents = size == 0 ? gold() : joined(size);
  for (auto _ : state) {
    for (const Document& document : documents) steps.read(document);
  }
  const double bytes =
      static_cast<double>(bytes_of(documents)) * static_cast<double>(state.iterations());
  for (std::size_t i = 0; i < Steps::kSteps; ++i) {
    state.counters[std::string{Steps::kNames[i]}] = steps.nanoseconds(i) / bytes;
  }
}
BENCHMARK_CAPTURE(ns_per_byte_of_each_step, klantcontact, klantcontact, 0);
BENCHMARK_CAPTURE(ns_per_byte_of_each_step, klantcontact_10_kB, klantcontact, kLong);
BENCHMARK_CAPTURE(ns_per_byte_of_each_step, esco, esco, 0);

/// Bytes of the heap, freed ones left out.
double heap() { return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd); }

/// What an extractor holds, and what it and its linker grow by while texts are read.
void memory_of_an_extractor(benchmark::State& state, const Reading& (*of)()) {
  const SnapshotPtr& market = of().market;
  for (auto _ : state) {
    const double before = heap();
    const Linker linker{market->taxonomy()};
    const double linked = heap();
    const Extractor extractor{market->taxonomy(), linker, {market->phrases(), market->places()}};
    const double made = heap();
    for (const Document& document : gold()) {
      benchmark::DoNotOptimize(extractor.extract(document.text, options_of(document)));
    }
    const double used = heap();
    state.counters["extractor_MB"] = (made - linked) / 1e6;
    state.counters["linker_MB"] = (linked - before) / 1e6;
    state.counters["after_reading_MB"] = (used - before) / 1e6;
  }
}
BENCHMARK_CAPTURE(memory_of_an_extractor, klantcontact, klantcontact)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(memory_of_an_extractor, esco, esco)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
