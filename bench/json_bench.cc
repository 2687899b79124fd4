// SPDX-License-Identifier: Apache-2.0
// Reading JSON beside RapidJSON's SAX reader as it is used by itself: in place, UTF-8 checked, a
// handler that does nothing. All run in turn in every repetition, so that the ratios are of pairs.
// Checked first: every text is accepted by all, and the profiles are the people of the text.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include "bench/rapidjson_peer.h"
#include "bench/seeker_lines.h"
#include "overstap/profiles/byte_source.h"
#include "overstap/profiles/linker.h"
#include "overstap/profiles/reader.h"
#include "profiles/json/json.h"

namespace overstap {
namespace {

using bench::PeerParsing;

constexpr std::size_t kMegabyte = 1'000'000;

SnapshotPtr default_market() {
  static const SnapshotPtr market = or_throw(Snapshot::open(OVERSTAP_DEFAULT_MARKET));
  return market;
}

/// Seconds of this process on a processor since the last call: what others run does not count.
double lap() {
  static std::clock_t last = std::clock();
  const std::clock_t now = std::clock();
  return static_cast<double>(now - std::exchange(last, now)) / CLOCKS_PER_SEC;
}

/// Gives `visit` each line until it says no.
template <class Visit>
bool each_line(std::string_view lines, Visit visit) {
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    if (!visit(lines.substr(0, end))) return false;
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return true;
}

/// The four ways to use the other library; the fastest of each repetition is what counts.
class Peer {
 public:
  explicit Peer(std::string_view text) : text_{text}, buffer_(text.size() + 32, '\0') {}

  /// Seconds of the fastest; the copy of the text beforehand is not timed. Less than 0 on an error.
  double best(std::size_t texts) {
    double least = -1;
    for (const auto parse : {bench::rapidjson_plain, bench::rapidjson_sse2}) {
      for (const PeerParsing parsing : {PeerParsing::recursive, PeerParsing::iterative}) {
        std::memcpy(buffer_.data(), text_.data(), text_.size());
        std::memset(buffer_.data() + text_.size(), 0, buffer_.size() - text_.size());
        lap();
        const std::size_t count = parse(buffer_.data(), parsing);
        const double time = lap();
        if (count != texts) return -1;
        if (least < 0 || time < least) least = time;
      }
    }
    return least;
  }

 private:
  std::string_view text_;
  std::vector<char> buffer_;
};

/// Of pairs of times: how fast the second is beside the first.
class Ratios {
 public:
  void add(double theirs, double ours) {
    ratios_.push_back(theirs / ours);
    theirs_.push_back(theirs);
    ours_.push_back(ours);
  }
  void report(benchmark::State& state, std::size_t bytes) {
    std::ranges::sort(ratios_);
    const auto rate = [&](std::vector<double>& times) {
      std::ranges::sort(times);
      return static_cast<double>(bytes) / 1e6 / times[times.size() / 2];
    };
    state.counters["of_rapidjson_median"] = ratios_[ratios_.size() / 2];
    state.counters["of_rapidjson_min"] = ratios_.front();
    state.counters["of_rapidjson_max"] = ratios_.back();
    state.counters["MB_per_s"] = rate(ours_);
    state.counters["rapidjson_MB_per_s"] = rate(theirs_);
  }

 private:
  std::vector<double> ratios_, theirs_, ours_;
};

/// Times `own`, which tells whether it went well, in turn with the peer.
template <class Own>
void beside_peer(benchmark::State& state, std::string_view text, std::size_t texts, Own own) {
  Peer peer(text);
  if (peer.best(texts) < 0 || !own()) return state.SkipWithError("a text is refused");
  Ratios ratios;
  for (auto _ : state) {
    const double theirs = peer.best(texts);
    lap();
    benchmark::DoNotOptimize(own());
    ratios.add(theirs, lap());
  }
  ratios.report(state, text.size());
}

std::size_t count_lines(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

const std::string& lines_of(std::int64_t megabytes) {
  static std::string lines;
  static std::int64_t size = 0;
  if (std::exchange(size, megabytes) != megabytes) {
    lines = bench::seeker_lines(*default_market(), static_cast<std::size_t>(megabytes) * kMegabyte);
  }
  return lines;
}

std::string array_of(std::string_view lines) {
  std::string text{lines.substr(0, lines.size() - 1)};
  std::ranges::replace(text, '\n', ',');
  return text.insert(0, "[").append("]");
}

/// The wrapper with a handler that keeps nothing, line by line.
void validate_lines(benchmark::State& state) {
  const std::string& lines = lines_of(state.range(0));
  json::Parser parser;
  beside_peer(state, lines, count_lines(lines), [&] {
    return each_line(
        lines, [&](std::string_view line) { return parser.validate(line, "lines").has_value(); });
  });
}

/// The same over one large array.
void validate_document(benchmark::State& state) {
  const std::string text = array_of(lines_of(state.range(0)));
  json::Parser parser;
  beside_peer(state, text, 1, [&] { return parser.validate(text, "array").has_value(); });
}

/// With the tree, line by line.
void parse_lines(benchmark::State& state) {
  const std::string& lines = lines_of(state.range(0));
  json::Parser parser;
  beside_peer(state, lines, count_lines(lines), [&] {
    return each_line(
        lines, [&](std::string_view line) { return parser.parse(line, "lines").has_value(); });
  });
}

ReadOptions own_format() {
  ReadOptions options;
  options.seeker_format = SeekerFormat::overstap_json;
  return options;
}

/// From bytes to typed profiles, every label linked, each handed over as it is read.
void stream_profiles(benchmark::State& state) {
  const std::string& lines = lines_of(state.range(0));
  const Taxonomy& taxonomy = default_market()->taxonomy();
  const Linker linker(taxonomy);
  const ReadOptions options = own_format();
  const std::size_t texts = count_lines(lines);
  beside_peer(state, lines, texts, [&] {
    std::size_t people = 0;
    std::size_t languages = 0;
    const RowSink<SeekerProfile> sink = [&](ReadRow<SeekerProfile> row) -> Result<void> {
      ++people;
      languages += row.value.languages.size();
      return {};
    };
    const auto source = or_throw(open_bytes(lines, "lines", InflateLimits{.max_bytes = 0}));
    const auto read = stream_seekers(*source, "lines", linker, taxonomy, options, sink);
    return read.has_value() && read->rejected == 0 && people == texts && languages > people / 2;
  });
}

/// The same, all kept.
void collect_profiles(benchmark::State& state) {
  const std::string& lines = lines_of(state.range(0));
  const Taxonomy& taxonomy = default_market()->taxonomy();
  const Linker linker(taxonomy);
  const ReadOptions options = own_format();
  const std::size_t texts = count_lines(lines);
  beside_peer(state, lines, texts, [&] {
    const auto read = read_seekers({"lines", lines}, linker, taxonomy, options);
    return read.has_value() && read->values.size() == texts && read->values[0].id == "S1";
  });
}

// The first argument is megabytes; the smoke test takes the small ones.
BENCHMARK(validate_lines)->Arg(2)->Arg(20)->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK(validate_document)->Arg(2)->Arg(20)->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK(parse_lines)->Arg(2)->Arg(20)->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK(stream_profiles)->Arg(2)->Arg(20)->Iterations(15)->Unit(benchmark::kMillisecond);
BENCHMARK(collect_profiles)->Arg(2)->Arg(20)->Iterations(15)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace overstap
