// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>

#include "overstap/profiles/text.h"
#include "tools/import/overlay.h"

namespace overstap::intake {

namespace {

void add_note(EscoTables& tables, std::string message) {
  tables.diagnostics.add({Severity::note, {ErrorCode::inconsistent, std::move(message), {}}});
}

bool is_known(const std::vector<LabelInput>& labels, const LabelInput& wanted) {
  return std::ranges::any_of(labels, [&](const LabelInput& label) {
    return label.language == wanted.language && label.key == wanted.key;
  });
}

/// Lays the labels of an overlay concept on an ESCO concept and claims their keys for it.
template <class Concept>
void lay_labels(const std::vector<LabelInput>& from, std::uint32_t index,
                std::vector<Concept>& concepts, WordClaims& claims) {
  std::vector<LabelInput>& labels = concepts[index].labels;
  for (const LabelInput& label : from) {
    if (!is_known(labels, label)) {
      labels.push_back(
          {label.text, label.key, label.language, std::max(label.kind, LabelKind::alias)});
    }
    if (label.kind != LabelKind::hidden) claims.claim(label.key, label.kind, index);
  }
}

void lay_skill(const SkillInput& from, SkillInput& to) {
  to.code = from.code;
  if (from.kind == SkillKind::certificate || from.kind == SkillKind::language) to.kind = from.kind;
  to.unassessable_reason = from.unassessable_reason;
  to.covers = from.covers;
}

void lay_occupation(const OccupationInput& from, OccupationInput& to) {
  to.code = from.code;
  if (from.level) to.level = from.level;
  to.group = from.group;
  to.direction = from.direction;
  to.segments = from.segments;
  to.leading = from.leading;
  to.conditions = from.conditions;
  to.tightness_group = from.tightness_group;
  to.entry = from.entry;
}

/// Which overlay skills without an ESCO concept come along: languages, certificates, and what
/// trainings, competence profiles, channel demands and certificates name; with these their broader
/// concepts, so that they keep their place.
class OwnSkills {
 public:
  OwnSkills(const MarketTables& overlay, const EscoTables& tables) : tables_{tables} {
    for (const SkillInput& skill : overlay.skills) by_code_.emplace(skill.code, &skill);
    for (const SkillInput& skill : overlay.skills) {
      if (skill.kind == SkillKind::certificate || skill.kind == SkillKind::language) {
        need(skill.code);
      }
    }
    const Taxonomy taxonomy{overlay.content.taxonomy.tables()};
    for (const Training& training : overlay.content.trainings) {
      for (const SkillId id : training.gives) need(std::string{taxonomy.code(id)});
    }
    const auto need_items = [&](const std::vector<CompetenceItem>& items) {
      for (const CompetenceItem& item : items) {
        if (item.skill) need(std::string{taxonomy.code(*item.skill)});
      }
    };
    for (const CompetenceProfile& profile : overlay.content.competence_profiles) {
      for (const CompetenceGroup& group : profile.groups) need_items(group.items);
    }
    for (const ChannelDemand& demand : overlay.content.channel_demands) {
      for (const SkillId id : demand.skills) need(std::string{taxonomy.code(id)});
      need_items(demand.items);
    }
  }

  [[nodiscard]] const std::set<std::string>& codes() const { return codes_; }

  /// Whether the overlay skill stands in the result: as an ESCO concept or as an own one.
  [[nodiscard]] bool is_present(const std::string& code) const {
    const auto found = by_code_.find(code);
    return found != by_code_.end() && (is_esco(*found->second) || codes_.contains(code));
  }

 private:
  [[nodiscard]] bool is_esco(const SkillInput& skill) const {
    return !skill.uri.empty() && tables_.find_skill(skill.uri).has_value();
  }
  void need(const std::string& code) {
    std::vector<std::string> waiting = {code};
    while (!waiting.empty()) {
      const auto found = by_code_.find(waiting.back());
      waiting.pop_back();
      if (found == by_code_.end() || !visited_.insert(found->first).second) continue;
      const SkillInput& skill = *found->second;
      waiting.insert(waiting.end(), skill.covers.begin(), skill.covers.end());
      if (is_esco(skill)) continue;
      codes_.insert(skill.code);
      waiting.insert(waiting.end(), skill.broader.begin(), skill.broader.end());
    }
  }

