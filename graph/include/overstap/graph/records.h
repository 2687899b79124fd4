// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "overstap/graph/date.h"
#include "overstap/graph/ids.h"
#include "overstap/graph/levels.h"
#include "overstap/graph/quantities.h"
#include "overstap/graph/taxonomy.h"
#include "overstap/graph/taxonomy_builder.h"

/// The small tables of a market: sources, statements, trainings, places, facts. Plain values; every
/// one carries where it comes from.
namespace overstap {

struct Source {
  std::string id{}, title{}, publisher{}, url{};
  Date date{};
};

/// Where a fact comes from. `source` is an index into the market's sources; `editorial` is a source
/// like any other.
struct Provenance {
  SourceId source{};
  Date as_of{};
  std::string note{};
};

enum class StatementKind : std::uint8_t {
  edge,
  sector,
  horizontal,
  comparison,
  programme,
  reversible,
  stepping_stone
};
enum class StatementBasis : std::uint8_t {
  registered_cvs,
  skill_overlap,
  stated,
  employer_strategy,
  programme
};
[[nodiscard]] std::string_view to_string(StatementKind kind);
[[nodiscard]] std::string_view to_string(StatementBasis basis);
[[nodiscard]] std::optional<StatementKind> parse_statement_kind(std::string_view text);
[[nodiscard]] std::optional<StatementBasis> parse_statement_basis(std::string_view text);

/// What a published source says about transitions. Never changes a computed score.
struct Statement {
  std::string id{};  ///< `T1`, `T13-a`
  StatementKind kind = StatementKind::edge;
  StatementBasis basis = StatementBasis::stated;
  bool both_ways = false;
  std::vector<OccupationId> from{},
      to{};  ///< groups are expanded to their occupations when the market is built
  std::vector<Provenance> sources{};  ///< newest last
  LocalText text{}, note{};
  std::string superseded_by{};  ///< id, or empty
};

enum class TrainingMode : std::uint8_t {
  bbl,
  bol,
  derde_leerweg,
  incompany,
  course,
  e_learning,
  exam,
  programme,
  assessment
};
enum class TrainingAccess : std::uint8_t { open, via_employer, via_programme };
enum class OfferStatus : std::uint8_t { unknown, current, ended };
[[nodiscard]] std::string_view to_string(TrainingMode mode);
[[nodiscard]] std::string_view to_string(TrainingAccess access);
[[nodiscard]] std::string_view to_string(OfferStatus status);
[[nodiscard]] std::optional<TrainingMode> parse_training_mode(std::string_view text);
[[nodiscard]] std::optional<TrainingAccess> parse_training_access(std::string_view text);
[[nodiscard]] std::optional<OfferStatus> parse_offer_status(std::string_view text);

struct LanguageGain {
  SkillId language{};                  ///< a skill of kind `language`
  std::optional<LanguagePart> part{};  ///< nothing = all parts
  std::optional<Cefr> from{};          ///< level asked to begin; nothing = any
  Cefr to = Cefr::a1;
};

/// A training, exam, assessment or programme. Only a `current` offer with known weeks can make a
/// demand obtainable.
struct Training {
  std::string code{};
  LocalText label{};
  TrainingMode mode = TrainingMode::course;
  TrainingAccess access = TrainingAccess::open;
  OfferStatus status = OfferStatus::unknown;
  std::vector<SkillId> gives{};  ///< skills and certificates
  std::optional<EducationLevel> diploma_level{}, working_level{};
  std::optional<LanguageGain> language{};
  std::optional<Range<Weeks>> weeks{};
  std::optional<Range<HoursPerWeek>> hours_per_week{};
  Answer paid = Answer::unknown;
  bool needs_employer = false;
  std::optional<Cents> cost_client{};
  std::optional<RegionId> region{};  ///< nothing = everywhere
  std::string provider{};
  std::vector<OccupationId> leads_to{};
  LocalText eligibility{}, outcome{}, note{};
  Provenance provenance{};
};

/// What is known of an offer at a reference date: one that was current when it was last checked,
/// and that is stale by then, is `unknown`. `Date{}` = no reference date: the status as it stands.
[[nodiscard]] OfferStatus status_at(const Training& offer, Date reference);

/// A demand for experience: at least `months` in one of the occupations, or (`leading`) of leading
/// work anywhere.
struct ExperienceDemand {
  Months months{};
  std::vector<OccupationId> in{};
  bool leading = false;
};

/// What entering an occupation usually asks beside skills. `level` of an occupation is what is
/// usual, not a gate; this is.
struct EntryDemand {
  std::optional<EducationLevel>
      diploma{};  ///< an own diploma: never obtained "in weeks" on the side
  LocalText diploma_label{};
  std::optional<ExperienceDemand> experience{};
  std::vector<SkillId> certificates{};
  bool legal = false;
  Provenance provenance{};
};

struct RegionAlias {
  std::string name{};
  Provenance provenance{};
};
struct Region {
  std::string code{}, name{};
  std::int32_t number = 0;
  std::vector<RegionAlias> aliases{};
};
/// A four-digit postcode.
struct Place {
  std::int32_t postcode = 0;  ///< 1000..9999
  std::string name{};
  std::int32_t latitude_e6 = 0, longitude_e6 = 0;  ///< degrees x 1,000,000
  std::optional<RegionId> region{};
};

enum class FactKind : std::uint8_t {
  tightness,
  vacancies_flow,
  employment,
  tenure,
  flow_rate,
  shortage,
  chance,
  wage,
  other
};
/// UWV spanningsindicator classes (open vacancies per short-term job seeker): below .25, .67, 1.5,
/// 4, and above.
enum class Tightness : std::uint8_t { very_slack, slack, average, tight, very_tight };
[[nodiscard]] std::string_view to_string(FactKind kind);
[[nodiscard]] std::string_view to_string(Tightness tightness);
[[nodiscard]] std::optional<FactKind> parse_fact_kind(std::string_view text);
[[nodiscard]] std::optional<Tightness> parse_tightness(std::string_view text);

struct TightnessGroup {
  std::string id{};
  LocalText label{};
};
struct Fact {
  std::string id{};
  FactKind kind = FactKind::other;
  std::optional<TightnessGroupId> group{};
  std::optional<RegionId> region{};  ///< nothing = the Netherlands
  std::optional<std::int64_t> value_thousandths{};
  std::string unit{}, period{}, scope{};
  std::optional<Tightness> tightness{};
  LocalText text{};
  Provenance provenance{};
  std::string superseded_by{};
};

/// A rule of law or practice as dated text for the adviser; never attached to a person, never
/// computed.
struct FactCard {
  std::string id{};
  LocalText title{}, text{};
  Provenance provenance{};
  std::string superseded_by{};
  bool for_coach = true, for_desk = true;
};

/// A wording in a vacancy that excludes people unlawfully, with what to say in its place.
struct Phrase {
  std::string id{};
  std::vector<std::string> words_nl{}, words_en{};  ///< as written
  std::vector<std::string> keys{};                  ///< folded, for finding
  std::string ground{};                             ///< origin, age, sex, ...
  LocalText proposal{};
  Provenance provenance{};
};

struct CompetenceItem {
  LocalText text{};
  std::optional<SkillId> skill{};
  std::string unassessable_reason{};  ///< empty = assessable
};
struct CompetenceGroup {
  std::string id{};
  LocalText label{};
  std::vector<CompetenceItem> items{};
};
/// A dated version of the competence profile of contact work.
struct CompetenceProfile {
  std::string id{};
  LocalText label{};
  std::vector<CompetenceGroup> groups{};
  bool emphasis_only = false;
  Provenance provenance{};
  std::string successor_note{};
};
/// What work on one contact channel asks beside the profile.
struct ChannelDemand {
  std::string channel{};  ///< name of a `Channel`: `phone`, `email`, ...
  std::vector<SkillId> skills{};
  std::vector<CompetenceItem> items{};
};

}  // namespace overstap
