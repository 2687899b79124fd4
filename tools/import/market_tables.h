// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "overstap/engine/market_builder.h"
#include "overstap/graph/taxonomy_builder.h"
#include "tools/import/data_file.h"

/// The state of one reading of a hand-written market. Files are read in two passes: first the
/// concepts (sources, groups, regions, skills, occupations) with their codes, then, when the ids
/// are known, everything that refers to them.
namespace overstap::intake {

using CodeMap = std::map<std::string, std::uint32_t, std::less<>>;

struct KnownSkill {
  SkillKind kind = SkillKind::skill;
  SkillId id;  ///< set by `build_concepts`
};
struct KnownOccupation {
  OccupationGroup group = OccupationGroup::other;
  OccupationId id;
};

/// What an entry demand asks, still by code.
struct EntryDraft {
  EntryDemand demand;
  std::vector<std::string> certificates;
  std::vector<std::string> experience_in;
  Location where;
};

/// A reference by code that is checked when all codes are known.
struct PendingReference {
  enum class To : std::uint8_t { any_skill, asked_skill };  ///< asked: no group and no certificate
  To to = To::any_skill;
  std::string code;
  Location where;
};

struct MarketTables {
  std::string dir;
  ErrorList errors;
  std::vector<Error> notes;
  MarketContent content;
  std::vector<SkillInput> skills;
  std::vector<OccupationInput> occupations;
  std::vector<EntryDraft> entries;
  std::map<std::string, std::vector<std::string>, std::less<>> esco_near;  ///< by occupation code
  std::map<std::string, KnownSkill, std::less<>> known_skills;
  std::map<std::string, KnownOccupation, std::less<>> known_occupations;
  CodeMap sources, regions, tightness_groups;
  std::map<std::string, std::string, std::less<>> uris;  ///< ESCO URI -> code
  std::map<std::string, std::string, std::less<>>
      iso_codes;  ///< ISO 639 code -> code of the language
  std::vector<PendingReference> pending;
  Date newest;                 ///< the latest `as_of` of any provenance
  Provenance file_provenance;  ///< of the file being read

  /// Reads the top-level or entry key `provenance`.
  [[nodiscard]] Provenance provenance(Entry& entry);
  void read_file_provenance(Entry& top) { file_provenance = provenance_required(top); }

  [[nodiscard]] std::optional<SourceId> source(Entry& entry, std::string_view id,
                                               const std::string& pointer);
  /// Codes and group names under `key`, groups expanded, in ascending id, each once.
  [[nodiscard]] std::vector<OccupationId> occupation_ids(Entry& entry, json::ObjectReader& object,
                                                         std::string_view key);
  [[nodiscard]] std::vector<OccupationId> occupation_ids(const std::vector<std::string>& names,
                                                         const Location& where);
  /// Codes under `key`; only concepts of one of the kinds are accepted. In input order.
  [[nodiscard]] std::vector<SkillId> skill_ids(Entry& entry, json::ObjectReader& object,
                                               std::string_view key,
                                               std::initializer_list<SkillKind> kinds);
  [[nodiscard]] std::optional<SkillId> skill_id(std::string_view code,
                                                std::initializer_list<SkillKind> kinds,
                                                const Location& where);
  [[nodiscard]] std::optional<RegionId> region_id(Entry& entry, std::string_view key);
  [[nodiscard]] std::optional<TightnessGroupId> tightness_group_id(Entry& entry,
                                                                   std::string_view key);
  /// A language by its code or ISO 639 code.
  [[nodiscard]] std::optional<SkillId> language_id(std::string_view code, const Location& where);
  /// Remembers that an id is given once in its table; a second time is an error.
  void claim_code(CodeMap& codes, const std::string& code, std::size_t index, const Entry& entry,
                  std::string_view key);
  /// The date under `key`; also counts as the age of the data.
  [[nodiscard]] Date date(json::ObjectReader& object, std::string_view key);

 private:
  [[nodiscard]] Provenance provenance_required(Entry& top);
  [[nodiscard]] Provenance read_provenance(Entry& entry, json::ObjectReader& object);
};

/// Remembers who names a successor, and checks at the end of a table that each is there.
class Successors {
 public:
  /// Reads the key `superseded_by`.
  [[nodiscard]] std::string read(Entry& entry);
  void check(const CodeMap& ids, ErrorList& errors) const;

 private:
  std::vector<std::pair<std::string, Location>> named_;
};

// One function per table, each in a file of its own.
void read_sources(MarketTables& market);
void read_skills(MarketTables& market);
void read_occupations(MarketTables& market);
void read_regions(MarketTables& market);
void read_tightness_groups(MarketTables& market);
void resolve_entries(MarketTables& market);
void read_statements(MarketTables& market);
void read_trainings(MarketTables& market);
void read_places(MarketTables& market);
void read_facts(MarketTables& market);
void read_fact_cards(MarketTables& market);
void read_phrases(MarketTables& market);
void read_competence_profiles(MarketTables& market);
void read_weights(MarketTables& market);
void read_vacancy_list(MarketTables& market);

/// Reads every table but the vacancies of a hand-written market.
[[nodiscard]] MarketTables read_market_tables(const std::string& dir);
/// Gives the concepts their ids: `content.taxonomy` and the ids of what is known.
void build_concepts(MarketTables& market);

// Parts of entries that several tables share.
enum class Presence : std::uint8_t { optional, required };
/// `{"nl": text, "en": text}`; both are needed where the key stands.
[[nodiscard]] LocalText local_text(json::ObjectReader& object, std::string_view key,
                                   Presence presence);
/// Preferred labels and aliases with their folded keys, each key once per language.
[[nodiscard]] std::vector<LabelInput> read_labels(json::ObjectReader& object,
                                                  const LocalText& label);
[[nodiscard]] Answer read_answer(json::ObjectReader& object, std::string_view key);
/// `[min, max]` of whole numbers.
[[nodiscard]] std::optional<Range<std::int32_t>> read_range(json::ObjectReader& object,
                                                            std::string_view key, std::int32_t min,
                                                            std::int32_t max);
[[nodiscard]] std::optional<EducationLevel> read_level(json::ObjectReader& object,
                                                       std::string_view key);
/// Refuses a code that is not `nl:` plus a lower-case ASCII slug.
[[nodiscard]] std::string read_code(json::ObjectReader& object, std::string_view key);

/// An enum by name; an error when the text is none of its names. Returns `fallback` where the key
/// is absent and not required.
template <class Enum>
[[nodiscard]] Enum read_enum(json::ObjectReader& object, std::string_view key, Presence presence,
                             Enum fallback, std::optional<Enum> (*parse)(std::string_view)) {
  const std::optional<std::string> text = presence == Presence::required
                                              ? std::optional{object.non_empty(key)}
                                              : object.optional_string(key);
  if (!text || text->empty()) return fallback;
  if (const auto value = parse(*text)) return *value;
  object.fail(key, "unknown value: " + *text);
  return fallback;
}

/// Reads one file of the market's folder. An absent file is an error where it is required, else an
/// empty table and a note.
void read_table(MarketTables& market, const std::string& file, std::string_view noun,
                Presence presence, const std::function<void(Entry&)>& each,
                const std::function<void(Entry&)>& head = {});
/// A file that holds one object and no list.
void read_document(MarketTables& market, const std::string& file, Presence presence,
                   const std::function<void(Entry&)>& read);
/// The same as `read_table` over all `*.json` of a subfolder, in the order of their names.
void read_folder(MarketTables& market, const std::string& folder, std::string_view noun,
                 const std::function<void(Entry&)>& each);

}  // namespace overstap::intake
