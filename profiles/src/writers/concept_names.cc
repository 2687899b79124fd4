// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/concept_names.h"

#include <algorithm>

#include "profiles/src/foreign/row.h"

namespace overstap {
namespace {

/// The one concept that the text names; nothing when none or several are called so.
std::optional<std::uint32_t> only_hit(std::vector<LinkHit> hits, Language language) {
  const auto foreign = [&](const LinkHit& hit) { return hit.language != language; };
  if (!std::ranges::all_of(hits, foreign)) std::erase_if(hits, foreign);
  if (hits.size() != 1) return std::nullopt;
  return hits.front().id;
}

/// Whether every reader, whatever its language, finds the concept by this label.
bool finds(const std::vector<LinkHit>& hits, std::uint32_t id) {
  return hits.size() == 1 && hits.front().id == id;
}

}  // namespace

std::string_view ConceptNames::readable(OccupationId id, std::string_view separators) const {
  const std::string_view label = taxonomy_.label(id, language_);
  const bool whole = label.find_first_of(separators) == std::string_view::npos;
  const auto hits = linker_.exact(label, ConceptKind::occupation);
  return whole && finds(hits, id.value()) ? label : taxonomy_.identifier(id);
}

std::string_view ConceptNames::readable(SkillId id, std::string_view separators) const {
  const std::string_view label = taxonomy_.label(id, language_);
  const bool whole = label.find_first_of(separators) == std::string_view::npos;
  const auto hits = linker_.exact(label, ConceptKind::skill);
  return whole && finds(hits, id.value()) ? label : taxonomy_.identifier(id);
}

std::string_view ConceptNames::language_code(SkillId language) const {
  return language_codes_of(linker_, taxonomy_, language).three;
}

std::string_view ConceptNames::language_tag(SkillId language) const {
  const LanguageCodes codes = language_codes_of(linker_, taxonomy_, language);
  if (!codes.two.empty()) return codes.two;
  return codes.three.empty() ? readable(language) : codes.three;
}

std::string_view ConceptNames::driving_licence(SkillId certificate) const {
  constexpr std::string_view kPrefix = "rijbewijs ";
  const std::string_view label = taxonomy_.label(certificate, Language::nl);
  if (!label.starts_with(kPrefix)) return {};
  const std::string_view letters = label.substr(kPrefix.size());
  const auto is_class = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  if (letters.size() > 3 || !std::ranges::all_of(letters, is_class)) return {};
  const auto hits = linker_.exact(label, ConceptKind::skill);
  return finds(hits, certificate.value()) ? letters : std::string_view{};
}

std::optional<OccupationId> ConceptNames::occupation_in(std::string_view text) const {
  if (const auto id = taxonomy_.find_occupation(text)) return id;
  const auto hit = only_hit(linker_.exact(text, ConceptKind::occupation), Language::nl);
  return hit ? std::optional<OccupationId>{OccupationId{*hit}} : std::nullopt;
}

std::optional<SkillId> ConceptNames::skill_in(std::string_view text) const {
  if (const auto id = taxonomy_.find_skill(text)) return id;
  const auto hit = only_hit(linker_.exact(text, ConceptKind::skill), Language::nl);
  return hit ? std::optional<SkillId>{SkillId{*hit}} : std::nullopt;
}

}  // namespace overstap
