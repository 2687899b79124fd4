// SPDX-License-Identifier: Apache-2.0
// Finding labels in text beside the literal matcher of Hyperscan: the same labels, the same texts,
// in turn in every repetition, so that the ratios are of pairs. Checked first: what is found is
// what the definition asks, in a piece of the text.
#include <benchmark/benchmark.h>
#include <hs/hs.h>
#include <malloc.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bench/bench_world.h"
#include "bench/numbers.h"
#include "profiles/src/extract/labels/label_matcher.h"
#include "tests/profiles/label_reference.h"

namespace overstap {
namespace {

constexpr std::size_t kLabels = 100'000, kTextBytes = 4'000'000, kCheckedBytes = 200'000;
constexpr int kRounds = 21;

/// Seconds of this process on a processor since the last call: what others run does not count.
double lap() {
  static std::clock_t last = std::clock();
  const std::clock_t now = std::clock();
  return static_cast<double>(now - std::exchange(last, now)) / CLOCKS_PER_SEC;
}

/// One label per key. All Dutch ones, and English ones of a fixed shuffle until there are enough.
const std::vector<std::string_view>& labels() {
  static const std::vector<std::string_view> chosen = [] {
    const Taxonomy& taxonomy = bench::market()->taxonomy();
    std::map<std::string_view, std::string_view> dutch, english;
    for (const LabelKey& row : taxonomy.label_keys()) {
      auto& of_language = row.language == Language::nl ? dutch : english;
      of_language.emplace(taxonomy.text(row.key), taxonomy.text(row.label));
    }
    std::vector<std::string_view> all, others;
    for (const auto& [key, label] : dutch) all.push_back(label);
    for (const auto& [key, label] : english) {
      if (!dutch.contains(key)) others.push_back(label);
    }
    bench::Numbers numbers;
    for (std::size_t i = others.size(); i > 1; --i) {
      std::swap(others[i - 1], others[numbers.below(i)]);
    }
    for (const std::string_view label : others) {
      if (all.size() < kLabels) all.push_back(label);
    }
    return all;
  }();
  return chosen;
}

std::vector<MatcherLabel> numbered(const std::vector<std::string_view>& texts) {
  std::vector<MatcherLabel> all;
  all.reserve(texts.size());
  for (const std::string_view text : texts) {
    all.push_back({text, static_cast<std::uint32_t>(all.size())});
  }
  return all;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void add_lines(std::string_view text, std::vector<std::string>& lines) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.emplace_back(text.substr(0, end + 1 <= text.size() ? end + 1 : end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// The odd-numbered texts of the gold set, and public vacancies where they are at hand.
std::vector<std::string> sources() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(OVERSTAP_SOURCE_DIR "/bench/gold_nl")) {
    const std::string stem = entry.path().stem().string();
    const bool odd = !stem.empty() && (stem.back() - '0') % 2 == 1;
    if (entry.path().extension() == ".txt" && odd) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  paths.emplace_back(OVERSTAP_TEST_DATA "/data/vacancies-nl/vdab_vacancies.csv");
  std::vector<std::string> texts;
  texts.reserve(paths.size());
  for (const std::filesystem::path& path : paths) texts.push_back(read_file(path));
  return texts;
}

/// Lines of CVs and vacancies as people wrote them, in another order each time.
const std::string& real_text() {
  static const std::string text = [] {
    std::vector<std::string> lines;
    for (const std::string& source : sources()) add_lines(source, lines);
    bench::Numbers numbers;
    std::string all;
    while (all.size() < kTextBytes) all.append(lines[numbers.below(lines.size())]);
    return all;
  }();
  return text;
}

/// Words of those texts with a label after every four to twelve.
const std::string& written_text() {
  static const std::string text = [] {
    std::vector<std::string_view> words = key_words(real_text());
    bench::Numbers numbers;
    std::string all;
    while (all.size() < kTextBytes) {
      for (std::size_t left = 4 + numbers.below(9); left > 0; --left) {
        all.append(words[numbers.below(words.size())]).append(" ");
      }
      all.append(labels()[numbers.below(labels().size())]);
      all.append(numbers.below(3) == 0 ? ".\n" : ", ");
    }
    return all;
  }();
  return text;
}

/// Documents of so many bytes or little more, cut at line ends or spaces.
std::vector<std::string_view> documents(std::string_view text, std::size_t bytes) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const std::size_t end = bytes < text.size() ? text.find_first_of(" \n", bytes) : text.size();
    all.push_back(text.substr(0, end));
    text.remove_prefix(std::min(all.back().size(), text.size()));
  }
  return all;
}

/// Hyperscan with the same labels, without regard to the case of ASCII letters.
class Peer {
 public:
  static const Peer& instance() {
    static const Peer peer;
    return peer;
  }
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;

