// SPDX-License-Identifier: Apache-2.0
#include "enum_table.h"
#include "overstap/graph/career.h"
#include "overstap/graph/model.h"
#include "overstap/graph/records.h"
#include "overstap/graph/taxonomy.h"

namespace overstap {
namespace {

constexpr auto kSkillKinds =
    enum_table<SkillKind>("skill", "knowledge", "language", "certificate", "group");
constexpr auto kSkillReuses =
    enum_table<SkillReuse>("transversal", "cross_sector", "sector_specific", "occupation_specific");
constexpr auto kRelevanceNames = enum_table<Relevance>("essential", "important", "somewhat");
constexpr auto kOccupationGroups =
    enum_table<OccupationGroup>("other", "horeca", "retail", "balie", "administratie",
                                "klantcontact", "staf_en_leiding", "commercie");
constexpr auto kDirections = enum_table<Direction>("unknown", "inbound", "outbound", "both");
constexpr auto kSegments =
    enum_table<Segment>("informatieverstrekkers", "callcentermedewerkers_inbound",
                        "callcentermedewerkers_outbound", "telefonisten");
constexpr auto kConditionNames = enum_table<Condition>(
    "outbound_sales", "sales_targets", "phone_all_day", "written_work", "face_to_face",
    "evening_work", "weekend_work", "night_work", "home_work", "quiet_place", "sitting_all_day",
    "standing_all_day", "scripted_calls", "angry_customers", "screen_work", "irregular_roster");
constexpr auto kLanguageNames = enum_table<Language>("nl", "en");
constexpr auto kRelationNames =
    enum_table<Relation>("equal", "narrower", "broader", "sibling", "related");
constexpr auto kEvidence =
    enum_table<Evidence>("tested", "certificate", "stated", "text_span", "derived");
constexpr auto kStatementKinds = enum_table<StatementKind>(
    "edge", "sector", "horizontal", "comparison", "programme", "reversible", "stepping_stone");
constexpr auto kStatementBases = enum_table<StatementBasis>(
    "registered_cvs", "skill_overlap", "stated", "employer_strategy", "programme");
constexpr auto kTrainingModes =
    enum_table<TrainingMode>("bbl", "bol", "derde_leerweg", "incompany", "course", "e-learning",
                             "exam", "programme", "assessment");
constexpr auto kTrainingAccesses =
    enum_table<TrainingAccess>("open", "via_employer", "via_programme");
constexpr auto kOfferStatuses = enum_table<OfferStatus>("unknown", "current", "ended");
constexpr auto kFactKinds =
    enum_table<FactKind>("tightness", "vacancies_flow", "employment", "tenure", "flow_rate",
                         "shortage", "chance", "wage", "other");
constexpr auto kTightnesses =
    enum_table<Tightness>("very_slack", "slack", "average", "tight", "very_tight");
constexpr auto kSignalNames =
    enum_table<Signal>("skills", "text", "titles", "titles_nl", "titles_us", "isco_named", "sector",
                       "leads", "teaches", "sells", "level");
constexpr auto kStepKinds = enum_table<StepKind>("now", "after_training", "after_experience",
                                                 "after_diploma", "level_jump");

}  // namespace

std::string_view to_string(SkillKind kind) { return kSkillKinds.name(kind); }
std::string_view to_string(SkillReuse reuse) { return kSkillReuses.name(reuse); }
std::string_view to_string(Relevance relevance) { return kRelevanceNames.name(relevance); }
std::string_view to_string(OccupationGroup group) { return kOccupationGroups.name(group); }
std::string_view to_string(Direction direction) { return kDirections.name(direction); }
std::string_view to_string(Segment segment) { return kSegments.name(segment); }
std::string_view to_string(Condition condition) { return kConditionNames.name(condition); }
std::string_view to_string(Language language) { return kLanguageNames.name(language); }
std::string_view to_string(Relation relation) { return kRelationNames.name(relation); }
std::string_view to_string(Signal signal) { return kSignalNames.name(signal); }
std::string_view to_string(Evidence evidence) { return kEvidence.name(evidence); }
std::string_view to_string(StatementKind kind) { return kStatementKinds.name(kind); }
std::string_view to_string(StatementBasis basis) { return kStatementBases.name(basis); }
std::string_view to_string(TrainingMode mode) { return kTrainingModes.name(mode); }
std::string_view to_string(TrainingAccess access) { return kTrainingAccesses.name(access); }
std::string_view to_string(OfferStatus status) { return kOfferStatuses.name(status); }
std::string_view to_string(FactKind kind) { return kFactKinds.name(kind); }
std::string_view to_string(Tightness tightness) { return kTightnesses.name(tightness); }
std::string_view to_string(StepKind kind) { return kStepKinds.name(kind); }

std::optional<SkillKind> parse_skill_kind(std::string_view text) { return kSkillKinds.parse(text); }
std::optional<SkillReuse> parse_skill_reuse(std::string_view text) {
  return kSkillReuses.parse(text);
}
std::optional<Relevance> parse_relevance(std::string_view text) {
  return kRelevanceNames.parse(text);
}
std::optional<OccupationGroup> parse_occupation_group(std::string_view text) {
  return kOccupationGroups.parse(text);
}
std::optional<Direction> parse_direction(std::string_view text) { return kDirections.parse(text); }
std::optional<Segment> parse_segment(std::string_view text) { return kSegments.parse(text); }
std::optional<Condition> parse_condition(std::string_view text) {
  return kConditionNames.parse(text);
}
std::optional<Language> parse_language(std::string_view text) { return kLanguageNames.parse(text); }
std::optional<Evidence> parse_evidence(std::string_view text) { return kEvidence.parse(text); }
std::optional<StatementKind> parse_statement_kind(std::string_view text) {
  return kStatementKinds.parse(text);
}
std::optional<StatementBasis> parse_statement_basis(std::string_view text) {
  return kStatementBases.parse(text);
}
std::optional<TrainingMode> parse_training_mode(std::string_view text) {
  return kTrainingModes.parse(text);
}
std::optional<TrainingAccess> parse_training_access(std::string_view text) {
  return kTrainingAccesses.parse(text);
}
std::optional<OfferStatus> parse_offer_status(std::string_view text) {
  return kOfferStatuses.parse(text);
}
std::optional<FactKind> parse_fact_kind(std::string_view text) { return kFactKinds.parse(text); }
std::optional<Tightness> parse_tightness(std::string_view text) { return kTightnesses.parse(text); }

}  // namespace overstap
