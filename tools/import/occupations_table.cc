// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "tools/import/decimal.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

std::optional<Direction> parse_known_direction(std::string_view text) {
  const auto direction = parse_direction(text);
  return direction == Direction::unknown ? std::nullopt : direction;
}

void read_isco(Entry& entry, OccupationInput& occupation) {
  const std::string text = entry.object.non_empty("isco");
  const auto isco = parse_decimal(text, 0);
  if (text.size() != 4 || !isco || *isco < 110 || *isco > 9629) {
    entry.object.fail("isco", "no ISCO-08 unit group of four digits: " + text);
    return;
  }
  occupation.isco = static_cast<std::uint16_t>(*isco);
  const std::string basis = entry.object.non_empty("isco_basis");
  if (basis != "esco" && basis != "editorial") {
    entry.object.fail("isco_basis", "neither esco nor editorial: " + basis);
  }
}

void read_segments(Entry& entry, OccupationInput& occupation) {
  for (const std::string& name : entry.object.strings("segment")) {
    if (const auto segment = parse_segment(name)) {
      occupation.segments =
          static_cast<std::uint8_t>(occupation.segments | 1u << static_cast<unsigned>(*segment));
    } else {
      entry.object.fail("segment", "unknown segment: " + name);
    }
  }
}

void read_usual_level(Entry& entry, OccupationInput& occupation) {
  if (entry.object.required("level") == nullptr) return;
  auto level = entry.object.object("level");
  if (!level) return;
  const auto min = read_level(*level, "min");
  const auto max = read_level(*level, "max");
  level->finish();
  if (!min || !max || rank(*min) > rank(*max)) {
    entry.object.fail("level", "a usual level has min and max, the lower first");
    return;
  }
  occupation.level = {*min, *max};
}

void read_conditions(Entry& entry, OccupationInput& occupation) {
  auto conditions = entry.object.object("conditions");
  if (!conditions) return;
  for (int i = 0; i < kConditions; ++i) {
    const auto condition = static_cast<Condition>(i);
    occupation.conditions.set(condition, read_answer(*conditions, to_string(condition)));
  }
  conditions->finish();
}

void read_asked_skills(MarketTables& market, Entry& entry, OccupationInput& occupation) {
  if (entry.object.required("skills") == nullptr) return;
  auto skills = entry.object.object("skills");
  if (!skills) return;
  for (int i = 0; i < kRelevances; ++i) {
    const auto relevance = static_cast<Relevance>(i);
    const std::string key{to_string(relevance)};
    const std::vector<std::string> codes = skills->strings(key);
    for (std::size_t j = 0; j < codes.size(); ++j) {
      Location where = entry.at(skills->pointer() + "/" + key + "/" + std::to_string(j));
      for (const OccupationSkillInput& earlier : occupation.skills) {
        if (earlier.skill == codes[j]) {
          market.errors.add({ErrorCode::inconsistent, "asked twice: " + codes[j], where});
        }
      }
      market.pending.push_back({PendingReference::To::asked_skill, codes[j], std::move(where)});
      occupation.skills.push_back({codes[j], relevance});
    }
  }
  if (occupation.skills.empty()) skills->fail("essential", "an occupation asks skills");
  skills->finish();
}

/// A number of months, or an estimate `[min, max]` of which the lower end is what is surely asked.
Months read_months(json::ObjectReader& object) {
  const json::Value* value = object.required("months");
  if (value != nullptr && value->kind == json::Kind::array) {
    const auto range = read_range(object, "months", 1, 600);
    return range ? Months{range->min} : Months{};
  }
  return {static_cast<std::int32_t>(object.integer("months", 1, 600))};
}

void read_experience(json::ObjectReader& entry_object, EntryDraft& draft) {
  auto object = entry_object.object("experience");
  if (!object) return;
  ExperienceDemand experience;
  experience.months = read_months(*object);
  draft.experience_in = object->strings("in");
  experience.leading = object->optional_boolean("leading").value_or(false);
  if (draft.experience_in.empty() && !experience.leading) {
    object->fail("in", "say in which occupations, or that it is leading experience");
  }
  object->finish();
  draft.demand.experience = experience;
}

