// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "overstap/graph/csr.h"
#include "overstap/graph/ids.h"
#include "overstap/graph/levels.h"

namespace overstap {

enum class Language : std::uint8_t { nl, en };
inline constexpr int kLanguages = 2;

enum class SkillKind : std::uint8_t { skill, knowledge, language, certificate, group };
/// ESCO reuse level.
enum class SkillReuse : std::uint8_t {
  transversal,
  cross_sector,
  sector_specific,
  occupation_specific
};
/// How much an occupation asks a skill. ESCO `essential` is essential, ESCO `optional` is
/// important.
enum class Relevance : std::uint8_t { essential, important, somewhat };
inline constexpr int kRelevances = 3;
/// Sector families of the default market; `other` for everything imported.
enum class OccupationGroup : std::uint8_t {
  other,
  horeca,
  retail,
  balie,
  administratie,
  klantcontact,
  staf_en_leiding,
  commercie
};
enum class Direction : std::uint8_t { unknown, inbound, outbound, both };
/// Statistical segments (a set: one occupation may be counted in several). Bit i of a mask is
/// segment i.
enum class Segment : std::uint8_t {
  informatieverstrekkers,
  callcentermedewerkers_inbound,
  callcentermedewerkers_outbound,
  telefonisten
};
/// Working conditions: what an occupation or vacancy has and a person may wish for or against. Bit
/// i of a mask is condition i.
enum class Condition : std::uint8_t {
  outbound_sales,
  sales_targets,
  phone_all_day,
  written_work,
  face_to_face,
  evening_work,
  weekend_work,
  night_work,
  home_work,
  quiet_place,
  sitting_all_day,
  standing_all_day,
  scripted_calls,
  angry_customers,
  screen_work,
  irregular_roster,
};
inline constexpr int kConditions = 16;

[[nodiscard]] std::string_view to_string(SkillKind kind);
[[nodiscard]] std::string_view to_string(SkillReuse reuse);
[[nodiscard]] std::string_view to_string(Relevance relevance);
[[nodiscard]] std::string_view to_string(OccupationGroup group);
[[nodiscard]] std::string_view to_string(Direction direction);
[[nodiscard]] std::string_view to_string(Segment segment);
[[nodiscard]] std::string_view to_string(Condition condition);
[[nodiscard]] std::string_view to_string(Language language);
[[nodiscard]] std::optional<SkillKind> parse_skill_kind(std::string_view text);
[[nodiscard]] std::optional<SkillReuse> parse_skill_reuse(std::string_view text);
[[nodiscard]] std::optional<Relevance> parse_relevance(std::string_view text);
[[nodiscard]] std::optional<OccupationGroup> parse_occupation_group(std::string_view text);
[[nodiscard]] std::optional<Direction> parse_direction(std::string_view text);
[[nodiscard]] std::optional<Segment> parse_segment(std::string_view text);
[[nodiscard]] std::optional<Condition> parse_condition(std::string_view text);
[[nodiscard]] std::optional<Language> parse_language(std::string_view text);

/// A yes/no/unknown answer per working condition.
struct ConditionSet {
  std::uint32_t yes = 0;  ///< bit per Condition
  std::uint32_t no = 0;

