// SPDX-License-Identifier: Apache-2.0
#include "market_arrays.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>
#include <vector>

#include "market_enums.h"
#include "overstap/graph/taxonomy_builder.h"

namespace overstap {
namespace {

using Problem = std::optional<std::string>;

std::string at(std::string_view what, std::size_t index, std::string_view problem) {
  return std::string{what} + " " + grouped(index) + " " + std::string{problem};
}

/// Rows: n + 1 offsets from 0, not decreasing, the last one the number of values.
template <class T>
Problem problem_in_rows(std::string_view what, const Csr<T>& csr, std::size_t rows) {
  if (csr.offsets.empty()) {
    if (rows == 0 && csr.values.empty()) return {};
    return "has no rows of " + std::string{what};
  }
  if (csr.rows() != rows) {
    return "has " + grouped(csr.rows()) + " rows of " + std::string{what} + ", not " +
           grouped(rows);
  }
  if (csr.offsets.front() != 0 || csr.offsets.back() != csr.values.size() ||
      !std::ranges::is_sorted(csr.offsets)) {
    return "has rows of " + std::string{what} + " with offsets out of order";
  }
  return {};
}

/// Every row's values are sound and strictly ascending by id.
template <class T, class Sound, class Key>
Problem problem_in_values(std::string_view what, const Csr<T>& csr, Sound sound, Key key) {
  for (std::size_t i = 0; i < csr.rows(); ++i) {
    const std::span<const T> row = csr.row(i);
    for (std::size_t j = 0; j < row.size(); ++j) {
      if (!sound(row[j])) return "has row " + at(what, i, "with a value out of range");
      if (j > 0 && !(key(row[j - 1]) < key(row[j]))) {
        return "has row " + at(what, i, "out of order");
      }
    }
  }
  return {};
}

class TaxonomyCheck {
 public:
  TaxonomyCheck(const TaxonomyTables& tables, const PointedTables& pointed)
      : tables_{tables}, pointed_{pointed} {}

  Problem run() {
    using Step = Problem (TaxonomyCheck::*)() const;
    for (const Step step :
         {&TaxonomyCheck::skills, &TaxonomyCheck::occupations, &TaxonomyCheck::relation_rows,
          &TaxonomyCheck::relation_values, &TaxonomyCheck::transpose, &TaxonomyCheck::acyclic,
          &TaxonomyCheck::label_keys, &TaxonomyCheck::indices}) {
      if (Problem problem = (this->*step)()) return problem;
    }
    return {};
  }

 private:
  bool inside(TextRef ref) const {
    return std::uint64_t{ref.offset} + ref.size <= tables_.text.size();
  }
  std::string_view text(TextRef ref) const { return {tables_.text.data() + ref.offset, ref.size}; }
  bool is_skill(SkillId id) const { return id.index() < tables_.skills.size(); }
  bool is_occupation(OccupationId id) const { return id.index() < tables_.occupations.size(); }

  bool sound(const SkillRecord& r) const {
    return inside(r.code) && inside(r.uri) && inside(r.label[0]) && inside(r.label[1]) &&
           inside(r.unassessable_reason) && (r.code.size > 0 || r.uri.size > 0) &&
           in_range(r.kind) && in_range(r.reuse) && r.assessable <= 1 && r.reserved == 0;
  }

  bool sound(const OccupationRecord& r) const {
    constexpr std::uint32_t kConditionBits = (std::uint32_t{1} << kConditions) - 1;
    constexpr unsigned kSegmentBits = (2U << static_cast<unsigned>(kLast<Segment>)) - 1;
    return inside(r.code) && inside(r.uri) && inside(r.label[0]) && inside(r.label[1]) &&
           (r.code.size > 0 || r.uri.size > 0) &&
           (r.conditions_yes | r.conditions_no) <= kConditionBits &&
           (r.conditions_yes & r.conditions_no) == 0 &&
           r.tightness_group_plus_one <= pointed_.tightness_groups &&
           r.entry_plus_one <= pointed_.entries && r.isco <= 9999 && in_range(r.level_min) &&
           in_range(r.level_max) && r.level_known <= 1 && in_range(r.group) &&
           in_range(r.direction) && r.segments <= kSegmentBits && r.leading <= 1 &&
           std::ranges::all_of(r.reserved, [](std::uint8_t b) { return b == 0; });
  }

  Problem skills() const {
    for (std::size_t i = 0; i < tables_.skills.size(); ++i) {
      if (!sound(tables_.skills[i])) return "has " + at("skill", i, "with a field out of range");
    }
    return {};
  }

  Problem occupations() const {
    for (std::size_t i = 0; i < tables_.occupations.size(); ++i) {
      if (!sound(tables_.occupations[i])) {
        return "has " + at("occupation", i, "with a field out of range");
      }
    }
    return {};
  }