  struct Count {
    std::size_t all = 0;
    std::size_t on_words = 0;
  };
  /// Every match, counted.
  [[nodiscard]] std::size_t count(const std::vector<std::string_view>& texts) const {
    std::size_t found = 0;
    for (const std::string_view text : texts) scan(text, add_one, &found);
    return found;
  }
  /// Of which no letter or digit stands beside, counted.
  [[nodiscard]] std::size_t count_on_words(const std::vector<std::string_view>& texts) const {
    OnWords found;
    for (const std::string_view text : texts) {
      found.text = text;
      scan(text, add_on_words, &found);
    }
    return found.count;
  }
  [[nodiscard]] std::size_t memory() const {
    std::size_t bytes = 0;
    return hs_database_size(database_, &bytes) == HS_SUCCESS ? bytes : 0;
  }

 private:
  struct OnWords {
    std::string_view text;
    std::size_t count = 0;
  };

  Peer() {
    std::vector<const char*> texts;
    std::vector<unsigned> flags, ids;
    std::vector<std::size_t> sizes;
    for (const std::string_view label : labels()) {
      ids.push_back(static_cast<unsigned>(ids.size()));
      texts.push_back(label.data());
      sizes.push_back(label.size());
      flags.push_back(HS_FLAG_CASELESS);
    }
    hs_compile_error_t* error = nullptr;
    const hs_error_t compiled = hs_compile_lit_multi(
        texts.data(), flags.data(), ids.data(), sizes.data(), static_cast<unsigned>(texts.size()),
        HS_MODE_BLOCK, nullptr, &database_, &error);
    hs_free_compile_error(error);
    if (compiled != HS_SUCCESS || hs_alloc_scratch(database_, &scratch_) != HS_SUCCESS) {
      throw std::runtime_error("Hyperscan refuses the labels");
    }
  }
  ~Peer() {
    hs_free_scratch(scratch_);
    hs_free_database(database_);
  }

  static int add_one(unsigned, unsigned long long, unsigned long long, unsigned, void* count) {
    ++*static_cast<std::size_t*>(count);
    return 0;
  }
  static bool is_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20U) - 'a') < 26U;
  }
  static int add_on_words(unsigned id, unsigned long long, unsigned long long to, unsigned,
                          void* context) {
    auto& found = *static_cast<OnWords*>(context);
    const std::size_t from = to - labels()[id].size();
    const bool begins = from == 0 || !is_word(found.text[from - 1]);
    if (begins && (to == found.text.size() || !is_word(found.text[to]))) ++found.count;
    return 0;
  }
  void scan(std::string_view text, match_event_handler handler, void* context) const {
    if (hs_scan(database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, handler,
                context) != HS_SUCCESS) {
      throw std::runtime_error("Hyperscan stops");
    }
  }

  hs_database_t* database_ = nullptr;
  hs_scratch_t* scratch_ = nullptr;
};

std::size_t count(const LabelMatcher& matcher, const std::vector<std::string_view>& texts,
                  std::vector<LabelMatch>& matches) {
  std::size_t found = 0;
  for (const std::string_view text : texts) {
    matcher.find(text, matches);
    found += matches.size();
  }
  return found;
}

/// Whether the keys found in the first part of the text are those of the definition.
bool finds_what_it_should(const LabelMatcher& matcher, std::string_view text) {
  const std::string_view piece = documents(text, kCheckedBytes).front();
  std::set<std::string> keys;
  std::size_t most_words = 0;
  for (std::uint32_t key = 0; key < matcher.key_count(); ++key) {
    keys.emplace(matcher.key(key));
    most_words = std::max(most_words, key_words(matcher.key(key)).size());
  }
  std::vector<LabelMatch> found;
  matcher.find(piece, found);
  const auto expected = test::reference_matches(test::folded_words(piece), keys, most_words);
  return std::ranges::equal(
      found, expected, {}, [&](const LabelMatch& match) { return matcher.key(match.key); },
      [](const test::ReferenceMatch& match) -> std::string_view { return match.key; });
}