  const EscoTables& tables_;
  std::map<std::string, const SkillInput*, std::less<>> by_code_;
  std::set<std::string> codes_, visited_;
};

void keep_present(std::vector<std::string>& codes, const OwnSkills& own) {
  std::erase_if(codes, [&](const std::string& code) { return !own.is_present(code); });
}

void overlay_skills(const MarketTables& overlay, EscoTables& tables) {
  WordClaims claims;
  const OwnSkills own{overlay, tables};
  for (const SkillInput& skill : overlay.skills) {
    const auto found = skill.uri.empty() ? std::nullopt : tables.find_skill(skill.uri);
    if (!skill.uri.empty() && !found) {
      add_note(tables, skill.code + " names a skill that the release does not have: " + skill.uri);
    }
    if (found) {
      lay_skill(skill, tables.skills[*found]);
      keep_present(tables.skills[*found].covers, own);
      lay_labels(skill.labels, *found, tables.skills, claims);
    } else if (own.codes().contains(skill.code)) {
      const auto index = static_cast<std::uint32_t>(tables.skills.size());
      SkillInput& added = tables.skills.emplace_back(skill);
      keep_present(added.broader, own);
      keep_present(added.related, own);
      keep_present(added.covers, own);
      lay_labels(skill.labels, index, tables.skills, claims);
    }
  }
  tables.counts.push_back(
      {"skills of the overlay without an ESCO concept", own.codes().size(), own.codes().size(), 0});
  claims.apply(tables.skills, tables.diagnostics);
}

/// The ESCO concepts on which the words of an overlay occupation are laid, when it has no exact
/// one.
std::vector<std::uint32_t> near_concepts(const MarketTables& overlay, const std::string& code,
                                         EscoTables& tables) {
  std::vector<std::uint32_t> found;
  const auto near = overlay.esco_near.find(code);
  if (near == overlay.esco_near.end()) return found;
  for (const std::string& uri : near->second) {
    if (const auto index = tables.find_occupation(uri)) {
      found.push_back(*index);
    } else {
      add_note(tables, code + " names an occupation that the release does not have: " + uri);
    }
  }
  return found;
}

bool has_word(const OccupationInput& occupation, const std::string& word) {
  const std::string key = fold_key(word);
  return std::ranges::any_of(occupation.labels,
                             [&](const LabelInput& label) { return label.key == key; });
}

void overlay_occupations(const MarketTables& overlay, EscoTables& tables) {
  WordClaims claims;
  for (const OccupationInput& occupation : overlay.occupations) {
    const auto exact =
        occupation.uri.empty() ? std::nullopt : tables.find_occupation(occupation.uri);
    if (exact) {
      lay_occupation(occupation, tables.occupations[*exact]);
      lay_labels(occupation.labels, *exact, tables.occupations, claims);
      continue;
    }
    if (!occupation.uri.empty()) {
      add_note(tables, occupation.code + " names an occupation that the release does not have: " +
                           occupation.uri);
    }
    const std::vector<std::uint32_t> near = near_concepts(overlay, occupation.code, tables);
    if (near.empty()) {
      add_note(tables, occupation.code + " has no ESCO concept; its words are not known here");
    }
    for (const std::uint32_t index : near) {
      // Where the Dutch words are the same, the usual level in the Netherlands is known better than
      // through O*NET or ISCO.
      if (has_word(occupation, tables.occupations[index].label.nl)) {
        if (occupation.level) tables.occupations[index].level = occupation.level;
      }
      lay_labels(occupation.labels, index, tables.occupations, claims);
    }
  }
  claims.apply(tables.occupations, tables.diagnostics);
}

}  // namespace

void WordClaims::claim(const std::string& key, LabelKind kind, std::uint32_t concept_index) {
  Owners& owners = owners_[key];
  if (!owners.concepts.empty() && kind > owners.kind) return;
  if (kind < owners.kind) owners.concepts.clear();
  owners.kind = kind;
  if (std::ranges::find(owners.concepts, concept_index) == owners.concepts.end()) {
    owners.concepts.push_back(concept_index);
  }
}

template <class Concept>
void WordClaims::apply(std::vector<Concept>& concepts, Diagnostics& diagnostics) const {
  for (std::uint32_t i = 0; i < concepts.size(); ++i) {
    for (LabelInput& label : concepts[i].labels) {
      const auto found = owners_.find(label.key);
      if (found == owners_.end()) continue;
      const std::vector<std::uint32_t>& owning = found->second.concepts;
      const bool owned = std::ranges::find(owning, i) != owning.end();
      if (owned) {
        // Several owners stand equal, so that all of them are listed.
        label.kind = owning.size() > 1 ? LabelKind::alias : std::min(label.kind, LabelKind::alias);
        continue;
      }
      if (label.kind == LabelKind::preferred) {
        diagnostics.add({Severity::note,
                         {ErrorCode::inconsistent,
                          "the preferred label \"" + label.text + "\" of " + concepts[i].uri +
                              " gives way to the overlay's use of the word",
                          {}}});
      }
      label.kind = std::max(label.kind, LabelKind::alternative);
    }
  }
}

void overlay_concepts(const MarketTables& overlay, EscoTables& tables) {
  overlay_skills(overlay, tables);
  overlay_occupations(overlay, tables);
}

}  // namespace overstap::intake
