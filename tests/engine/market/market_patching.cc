// SPDX-License-Identifier: Apache-2.0
#include "market_patching.h"

#include <array>
#include <utility>

namespace overstap::testing {
namespace {

std::uint64_t sum(std::string_view text) {
  std::uint64_t total = text.size();
  for (const char c : text) total += static_cast<unsigned char>(c);
  return total;
}

std::uint64_t read_skill(const Snapshot& market, SkillId id) {
  const Taxonomy& taxonomy = market.taxonomy();
  std::uint64_t total = sum(taxonomy.identifier(id)) + sum(taxonomy.label(id, Language::nl));
  total += sum(taxonomy.text(taxonomy.record(id).unassessable_reason));
  for (const SkillId other : taxonomy.broader(id)) total += sum(taxonomy.identifier(other));
  for (const SkillId other : taxonomy.related(id)) total += sum(taxonomy.identifier(other));
  for (const SkillId other : taxonomy.covered_by_certificate(id)) {
    total += sum(taxonomy.identifier(other));
  }
  for (const SkillOccupation& row : taxonomy.occupations_asking(id)) {
    total += sum(taxonomy.identifier(row.occupation)) + sum(to_string(row.relevance));
  }
  for (const CloseSkill& row : market.closeness().showing(id)) {
    total += sum(taxonomy.identifier(row.other)) + sum(to_string(row.relation));
  }
  for (const CloseSkill& row : market.closeness().shown_by(id)) {
    total += sum(taxonomy.identifier(row.other));
  }
  return total + (taxonomy.find_skill(taxonomy.identifier(id)) ? 1 : 0);
}

std::uint64_t read_occupation(const Snapshot& market, OccupationId id) {
  const Taxonomy& taxonomy = market.taxonomy();
  std::uint64_t total = sum(taxonomy.identifier(id)) + sum(taxonomy.label(id, Language::en));
  for (const OccupationSkill& row : taxonomy.skills_of(id)) {
    total += sum(taxonomy.identifier(row.skill)) + sum(to_string(row.relevance));
  }
  for (const TransitionEdge& edge : market.occupation_graph().row(id.index())) {
    total +=
        sum(taxonomy.identifier(edge.to)) + static_cast<std::uint64_t>(edge.score.millionths());
  }
  const OccupationRecord& record = taxonomy.record(id);
  if (record.entry_plus_one > 0) {
    total += sum(market.entries()[record.entry_plus_one - 1].diploma_label.nl);
  }
  if (record.tightness_group_plus_one > 0) {
    total += sum(market.tightness_groups()[record.tightness_group_plus_one - 1].id);
  }
  return total + (taxonomy.find_occupation(taxonomy.identifier(id)) ? 1 : 0);
}

std::uint64_t read_records(const Snapshot& market) {
  const Taxonomy& taxonomy = market.taxonomy();
  std::uint64_t total = 0;
  for (const Training& training : market.trainings()) {
    for (const SkillId given : training.gives) total += sum(taxonomy.identifier(given));
    if (training.region) total += sum(market.regions()[training.region->index()].name);
    total += sum(market.sources()[training.provenance.source.index()].title);
  }
  for (const auto& [from, to] : market.named_pairs()) {
    total += sum(taxonomy.identifier(from)) + sum(taxonomy.identifier(to));
  }
  for (const Vacancy& vacancy : market.vacancies()) {
    if (vacancy.occupation) total += sum(taxonomy.identifier(*vacancy.occupation));
  }
  return total;
}

}  // namespace

SectionEntry section_of(std::span<const std::byte> file, Section section) {
  SectionEntry entry;
  const std::size_t at =
      sizeof(MarketHeader) + (static_cast<std::size_t>(section) - 1) * sizeof entry;
  std::memcpy(&entry, file.data() + at, sizeof entry);
  return entry;
}

std::vector<std::byte> with_section(std::span<const std::byte> file, Section section,
                                    std::vector<std::byte> bytes) {
  std::array<SectionContent, kSectionCount> sections;
  for (std::size_t i = 0; i < kSectionCount; ++i) {
    const SectionEntry entry = section_of(file, static_cast<Section>(i + 1));
    sections[i] = {file.subspan(entry.offset, entry.size), entry.element_size};
  }
  sections[static_cast<std::size_t>(section) - 1].bytes = bytes;
  return lay_out(sections);
}

std::size_t below(std::mt19937_64& random, std::size_t bound) { return random() % bound; }

Error refusal_of(std::vector<std::byte> file) {
  auto market = Snapshot::from_bytes(std::move(file));
  return market ? Error{} : std::move(market).error();
}

std::uint64_t read_everything(const Snapshot& market) {
  const Taxonomy& taxonomy = market.taxonomy();
  std::uint64_t total = read_records(market);
  for (std::uint32_t i = 0; i < taxonomy.skill_count(); ++i) {
    total += read_skill(market, SkillId{i});
  }
  for (std::uint32_t i = 0; i < taxonomy.occupation_count(); ++i) {
    total += read_occupation(market, OccupationId{i});
  }
  for (const LabelKey& row : taxonomy.label_keys()) {
    total += sum(taxonomy.text(row.key)) + sum(taxonomy.text(row.label));
  }
  return total;
}

}  // namespace overstap::testing