  [[nodiscard]] constexpr Answer operator[](Condition c) const {
    const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(c);
    if (yes & bit) return Answer::yes;
    if (no & bit) return Answer::no;
    return Answer::unknown;
  }
  constexpr void set(Condition c, Answer answer) {
    const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(c);
    yes = answer == Answer::yes ? yes | bit : yes & ~bit;
    no = answer == Answer::no ? no | bit : no & ~bit;
  }
  friend bool operator==(const ConditionSet&, const ConditionSet&) = default;
};

/// A string inside the string pool of a taxonomy.
struct TextRef {
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
};

/// Records as they stand in the market file: plain data, fixed layout, no padding left
/// uninitialised.
struct SkillRecord {
  TextRef code;                 ///< `nl:...`, or empty for a concept that has a URI only
  TextRef uri;                  ///< ESCO URI, or empty
  TextRef label[kLanguages];    ///< preferred labels; empty = no label in that language
  TextRef unassessable_reason;  ///< why it is never scored; empty = assessable
  SkillKind kind = SkillKind::skill;
  SkillReuse reuse = SkillReuse::cross_sector;
  std::uint8_t assessable = 1;
  std::uint8_t reserved = 0;
};

/// Whether a skill counts at all, as asked or as held: assessable, and no heading.
[[nodiscard]] inline bool is_scored(const SkillRecord& skill) {
  return skill.assessable != 0 && skill.kind != SkillKind::group;
}

struct OccupationRecord {
  TextRef code;
  TextRef uri;
  TextRef label[kLanguages];
  std::uint32_t conditions_yes = 0;
  std::uint32_t conditions_no = 0;
  std::uint32_t tightness_group_plus_one = 0;  ///< 0 = none
  std::uint32_t entry_plus_one = 0;  ///< index into the entry demands of the market; 0 = none
  std::uint16_t isco = 0;            ///< ISCO-08 unit group 0110..9629; 0 = unknown
  EducationLevel level_min = EducationLevel::none;
  EducationLevel level_max = EducationLevel::none;
  std::uint8_t level_known = 0;
  OccupationGroup group = OccupationGroup::other;
  Direction direction = Direction::unknown;
  std::uint8_t segments = 0;
  std::uint8_t leading = 0;
  std::uint8_t reserved[3] = {};
};

struct OccupationSkill {
  SkillId skill;
  Relevance relevance = Relevance::essential;
  std::uint8_t reserved[3] = {};
};

struct SkillOccupation {
  OccupationId occupation;
  Relevance relevance = Relevance::essential;
  std::uint8_t reserved[3] = {};
};

/// What a label is to its concept. Lower is stronger.
enum class LabelKind : std::uint8_t { preferred, alias, alternative, hidden };
enum class ConceptKind : std::uint8_t { occupation, skill };

/// One folded label in the lookup index; rows are sorted by (key, concept kind, label kind, id).
struct LabelKey {
  TextRef key;           ///< folded text (see profiles/text.h: fold_key), never empty
  TextRef label;         ///< the label as written
  std::uint32_t id = 0;  ///< OccupationId or SkillId value
  ConceptKind concept_kind = ConceptKind::occupation;
  LabelKind label_kind = LabelKind::preferred;
  Language language = Language::nl;
  std::uint8_t reserved = 0;
};

/// Non-owning tables that make up a taxonomy.
struct TaxonomyTables {
  std::span<const char> text;
  std::span<const SkillRecord> skills;
  std::span<const OccupationRecord> occupations;
  Csr<OccupationSkill> occupation_skills;  ///< per occupation, ascending skill id
  Csr<SkillOccupation> skill_occupations;  ///< the transpose, ascending occupation id
  Csr<SkillId> broader;                    ///< direct broader concepts per skill
  Csr<SkillId> related;                    ///< symmetric
  Csr<SkillId> covers;                     ///< certificate -> skills it proves
  std::span<const LabelKey> label_keys;
  std::span<const std::uint32_t> skills_by_code, skills_by_uri;  ///< ids sorted by code / URI
  std::span<const std::uint32_t> occupations_by_code, occupations_by_uri;
};

/// A read-only view of skills and occupations with their relations. Cheap to copy, thread-safe; the
/// Snapshot (or builder) that handed it out must outlive it. Lookups by code and URI are O(log n);
/// everything else is O(1).
class Taxonomy {
 public:
  Taxonomy() = default;
  explicit Taxonomy(const TaxonomyTables& tables) : tables_{tables} {}

  [[nodiscard]] std::size_t skill_count() const { return tables_.skills.size(); }
  [[nodiscard]] std::size_t occupation_count() const { return tables_.occupations.size(); }

  [[nodiscard]] const SkillRecord& record(SkillId id) const { return tables_.skills[id.index()]; }
  [[nodiscard]] const OccupationRecord& record(OccupationId id) const {
    return tables_.occupations[id.index()];
  }

  [[nodiscard]] std::string_view text(TextRef ref) const {
    return {tables_.text.data() + ref.offset, ref.size};
  }
  [[nodiscard]] std::string_view code(SkillId id) const { return text(record(id).code); }
  [[nodiscard]] std::string_view code(OccupationId id) const { return text(record(id).code); }
  [[nodiscard]] std::string_view uri(SkillId id) const { return text(record(id).uri); }
  [[nodiscard]] std::string_view uri(OccupationId id) const { return text(record(id).uri); }
  /// The URI where the concept has one, else the code: what exports show.
  [[nodiscard]] std::string_view identifier(SkillId id) const;
  [[nodiscard]] std::string_view identifier(OccupationId id) const;
  /// The preferred label, falling back to the other language.
  [[nodiscard]] std::string_view label(SkillId id, Language language) const;
  [[nodiscard]] std::string_view label(OccupationId id, Language language) const;

  [[nodiscard]] std::span<const OccupationSkill> skills_of(OccupationId id) const {
    return tables_.occupation_skills.row(id.index());
  }
  [[nodiscard]] std::span<const SkillOccupation> occupations_asking(SkillId id) const {
    return tables_.skill_occupations.row(id.index());
  }
  [[nodiscard]] std::span<const SkillId> broader(SkillId id) const {
    return tables_.broader.row(id.index());
  }
  [[nodiscard]] std::span<const SkillId> related(SkillId id) const {
    return tables_.related.row(id.index());
  }
  [[nodiscard]] std::span<const SkillId> covered_by_certificate(SkillId id) const {
    return tables_.covers.row(id.index());
  }
  [[nodiscard]] std::span<const LabelKey> label_keys() const { return tables_.label_keys; }

  [[nodiscard]] ConditionSet conditions(OccupationId id) const {
    return {record(id).conditions_yes, record(id).conditions_no};
  }
  [[nodiscard]] std::optional<Range<EducationLevel>> level(OccupationId id) const;

  /// By code or URI.
  [[nodiscard]] std::optional<SkillId> find_skill(std::string_view code_or_uri) const;
  [[nodiscard]] std::optional<OccupationId> find_occupation(std::string_view code_or_uri) const;

  /// The concept of the Dutch language, by its code in the default market or its ESCO URI.
  [[nodiscard]] std::optional<SkillId> dutch_language() const;

  [[nodiscard]] const TaxonomyTables& tables() const { return tables_; }

 private:
  TaxonomyTables tables_;
};

}  // namespace overstap
