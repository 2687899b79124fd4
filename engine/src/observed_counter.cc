// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "observed_cells.h"
#include "observed_history.h"
#include "observed_month.h"
#include "options.h"
#include "overstap/engine/observed_moves.h"
#include "overstap/graph/try.h"

namespace overstap {
namespace {

constexpr std::uint32_t kMostPersons = 1'000'000;
constexpr int kLongestGap = 120;

Error invalid(std::string message) { return {ErrorCode::invalid_argument, std::move(message), {}}; }

std::uint32_t place_of(std::optional<RegionId> region) {
  return region ? kFirstRegion + region->value() : kUnknownPlace;
}

/// Origin and place in one number.
std::uint64_t key_of(OccupationId from, std::uint32_t place) {
  return std::uint64_t{from.value()} << 32U | place;
}

/// Origin, destination and place.
struct CellKey {
  std::uint64_t pair = 0;
  std::uint32_t place = 0;
  friend bool operator==(const CellKey&, const CellKey&) = default;
};
struct CellHash {
  std::size_t operator()(const CellKey& key) const noexcept {
    // The finaliser of MurmurHash3 over both numbers.
    std::uint64_t h = key.pair * 0x9E37'79B9'7F4A'7C15ULL ^ key.place;
    h = (h ^ h >> 33U) * 0xFF51'AFD7'ED55'8CCDULL;
    h = (h ^ h >> 33U) * 0xC4CE'B9FE'1A85'EC53ULL;
    return static_cast<std::size_t>(h ^ h >> 33U);
  }
};
struct CellCount {
  std::uint32_t persons = 0;
  std::int32_t first = std::numeric_limits<std::int32_t>::max(), last = 0;
};

OccupationId first_of(std::uint64_t pair) {
  return OccupationId{static_cast<std::uint32_t>(pair >> 32U)};
}
std::uint32_t second_of(std::uint64_t pair) {
  return static_cast<std::uint32_t>(pair & 0xFFFF'FFFFU);
}

/// Keeps the first of each run of equal keys, in order of key and then of month.
template <class Key>
void keep_first_of_each(std::vector<HistoryStep>& steps, Key key) {
  std::stable_sort(steps.begin(), steps.end(), [&](const HistoryStep& a, const HistoryStep& b) {
    return std::pair{key(a), a.month} < std::pair{key(b), b.month};
  });
  const auto rest = std::unique(steps.begin(), steps.end(),
                                [&](const auto& a, const auto& b) { return key(a) == key(b); });
  steps.erase(rest, steps.end());
}

}  // namespace

Result<void> validate(const MoveOptions& options) {
  if (options.min_persons < kFewestPersons || options.min_persons > kMostPersons) {
    return std::unexpected(
        invalid("min_persons must lie in " + std::to_string(kFewestPersons) + ".." +
                std::to_string(kMostPersons) +
                ", for in a count of fewer people one person can be recognised: " +
                std::to_string(options.min_persons)));
  }
  OVERSTAP_TRY(check_in_range("max_gap_months", options.max_gap.value, 0, kLongestGap));
  OVERSTAP_TRY(check_as_of(options.as_of));
  if (options.from && options.to && month_number(*options.to) < month_number(*options.from)) {
    return std::unexpected(invalid("the period ends before it begins: " +
                                   options.from->to_string() + " to " + options.to->to_string()));
  }
  return {};
}

struct MoveCounter::Impl {
  MoveOptions options;
  MoveTally tally;
  std::unordered_map<CellKey, CellCount, CellHash> cells;  ///< plain moves, by region of the step
  std::unordered_map<std::uint64_t, PairCount> pairs;      ///< the other kinds
  std::unordered_map<std::uint64_t, std::uint32_t> departures;

  void count_departures(std::vector<HistoryStep> steps) {
    keep_first_of_each(steps,
                       [](const HistoryStep& s) { return key_of(s.from, place_of(s.region)); });
    for (const HistoryStep& step : steps) ++departures[key_of(step.from, place_of(step.region))];
    keep_first_of_each(steps, [](const HistoryStep& s) { return s.from; });
    for (const HistoryStep& step : steps) ++departures[key_of(step.from, kAllPlaces)];
    tally.departures += steps.size();
  }

  void count_moves(std::vector<HistoryStep> steps) {
    keep_first_of_each(steps,
                       [](const HistoryStep& s) { return std::tuple{s.kind, s.from, s.to}; });
    for (const HistoryStep& step : steps) {
      const std::uint64_t pair = key_of(step.from, step.to.value());
      switch (step.kind) {
        case MoveKind::plain: {
          CellCount& cell = cells[{pair, place_of(step.region)}];
          ++cell.persons;
          cell.first = std::min(cell.first, step.month);
          cell.last = std::max(cell.last, step.month);
          ++tally.moves;
          break;
        }
        case MoveKind::internal:
          ++pairs[pair].internal;
          ++tally.internal;
          break;
        case MoveKind::back:
          ++pairs[pair].returns;
          ++tally.returns;
          break;
        case MoveKind::unlinked:
          ++tally.to_unlinked;
          break;
      }
    }
  }