  Problem relation_rows() const {
    const std::size_t skill_count = tables_.skills.size();
    if (auto problem = problem_in_rows("occupation skills", tables_.occupation_skills,
                                       tables_.occupations.size())) {
      return problem;
    }
    for (std::size_t i = 0; i < tables_.occupation_skills.rows(); ++i) {
      if (tables_.occupation_skills.row(i).size() > kMaxSkillsPerOccupation) {
        return "has " + at("occupation", i, "with too many skills");
      }
    }
    if (auto problem =
            problem_in_rows("skill occupations", tables_.skill_occupations, skill_count)) {
      return problem;
    }
    if (auto problem = problem_in_rows("broader skills", tables_.broader, skill_count)) {
      return problem;
    }
    if (auto problem = problem_in_rows("related skills", tables_.related, skill_count)) {
      return problem;
    }
    return problem_in_rows("covered skills", tables_.covers, skill_count);
  }

  Problem relation_values() const {
    const auto reserved_zero = [](const auto& row) {
      return row.reserved[0] == 0 && row.reserved[1] == 0 && row.reserved[2] == 0;
    };
    if (auto problem = problem_in_values(
            "of occupation skills", tables_.occupation_skills,
            [&](const OccupationSkill& row) {
              return is_skill(row.skill) && in_range(row.relevance) && reserved_zero(row);
            },
            [](const OccupationSkill& row) { return row.skill; })) {
      return problem;
    }
    if (auto problem = problem_in_values(
            "of skill occupations", tables_.skill_occupations,
            [&](const SkillOccupation& row) {
              return is_occupation(row.occupation) && in_range(row.relevance) && reserved_zero(row);
            },
            [](const SkillOccupation& row) { return row.occupation; })) {
      return problem;
    }
    const auto skill = [&](SkillId id) { return is_skill(id); };
    for (const auto& [what, csr] : {std::pair{"of broader skills", &tables_.broader},
                                    std::pair{"of related skills", &tables_.related},
                                    std::pair{"of covered skills", &tables_.covers}}) {
      if (auto problem = problem_in_values(what, *csr, skill, std::identity{})) return problem;
    }
    return {};
  }

  /// Walking the occupations in order must meet every row of the transpose in its order.
  Problem transpose() const {
    const Csr<SkillOccupation>& transposed = tables_.skill_occupations;
    std::vector<std::uint32_t> next{transposed.offsets.begin(), transposed.offsets.end()};
    bool same = transposed.values.size() == tables_.occupation_skills.values.size();
    for (std::uint32_t o = 0; same && o < tables_.occupation_skills.rows(); ++o) {
      for (const OccupationSkill& row : tables_.occupation_skills.row(o)) {
        const std::uint32_t at_row = next[row.skill.index()]++;
        same = same && at_row < transposed.offsets[row.skill.index() + 1] &&
               transposed.values[at_row].occupation == OccupationId{o} &&
               transposed.values[at_row].relevance == row.relevance;
      }
    }
    if (!same) return "tells otherwise by skill than by occupation which skills are asked";
    return {};
  }

  /// Takes away, again and again, skills that no remaining skill has as its broader one.
  Problem acyclic() const {
    const std::size_t n = tables_.skills.size();
    std::vector<std::uint32_t> narrower(n);
    for (const SkillId parent : tables_.broader.values) ++narrower[parent.index()];
    std::vector<std::uint32_t> free;
    for (std::uint32_t i = 0; i < n; ++i) {
      if (narrower[i] == 0) free.push_back(i);
    }
    for (std::size_t taken = 0; taken < free.size(); ++taken) {
      for (const SkillId parent : tables_.broader.row(free[taken])) {
        if (--narrower[parent.index()] == 0) free.push_back(parent.value());
      }
    }
    if (free.size() != n) return "has a cycle in its skill hierarchy";
    return {};
  }

  Problem label_keys() const {
    const auto order = [this](const LabelKey& row) {
      return std::tuple{text(row.key), row.concept_kind, row.label_kind, row.id};
    };
    const std::span<const LabelKey> rows = tables_.label_keys;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const LabelKey& row = rows[i];
      if (!inside(row.key) || !inside(row.label) || row.key.size == 0 ||
          !in_range(row.concept_kind) || !in_range(row.label_kind) || !in_range(row.language) ||
          row.reserved != 0) {
        return "has " + at("label", i, "with a field out of range");
      }
      if (row.concept_kind == ConceptKind::skill ? !is_skill(SkillId{row.id})
                                                 : !is_occupation(OccupationId{row.id})) {
        return "has " + at("label", i, "of a concept that does not exist");
      }
      if (i > 0 && order(row) < order(rows[i - 1])) return "has " + at("label", i, "out of order");
    }
    return {};
  }

  Problem indices() const {
    const auto codes = [](const auto& record) { return record.code; };
    const auto uris = [](const auto& record) { return record.uri; };
    if (auto problem = index("skills by code", tables_.skills_by_code, tables_.skills, codes)) {
      return problem;
    }
    if (auto problem = index("skills by URI", tables_.skills_by_uri, tables_.skills, uris)) {
      return problem;
    }
    if (auto problem =
            index("occupations by code", tables_.occupations_by_code, tables_.occupations, codes)) {
      return problem;
    }
    return index("occupations by URI", tables_.occupations_by_uri, tables_.occupations, uris);
  }