void read_entry(MarketTables& market, Entry& entry, OccupationInput& occupation,
                const Provenance& provenance) {
  auto object = entry.object.object("entry");
  if (!object) return;
  EntryDraft draft;
  draft.where = entry.at(object->pointer());
  draft.demand.provenance = provenance;
  if (auto diploma = object->object("diploma")) {
    draft.demand.diploma = read_level(*diploma, "level");
    if (!draft.demand.diploma) diploma->fail("level", "the level of the diploma is missing");
    if (const auto label = diploma->optional("label")) {
      if (label->kind == json::Kind::string) {
        draft.demand.diploma_label = {std::string{label->text}, std::string{label->text}};
      } else {
        draft.demand.diploma_label = local_text(*diploma, "label", Presence::optional);
      }
    }
    diploma->finish();
  }
  read_experience(*object, draft);
  draft.certificates = object->strings("certificates");
  draft.demand.legal = object->optional_boolean("legal").value_or(false);
  object->finish();
  occupation.entry = static_cast<std::uint32_t>(market.entries.size());
  market.entries.push_back(std::move(draft));
}

void read_esco_links(MarketTables& market, Entry& entry, OccupationInput& occupation) {
  occupation.uri = entry.object.optional_string("esco").value_or("");
  if (!occupation.uri.empty() && !market.uris.emplace(occupation.uri, occupation.code).second) {
    entry.error(entry.pointer("esco"),
                "the concept is taken by " + market.uris.find(occupation.uri)->second);
  }
  std::vector<std::string> near = entry.object.strings("esco_near");
  if (!near.empty()) market.esco_near[occupation.code] = std::move(near);
}

void read_occupation(MarketTables& market, Entry& entry) {
  json::ObjectReader& object = entry.object;
  OccupationInput occupation;
  occupation.code = read_code(object, "code");
  occupation.label = local_text(object, "label", Presence::required);
  occupation.labels = read_labels(object, occupation.label);
  read_isco(entry, occupation);
  read_segments(entry, occupation);
  occupation.group = read_enum(object, "group", Presence::required, OccupationGroup::other,
                               parse_occupation_group);
  occupation.tightness_group = market.tightness_group_id(entry, "tightness_group");
  read_usual_level(entry, occupation);
  occupation.leading = object.optional_boolean("leading").value_or(false);
  occupation.direction =
      read_enum(object, "direction", Presence::optional, Direction::unknown, parse_known_direction);
  read_conditions(entry, occupation);
  read_asked_skills(market, entry, occupation);
  read_esco_links(market, entry, occupation);
  const Provenance provenance = market.provenance(entry);
  read_entry(market, entry, occupation, provenance);
  if (occupation.code.empty()) return;
  if (!market.known_occupations.emplace(occupation.code, KnownOccupation{occupation.group, {}})
           .second) {
    entry.error(entry.pointer("code"), "given twice: " + occupation.code);
    return;
  }
  market.occupations.push_back(std::move(occupation));
}

}  // namespace

void read_occupations(MarketTables& market) {
  read_folder(market, "occupations", "occupations",
              [&](Entry& entry) { read_occupation(market, entry); });
}

void resolve_entries(MarketTables& market) {
  for (EntryDraft& draft : market.entries) {
    for (std::size_t i = 0; i < draft.certificates.size(); ++i) {
      Location where = draft.where;
      where.pointer += "/certificates/" + std::to_string(i);
      if (const auto id = market.skill_id(draft.certificates[i], {SkillKind::certificate}, where)) {
        draft.demand.certificates.push_back(*id);
      }
    }
    if (draft.demand.experience) {
      Location where = draft.where;
      where.pointer += "/experience/in";
      draft.demand.experience->in = market.occupation_ids(draft.experience_in, where);
    }
    market.content.entries.push_back(std::move(draft.demand));
  }
  market.entries.clear();
}

}  // namespace overstap::intake
