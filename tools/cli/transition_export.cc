// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/transition_export.h"

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>
#include <vector>

#include "overstap/graph/nearness.h"
#include "overstap/graph/try.h"
#include "tools/wire/csv.h"

namespace overstap::cli {
namespace {

constexpr std::size_t kOriginsPerPiece = 8;

/// Occupations in order of identifier, with their CSV cells made once.
struct Origins {
  std::vector<OccupationId> by_identifier;
  std::vector<std::uint32_t> place;  ///< per occupation id: its place in that order
  std::vector<std::string> cell;     ///< per place

  explicit Origins(const Taxonomy& taxonomy) : place(taxonomy.occupation_count()) {
    for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) by_identifier.emplace_back(i);
    std::sort(by_identifier.begin(), by_identifier.end(), [&](OccupationId a, OccupationId b) {
      return taxonomy.identifier(a) < taxonomy.identifier(b);
    });
    for (std::uint32_t p = 0; p < by_identifier.size(); ++p) {
      place[by_identifier[p].index()] = p;
      cell.emplace_back();
      wire::append_csv_text(cell.back(), taxonomy.identifier(by_identifier[p]));
    }
  }
};

void append_number(std::string& out, std::int64_t value) {
  char digits[24];
  const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
  out.append(digits, end);
}

/// Ranks one origin after another. One per thread.
class OriginRanking {
 public:
  OriginRanking(const Snapshot& market, const Origins& origins, int max_results)
      : market_{market},
        origins_{origins},
        limit_{static_cast<std::size_t>(max_results)},
        scorer_{market.taxonomy(), market.closeness(), market.weights()},
        nearness_{market.taxonomy(), market.descriptors(), market.weights()} {}

  void append(std::size_t origin_place, std::string& out) {
    const OccupationId origin = origins_.by_identifier[origin_place];
    const auto held = skills_given_by(market_.taxonomy(), origin, market_.weights());
    scorer_.score_all(held, can_);
    nearness_.score_all(origin, can_, scores_);
    order_destinations(origin);
    std::int64_t rank = 0;
    for (const std::uint64_t key : keys_) {
      out += origins_.cell[origin_place];
      out += ',';
      out += origins_.cell[key & 0xFFFFFFFFU];
      out += ',';
      append_number(out, ++rank);
      out += ',';
      append_number(out, kTop - static_cast<std::int64_t>(key >> 32U));
      out += '\n';
    }
  }

 private:
  static constexpr std::int64_t kTop = 1'000'000;

  /// One number per destination, so that ascending order is score descending, then identifier
  /// ascending.
  void order_destinations(OccupationId origin) {
    keys_.clear();
    for (std::uint32_t i = 0; i < scores_.size(); ++i) {
      if (i == origin.value()) continue;
      const std::int64_t score = scores_[i].earned == 0 ? 0 : scores_[i].millionths();
      keys_.push_back((static_cast<std::uint64_t>(kTop - score) << 32U) | origins_.place[i]);
    }
    const std::size_t shown = std::min(limit_, keys_.size());
    const auto end = keys_.begin() + static_cast<std::ptrdiff_t>(shown);
    if (shown < keys_.size()) std::nth_element(keys_.begin(), end, keys_.end());
    keys_.resize(shown);
    std::sort(keys_.begin(), keys_.end());
  }

  const Snapshot& market_;
  const Origins& origins_;
  std::size_t limit_;
  TransitionScorer scorer_;
  NearnessScorer nearness_;
  std::vector<Score> can_, scores_;
  std::vector<std::uint64_t> keys_;
};

/// Pieces made by several threads and taken in order. No more than `window` pieces are made ahead
/// of what was taken.
class OrderedPieces {
 public:
  OrderedPieces(std::size_t count, std::size_t window) : pieces_(count), window_{window} {}

  /// The next piece to make; nothing when all are given out or the reader stopped.
  std::optional<std::size_t> begin() {
    std::unique_lock lock{mutex_};
    room_.wait(lock,
               [&] { return stopped_ || next_ >= pieces_.size() || next_ < taken_ + window_; });
    if (stopped_ || next_ >= pieces_.size()) return std::nullopt;
    return next_++;
  }
  void finish(std::size_t index, std::string text) {
    const std::lock_guard lock{mutex_};
    pieces_[index] = std::move(text);
    made_.notify_one();
  }
  std::string take(std::size_t index) {
    std::unique_lock lock{mutex_};
    made_.wait(lock, [&] { return pieces_[index].has_value(); });
    std::string text = std::move(*pieces_[index]);
    pieces_[index].reset();
    taken_ = index + 1;
    room_.notify_all();
    return text;
  }
  void stop() {
    const std::lock_guard lock{mutex_};
    stopped_ = true;
    room_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable room_, made_;
  std::vector<std::optional<std::string>> pieces_;
  std::size_t window_, next_ = 0, taken_ = 0;
  bool stopped_ = false;
};

}  // namespace

Result<void> export_transitions(const Snapshot& market, const TransitionExportOptions& options,
                                const ExportSink& sink) {
  const Origins origins{market.taxonomy()};
  const std::size_t count = origins.by_identifier.size();
  const auto threads = static_cast<std::size_t>(std::clamp(options.threads, 1, 64));
  OrderedPieces pieces{(count + kOriginsPerPiece - 1) / kOriginsPerPiece, 8 * threads};
  OVERSTAP_TRY_ASSIGN(bool reading, sink("from,to,rank,score\n", 0));
  std::vector<std::jthread> workers;
  workers.reserve(threads);
  for (std::size_t t = 0; t < threads; ++t) {
    workers.emplace_back([&] {
      OriginRanking ranking{market, origins, options.max_results};
      while (const auto piece = pieces.begin()) {
        std::string text;
        const std::size_t end = std::min(count, (*piece + 1) * kOriginsPerPiece);
        for (std::size_t o = *piece * kOriginsPerPiece; o < end; ++o) ranking.append(o, text);
        pieces.finish(*piece, std::move(text));
      }
    });
  }
  Result<void> outcome;
  for (std::size_t o = 0, piece = 0; reading && o < count; o += kOriginsPerPiece, ++piece) {
    const auto taken = sink(pieces.take(piece), std::min(count, o + kOriginsPerPiece));
    if (!taken) outcome = std::unexpected(taken.error());
    reading = taken.value_or(false);
  }
  pieces.stop();
  return outcome;
}

}  // namespace overstap::cli