  /// Every origin that anybody left, in order of id.
  std::vector<OriginCounts> origins() const {
    std::vector<OriginCounts> all;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> left(departures.begin(), departures.end());
    std::sort(left.begin(), left.end());
    for (const auto& [key, persons] : left) {
      if (all.empty() || all.back().from != first_of(key))
        all.push_back({first_of(key), {}, {}, {}});
      all.back().departures.push_back({second_of(key), persons});
    }
    const auto origin = [&](std::uint64_t pair) -> OriginCounts& {
      return *std::ranges::lower_bound(all, first_of(pair), {}, &OriginCounts::from);
    };
    for (const auto& [key, count] : cells) {
      const OccupationId to{second_of(key.pair)};
      origin(key.pair).cells.push_back(
          {to, key.place, count.persons, count.first, count.last, false});
    }
    for (const auto& [pair, count] : pairs) {
      origin(pair).pairs.push_back({OccupationId{second_of(pair)}, count.internal, count.returns});
    }
    for (OriginCounts& counts : all) complete(counts);
    return all;
  }

  /// Puts the lists in order and adds the cells of all places together.
  static void complete(OriginCounts& origin) {
    std::ranges::sort(origin.pairs, {}, &PairCount::to);
    std::ranges::sort(origin.cells, {}, [](const MoveCell& c) { return std::pair{c.to, c.place}; });
    std::vector<MoveCell> cells;
    std::size_t total = 0;
    for (const MoveCell& cell : origin.cells) {
      if (cells.empty() || cells.back().to != cell.to) {
        total = cells.size();
        cells.push_back({.to = cell.to});
      }
      cells[total].persons += cell.persons;
      cells[total].first = std::min(cells[total].first, cell.first);
      cells[total].last = std::max(cells[total].last, cell.last);
      cells.push_back(cell);
    }
    origin.cells = std::move(cells);
  }

  void append_rows(const OriginCounts& origin, LearnedMoves& learned) const {
    for (const MoveCell& cell : origin.cells) {
      if (cell.persons < options.min_persons && cell.place != kUnknownPlace) {
        ++learned.below_minimum;
      }
      if (!cell.shown) continue;
      const auto departed =
          std::ranges::lower_bound(origin.departures, cell.place, {}, &DepartureCount::place);
      ObservedMove row;
      row.from = origin.from;
      row.to = cell.to;
      row.region_plus_one = cell.place < kFirstRegion ? 0 : cell.place - kFirstRegion + 1;
      row.persons = cell.persons;
      row.departures = departed->persons;
      row.min_persons = options.min_persons;
      row.first = month_date(cell.first);
      row.last = month_date(cell.last);
      row.as_of = options.as_of;
      const auto pair = std::ranges::lower_bound(origin.pairs, cell.to, {}, &PairCount::to);
      if (cell.place == kAllPlaces && pair != origin.pairs.end() && pair->to == cell.to) {
        row.internal = pair->internal;
        row.returns = pair->returns;
      }
      learned.rows.push_back(row);
    }
  }
};

MoveCounter::MoveCounter(std::unique_ptr<Impl> impl) : impl_{std::move(impl)} {}
MoveCounter::MoveCounter(MoveCounter&&) noexcept = default;
MoveCounter& MoveCounter::operator=(MoveCounter&&) noexcept = default;
MoveCounter::~MoveCounter() = default;

Result<MoveCounter> MoveCounter::create(const MoveOptions& options) {
  OVERSTAP_TRY(validate(options));
  auto impl = std::make_unique<Impl>();
  impl->options = options;
  return MoveCounter{std::move(impl)};
}

Result<void> MoveCounter::add(std::span<const WorkSpell> history) {
  if (history.size() > kMaxSpells) {
    return std::unexpected(Error{ErrorCode::limit,
                                 "a work history has more than " + std::to_string(kMaxSpells) +
                                     " jobs: " + std::to_string(history.size()) +
                                     "; do rows of several people have one name?",
                                 {}});
  }
  ++impl_->tally.persons;
  impl_->tally.spells += history.size();
  std::vector<HistoryStep> steps = steps_in(history, impl_->options, impl_->tally);
  if (steps.empty()) return {};
  impl_->count_departures(steps);
  impl_->count_moves(std::move(steps));
  return {};
}

const MoveTally& MoveCounter::tally() const { return impl_->tally; }

LearnedMoves MoveCounter::learn() const {
  LearnedMoves learned;
  for (OriginCounts& origin : impl_->origins()) {
    learned.below_by_difference += choose_shown(origin, impl_->options.min_persons);
    impl_->append_rows(origin, learned);
  }
  return learned;
}

}  // namespace overstap
