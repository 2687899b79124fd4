// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/taxonomy_builder.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "hierarchy.h"
#include "overstap/graph/try.h"
#include "string_pool.h"

namespace overstap {
namespace {

Error inconsistent(std::string message) {
  return {.code = ErrorCode::inconsistent, .message = std::move(message), .where = {}};
}

template <class Input>
const std::string& identifier_of(const Input& input) {
  return input.uri.empty() ? input.code : input.uri;
}

std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

/// The concepts of one kind in the order of their ids, and who goes by which code or URI.
template <class Input>
struct Ordered {
  std::vector<const Input*> inputs;
  std::unordered_map<std::string_view, std::uint32_t> ids;
};

template <class Input>
Result<Ordered<Input>> order(const std::vector<Input>& inputs, const std::string& noun) {
  if (inputs.size() >= std::numeric_limits<std::uint32_t>::max()) {
    return std::unexpected(Error{.code = ErrorCode::limit,
                                 .message = "more concepts than 32-bit ids: " + noun,
                                 .where = {}});
  }
  Ordered<Input> ordered;
  for (const Input& input : inputs) {
    if (identifier_of(input).empty()) {
      return std::unexpected(inconsistent(noun + " without a code or URI; its label is " +
                                          quoted(input.label.in(Language::nl))));
    }
    ordered.inputs.push_back(&input);
  }
  std::ranges::sort(ordered.inputs, {},
                    [](const Input* i) -> const std::string& { return identifier_of(*i); });
  for (std::uint32_t id = 0; id < ordered.inputs.size(); ++id) {
    const Input& input = *ordered.inputs[id];
    for (const std::string* name : {&input.code, &input.uri}) {
      if (name->empty()) continue;
      const auto [place, is_new] = ordered.ids.emplace(*name, id);
      if (!is_new && place->second != id) {
        return std::unexpected(
            inconsistent("the same code or URI for two of kind " + noun + ": " + quoted(*name)));
      }
    }
  }
  return ordered;
}

Result<std::uint32_t> resolve(const Ordered<SkillInput>& skills, const std::string& name,
                              std::string_view relation, std::string_view owner) {
  const auto found = skills.ids.find(name);
  if (found != skills.ids.end()) return found->second;
  return std::unexpected(inconsistent(std::string{relation} + " of " + quoted(owner) +
                                      " names a skill that does not exist: " + quoted(name)));
}

void sort_unique(std::vector<SkillId>& row) {
  std::ranges::sort(row);
  const auto rest = std::ranges::unique(row);
  row.erase(rest.begin(), rest.end());
}

struct SkillRelation {
  std::string_view name;
  std::vector<std::string> SkillInput::* field;
};

Result<std::vector<std::vector<SkillId>>> relation_rows(const Ordered<SkillInput>& skills,
                                                        SkillRelation relation) {
  std::vector<std::vector<SkillId>> rows(skills.inputs.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const SkillInput& input = *skills.inputs[i];
    for (const std::string& name : input.*relation.field) {
      OVERSTAP_TRY_ASSIGN(const std::uint32_t other,
                          resolve(skills, name, relation.name, identifier_of(input)));
      rows[i].emplace_back(other);
    }
    sort_unique(rows[i]);
  }
  return rows;
}

void make_symmetric(std::vector<std::vector<SkillId>>& rows) {
  std::vector<std::pair<std::size_t, SkillId>> reversed;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::erase(rows[i], SkillId{static_cast<std::uint32_t>(i)});
    for (const SkillId other : rows[i]) {
      reversed.emplace_back(other.index(), SkillId{static_cast<std::uint32_t>(i)});
    }
  }
  for (const auto& [row, other] : reversed) rows[row].push_back(other);
  for (std::vector<SkillId>& row : rows) sort_unique(row);
}

template <class T>
CsrStorage<T> to_csr(const std::vector<std::vector<T>>& rows) {
  CsrStorage<T> csr;
  for (const std::vector<T>& row : rows) csr.append_row(row);
  return csr;
}

Result<void> check_acyclic(const Ordered<SkillInput>& skills, const CsrStorage<SkillId>& broader) {
  constexpr std::size_t kNamed = 10;
  const std::vector<SkillId> cycle = find_cycle(broader.view());
  if (cycle.empty()) return {};
  std::string names;
  for (std::size_t i = 0; i < std::min(cycle.size(), kNamed); ++i) {
    if (i != 0) names += ", ";
    names += quoted(identifier_of(*skills.inputs[cycle[i].index()]));
  }
  if (cycle.size() > kNamed) names += " and " + std::to_string(cycle.size() - kNamed) + " more";
  return std::unexpected(inconsistent(
      "the skill hierarchy has a cycle; each of these is broader than itself: " + names));
}

Result<void> build_relations(const Ordered<SkillInput>& skills, TaxonomyStorage& storage) {
  OVERSTAP_TRY_ASSIGN(const auto broader, relation_rows(skills, {"broader", &SkillInput::broader}));
  storage.broader = to_csr(broader);
  OVERSTAP_TRY(check_acyclic(skills, storage.broader));
  OVERSTAP_TRY_ASSIGN(auto related, relation_rows(skills, {"related", &SkillInput::related}));
  make_symmetric(related);
  storage.related = to_csr(related);
  OVERSTAP_TRY_ASSIGN(const auto covers, relation_rows(skills, {"covers", &SkillInput::covers}));
  storage.covers = to_csr(covers);
  return {};
}

Result<void> build_occupation_skills(const Ordered<OccupationInput>& occupations,
                                     const Ordered<SkillInput>& skills, TaxonomyStorage& storage) {
  std::vector<std::vector<SkillOccupation>> transpose(skills.inputs.size());
  for (std::uint32_t id = 0; id < occupations.inputs.size(); ++id) {
    const OccupationInput& input = *occupations.inputs[id];
    std::vector<OccupationSkill> row;
    for (const OccupationSkillInput& asked : input.skills) {
      OVERSTAP_TRY_ASSIGN(const std::uint32_t skill,
                          resolve(skills, asked.skill, "skills", identifier_of(input)));
      row.push_back({.skill = SkillId{skill}, .relevance = asked.relevance});
    }
    std::ranges::sort(row, {},
                      [](const OccupationSkill& s) { return std::pair{s.skill, s.relevance}; });
    const auto rest = std::ranges::unique(row, {}, &OccupationSkill::skill);
    row.erase(rest.begin(), rest.end());
    if (row.size() > kMaxSkillsPerOccupation) {
      return std::unexpected(Error{.code = ErrorCode::limit,
                                   .message = "an occupation asks more than " +
                                              std::to_string(kMaxSkillsPerOccupation) +
                                              " skills: " + quoted(identifier_of(input)),
                                   .where = {}});
    }
    for (const OccupationSkill& asked : row) {
      transpose[asked.skill.index()].push_back(
          {.occupation = OccupationId{id}, .relevance = asked.relevance});
    }
    storage.occupation_skills.append_row(row);
  }
  storage.skill_occupations = to_csr(transpose);
  return {};
}

SkillRecord skill_record(const SkillInput& input, StringPool& pool) {
  SkillRecord record;
  record.code = pool.intern(input.code);
  record.uri = pool.intern(input.uri);
  record.label[0] = pool.intern(input.label.nl);
  record.label[1] = pool.intern(input.label.en);
  record.unassessable_reason = pool.intern(input.unassessable_reason);
  record.kind = input.kind;
  record.reuse = input.reuse;
  record.assessable = input.unassessable_reason.empty() ? 1 : 0;
  return record;
}

OccupationRecord occupation_record(const OccupationInput& input, StringPool& pool) {
  OccupationRecord record;
  record.code = pool.intern(input.code);
  record.uri = pool.intern(input.uri);
  record.label[0] = pool.intern(input.label.nl);
  record.label[1] = pool.intern(input.label.en);
  record.conditions_yes = input.conditions.yes;
  record.conditions_no = input.conditions.no;
  record.tightness_group_plus_one = input.tightness_group ? input.tightness_group->value() + 1 : 0;
  record.entry_plus_one = input.entry ? *input.entry + 1 : 0;
  record.isco = input.isco;
  if (input.level) {
    record.level_known = 1;
    record.level_min = input.level->min;
    record.level_max = input.level->max;
  }
  record.group = input.group;
  record.direction = input.direction;
  record.segments = input.segments;
  record.leading = input.leading ? 1 : 0;
  return record;
}

/// A label of a concept before its text has a place in the pool.
struct LabelDraft {
  const LabelInput* label;
  ConceptKind concept_kind;
  std::uint32_t id;
};

template <class Input>
void collect_labels(const Ordered<Input>& concepts, ConceptKind kind,
                    std::vector<LabelDraft>& drafts) {
  for (std::uint32_t id = 0; id < concepts.inputs.size(); ++id) {
    for (const LabelInput& label : concepts.inputs[id]->labels) {
      if (!label.key.empty()) drafts.push_back({&label, kind, id});
    }
  }
}

std::vector<LabelKey> label_keys(std::vector<LabelDraft> drafts, StringPool& pool) {
  const auto concept_key = [](const LabelDraft& d) {
    return std::tuple{std::string_view{d.label->key}, d.concept_kind, d.id};
  };
  // Strongest first within one (key, concept); language and text make the choice independent of the
  // order of input.
  std::ranges::sort(drafts, {}, [&](const LabelDraft& d) {
    return std::tuple{concept_key(d), d.label->kind, d.label->language,
                      std::string_view{d.label->text}};
  });
  const auto rest = std::ranges::unique(drafts, {}, concept_key);
  drafts.erase(rest.begin(), rest.end());
  std::ranges::sort(drafts, {}, [](const LabelDraft& d) {
    return std::tuple{std::string_view{d.label->key}, d.concept_kind, d.label->kind, d.id};
  });
  std::vector<LabelKey> keys;
  keys.reserve(drafts.size());
  for (const LabelDraft& draft : drafts) {
    LabelKey key;
    key.key = pool.intern(draft.label->key);
    key.label = pool.intern(draft.label->text);
    key.id = draft.id;
    key.concept_kind = draft.concept_kind;
    key.label_kind = draft.label->kind;
    key.language = draft.label->language;
    keys.push_back(key);
  }
  return keys;
}

template <class Input>
std::vector<std::uint32_t> ids_by(const Ordered<Input>& concepts, std::string Input::* field) {
  std::vector<std::uint32_t> ids;
  for (std::uint32_t id = 0; id < concepts.inputs.size(); ++id) {
    if (!(concepts.inputs[id]->*field).empty()) ids.push_back(id);
  }
  std::ranges::sort(
      ids, {}, [&](std::uint32_t id) -> const std::string& { return concepts.inputs[id]->*field; });
  return ids;
}

}  // namespace

