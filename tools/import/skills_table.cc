// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/text.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

/// Notes the skill codes under `key` to be checked when all are known.
std::vector<std::string> references(MarketTables& market, Entry& entry, std::string_view key) {
  std::vector<std::string> codes = entry.object.strings(key);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    market.pending.push_back(
        {PendingReference::To::any_skill, codes[i], entry.at(entry.pointer(key, i))});
  }
  return codes;
}

void read_assessment(Entry& entry, SkillInput& skill) {
  const bool assessable = entry.object.optional_boolean("assessable").value_or(true);
  skill.unassessable_reason = entry.object.optional_string("reason").value_or("");
  if (assessable && !skill.unassessable_reason.empty()) {
    entry.object.fail("reason", "a reason stands only with \"assessable\": false");
  }
  if (!assessable && skill.unassessable_reason.empty()) {
    entry.object.fail("assessable", "say in \"reason\" why the skill is not assessable");
  }
}

/// The ISO 639 code of a language, as a hidden label in both languages.
void read_iso_code(MarketTables& market, Entry& entry, SkillInput& skill) {
  const auto iso = entry.object.optional_string("iso639");
  if (!iso) return;
  const std::string key = fold_key(*iso);
  if (skill.kind != SkillKind::language || key.empty()) {
    entry.object.fail("iso639", "an ISO 639 code belongs to a language");
    return;
  }
  if (!market.iso_codes.emplace(*iso, skill.code).second) {
    entry.error(entry.pointer("iso639"), "given twice: " + *iso);
  }
  for (const Language language : {Language::nl, Language::en}) {
    const bool known = std::ranges::any_of(skill.labels, [&](const LabelInput& label) {
      return label.language == language && label.key == key;
    });
    if (!known) skill.labels.push_back({*iso, key, language, LabelKind::hidden});
  }
}

void read_skill(MarketTables& market, Entry& entry) {
  json::ObjectReader& object = entry.object;
  SkillInput skill;
  skill.code = read_code(object, "code");
  skill.kind = read_enum(object, "kind", Presence::required, SkillKind::skill, parse_skill_kind);
  skill.label = local_text(object, "label", Presence::required);
  skill.labels = read_labels(object, skill.label);
  if (skill.kind == SkillKind::group) skill.labels.clear();
  skill.broader = references(market, entry, "broader");
  skill.related = references(market, entry, "related");
  skill.covers = references(market, entry, "covers");
  if (!skill.covers.empty() && skill.kind != SkillKind::certificate) {
    object.fail("covers", "only a certificate covers skills");
  }
  skill.reuse =
      read_enum(object, "reuse", Presence::optional, SkillReuse::cross_sector, parse_skill_reuse);
  read_assessment(entry, skill);
  read_iso_code(market, entry, skill);
  skill.uri = object.optional_string("esco").value_or("");
  if (!skill.uri.empty() && !market.uris.emplace(skill.uri, skill.code).second) {
    entry.error(entry.pointer("esco"),
                "the concept is taken by " + market.uris.find(skill.uri)->second);
  }
  (void)object.optional_boolean("legal");
  (void)local_text(object, "description", Presence::optional);
  (void)market.provenance(entry);
  if (skill.code.empty()) return;
  if (!market.known_skills.emplace(skill.code, KnownSkill{skill.kind, {}}).second) {
    entry.error(entry.pointer("code"), "given twice: " + skill.code);
    return;
  }
  market.skills.push_back(std::move(skill));
}

}  // namespace

void read_skills(MarketTables& market) {
  read_folder(market, "skills", "skills", [&](Entry& entry) { read_skill(market, entry); });
}

}  // namespace overstap::intake
