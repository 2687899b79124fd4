// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/corrections/concept_of.h"

#include <algorithm>

#include "overstap/profiles/sieve.h"
#include "profiles/src/foreign/foreign_object.h"

namespace overstap {
namespace {

constexpr int kNearest = 3;

/// The ids that a label names exactly, each once.
std::vector<std::uint32_t> exact_ids(const ConceptLookup& lookup, std::string_view label,
                                     ConceptKind kind) {
  std::vector<std::uint32_t> ids;
  for (const LinkHit& hit : lookup.linker.exact(label, kind)) {
    if (std::ranges::find(ids, hit.id) == ids.end()) ids.push_back(hit.id);
  }
  return ids;
}

/// Why a label names nothing, without the label itself: what somebody typed may be personal.
std::string why_unknown(const ConceptLookup& lookup, std::string_view label, ConceptKind kind,
                        std::size_t found) {
  std::string why{found > 1 ? "its label fits several concepts" : "it names no concept"};
  why.append(" of this market");
  if (label.empty()) return why;
  const auto near = lookup.linker.link(
      label, {.kind = kind, .language = lookup.language, .max_results = kNearest});
  for (std::size_t i = 0; i < near.size(); ++i) {
    const bool skill = kind == ConceptKind::skill;
    why.append(i == 0 ? "; nearest: " : ", ");
    why.append(skill ? lookup.taxonomy.label(SkillId{near[i].id}, lookup.language)
                     : lookup.taxonomy.label(OccupationId{near[i].id}, lookup.language));
  }
  return why;
}

struct Named {
  std::string_view concept_name, label;
};

Named named_in(json::ObjectReader& value) {
  const Named named{value.optional_text("concept").value_or(std::string_view{}),
                    value.optional_text("label").value_or(std::string_view{})};
  if (named.concept_name.empty() && named.label.empty()) {
    value.fail("label", "missing: say which one, by concept (a code or URI) or by label");
  }
  return named;
}

}  // namespace

std::optional<SkillId> skill_of(json::ObjectReader& value, const ConceptLookup& lookup,
                                std::initializer_list<SkillKind> kinds, std::string& unknown) {
  const Named named = named_in(value);
  const auto fits = [&](SkillId id) {
    return std::ranges::find(kinds, lookup.taxonomy.record(id).kind) != kinds.end();
  };
  if (const auto id = lookup.taxonomy.find_skill(named.concept_name); id && fits(*id)) return id;
  auto ids = exact_ids(lookup, named.label, ConceptKind::skill);
  std::erase_if(ids, [&](std::uint32_t id) { return !fits(SkillId{id}); });
  if (ids.size() == 1) return SkillId{ids.front()};
  unknown = why_unknown(lookup, named.label, ConceptKind::skill, ids.size());
  return std::nullopt;
}

std::optional<OccupationId> occupation_of(json::ObjectReader& value, const ConceptLookup& lookup,
                                          std::string& unknown) {
  const Named named = named_in(value);
  if (const auto id = lookup.taxonomy.find_occupation(named.concept_name)) return id;
  const auto ids = exact_ids(lookup, named.label, ConceptKind::occupation);
  if (ids.size() == 1) return OccupationId{ids.front()};
  unknown = why_unknown(lookup, named.label, ConceptKind::occupation, ids.size());
  return std::nullopt;
}

std::string clean_text(std::string text) {
  SieveCount count;
  text = sieve(text, count);
  mask_citizen_numbers(text);
  return text;
}

}  // namespace overstap
