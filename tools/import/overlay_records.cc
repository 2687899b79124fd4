// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tools/import/overlay.h"

namespace overstap::intake {

namespace {

/// Which ESCO concepts stand for an occupation of the overlay.
enum class Concepts : std::uint8_t { exact, exact_or_near };

/// Maps ids of the overlay's taxonomy to those of the ESCO market, and reports what is lost.
class RecordMapper {
 public:
  RecordMapper(const ConceptMap& map, const Taxonomy& overlay, ImportResult& result)
      : map_{map}, overlay_{overlay}, result_{result} {}

  void drop(const std::string& record, std::string_view reason) {
    result_.diagnostics.add(
        {Severity::rejected,
         {ErrorCode::inconsistent, record + " was dropped: " + std::string{reason}, {}}});
    ++result_.diagnostics.rejected;
  }

  [[nodiscard]] std::vector<OccupationId> occupations(const std::vector<OccupationId>& from,
                                                      const std::string& record,
                                                      Concepts concepts = Concepts::exact_or_near) {
    std::vector<OccupationId> mapped;
    for (const OccupationId id : from) {
      const bool taken = concepts == Concepts::exact_or_near || map_.is_exact[id.index()];
      const std::vector<OccupationId> found =
          taken ? map_.occupations[id.index()] : std::vector<OccupationId>{};
      if (found.empty()) lose(record, overlay_.code(id));
      mapped.insert(mapped.end(), found.begin(), found.end());
    }
    std::ranges::sort(mapped);
    const auto repeated = std::ranges::unique(mapped);
    mapped.erase(repeated.begin(), repeated.end());
    return mapped;
  }

  [[nodiscard]] std::vector<SkillId> skills(const std::vector<SkillId>& from,
                                            const std::string& record) {
    std::vector<SkillId> mapped;
    for (const SkillId id : from) {
      if (const auto found = skill(id, record)) mapped.push_back(*found);
    }
    std::ranges::sort(mapped);
    const auto repeated = std::ranges::unique(mapped);
    mapped.erase(repeated.begin(), repeated.end());
    return mapped;
  }

  [[nodiscard]] std::optional<SkillId> skill(SkillId from, const std::string& record) {
    const std::optional<SkillId> found = map_.skills[from.index()];
    if (!found) lose(record, overlay_.code(from));
    return found;
  }

 private:
  void lose(const std::string& record, std::string_view code) {
    result_.diagnostics.add(
        {Severity::note,
         {ErrorCode::inconsistent,
          record + " goes without " + std::string{code} + ", which has no concept in this market",
          {}}});
  }

  const ConceptMap& map_;
  const Taxonomy& overlay_;
  ImportResult& result_;
};

void map_statements(std::vector<Statement>&& statements, RecordMapper& mapper,
                    std::vector<Statement>& result) {
  for (Statement& statement : statements) {
    const std::string record = "statement " + statement.id;
    const bool had_from = !statement.from.empty();
    const bool had_to = !statement.to.empty();
    // A source's name must not stand beside a step that it never named.
    statement.from = mapper.occupations(statement.from, record, Concepts::exact);
    statement.to = mapper.occupations(statement.to, record, Concepts::exact);
    if ((had_from && statement.from.empty()) || (had_to && statement.to.empty())) {
      mapper.drop(record, "one side has no exact occupation in this market");
    } else {
      result.push_back(std::move(statement));
    }
  }
}

void map_trainings(std::vector<Training>&& trainings, RecordMapper& mapper,
                   std::vector<Training>& result) {
  for (Training& training : trainings) {
    const std::string record = "training " + training.code;
    training.gives = mapper.skills(training.gives, record);
    training.leads_to = mapper.occupations(training.leads_to, record);
    if (training.language) {
      const auto language = mapper.skill(training.language->language, record);
      if (language) {
        training.language->language = *language;
      } else {
        training.language.reset();
      }
    }
    result.push_back(std::move(training));
  }
}

void map_entries(std::vector<EntryDemand>&& entries, RecordMapper& mapper,
                 std::vector<EntryDemand>& result) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    EntryDemand& entry = entries[i];
    const std::string record = "entry demand " + std::to_string(i);
    entry.certificates = mapper.skills(entry.certificates, record);
    if (entry.experience) {
      entry.experience->in = mapper.occupations(entry.experience->in, record);
      if (entry.experience->in.empty() && !entry.experience->leading) {
        mapper.drop(record + ", experience", "none of its occupations is in this market");
        entry.experience.reset();
      }
    }
    result.push_back(std::move(entry));
  }
}