/// Of pairs of times: how fast the second is beside the first.
class Ratios {
 public:
  void add(double theirs, double ours) { ratios_.push_back(theirs / ours); }
  void report(benchmark::State& state, const std::string& name) {
    std::ranges::sort(ratios_);
    state.counters[name + "_median"] = ratios_[ratios_.size() / 2];
    state.counters[name + "_min"] = ratios_.front();
    state.counters[name + "_max"] = ratios_.back();
  }

 private:
  std::vector<double> ratios_;
};

double megabytes_per_second(std::size_t bytes, std::vector<double>& times) {
  std::ranges::sort(times);
  return static_cast<double>(bytes) / 1e6 / times[times.size() / 2];
}

void beside_hyperscan(benchmark::State& state, const std::string& text) {
  const LabelMatcher matcher(numbered(labels()), static_cast<Instructions>(state.range(0)));
  if (!finds_what_it_should(matcher, text)) return state.SkipWithError("other labels are found");
  const auto texts = documents(text, static_cast<std::size_t>(state.range(1)));
  const Peer& peer = Peer::instance();
  std::vector<LabelMatch> matches;
  std::size_t found = count(matcher, texts, matches), on_words = 0, theirs_found = 0;
  theirs_found = peer.count(texts);
  Ratios ratios, checked_ratios;
  std::vector<double> ours, theirs;
  for (auto _ : state) {
    lap();
    theirs_found = peer.count(texts);
    const double plain = lap();
    on_words = peer.count_on_words(texts);
    const double checked = lap();
    found = count(matcher, texts, matches);
    const double own = lap();
    ratios.add(plain, own);
    checked_ratios.add(checked, own);
    ours.push_back(own);
    theirs.push_back(plain);
  }
  ratios.report(state, "ratio");
  checked_ratios.report(state, "on_words_ratio");
  state.counters["MB_per_s"] = megabytes_per_second(text.size(), ours);
  state.counters["hyperscan_MB_per_s"] = megabytes_per_second(text.size(), theirs);
  state.counters["found"] = static_cast<double>(found);
  state.counters["hyperscan_found"] = static_cast<double>(theirs_found);
  state.counters["hyperscan_on_words"] = static_cast<double>(on_words);
  state.SetLabel(std::to_string(labels().size()) + " labels, " + bench::market_name());
}

void labels_in_real_text(benchmark::State& state) { beside_hyperscan(state, real_text()); }
void labels_in_written_text(benchmark::State& state) { beside_hyperscan(state, written_text()); }
BENCHMARK(labels_in_real_text)
    ->ArgNames({"instructions", "document"})
    ->ArgsProduct({{0, 1, 2}, {1'000, 50'000, 4'000'000}})
    ->Iterations(kRounds)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(labels_in_written_text)
    ->ArgNames({"instructions", "document"})
    ->ArgsProduct({{0, 1, 2}, {1'000, 50'000, 4'000'000}})
    ->Iterations(kRounds)
    ->Unit(benchmark::kMillisecond);

/// Megabytes that are in use on the heap.
double heap_megabytes() {
  const struct mallinfo2 heap = mallinfo2();
  return static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6;
}

/// All labels of the market, both languages.
void build_matcher(benchmark::State& state) {
  const Taxonomy& taxonomy = bench::market()->taxonomy();
  std::vector<MatcherLabel> all;
  for (const LabelKey& row : taxonomy.label_keys()) all.push_back({taxonomy.text(row.key), row.id});
  for (auto _ : state) {
    const double before = heap_megabytes();
    const LabelMatcher matcher(all);
    state.counters["heap_MB"] = heap_megabytes() - before;
    state.counters["MB"] = static_cast<double>(matcher.memory()) / 1e6;
    state.counters["keys"] = static_cast<double>(matcher.key_count());
  }
  state.counters["labels"] = static_cast<double>(all.size());
  state.counters["hyperscan_MB_of_100,000"] = static_cast<double>(Peer::instance().memory()) / 1e6;
}
BENCHMARK(build_matcher)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
