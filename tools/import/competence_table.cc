// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "overstap/profiles/vacancy.h"
#include "tools/import/market_tables.h"

namespace overstap::intake {

namespace {

constexpr std::string_view kFile = "competence_profiles.json";

CompetenceItem read_item(MarketTables& market, Entry& entry, const json::Value& value,
                         const std::string& pointer) {
  json::ObjectReader object{entry.object.context(), value, pointer};
  CompetenceItem item;
  item.text = local_text(object, "text", Presence::required);
  if (const auto code = object.optional_string("skill")) {
    item.skill =
        market.skill_id(*code, {SkillKind::skill, SkillKind::knowledge, SkillKind::language},
                        entry.at(pointer + "/skill"));
  }
  const bool assessable = object.optional_boolean("assessable").value_or(true);
  item.unassessable_reason = object.optional_string("reason").value_or("");
  if (assessable != item.unassessable_reason.empty()) {
    object.fail("reason", "a reason stands with \"assessable\": false, and only there");
  }
  object.finish();
  return item;
}

CompetenceGroup read_group(MarketTables& market, Entry& entry, const json::Value& value,
                           const std::string& pointer) {
  json::ObjectReader object{entry.object.context(), value, pointer};
  CompetenceGroup group;
  group.id = object.non_empty("id");
  group.label = local_text(object, "label", Presence::required);
  for (const auto& [item, item_pointer] : object.array("items")) {
    group.items.push_back(read_item(market, entry, *item, item_pointer));
  }
  object.finish();
  return group;
}

void read_profile(MarketTables& market, Entry& entry, CompetenceProfile& profile) {
  json::ObjectReader& object = entry.object;
  profile.id = object.non_empty("id");
  profile.label = local_text(object, "label", Presence::required);
  profile.emphasis_only = object.optional_boolean("emphasis_only").value_or(false);
  profile.successor_note = object.optional_string("successor_note").value_or("");
  profile.provenance = market.provenance(entry);
  const std::string source = object.non_empty("source");
  profile.provenance.source =
      market.source(entry, source, entry.pointer("source")).value_or(SourceId{});
  profile.provenance.as_of = market.date(object, "as_of");
  for (const auto& [group, pointer] : object.array("groups")) {
    profile.groups.push_back(read_group(market, entry, *group, pointer));
  }
}

void read_channel_demands(MarketTables& market, Entry& top) {
  for (const auto& [value, pointer] : top.object.array("channel_demands")) {
    json::ObjectReader object{top.object.context(), *value, pointer};
    ChannelDemand demand;
    demand.channel =
        to_string(read_enum(object, "channel", Presence::required, Channel::phone, parse_channel));
    const auto& known = market.content.channel_demands;
    if (std::ranges::find(known, demand.channel, &ChannelDemand::channel) != known.end()) {
      object.fail("channel", "given twice: " + demand.channel);
    }
    demand.skills =
        market.skill_ids(top, object, "skills", {SkillKind::skill, SkillKind::knowledge});
    for (const auto& [item, item_pointer] : object.array("items")) {
      demand.items.push_back(read_item(market, top, *item, item_pointer));
    }
    object.finish();
    market.content.channel_demands.push_back(std::move(demand));
  }
}

}  // namespace

void read_competence_profiles(MarketTables& market) {
  CodeMap ids;
  std::vector<CompetenceProfile>& profiles = market.content.competence_profiles;
  read_table(
      market, std::string{kFile}, "profiles", Presence::optional,
      [&](Entry& entry) {
        CompetenceProfile profile;
        read_profile(market, entry, profile);
        market.claim_code(ids, profile.id, profiles.size(), entry, "id");
        profiles.push_back(std::move(profile));
      },
      [&](Entry& top) { read_channel_demands(market, top); });
}

}  // namespace overstap::intake
