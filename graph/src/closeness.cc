// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/closeness.h"

#include <algorithm>
#include <cstddef>
#include <type_traits>
#include <vector>

#include "scored.h"

namespace overstap {
namespace {

static_assert(std::has_unique_object_representations_v<CloseSkill> && sizeof(CloseSkill) == 8);

std::vector<std::vector<SkillId>> narrower_lists(const Taxonomy& taxonomy) {
  std::vector<std::vector<SkillId>> narrower(taxonomy.skill_count());
  for (std::uint32_t id = 0; id < taxonomy.skill_count(); ++id) {
    for (const SkillId parent : taxonomy.broader(SkillId{id})) {
      narrower[parent.index()].emplace_back(id);
    }
  }
  return narrower;
}

/// Finds one row at a time; scratch is kept between rows.
class RowBuilder {
 public:
  RowBuilder(const Taxonomy& taxonomy, const ModelWeights& weights)
      : taxonomy_{taxonomy},
        weights_{weights},
        narrower_{narrower_lists(taxonomy)},
        best_(taxonomy.skill_count()),
        visited_by_(taxonomy.skill_count(), kNobody) {}

  /// What shows `asked`: itself first, then ascending id.
  std::vector<CloseSkill> row(SkillId asked) {
    touched_.clear();
    const SkillRecord& record = taxonomy_.record(asked);
    if (is_scored(record)) {
      offer(asked, Relation::equal);
      if (compares(record)) add_neighbours(asked);
    }
    std::ranges::sort(touched_, {}, [&](SkillId id) { return std::pair{id != asked, id}; });
    std::vector<CloseSkill> row;
    row.reserve(touched_.size());
    for (const SkillId id : touched_) {
      row.push_back(best_[id.index()]);
      best_[id.index()] = {};
    }
    return row;
  }

 private:
  static constexpr std::uint32_t kNobody = 0xFFFF'FFFF;

  static bool is_group(const SkillRecord& record) { return record.kind == SkillKind::group; }
  /// Certificates and languages are close to nothing but themselves.
  static bool compares(const SkillRecord& record) {
    return is_scored(record) && record.kind != SkillKind::certificate &&
           record.kind != SkillKind::language;
  }

  void offer(SkillId held, Relation relation) {
    const std::int32_t closeness = weights_.closeness[static_cast<std::size_t>(relation)];
    CloseSkill& best = best_[held.index()];
    if (closeness <= best.closeness) return;
    if (best.closeness == 0) touched_.push_back(held);
    best.other = held;
    best.closeness = static_cast<std::uint16_t>(closeness);
    best.relation = relation;
  }

  void offer_if_comparable(SkillId held, Relation relation) {
    if (compares(taxonomy_.record(held))) offer(held, relation);
  }

  /// Rules in the order of Relation, so that of equally close ones the first stays.
  void add_neighbours(SkillId asked) {
    add_narrower(asked);
    for (const SkillId parent : taxonomy_.broader(asked)) {
      offer_if_comparable(parent, Relation::broader);
    }
    for (const SkillId parent : taxonomy_.broader(asked)) {
      if (is_group(taxonomy_.record(parent))) continue;
      for (const SkillId child : narrower_[parent.index()]) {
        if (child != asked) offer_if_comparable(child, Relation::sibling);
      }
    }
    for (const SkillId other : taxonomy_.related(asked)) {
      offer_if_comparable(other, Relation::related);
    }
  }

  void add_narrower(SkillId asked) {
    stack_.assign(1, asked);
    visited_by_[asked.index()] = asked.value();
    while (!stack_.empty()) {
      const SkillId current = stack_.back();
      stack_.pop_back();
      for (const SkillId child : narrower_[current.index()]) {
        if (visited_by_[child.index()] == asked.value()) continue;
        visited_by_[child.index()] = asked.value();
        if (is_group(taxonomy_.record(child))) continue;
        offer_if_comparable(child, Relation::narrower);
        stack_.push_back(child);
      }
    }
  }

  const Taxonomy& taxonomy_;
  const ModelWeights& weights_;
  std::vector<std::vector<SkillId>> narrower_;
  std::vector<CloseSkill> best_;           ///< per held skill; closeness 0 = not close
  std::vector<std::uint32_t> visited_by_;  ///< per skill: the last row whose descent passed it
  std::vector<SkillId> touched_, stack_;
};

CsrStorage<CloseSkill> transpose(const Csr<CloseSkill>& by_asked) {
  std::vector<std::vector<CloseSkill>> rows(by_asked.rows());
  const auto add = [&](std::size_t asked, const CloseSkill& close) {
    CloseSkill reversed = close;
    reversed.other = SkillId{static_cast<std::uint32_t>(asked)};
    rows[close.other.index()].push_back(reversed);
  };
  // A skill itself stands first in its row, so the diagonal goes in before the rest.
  for (std::size_t asked = 0; asked < by_asked.rows(); ++asked) {
    for (const CloseSkill& close : by_asked.row(asked)) {
      if (close.other.index() == asked) add(asked, close);
    }
  }
  for (std::size_t asked = 0; asked < by_asked.rows(); ++asked) {
    for (const CloseSkill& close : by_asked.row(asked)) {
      if (close.other.index() != asked) add(asked, close);
    }
  }
  CsrStorage<CloseSkill> by_held;
  for (const std::vector<CloseSkill>& row : rows) by_held.append_row(row);
  return by_held;
}

}  // namespace

ClosenessStorage build_closeness(const Taxonomy& taxonomy, const ModelWeights& weights) {
  ClosenessStorage storage;
  RowBuilder builder{taxonomy, weights};
  for (std::uint32_t id = 0; id < taxonomy.skill_count(); ++id) {
    storage.by_asked.append_row(builder.row(SkillId{id}));
  }
  storage.by_held = transpose(storage.by_asked.view());
  return storage;
}

}  // namespace overstap
