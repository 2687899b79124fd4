// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <type_traits>

#include "overstap/engine/snapshot.h"

/// The records of a market file, each field named once: encoder, decoder and checker are visitors
/// that are called with a record's fields in the order in which they stand in the file. The
/// bindings make a field that is added to a record, and not here, a compile error.
namespace overstap {

template <class Record, class Plain>
concept RecordOf = std::same_as<std::remove_const_t<Record>, Plain>;

template <class V, class Unit>
void visit(V& v, Quantity<Unit>& x) {
  v(x.value);
}
template <class V, class Unit>
void visit(V& v, const Quantity<Unit>& x) {
  v(x.value);
}
template <class V, class T>
void visit(V& v, Range<T>& x) {
  v(x.min, x.max);
}
template <class V, class T>
void visit(V& v, const Range<T>& x) {
  v(x.min, x.max);
}

template <class V>
void visit(V& v, RecordOf<Date> auto& x) {
  auto& [year, month, day] = x;
  v(year, month, day);
}
template <class V>
void visit(V& v, RecordOf<LocalText> auto& x) {
  auto& [nl, en] = x;
  v(nl, en);
}
template <class V>
void visit(V& v, RecordOf<ConditionSet> auto& x) {
  auto& [yes, no] = x;
  v(yes, no);
}
template <class V>
void visit(V& v, RecordOf<PostcodePrefix> auto& x) {
  auto& [digits, length] = x;
  v(digits, length);
}
template <class V>
void visit(V& v, RecordOf<Provenance> auto& x) {
  auto& [source, as_of, note] = x;
  v(source, as_of, note);
}

/// The fingerprint and the version stand in the header of the file.
template <class V>
void visit(V& v, RecordOf<MarketInfo> auto& x) {
  auto& [name, attribution, built_as_of, content_hash, format_version] = x;
  v(name, attribution, built_as_of);
}
template <class V>
void visit(V& v, RecordOf<ModelWeights> auto& x) {
  auto& [relevance, closeness, signals, strength_tested, strength_stated, strength_text_span,
         strength_derived_essential, strength_derived_optional, force_required, force_wished,
         experience_cap_months, experience_floor, transversal_percent, working_level_months,
         consolidation_months, max_start_delay_weeks, edges_per_occupation, travel_detour_percent,
         travel_band_percent, viable_coverage_permille, near_synonym_permille,
         observed_prior_persons] = x;
  for (auto& weight : relevance) v(weight);
  for (auto& weight : closeness) v(weight);
  for (auto& weight : signals) v(weight);
  v(strength_tested, strength_stated, strength_text_span, strength_derived_essential,
    strength_derived_optional, force_required, force_wished, experience_cap_months,
    experience_floor, transversal_percent, working_level_months, consolidation_months,
    max_start_delay_weeks, edges_per_occupation, travel_detour_percent, travel_band_percent,
    viable_coverage_permille, near_synonym_permille, observed_prior_persons);
}
template <class V>
void visit(V& v, RecordOf<Source> auto& x) {
  auto& [id, title, publisher, url, date] = x;
  v(id, title, publisher, url, date);
}
template <class V>
void visit(V& v, RecordOf<ExperienceDemand> auto& x) {
  auto& [months, in, leading] = x;
  v(months, in, leading);
}
template <class V>
void visit(V& v, RecordOf<EntryDemand> auto& x) {
  auto& [diploma, diploma_label, experience, certificates, legal, provenance] = x;
  v(diploma, diploma_label, experience, certificates, legal, provenance);
}
template <class V>
void visit(V& v, RecordOf<Statement> auto& x) {
  auto& [id, kind, basis, both_ways, from, to, sources, text, note, superseded_by] = x;
  v(id, kind, basis, both_ways, from, to, sources, text, note, superseded_by);
}
template <class V>
void visit(V& v, RecordOf<LanguageGain> auto& x) {
  auto& [language, part, from, to] = x;
  v(language, part, from, to);
}
template <class V>
void visit(V& v, RecordOf<Training> auto& x) {
  auto& [code, label, mode, access, status, gives, diploma_level, working_level, language, weeks,
         hours_per_week, paid, needs_employer, cost_client, region, provider, leads_to, eligibility,
         outcome, note, provenance] = x;
  v(code, label, mode, access, status, gives, diploma_level, working_level, language, weeks,
    hours_per_week, paid, needs_employer, cost_client, region, provider, leads_to, eligibility,
    outcome, note, provenance);
}
template <class V>
void visit(V& v, RecordOf<RegionAlias> auto& x) {
  auto& [name, provenance] = x;
  v(name, provenance);
}
template <class V>
void visit(V& v, RecordOf<Region> auto& x) {
  auto& [code, name, number, aliases] = x;
  v(code, name, number, aliases);
}
template <class V>
void visit(V& v, RecordOf<Place> auto& x) {
  auto& [postcode, name, latitude_e6, longitude_e6, region] = x;
  v(postcode, name, latitude_e6, longitude_e6, region);
}
template <class V>
void visit(V& v, RecordOf<TightnessGroup> auto& x) {
  auto& [id, label] = x;
  v(id, label);
}
template <class V>
void visit(V& v, RecordOf<Fact> auto& x) {
  auto& [id, kind, group, region, value_thousandths, unit, period, scope, tightness, text,
         provenance, superseded_by] = x;
  v(id, kind, group, region, value_thousandths, unit, period, scope, tightness, text, provenance,
    superseded_by);
}
template <class V>
void visit(V& v, RecordOf<FactCard> auto& x) {
  auto& [id, title, text, provenance, superseded_by, for_coach, for_desk] = x;
  v(id, title, text, provenance, superseded_by, for_coach, for_desk);
}
template <class V>
void visit(V& v, RecordOf<Phrase> auto& x) {
  auto& [id, words_nl, words_en, keys, ground, proposal, provenance] = x;
  v(id, words_nl, words_en, keys, ground, proposal, provenance);
}
template <class V>
void visit(V& v, RecordOf<CompetenceItem> auto& x) {
  auto& [text, skill, unassessable_reason] = x;
  v(text, skill, unassessable_reason);
}
template <class V>
void visit(V& v, RecordOf<CompetenceGroup> auto& x) {
  auto& [id, label, items] = x;
  v(id, label, items);
}
template <class V>
void visit(V& v, RecordOf<CompetenceProfile> auto& x) {
  auto& [id, label, groups, emphasis_only, provenance, successor_note] = x;
  v(id, label, groups, emphasis_only, provenance, successor_note);
}
template <class V>
void visit(V& v, RecordOf<ChannelDemand> auto& x) {
  auto& [channel, skills, items] = x;
  v(channel, skills, items);
}

}  // namespace overstap