  /// The concepts that have the text, each once, ascending by it.
  template <class Record, class Ref>
  Problem index(std::string_view what, std::span<const std::uint32_t> ids,
                std::span<const Record> records, Ref ref) const {
    const auto named =
        std::ranges::count_if(records, [&](const Record& r) { return ref(r).size > 0; });
    if (std::ssize(ids) != named) return "has an incomplete index of " + std::string{what};
    std::string_view last;
    for (const std::uint32_t id : ids) {
      if (id >= records.size()) {
        return "has an index of " + std::string{what} + " with an id out of range";
      }
      const std::string_view key = text(ref(records[id]));
      if (key <= last) return "has an index of " + std::string{what} + " out of order";
      last = key;
    }
    return {};
  }

  const TaxonomyTables& tables_;
  const PointedTables& pointed_;
};

Problem problem_in_closeness(const Csr<CloseSkill>& csr, std::string_view what,
                             std::size_t skills) {
  if (auto problem = problem_in_rows(what, csr, skills)) return problem;
  for (const CloseSkill& row : csr.values) {
    if (row.other.index() >= skills || row.closeness < 1 || row.closeness > kWhole ||
        !in_range(row.relation) || row.reserved != 0) {
      return "has rows of " + std::string{what} + " with a value out of range";
    }
  }
  return {};
}

Problem problem_in_edges(const Csr<TransitionEdge>& edges, std::size_t occupations) {
  if (auto problem = problem_in_rows("transitions", edges, occupations)) return problem;
  for (std::size_t from = 0; from < edges.rows(); ++from) {
    for (const TransitionEdge& edge : edges.row(from)) {
      if (edge.to.index() >= occupations || edge.to.index() == from || edge.reserved != 0 ||
          edge.score.earned < 0 || edge.score.possible < 1 ||
          edge.score.earned > edge.score.possible) {
        return "has " + at("transitions from occupation", from, "with a value out of range");
      }
    }
  }
  return {};
}

/// Whoever stands for others stands for itself.
Problem problem_in_near_synonyms(std::span<const OccupationId> leaders, std::size_t occupations) {
  if (leaders.size() != occupations) return "has near-synonyms of other occupations";
  for (const OccupationId leader : leaders) {
    if (leader.index() >= occupations || leaders[leader.index()] != leader) {
      return "has near-synonyms of no occupation";
    }
  }
  return {};
}

/// Rows of weights within the unit, strictly ascending, over `ids` ids.
Problem problem_in_terms(const Csr<TermWeight>& csr, std::size_t rows, std::size_t ids) {
  if (auto problem = problem_in_rows("terms", csr, rows)) return problem;
  return problem_in_values(
      "of terms", csr,
      [&](const TermWeight& row) {
        return row.id < ids && row.weight >= 1 && row.weight <= kTermUnit && row.reserved == 0;
      },
      [](const TermWeight& row) { return row.id; });
}

}  // namespace

std::optional<std::string> problem_in(const TaxonomyTables& taxonomy,
                                      const PointedTables& pointed) {
  return TaxonomyCheck{taxonomy, pointed}.run();
}

/// The transpose is only checked for its shape: what a likeness reads of it stays within bounds.
std::optional<std::string> problem_in_descriptors(const Descriptors& descriptors,
                                                  std::size_t occupations) {
  for (const TermTable& table : descriptors.tables) {
    if (table.by_occupation.offsets.empty() && table.by_term.offsets.empty() &&
        table.by_occupation.values.empty() && table.by_term.values.empty()) {
      continue;
    }
    const std::size_t terms = table.by_term.rows();
    if (auto problem = problem_in_terms(table.by_occupation, occupations, terms)) return problem;
    if (auto problem = problem_in_terms(table.by_term, terms, occupations)) return problem;
    if (table.by_occupation.values.size() != table.by_term.values.size()) {
      return "tells otherwise by term than by occupation what describes it";
    }
  }
  const auto unordered = std::ranges::adjacent_find(descriptors.isco_named, std::greater_equal{});
  if (unordered != descriptors.isco_named.end()) return "has named ISCO groups out of order";
  return {};
}

std::optional<std::string> problem_in_derived(const MarketArrays& arrays) {
  const std::size_t skills = arrays.taxonomy.skills.size();
  if (auto problem = problem_in_closeness(arrays.by_asked, "closeness by asked skill", skills)) {
    return problem;
  }
  if (auto problem = problem_in_closeness(arrays.by_held, "closeness by held skill", skills)) {
    return problem;
  }
  if (arrays.by_asked.values.size() != arrays.by_held.values.size()) {
    return "has closeness that differs by asked and by held skill";
  }
  const std::size_t occupations = arrays.taxonomy.occupations.size();
  if (auto problem = problem_in_edges(arrays.edges, occupations)) return problem;
  if (auto problem = problem_in_near_synonyms(arrays.near_synonyms, occupations)) return problem;
  return problem_in_descriptors(arrays.descriptors, occupations);
}

}  // namespace overstap