const std::string& LocalText::in(Language language) const {
  const std::string& wanted = language == Language::nl ? nl : en;
  const std::string& other = language == Language::nl ? en : nl;
  return wanted.empty() ? other : wanted;
}

TaxonomyTables TaxonomyStorage::tables() const& {
  return {.text = text,
          .skills = skills,
          .occupations = occupations,
          .occupation_skills = occupation_skills.view(),
          .skill_occupations = skill_occupations.view(),
          .broader = broader.view(),
          .related = related.view(),
          .covers = covers.view(),
          .label_keys = label_keys,
          .skills_by_code = skills_by_code,
          .skills_by_uri = skills_by_uri,
          .occupations_by_code = occupations_by_code,
          .occupations_by_uri = occupations_by_uri};
}

Result<TaxonomyStorage> TaxonomyBuilder::build() const {
  OVERSTAP_TRY_ASSIGN(const auto skills, order(skills_, "skill"));
  OVERSTAP_TRY_ASSIGN(const auto occupations, order(occupations_, "occupation"));

  TaxonomyStorage storage;
  OVERSTAP_TRY(build_relations(skills, storage));
  OVERSTAP_TRY(build_occupation_skills(occupations, skills, storage));

  StringPool pool;
  for (const SkillInput* input : skills.inputs) {
    storage.skills.push_back(skill_record(*input, pool));
  }
  for (const OccupationInput* input : occupations.inputs) {
    storage.occupations.push_back(occupation_record(*input, pool));
  }
  std::vector<LabelDraft> drafts;
  collect_labels(occupations, ConceptKind::occupation, drafts);
  collect_labels(skills, ConceptKind::skill, drafts);
  storage.label_keys = label_keys(std::move(drafts), pool);
  if (pool.overflowed()) {
    return std::unexpected(
        Error{.code = ErrorCode::limit,
              .message = "the labels together pass 4 GiB of text; leave some out",
              .where = {}});
  }
  storage.text = std::move(pool).take();
  storage.skills_by_code = ids_by(skills, &SkillInput::code);
  storage.skills_by_uri = ids_by(skills, &SkillInput::uri);
  storage.occupations_by_code = ids_by(occupations, &OccupationInput::code);
  storage.occupations_by_uri = ids_by(occupations, &OccupationInput::uri);
  return storage;
}

}  // namespace overstap
