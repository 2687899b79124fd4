// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/taxonomy.h"

#include <algorithm>
#include <type_traits>

namespace overstap {
namespace {

// Market files hold these byte by byte: every byte must belong to a member, or equal tables could
// differ in their files.
template <class Record>
constexpr bool kStorable =
    std::is_trivially_copyable_v<Record> && std::has_unique_object_representations_v<Record>;
static_assert(kStorable<TextRef> && sizeof(TextRef) == 8);
static_assert(kStorable<SkillRecord> && sizeof(SkillRecord) == 44);
static_assert(kStorable<OccupationRecord> && sizeof(OccupationRecord) == 60);
static_assert(kStorable<OccupationSkill> && sizeof(OccupationSkill) == 8);
static_assert(kStorable<SkillOccupation> && sizeof(SkillOccupation) == 8);
static_assert(kStorable<LabelKey> && sizeof(LabelKey) == 24);
static_assert(kStorable<SkillId> && sizeof(SkillId) == 4);

template <class Record>
std::string_view identifier_of(const Taxonomy& taxonomy, const Record& record) {
  return taxonomy.text(record.uri.size != 0 ? record.uri : record.code);
}

template <class Record>
std::string_view label_of(const Taxonomy& taxonomy, const Record& record, Language language) {
  const auto wanted = static_cast<std::size_t>(language);
  const TextRef ref = record.label[wanted];
  return taxonomy.text(ref.size != 0 ? ref : record.label[1 - wanted]);
}

/// Binary search for the record whose `field` is `name`, over ids sorted by that field.
template <class IdType, class Record>
std::optional<IdType> find_by(const Taxonomy& taxonomy, std::span<const std::uint32_t> sorted,
                              std::span<const Record> records, TextRef Record::* field,
                              std::string_view name) {
  const auto text_of = [&](std::uint32_t id) { return taxonomy.text(records[id].*field); };
  const auto found = std::ranges::lower_bound(sorted, name, {}, text_of);
  if (found == sorted.end() || text_of(*found) != name) return std::nullopt;
  return IdType{*found};
}

}  // namespace

std::string_view Taxonomy::identifier(SkillId id) const { return identifier_of(*this, record(id)); }
std::string_view Taxonomy::identifier(OccupationId id) const {
  return identifier_of(*this, record(id));
}
std::string_view Taxonomy::label(SkillId id, Language language) const {
  return label_of(*this, record(id), language);
}
std::string_view Taxonomy::label(OccupationId id, Language language) const {
  return label_of(*this, record(id), language);
}

std::optional<Range<EducationLevel>> Taxonomy::level(OccupationId id) const {
  const OccupationRecord& occupation = record(id);
  if (occupation.level_known == 0) return std::nullopt;
  return Range<EducationLevel>{occupation.level_min, occupation.level_max};
}

std::optional<SkillId> Taxonomy::find_skill(std::string_view code_or_uri) const {
  if (auto id = find_by<SkillId>(*this, tables_.skills_by_code, tables_.skills, &SkillRecord::code,
                                 code_or_uri)) {
    return id;
  }
  return find_by<SkillId>(*this, tables_.skills_by_uri, tables_.skills, &SkillRecord::uri,
                          code_or_uri);
}

std::optional<OccupationId> Taxonomy::find_occupation(std::string_view code_or_uri) const {
  if (auto id = find_by<OccupationId>(*this, tables_.occupations_by_code, tables_.occupations,
                                      &OccupationRecord::code, code_or_uri)) {
    return id;
  }
  return find_by<OccupationId>(*this, tables_.occupations_by_uri, tables_.occupations,
                               &OccupationRecord::uri, code_or_uri);
}

std::optional<SkillId> Taxonomy::dutch_language() const {
  if (const auto own = find_skill("nl:taal-nederlands")) return own;
  return find_skill("http://data.europa.eu/esco/skill/cad4f44b-28a8-4448-86e5-7389e5ebf3eb");
}

}  // namespace overstap
