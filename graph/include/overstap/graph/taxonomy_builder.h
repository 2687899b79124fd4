// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {

/// Text in both languages; empty = not given in that language.
struct LocalText {
  std::string nl{};
  std::string en{};
  /// The text in `language`, falling back to the other.
  [[nodiscard]] const std::string& in(Language language) const;
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// One label with its folded key, made by whoever has ICU (profiles::fold_key).
struct LabelInput {
  std::string text{};
  std::string key{};
  Language language = Language::nl;
  LabelKind kind = LabelKind::alias;
};

struct SkillInput {
  std::string code{}, uri{};  ///< at least one
  LocalText label{};
  std::vector<LabelInput> labels{};  ///< every findable label, the preferred ones included
  SkillKind kind = SkillKind::skill;
  SkillReuse reuse = SkillReuse::cross_sector;
  std::string unassessable_reason{};                        ///< empty = assessable
  std::vector<std::string> broader{}, related{}, covers{};  ///< codes or URIs
};

struct OccupationSkillInput {
  std::string skill{};  ///< code or URI
  Relevance relevance = Relevance::essential;
};

struct OccupationInput {
  std::string code{}, uri{};
  LocalText label{};
  std::vector<LabelInput> labels{};
  std::uint16_t isco = 0;
  std::optional<Range<EducationLevel>> level{};
  OccupationGroup group = OccupationGroup::other;
  Direction direction = Direction::unknown;
  std::uint8_t segments = 0;
  bool leading = false;
  ConditionSet conditions{};
  std::optional<TightnessGroupId> tightness_group{};
  std::optional<std::uint32_t> entry{};  ///< index into the market's entry demands
  std::vector<OccupationSkillInput> skills{};
};

/// Owns the tables; `taxonomy()` views them.
struct TaxonomyStorage {
  std::vector<char> text{};
  std::vector<SkillRecord> skills{};
  std::vector<OccupationRecord> occupations{};
  CsrStorage<OccupationSkill> occupation_skills{};
  CsrStorage<SkillOccupation> skill_occupations{};
  CsrStorage<SkillId> broader{}, related{}, covers{};
  std::vector<LabelKey> label_keys{};
  std::vector<std::uint32_t> skills_by_code{}, skills_by_uri{}, occupations_by_code{},
      occupations_by_uri{};

  [[nodiscard]] TaxonomyTables tables() const&;
  TaxonomyTables tables() && = delete;
};

/// More skills than any occupation asks. Keeps scores far from the ends of 64 bits: see Score
/// bounds in transition.h.
inline constexpr std::size_t kMaxSkillsPerOccupation = 2'800;

/// Collects concepts and builds the tables. Ids are given in ascending order of (URI or code), so
/// that the same concepts give the same ids in whatever order they were added.
class TaxonomyBuilder {
 public:
  void add(SkillInput skill) { skills_.push_back(std::move(skill)); }
  void add(OccupationInput occupation) { occupations_.push_back(std::move(occupation)); }
  [[nodiscard]] const std::vector<SkillInput>& skills() const { return skills_; }
  [[nodiscard]] const std::vector<OccupationInput>& occupations() const { return occupations_; }
  [[nodiscard]] std::vector<SkillInput>& skills() { return skills_; }
  [[nodiscard]] std::vector<OccupationInput>& occupations() { return occupations_; }

  /// `inconsistent` on a concept without code and URI, a duplicate code or URI, a reference to an
  /// unknown concept, or a cycle in the hierarchy; the message names the concepts. `limit` on more
  /// than kMaxSkillsPerOccupation skills or 4 GiB of text. References are by code or URI. Of
  /// several rows for one (occupation, skill) the strongest relevance is kept, of several labels
  /// with one key for one concept the strongest kind; a label with an empty key cannot be found and
  /// is left out. `related` is made symmetric; a skill related to itself says nothing and is left
  /// out. O(n log n).
  [[nodiscard]] Result<TaxonomyStorage> build() const;

 private:
  std::vector<SkillInput> skills_{};
  std::vector<OccupationInput> occupations_{};
};

}  // namespace overstap