void map_items(std::vector<CompetenceItem>& items, RecordMapper& mapper,
               const std::string& record) {
  for (CompetenceItem& item : items) {
    if (item.skill) item.skill = mapper.skill(*item.skill, record);
  }
}

void map_profiles(std::vector<CompetenceProfile>&& profiles, RecordMapper& mapper,
                  std::vector<CompetenceProfile>& result) {
  for (CompetenceProfile& profile : profiles) {
    for (CompetenceGroup& group : profile.groups) {
      map_items(group.items, mapper, "competence profile " + profile.id);
    }
    result.push_back(std::move(profile));
  }
}

void map_channel_demands(std::vector<ChannelDemand>&& demands, RecordMapper& mapper,
                         std::vector<ChannelDemand>& result) {
  for (ChannelDemand& demand : demands) {
    const std::string record = "channel demand " + demand.channel;
    demand.skills = mapper.skills(demand.skills, record);
    map_items(demand.items, mapper, record);
    result.push_back(std::move(demand));
  }
}

}  // namespace

ConceptMap map_concepts(const MarketTables& overlay, const Taxonomy& esco) {
  const Taxonomy own{overlay.content.taxonomy.tables()};
  ConceptMap map;
  map.skills.reserve(own.skill_count());
  for (std::uint32_t i = 0; i < own.skill_count(); ++i) {
    map.skills.push_back(esco.find_skill(own.code(SkillId{i})));
  }
  for (std::uint32_t i = 0; i < own.occupation_count(); ++i) {
    const std::string_view code = own.code(OccupationId{i});
    std::vector<OccupationId>& found = map.occupations.emplace_back();
    const auto exact = esco.find_occupation(code);
    map.is_exact.push_back(exact.has_value());
    if (exact) {
      found.push_back(*exact);
    } else if (const auto near = overlay.esco_near.find(code); near != overlay.esco_near.end()) {
      for (const std::string& uri : near->second) {
        if (const auto id = esco.find_occupation(uri)) found.push_back(*id);
      }
    }
  }
  return map;
}

void overlay_records(MarketTables overlay, ImportResult& result) {
  const Taxonomy esco{result.content.taxonomy.tables()};
  const ConceptMap map = map_concepts(overlay, esco);
  const Taxonomy own{overlay.content.taxonomy.tables()};
  RecordMapper mapper{map, own, result};
  MarketContent& from = overlay.content;
  MarketContent& to = result.content;
  map_statements(std::move(from.statements), mapper, to.statements);
  map_trainings(std::move(from.trainings), mapper, to.trainings);
  map_entries(std::move(from.entries), mapper, to.entries);
  map_profiles(std::move(from.competence_profiles), mapper, to.competence_profiles);
  map_channel_demands(std::move(from.channel_demands), mapper, to.channel_demands);
  to.weights = from.weights;
  to.sources = std::move(from.sources);
  to.regions = std::move(from.regions);
  to.places = std::move(from.places);
  to.tightness_groups = std::move(from.tightness_groups);
  to.facts = std::move(from.facts);
  to.fact_cards = std::move(from.fact_cards);
  to.phrases = std::move(from.phrases);
}

}  // namespace overstap::intake
