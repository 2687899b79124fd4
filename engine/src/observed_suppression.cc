// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cassert>
#include <map>

#include "observed_cells.h"

namespace overstap {
namespace {

using Cells = std::vector<MoveCell*>;

/// The one to leave out first: fewest people, ties by pair and place.
MoveCell* smallest(const Cells& cells) {
  MoveCell* found = nullptr;
  for (MoveCell* cell : cells) {
    if (cell->shown && (found == nullptr || cell->persons < found->persons)) found = cell;
  }
  return found;
}

class Suppression {
 public:
  Suppression(OriginCounts& origin, std::uint32_t min_persons)
      : origin_{origin}, min_{min_persons} {
    for (MoveCell& cell : origin.cells) {
      cell.shown = cell.place != kUnknownPlace && cell.persons >= min_;
      by_place_[cell.place].push_back(&cell);
      by_pair_[cell.to].push_back(&cell);
    }
  }

  std::uint64_t run() {
    do {
      changed_ = false;
      for (auto& [place, cells] : by_place_) guard_departures(place, cells);
      for (auto& [to, cells] : by_pair_) guard_regions(cells);
      guard_places();
    } while (changed_);
    guard_pairs();
    return left_out_;
  }

 private:
  bool tells(std::int64_t persons) const { return persons > 0 && persons < min_; }

  std::int64_t departures(std::uint32_t place) const {
    const auto found =
        std::ranges::lower_bound(origin_.departures, place, {}, &DepartureCount::place);
    assert(found != origin_.departures.end() && found->place == place);
    return found->persons;
  }

  void hide(MoveCell& cell) {
    if (!cell.shown) return;
    cell.shown = false;
    changed_ = true;
    ++left_out_;
    if (cell.place != kAllPlaces) return;
    for (MoveCell* part : by_pair_[cell.to]) hide(*part);
  }

  static std::int64_t shown_persons(const Cells& cells) {
    std::int64_t sum = 0;
    for (const MoveCell* cell : cells) sum += cell->shown ? cell->persons : 0;
    return sum;
  }

  void guard_departures(std::uint32_t place, const Cells& cells) {
    for (MoveCell* cell = smallest(cells); cell != nullptr; cell = smallest(cells)) {
      if (!tells(departures(place) - shown_persons(cells))) return;
      hide(*cell);
    }
  }

  void guard_regions(const Cells& pair) {
    MoveCell* const total = pair.front();
    assert(total->place == kAllPlaces);
    const Cells regions{pair.begin() + 1, pair.end()};
    for (MoveCell* cell = smallest(regions); cell != nullptr; cell = smallest(regions)) {
      std::int64_t persons = 0, places = 0;
      bool only_unknown = true;
      for (const MoveCell* part : regions) {
        if (part->shown) continue;
        persons += part->persons;
        ++places;
        only_unknown = only_unknown && part->place == kUnknownPlace;
      }
      const bool safe = places == 0 || (persons >= min_ && (places >= 2 || only_unknown));
      if (total->shown && safe) return;
      hide(*cell);
    }
  }

  /// Departures of the regions in which anything is shown, against those of all together.
  void guard_places() {
    if (smallest(by_place_[kAllPlaces]) == nullptr) return;
    while (true) {
      std::int64_t left = departures(kAllPlaces);
      const Cells* fewest = nullptr;
      std::int64_t fewest_departures = 0;
      for (const auto& [place, cells] : by_place_) {
        if (place < kFirstRegion || smallest(cells) == nullptr) continue;
        const std::int64_t persons = departures(place);
        left -= persons;
        if (fewest != nullptr && persons >= fewest_departures) continue;
        fewest = &cells;
        fewest_departures = persons;
      }
      if (fewest == nullptr || !tells(left)) return;
      for (MoveCell* cell : *fewest) hide(*cell);
    }
  }

  void guard_pairs() {
    std::int64_t internal = 0, returns = 0;
    for (PairCount& pair : origin_.pairs) {
      if (pair.internal < min_) pair.internal = 0;
      if (pair.returns < min_) pair.returns = 0;
      const auto cells = by_pair_.find(pair.to);
      if (cells == by_pair_.end() || !cells->second.front()->shown) pair = {pair.to, 0, 0};
      internal += pair.internal;
      returns += pair.returns;
    }
    const std::int64_t left = departures(kAllPlaces) - shown_persons(by_place_[kAllPlaces]);
    if (!tells(left - internal) && !tells(left - returns) && !tells(left - internal - returns)) {
      return;
    }
    for (PairCount& pair : origin_.pairs) pair = {pair.to, 0, 0};
  }

  OriginCounts& origin_;
  std::int64_t min_;
  bool changed_ = false;
  std::uint64_t left_out_ = 0;
  std::map<std::uint32_t, Cells> by_place_;
  std::map<OccupationId, Cells> by_pair_;
};

}  // namespace

std::uint64_t choose_shown(OriginCounts& origin, std::uint32_t min_persons) {
  return Suppression{origin, min_persons}.run();
}

}  // namespace overstap
